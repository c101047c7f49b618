"""Balance again with every cover share moved: which awards stand all the same.

In each draw the share with which a measure or project meets a need goes up or down by ``MOVED``,
the same for every case; what is attainable is reckoned anew, all else stays as it is. Each draw is
solved from the allocation at hand, to a wider gap than a balance: the question is what changes, not
the last hundredth. What is owed, fixed or agreed stands in every draw.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

from optimizer.formulate import Formulation, formulation
from optimizer.formulate.lines import with_attainable
from optimizer.offer import Draft, Offer
from optimizer.problem import CaseProblem, Line
from optimizer.solution import Solution
from optimizer.solve import prepare
from optimizer.solving import Balanced, solved_in_months
from optimizer.solving.start import start_from
from planner.domain.balances.allocation import Allocation, Origin
from planner.domain.balances.policy import Policy, Scenario
from planner.domain.balances.sturdiness import DRAWS, LEAST_DRAWS, MOVED, Sturdiness
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError, Stopped
from planner.domain.ids import AwardId, PersonId
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Cover, Measure
from planner.domain.programme.project import CommunityProject
from planner.domain.progress import Progress, Report, StopAsked, never, quiet

#: The gap at which a draw ends, in 1/10,000, where the policy's own is not wider.
_GAP = 20
#: A draw that ended farther than this from the best possible says nothing: it had too little time.
_FAR = 0.03
#: A proposal costs nothing and is in no package.
_PROPOSED = frozenset({Origin.REFERRAL, Origin.OFFERED})

_Thing = Measure | CommunityProject
_Support = tuple[str, PersonId]


def sturdiness(
    caseload: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    draws: int = DRAWS,
    seed: int = 0,
    seconds: int | None = None,
) -> Sturdiness:
    """Return how many of ``draws`` kept each award of the caseload's allocation.

    ``seconds``: for all draws together; each gets the policy's own limit if None. What was drawn
    until the time was up, or until it was stopped, counts from ``LEAST_DRAWS`` on. Raises
    PlannerError ``sturdiness_no_awards`` where nothing is awarded, ``sturdiness_too_short`` with
    too few draws; Stopped where it was stopped before.
    """
    asked = {a.id: (a.target, a.person) for a in allocation.awards if a.origin not in _PROPOSED}
    if not asked:
        raise PlannerError("sturdiness_no_awards")
    report(Progress("prepare"))
    prepare()
    until = time.monotonic() + (draws * scenario.policy.seconds if seconds is None else seconds)
    report(Progress("formulate"))
    made = formulation(caseload, scenario)
    start = start_from(made, allocation)
    kept = dict.fromkeys(asked, 0)
    done = 0
    for draw in range(draws):
        report(Progress("sturdy", draw, draws))
        left = until - time.monotonic()
        if stop() or (draw and left <= 0):
            break
        policy = _in_time(scenario.policy, left / (draws - draw))
        found = solved_in_months(moved(made, draw, seed), policy, quiet, stop, start)
        if stop() or not isinstance(found, Balanced) or _gap(found) > _FAR:
            continue
        _count(kept, asked, _supports(made, found.solution))
        done += 1
    report(Progress("sturdy", draws, draws))
    if done < LEAST_DRAWS:
        if stop():
            raise Stopped
        raise PlannerError("sturdiness_too_short", done=done, least=LEAST_DRAWS)
    return Sturdiness(done, seed, kept)


def _in_time(policy: Policy, seconds: float) -> Policy:
    return replace(policy, gap=max(policy.gap, _GAP), seconds=max(1, round(seconds)), stability=0)


def _gap(found: Balanced) -> float:
    """Return how far a draw may be from the best possible, the whole where nothing is proven."""
    first = found.first
    if first.lower is None:
        return 1.0
    possible = first.nothing - first.lower
    return (found.solution.objective - first.lower) / possible if possible > 0 else 0.0


def _supports(made: Formulation, solution: Solution) -> set[_Support]:
    return {
        (draft.offers[n].target, draft.offers[n].person)
        for draft, package in zip(made.drafts, solution.packages, strict=True)
        for n in package
    }


def _count(
    kept: dict[AwardId, int], asked: Mapping[AwardId, _Support], chosen: set[_Support]
) -> None:
    for award, support in asked.items():
        kept[award] += support in chosen


def moved(made: Formulation, draw: int, seed: int) -> Formulation:
    """Return a formulation in which every cover share went up or down, by this draw."""
    programme = made.ground.programme
    random = Random(f"{seed}:{draw}")  # noqa: S311 - draws that anybody can repeat, no secret
    things: dict[str, _Thing] = {}
    for thing in programme.things:
        covers = tuple(_moved(cover, random) for cover in thing.covers)
        things[thing.code] = replace(thing, covers=covers)
    drafts = [_draft(draft, things, made) for draft in made.drafts]
    cases = tuple(
        _case(case, before, after)
        for case, before, after in zip(made.problem.cases, made.drafts, drafts, strict=True)
    )
    return replace(made, drafts=drafts, problem=replace(made.problem, cases=cases))


def _moved(cover: Cover, random: Random) -> Cover:
    """Return a share moved by a coin, never above the whole; a debt paid is no estimate."""
    factor = FULL + (MOVED if random.random() < 0.5 else -MOVED)
    if cover.of_debt:
        return cover
    return replace(cover, share=min(FULL, max(1, cover.share * factor // FULL)))


def _draft(draft: Draft, things: Mapping[str, _Thing], made: Formulation) -> Draft:
    """Return the draft with what it offers moved, and what is attainable by it."""

    def of(offers: Sequence[Offer]) -> list[Offer]:
        return [replace(offer, thing=things[offer.target]) for offer in offers]

    after = Draft(draft.situation, draft.lines, of(draft.offers), draft.closed, of(draft.unpaid))
    with_attainable(after, made.ground)
    return after


def _case(case: CaseProblem, before: Draft, after: Draft) -> CaseProblem:
    """Return the case with moved covers, also on the weightless lines of its floors."""
    own = len(before.lines)
    stands_for = {n: _line_of(case.lines[n], before.lines) for n in range(own, len(case.lines))}
    lines = after.lines + tuple(
        replace(after.lines[line], weight=0) for line in stands_for.values()
    )
    options = []
    for option, offer in zip(case.options, after.offers, strict=True):
        cover = offer.cover(after.lines, after.situation)
        shares = dict(cover)
        late = tuple((n, shares[stands_for[n]]) for n, _ in option.cover if n in stands_for)
        options.append(replace(option, cover=cover + late))
    return replace(case, lines=lines, options=tuple(options))


def _line_of(late: Line, lines: Sequence[Line]) -> int:
    """Return the line a weightless one stands for."""
    return next(
        n
        for n, line in enumerate(lines)
        if (line.need, line.persons, line.severity) == (late.need, late.persons, late.severity)
    )
