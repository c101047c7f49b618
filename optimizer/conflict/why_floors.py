"""Why the floors of a caseload cannot all hold, in domain terms."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.conflict.demands import Demand, clash_of
from optimizer.conflict.floors import FloorsShort, floors_short
from optimizer.conflict.infeasible import case_reason, clash_reasons, row_of
from optimizer.finish.shortfalls import money_missing
from optimizer.formulate import Formulation, formulation
from optimizer.packages.clock import Clock
from optimizer.problem import RowSort
from optimizer.rules.floors import FloorDraft
from optimizer.solution import Clash, ClashSort
from planner.domain.allocation import Reason
from planner.domain.caseload import Caseload
from planner.domain.need import FULL
from planner.domain.policy import Scenario
from planner.domain.progress import Progress, Report, StopAsked, never, quiet

#: Seconds to look for an answer.
SECONDS = 30
#: So many floors that no package of their case reaches are named.
_ALONE = 10


def why_floors(
    caseload: Caseload,
    scenario: Scenario,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    seconds: int = SECONDS,
) -> tuple[Reason, ...]:
    """Return what all floors together would take, and the smallest set that cannot hold.

    Then floors for which no fund may pay, and floors that nothing open to their case reaches,
    whatever is shared. Without an answer in ``seconds`` that is said. Raises PlannerError
    ``programme_first``.
    """
    report(Progress("formulate"))
    made = formulation(caseload, scenario)
    report(Progress("clashes:clashes"))
    found = floors_short(made.problem, Clock(float(seconds), quiet, stop))
    shared = (*_missing(made, found), *_members(made, found))
    reasons = (*shared, *_unpaid(made), *_alone(made, found))
    if found.holds:
        return (*reasons, Reason.of("floors_could"))
    if not found.missing:
        return (*reasons, Reason.of("floors_unknown", seconds=seconds))
    return reasons


def _missing(made: Formulation, found: FloorsShort) -> Iterator[Reason]:
    if found.missing:
        yield Reason.of("floors_lack")
    for demand, amount in found.missing:
        yield _lacks(made, demand, amount)
    if found.least:
        yield Reason.of("floors_least", amount=found.least)


def _lacks(made: Formulation, demand: Demand, amount: int) -> Reason:
    """Return how much more of one shared limit it takes."""
    if demand.sort is ClashSort.LEAST:
        target = made.problem.projects[demand.index].code
        return Reason.of("floors_seats", target=target, seats=amount)
    row = made.problem.rows[demand.index]
    if row.sort is RowSort.MONEY:
        return Reason.of("floors_money", fund=row.subject, amount=amount)
    return row_of(made, row, amount)


def _members(made: Formulation, found: FloorsShort) -> Iterator[Reason]:
    if found.members:
        yield Reason.of("floors_clash")
        clashes = [clash_of(made.problem, demand, give) for demand, give in found.members]
        yield from clash_reasons(made, clashes)


def _of_nothing(made: Formulation) -> Iterator[tuple[str, FloorDraft, int | None]]:
    """Yield floors towards which no fund may pay anything, with their case's number.

    And the money that would do it if a fund might pay it, None where no money would.
    """
    for i, (draft, floors) in enumerate(zip(made.drafts, made.floors, strict=True)):
        for floor in floors:
            if floor.least == 0:
                yield draft.situation.case.number, floor, money_missing(made, i, floor, FULL)


def _unpaid(made: Formulation) -> Iterator[Reason]:
    """Yield floors that money would reach, were there a fund whose rules let it pay."""
    reasons = [
        Reason.of("clash_floor_unpaid", case=number, rule=floor.code, amount=amount)
        for number, floor, amount in _of_nothing(made)
        if amount is not None
    ]
    if reasons:
        yield Reason.of("floors_unpaid", count=len(reasons))
    yield from reasons[:_ALONE]


def _alone(made: Formulation, found: FloorsShort) -> Iterator[Reason]:
    """Yield floors that nothing open to their case reaches: as drafted, then as they are shared."""
    reasons = [
        Reason.of("clash_floor", case=number, rule=floor.code)
        for number, floor, amount in _of_nothing(made)
        if amount is None
    ]
    drafts = {d.situation.id: d for d in made.drafts}
    for demand in found.alone:
        clash: Clash = clash_of(made.problem, demand)
        assert clash.case_id is not None
        reasons.append(case_reason(made, clash, drafts[clash.case_id]))
    if reasons:
        yield Reason.of("floors_alone", count=len(reasons))
    yield from reasons[:_ALONE]
