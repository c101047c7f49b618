"""A workbook of every line of the ledger, to fill in what happened, and read it back.

The same is read from the sheet of an office workbook that is there for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.ledger.booked import LineBook
from planner.domain.ledger.duties import Duty, allowed
from planner.domain.ledger.entry import CostSort, EntryState, LineId, fund_line
from planner.domain.ledger.ledger import Ledger
from planner.domain.ledger.posting import Posting
from planner.domain.money import Money
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Programme
from planner.domain.row_place import RowPlace
from planner.intake.entries_form import ENTRIES, INPUT, printed_form, state_of, state_words
from planner.intake.entries_office import (
    is_office_workbook,
    office_state,
    office_state_words,
    read_office_rows,
)
from planner.intake.form_writer import (
    Filled,
    column_range,
    new_book,
    save_book,
    write_list,
    write_sheet,
)
from planner.intake.safety import WorkbookFile
from planner.intake.table import Findings, Row, place_of, read_table

_LISTS = {"en": "Lists", "fr": "Listes"}
_COST = {
    CostSort.FIXED: ("fixed cost", "coût fixe"),
    CostSort.RESIDENTS: ("residents’ seats", "places des habitants"),
}
_BACK = ("returned to the donor", "restitué au bailleur")
#: Who is named in an entry: each has a drop-down of those whom the office lets do it.
_NAMED = (Duty.PROPOSE, Duty.APPROVE, Duty.PAY)
_TO_FILL = PatternFill("solid", fgColor="B5562B")


@dataclass(frozen=True, slots=True)
class EntriesRead:
    """Postings read from a workbook, each with its row, and what is wrong with the file."""

    postings: tuple[tuple[Posting, RowPlace], ...]
    findings: tuple[Finding, ...]


def write_entries_workbook(path: Path, ledger: Ledger, language: str) -> None:
    """Write every line whose plan stands, by month and case, then a row for each fund.

    Amounts are in the currency the line is paid in, of a fund's own row in the fund's.
    """
    programme = ledger.programme
    book = new_book()
    people = {duty.value: sorted(allowed(programme.office, duty)) for duty in _NAMED}
    title = _LISTS[_known(language)]
    ranges = {
        role: column_range(title, place, max(1, len(codes)))
        for place, (role, codes) in enumerate(people.items(), start=1)
    }
    rows = [*_lines(ledger, language), *_funds(ledger, language)]
    sheet = write_sheet(book, printed_form(language), rows, language, ranges=ranges)
    for place, column in enumerate(ENTRIES.columns, start=1):
        if column.key in INPUT:
            sheet.cell(1, place).fill = _TO_FILL
        if column.key == "line":
            sheet.column_dimensions[get_column_letter(place)].hidden = True
    sheet.freeze_panes = "D2"
    lists: Worksheet = book.create_sheet(title)
    headings = {c.key: c.fr if language == "fr" else c.en for c in ENTRIES.columns}
    for place, (role, codes) in enumerate(people.items(), start=1):
        write_list(lists, place, headings[role], codes)
    save_book(book, path)


def read_entries_workbook(path: WorkbookFile, programme: Programme) -> EntriesRead:
    """Read what was filled in; every fault of the file is a finding, none is raised.

    Whether the ledger takes a posting is not asked here.
    """
    findings = Findings(path.name)
    of_office = is_office_workbook(path)
    if of_office:
        rows = read_office_rows(path, findings)
    else:
        sheets = findings.sheets(path)
        rows = [] if sheets is None else read_table(sheets, ENTRIES, findings)
    funds = {fund_line(fund.code): fund for fund in programme.funds}
    postings: list[tuple[Posting, RowPlace]] = []
    for row in rows:
        if not any(row.text(key) for key in INPUT):
            continue
        posting = _posting(row, programme, funds, of_office=of_office)
        if posting is not None:
            says = tuple((key, row.text(key)) for key in ("case", "instalment"))
            postings.append((posting, replace(place_of(row), says=says)))
    return EntriesRead(tuple(postings), tuple(findings.found))


def _posting(
    row: Row, programme: Programme, funds: Mapping[LineId, Fund], *, of_office: bool
) -> Posting | None:
    """Return what a row asks for, None where it cannot be made out."""
    before = len(row.findings.found)
    row.find_formulas()
    known_state, known_words = (
        (office_state, office_state_words) if of_office else (state_of, state_words)
    )
    line, state = LineId(row.text("line")), known_state(row.needed("state"))
    fund = funds.get(line)
    if not line:
        row.find("entry_line_missing", "line")
    if state is None and row.text("state"):
        known = ", ".join(known_words(row.headings["state"]))
        row.find("choice_unknown", "state", value=row.text("state"), known=known)
    elif state is not EntryState.RETURNED and state is not None and fund is not None:
        row.find("entry_only_returns", "state")
    elif state is EntryState.RETURNED and line and fund is None:
        row.find("entry_return_elsewhere", "state")
    row.needed("on")
    on = row.day("on")
    currency = row.text("currency").upper()
    amount = row.amount(
        "amount", currency or (fund.currency if fund else programme.paying_currency)
    )
    if len(row.findings.found) > before or state is None or on is None:
        return None
    return Posting(
        state,
        on,
        None if fund else line,
        fund.code if fund else "",
        amount,
        row.text("document"),
        row.text("proposer"),
        row.text("approver"),
        row.text("payer"),
    )


def _lines(ledger: Ledger, language: str) -> Iterator[Filled]:
    def order(book: LineBook) -> tuple[object, ...]:
        about = book.about
        due = about.due or about.month
        return due, _number(ledger.numbers, about.case_id), about.target, about.instalment

    standing = (book for book in ledger.lines.values() if book.planned is not None)
    for book in sorted(standing, key=order):
        about, planned = book.about, book.planned
        assert planned is not None
        currency = planned.local.currency
        yield {
            "fund": _printed(ledger.programme, about.fund),
            "case": _number(ledger.numbers, about.case_id),
            "target": _target(ledger.programme, about.target, about.cost, language),
            "instalment": about.instalment or None,
            "due": str(about.due or about.month),
            "planned": planned.local.decimal(),
            "committed": _decimal(book.live, currency),
            "paid": _decimal(book.net_paid, currency),
            "left": _decimal(book.left_to_pay, currency),
            "proof": about.proof,
            "currency": currency,
            "line": about.line,
        }


def _funds(ledger: Ledger, language: str) -> Iterator[Filled]:
    for fund in ledger.programme.funds:
        yield {
            "fund": fund.printed_code,
            "target": _BACK[language == "fr"],
            "left": _decimal(
                max(0, ledger.returnable(fund, ledger.programme.balance_date)), fund.currency
            ),
            "currency": fund.currency,
            "line": fund_line(fund.code),
        }


def _decimal(minor: int, currency: str) -> Decimal | None:
    return Money(minor, currency).decimal() if minor else None


def _number(numbers: Mapping[CaseId, str], case_id: CaseId | None) -> str:
    return numbers.get(case_id, "") if case_id else ""


def _printed(programme: Programme, code: str) -> str:
    return next((f.printed_code for f in programme.funds if f.code == code), code)


def _target(programme: Programme, code: str, cost: CostSort, language: str) -> str:
    names = {m.code: m.name for m in programme.measures}
    names |= {p.code: p.name for p in programme.projects}
    name = names[code].get(language) if code in names else code
    return f"{name}, {_COST[cost][language == 'fr']}" if cost in _COST else name


def _known(language: str) -> str:
    return language if language == "fr" else "en"
