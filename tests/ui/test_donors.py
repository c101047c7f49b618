"""*Add a donor's programme*: what it says, what is open, what it comes to; taken as one edit."""

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

from planner.domain.programme.rule import RuleSort
from tests.drivers.donors import DonorDriver
from tests.drivers.programme import ProgrammeDriver
from tests.opened import PASSPHRASE


@pytest.fixture
def dialog(balanced) -> DonorDriver:
    return DonorDriver(balanced)


def test_that_a_template_says_its_rules_its_sources_and_what_is_open(dialog):
    dialog.choose("eurp_austria_2023")
    assert "€615 a case" in dialog.sentences()
    assert "BBU" in dialog.said()
    assert dialog.has("donor_conflicts")


def test_that_another_reading_changes_the_sentences_and_the_sums(dialog):
    dialog.choose("eurp_netherlands")
    family = dialog.sums()[0]
    assert "€615" in family[1]
    dialog.read("arrival", "person")
    assert dialog.sums()[0][1] != family[1]
    assert "€2,460" in dialog.sums()[0][1]


def test_that_a_programme_taken_adds_a_fund_with_its_rules_as_one_edit(dialog, balanced, session):
    before = session.document.programme
    dialog.choose("eurp_austria_2023")
    dialog.read("arrival", "person")
    dialog.write("donor_fund", "EURP-1")
    dialog.write("donor_amount", "40000")
    dialog.tick("owed", "C-ARR")
    dialog.click("donor_take")
    programme = session.document.programme
    fund = programme.fund("EURP-1")
    assert (fund.amount.minor, fund.starts.isoformat()) == (4_000_000, "2026-01-01")
    (owed,) = (r for r in programme.rules if r.sort is RuleSort.OWED_AS)
    assert (owed.scope, owed.measures) == ("EURP-1", frozenset({"C-ARR"}))
    page = ProgrammeDriver(balanced)
    assert "EURP-1" in page.cells("funds", 0)
    assert "stands in the findings" in balanced.notice
    assert balanced.action("undo").text() == "&Undo: add a donor’s programme"
    balanced.do("undo")
    assert session.document.programme == before


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("donor_amount", "", "Give the amount"),
        ("donor_amount", "much", "“much” is no amount"),
        ("donor_starts", "1 May", "year-month-day"),
        ("donor_ends", "2020-01-01", "2020"),
        ("donor_fund", "EUR-A", "EUR-A"),
    ],
)
def test_that_a_slip_is_said_and_nothing_is_added(dialog, session, field, typed, said):
    before = session.document
    dialog.choose("ireland_standard_2025")
    dialog.write("donor_amount", "1000")
    dialog.write(field, typed)
    dialog.click("donor_take")
    assert said in dialog.text("donor_problem")
    assert dialog.root.isVisible()
    assert session.document is before


def test_that_a_value_no_source_gives_is_asked_for(dialog, session):
    before = session.document
    dialog.choose("austria_start_aid")
    dialog.write("donor_amount", "1000")
    dialog.click("donor_take")
    assert dialog.text("donor_problem")
    assert session.document is before
    dialog.write("fill_aid", "500")
    dialog.click("donor_take")
    assert session.document.programme.fund("AT-START")


def test_that_leaving_adds_nothing(dialog, session):
    before = session.document
    dialog.click("donor_leave")
    assert session.document is before


def test_that_without_a_programme_one_begins_with_a_donor_s(window, session, tmp_path, monkeypatch):
    session.new(tmp_path / "new.rplan", PASSPHRASE)
    page = ProgrammeDriver(window)
    assert page.has("programme_none")
    dialog = DonorDriver(window, "empty_donor")
    dialog.choose("eurp_netherlands")
    dialog.read("arrival", "person")
    assert not dialog.has("donor_form")
    written = tmp_path / "programme.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(written), ""))
    dialog.click("donor_take")
    window.wait_until_idle()
    assert not dialog.root.isVisible()
    assert "programme.xlsx" in window.notice
    rules = openpyxl.load_workbook(written)["Rules"]
    cells = {str(cell.value) for row in rules.iter_rows() for cell in row}
    assert any("EURP" in cell for cell in cells)
