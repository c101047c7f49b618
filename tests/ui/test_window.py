"""The window: menus, keyboard, what is open and saved, faults, both directions, big letters."""

import re
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from tests.drivers.plans import PlansDriver
from tests.drivers.window import ASSESSMENTS, BALANCE, CASES, MONEY, PLANS, PROGRAMME
from tests.opened import PASSPHRASE
from ui.widgets.cases.case_dialog import CaseDialog
from ui.widgets.parts.panel import fit
from ui.widgets.window.fault_dialog import FaultDialog, fault_report


def test_that_the_foot_says_when_it_was_saved(balanced, session):
    assert "all saved" in balanced.text("saved_at")
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.decide("keep", "C-ARR", "she counts on it")
    saved = session.work.saved_at.astimezone().strftime("%H:%M:%S")
    assert f"saved \u2068{saved}\u2069" in balanced.text("saved_at")
    assert "3 cases" in balanced.text("saved_at")


def test_that_what_was_done_is_there_when_the_file_is_opened_again(
    balanced, session, caseload_path
):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.decide("keep", "C-ARR", "she counts on it")
    session.close()
    assert session.work is None
    session.open(caseload_path, PASSPHRASE)
    assert len(session.document.decisions) == 1


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, ASSESSMENTS),
        (Qt.Key.Key_2, PROGRAMME),
        (Qt.Key.Key_3, BALANCE),
        (Qt.Key.Key_4, CASES),
        (Qt.Key.Key_5, PLANS),
        (Qt.Key.Key_6, MONEY),
    ],
)
def test_that_the_keyboard_reaches_every_page(balanced, key, page):
    balanced.go((page + 1) % 5)
    balanced.root.activateWindow()
    balanced.bot.waitUntil(balanced.root.isActiveWindow)
    balanced.press(key, Qt.KeyboardModifier.ControlModifier)
    assert balanced.root.pages.currentIndex() == page


def test_that_the_keyboard_alone_declines_an_award(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    balanced.root.activateWindow()
    decline = page.find(QPushButton, "decline_K-RENT")
    _tab_to(balanced, decline)
    balanced.press(Qt.Key.Key_Space)
    balanced.bot.keyClicks(balanced.root.focusWidget(), "lives with her sister")
    balanced.press(Qt.Key.Key_Return)
    (decision,) = session.document.decisions.values()
    assert decision.target == "K-RENT"


def _tab_to(window, widget) -> None:
    window.root.plans.search.setFocus()
    for _ in range(60):
        if window.root.focusWidget() is widget:
            return
        window.press(Qt.Key.Key_Tab)
    raise AssertionError("Tab never came to it")


def test_that_every_field_has_a_name_for_drivers_and_for_screen_readers(balanced, session):
    balanced.root.assessments.add_case()
    fields = (QLineEdit, QComboBox, QPlainTextEdit, QAbstractSpinBox)
    nameless = [
        widget
        for kind in fields
        for widget in balanced.root.findChildren(kind)
        if widget.isVisible()
        and widget.objectName() != "qt_spinbox_lineedit"
        and not (widget.objectName() and (widget.accessibleName() or _buddied(widget)))
    ]
    assert not nameless
    balanced.root.findChild(CaseDialog).reject()


def _buddied(widget) -> bool:
    return any(label.buddy() is widget for label in widget.window().findChildren(QLabel))


def test_that_every_button_can_be_told_from_the_others_by_name(balanced):
    buttons = [b for b in balanced.root.findChildren(QPushButton) if b.text()]
    assert all(b.objectName() for b in buttons)


def test_that_an_unexpected_error_shows_a_report_without_data_and_the_window_stays(balanced):
    def fail():
        secret = "Canary Bird"
        raise ValueError(secret)

    try:
        fail()
    except ValueError as error:
        balanced.root.report_fault(type(error), error, error.__traceback__)
    dialog = balanced.root.findChild(FaultDialog)
    assert dialog.isVisible()
    report = dialog.report.toPlainText()
    assert "ValueError" in report
    assert "test_window.py" in report
    assert "Canary" not in report
    dialog.accept()
    assert balanced.root.isVisible()


def test_that_a_report_names_no_folder_of_this_machine():
    with pytest.raises(KeyError) as caught:
        dict[str, str]()["x"]
    assert "/" not in fault_report(caught.value)


def test_that_a_decision_keeps_who_made_it(balanced, session):
    box = balanced.find(QComboBox, "who")
    assert box.itemText(0) == "office"
    balanced.bot.keyClicks(box, "C01")
    assert session.who == "C01"
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.decide("keep", "C-ARR", "she counts on it")
    (decision,) = session.document.decisions.values()
    assert decision.who == "C01"


def test_that_closing_a_caseload_leads_back_to_the_start(balanced):
    balanced.do("close")
    assert "No caseload is open" in balanced.text("open_caseload")
    assert not balanced.action("export").isEnabled()
    assert not balanced.action("balance").isEnabled()


def test_that_the_window_fits_a_small_screen_at_150_per_cent(balanced):
    """1440 × 900 pixels at 150 % are 960 × 600."""
    for page in range(6):
        balanced.go(page)
        hint = balanced.root.minimumSizeHint()
        assert hint.width() <= 960, page
        assert hint.height() <= 600, page


def test_that_beside_a_narrow_window_the_pages_stand_by_number_with_their_names_as_tips(balanced):
    shown = balanced.find(QPushButton, "go_plans")
    assert "Plans" in shown.text()
    balanced.root.resize(683, 384)
    assert (shown.text().strip(), shown.toolTip()) == ("&5", "Plans")
    assert shown.accessibleName() == "Plans"
    assert not balanced.has("saved_at")
    balanced.root.resize(1366, 768)
    assert "Plans" in shown.text()
    assert balanced.has("saved_at")


def test_that_a_page_larger_than_the_window_is_scrolled_to(balanced):
    balanced.root.resize(683, 384)
    balanced.go(CASES)
    QApplication.processEvents()
    around = balanced.find(QScrollArea, "whole_page")
    assert around.verticalScrollBar().maximum() > 0
    balanced.root.resize(1366, 768)
    QApplication.processEvents()
    assert around.verticalScrollBar().maximum() == 0
    assert around.horizontalScrollBar().maximum() == 0


def test_that_the_window_mirrors_for_right_to_left(qtbot, dressed, balanced):
    balanced.root.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    balanced.go(PLANS)
    QApplication.processEvents()
    navigation, pages = balanced.root.navigation, balanced.root.pages
    assert (
        navigation.mapToGlobal(navigation.rect().topLeft()).x()
        > pages.mapToGlobal(pages.rect().topLeft()).x()
    )


def letters_in_sight(window) -> list[str]:
    """Return the letters that Alt reaches now: menus, buttons and labelled fields in sight."""
    menus = [a.text() for a in window.root.menuBar().actions()]
    seen = [w for w in window.root.findChildren(QAbstractButton) if w.isVisible()]
    named = [w for w in window.root.findChildren(QLabel) if w.isVisible() and w.buddy()]
    texts = [*menus, *(w.text() for w in [*seen, *named])]
    found = (re.search(r"&(\w)", text) for text in texts)
    return sorted(letter.group(1).lower() for letter in found if letter)


@pytest.mark.parametrize("page", range(6))
def test_that_no_two_things_in_sight_answer_to_the_same_letter(window, session, page, small):
    window.go(page)
    letters = letters_in_sight(window)
    assert len(letters) == len(set(letters))


@pytest.mark.parametrize("page", range(6))
def test_that_no_letter_is_taken_twice_with_a_caseload_open(balanced, page):
    balanced.go(page)
    letters = letters_in_sight(balanced)
    assert len(letters) == len(set(letters))


def test_that_no_letter_is_taken_twice_while_importing(balanced, session):
    balanced.do("import")
    letters = letters_in_sight(balanced)
    assert len(letters) == len(set(letters))


_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui.main import run
app = QApplication([])
QTimer.singleShot(300, app.quit)
sys.exit(run([], Path(sys.argv[1])))
"""


def test_that_the_desktop_starts_with_a_caseload_and_ends_with_zero(caseload_path):
    # In a process of its own: an application that has quit once would end other tests' waiting.
    command = [sys.executable, "-c", _START, str(caseload_path)]
    done = subprocess.run(command, capture_output=True, timeout=600, check=False)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr


def test_that_a_test_that_ends_at_work_asks_nobody(balanced, session, monkeypatch):
    monkeypatch.setattr(QMessageBox, "question", lambda *_: pytest.fail("nobody would answer"))
    session.balance()
    assert session.background.busy


def test_that_no_window_is_larger_than_the_screen(qtbot, dressed):
    window = QWidget()
    qtbot.addWidget(window)
    fit(window, 5000, 5000)
    room = window.screen().availableGeometry()
    assert window.width() < room.width()
    assert window.height() < room.height()


@pytest.mark.parametrize("constant", [None, True, False])
def test_that_qt_s_calls_cannot_use_up_a_constant(dressed, constant):
    # PySide 6.12 gives back a reference too many with every override that Qt calls. From Python
    # 3.12 on the three are not counted, and show a count as large.
    assert sys.getrefcount(constant) > 1 << 30
