"""The office workbook: one file with everything, live totals, checks, and nobody's name."""

from __future__ import annotations

from datetime import datetime

from exports.excel.office.answers import answers_columns, listed_answers, write_answers
from exports.excel.office.bookings import bookings_columns, listed_bookings, write_bookings
from exports.excel.office.checks import check_columns, check_count, write_checks
from exports.excel.office.figures import Figures, figures_of
from exports.excel.office.hxl import tagged
from exports.excel.office.ledger import (
    LEDGER_SHEETS,
    has_ledger,
    ledger_columns,
    ledger_count,
    write_ledger,
)
from exports.excel.office.money import row_count, write_money
from exports.excel.office.money_columns import money_columns
from exports.excel.office.needs import listed_needs, needs_columns, write_needs
from exports.excel.office.record import listed_record, record_columns, write_record
from exports.excel.office.sheets import Rows, Sheets
from exports.excel.office.summary import write_summary
from exports.excel.table import Column, planned_sheet, read_from_the_right
from exports.excel.table_book import TableBook
from exports.look import RIGHT_TO_LEFT
from exports.text import NAME, clean
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.ledger.accounts import accounts_of

_ORDER = (
    "awards",
    "instalments",
    "funds",
    "kinds",
    "shares",
    "places",
    "projects",
    "needs",
    "unmet",
    "shortfalls",
    "act_now",
    "left_short",
    "like_cases",
    "decisions",
    "findings",
    "rules",
    "checks",
)


def office_workbook(
    caseload: Caseload, allocation: Allocation, language: str, *, hxl: bool = False
) -> TableBook:
    """Return the office workbook; ``hxl``: with a row of HXL tags over the data of each sheet.

    Raises PlannerError ``programme_first``.
    """
    figures = figures_of(caseload, allocation, caseload.given_programme, language)
    book = TableBook()
    summary = book.create_sheet(figures.say("summary"))
    columns = tagged(_columns(figures))
    accounts = accounts_of(caseload) if has_ledger(figures) else None
    order = (*_ORDER[:-1], *(("bookings", *LEDGER_SHEETS) if accounts else ()), _ORDER[-1])
    listed: Rows = {
        **listed_needs(figures),
        **listed_answers(figures),
        **listed_record(figures),
        **(listed_bookings(figures, accounts) if accounts else {}),
    }
    sheets: Sheets = {
        key: planned_sheet(
            book, figures.say(key), columns[key], _count(figures, listed, key), tagged=hxl
        )
        for key in order
    }
    for sheet in book.worksheets:
        # Before rows are written: where texts begin depends on it.
        sheet.sheet_view.rightToLeft = language in RIGHT_TO_LEFT
    write_money(figures, sheets)
    write_needs(figures, sheets, listed)
    write_answers(figures, sheets, listed)
    write_record(figures, sheets, listed)
    if accounts:
        write_bookings(figures, sheets, listed["bookings"])
        write_ledger(figures, sheets, accounts)
    write_checks(figures, sheets, accounts)
    write_summary(summary, figures, sheets)
    if language in RIGHT_TO_LEFT:
        for sheet in book.worksheets:
            read_from_the_right(sheet)
    book.properties.title = clean(figures.programme.office.name, NAME)
    # The day of the balance, not that of the export: the same content is the same file.
    book.properties.created = datetime.combine(caseload.balance_date, datetime.min.time())
    book.properties.creator = "Reintegration Planner"
    return book


def _columns(figures: Figures) -> dict[str, tuple[Column, ...]]:
    return {
        **money_columns(figures),
        **needs_columns(figures),
        **answers_columns(figures),
        **record_columns(figures),
        **bookings_columns(figures),
        **ledger_columns(figures),
        "checks": check_columns(figures),
    }


def _count(figures: Figures, listed: Rows, key: str) -> int:
    """Return how many rows a sheet will have; formulas on other sheets need to know."""
    if key in listed:
        return len(listed[key])
    if key in LEDGER_SHEETS:
        return ledger_count(figures, key)
    counts = {"needs": len(figures.allocation.cases), "checks": check_count(figures)}
    return counts[key] if key in counts else row_count(figures, key)
