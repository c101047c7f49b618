"""From a balance to its papers and back: export, a filled-in workbook, a report on people."""

from contextlib import closing
from dataclasses import replace

import openpyxl
import pytest

from exports.locked import opens
from planner.domain.kind import Kind
from planner.domain.protection.secret import Secret
from tests import builders
from tests.command_line import typed
from tests.opened import caseload_at, caseload_made


@pytest.fixture
def caseload(tmp_path):
    office = builders.programme(
        measures=[builders.measure("K-KIT", Kind.IN_KIND, "basic 0.5", cost=90)],
        funds=[builders.fund("EUR-A", 100)],
        rules=[builders.pays_for("EUR-A", Kind.IN_KIND)],
    )
    path = tmp_path / "office.rplan"
    with closing(caseload_made(path)) as opened:
        people = builders.returnee("GN-1", "basic 4"), builders.returnee("GN-2", "basic 3")
        after = builders.caseload(office, *people)
        opened.commit(replace(after, about=opened.document.about), who="P01", why="import")
    return path


def test_that_a_plan_goes_out_as_papers_and_comes_back_as_a_decision(capfd, caseload, tmp_path):
    out = tmp_path / "out"
    assert typed(capfd, "balance", caseload)[0] == 0
    assert typed(capfd, "export", caseload, "--out", out, "--case", "GN-1")[0] == 0
    names = sorted(str(path.relative_to(out / "plans")) for path in (out / "plans").rglob("*.*"))
    assert names == ["GN-1.pdf", "counsellors/GN-1-counsellor.pdf", "counsellors/GN-1.xlsx"]
    workbook = out / "plans" / "counsellors" / "GN-1.xlsx"
    code, said, _ = typed(capfd, "choices", caseload, workbook)
    assert (code, "0 new decisions" in said) == (0, True)
    book = openpyxl.load_workbook(workbook)
    sheet = book.worksheets[1]
    row = next(r for r in sheet.iter_rows(min_row=2) if r[1].value == "K-KIT")
    offered = next(v for v in sheet.data_validations.dataValidation if row[7].coordinate in v.sqref)
    row[7].value = offered.formula1.strip('"').split(",")[-1]  # without it
    book.save(workbook)
    code, said, complaint = typed(capfd, "choices", caseload, workbook)
    assert (code, complaint.startswith("row 2:")) == (2, True)  # no reason given
    row[10].value = "has one already"
    book.save(workbook)
    code, said, complaint = typed(capfd, "choices", caseload, workbook, "--dry-run")
    assert (code, complaint) == (0, "")
    assert said.startswith("Would be noted for GN-1: ")
    assert "Nothing was taken: this was a dry run. GN-1.xlsx holds 1 new decision" in said
    assert "next balance" not in said
    with closing(caseload_at(caseload)) as opened:
        assert not opened.document.decisions
    code, said, complaint = typed(capfd, "choices", caseload, workbook, "--later")
    assert code == 0, complaint
    with closing(caseload_at(caseload)) as opened:
        (decision,) = opened.document.decisions.values()
    assert (decision.target, decision.sort, decision.reason) == (
        "K-KIT",
        "forbid",
        "has one already",
    )


def test_that_papers_are_locked_with_a_password_from_a_file(capfd, caseload, tmp_path):
    out, kept = tmp_path / "out", tmp_path / "password"
    asked = ("export", caseload, "--out", out, "--password-file", kept)
    kept.write_text("short\n", encoding="utf-8")
    assert typed(capfd, "balance", caseload)[0] == 0
    code, _, complaint = typed(capfd, *asked)
    assert (code, "too easy to guess" in complaint, out.exists()) == (2, True, False)
    kept.write_text("four words of paper\n", encoding="utf-8")
    code, said, _ = typed(capfd, *asked)
    assert (code, "only with the password" in said) == (0, True)
    files = [path for path in out.rglob("*.*") if path.is_file()]
    assert len(files) == 7
    assert all(opens(path, Secret("four words of paper")) for path in files)


def test_that_a_locked_workbook_comes_back_with_its_password_and_with_no_other(
    capfd, caseload, tmp_path, monkeypatch
):
    kept, out = tmp_path / "password", tmp_path / "out"
    kept.write_text("four words of paper\n", encoding="utf-8")
    assert typed(capfd, "balance", caseload)[0] == 0
    typed(capfd, "export", caseload, "--out", out, "--case", "GN-1", "--password-file", kept)
    (workbook,) = out.rglob("GN-1*.xlsx")
    code, _, complaint = typed(capfd, "choices", caseload, workbook)
    assert (code, "is locked. Give the password" in complaint) == (2, True)
    monkeypatch.setenv("PLANNER_PAPERS_PASSWORD", "four words of papers")
    code, _, complaint = typed(capfd, "choices", caseload, workbook)
    assert (code, complaint.startswith("This password does not open GN-1")) == (2, True)
    assert len(complaint.splitlines()) == 1
    code, said, _ = typed(capfd, "choices", caseload, workbook, "--password-file", kept)
    assert (code, "0 new decisions" in said) == (0, True)


def test_that_pages_about_people_are_locked_and_a_csv_is_left_out(capfd, caseload, tmp_path):
    kept, out = tmp_path / "password", tmp_path / "out"
    kept.write_text("four words of paper\n", encoding="utf-8")
    locked = ("--password-file", kept)
    assert typed(capfd, "balance", caseload)[0] == 0
    asked = ("people", caseload, "--out", out)
    fund = ("--fund", "EUR-A", "--recipient", "Ministry")
    code, said, _ = typed(capfd, *asked, *fund, *locked)
    assert (code, "A CSV cannot be locked" in said) == (0, True)
    told = ("monitoring", caseload, "--out", out)
    code, said, _ = typed(capfd, *told, *locked)
    assert (code, "A CSV cannot be locked" in said) == (0, True)
    one = ("everything", caseload, "--case", "GN-1", "--out", out, *locked)
    assert typed(capfd, *one)[0] == 0
    more = ("next-money", caseload, "--amount", "10", "--seconds", "1")
    assert typed(capfd, *more, "--out", out / "more.xlsx", *locked)[0] == 0
    rules = ("rule-costs", caseload, "--fund", "EUR-A", "--seconds", "1")
    assert typed(capfd, *rules, "--out", out / "costs.pdf", *locked)[0] == 0
    files = list(out.iterdir())
    assert len(files) == 7
    assert all(opens(path, Secret("four words of paper")) for path in files)
    code, _, complaint = typed(capfd, *more, "--out", out / "more.json", *locked)
    assert (code, "cannot be locked" in complaint) == (2, True)


def test_that_a_donor_hears_why_no_household_has_a_row(capfd, caseload, tmp_path):
    assert typed(capfd, "balance", caseload)[0] == 0
    asked = ("people", caseload, "--fund", "EUR-A", "--recipient", "Ministry")
    said = typed(capfd, *asked, "--out", tmp_path / "out")[1]
    assert "nobody helped by this line has agreed" in said


def test_that_tags_without_an_office_workbook_are_said_to_have_no_effect(capfd, caseload, tmp_path):
    assert typed(capfd, "balance", caseload)[0] == 0
    one = ("export", caseload, "--out", tmp_path / "out", "--case", "GN-1", "--hxl")
    assert "--hxl had no effect" in typed(capfd, *one)[1]


def test_that_a_report_on_people_is_written_for_a_donor(capfd, caseload, tmp_path):
    assert typed(capfd, "balance", caseload)[0] == 0
    out = tmp_path / "out"
    code, _, complaint = typed(capfd, "people", caseload, "--fund", "EUR-A", "--out", out)
    assert (code, out.exists()) == (2, False)
    assert complaint
    asked = ("people", caseload, "--out", out)
    assert typed(capfd, *asked, "--fund", "EUR-A", "--recipient", "Ministry")[0] == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "EUR-A-people.csv",
        "EUR-A-people.pdf",
        "EUR-A-people.xlsx",
    ]
