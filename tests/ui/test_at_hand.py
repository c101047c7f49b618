"""What pages show of a whole caseload is worked out once, and nothing of it outlives that."""

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.sturdiness import Sturdiness
from planner.domain.caseload import Caseload
from planner.domain.cases.decision import DecisionSort
from planner.services.balances.summary import summarise
from planner.services.cases.groups_met import GroupMet, GroupSort, groups_met
from tests.opened import PASSPHRASE
from tests.ui.by_hand import allocation_of
from ui.at_hand import AtHand
from ui.models.case_rows import case_rows
from ui.widgets.balance import group_panels
from ui.widgets.balance.group_panels import _largest


@pytest.fixture
def at_hand(balanced, session):
    return session.at_hand


def test_that_a_decision_leaves_what_is_shown_of_everybody_as_it_is(at_hand, session):
    rows = at_hand.case_rows(session.document, session.allocation)
    lines = at_hand.lines(session.document, session.allocation)
    case = session.document.by_number("GN-1")
    assert session.decide(case.id, DecisionSort.FORBID, "K-KIT", "has one")
    assert session.at_hand.case_rows(session.document, session.allocation) is rows
    assert session.at_hand.lines(session.document, session.allocation) is lines


def test_that_an_edit_of_a_case_is_seen(at_hand, session):
    rows = at_hand.case_rows(session.document, session.allocation)
    case = session.document.by_number("GN-1")
    moved = replace(case, planning=replace(case.planning, place=""))
    assert session.save_case(moved, None, "correct_case")
    document, allocation = session.document, session.allocation
    assert at_hand.case_rows(document, allocation) != rows
    assert at_hand.case_rows(document, allocation) == case_rows(document, allocation, "en")


def test_that_what_was_worked_out_ahead_is_what_the_pages_find(session, balanced):
    document, allocation = session.document, session.allocation
    ahead = AtHand("en")
    ahead.work_out(document, allocation)
    known = {name: found[0][1] for name, found in ahead._known.items()}
    assert ahead.summary(document, allocation) is known["summary"]
    assert known["summary"] == summarise(document, allocation)
    assert ahead.groups(document, allocation) is known["groups"]
    assert known["groups"] == groups_met(document, allocation)
    assert ahead.booking(document, allocation) is known["booking"]


def test_that_of_the_balance_before_it_is_kept_beside_the_one_in_force(at_hand, session):
    document, before = session.document, session.allocation
    rows = at_hand.case_rows(document, before)
    at_hand.case_rows(document, allocation_of(document, "another"))
    assert at_hand.case_rows(document, before) is rows


def test_that_what_is_found_out_about_a_balance_later_leaves_it_as_it_is(at_hand, session):
    document, allocation = session.document, session.allocation
    summary = at_hand.summary(document, allocation)
    sturdy = replace(allocation, sturdiness=Sturdiness(8))
    assert at_hand.summary(document, sturdy) is summary
    assert at_hand.named(document, sturdy) is at_hand.named(document, allocation)


def test_that_closed_nothing_of_anybody_is_left_in_it(at_hand, session):
    at_hand.case_rows(session.document, session.allocation)
    session.close()
    assert session.at_hand is not at_hand
    assert not session.at_hand._known


def test_that_of_hundreds_of_places_the_largest_stand_until_all_are_asked_for(
    balanced, session, monkeypatch
):
    groups = groups_met(session.document, session.allocation)
    many = [GroupMet(GroupSort.PLACE, f"P{n}", frozenset(), groups[0].met) for n in range(100)]
    assert len(list(_largest([*groups, *many]))) <= len(groups) + group_panels._MOST
    monkeypatch.setattr(group_panels, "_MOST", 0)
    panel = balanced.root.balance.grouped.groups
    panel.redraw(session.document, session.allocation)
    assert not panel.all.isHidden()
    seen = panel.grid.rowCount()
    panel.all.click()
    assert panel.grid.rowCount() > seen
    assert panel.all.isHidden()


def test_that_of_many_cases_other_pages_are_worked_out_once_the_first_is_drawn(
    session, caseload_path, qtbot, monkeypatch
):
    monkeypatch.setattr("ui.open_caseload._MANY", 0)
    worked_out = []
    monkeypatch.setattr(AtHand, "work_out", lambda *asked: worked_out.append(asked[1:]))
    session.open(caseload_path, PASSPHRASE)
    assert worked_out == []
    qtbot.waitUntil(lambda: worked_out == [(session.document, session.allocation)])


def test_that_nothing_is_worked_out_of_a_caseload_that_was_closed_meanwhile(
    session, caseload_path, qtbot, monkeypatch
):
    monkeypatch.setattr("ui.open_caseload._MANY", 0)
    monkeypatch.setattr("ui.open_caseload._DRAWN_MS", 0)
    worked_out = []
    monkeypatch.setattr(AtHand, "work_out", lambda *asked: worked_out.append(asked[1:]))
    session.open(caseload_path, PASSPHRASE)
    session.close()
    qtbot.wait(50)
    assert worked_out == []


def test_that_closing_a_caseload_has_everything_looked_through_again(balanced, session):
    assert gc.get_freeze_count()
    session.close()
    assert not gc.get_freeze_count()


def test_that_a_closed_caseload_is_held_by_no_page(balanced, session):
    for page in balanced.root.listed():
        balanced.go(balanced.root.listed().index(page))
    closed = {id(session.document), id(session.allocation)}
    session.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    held = [o for o in gc.get_objects() if isinstance(o, Caseload | Allocation)]
    assert closed.isdisjoint(map(id, held))
