"""A plan's way from draft to signature."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.agreement import missing_for_agreement
from planner.domain.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, PlanId, new_id
from planner.domain.plan import Plan, PlanState
from planner.services.work import Work


def draft_of(document: Caseload, allocation: Allocation, case_id: CaseId) -> Plan:
    """Return the stored plan of a case, or the draft its awards make."""
    stored = document.plan_of(case_id)
    if stored is not None and stored.state is not PlanState.DRAFT:
        return stored
    return Plan(
        stored.id if stored else PlanId(new_id()),
        case_id,
        stored.version if stored else 1,
        PlanState.DRAFT,
        document.balance_date,
        allocation.awards_of(case_id),
        allocation.digest,
    )


def move_plan(work: Work, case_id: CaseId, state: PlanState, who: str, reason: str = "") -> Plan:
    """Take the plan of a case one step further; offered, it copies its awards.

    Raises PlannerError ``balance_first`` without an allocation, ``agreement_blocked`` naming what
    a child's plan still lacks, or what ``Plan.moved_to`` raises.
    """
    if work.allocation is None:
        raise PlannerError("balance_first")
    case = work.document.cases[case_id]
    plan = draft_of(work.document, work.allocation, case_id)
    if state in (PlanState.AGREED, PlanState.SIGNED):
        missing = missing_for_agreement(case, work.document.balance_date)
        if missing:
            raise PlannerError("agreement_blocked", case=case.number, missing=", ".join(missing))
    moved = plan.moved_to(state, work.document.balance_date, reason)
    after = replace(work.document, plans={**work.document.plans, moved.id: moved})
    work.commit(after, who=who, why=f"plan_{state.value}")
    return moved
