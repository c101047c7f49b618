"""The planted truth, found in the window: half a share, a project that raises tension, no four."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QTabWidget

from planner.domain.errors import PlannerError
from planner.domain.what_if.what_if import Reached, Tries
from planner.services.balances import balances
from planner.services.follow_up import learning as services
from tests.drivers.results import ResultsDriver
from tests.followed import TODAY
from tests.opened import PASSPHRASE, caseload_made
from tests.planted import planted
from tests.ui.by_hand import allocation_of, small_caseload
from tests.ui.test_window import letters_in_sight
from ui.learning import Learning
from ui.widgets.parts.interval_cell import IntervalLine
from ui.widgets.parts.table import Table
from ui.widgets.results.learning_tab import LearningTab


@pytest.fixture
def page(window, session, tmp_path, monkeypatch) -> ResultsDriver:
    monkeypatch.setattr(Learning, "today", property(lambda _: TODAY))
    path = tmp_path / "planted.rplan"
    work = caseload_made(path)
    work.commit(replace(planted(), about=work.document.about), who="test", why="import")
    work.close()
    session.open(path, PASSPHRASE)
    return ResultsDriver(window)


def test_that_half_a_share_is_found_with_its_interval_and_four_people_are_not_told(page):
    rows = {row[0]: row for row in page.rows()}
    half = rows["K-HALF (K-HALF)"]
    assert half[3:6] == (
        "15",
        "15 of 15",
        "80\u00a0% planned, 46\u00a0% gone (39\u00a0% to 53\u00a0%), 15 people",
    )
    assert not any("K-FEW" in name for name in rows)
    assert page.text("learning_too_few").startswith("Too few people to say anything: K-FEW")
    assert not any("K-FEW" in text for text in page.proposals())
    assert "not what caused what" in page.text("learning_modest")


def test_that_a_long_table_stands_in_full_and_only_the_page_scrolls(page, monkeypatch):
    rows = list(page.find(Table, "learning_table").rows.rows) * 20
    monkeypatch.setattr("ui.widgets.results.learning_tab.learnt_rows", lambda _found: rows)
    tab = page.root.findChild(LearningTab, "learning_tab")
    tab._draw()
    table = tab._rows.itemAt(0).widget()
    assert len(rows) > 12
    assert table.height() >= sum(table.rowHeight(n) for n in range(len(rows)))


def test_that_a_project_that_raises_tension_is_told_with_its_interval(page):
    told = page.words_in("learning_tension")
    assert "P-ROAD (P-ROAD), KAN: tension 0.5 before it opened, 2.2 since (24 statements)" in told
    assert "it moved by 1.7 (1.2 to 2.1)" in told
    assert "more than at 1 place without a project" in told
    assert "Ask both sides" in told
    assert "Too little was said to tell of tension: P-WELL (P-WELL)." in told
    (line,) = page.root.findChildren(IntervalLine)
    assert "tension 0.5 before" in line.accessibleName()


def test_that_of_a_large_caseload_it_is_learnt_beside_the_window_and_says_the_same(
    page, session, monkeypatch
):
    at_once, path = page.rows(), session.work.path
    monkeypatch.setattr("ui.learning._AT_ONCE", 0)
    session.close()
    session.open(path, PASSPHRASE)
    assert session.background.busy
    assert "being worked out" in page.root.learning.modest.text()
    page.window.wait_until_idle()
    assert page.rows() == at_once
    assert not page.root.learning.learning.looks


def test_that_learning_that_is_stopped_begins_anew_when_it_is_looked_at_again(
    page, session, monkeypatch
):
    monkeypatch.setattr("ui.learning._AT_ONCE", 0)
    path = session.work.path
    session.close()
    session.open(path, PASSPHRASE)
    page.root.redraw()
    session.background.stop()
    page.window.wait_until_idle()
    assert not page.root.learning.learning.looks
    page.root.redraw()
    page.window.wait_until_idle()
    assert page.rows()


@pytest.fixture
def large(page, session, monkeypatch):
    """Return what lets learning of what counts as a large caseload go on; it was learnt once."""
    monkeypatch.setattr("ui.learning._AT_ONCE", 0)
    path, learnt, go_on = session.work.path, services.learnt, threading.Event()

    def waits(document, today):
        assert go_on.wait(60)
        return learnt(document, today)

    go_on.set()
    monkeypatch.setattr("ui.learning.learning.learnt", waits)
    session.close()
    session.open(path, PASSPHRASE)
    page.window.wait_until_idle()
    go_on.clear()
    yield go_on
    go_on.set()


def test_that_figures_stay_while_they_are_learnt_anew_and_say_so(page, session, large):
    before, proposed = page.rows(), page.proposals()
    assert session.do(seen_again)
    assert session.background.busy
    assert page.rows() == before
    assert "from before the last change" in page.text("learning_modest")
    assert proposed
    assert page.proposals() == []
    large.set()
    page.window.wait_until_idle()
    assert "before the last change" not in page.text("learning_modest")
    assert page.proposals() == proposed


@pytest.mark.parametrize("is_stopped", [False, True])
def test_that_an_edit_while_it_is_learnt_leaves_nothing_being_worked_out(
    page, session, large, is_stopped
):
    learning = page.root.learning.learning
    assert session.do(seen_again)
    session.undo()
    assert learning.waits
    if is_stopped:
        session.background.stop()
    large.set()
    page.bot.waitUntil(lambda: not learning.waits and not session.background.busy)
    assert not learning.looks
    assert "worked out" not in page.text("learning_modest")
    assert page.proposals()


def test_that_another_balance_learns_nothing_anew(page, session, large):
    empty = replace(allocation_of_nobody(), cases=())
    assert session.do(balances.adopt, empty, session.document, session.who)
    assert not session.background.busy
    assert "worked out" not in page.text("learning_modest")


def seen_again(work):
    """Store an edit of what is learnt from."""
    document = work.document
    visit = next(iter(document.visits.values()))
    visits = {**document.visits, visit.id: replace(visit, words="said again")}
    work.commit(replace(document, visits=visits), who="test", why="test")


def test_that_learning_that_failed_does_not_stay_being_worked_out(page, session, monkeypatch):
    def fails(_document, _today):
        raise PlannerError("programme_first")

    monkeypatch.setattr("ui.learning._AT_ONCE", 0)
    monkeypatch.setattr("ui.learning.learning.learnt", fails)
    path = session.work.path
    session.close()
    session.open(path, PASSPHRASE)
    assert page.root.learning.learning.looks
    page.window.wait_until_idle()
    assert not page.root.learning.learning.looks
    assert "was not worked out" in page.root.learning.modest.text()


def test_that_the_row_chosen_is_told_in_sentences(page):
    table = page.table()
    table.choose(table.rows.row_of(lambda row: row.learnt.target == "K-FINE"))
    assert "K-FINE (K-FINE): 15 people; 15 of 15 due arrived" in page.text("learning_about")
    assert "reintegration score moved by 0.11" in page.text("learning_about")


def test_that_a_person_takes_a_share_for_a_reason_and_undo_gives_it_back(page, session):
    (half,) = page.proposals()
    assert "K-HALF" in half
    assert "45\u00a0% would fit" in half
    page.take(0, "rooms were shared")
    cover = session.document.given_programme.measure("K-HALF").covers[0]
    assert (cover.share, cover.source.rpartition(": ")[2]) == (4500, "rooms were shared")
    assert "Balance again." in page.window.notice
    assert page.proposals() == []
    session.undo()
    assert page.proposals() == [half]


def test_that_nothing_is_taken_without_a_reason(page, session):
    page.click("take_0")
    assert not page.can("taking_0_yes")
    page.click("taking_0_cancel")
    assert session.document.given_programme.measure("K-HALF").covers[0].share == 8000


def test_that_the_effect_on_the_balance_is_asked_in_the_background(page, session):
    assert not page.can("learning_effects")

    def trier(_document, _scenario, allocation, programmes, _report, _stop):
        assert len(programmes) == 1
        return Tries(allocation, Reached(1.0, None), ())

    session.tools = replace(session.tools, trier=trier)
    document = session.document
    empty = replace(allocation_of_nobody(), cases=())
    assert session.do(balances.adopt, empty, document, session.who)
    page.click("learning_effects")
    page.window.wait_until_idle()
    assert page.text("proposal_0_effect").startswith("What that would do")
    assert session.document.given_programme.measure("K-HALF").covers[0].share == 8000


def allocation_of_nobody():
    """Return a balance that gives nobody anything."""
    return replace(allocation_of(small_caseload()), awards=())


def test_that_it_is_hidden_on_a_shared_screen_and_shows_nothing_of_nobody(page, session):
    session.share_screen(True)
    assert not page.has("learning_table")
    session.share_screen(False)
    assert page.has("learning_table")
    session.close()
    assert page.has("results_empty")
    assert page.root.learning.learning.found.is_silent
    page.click("results_start")
    assert page.window.root.pages.currentIndex() == 1


def test_that_no_letter_is_taken_twice_and_each_tab_has_its_title(page):
    letters = letters_in_sight(page.window)
    assert len(letters) == len(set(letters))
    tabs = page.find(QTabWidget, "results_tabs")
    assert tabs.tabText(0) == "Learning"
