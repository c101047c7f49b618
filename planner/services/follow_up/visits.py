"""Record what became of a visit."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.follow_up.due import calendar_of
from planner.domain.follow_up.standing import FOLLOWED
from planner.domain.follow_up.visit import BASELINE, Visit, check_visit
from planner.domain.plans.plan import PlanState
from planner.services.work import Work

#: Plans whose cases are visited: while a signed plan is amended its visits go on.
_VISITED = FOLLOWED | {PlanState.AMENDED}


def record_visit(work: Work, visit: Visit, *, today: date | None = None) -> None:
    """Store a visit in place of what was known of it.

    Raises PlannerError as ``with_visit`` does.
    """
    day = today or datetime.now(UTC).date()
    made = replace(visit, recorded=datetime.now(UTC), words=visit.words.strip())
    after = with_visit(work.document, made, day)
    work.commit(after, who=visit.who, why="record_visit")


def with_visit(document: Caseload, visit: Visit, today: date) -> Caseload:
    """Return the caseload with a visit.

    Raises PlannerError ``not_followed``, ``visit_month``, ``instrument_unknown``, or as
    ``check_visit`` does.
    """
    case = document.cases[visit.case_id]
    plan = document.plan_of(visit.case_id)
    if case.id in document.closures:
        raise PlannerError("not_followed", case=case.number)
    if visit.months != BASELINE:
        followed = plan is not None and (
            plan.state in _VISITED or (case.id in document.begun and _is_open(plan.state))
        )
        if not followed:
            raise PlannerError("not_followed", case=case.number)
        known = calendar_of(document).visits
        if visit.months not in known and visit.id not in document.visits:
            listed = ", ".join(map(str, known))
            raise PlannerError("visit_month", months=visit.months, known=listed)
    if visit.instrument and visit.instrument not in document.instruments:
        raise PlannerError("instrument_unknown", instrument=visit.instrument)
    check_visit(document.visits.get(visit.id), visit, today=today)
    return replace(document, visits={**document.visits, visit.id: visit})


def _is_open(state: PlanState) -> bool:
    return state not in (PlanState.DRAFT, PlanState.CLOSED)
