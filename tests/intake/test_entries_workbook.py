"""The workbook of entries: every line to fill in, read back as postings, all or nothing."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from typing import Any

import openpyxl
import pytest

from planner.domain.errors import PlannerError
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.ledger.entry import EntryState, fund_line
from planner.domain.money import Money
from planner.domain.plans.plan import PlanState
from planner.intake.entries_workbook import read_entries_workbook, write_entries_workbook
from planner.services.balances import balances
from planner.services.money.entries import preview_entries, take_entries
from planner.services.money.ledger import book_plan, post
from planner.services.money.ledger_lines import open_ledger
from planner.wording.findings import finding_sentence
from tests import builders
from tests.ledger_office import allocation, award, line_of
from tests.money import (
    DEC,
    NOV,
    PLANNED_ON,
    STAFF,
    booked,
    commit,
    francs,
    line,
    office,
    pay,
    pool,
)
from tests.opened import caseload_made

S = EntryState


@pytest.fixture
def work(tmp_path):
    kit = builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)
    programme = office(pool(), pool("SAFE", private_name="LINE 7"), measures=[kit])
    both = award("GN-1"), award("GN-2", fund="SAFE")
    with closing(caseload_made(tmp_path / "office.rplan")) as opened:
        after = builders.caseload(
            programme,
            *(builders.returnee(f"GN-{n}") for n in (1, 2)),
            plans=[builders.plan("GN-1", PlanState.AGREED, both[0])],
        )
        opened.commit(replace(after, about=opened.document.about), who="C01", why="import")
        balances.adopt(opened, allocation(*both), opened.document, "C01")
        book_plan(opened, "C01", PLANNED_ON)
        yield opened


class Workbook:
    """The workbook of a caseload, filled in by hand."""

    def __init__(self, work, path, language="en"):
        self.work, self.path = work, path
        ledger = open_ledger(work.document, work.allocation)
        write_entries_workbook(path, ledger, language)
        self.book = openpyxl.load_workbook(path)
        self.sheet = self.book.worksheets[0]
        self.headings = [str(c.value) for c in self.sheet[1]]

    def rows(self):
        return [
            dict(zip(self.headings, (c.value for c in row), strict=True))
            for row in self.sheet.iter_rows(min_row=2)
        ]

    def row_of(self, line):
        lines = [row["Line"] for row in self.rows()]
        return lines.index(line) + 2

    def fill(self, line, row=None, **cells: Any):
        """Fill in the row of a line, or another row copied from it."""
        own = self.row_of(line)
        row = row or own
        given: dict[str, Any] = {"Date": NOV, "Document": "D-1"}
        given |= {"Proposed by": "C01", "Approved by": "A01"}
        given |= {key.replace("_", " "): value for key, value in cells.items()}
        for place, heading in enumerate(self.headings, start=1):
            if row != own:
                copied: Any = self.sheet.cell(own, place).value
                self.sheet.cell(row, place).value = copied
            if heading in given:
                self.sheet.cell(row, place).value = given[heading]
        return row

    def preview(self):
        self.book.save(self.path)
        work = self.work
        return preview_entries(work.document, work.allocation, read_entries_workbook, self.path)


@pytest.fixture
def filled(work, tmp_path):
    return Workbook(work, tmp_path / "entries.xlsx")


def stops(preview):
    return [f for f in preview.findings if f.weight is Weight.STOPS]


def test_that_every_line_stands_there_with_what_is_left_of_it(work, tmp_path):
    post(work, [commit(line=line_of("GN-1")), pay(400_000, line=line_of("GN-1"))], "C01")
    rows = Workbook(work, tmp_path / "e.xlsx").rows()
    first = next(row for row in rows if row["Line"] == line_of("GN-1"))
    assert {key: first[key] for key in ("Fund", "Case", "What for", "Instalment")} == {
        "Fund": "POOL",
        "Case": "GN-1",
        "What for": "K-KIT",
        "Instalment": 1,
    }
    amounts = ("Planned", "Committed", "Paid", "Left to pay", "In")
    assert [first[key] for key in amounts] == [1_000_000, 1_000_000, 400_000, 600_000, "GNF"]
    assert first["Planned for"] == "2026-11"
    assert [row["Case"] for row in rows] == ["GN-1", "GN-2", "GN-1", "GN-2", None, None]
    assert [row["In"] for row in rows[-2:]] == ["EUR", "EUR"]


def test_that_a_private_fund_is_written_as_it_may_be_printed(filled):
    funds = {row["Fund"] for row in filled.rows()}
    assert funds == {"POOL", "LINE 7"}
    text = str([cell.value for sheet in filled.book for row in sheet for cell in row])
    assert "SAFE" not in text


def test_that_the_line_is_hidden_and_staff_and_states_are_to_choose_from(filled):
    letters = {h: filled.sheet.cell(1, n).column_letter for n, h in enumerate(filled.headings, 1)}
    assert filled.sheet.column_dimensions[letters["Line"]].hidden
    offered = {
        str(check.sqref).split(":")[0].rstrip("0123456789"): check.formula1
        for check in filled.sheet.data_validations.dataValidation
    }
    assert "committed,delivered,invoiced,paid" in offered[letters["State"]]
    lists = filled.book["Lists"]
    # Each role is offered only to whom the office gives it.
    given = {"A": set(STAFF.staff), "B": {"A01"}, "C": {"P01"}}
    for (column, codes), who in zip(
        given.items(), ("Proposed by", "Approved by", "Paid by"), strict=True
    ):
        assert {c.value for c in lists[column][1:] if c.value} == codes
        last = len(codes) + 1
        assert offered[letters[who]] == f"'Lists'!${column}$2:${column}${last}"


FRENCH = {
    "State": "État",
    "Amount": "Montant",
    "Proposed by": "Proposé par",
    "Approved by": "Approuvé par",
    "Line": "Ligne",
}


@pytest.mark.parametrize(
    ("language", "headings", "state"), [("en", {}, "committed"), ("fr", FRENCH, "engagé")]
)
def test_that_what_was_filled_in_is_booked(work, tmp_path, language, headings, state):
    book = Workbook(work, tmp_path / "e.xlsx", language)
    given = {"State": state, "Amount": 900_000, "Document": "PO-1"}
    given |= {"Date": NOV, "Proposed by": "C01", "Approved by": "A01"}
    number = [row[headings.get("Line", "Line")] for row in book.rows()].index(line_of("GN-1"))
    for heading, value in given.items():
        place = book.headings.index(headings.get(heading, heading)) + 1
        book.sheet.cell(number + 2, place).value = value
    preview = book.preview()
    assert not preview.findings
    (made,) = take_entries(work, preview, "C01")
    assert (made.state, made.on, made.local) == (S.COMMITTED, NOV, francs(900_000))
    assert (made.document, made.proposer, made.approver) == ("PO-1", "C01", "A01")
    assert made.id in work.document.entries
    assert not work.can_undo


def test_that_rows_are_booked_by_date_and_state_in_whatever_order_they_stand(work, filled):
    line = line_of("GN-1")
    filled.fill(line, State="paid", Date=DEC, Paid_by="P01")
    filled.fill(line, row=20, State="committed")
    filled.fill(line, row=21, State="delivered", Amount=1_000_000)
    made = take_entries(work, filled.preview(), "C01")
    assert [e.state for e in made] == [S.COMMITTED, S.DELIVERED, S.PAID, S.EXCHANGE]


def test_that_reading_the_same_file_twice_books_nothing_twice(work, filled):
    line = line_of("GN-1")
    filled.fill(line, State="committed")
    filled.fill(line, row=20, State="paid", Date=DEC, Paid_by="P01", Amount=400_000)
    take_entries(work, filled.preview(), "C01")
    before = work.document
    again = filled.preview()
    assert (again.entries, again.known, again.stopped) == ((), 2, False)
    assert [f.code for f in again.findings] == ["entry_booked_already"] * 2
    assert take_entries(work, again, "C01") == ()
    assert work.document is before
    # The file goes on: what is new in it is booked.
    filled.fill(line, row=21, State="paid", Date=DEC, Paid_by="P01", Document="D-2")
    made = take_entries(work, filled.preview(), "C01")
    assert [e.local for e in made if e.state is S.PAID] == [francs(600_000)]


def test_that_one_bad_row_keeps_all_out_and_every_bad_row_is_told(work, filled):
    one, two = line_of("GN-1"), line_of("GN-2")
    filled.fill(one, State="committed")
    bad = filled.fill(two, State="committed")
    worse = filled.fill(line_of("GN-1", 2), State="committed", Amount=500_001)
    preview = filled.preview()
    assert {(f.code, f.sheet_row, f.column) for f in stops(preview)} == {
        ("ledger_plan_not_agreed", bad, "State"),
        ("ledger_over_plan", worse, "Amount"),
    }
    before = work.document
    with pytest.raises(PlannerError, match="entries_stopped"):
        take_entries(work, preview, "C01")
    assert work.document is before


@pytest.mark.parametrize(
    ("cells", "code", "column"),
    [
        ({"State": "bought"}, "choice_unknown", "State"),
        ({"State": None}, "value_missing", "State"),
        ({"Date": None}, "value_missing", "Date"),
        ({"Date": "soon"}, "date_unreadable", "Date"),
        ({"Amount": "-5"}, "amount_negative", "Amount"),
        ({"Amount": "10.5"}, "amount_too_fine", "Amount"),
        ({"Amount": "lots"}, "amount_unreadable", "Amount"),
        ({"Amount": 0}, "ledger_amount_not_positive", "Amount"),
        ({"In": "EUR", "Amount": 5}, "ledger_wrong_currency", "In"),
        ({"Document": None}, "ledger_document_missing", "Document"),
        ({"Approved by": None}, "ledger_staff_missing", "Approved by"),
        ({"Proposed by": "Somebody"}, "ledger_staff_unknown", "Proposed by"),
        ({"Approved by": "C01"}, "ledger_approver_proposed", "Approved by"),
        ({"State": "returned"}, "entry_return_elsewhere", "State"),
        ({"State": "paid", "Paid by": "P01"}, "ledger_not_committed", "State"),
        ({"Line": None}, "entry_line_missing", "Line"),
        ({"Line": "another"}, "ledger_line_unknown", "Line"),
        ({"Date": date(2027, 1, 1)}, "ledger_fund_ended", "Date"),
    ],
)
def test_that_a_bad_cell_is_one_finding_that_says_what_to_do(work, filled, cells, code, column):
    row = filled.row_of(line_of("GN-1"))
    filled.fill(line_of("GN-1"), **{"State": "committed", **cells})
    (finding,) = stops(filled.preview())
    assert (finding.code, finding.sheet_row, finding.column) == (code, row, column)
    for language in ("en", "fr"):
        what, remedy = finding_sentence(finding, language)
        assert what.endswith((".", "!"))
        assert remedy
        assert "Somebody" not in what + remedy


def test_that_drop_downs_reach_below_the_last_line(tmp_path):
    path = tmp_path / "entries.xlsx"
    write_entries_workbook(path, booked(*(line(f"line-{n}") for n in range(600))), "en")
    sheet = openpyxl.load_workbook(path).worksheets[0]
    for check in sheet.data_validations.dataValidation:
        assert max(area.max_row for area in check.sqref.ranges) > sheet.max_row > 600


def test_that_money_goes_back_to_the_donor_on_the_funds_own_row(work, filled):
    filled.fill(fund_line("POOL"), State="returned", Amount=250, Paid_by="P01")
    (made,) = take_entries(work, filled.preview(), "C01")
    assert (made.state, made.charged) == (S.RETURNED, Money(25_000, "EUR"))
    assert filled.preview().known == 1


def test_that_nothing_else_is_booked_on_a_funds_own_row(work, filled):
    filled.fill(fund_line("POOL"), State="paid", Amount=250, Paid_by="P01")
    assert [f.code for f in stops(filled.preview())] == ["entry_only_returns"]


def test_that_the_same_row_twice_in_one_file_stops_it(work, filled):
    line = line_of("GN-1")
    filled.fill(line, State="committed")
    for row in (20, 21):
        filled.fill(line, row=row, State="paid", Date=DEC, Paid_by="P01", Amount=400_000)
    assert [f.code for f in stops(filled.preview())] == ["ledger_twice"]


def test_that_an_untouched_workbook_says_that_nothing_is_filled_in(work, filled):
    assert [f.code for f in filled.preview().findings] == ["entries_none"]


def test_that_another_workbook_is_refused(work, tmp_path):
    path = tmp_path / "other.xlsx"
    openpyxl.Workbook().save(path)
    preview = preview_entries(work.document, work.allocation, read_entries_workbook, path)
    assert [f.code for f in preview.findings] == ["sheet_missing"]
    with pytest.raises(PlannerError, match="file_missing"):
        preview_entries(
            work.document, work.allocation, read_entries_workbook, tmp_path / "none.xlsx"
        )


def test_that_a_preview_of_another_caseload_is_not_booked(work, filled):
    filled.fill(line_of("GN-1"), State="committed")
    preview = filled.preview()
    work.commit(replace(work.document, plans={}), who="C01", why="x")
    with pytest.raises(PlannerError, match="document_changed"):
        take_entries(work, preview, "C01")


@pytest.mark.parametrize(("language", "word"), [("en", "committed"), ("fr", "engagé")])
def test_that_an_unknown_state_lists_the_words_of_the_workbooks_own_language(
    work, tmp_path, language, word
):
    path = tmp_path / "entries.xlsx"
    write_entries_workbook(path, open_ledger(work.document, work.allocation), language)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    place = [c.value for c in sheet[1]].index({"en": "State", "fr": "État"}[language]) + 1
    sheet.cell(2, place).value = "bought"
    book.save(path)
    read = read_entries_workbook(path, work.document.programme)
    (known,) = [dict(f.values)["known"] for f in read.findings if f.code == "choice_unknown"]
    assert str(known).startswith(word)
    assert len(str(known).split(", ")) == 7
