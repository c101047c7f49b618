"""The page *Balance*: the questions, the run, the picture, and what cannot hold together."""

from dataclasses import replace

from PySide6.QtCore import Qt

from planner.domain.balances.allocation import Opening, Outcome, Reason
from planner.domain.balances.policy import Fairness
from planner.domain.cases.decision import DecisionSort
from planner.domain.months import Month
from planner.services.balances import balances
from planner.services.balances.balances import scenario_of
from planner.wording.numbers import cases_text
from tests.builders import euros
from tests.drivers.balance import BalanceDriver
from tests.drivers.plans import PlansDriver
from tests.drivers.window import PLANS
from tests.ui.by_hand import allocation_of
from ui.models.balance_view import headline
from ui.words import number_of


def test_that_a_balance_with_nobody_in_it_sends_to_the_assessments(window):
    page = BalanceDriver(window)
    assert page.has("balance_empty")
    assert not page.can("balance_run")


def test_that_stop_ends_the_run_and_leaves_the_caseload_unchanged(balanced, session):
    before = session.document
    page = BalanceDriver(balanced)
    page.start()
    assert page.headline.startswith("Found 90.0")
    page.click("balance_stop")
    balanced.wait_until_idle()
    assert session.document is before
    assert "Nothing was changed" in balanced.notice
    assert page.can("balance_run")


def test_that_the_window_answers_while_a_balance_runs(balanced, session, slow_balancer):
    page = BalanceDriver(balanced)
    page.start()
    balanced.go(PLANS)
    balanced.root.plans.search.setFocus()
    balanced.bot.keyClicks(balanced.root.plans.search, "GN-2")
    assert balanced.root.plans.search.text() == "GN-2"
    assert not balanced.action("undo").isEnabled()
    slow_balancer.go_on.set()
    balanced.wait_until_idle()
    assert session.allocation.digest == "again"


def test_that_a_result_is_not_taken_once_the_caseload_has_changed(balanced, session, slow_balancer):
    page = BalanceDriver(balanced)
    page.start()
    case = session.document.by_number("GN-2")
    session.save_case(case, None, "correct_case")
    assessment = session.document.assessments_of(case.id)[-1]
    session.save_case(case, replace(assessment, cash_risk=True), "correct_case")
    slow_balancer.go_on.set()
    balanced.wait_until_idle()
    assert session.allocation.digest == "by hand"
    assert "changed in the meantime" in balanced.notice


def test_that_a_balance_can_be_undone(balanced, session, slow_balancer):
    slow_balancer.go_on.set()
    balanced.do("balance")
    balanced.wait_until_idle()
    assert session.allocation.digest == "again"
    assert balanced.action("undo").text().endswith("take the new balance")
    balanced.do("undo")
    assert session.allocation.digest == "by hand"


def test_that_what_cannot_hold_together_is_named_and_nothing_is_adopted(
    balanced, session, slow_balancer, small
):
    case = session.document.by_number("GN-1")
    session.decide(case.id, DecisionSort.REQUIRE, "K-RENT", "sleeps outside")
    reason = Reason.of("clash_decision", case="GN-1", target="K-RENT")
    slow_balancer.outcome, slow_balancer.conflicts = Outcome.INFEASIBLE, (reason,)
    slow_balancer.go_on.set()
    page = BalanceDriver(balanced)
    page.click("balance_run")
    balanced.wait_until_idle()
    assert page.has("conflicts")
    assert "These cannot hold together" in page.said()
    assert "was fixed with the person. (“sleeps outside”)" in page.said()
    assert "taken back on the page of its case" in page.said()
    assert "GN-1: K-RENT (K-RENT) was fixed" in balanced.notice
    assert session.allocation.digest == "by hand"
    page.click("conflict_GN-1")
    assert PlansDriver(balanced).case == "GN-1"


def test_that_the_headline_never_rounds_a_gap_down():
    said = headline(Outcome.WITHIN_GAP, 0.00031, "en")
    assert said == "Within 0.04 % of the best possible"
    assert headline(Outcome.WITHIN_GAP, 0.000001, "en") == "Within 0.01 % of the best possible"


def test_that_everybody_left_with_nothing_or_not_planned_is_named(balanced):
    named = BalanceDriver(balanced).named()
    assert ("GN-2", "GN-2: nothing is awarded") in named
    assert any(number == "GN-3" and "consent" in what for number, what in named)


def test_that_a_dot_opens_its_case_by_mouse_and_by_keyboard(balanced, session, qtbot):
    page = BalanceDriver(balanced)
    place = [d.number for d in page.dots.dots].index("GN-2")
    centre = page.dots.centre_of(place).toPoint()
    qtbot.mouseClick(page.dots, Qt.MouseButton.LeftButton, pos=centre)
    assert balanced.root.pages.currentIndex() == PLANS
    assert balanced.root.plans.header.title.text() == "GN-2"
    page = BalanceDriver(balanced)
    page.dots.setFocus()
    qtbot.keyClick(page.dots, Qt.Key.Key_End)
    qtbot.keyClick(page.dots, Qt.Key.Key_Return)
    assert balanced.root.plans.header.title.text() == "GN-1"


def test_that_a_line_shows_the_cases_it_pays_for(balanced):
    BalanceDriver(balanced).click("cases_VUL-D")
    plans = PlansDriver(balanced)
    assert plans.numbers() == ["GN-1"]
    plans.click("show_all")
    assert plans.numbers() == ["GN-1", "GN-2", "GN-3"]


def test_that_who_comes_first_is_stored_and_makes_the_result_stale(balanced, session, qtbot):
    page = BalanceDriver(balanced)
    assert not page.has("stale")
    page.fairness.setFocus()
    middle = page.fairness.value()
    qtbot.keyClick(page.fairness, Qt.Key.Key_Right)
    assert scenario_of(session.document).policy.aversion == 30_000
    assert page.text("fairness_between") == "beyond balanced (3)"
    assert page.has("stale")
    balanced.do("undo")
    assert page.fairness.value() == middle
    assert not page.has("stale")
    qtbot.keyClick(page.fairness, Qt.Key.Key_End)
    assert scenario_of(session.document).policy.fairness is Fairness.WORST_OFF_FIRST
    assert not page.has("fairness_between")


def test_that_a_stopped_balance_with_a_best_so_far_offers_it(balanced, session):
    page = BalanceDriver(balanced)
    best = replace(allocation_of(session.document, "best"), outcome=Outcome.STOPPED)
    ready = balances.made_ready(session.work, best, session.document)
    session._balanced(session.document, best, ready)
    assert session.allocation.digest == "by hand"
    page.click("take_best")
    assert session.allocation.digest == "best"


def test_that_money_is_told_by_line_and_kind(balanced):
    said = BalanceDriver(balanced).said()
    assert "€150 of €1,000" in said
    assert "€210 of €500" in said


def test_that_all_needs_stated_are_the_measure_and_what_can_be_met_here_stands_beside(
    balanced, session
):
    found = allocation_of(session.document, "beyond")
    basic = replace(found.cases[1].needs[0], attainable=0)
    out_of_reach = replace(found.cases[1], needs=(basic,))
    cases = (found.cases[0], out_of_reach)
    balances.adopt(session.work, replace(found, cases=cases), session.document, "t")
    page = BalanceDriver(balanced)
    assert [(d.number, round(d.met, 2)) for d in page.dots.dots] == [("GN-2", 0.0), ("GN-1", 0.53)]
    said = [d.said.replace("\u00a0", " ") for d in page.dots.dots]
    assert said == [
        "GN-2: 0 % of all needs met, – of what can be met here",
        "GN-1: 53 % of all needs met, 53 % of what can be met here",
    ]
    here = page.text("met_here").replace("\u00a0", " ")
    assert here.startswith("Of what can be met here: 53 % on average")


def test_that_one_of_a_thing_is_told_as_one(balanced, session):
    assert number_of("month", 1, "en") == "1 month"
    assert number_of("line", 2, "en") == "2 lines"
    assert cases_text(1, "fr") == "1 dossier"
    assert "€360 for 2 cases; not planned: 1" in BalanceDriver(balanced).said()


def test_that_what_opens_projects_is_told_apart_from_what_cases_have(balanced, session):
    opening = Opening("P-1", "EUR-A", euros(100), euros(40), Month(2026, 11), 6)
    found = replace(allocation_of(session.document), openings=(opening,))
    balances.adopt(session.work, found, session.document, "t")
    said = BalanceDriver(balanced).said().replace("\u00a0", " ")
    assert "€500 for 2 cases, €140 of it to open projects; not planned: 1" in said
