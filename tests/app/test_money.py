"""The word money: where each fund stands, and everything booked from the command line."""

from contextlib import closing
from datetime import date
from typing import Any

import openpyxl
import pytest

from exports.locked import locked_workbook
from planner.app.cli import main
from planner.domain.ledger.entry import EntryState
from planner.domain.protection.secret import Secret
from planner.services.money.ledger import post
from tests.ledger_office import fill, line_of
from tests.money import DEC, NOV, cancel, commit, pay
from tests.opened import caseload_at, caseload_made

FIRST = line_of("T00000")


@pytest.fixture
def caseload(tmp_path):
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as opened:
        fill(opened, lines=4)
    return path


@pytest.fixture
def said(capfd, caseload):
    def money(*arguments):
        code = main(["money", str(caseload), *map(str, arguments)])
        captured = capfd.readouterr()
        assert "Traceback" not in captured.err
        return code, captured.out, captured.err

    return money


def entries(caseload):
    with closing(caseload_at(caseload)) as opened:
        return list(opened.document.entries.values()), dict(opened.document.closings)


def booked(caseload, *postings):
    with closing(caseload_at(caseload)) as opened:
        post(opened, postings, "C01")


def test_that_the_plan_is_booked_by_somebody_of_the_office_and_once(said, caseload):
    code, out, _ = said()
    assert code == 0
    assert "Nothing is booked yet" in out
    code, out, _ = said("--book", "--who", "C01")
    assert code == 0
    assert "4 lines new, 0 planned anew, 0 planned no more" in out
    assert "planned                         €300" in out
    assert "0 lines new" in said("--book", "--who", "C01")[1]
    assert {e.on for e in entries(caseload)[0]} == {date(2026, 10, 31)}


def test_that_accounts_are_told_by_fund_and_by_month_in_both_languages(said, caseload):
    said("--book", "--who", "C01")
    booked(
        caseload,
        commit(line=FIRST),
        pay(400_000, line=FIRST),
        cancel(600_000, line=FIRST, on=DEC),
    )
    out = said("--months")[1]
    for text in (
        "committed                       €102.04",
        "of that cancelled               €61.22",
        "paid, less refunds              €41.24",
        "exchange differences            €0.42",
        "− planned, not committed          €200\n",
        "November 2026\n  POOL      to be paid as planned €200, committed €102.04, paid €41.24",
        "December 2026\n  POOL      to be paid as planned €100, cancelled €61.22",
    ):
        assert text in out
    french = said("--months", "--language", "fr")[1]
    assert "écarts de change" in french
    assert "novembre 2026\n  POOL      à payer selon le plan 200\u00a0€, engagé" in french


def test_that_a_month_is_closed_for_good(said, caseload):
    said("--book", "--who", "C01")
    booked(caseload, commit(line=FIRST))
    code, out, _ = said("--close", "2026-11", "--who", "A01")
    assert code == 0
    assert "November 2026 is closed, and every month before." in out
    assert "Closed up to and with November 2026" in out
    assert entries(caseload)[1]["2026-11"].who == "A01"
    assert said("--close", "2026-11", "--who", "A01")[0] == 2


def test_that_a_month_without_entries_is_closed_on_a_later_day(said, caseload):
    said("--book", "--who", "C01")
    assert said("--close", "2026-12", "--who", "A01")[0] == 2
    assert said("--close", "2026-12", "--who", "A01", "--on", "2027-01-04")[0] == 0
    code, _, err = said("--close", "2026-11", "--who", "A01")
    assert code == 2
    assert err.startswith("November 2026 is closed already.")


def test_that_a_workbook_is_written_filled_in_and_booked(said, caseload, tmp_path):
    said("--book", "--who", "C01")
    path = tmp_path / "entries.xlsx"
    code, out, _ = said("--template", path)
    assert code == 0
    assert str(path) in out
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    headings = [c.value for c in sheet[1]]
    row = [r[headings.index("Line")].value for r in sheet.iter_rows()].index(FIRST) + 1
    given: dict[str, Any] = {"State": "committed", "Date": NOV, "Document": "PO-1"}
    given |= {"Proposed by": "C01", "Approved by": "A01"}
    for heading, value in given.items():
        sheet.cell(row, headings.index(heading) + 1).value = value
    book.save(path)
    code, out, _ = said("--entries", path, "--who", "C01", "--strict")
    assert code == 0
    assert "entries.xlsx: 1 entry booked; 0 rows booked before" in out
    # Read again, nothing is booked twice; the note about it counts with --strict.
    code, out, _ = said("--entries", path, "--who", "C01", "--strict")
    assert code == 1
    assert "0 entries booked; 1 row booked before" in out
    sheet.cell(row, headings.index("Approved by") + 1).value = "C01"
    sheet.cell(row, headings.index("Document") + 1).value = "PO-2"
    book.save(path)
    before = entries(caseload)[0]
    code, out, complaint = said("--entries", path, "--who", "C01")
    assert code == 2
    place = f"entries.xlsx, Entries, row {row}, Approved by"
    assert f"{place}: Who proposes cannot approve. Have somebody else approve it." in out
    assert "Nothing of entries.xlsx was booked" in complaint
    assert entries(caseload)[0] == before


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("--book",), "Nobody is named. Add --who"),
        (("--book", "--who", "Somebody"), "The person who books is nobody of the sheet Office."),
        (("--close", "2026-13", "--who", "C01"), "“2026-13” is no month."),
        (("--close", "2026-11", "--who", "A01"), "November 2026 had not begun on 31 October 2026."),
        (("--book", "--who", "C01", "--on", "soon"), "“soon” is no date."),
        (("--close", "2026-10", "--who", "C01"), "The sheet Office lets A01 close a month."),
        (("--entries", "none.xlsx", "--who", "C01"), "There is no file none.xlsx."),
    ],
)
def test_that_a_mistake_is_one_line_and_books_nothing(said, caseload, arguments, complaint):
    code, _, err = said(*arguments)
    assert code == 2
    assert err.startswith(complaint)
    assert len(err.strip().splitlines()) == 1
    assert entries(caseload) == ([], {})


def test_that_a_locked_workbook_is_opened_with_its_password_and_no_other(
    said, caseload, tmp_path, monkeypatch
):
    said("--book", "--who", "C01")
    book = tmp_path / "book.xlsx"
    said("--template", book)
    book.write_bytes(locked_workbook(book.read_bytes(), Secret("four words of paper")))
    take = ("--entries", book, "--who", "C01")
    code, _, err = said(*take)
    assert (code, err.startswith("book.xlsx is locked.")) == (2, True)
    monkeypatch.setenv("PLANNER_PAPERS_PASSWORD", "four words of papers")
    code, _, err = said(*take)
    assert (code, err.startswith("This password does not open book.xlsx.")) == (2, True)
    monkeypatch.setenv("PLANNER_PAPERS_PASSWORD", "four words of paper")
    assert "No row" in said(*take)[1]


def test_that_exchange_differences_are_counted_apart(said, caseload, tmp_path):
    said("--book", "--who", "C01")
    booked(caseload, commit(line=FIRST))
    path = tmp_path / "entries.xlsx"
    said("--template", path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    headings = [c.value for c in sheet[1]]
    row = [r[headings.index("Line")].value for r in sheet.iter_rows()].index(FIRST) + 1
    given: dict[str, Any] = {"State": "paid", "Date": DEC, "Document": "D-1", "Paid by": "P01"}
    for heading, value in given.items():
        sheet.cell(row, headings.index(heading) + 1).value = value
    book.save(path)
    out = said("--entries", path, "--who", "C01", "--language", "fr")[1]
    assert "1 écriture enregistrée, et 1 écart de change ; 0 ligne déjà enregistrée" in out
    states = [e.state for e in entries(caseload)[0]]
    assert (states.count(EntryState.PAID), states.count(EntryState.EXCHANGE)) == (1, 1)


def test_that_a_workbook_of_no_line_is_not_written(said, tmp_path):
    code, _, err = said("--template", tmp_path / "entries.xlsx")
    assert code == 2
    assert err.startswith("Nothing is booked yet, so the workbook would list no line. Book the")
    assert not (tmp_path / "entries.xlsx").exists()


def test_that_a_template_never_overwrites_a_file(said, tmp_path):
    path = tmp_path / "there.xlsx"
    path.write_text("mine")
    code, _, err = said("--template", path)
    assert code == 2
    assert "there.xlsx is already there." in err
    assert path.read_text() == "mine"


def test_that_rates_are_taken_from_a_file_into_the_programme(capfd, caseload, tmp_path):
    path = tmp_path / "rates.xlsx"
    assert main(["template", "rates", str(path)]) == 0
    book = openpyxl.load_workbook(path)
    row: list[Any] = [
        "EUR",
        "GNF",
        date(2027, 4, 1),
        date(2027, 4, 30),
        10_200,
        "payment",
        "UN Treasury",
    ]
    for place, value in enumerate(row, start=1):
        book.worksheets[0].cell(4, place).value = value
    book.save(path)
    capfd.readouterr()
    assert main(["import", str(caseload), "--rates", str(path)]) == 0
    assert "rates.xlsx: 1 rate new, 0 known" in capfd.readouterr().out
    assert main(["import", str(caseload), "--rates", str(path)]) == 0
    assert "0 rates new, 1 known" in capfd.readouterr().out
    book.worksheets[0].cell(4, 5).value = 10_300
    book.save(path)
    assert main(["import", str(caseload), "--rates", str(path)]) == 2
    captured = capfd.readouterr()
    assert "Another rate holds on these days: 1 EUR is 10200 GNF from 1 April 2027." in captured.out
    assert "The rates of rates.xlsx were not taken" in captured.err
    with closing(caseload_at(caseload)) as opened:
        programme = opened.document.programme
        assert programme is not None
        assert programme.rates.rates[-1].units == 10_200
