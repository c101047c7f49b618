"""What else there was for a case: the few best, with their effect on it and on all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from optimizer.reasons.bounds import Ask
from optimizer.reasons.kept_out import KeptOut, kept_out, kept_out_in_place
from optimizer.reasons.obstacles import Stands
from optimizer.reasons.reckoning import Reckoning
from optimizer.reasons.swaps import best_swap, without
from planner.domain.balances.allocation import Alternative, Award, InPlace, Reason
from planner.domain.money import Money

#: As many as a counsellor can talk through.
MOST = 4
#: What keeps a support from being an alternative at all.
_NONE = frozenset({Stands.TOO_LARGE, Stands.NEVER, Stands.NEEDLESS})
#: A swap is as good where it costs all less than this part of what the case's awards lift for it.
AS_GOOD = 0.01


@dataclass(frozen=True, slots=True)
class Draft:
    """An alternative before anything is proven of it, and what is to be asked of the prices."""

    alternative: Alternative
    ask: Ask


def drafts(
    reckoning: Reckoning, case: int, given: Sequence[tuple[Award, int]] = ()
) -> tuple[Draft, ...]:
    """Return supports not awarded that would lessen the case's burden, the most helpful first.

    ``given``: awards with their options, to be looked at in whose place each could stand.
    """
    own = reckoning.made.problem.cases[case]
    chosen = set(reckoning.solution.packages[case])
    found = []
    for group in own.groups:
        if chosen & set(group):
            continue
        kept = kept_out(reckoning, case, group)
        if not any(o.stands in _NONE for o in kept.trial.obstacles):
            found.append(_draft(reckoning, case, group, kept))
    best = sorted(found, key=lambda f: (f[1].alternative.burden_change, f[1].alternative.target))
    return tuple(_with_places(reckoning, case, n, draft, given) for n, draft in best[:MOST])


def _with_places(
    reckoning: Reckoning, case: int, option: int, draft: Draft, given: Sequence[tuple[Award, int]]
) -> Draft:
    there = tuple(in_place(reckoning, case, option, award, out) for award, out in given)
    return replace(draft, alternative=replace(draft.alternative, in_place=there))


def in_place(reckoning: Reckoning, case: int, option: int, award: Award, out: int) -> InPlace:
    """Return what an option would be in the place of an award, which is the option ``out``."""
    rest = without(reckoning, case, reckoning.solution.packages[case], out)
    kept = kept_out_in_place(reckoning, case, option, rest)
    package, reason = kept.trial.package, kept.reason
    rise = reckoning.own_change(case, package) if reason.code == "fits_in_place" else None
    if rise is not None and is_as_good(reckoning, case, rise):
        target = reckoning.made.problem.cases[case].options[option].target
        reason = Reason.of("as_good", target=target)
    return InPlace(
        award.id,
        round(reckoning.burden_change(case, package), 4),
        reason,
        None if rise is None else max(0.0, round(rise, 6)),
    )


def _draft(
    reckoning: Reckoning, case: int, group: tuple[int, ...], kept: KeptOut
) -> tuple[int, Draft]:
    """Return an alternative with the option it is looked at by."""
    problem = reckoning.made.problem
    swap = best_swap(reckoning, case, group)
    chosen = swap.option if swap else kept.trial.option
    option = problem.cases[case].options[chosen]
    package = swap.package if swap else reckoning.with_forced(case, kept.trial.option)
    reason = kept.reason
    if swap is not None and is_as_good(reckoning, case, swap.rise):
        reason = Reason.of("as_good", target=option.target)
    alternative = Alternative(
        option.target,
        Money(option.amount, reckoning.made.ground.programme.currency),
        round(reckoning.burden_change(case, package), 4),
        reason,
        fund=option.fund,
        at_most=None if swap is None else max(0.0, round(swap.rise, 6)),
    )
    return chosen, Draft(alternative, Ask(case, frozenset(group)))


def is_as_good(reckoning: Reckoning, case: int, rise: float) -> bool:
    """Say whether a rise of the loss of all is nothing beside what the case's awards lift."""
    return rise <= AS_GOOD * max(0.0, reckoning.own_change(case, ()))
