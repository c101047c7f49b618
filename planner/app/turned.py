"""A plan for a screen that is turned round, composed as the papers are."""

from __future__ import annotations

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.plans.turned import TurnedPlan


def turned_plan(document: Caseload, allocation: Allocation, case_id: CaseId) -> TurnedPlan:
    """Return one case's plan for the person's own eyes, in their language; it takes milliseconds.

    Raises PlannerError ``plan_without_consent`` and as composing a plan does.
    """
    from exports.turned import compose_turned  # noqa: PLC0415  # late: not every day turns a screen

    return compose_turned(document, allocation, case_id, document.balance_date)
