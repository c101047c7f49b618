"""A plan's way from draft to signature."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.cases.case import Case
from planner.domain.errors import PlannerError
from planner.domain.follow_up.begun import Begun
from planner.domain.follow_up.closure import Unsettled
from planner.domain.follow_up.stopped import seats_had
from planner.domain.ids import CaseId, PlanId, new_id
from planner.domain.plans.agreement import missing_for_agreement
from planner.domain.plans.plan import FIXED_STATES, Plan, PlanState
from planner.domain.protection.purpose import Purpose, without_consent
from planner.services.balances.balances import is_current, still_answered
from planner.services.plans.clearing import check_cleared
from planner.services.work import Work


def draft_of(document: Caseload, allocation: Allocation, case_id: CaseId) -> Plan:
    """Return the stored plan of a case, or the draft its awards make.

    A draft and an amended plan follow the balance until they are offered (again).
    """
    stored = document.plan_of(case_id)
    if stored is None:
        stored = Plan(PlanId(new_id()), case_id, 1, PlanState.DRAFT, document.balance_date)
    if stored.state not in (PlanState.DRAFT, PlanState.AMENDED):
        return stored
    return replace(stored, awards=allocation.awards_of(case_id), digest=allocation.digest)


def move_plan(
    work: Work,
    case_id: CaseId,
    state: PlanState,
    who: str,
    reason: str = "",
    *,
    on: date | None = None,
    today: date | None = None,
) -> Plan:
    """Take the plan of a case one step further; offered, it copies its awards.

    ``on``: the day it was done, ``today`` (the clock's) by default. Raises PlannerError
    ``balance_first`` without an allocation, ``plan_without_consent`` where no consent to planning
    is in force, ``clear_first`` while cases wait to be cleared, ``agreement_blocked`` naming what a
    child's plan still lacks, ``plan_of_another`` where a counsellor agrees or signs another's case
    without a word, ``plan_day_ahead``, ``plan_day_early``, or what ``Plan.moved_to`` raises.
    """
    if work.allocation is None:
        raise PlannerError("balance_first")
    case = work.document.cases[case_id]
    plan = draft_of(work.document, work.allocation, case_id)
    if state in (PlanState.OFFERED, PlanState.AGREED, PlanState.SIGNED):
        check_consented(work.document, case)
    if state in (PlanState.AGREED, PlanState.SIGNED):
        check_agreeable(work.document, case)
        check_whose(work.document, case, state, who, reason)
    check_not_closed(work.document, case)
    if state is PlanState.CLOSED:
        check_nobody_waits(work.document, case)
    moved = plan.moved_to(state, step_day(plan, on, today), reason)
    if state in (PlanState.OFFERED, *FIXED_STATES):
        check_not_halted(work.document, moved)
    if state is PlanState.OFFERED:
        check_cleared(work.document, work.allocation, case_id)
    after = replace(work.document, plans={**work.document.plans, moved.id: moved})
    if state is PlanState.SIGNED and case_id not in after.begun:
        begun = Begun(case_id, moved.since)
        after = replace(after, begun={**after.begun, case_id: begun})
    stands = state in FIXED_STATES and is_current(work.document, work.digests)
    if stands and _as_balanced(moved, work.allocation):
        # What the adopted balance awards is now fixed. It already holds to that, so it is still
        # the answer: one agreed plan does not send the whole office to balance again.
        after = still_answered(after, work.digests)
    signed = state is PlanState.SIGNED  # a signature is not taken back by undoing it
    work.commit(after, who=who, why=f"plan_{state.value}", barrier=signed)
    return moved


def step_day(plan: Plan, on: date | None = None, today: date | None = None) -> date:
    """Return the day of a plan's next step: never before its last one, never to come.

    A draft has no day of its own: it is of the day of the balance. Raises PlannerError
    ``plan_day_ahead`` or ``plan_day_early``.
    """
    now = today or datetime.now(UTC).date()
    least = date.min if plan.state is PlanState.DRAFT else plan.since
    if on is None:
        return max(now, least)
    if on > now:
        raise PlannerError("plan_day_ahead", on=on.isoformat())
    if on < least:
        raise PlannerError("plan_day_early", on=on.isoformat(), since=least.isoformat())
    return on


def words_needed(document: Caseload, case: Case, state: PlanState, who: str) -> bool:
    """Say whether a step asks for words: a counsellor agrees or signs another counsellor's case.

    Not in a part: it was handed over for whoever took it to do just that.
    """
    their, office = case.planning.counsellor, document.given_programme.office
    of_hand = state in (PlanState.AGREED, PlanState.SIGNED) and document.origin is None
    return of_hand and bool(their) and who != their and who in office.counsellors


def check_whose(document: Caseload, case: Case, state: PlanState, who: str, reason: str) -> None:
    """Refuse another counsellor who says nothing. Raises PlannerError ``plan_of_another``."""
    if not reason.strip() and words_needed(document, case, state, who):
        their = case.planning.counsellor
        raise PlannerError("plan_of_another", case=case.number, counsellor=their, who=who)


def check_not_closed(document: Caseload, case: Case) -> None:
    """Refuse to go on with the plan of a case that is closed. Raises PlannerError."""
    if case.id in document.closures:
        raise PlannerError("closed_already", case=case.number)


def check_not_halted(document: Caseload, plan: Plan) -> None:
    """Refuse to promise a seat of a stopped project that nobody has yet. Raises PlannerError."""
    had = seats_had(document)
    for award in plan.awards:
        if award.is_seat and award.target in document.halts and award.id not in had:
            raise PlannerError("project_halted", project=award.target)


def check_nobody_waits(document: Caseload, case: Case) -> None:
    """Refuse to close a plan while somebody waits for the answer to a complaint.

    Raises PlannerError ``close_unsettled``.
    """
    if any(c.is_open and c.case_id == case.id for c in document.complaints.values()):
        open_ = Unsettled.COMPLAINT.value
        raise PlannerError("close_unsettled", case=case.number, unsettled=open_)


def check_consented(document: Caseload, case: Case) -> None:
    """Refuse to go on with somebody's plan without their consent.

    Raises PlannerError ``plan_without_consent``.
    """
    if without_consent(document, [case.id], Purpose.OFFICE):
        raise PlannerError("plan_without_consent", case=case.number)


def check_agreeable(document: Caseload, case: Case) -> None:
    """Refuse to agree a child's plan that still lacks something.

    Raises PlannerError ``agreement_blocked`` naming what, or ``protected_needed`` where what a
    child's plan needs is shut for whoever opened the file.
    """
    missing = missing_for_agreement(case, document.balance_date)
    if document.sealed and missing and missing != ("age_unknown",):
        raise PlannerError("protected_needed")
    if missing:
        raise PlannerError("agreement_blocked", case=case.number, missing=", ".join(missing))


def _as_balanced(plan: Plan, allocation: Allocation) -> bool:
    return plan.awards == allocation.awards_of(plan.case_id)
