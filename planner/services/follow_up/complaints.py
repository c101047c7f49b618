"""Take complaints and appeals, answer them by somebody else than the counsellor, count them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.follow_up.complaint import (
    Complaint,
    ComplaintFigures,
    ComplaintId,
    ComplaintSort,
    ComplaintState,
    Found,
    new_complaint,
)
from planner.domain.follow_up.due import calendar_of
from planner.domain.ids import AwardId, CaseId, new_id
from planner.domain.plans.plan import PlanState
from planner.domain.protection.staff import May
from planner.services.plans.plans import step_day
from planner.services.work import Work

#: Below this many nothing is counted: one complaint more or less would tell whose it is.
LEAST_COUNTED = 5


def take_complaint(
    work: Work,
    case_id: CaseId,
    sort: ComplaintSort,
    words: str,
    on: date,
    who: str,
    *,
    target: str = "",
    today: date | None = None,
) -> Complaint:
    """Store a complaint as it comes in. Anybody who edits cases takes one.

    ``target``: the support it is about, where it is about one. Also of a closed case. Raises
    PlannerError ``complaint_words``, ``complaint_future``, ``protected_needed`` where what it is
    about would be read by everybody: a protected detail is only written by who may see them.
    """
    document = work.document
    if on > (today or datetime.now(UTC).date()):
        raise PlannerError("complaint_future", on=on.isoformat())
    if work.sealed:
        raise PlannerError("protected_needed")
    plan = document.plan_of(case_id)
    awards = plan.awards if plan is not None else ()
    award = next((a for a in awards if target and target in (a.id, a.target)), None)
    complaint = new_complaint(
        ComplaintId(new_id()),
        case_id,
        on,
        document.cases[case_id].planning.counsellor,
        who,
        sort,
        words,
        calendar_of(document),
        datetime.now(UTC),
        AwardId(award.id) if award else None,
        award.target if award else target,
    )
    after = replace(document, complaints={**document.complaints, complaint.id: complaint})
    work.commit(after, who=who, why="take_complaint")
    return complaint


def move_complaint(
    work: Work,
    complaint: ComplaintId,
    state: ComplaintState,
    on: date,
    who: str,
    *,
    found: Found | None = None,
    answer: str = "",
    amend: bool = False,
    today: date | None = None,
) -> Complaint:
    """Take a complaint one step further; a decision may take the signed plan up again.

    Raises PlannerError ``not_allowed``, ``protected_needed``, ``complaint_future``,
    ``complaint_no_plan``, or as ``Complaint.moved_to`` does.
    """
    work.require(May.COMPLAINTS)
    if work.sealed:
        raise PlannerError("protected_needed")
    if on > (today or datetime.now(UTC).date()):
        raise PlannerError("complaint_future", on=on.isoformat())
    document = work.document
    before = document.complaints[complaint]
    moved = before.moved_to(state, on, who, calendar_of(document), found=found, answer=answer)
    after = replace(document, complaints={**document.complaints, complaint: moved})
    if amend:
        after = _amended(after, before.case_id, today)
    work.commit(after, who=who, why="move_complaint")
    return moved


def _amended(document: Caseload, case_id: CaseId, today: date | None) -> Caseload:
    """Return the caseload with the case's signed plan taken up again. What was complained of stays
    out of the plan's reason, which more people read."""
    plan = document.plan_of(case_id)
    if plan is None or plan.state is not PlanState.SIGNED:
        raise PlannerError("complaint_no_plan", case=document.cases[case_id].number)
    amended = plan.moved_to(PlanState.AMENDED, step_day(plan, today=today), _AMENDED_BY)
    return replace(document, plans={**document.plans, amended.id: amended})


#: Why a plan is amended: said as a code, the complaint itself is nobody else's business.
_AMENDED_BY = "complaint"


def complaints_of(work: Work, case_id: CaseId | None = None) -> list[Complaint]:
    """Return complaints by day, of one case or of all, to who may read them.

    Raises PlannerError ``not_allowed``, ``protected_needed``.
    """
    work.require(May.COMPLAINTS)
    if work.sealed:
        raise PlannerError("protected_needed")
    found = [c for c in work.document.complaints.values() if case_id in (None, c.case_id)]
    return sorted(found, key=lambda c: (c.on, c.recorded, c.id))


def complaint_figures(work: Work, today: date) -> ComplaintFigures:
    """Return complaints in numbers, for anybody in the office."""
    document, calendar = work.document, calendar_of(work.document)
    listed = list(document.complaints.values())
    waiting = [c for c in listed if c.is_open]
    took = sorted((c.since - c.on).days for c in listed if c.state is ComplaintState.DECIDED)
    told = len(listed) >= LEAST_COUNTED and not work.sealed
    sorts = [c.sort for c in listed] if told else []
    founds = [c.found for c in listed] if told else []
    by_sort = {s: sorts.count(s) for s in ComplaintSort if sorts.count(s)}
    by_found = {f: founds.count(f) for f in Found if founds.count(f)}
    if any(n < LEAST_COUNTED for n in (*by_sort.values(), *by_found.values())):
        by_sort, by_found, told = {}, {}, False
    return ComplaintFigures(
        len(listed),
        len(waiting),
        sum(c.by(calendar) < today for c in waiting),
        took[len(took) // 2] if len(took) >= LEAST_COUNTED else None,
        by_sort,
        by_found,
        bool(listed) and not told,
    )
