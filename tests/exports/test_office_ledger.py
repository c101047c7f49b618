"""The office workbook reconciles the ledger: live sums of the entries, red where they differ."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import replace

import openpyxl
import pytest

from exports import excel
from planner.domain.ledger.accounts import accounts_of
from planner.domain.ledger.entry import EntryState
from planner.domain.money import Money
from planner.services.money import ledger
from planner.services.money.ledger_lines import open_ledger
from tests.exports.read_back import office_workbook
from tests.exports.test_office_workbook import cents, recalculated, table
from tests.ledger_office import fill, grow
from tests.money import DEC, PLANNED_ON, asked, cancel
from tests.opened import caseload_made

needs_office = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice")


@pytest.fixture(scope="module")
def booked(tmp_path_factory):
    folder = tmp_path_factory.mktemp("booked")
    with closing(caseload_made(folder / "office.rplan")) as work:
        fill(work, 12)
        ledger.book_plan(work, "C01", PLANNED_ON)
        grow(work, 90)
        book = open_ledger(work.document, work.allocation)
        committed = [key for key, line in book.lines.items() if line.outstanding[0] > 0]
        ledger.post(work, [cancel(line=key, on=DEC) for key in committed[:2]], "C01")
        delivered = asked(EntryState.DELIVERED, line=committed[2], on=DEC)
        ledger.post(work, [delivered], "C01")
        coded = {
            key: replace(entry, codes=(("GL", f"3074{entry.instalment}0"),))
            for key, entry in work.document.entries.items()
        }
        return replace(work.document, entries=coded), work.allocation


@pytest.fixture(scope="module")
def books(booked, tmp_path_factory):
    """Return the workbook recalculated, and one in which three cells were changed by hand."""
    folder = tmp_path_factory.mktemp("ledger")
    caseload, allocation = booked
    excel.write_office(caseload, allocation, folder / "office.xlsx", "en")
    changed = openpyxl.load_workbook(folder / "office.xlsx")
    sheet = changed["Ledger entries"]
    row = next(r for r in sheet.iter_rows(min_row=6) if r[4].value == "paid")
    row[8].value = float(str(row[8].value)) + 1
    for name, place in (("Ledger by month", "G7"), ("Ledger by code", "E7")):
        assert str(changed[name][place].value).startswith("=SUMIFS")
        changed[name][place].value = 1
    changed.save(folder / "changed.xlsx")
    return recalculated(folder, folder / "office.xlsx", folder / "changed.xlsx")


@needs_office
def test_that_the_ledger_s_sums_are_those_of_the_planner(booked, books):
    accounts = accounts_of(booked[0])
    rows, totals = table(books[0], "Ledger")
    assert rows
    for row in rows:
        account = accounts.funds[row["Line"]]
        assert cents(row["Planned"]) == account.planned.amount.minor
        assert cents(row["Committed"]) == account.committed.amount.minor
        assert cents(row["Cancelled"]) == account.cancelled.amount.minor
        assert cents(row["Paid"]) == account.paid.amount.minor
        assert cents(row["Exchange"]) == account.exchange.amount.minor
        waiting = account.delivered_not_invoiced.amount.minor
        assert cents(row["Delivered, not invoiced"]) == waiting > 0
        assert cents(row["Difference"]) == 0
    assert cents(totals["Paid"]) > 0


@needs_office
def test_that_months_add_up_to_the_lines(books):
    _, lines = table(books[0], "Ledger")
    rows, months = table(books[0], "Ledger by month")
    assert len(rows) > 1
    for heading in ("Planned", "Committed", "Paid", "Exchange", "Delivered, not invoiced"):
        assert cents(months[heading]) == cents(lines[heading])


@needs_office
def test_that_the_checks_are_green_and_turn_red_on_changed_cells(books):
    verdicts = [
        {row["Check"]: row["Outcome"] for row in table(book, "Checks")[0]} for book in books
    ]
    mine = [check for check in verdicts[0] if check.startswith("Ledger")]
    assert len(mine) == 10
    assert all(verdicts[0][check] == "OK" for check in mine)
    red = {check for check in mine if verdicts[1][check] == "CHECK"}
    assert red == {
        "Ledger: committed − cancelled + exchange = paid + outstanding, by line",
        "Ledger: Paid = what the planner’s own accounts say",
        "Ledger: sums by month that differ from those by line (none)",
        "Ledger: sums by account code GL that differ from the entries (none)",
    }


def test_that_an_office_that_booked_nothing_has_no_ledger_sheets(example):
    assert "Ledger" not in office_workbook(example[0], example[1], "en").sheetnames


def test_that_account_codes_have_a_column_and_rows_of_their_own(booked):
    document, allocation = booked
    entries = {
        key: replace(entry, codes=(("WBS", f"A{n % 2}"), ("GL", "307410")))
        for n, (key, entry) in enumerate(document.entries.items())
    }
    book = office_workbook(replace(document, entries=entries), allocation, "en")
    sheet = book["Ledger by code"]
    rows = [[c.value for c in row[:3]] for row in sheet.iter_rows(min_row=6)]
    assert rows == [["POOL", "GL", "307410"], ["POOL", "WBS", "A0"], ["POOL", "WBS", "A1"]]
    headings = [c.value for c in book["Ledger entries"][5]]
    assert headings[-2:] == ["GL", "WBS"]
    assert isinstance(next(iter(entries.values())).amount, Money)
