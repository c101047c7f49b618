"""The next best to an award: the same need met by something else, and what that would change."""

from __future__ import annotations

from dataclasses import dataclass

from optimizer.problem import CaseProblem
from optimizer.reasons.alternatives import Draft, is_as_good
from optimizer.reasons.bounds import Ask
from optimizer.reasons.obstacles import Stands, Trial, trial
from optimizer.reasons.reckoning import Reckoning
from optimizer.reasons.swaps import fits, without
from planner.domain.balances.allocation import Alternative, Reason
from planner.domain.money import Money
from planner.domain.need import FULL

#: What leaves a package that the case may have; a project that opens is for all to decide.
_OF_THE_CASE = frozenset(
    {Stands.TOO_LARGE, Stands.NEVER, Stands.BESIDE, Stands.CEILING, Stands.CLOSED, Stands.NEEDLESS}
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    trial: Trial
    share: int
    loss: float


def next_best(reckoning: Reckoning, case: int, award: int, line: int) -> Draft | None:
    """Return what would meet a line in place of an awarded option, the least costly to all.

    None where nothing else that is open to the case meets it within the case's own rules.
    """
    own = reckoning.made.problem.cases[case]
    rest = without(reckoning, case, reckoning.solution.packages[case], award)
    group = next(set(g) for g in own.groups if award in g)
    found = [
        candidate
        for n in range(len(own.options))
        if n not in group and n not in rest and _share(own, n, line)
        if (candidate := _candidate(reckoning, case, n, rest, line)) is not None
    ]
    best = min(found, key=lambda c: (c.loss, -c.share, c.trial.option), default=None)
    return None if best is None else _draft(reckoning, case, award, best, line)


def _share(own: CaseProblem, option: int, line: int) -> int:
    return dict(own.options[option].cover).get(line, 0)


def _candidate(
    reckoning: Reckoning, case: int, option: int, rest: tuple[int, ...], line: int
) -> _Candidate | None:
    own = reckoning.made.problem.cases[case]
    tried = trial(reckoning, case, option, rest)
    if any(o.stands in _OF_THE_CASE for o in tried.obstacles):
        return None
    loss = reckoning.own_change(case, tried.package)
    loss += reckoning.cost_to_others(case, tried.package)
    return _Candidate(tried, _share(own, option, line), loss)


def _draft(reckoning: Reckoning, case: int, award: int, best: _Candidate, line: int) -> Draft:
    problem, currency = reckoning.made.problem, reckoning.made.ground.programme.currency
    own = problem.cases[case]
    option, package = own.options[best.trial.option], best.trial.package
    rise = reckoning.own_change(case, package)
    free = fits(reckoning, case, package)
    as_good = free and is_as_good(reckoning, case, rise)
    reason = Reason.of(
        "as_good" if as_good else "next_best",
        target=option.target,
        need=own.lines[line].need,
        share=min(best.share, FULL),
    )
    alternative = Alternative(
        option.target,
        Money(option.amount, currency),
        round(reckoning.burden_change(case, package), 4),
        reason,
        fund=option.fund,
        at_most=max(0.0, round(rise, 6)) if free else None,
    )
    groups = [frozenset(g) for g in own.groups]
    return Draft(
        alternative,
        Ask(
            case,
            next(g for g in groups if best.trial.option in g),
            next(g for g in groups if award in g),
        ),
    )
