"""Consent, purposes, keeping, erasing and breach lists in the window."""

import re
from contextlib import contextmanager
from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)

from exports.locked import opens
from planner.domain.cases.consent import Said, Scope, WhyWithdrawn
from planner.domain.protection.purpose import Destination, Purpose
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act
from planner.services.money.entries import EntriesPreview
from planner.services.protection.retention import set_keep_months
from tests.drivers.plans import PlansDriver
from tests.drivers.window import PLANS, Driver
from tests.opened import caseload_at
from ui.widgets.cases.consent_form import ConsentForm
from ui.widgets.papers.purpose_dialog import EXPORTED_FOR, PurposeDialog
from ui.widgets.parts.fields import Choice
from ui.widgets.protection.breach_dialog import BreachDialog
from ui.widgets.protection.keeping_dialog import KeepingDialog


@pytest.fixture
def page(balanced):
    made = PlansDriver(balanced)
    made.show("GN-2")
    return made


def _dialog(window, kind):
    QApplication.processEvents()
    return Driver(window.root.findChildren(kind)[-1], window.bot)


@contextmanager
def _folder(monkeypatch, path):
    monkeypatch.setattr("ui.widgets.parts.ask.folder", lambda _parent: str(path))
    yield


def _exported(session):
    return [e for e in session.work.file.trail.entries() if e.act is Act.EXPORTED]


def test_that_the_case_says_what_consent_is_in_force(page):
    said = page.said()
    assert "planning support: given, since 10 October 2026 (interview)" in said
    assert "reporting to donors: never asked" in said


def test_that_consent_is_recorded_on_the_case(page, session):
    page.click("consent_record")
    form = _dialog(page.window, ConsentForm)
    ticked = {s for s in Scope if form.find(QCheckBox, f"consent_{s.value}").isChecked()}
    assert ticked == {Scope.PLANNING}
    form.find(QCheckBox, "consent_sharing").setChecked(True)
    form.write("consent_on", "2026-11-02")
    form.click("consent_go")
    (made,) = session.document.consents.values()
    assert (made.said, made.on) == (Said.GIVEN, date(2026, 11, 2))
    assert made.scopes == {Scope.PLANNING, Scope.SHARING}
    assert "sharing with partners and providers: given" in page.said()


def test_that_what_is_missing_stands_in_the_form_and_nothing_is_stored(page, session):
    page.click("consent_record")
    form = _dialog(page.window, ConsentForm)
    form.write("consent_on", "yesterday")
    form.click("consent_go")
    assert "cannot be read" in form.text("consent_form_problem")
    form.write("consent_on", "2026-11-02")
    form.find(Choice, "consent_how").setCurrentIndex(2)
    form.click("consent_go")
    assert "needs a witness" in form.text("consent_form_problem")
    assert not session.document.consents


def test_that_a_withdrawal_makes_the_balance_old_and_stops_the_export(page, session):
    page.click("consent_withdraw")
    form = _dialog(page.window, ConsentForm)
    form.click("consent_go")
    (made,) = session.document.consents.values()
    assert (made.said, made.why) == (Said.WITHDRAWN, WhyWithdrawn.ASKED)
    assert not session.is_current
    assert not page.can("export_plan")
    assert "no consent" in page.said()


def test_that_an_export_asks_what_for_and_is_in_the_trail(page, session, tmp_path, monkeypatch):
    page.click("export_plan")
    dialog = _dialog(page.window, PurposeDialog)
    with _folder(monkeypatch, tmp_path / "out"):
        dialog.find(QComboBox, "purpose_what").setCurrentIndex(1)
        dialog.click("purpose_go")
    page.window.wait_until_idle()
    assert (tmp_path / "out" / "plans" / "GN-2.pdf").exists()
    (entry,) = _exported(session)
    assert entry.values["purpose"] == Purpose.PERSON
    assert entry.subject == session.document.by_number("GN-2").id


def test_that_plans_leave_out_harm_at_first_and_can_be_locked(page, session, tmp_path, monkeypatch):
    page.click("export_plan")
    dialog = _dialog(page.window, PurposeDialog)
    harmless = dialog.find(QCheckBox, "purpose_harmless")
    assert harmless.isChecked()
    harmless.setChecked(False)
    dialog.find(QCheckBox, "purpose_locked").setChecked(True)
    dialog.write("purpose_password", "four words of paper")
    dialog.click("purpose_go")
    assert "not the same" in dialog.text("purpose_problem")
    dialog.write("purpose_password_again", "four words of paper")
    asked: list[object] = []
    monkeypatch.setattr(session.papers, "export", lambda *given, hxl: asked.extend([*given, hxl]))
    with _folder(monkeypatch, tmp_path):
        dialog.click("purpose_go")
    _, _, to, password, hxl = asked
    assert (to, password) == (Destination(harmless=False), Secret("four words of paper"))
    assert not hxl


def test_that_the_office_workbook_is_tagged_where_it_is_written(
    page, session, tmp_path, monkeypatch
):
    page.click("export_plan")
    assert not _dialog(page.window, PurposeDialog).find(QCheckBox, "purpose_hxl").isVisible()
    page.click("export_all")
    dialog = _dialog(page.window, PurposeDialog)
    dialog.find(QCheckBox, "purpose_hxl").setChecked(True)
    with _folder(monkeypatch, tmp_path / "out"):
        dialog.click("purpose_go")
    page.window.wait_until_idle()
    book = load_workbook(tmp_path / "out" / "office.xlsx", read_only=True)
    tagged = [
        s.title
        for s in book
        for row in s.iter_rows(max_row=12)
        for c in row
        if c.value and str(c.value).startswith("#")
    ]
    assert tagged


def test_that_a_partner_is_named_and_consent_is_needed(page, session, tmp_path, monkeypatch):
    page.click("export_all")
    dialog = _dialog(page.window, PurposeDialog)
    dialog.find(QComboBox, "purpose_what").setCurrentIndex(2)
    dialog.click("purpose_go")
    assert "Who gets it is missing" in dialog.text("purpose_problem")
    dialog.write("purpose_recipient", "Training Centre")
    with _folder(monkeypatch, tmp_path / "out"):
        dialog.click("purpose_go")
    assert "Nobody has consented to this" in page.window.notice
    assert not _exported(session)
    assert not (tmp_path / "out").exists()


def test_that_everything_on_a_person_is_written_from_the_case(page, session, tmp_path, monkeypatch):
    page.click("everything")
    dialog = _dialog(page.window, PurposeDialog)
    dialog.find(QCheckBox, "purpose_locked").setChecked(True)
    dialog.write("purpose_password", "four words of paper")
    dialog.write("purpose_password_again", "four words of paper")
    with _folder(monkeypatch, tmp_path):
        dialog.click("purpose_go")
    page.window.wait_until_idle()
    assert opens(tmp_path / "GN-2-everything.pdf", Secret("four words of paper"))
    assert _exported(session)[-1].values["paper"] == "record"


def test_that_cases_due_are_kept_longer_or_erased_with_their_number_typed_again(balanced, session):
    balanced.go(PLANS)
    set_keep_months(session.work, 1, "C01")
    balanced.do("keeping")
    dialog = _dialog(balanced, KeepingDialog)
    dialog.root._show(session.rights.review(date(2026, 12, 1)))
    listed = [due.number for due in dialog.root.rows.rows]
    assert listed == ["GN-1", "GN-2", "GN-3"]
    dialog.write("keeping_until", "2199-01-01")
    dialog.click("keeping_keep")
    assert session.document.kept
    dialog.root._show(session.rights.review(date(2026, 12, 1)))
    assert [due.number for due in dialog.root.rows.rows] == ["GN-2", "GN-3"]
    dialog.write("keeping_again", "GN-3")
    dialog.click("keeping_erase")
    assert "type its number again" in dialog.text("keeping_problem")
    dialog.write("keeping_again", "GN-2")
    dialog.click("keeping_erase")
    assert session.document.by_number("GN-2") is None
    assert "is erased" in balanced.notice


def test_that_a_clock_that_jumped_lists_nobody_until_a_person_says_the_day(
    balanced, session, monkeypatch
):
    class Far(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime(2199, 1, 1, tzinfo=UTC)

    set_keep_months(session.work, 1, "C01")
    monkeypatch.setattr("planner.services.protection.retention.datetime", Far)
    balanced.do("keeping")
    dialog = _dialog(balanced, KeepingDialog)
    assert dialog.root.rows.rows == []
    assert "nothing is listed" in dialog.text("keeping_words")
    dialog.write("keeping_today", "2199-01-01")
    dialog.click("keeping_confirm")
    assert len(dialog.root.rows.rows) == 3


def test_that_who_was_in_the_file_is_listed_by_number(balanced):
    balanced.do("breach")
    dialog = _dialog(balanced, BreachDialog)
    dialog.write("breach_first", "2020-01-01")
    dialog.click("breach_go")
    found = dialog.find(QPlainTextEdit, "breach_found").toPlainText()
    assert ": 3" in found.splitlines()[0]
    assert "nothing left the file of 3 cases in it: GN-1" in found
    dialog.write("breach_first", "2199-01-01")
    dialog.click("breach_go")
    assert "first day is after the last" in dialog.text("breach_problem")


def test_that_a_budget_officer_who_sees_no_names_books_against_the_file_as_it_is(
    session, caseload_path, monkeypatch, window
):
    theirs = Secret("kettle north bicycle tide")
    work = caseload_at(caseload_path)
    work.file.staff.admit("B02", Role.BUDGET_OFFICER, theirs, protected=False)
    work.close()
    session.open(caseload_path, theirs)
    assert session.document is not session.work.document
    read = []

    def preview(document, *_):
        read.append(document)
        return EntriesPreview((), 0, (), document, "entries.xlsx")

    monkeypatch.setattr("ui.books.entries.preview_entries", preview)
    session.books.preview_entries(caseload_path)
    window.wait_until_idle()
    assert read == [session.work.document]


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("kind", ["consent", "withdrawal", "purpose", "keeping", "breach"])
def test_that_a_dialog_has_room_and_names_from_either_side(page, session, kind, direction):
    parent, case = page.window.root, session.document.by_number("GN-2")
    dialog = {
        "consent": lambda: ConsentForm(session, case, withdrawing=False, parent=parent),
        "withdrawal": lambda: ConsentForm(session, case, withdrawing=True, parent=parent),
        "purpose": lambda: PurposeDialog(session, "Export", EXPORTED_FOR, parent, plans=True),
        "keeping": lambda: KeepingDialog(session, parent),
        "breach": lambda: BreachDialog(session, parent),
    }[kind]()
    dialog.setLayoutDirection(direction)
    dialog.open()
    QApplication.processEvents()
    hint = dialog.minimumSizeHint()  # 1440 × 900 pixels at 150 % are 960 × 600
    assert hint.width() <= 960
    assert hint.height() <= 600
    fields = [w for k in (QLineEdit, QComboBox, QPlainTextEdit) for w in dialog.findChildren(k)]
    assert all(w.objectName() and w.accessibleName() for w in fields if w.isVisible())
    labels = dialog.findChildren(QLabel)
    texts = [w.text() for w in labels if w.isVisible() and w.buddy() is not None]
    texts += [w.text() for w in dialog.findChildren(QPushButton) if w.isVisible()]
    letters = [found.group(1).lower() for t in texts if (found := re.search(r"&(\w)", t))]
    assert len(letters) == len(set(letters))
    dialog.reject()
