"""The page *Balance*: nobody is left short without a named person who answers for it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from planner.domain.balances.clearing import WhyCleared
from planner.domain.plans.plan import PlanState
from planner.domain.programme.programme import Office
from planner.services.balances import balances
from tests.drivers.answers import AnswersDriver
from tests.drivers.plans import PlansDriver
from tests.drivers.window import BALANCE
from tests.ui.by_hand import allocation_of

OFFICE = Office("Office", counsellors=("C01", "C02"), approver="A01")


@pytest.fixture
def page(balanced, session) -> AnswersDriver:
    """Show a balance that leaves GN-2 with nothing, GN-3 without consent; an office with staff."""
    document = session.document
    programme = replace(document.programme, office=OFFICE)
    session.work.commit(replace(document, programme=programme), who="t", why="load_programme")
    balances.adopt(session.work, allocation_of(session.document), session.document, "t")
    return AnswersDriver(balanced)


def _offer(balanced) -> None:
    plans = PlansDriver(balanced)
    plans.show("GN-1")
    plans.click("step_offered")


def test_that_everybody_left_short_is_listed_with_how_and_why(page):
    assert [(number, how) for number, how, _ in page.waiting()] == [
        ("GN-2", "no award with money"),
        ("GN-3", "not planned: no consent"),
    ]
    assert page.title == "To be cleared before plans are offered (2)"


def test_that_beside_the_headline_it_is_said_how_many_wait_and_leads_there(page, balanced):
    balanced.go(BALANCE)
    link = balanced.find(QPushButton, "balance_to_clear")
    assert link.text() == "To be cleared before plans are offered: 2"
    balanced.root.resize(900, 500)
    balanced.click("balance_to_clear")
    QApplication.processEvents()
    panel = balanced.find(QWidget, "clearing")
    assert not panel.visibleRegion().isEmpty()
    assert balanced.root.focusWidget() is balanced.find(QWidget, "clearing_list")


def test_that_few_of_many_stand_until_all_are_asked_for(page, balanced):
    panel = balanced.root.balance.clearing
    assert not page.has("clearing_more")  # two are few
    panel.rows.show([*panel.rows.rows * 4])
    panel._take_height()
    few = panel.table.height()
    page.click("clearing_more")
    assert panel.table.height() > few
    page.click("clearing_more")
    assert panel.table.height() == few


def test_that_a_plan_is_offered_only_once_all_are_cleared(page, balanced, session):
    _offer(balanced)
    assert "2 cases that the balance leaves short wait" in balanced.notice
    assert not session.document.plans
    page = AnswersDriver(balanced)
    page.choose("GN-2", "GN-3")
    page.answer(WhyCleared.CHECKED, "C02")
    assert page.waiting() == []
    assert page.title == "Everybody left short is cleared"
    assert "Cleared: 2, by C02." in page.said()
    _offer(balanced)
    (plan,) = session.document.plans.values()
    assert plan.state is PlanState.OFFERED


def test_that_one_is_cleared_by_one_person_and_the_rest_waits(page, session):
    page.choose("GN-2")
    page.answer(WhyCleared.REFERRED, "C01", "the clinic takes her")
    assert [number for number, *_ in page.waiting()] == ["GN-3"]
    (made,) = session.document.clearings.values()
    assert (made.who, made.why, made.words) == ("C01", WhyCleared.REFERRED, "the clinic takes her")
    assert "Cleared: 1, by C01." in page.said()


def test_that_a_case_that_is_worse_than_when_it_was_cleared_says_who_cleared_it(page, session):
    page.click("clearing_all")
    page.answer(WhyCleared.CHECKED, "C02")
    found = allocation_of(session.document, "worse")
    second = replace(found.cases[1], needs=(replace(found.cases[1].needs[0], need="medical"),))
    worse = replace(found, cases=(found.cases[0], second))
    balances.adopt(session.work, worse, session.document, "t")
    ((number, how, _),) = page.waiting()
    assert number == "GN-2"
    assert how == "no award with money; no longer as C02 cleared it"


def test_that_what_is_missing_is_said_beside_the_button(page, session):
    assert page.hint == "Select one or several cases."
    page.click("clearing_all")
    assert page.hint == "Choose who clears them."
    page.answer(WhyCleared.OTHER, "C01")
    assert page.hint == "Another reason needs words."
    assert not page.can("clearing_do")
    assert not session.document.clearings
    page.answer(WhyCleared.OTHER, "C01", "moved to her sister")
    assert page.waiting() == []


def test_that_only_the_office_s_staff_can_clear(page):
    assert page.staff == ["", "C01", "C02", "A01"]


def test_that_who_sits_before_the_screen_is_proposed(page, session):
    session.sign_as("C02")
    session.share_screen(False)
    page.choose("GN-2")
    page.click("clearing_do")
    (made,) = session.document.clearings.values()
    assert made.who == "C02"


def test_that_an_office_that_lists_nobody_types_a_name(balanced, session):
    programme = replace(session.document.programme, office=Office("Office"))
    bare = replace(session.document, programme=programme)
    session.work.commit(bare, who="t", why="load_programme")
    page = AnswersDriver(balanced)
    page.choose("GN-2")
    page.answer(WhyCleared.CHECKED, "Lead caseworker")
    (made,) = session.document.clearings.values()
    assert made.who == "Lead caseworker"


def test_that_clearing_is_undone_and_made_again_by_its_own_words(page, balanced):
    page.click("clearing_all")
    page.answer(WhyCleared.CHECKED, "C01")
    assert balanced.notice == "Cleared: 2."
    assert balanced.action("undo").text() == "&Undo: clear cases left short"
    balanced.do("undo")
    assert balanced.notice == "Undone: clear cases left short."
    assert len(page.waiting()) == 2
    balanced.do("redo")
    assert balanced.notice == "Made again: clear cases left short."
    assert page.waiting() == []


def test_that_a_shared_screen_names_nobody_s_case(page, session):
    session.share_screen(True)
    assert not page.has("clearing")
    assert not page.has("like_cases")
    assert not page.has("sturdy")
    session.share_screen(False)
    assert page.has("clearing")


def test_that_a_refusal_on_a_shared_screen_says_nothing_of_other_cases(page, balanced, session):
    session.share_screen(True)
    _offer(balanced)
    assert balanced.notice == "This plan cannot be offered yet."
    session.share_screen(False)
    _offer(balanced)
    assert "2 cases that the balance leaves short wait" in balanced.notice
    assert "--" not in balanced.notice


def test_that_opening_a_line_shows_the_case(page, balanced):
    table = page.root.clearing.table
    table.opened.emit(table.rows.rows[0])
    assert PlansDriver(balanced).case == "GN-2"
