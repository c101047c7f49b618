"""The programme loaded again: what changes is said, and the ledger keeps its lines."""

from contextlib import closing
from dataclasses import replace

import openpyxl
import pytest

from planner.domain.digests.planning_digest import planning_digest
from planner.intake.programme.workbook import read_programme
from planner.services.balances.balances import scenario_of
from planner.services.programme.programme import with_programme
from planner.services.sample import sample_programme
from tests import builders
from tests.command_line import typed
from tests.opened import caseload_at, caseload_made, document_at
from tests.services.programme.test_programme import entry


@pytest.fixture(scope="module")
def sample():
    return with_programme(builders.caseload(None), read_programme(sample_programme()))


@pytest.fixture
def caseload(tmp_path, sample):
    """Return a file with the sample's programme, an entry of EUR-A and an adopted balance."""
    path = tmp_path / "office.rplan"
    booked = entry(fund="EUR-A")
    document = replace(sample, entries={booked.id: booked})
    digest = planning_digest(document, scenario_of(document))
    with closing(caseload_made(path)) as work:
        about = replace(work.document.about, adopted="digest", adopted_for=digest)
        work.commit(replace(document, about=about), who="t", why="import", barrier=True)
    return path


def edited(tmp_path, edit):
    """Return a copy of the sample's workbook after an edit of its sheets."""
    book = openpyxl.load_workbook(sample_programme())
    edit(book)
    path = tmp_path / "again.xlsx"
    book.save(path)
    return path


def column(sheet, heading):
    return next(c.column for c in sheet[1] if c.value == heading)


def row(sheet, code):
    return next(c.row for c in sheet["A"] if c.value == code)


def test_that_a_changed_rule_is_printed_before_and_now_and_the_balance_is_asked_for_again(
    capfd, tmp_path, caseload
):
    def dearer(book):
        rules = book["Rules"]
        rules.cell(row(rules, "EA-CASE"), column(rules, "Amount")).value = 2300

    again = edited(tmp_path, dearer)
    code, said, _ = typed(capfd, "import", caseload, "--programme", again)
    assert code == 0
    assert "before: EUR-A pays at most €2,200 a case." in said
    assert "now: EUR-A pays at most €2,300 a case." in said
    assert "balance again before you export" in said
    # Loaded once more nothing changes, and nothing is asked for that was asked for.
    code, said, _ = typed(capfd, "import", caseload, "--programme", again)
    assert (code, "changed" in said.replace(str(caseload), "")) == (0, False)


def test_that_a_contact_that_changes_asks_for_no_new_balance(capfd, tmp_path, caseload):
    def elsewhere(book):
        providers = book["Providers"]
        providers.cell(2, column(providers, "Contact")).value = "Desk 2"

    code, said, _ = typed(
        capfd, "import", caseload, "--programme", edited(tmp_path, elsewhere), "--language", "fr"
    )
    assert code == 0
    assert "Prestataires, modifications : " in said
    assert "équilibrez à nouveau" not in said


def test_that_a_line_with_entries_missing_in_the_workbook_is_one_error_and_nothing_changes(
    capfd, tmp_path, caseload
):
    def without(book):
        for sheet in book.worksheets:
            for number in range(sheet.max_row, 1, -1):
                if any(cell.value == "EUR-A" for cell in sheet[number]):
                    sheet.delete_rows(number)

    before = document_at(caseload)
    again = edited(tmp_path, without)
    code, _, complaint = typed(capfd, "import", caseload, "--programme", again)
    assert code == 2
    assert complaint.startswith("The programme lacks the line EUR-A")
    assert len(complaint.strip().splitlines()) == 1
    assert document_at(caseload) == before
    with closing(caseload_at(caseload)) as work:
        assert work.document.programme is not None
        assert any(f.code == "EUR-A" for f in work.document.programme.funds)
