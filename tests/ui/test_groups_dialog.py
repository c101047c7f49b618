"""Groups and priorities are asked from the balance's own questions, and kept with the policy."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit

from planner.domain.balances.parity import Parity, ParityBy
from planner.domain.balances.policy import Priority
from planner.domain.programme.conditions import parse_conditions
from planner.domain.texts import Texts
from planner.services.balances.balances import scenario_of
from tests.drivers.balance import BalanceDriver
from tests.drivers.window import Driver
from ui.widgets.balance.groups_dialog import GroupsDialog


@pytest.fixture
def page(balanced, session) -> BalanceDriver:
    programme = session.document.programme
    known = (("gbv", Texts.of(en="survivor of violence")),)
    session.work.commit(
        replace(session.document, programme=replace(programme, vulnerabilities=known)),
        who="test",
        why="take_programme",
    )
    return BalanceDriver(balanced)


def asked(page) -> Driver:
    page.click("groups")
    return Driver(page.root.findChildren(GroupsDialog)[-1], page.bot)


def policy_of(session):
    return scenario_of(session.document).policy


def test_that_a_bound_between_groups_is_kept_told_and_taken_back(page, balanced, session):
    dialog = asked(page)
    dialog.find(QCheckBox, "parity_sex").setChecked(True)
    dialog.find(QDoubleSpinBox, "parity_points_sex").setValue(7.5)
    dialog.click("groups_save")
    assert policy_of(session).parity == (Parity(ParityBy.SEX, 750),)
    assert page.text("groups_told") == "Groups by sex: at most 7.5 points of burden lifted apart."
    assert page.has("stale")
    balanced.do("undo")
    assert policy_of(session).parity == ()
    assert not page.has("groups_told")


def test_that_a_priority_is_written_or_picked_and_read_back_in_words(page, session):
    dialog = asked(page)
    dialog.find(QComboBox, "priority_known").activated.emit(1)
    dialog.find(QDoubleSpinBox, "priority_times").setValue(2)
    dialog.click("groups_save")
    who = parse_conditions("vulnerability in gbv")
    assert policy_of(session).priorities == (Priority(who, 20_000),)
    assert "Counts 2.00 times" in page.text("groups_told")
    assert "survivor of violence" in page.text("groups_told")
    again = asked(page)
    assert again.find(QLineEdit, "priority_who").text() == "vulnerability in gbv"
    again.click("priority_remove")
    again.click("groups_save")
    assert policy_of(session).priorities == ()


def test_that_what_cannot_be_read_is_said_beside_it_and_nothing_is_kept(page, session):
    before = policy_of(session)
    dialog = asked(page)
    dialog.click("priority_add")
    dialog.write("priority_who", "shoe = 5")
    assert "shoe" in dialog.text("priority_said")
    dialog.click("groups_save")
    assert "shoe" in dialog.text("groups_problem")
    assert dialog.root.isVisible()
    dialog.click("groups_leave")
    assert policy_of(session) == before
