"""A returned office workbook: what was written on its sheet To book, and no more, is booked."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import Any

import openpyxl
import pytest

from exports import excel
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.ledger.entry import EntryState, fund_line
from planner.domain.money import Money
from planner.domain.plans.plan import PlanState
from planner.intake.entries_workbook import read_entries_workbook
from planner.services.balances import balances
from planner.services.money.entries import preview_entries, take_entries
from planner.services.money.ledger import book_plan
from planner.wording.findings import finding_sentence
from planner.wording.papers.office import office_text
from planner.wording.papers.office_bookings import BOOKING_HEADINGS
from planner.wording.sentences import LANGUAGES
from tests import builders
from tests.ledger_office import allocation, award, line_of
from tests.money import DEC, NOV, PLANNED_ON, francs, office, pool
from tests.opened import caseload_made

S = EntryState


@pytest.fixture(scope="module")
def planned(tmp_path_factory):
    """Return a caseload of two agreed cases with their lines booked, and its balance."""
    folder = tmp_path_factory.mktemp("planned")
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    awards = award("GN-1"), award("GN-2")
    with closing(caseload_made(folder / "office.rplan")) as opened:
        after = builders.caseload(
            office(pool(), measures=[kit]),
            *(builders.returnee(f"GN-{n}") for n in (1, 2)),
            plans=[
                builders.plan(f"GN-{n}", PlanState.AGREED, given)
                for n, given in enumerate(awards, start=1)
            ],
        )
        opened.commit(replace(after, about=opened.document.about), who="C01", why="import")
        balances.adopt(opened, allocation(*awards), opened.document, "C01")
        book_plan(opened, "C01", PLANNED_ON)
        yield opened


class Returned:
    """The office workbook of a caseload as an office sends it back."""

    def __init__(self, work, path, language="en"):
        self.work, self.path, self.language = work, path, language
        excel.write_office(work.document, work.allocation, path, language)
        self.book = openpyxl.load_workbook(path)
        self.sheet: Any = self.book[office_text("bookings", language)]
        self.first = 6

    def column(self, key):
        heading = office_text(BOOKING_HEADINGS[key], self.language)
        return next(c.column for c in self.sheet[self.first - 1] if c.value == heading)

    def row_of(self, line):
        place = self.column("line")
        rows = range(self.first, self.sheet.max_row + 1)
        return next(r for r in rows if self.sheet.cell(r, place).value == line)

    def fill(self, of, row=None, **cells: Any):
        """Write into the row of a line, or into another row copied from it."""
        own = self.row_of(of)
        row = row or own
        if row != own:
            for place in range(1, self.sheet.max_column + 1):
                self.sheet.cell(row, place).value = self.sheet.cell(own, place).value
        given: dict[str, Any] = {"on": NOV, "document": "D-1", "proposer": "C01", "approver": "A01"}
        for key, value in (given | cells).items():
            self.sheet.cell(row, self.column(key)).value = value
        return row

    def preview(self):
        self.book.save(self.path)
        document, found = self.work.document, self.work.allocation
        return preview_entries(document, found, read_entries_workbook, self.path)


@pytest.fixture
def returned(planned, tmp_path):
    return Returned(planned, tmp_path / "office.xlsx")


def stops(preview):
    return [f for f in preview.findings if f.weight is Weight.STOPS]


def test_that_a_copy_nobody_wrote_into_books_nothing(returned):
    preview = returned.preview()
    assert not preview.entries
    assert [f.code for f in preview.findings] == ["entries_none"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_what_was_written_is_booked_and_nothing_else(planned, tmp_path, language):
    copy, line = Returned(planned, tmp_path / "office.xlsx", language), line_of("GN-1")
    copy.fill(line, state=office_text("state_committed", language))
    paid = office_text("state_paid", language)
    copy.fill(line, row=30, state=paid, on=DEC, payer="P01", amount=400_000)
    preview = copy.preview()
    assert not preview.findings
    booked = [e for e in preview.entries if e.state is not S.EXCHANGE]
    assert [(e.state, e.line, e.on) for e in booked] == [
        (S.COMMITTED, line, NOV),
        (S.PAID, line, DEC),
    ]
    assert [e.local for e in booked] == [francs(1_000_000), francs(400_000)]


def test_that_a_copy_read_twice_books_once(tmp_path, planned):
    with closing(caseload_made(tmp_path / "again.rplan")) as work:
        about = work.document.about
        work.commit(replace(planned.document, about=about), who="C01", why="import")
        balances.adopt(work, planned.allocation, work.document, "C01")
        copy = Returned(work, tmp_path / "office.xlsx")
        copy.fill(line_of("GN-2"), state="committed")
        copy.fill(fund_line("POOL"), state="returned", amount=250, payer="P01")
        assert stops(copy.preview()) == []
        made = take_entries(work, copy.preview(), "C01")
        assert [e.state for e in made] == [S.COMMITTED, S.RETURNED]
        assert made[1].charged == Money(25_000, "EUR")
        again = copy.preview()
        assert (again.known, again.entries, stops(again)) == (2, (), [])


def test_that_rows_are_known_wherever_they_were_moved(returned):
    returned.fill(line_of("GN-2"), state="committed")
    rows = [[c.value for c in row] for row in returned.sheet.iter_rows(min_row=5)]
    returned.sheet.delete_rows(1, 40)
    for row in [["Copy of the field office"], [], [], rows[0], *reversed(rows[1:])]:
        returned.sheet.append(row)
    preview = returned.preview()
    assert [(e.line, e.state) for e in preview.entries] == [(line_of("GN-2"), S.COMMITTED)]


def test_that_a_line_sorted_away_from_its_case_stops_the_file(returned):
    row = returned.fill(line_of("GN-1"), state="committed")
    returned.sheet.cell(row, returned.column("line")).value = line_of("GN-2")
    (finding,) = stops(returned.preview())
    assert (finding.code, finding.sheet, finding.sheet_row) == ("entry_row_mixed", "To book", row)
    assert finding.column == "Case"
    for language in LANGUAGES:
        wrong, _ = finding_sentence(finding, language)
        assert "GN-1" in wrong
        assert "GN-2" in wrong


@pytest.mark.parametrize(
    ("cells", "code", "column"),
    [
        ({"state": "spent"}, "choice_unknown", "State"),
        ({"on": "soon"}, "date_unreadable", "Date of document"),
        ({"amount": "a lot"}, "amount_unreadable", "Amount"),
        ({"amount": -5}, "amount_negative", "Amount"),
        ({"amount": 12.5}, "amount_too_fine", "Amount"),
        ({"amount": "=1+1"}, "formula_without_result", "Amount"),
        ({"line": None}, "entry_line_missing", "Line of the books"),
        ({"line": "no line"}, "ledger_line_unknown", None),
        ({"approver": "C02"}, "ledger_not_the_approver", "Approved by"),
        ({"state": None}, "value_missing", "State"),
    ],
)
def test_that_a_wrong_cell_is_a_finding_with_its_place(returned, cells, code, column):
    row = returned.fill(line_of("GN-1"), **({"state": "committed"} | cells))
    preview = returned.preview()
    (finding,) = stops(preview)
    assert (finding.code, finding.sheet, finding.sheet_row) == (code, "To book", row)
    assert column in (None, finding.column)
    assert not preview.entries


def test_that_a_formula_counts_with_its_result(returned, monkeypatch):
    row = returned.fill(line_of("GN-1"), state="committed", on="=DATE(2026,11,10)")
    returned.book.save(returned.path)
    calculated = openpyxl.load_workbook(returned.path)
    calculated["To book"].cell(row, returned.column("on")).value = date(2026, 11, 10)
    load = openpyxl.load_workbook

    def loaded(raw, **options):
        if not options.get("data_only"):
            return load(raw, **options)
        second = returned.path.with_name("results.xlsx")
        calculated.save(second)
        return load(second, **options)

    monkeypatch.setattr("planner.intake.entries_office.load_workbook", loaded)
    document, found = returned.work.document, returned.work.allocation
    preview = preview_entries(document, found, read_entries_workbook, returned.path)
    assert [e.on for e in preview.entries] == [NOV]


def test_that_a_column_taken_away_is_a_finding(returned):
    returned.sheet.delete_cols(returned.column("line"))
    assert {f.code for f in stops(returned.preview())} == {"column_missing"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_two_headings_of_the_sheet_are_the_same(language):
    headings = [office_text(word, language).casefold() for word in BOOKING_HEADINGS.values()]
    assert len(set(headings)) == len(headings)
