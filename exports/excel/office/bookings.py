"""The sheet on which an office writes what happened to each line; it is imported again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from exports.excel.cells import ToFill, Value, money_format
from exports.excel.office.figures import Figures
from exports.excel.office.sheets import Rows, Sheets
from exports.excel.table import Column, TableSheet, write_table
from planner.domain.ledger.accounts import Accounts
from planner.domain.ledger.booked import LineBook
from planner.domain.ledger.duties import Duty, allowed
from planner.domain.ledger.entry import CostSort, fund_line
from planner.domain.money import Money
from planner.domain.programme.rule import Proof
from planner.wording.names import name_of
from planner.wording.papers.office_bookings import BOOKING_HEADINGS, BOOKING_STATES

_WIDTHS: Mapping[str, float] = {
    "case": 17, "target": 32, "proof": 22, "state": 16, "on": 13, "document": 20, "line": 38,
}  # fmt: skip
#: A person writes here; the rest is there to know the line by.
_FILLED = ("state", "on", "amount", "document", "proposer", "approver", "payer")
#: The longest list of words that fits into a cell's drop-down.
_LONGEST = 250


def bookings_columns(figures: Figures) -> dict[str, tuple[Column, ...]]:
    """Return the columns of the sheet."""
    return {
        "bookings": tuple(
            Column(key, figures.say(word), _WIDTHS.get(key, 14), printed=key != "line")
            for key, word in BOOKING_HEADINGS.items()
        )
    }


def listed_bookings(figures: Figures, accounts: Accounts) -> Rows:
    """Return a row for each line whose plan stands, by month and case, then one for each fund."""

    def order(book: LineBook) -> tuple[object, ...]:
        about = book.about
        number = figures.number(about.case_id) if about.case_id else ""
        return about.due or about.month, number, about.target, about.instalment, about.line

    standing = [book for book in accounts.lines.values() if book.planned is not None]
    rows = [_line(figures, book) for book in sorted(standing, key=order)]
    return {"bookings": rows + [_fund(figures, fund.code) for fund in figures.programme.funds]}


def write_bookings(figures: Figures, sheets: Sheets, rows: Sequence[Sequence[Value]]) -> None:
    """Fill the sheet and give its cells the choices there are."""
    table = sheets["bookings"]
    note, nothing = figures.say("note_bookings"), figures.say("nothing")
    write_table(table, "Bookings", note, rows, nothing, "")
    words = [figures.say(word) for word in BOOKING_STATES.values()]
    _choose(table, "state", words)
    for duty in (Duty.PROPOSE, Duty.APPROVE, Duty.PAY):
        _choose(table, duty.value, sorted(allowed(figures.programme.office, duty)))
    day = DataValidation("date", operator="greaterThan", formula1="36526", allow_blank=True)
    amount = DataValidation("decimal", operator="greaterThan", formula1="0", allow_blank=True)
    for key, check in (("on", day), ("amount", amount)):
        _add(table, key, check)
    hidden = next(i for i, c in enumerate(table.columns, start=1) if c.key == "line")
    table.sheet.column_dimensions[get_column_letter(hidden)].hidden = True
    table.sheet.freeze_panes = f"D{table.first}"


def _line(figures: Figures, book: LineBook) -> Sequence[Value]:
    about, planned = book.about, book.planned
    assert planned is not None
    currency = planned.local.currency
    name = figures.target_name(about.target)
    if about.cost in (CostSort.FIXED, CostSort.RESIDENTS):
        name = f"{name} · {figures.say(_COSTS[about.cost])}"
    known = about.proof in set(Proof)
    given: dict[str, Value] = {
        "fund": figures.printed_fund(about.fund) or about.fund,
        "case": figures.number(about.case_id) if about.case_id else "",
        "target": name,
        "instalment": about.instalment or None,
        "due": about.due or about.month,
        "planned": planned.local,
        "committed": _money(book.live, currency),
        "paid": _money(book.net_paid, currency),
        "left": _money(book.left_to_pay, currency),
        "proof": name_of(Proof(about.proof), figures.language) if known else about.proof,
        "currency": currency,
        "line": about.line,
    }
    return _row(given, currency)


_COSTS = {CostSort.FIXED: "fixed", CostSort.RESIDENTS: "residents"}


def _fund(figures: Figures, code: str) -> Sequence[Value]:
    currency = next(f.currency for f in figures.programme.funds if f.code == code)
    given: dict[str, Value] = {
        "fund": figures.printed_fund(code),
        "target": figures.say("book_back"),
        "currency": currency,
        "line": fund_line(code),
    }
    return _row(given, currency)


def _row(given: Mapping[str, Value], currency: str) -> Sequence[Value]:
    shown = {"on": "yyyy-mm-dd", "amount": money_format(currency)}
    return tuple(
        ToFill(shown.get(key, "General")) if key in _FILLED else given.get(key)
        for key in BOOKING_HEADINGS
    )


def _money(minor: int, currency: str) -> Money | None:
    return Money(minor, currency) if minor else None


def _choose(table: TableSheet, key: str, words: Sequence[str]) -> None:
    """Offer words to choose from, where a drop-down can hold them."""
    listed = ",".join(words)
    if words and len(listed) <= _LONGEST and not any("," in w or '"' in w for w in words):
        _add(table, key, DataValidation("list", formula1=f'"{listed}"', allow_blank=True))


def _add(table: TableSheet, key: str, check: DataValidation) -> None:
    check.showErrorMessage = True
    check.add(table.span(key).rpartition("!")[2].replace("$", ""))
    table.sheet.add_data_validation(check)
