"""The window locks: nothing of anybody stays in it, nothing typed is lost, one is where one was."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
)

from planner.domain.cases.case import Case
from planner.domain.protection.secret import Secret
from planner.services.cases import cases
from tests.drivers.caseload_file import DialogDriver
from tests.drivers.lock import is_locked, texts_of, unlock, unlocked
from tests.drivers.plans import PlansDriver
from tests.drivers.window import ASSESSMENTS, MONEY, PLANS
from tests.opened import caseload_at
from ui.locking import MINUTES, Locking, minutes_set, set_minutes
from ui.widgets.protection.recovery_key_dialog import RecoveryKeyDialog

THEIRS = Secret("kettle north bicycle tide")


@pytest.fixture
def settings(tmp_path):
    """Keep settings of this test in a folder of its own."""
    before = QSettings.defaultFormat()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings")
    )
    QApplication.setOrganizationName("planner tests")
    yield
    QSettings.setDefaultFormat(before)


def test_that_idle_time_locks_lets_go_of_the_file_and_keeps_nothing(
    balanced, session, caseload_path, qtbot
):
    for page in (PLANS, MONEY, ASSESSMENTS):
        balanced.go(page)
    assert "GN-1" in texts_of(balanced)
    locking = Locking(session, lambda: None, idle_ms=60)
    with qtbot.waitSignal(locking.locked):
        pass
    assert session.work is None
    assert not session.document.cases
    assert session.allocation is None
    again = caseload_at(caseload_path)
    assert not again.view_only  # the file is free
    again.close()


def test_that_the_locked_window_holds_nothing_of_anybody(balanced, session, qtbot):
    PlansDriver(balanced).show("GN-1")
    for page in (MONEY, ASSESSMENTS):
        balanced.go(page)
    balanced.do("lock")
    assert is_locked(balanced)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "GN-" not in texts_of(balanced)
    assert "is locked" in balanced.text("lock_title")
    assert not balanced.root.menuBar().isEnabled()


def test_that_nothing_of_the_caseload_is_left_in_memory(balanced, session, slow_balancer, qtbot):
    work = session.work
    case = work.document.by_number("GN-1")
    named = replace(case, identity=replace(case.identity, name="Canary"))
    cases.save_case(work, named, work.document.assessments_of(case.id)[-1], "C01", "correct_case")
    slow_balancer.go_on.set()
    session.balance()
    balanced.wait_until_idle()
    for page in range(7):
        balanced.go(page)
    PlansDriver(balanced).show("GN-1")
    balanced.do("trail")
    qtbot.waitUntil(lambda: not session.door.busy)
    del work, case, named
    balanced.do("lock")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = [o for o in gc.get_objects() if isinstance(o, Case) and o.identity.name == "Canary"]
    assert not left


@pytest.fixture
def far_off(session) -> Locking:
    """Return what locks in an hour: however slow the machine, no test waits for it."""
    return Locking(session, lambda: None, idle_ms=3_600_000)


def idle_left(locking: Locking, qtbot) -> int:
    """Return after how many milliseconds it locks, once a few of them have gone by."""
    qtbot.wait(20)
    return locking._idle.remainingTime()


def test_that_touching_the_window_puts_locking_off(balanced, far_off, qtbot):
    far_off.touch()
    before = idle_left(far_off, qtbot)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    far_off.eventFilter(balanced.root, key)
    assert far_off._idle.remainingTime() > before


def test_that_a_key_typed_into_the_window_is_a_touch(balanced, far_off, qtbot):
    handle = balanced.root.windowHandle()
    far_off._follow(handle)
    before = idle_left(far_off, qtbot)
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert far_off._idle.remainingTime() > before


def test_that_a_paint_is_no_touch(balanced, far_off, qtbot):
    far_off.touch()
    before = idle_left(far_off, qtbot)
    far_off.eventFilter(balanced.root, QEvent(QEvent.Type.Paint))
    assert far_off._idle.remainingTime() <= before


def test_that_one_is_where_one_was(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-2")
    session.sign_as("C01")
    balanced.do("lock")
    unlocked(balanced)
    assert balanced.root.pages.currentIndex() == PLANS
    assert session.document.cases[balanced.root.plans.case_shown].number == "GN-2"
    assert session.who == "C01"
    assert balanced.find(QComboBox, "who").currentText() == "C01"
    assert balanced.root.menuBar().isEnabled()


def test_that_a_wrong_passphrase_keeps_it_locked_and_says_so(balanced, session):
    balanced.do("lock")
    unlock(balanced, "orchard lamp seven rivers")
    balanced.bot.waitUntil(lambda: balanced.has("lock_problem"))
    assert "does not open" in balanced.text("lock_problem")
    assert is_locked(balanced)
    assert session.work is None
    unlocked(balanced)


def test_that_locking_by_hand_stops_what_is_being_done_and_then_locks(
    balanced, session, slow_balancer, qtbot
):
    session.balance()
    assert session.background.busy
    balanced.do("lock")
    assert not is_locked(balanced)
    slow_balancer.go_on.set()
    qtbot.waitUntil(lambda: is_locked(balanced))


def test_that_idle_time_waits_for_what_is_being_done(balanced, session, slow_balancer, qtbot):
    session.balance()
    locking = Locking(session, lambda: None, idle_ms=40)
    qtbot.wait(200)
    assert session.work is not None
    slow_balancer.go_on.set()
    with qtbot.waitSignal(locking.locked):
        pass
    assert session.work is None


def test_that_a_recovery_key_on_the_screen_is_not_taken_away(balanced, session, qtbot):
    session.recovery_made.emit(Secret("0000-0000"))
    key = DialogDriver.appears(balanced, RecoveryKeyDialog)
    balanced.root.lock_screen.locking.lock()
    qtbot.wait(50)
    assert session.work is not None
    key.tick("recovery_have")
    key.click("recovery_go_on")
    qtbot.waitUntil(lambda: is_locked(balanced))


def test_that_a_question_of_the_system_s_does_not_keep_it_open(balanced, session):
    QTimer.singleShot(100, balanced.root.lock_screen.locking.lock)
    assert QFileDialog.getOpenFileName(balanced.root, "Choose")[0] == ""
    assert is_locked(balanced)


def test_that_the_system_locks_too(balanced, session):
    balanced.root.lock_screen.locking.system.locked.emit()
    assert is_locked(balanced)


def test_that_leaving_the_lock_page_leads_to_the_start(balanced, session):
    balanced.do("lock")
    balanced.click("lock_leave")
    assert not is_locked(balanced)
    assert session.work is None
    assert balanced.has("start")


def test_that_the_invented_sample_does_not_lock(window, session):
    session.sources.open_sample()
    window.wait_until_idle()
    assert not window.action("lock").isEnabled()
    window.root.lock_screen.locking.lock()
    assert session.work is not None


def test_that_minutes_are_a_setting_and_hold_a_number_alone(settings):
    assert minutes_set() == MINUTES
    set_minutes(15)
    assert minutes_set() == 15
    QSettings().setValue("lock/minutes", "never")
    assert minutes_set() == MINUTES


def test_that_an_edit_before_locking_is_there_after_unlocking(balanced, session):
    work = session.work
    case = cases.blank_case("GN-7")
    document = work.document
    after = replace(document, cases={**document.cases, case.id: case})
    work.commit(after, who="office", why="add_case")
    balanced.do("lock")
    unlocked(balanced)
    assert session.document.by_number("GN-7")
    assert "add a case" in balanced.action("undo").text()
