"""The page *Scenarios*: two balances kept under names, side by side, one of them taken."""

import pytest

from planner.domain.balances.policy import Fairness
from planner.services.balances.balances import scenario_of
from tests.drivers.balance import BalanceDriver
from tests.drivers.scenarios import ScenariosDriver
from ui.models.case_rows import case_rows


@pytest.fixture
def two(balanced, session, slow_balancer):
    """Keep the balance there is, then one under another setting that gives GN-1 no rent."""
    page = ScenariosDriver(balanced)
    assert page.has("scenarios_not_yet")
    page.keep("As it was")
    BalanceDriver(balanced).fairness.setValue(6)
    slow_balancer.without = "K-RENT"
    slow_balancer.go_on.set()
    session.balance()
    balanced.wait_until_idle()
    page = ScenariosDriver(balanced)
    page.keep("No rent")
    return page


def test_that_scenarios_stand_side_by_side_with_what_each_comes_to(two):
    figures = two.figures()
    assert figures["Who comes first"] == ("worst-off first", "balanced", "worst-off first")
    assert figures["Money in all"] == ("€150", "€360", "€150")
    assert figures["The caseload since"] == ("unchanged",) * 3


def test_that_two_compared_say_what_changes_for_whom(two):
    two.root.first.setCurrentIndex(1)
    two.root.second.setCurrentIndex(2)
    assert list(two.changed()) == ["GN-1"]
    _, money, before, after = two.changed()["GN-1"]
    assert money == "€360 → €150"
    assert "K-RENT €210" in before
    assert "K-RENT" not in after
    two.click("scenario_cases")
    assert two.window.root.cases.rows.rows[0].number == "GN-1"


def test_that_one_taken_brings_its_settings_and_its_plans_and_is_undone(two, session):
    two.root.second.setCurrentIndex(1)
    two.click("scenario_take")
    assert session.allocation.digest == "by hand"
    assert scenario_of(session.document).policy.fairness is Fairness.BALANCED
    assert session.is_current
    two.window.do("undo")
    assert session.allocation.digest == "again"


def test_that_of_many_cases_one_is_taken_beside_the_window(two, session, monkeypatch):
    monkeypatch.setattr("ui.open_caseload._MANY", 0)
    two.root.second.setCurrentIndex(1)
    two.click("scenario_take")
    assert session.background.busy
    assert session.allocation.digest == "again"
    two.window.wait_until_idle()
    assert session.allocation.digest == "by hand"
    assert "As it was" in two.window.notice
    rows = session.at_hand.case_rows(session.document, session.allocation)
    assert [r.met for r in rows] == [
        r.met for r in case_rows(session.document, session.allocation, session.language)
    ]


def test_that_undo_of_an_adoption_reads_no_balance_again(two, session, monkeypatch):
    monkeypatch.setattr(session.work.file, "allocation", None)
    session.undo()
    while session.allocation.digest == "again" and session.work.can_undo:
        session.undo()
    assert session.allocation.digest == "by hand"


def test_that_a_dropped_scenario_is_gone(two, session):
    two.root.second.setCurrentIndex(2)
    two.click("scenario_drop")
    assert "No rent" not in [s.name for s in session.document.scenarios.values()]
    assert two.figures()["Money in all"] == ("€150", "€360")
