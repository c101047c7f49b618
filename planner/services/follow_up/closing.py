"""Close a case, with its last visit and the day until it is kept; open it again for a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.follow_up.closure import Closure, Unsettled, WhyClosed
from planner.domain.follow_up.open_matters import open_matters
from planner.domain.follow_up.visit import VisitState
from planner.domain.ids import CaseId, PlanId, new_id
from planner.domain.months import add_months
from planner.domain.plans.plan import Plan, PlanState
from planner.services.work import Work


def unsettled(
    document: Caseload, case_id: CaseId, why: WhyClosed, today: date
) -> tuple[Unsettled, ...]:
    """Return what must be settled before a case is closed for a reason."""
    found = open_matters(document, case_id, why, today)
    return tuple(matter.what for matter in found if not matter.may_stay)


def close_case(
    work: Work,
    case_id: CaseId,
    why: WhyClosed,
    on: date,
    who: str,
    words: str = "",
    *,
    anyway: bool = False,
    today: date | None = None,
) -> Closure:
    """Close a case and its plan.

    ``anyway``: what may stay open does, for the reason in ``words``. The day until it is kept is
    reckoned by the office's rule, and shown; a day set by hand goes before it. Raises PlannerError
    ``closed_already``, ``close_early``, ``close_unsettled`` saying what must be settled,
    ``close_anyway`` saying what may stay open, ``close_words_missing``, ``not_allowed``.
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
    open_ = tuple(matter.what for matter in open_matters(document, case_id, why, on))
    if open_ and not anyway:
        listed = ", ".join(m.value for m in open_)
        raise PlannerError("close_anyway", case=case.number, unsettled=listed)
    if open_ and not words.strip():
        raise PlannerError("close_words_missing", case=case.number)
    by_hand = document.kept.get(case_id)
    until = by_hand.until if by_hand else add_months(on, document.about.keep_months)
    visited = max(done, default=None)
    closure = Closure(
        case_id, why, on, visited, until, who, datetime.now(UTC), words.strip(), open_
    )
    after = replace(document, closures={**document.closures, case_id: closure})
    plan = document.plan_of(case_id)
    if plan is not None and plan.state is not PlanState.CLOSED:
        closed = plan.moved_to(PlanState.CLOSED, on, why.value)
        after = replace(after, plans={**after.plans, plan.id: closed})
    work.commit(after, who=who, why="close_case", barrier=True)
    return closure


def reopen_case(
    work: Work, case_id: CaseId, who: str, words: str, *, today: date | None = None
) -> Plan:
    """Take a closed case, or a closed plan, up again, for a reason that its plan keeps.

    A plan that was signed once is amended: it is balanced, offered and signed anew, and its visits
    go on. Any other is a draft. The case has no day any more until which it is kept, unless one was
    set by hand. Raises PlannerError ``not_closed``, ``reopen_words_missing``, ``not_allowed``.
    """
    document, case = work.document, work.document.cases[case_id]
    plan, day = document.plan_of(case_id), today or datetime.now(UTC).date()
    is_over = plan is not None and plan.state is PlanState.CLOSED
    if case_id not in document.closures and not is_over:
        raise PlannerError("not_closed", case=case.number)
    if not words.strip():
        raise PlannerError("reopen_words_missing", case=case.number)
    known = plan or Plan(PlanId(new_id()), case_id, 0, PlanState.CLOSED, day)
    again = known.taken_up(day, words.strip(), was_signed=case_id in document.begun)
    closures = {key: each for key, each in document.closures.items() if key != case_id}
    after = replace(document, closures=closures, plans={**document.plans, again.id: again})
    work.commit(after, who=who, why="reopen_case", barrier=True)
    return again
