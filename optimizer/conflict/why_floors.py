"""Why the floors of a caseload cannot all hold, in domain terms."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.conflict.demands import Demand, clash_of
from optimizer.conflict.floors import FloorsShort, floors_short
from optimizer.conflict.infeasible import clash_reasons, row_of
from optimizer.finish.shortfalls import money_missing
from optimizer.formulate import Formulation, formulation
from optimizer.packages.clock import Clock
from optimizer.problem import RowSort
from optimizer.rules.floors import FloorDraft, in_time
from optimizer.solution import ClashSort
from planner.domain.balances.allocation import Reason
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.need import FULL
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
    reasons = (*_missing(made, found), *_members(made, found), *_beyond(made, found))
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


def _out_of_reach(
    made: Formulation, found: FloorsShort
) -> Iterator[tuple[str, FloorDraft, int | None]]:
    """Yield the floors no balance reaches with their case's number, as cases stand.

    And, where no fund may pay anything towards it, the money that would do it if one might.
    """
    alone = {(made.problem.cases[d.case].case_id, d.index) for d in found.alone}
    for i, (draft, floors) in enumerate(zip(made.drafts, made.floors, strict=True)):
        asked = 0  # a problem holds the floors something can be had for, in this order
        for floor in floors:
            if floor.least == 0 or (draft.situation.id, asked) in alone:
                payable = in_time(draft, floor.line, floor.by)
                short = floor.least or FULL
                amount = None if payable else money_missing(made, i, floor, short)
                yield draft.situation.case.number, floor, amount
            asked += floor.least > 0


def _beyond(made: Formulation, found: FloorsShort) -> Iterator[Reason]:
    """Yield floors no fund may pay for with what would do it, then those no money would reach."""
    unpaid, alone = [], []
    for number, floor, amount in _out_of_reach(made, found):
        named = {"case": number, "rule": floor.code}
        if amount is None:
            alone.append(Reason.of("clash_floor", **named))
        else:
            unpaid.append(Reason.of("clash_floor_unpaid", **named, amount=amount))
    for lead, reasons in (("floors_unpaid", unpaid), ("floors_alone", alone)):
        if reasons:
            yield Reason.of(lead, count=len(reasons))
        yield from reasons[:_ALONE]
