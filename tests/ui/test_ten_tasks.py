"""Tasks of the manual, done by hand in the window; all ten: ``./run bench tasks``."""

from __future__ import annotations

from benchmarks.ten_tasks import Hands, TenTasks
from planner.domain.plan import PlanState
from tests.cleared import clear_everybody
from tests.drivers.window import WindowDriver


def test_that_a_policy_is_set_a_plan_signed_and_printed_and_cases_handed_over_in_few_acts(
    balanced, session, tmp_path
):
    hands = Hands()
    tasks = TenTasks(WindowDriver(balanced.root, hands), hands, tmp_path)
    clear_everybody(session.work)
    tasks.agree()
    assert {p.state for p in session.document.plans.values()} == {PlanState.SIGNED}
    assert hands.acts <= 10
    hands.acts = 0
    tasks.hand_over()
    assert (tmp_path / "part.rplan").is_file()
    assert hands.acts <= 8
    hands.acts = 0
    tasks.set_policy()
    assert hands.acts == 1
