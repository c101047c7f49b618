"""A plan's way: what may follow what."""

from datetime import date

import pytest

from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, PlanId
from planner.domain.plans.plan import NEXT, Plan, PlanState

DAY = date(2026, 10, 31)


def _plan(state):
    return Plan(PlanId("p"), CaseId("c"), 1, state, DAY)


def test_that_a_signed_plan_changes_only_by_an_amendment_with_a_reason():
    with pytest.raises(PlannerError, match="plan_step"):
        _plan(PlanState.SIGNED).moved_to(PlanState.OFFERED, DAY)
    with pytest.raises(PlannerError, match="reason_missing"):
        _plan(PlanState.SIGNED).moved_to(PlanState.AMENDED, DAY)
    amended = _plan(PlanState.SIGNED).moved_to(PlanState.AMENDED, DAY, "moved to Kankan")
    assert (amended.version, amended.state) == (2, PlanState.AMENDED)


@pytest.mark.parametrize("state", PlanState)
def test_that_every_state_but_closed_can_go_on_and_none_loops_to_itself(state):
    assert bool(NEXT[state]) is (state is not PlanState.CLOSED)
    assert state not in NEXT[state]
