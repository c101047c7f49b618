"""The page *Who comes first*: the curve, two settings picked, their price, the one chosen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox

from planner.domain.balances.policy import Fairness
from planner.domain.progress import Progress
from planner.services.balances.balances import scenario_of
from tests.drivers.balance import BalanceDriver
from tests.drivers.fairness import FairnessDriver
from tests.drivers.plans import PlansDriver
from tests.ui.by_hand import allocation_of
from tests.ui.test_window import letters_in_sight


def under(document, scenarios, report, stop):
    """Give GN-1 rent and cash, and under worst-off first no cash; end where asked to stop."""
    found = []
    for number, scenario in enumerate(scenarios):
        report(Progress("formulate", number, len(scenarios)))
        if stop():
            break
        one = allocation_of(document)
        if scenario.policy.fairness is Fairness.WORST_OFF_FIRST:
            needs = (replace(one.cases[0].needs[0], cover=0), *one.cases[0].needs[1:])
            cases = (replace(one.cases[0], needs=needs), *one.cases[1:])
            one = replace(one, awards=one.awards[:1], cases=cases)
        found.append(one)
    return tuple(found)


@pytest.fixture
def page(balanced, session) -> FairnessDriver:
    session.tools = replace(session.tools, under=under)
    return FairnessDriver(balanced)


def test_that_nothing_to_compare_sends_to_the_assessments(window):
    page = FairnessDriver(window)
    assert page.has("fairness_empty")
    assert not page.has("fairness_ask")


def test_that_the_question_of_the_balance_leads_here_and_escape_back(page, balanced):
    BalanceDriver(balanced).click("compare_fairness")
    assert page.has("fairness_not_yet")
    page.bot.keyClick(page.root, Qt.Key.Key_Escape)
    assert balanced.root.balance.isVisible()
    balanced.do("fairness")
    assert page.root.isVisible()


def test_that_the_curve_compares_ones_own_setting_with_worst_off_first(page):
    page.ask()
    assert page.compared() == ("balanced", "worst-off first")
    said = page.said().replace("\xa0", " ")
    assert "3.0 points of burden less are lifted in all" in said
    assert "Awards given up: 1, given instead: 0. Cases whose support differs: 1" in said
    assert "two settings" not in said


def test_that_two_settings_are_picked_with_the_keyboard(page):
    page.ask()
    page.bot.keyClick(page.chart, Qt.Key.Key_Home)
    page.bot.keyClick(page.chart, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert page.compared() == ("most need met in total", "worst-off first")
    page.bot.keyClick(page.chart, Qt.Key.Key_Right)
    page.bot.keyClick(page.chart, Qt.Key.Key_Space)
    first, second = page.compared()
    assert first == "most need met in total"
    assert second.endswith("(1.5)")
    assert "Every award is the same." in page.said()
    assert f"“{second}” gives the same awards as “{first}”." in page.said()
    assert "Points of burden of what can be met here" in page.said()


def test_that_two_settings_are_picked_with_the_pointer_and_the_boxes(page):
    page.ask()
    at = page.chart.centre_of(1).toPoint()
    page.bot.mouseClick(page.chart, Qt.MouseButton.LeftButton, pos=QPoint(at.x(), 20))
    assert page.compared()[1].endswith("(1.5)")
    box = page.find(QComboBox, "fairness_second")
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert page.compared() == ("balanced", "balanced")
    assert "Pick another answer" in page.said()
    assert not page.has("fairness_use")


def test_that_the_chart_is_mirrored_for_a_language_from_right_to_left(page):
    page.ask()
    chart = page.chart
    plain = [chart.centre_of(n).x() for n in range(6)]
    assert plain == sorted(plain)
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = [chart.centre_of(n).x() for n in range(6)]
    assert mirrored == sorted(mirrored, reverse=True)
    page.bot.keyClick(chart, Qt.Key.Key_End)
    page.bot.keyClick(chart, Qt.Key.Key_Right)
    page.bot.keyClick(chart, Qt.Key.Key_Return)
    assert page.compared()[1].endswith("(5)")


def test_that_one_click_uses_a_setting_and_balances(page, balanced, session, slow_balancer):
    slow_balancer.go_on.set()
    page.ask()
    page.click("fairness_use")
    balanced.wait_until_idle()
    assert scenario_of(session.document).policy.fairness is Fairness.WORST_OFF_FIRST
    assert session.allocation.digest == "again"
    assert balanced.root.balance.isVisible()
    page = FairnessDriver(balanced)
    assert not page.has("fairness_stale")
    assert page.chart is not None


def test_that_the_cases_whose_support_differs_are_shown(page, balanced):
    page.ask()
    page.click("fairness_cases")
    assert PlansDriver(balanced).numbers() == ["GN-1"]


def test_that_a_change_to_a_case_makes_the_curve_old(page, balanced, session):
    page.ask()
    case = session.document.by_number("GN-2")
    session.save_case(replace(case, planning=replace(case.planning, place="NZE")), None, "correct")
    page = FairnessDriver(balanced)
    assert page.has("fairness_stale")


def test_that_no_letter_to_press_is_taken_twice(page, balanced):
    for ask in (lambda: None, page.ask):
        ask()
        letters = letters_in_sight(balanced)
        assert len(letters) == len(set(letters)), letters


def test_that_a_shared_screen_hides_what_others_get(page, session):
    page.ask()
    session.share_screen(True)
    assert not page.has("fairness_chart")
    session.share_screen(False)
    assert page.has("fairness_chart")


def test_that_the_names_of_settings_are_never_cut_however_long(page):
    page.ask()
    chart = page.chart
    steps = [replace(s, name="proche des plus démunis d’abord (5)") for s in chart.steps]
    plain = chart.foot()
    chart.show_steps(["a", "b", "c"], steps, (0, 1), 0)
    assert chart.foot() > plain
    assert chart.centre_of(0, 2).y() < chart.height() - chart.foot()
