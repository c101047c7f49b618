"""Entries and rates by workbook: what they would do is shown first, and taken whole or not."""

from dataclasses import replace
from datetime import date

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from exports.locked import locked_workbook
from planner.domain.protection.secret import Secret
from planner.services.balances import balances
from tests.cleared import clear_everybody
from tests.drivers.money import MoneyDriver
from tests.drivers.plans import PlansDriver
from tests.drivers.window import Driver
from tests.ui.by_hand import allocation_of
from tests.ui.test_money_page import OFFICE
from ui.widgets.parts.password_dialog import PasswordDialog

HEADS = {"state": "State", "on": "Date", "document": "Document", "proposer": "Proposed by"}
HEADS |= {"approver": "Approved by", "payer": "Paid by", "target": "What for"}


@pytest.fixture
def page(balanced, session) -> MoneyDriver:
    document = session.document
    programme = replace(document.programme, office=OFFICE, paying_currency="EUR")
    session.work.commit(replace(document, programme=programme), who="t", why="load_programme")
    balances.adopt(session.work, allocation_of(session.document), session.document, "t")
    page = MoneyDriver(balanced)
    page.book_plan()
    clear_everybody(session.work)
    plans = PlansDriver(balanced)
    plans.show("GN-1")
    plans.click("step_offered")
    plans.click("step_agreed")
    return MoneyDriver(balanced)


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """Answer every question for a file with the same path."""
    path = tmp_path / "book.xlsx"
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))
    return path


def _do(page, name):
    page.window.action(name).trigger()
    page.window.wait_until_idle()


def _fill(path, **values):
    """Fill in the row of K-RENT."""
    book = openpyxl.load_workbook(path)
    sheet = book["Entries"]
    heads = {cell.value: n for n, cell in enumerate(sheet[1], 1)}
    row = next(r for r in range(2, sheet.max_row + 1) if "K-RENT" in _cell(sheet, r, heads))
    for name, value in values.items():
        sheet.cell(row, heads[HEADS[name]]).value = value
    book.save(path)


def _cell(sheet, row, heads) -> str:
    return str(sheet.cell(row, heads[HEADS["target"]]).value)


def test_that_a_workbook_filled_in_is_shown_and_booked_once(page, session, chosen):
    _do(page, "write_entries")
    assert "book.xlsx" in page.window.notice
    day = date(2026, 11, 3)
    _fill(chosen, state="committed", on=day, document="PO-1", proposer="C01", approver="A01")
    _do(page, "take_entries")
    assert "1 entries to book, 0 booked already" in page.text("file_counts")
    assert len(session.document.entries) == 2
    page.click("file_take")
    assert not page.has("file_preview")
    assert page.lines()[1] == ("GN-1", "K-RENT", "committed")
    _do(page, "take_entries")
    assert "0 entries to book, 1 booked already" in page.text("file_counts")
    assert not page.can("file_take")


def test_that_a_locked_workbook_asks_for_its_password(page, chosen):
    _do(page, "write_entries")
    chosen.write_bytes(locked_workbook(chosen.read_bytes(), Secret("four words of paper")))
    for password, says in (("wrong", "does not open"), ("four words of paper", "")):
        _do(page, "take_entries")
        dialog = Driver(page.window.root.findChildren(PasswordDialog)[-1], page.window.bot)
        dialog.click("password_go")
        assert dialog.text("password_problem") == "Type the password."
        dialog.write("password_typed", password)
        dialog.click("password_go")
        page.window.wait_until_idle()
        assert says in page.window.notice
        assert page.has("file_preview") is (not says)


def test_that_a_workbook_with_a_refused_row_books_nothing_and_says_why(page, session, chosen):
    _do(page, "write_entries")
    before = session.document.entries
    day = date(2026, 11, 3)
    _fill(chosen, state="committed", on=day, document="PO-1", proposer="C01", approver="C01")
    _do(page, "take_entries")
    assert page.has("file_findings")
    assert "Nothing of it is taken" in page.text("file_counts")
    assert not page.can("file_take")
    page.click("file_leave")
    assert session.document.entries is before


def test_that_rates_are_shown_first_then_added_and_can_be_undone(page, session, chosen):
    _do(page, "rates_template")
    book = openpyxl.load_workbook(chosen)
    sheet = book["Rates"]
    heads = {str(cell.value): n for n, cell in enumerate(sheet[1], 1)}
    row = sheet.max_row + 1
    wanted: dict[str, str | int | date] = {
        "One unit of": "EUR",
        "Buys in": "GNF",
        "From": date(2026, 10, 1),
        "Units": 9700,
    }
    for name, value in wanted.items():
        sheet.cell(row, heads[name]).value = value
    book.save(chosen)
    before = session.document.programme.rates
    _do(page, "load_rates")
    assert "1 new rates, 0 known already" in page.text("file_counts")
    assert session.document.programme.rates == before
    page.click("file_take")
    assert [r.units for r in session.document.programme.rates.rates] == [9700]
    assert page.window.action("undo").text() == "&Undo: load exchange rates"


def test_that_a_letter_is_no_workbook_of_entries(page, session, chosen):
    chosen.write_text("Dear office", encoding="utf-8")
    before = session.document
    _do(page, "take_entries")
    assert not page.can("file_take")
    assert session.document is before
