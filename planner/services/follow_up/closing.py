"""Close a case: why, with its last visit, its money settled and the day until it is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.domain.case_files import case_files
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.follow_up.closure import NO_LAST_VISIT, Closure, Unsettled, WhyClosed
from planner.domain.follow_up.due import VisitDue, year_of
from planner.domain.follow_up.visit import VisitState
from planner.domain.hand_over import away
from planner.domain.ids import CaseId
from planner.domain.ledger.books import Books
from planner.domain.ledger.entry import CostSort
from planner.domain.months import add_months
from planner.domain.plan import PlanState
from planner.services.work import Work


def unsettled(
    document: Caseload, case_id: CaseId, why: WhyClosed, today: date
) -> tuple[Unsettled, ...]:
    """Return what stands in the way of closing a case for a reason.

    Where the reason is that nobody can be asked, visits are not.
    """
    found: list[Unsettled] = []
    file = next(f for f in case_files(document) if f.case.id == case_id)
    if why not in NO_LAST_VISIT:
        open_ = {VisitDue.OVERDUE}
        if any(each.stands in open_ for each in year_of(document, file, today)):
            found.append(Unsettled.VISIT)
    if money_open(document, case_id):
        found.append(Unsettled.MONEY)
    if any(c.is_open and c.case_id == case_id for c in document.complaints.values()):
        found.append(Unsettled.COMPLAINT)
    plan = file.plan
    going = {PlanState.OFFERED, PlanState.AMENDED}
    if plan is not None and plan.state in going and why is WhyClosed.PERIOD_OVER:
        found.append(Unsettled.PLAN)
    if case_id in away(document.hand_overs.values()):
        found.append(Unsettled.AWAY)
    return tuple(found)


def money_open(document: Caseload, case_id: CaseId) -> bool:
    """Say whether something is planned or committed for a case and neither paid nor cancelled."""
    entries = [
        e
        for e in sorted(document.entries.values(), key=lambda e: e.number)
        if e.case_id == case_id and e.cost is CostSort.INSTALMENT
    ]
    if not entries:
        return False
    books = Books(document.given_programme)
    for entry in entries:
        books.take(entry)
    return any(book.left_to_commit or book.left_to_pay for book in books.lines.values())


def close_case(
    work: Work,
    case_id: CaseId,
    why: WhyClosed,
    on: date,
    who: str,
    words: str = "",
    *,
    today: date | None = None,
) -> Closure:
    """Close a case and its plan.

    The day until it is kept is reckoned by the office's rule, and shown; a day set by hand goes
    before it. Raises PlannerError ``closed_already``, ``close_early``, ``close_unsettled`` saying
    what is open, ``not_allowed``.
    """
    document, case = work.document, work.document.cases[case_id]
    day = today or datetime.now(UTC).date()
    if case_id in document.closures:
        raise PlannerError("closed_already", case=case.number)
    done = [
        v.on
        for v in document.visits.values()
        if v.case_id == case_id and v.state is VisitState.DONE
    ]
    said = [o.on for o in document.observations.values() if o.case_id == case_id]
    if on > day or any(on < earlier for earlier in (*done, *said)):
        raise PlannerError("close_early", case=case.number, on=on.isoformat())
    left = unsettled(document, case_id, why, on)
    if left:
        listed = ", ".join(m.value for m in left)
        raise PlannerError("close_unsettled", case=case.number, unsettled=listed)
    by_hand = document.kept.get(case_id)
    until = by_hand.until if by_hand else add_months(on, document.about.keep_months)
    closure = Closure(
        case_id, why, on, max(done, default=None), until, who, datetime.now(UTC), words.strip()
    )
    after = replace(document, closures={**document.closures, case_id: closure})
    plan = document.plan_of(case_id)
    if plan is not None and plan.state is not PlanState.CLOSED:
        closed = plan.moved_to(PlanState.CLOSED, on, why.value)
        after = replace(after, plans={**after.plans, plan.id: closed})
    work.commit(after, who=who, why="close_case", barrier=True)
    return closure
