"""A plan decided in its workbook comes back into the window; a report on people goes out of it."""

import openpyxl
import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QPlainTextEdit

from exports.locked import locked_workbook, opens
from planner.domain.cases.decision import DecisionSort
from planner.domain.protection.secret import Secret
from planner.domain.protection.trail import Act
from planner.wording.papers.plan import plan_text
from tests.drivers.window import PLANS, Driver
from ui.widgets.papers.purpose_dialog import PurposeDialog
from ui.widgets.parts.password_dialog import PasswordDialog
from ui.widgets.plans.choices_dialog import ChoicesDialog

PASSWORD = "four words of paper"


@pytest.fixture
def workbook(balanced, session, tmp_path, monkeypatch):
    """Return the workbook of GN-1, which every question for a file is answered with."""
    balanced.go(PLANS)
    session.papers.export(tmp_path, [session.document.by_number("GN-1").id])
    balanced.wait_until_idle()
    path = tmp_path / "plans" / "counsellors" / "GN-1.xlsx"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    return path


def _decline(path, reason):
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[1]
    row = next(r for r in sheet.iter_rows(min_row=2) if r[1].value == "K-RENT")
    row[7].value, row[10].value = plan_text("choice_without", "en"), reason
    book.save(path)


def _dialog(window, kind):
    window.wait_until_idle()
    return Driver(window.root.findChildren(kind)[-1], window.bot)


def _ask(balanced):
    balanced.action("choices").trigger()
    return _dialog(balanced, ChoicesDialog)


def test_that_what_a_workbook_decides_is_shown_then_taken(balanced, session, workbook):
    _decline(workbook, "lives with her sister")
    dialog = _ask(balanced)
    shown = dialog.find(QPlainTextEdit, "choices_lines").toPlainText()
    assert "lives with her sister" in shown
    assert not session.document.decisions
    dialog.click("choices_take")
    (decision,) = session.document.decisions.values()
    assert (decision.sort, decision.target) == (DecisionSort.FORBID, "K-RENT")
    assert not session.is_current


def test_that_a_row_without_a_reason_stops_all_of_it(balanced, session, workbook):
    _decline(workbook, None)
    dialog = _ask(balanced)
    assert dialog.find(QPlainTextEdit, "choices_lines").toPlainText().startswith("row ")
    assert not dialog.can("choices_take")
    dialog.click("choices_leave")
    assert not session.document.decisions


def test_that_a_locked_workbook_is_taken_with_its_password(balanced, session, workbook):
    _decline(workbook, "lives with her sister")
    workbook.write_bytes(locked_workbook(workbook.read_bytes(), Secret(PASSWORD)))
    balanced.action("choices").trigger()
    asked = _dialog(balanced, PasswordDialog)
    asked.write("password_typed", PASSWORD)
    asked.click("password_go")
    _dialog(balanced, ChoicesDialog).click("choices_take")
    assert len(session.document.decisions) == 1


def test_that_a_report_for_a_donor_is_written_locked_and_in_the_trail(
    balanced, session, tmp_path, monkeypatch
):
    monkeypatch.setattr("ui.widgets.parts.ask.folder", lambda _: str(tmp_path))
    balanced.action("report").trigger()
    dialog = _dialog(balanced, PurposeDialog)
    dialog.find(QComboBox, "purpose_fund").setCurrentIndex(0)  # a line is always chosen
    dialog.find(QComboBox, "purpose_what").setCurrentIndex(1)
    dialog.write("purpose_recipient", "Ministry")
    dialog.find(QCheckBox, "purpose_locked").setChecked(True)
    dialog.write("purpose_password", PASSWORD)
    dialog.write("purpose_password_again", PASSWORD)
    dialog.click("purpose_go")
    balanced.wait_until_idle()
    written = sorted(tmp_path.glob("*-people.*"))
    assert [path.suffix for path in written] == [".pdf", ".xlsx"]
    assert all(opens(path, Secret(PASSWORD)) for path in written)
    newest = [e for e in session.work.file.trail.entries() if e.act is Act.EXPORTED][-1]
    assert newest.values["recipient"] == "Ministry"
