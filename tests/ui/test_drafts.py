"""What stood unsaved in a form when the window locked comes back as it stood."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from tests.drivers.caseload_file import DialogDriver
from tests.drivers.lock import is_locked, texts_of, unlocked
from tests.drivers.plans import PlansDriver
from tests.drivers.window import ASSESSMENTS
from tests.opened import PASSPHRASE, caseload_at
from ui.widgets.cases.case_dialog import CaseDialog
from ui.widgets.cases.typed_dialog import TypedDialog
from ui.widgets.protection.open_dialog import OpenDialog
from ui.widgets.protection.staff_dialog import StaffDialog
from ui.widgets.protection.staff_questions import AdmitQuestion

THEIRS = Secret("kettle north bicycle tide")


class FormDriver(DialogDriver):
    root: CaseDialog


def form(window) -> FormDriver:
    return FormDriver.appears(window, CaseDialog)


def test_that_a_form_half_filled_in_comes_back_as_it_stood(balanced, session, caseload_path):
    case = session.document.by_number("GN-1")
    answers = session.document.assessments_of(case.id)[-1]
    CaseDialog(session, case, answers, is_new=False, parent=balanced.root).open()
    typing = form(balanced)
    typing.root.household.add_member()
    typing.write("case_name", "Awa Canary")
    typing.write("case_return_date", "2026-13")  # not a date yet
    typing.write("age_1", "7")
    typing.find(QComboBox, "need_housing").setCurrentIndex(4)
    typing.tick("protection_guardian_verified")
    typing.find(QPlainTextEdit, "words").setPlainText("wants a stall")
    balanced.do("lock")
    assert b"Canary" not in caseload_path.read_bytes()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "Canary" not in texts_of(balanced)
    unlocked(balanced)
    back = form(balanced)
    assert back.find(QLineEdit, "case_name").text() == "Awa Canary"
    assert back.find(QLineEdit, "case_return_date").text() == "2026-13"
    assert back.find(QLineEdit, "age_1").text() == "7"
    assert back.find(QComboBox, "need_housing").currentIndex() == 4
    assert back.find(QPlainTextEdit, "words").toPlainText() == "wants a stall"
    assert back.root.wishes.protection().guardian_verified
    back.write("case_return_date", "2026-11-02")
    back.click("case_save")
    saved = session.document.by_number("GN-1")
    assert saved.identity.name == "Awa Canary"
    assert saved.planning.members[0].age == 7
    assert session.work.draft is None


def test_that_a_form_comes_back_also_when_the_file_is_opened_later(
    balanced, session, caseload_path
):
    balanced.root.assessments.add_case()
    form(balanced).write("case_number", "GN-9")
    balanced.do("lock")
    balanced.click("lock_leave")  # or the computer was switched off
    balanced.root.dialogs.open_file(caseload_path)
    asked = DialogDriver.appears(balanced, OpenDialog)
    asked.write("open_secret", PASSPHRASE.text)
    asked.click("open_go")
    assert form(balanced).find(QLineEdit, "case_number").text() == "GN-9"


def test_that_a_new_case_half_filled_in_comes_back_too(balanced, session):
    balanced.go(ASSESSMENTS)
    balanced.root.assessments.add_case()
    form(balanced).write("case_number", "GN-9")
    balanced.do("lock")
    unlocked(balanced)
    back = form(balanced)
    assert back.find(QLineEdit, "case_number").text() == "GN-9"
    back.click("case_save")
    assert session.document.by_number("GN-9")


def test_that_a_draft_left_alone_is_gone(balanced, session):
    balanced.root.assessments.add_case()
    form(balanced).write("case_number", "GN-9")
    balanced.do("lock")
    unlocked(balanced)
    form(balanced).click("case_cancel")
    assert session.work.draft is None
    assert not session.document.by_number("GN-9")


def test_that_words_typed_elsewhere_are_shown_again(balanced, session):
    page = PlansDriver(balanced)
    page.show("GN-1")
    page.click("decline_K-RENT")
    page.bot.keyClicks(balanced.root.focusWidget(), "lives with her sister")
    balanced.do("lock")
    unlocked(balanced)
    typed = DialogDriver.appears(balanced, TypedDialog)
    assert "lives with her sister" in typed.find(QPlainTextEdit, "typed_text").toPlainText()
    typed.click("typed_close")
    assert session.work.draft is None


def test_that_a_draft_that_cannot_be_stored_keeps_the_file_open(balanced, session, monkeypatch):
    balanced.root.assessments.add_case()
    typing = form(balanced)
    typing.write("case_number", "GN-9")

    def full(*_, **__):
        raise PlannerError("disk_full", file="office.rplan")

    monkeypatch.setattr(session.work.file, "commit", full)
    balanced.do("lock")
    assert not is_locked(balanced)
    assert typing.find(QLineEdit, "case_number").text() == "GN-9"
    assert "disk is full" in balanced.notice


def test_that_choices_made_in_another_dialog_are_shown_again_too(balanced, session):
    balanced.do("staff")
    staff = DialogDriver.appears(balanced, StaffDialog)
    staff.click("staff_admit")
    admitting = DialogDriver.appears(balanced, AdmitQuestion)
    admitting.write("admit_code", "C07")
    admitting.choose("admit_role", Role.READER)
    admitting.passphrase("admit_passphrase", THEIRS.text)
    admitting.tick("admit_passphrase_shown")
    balanced.do("lock")
    unlocked(balanced)
    typed = DialogDriver.appears(balanced, TypedDialog)
    text = typed.find(QPlainTextEdit, "typed_text").toPlainText()
    assert "Code: C07" in text
    assert "Role: reader" in text
    assert THEIRS.text not in text


def test_that_somebody_else_who_unlocks_begins_at_their_own_desk(balanced, session, caseload_path):
    session.close()
    work = caseload_at(caseload_path)
    work.file.staff.admit("B01", Role.BUDGET_OFFICER, THEIRS, protected=False)
    work.close()
    session.open(caseload_path, PASSPHRASE)
    session.sign_as("C01")
    balanced.root.assessments.add_case()
    balanced.root.findChild(CaseDialog).name.setText("Awa")
    balanced.do("lock")
    unlocked(balanced, THEIRS.text)
    assert session.who == "B01"
    assert not [d for d in balanced.root.findChildren(CaseDialog) if d.isVisible()]
    assert "Awa" not in texts_of(balanced)
