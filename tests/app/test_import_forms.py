"""The word ``import`` with somebody else's form: doubts stop it, a corrected mapping takes it."""

import pytest
from openpyxl import load_workbook

from planner.services.sample import sample_programme
from tests.command_line import typed
from tests.intake.agencies import ARABIC, ENGLISH, written
from tests.opened import document_at


@pytest.fixture
def caseload(tmp_path):
    return tmp_path / "office.rplan"


def _import(capfd, caseload, file, *more):
    programme = () if caseload.exists() else ("--programme", sample_programme())
    return typed(capfd, "import", caseload, *programme, "--assessments", file, *more)


def test_that_doubts_stop_auto_one_a_line_and_a_corrected_mapping_takes_it(
    capfd, caseload, tmp_path
):
    file = written(tmp_path / "august.xlsx", ENGLISH)
    proposal = tmp_path / "august.toml"
    code, said, complaint = _import(
        capfd, caseload, file, "--mapping", "auto", "--proposal", proposal
    )
    assert code == 2
    assert not caseload.exists()
    doubts = [line for line in said.splitlines() if "probably means" in line]
    assert len(doubts) == 1
    assert "District of return" in doubts[0]
    assert "--mapping" in complaint
    text = proposal.read_text("utf-8")
    assert text.startswith("# ")
    marked = tmp_path / "to_send_back.xlsx"
    code, said, _ = _import(capfd, caseload, file, "--mapping", proposal, "--findings", marked)
    assert code == 0
    assert {c.number for c in document_at(caseload).cases.values()} == {"R-001", "R-002", "R-003"}
    assert load_workbook(marked).sheetnames[-1] == "Findings"
    assert "Aminata" not in said
    # What was settled in the file is remembered: nothing is asked again.
    code, said, _ = _import(capfd, caseload, file, "--mapping", "auto")
    assert (code, "read as before" in said) == (0, True)


def test_that_a_marked_copy_written_before_its_people_came_is_told_when_one_is_erased(
    capfd, caseload, tmp_path
):
    file = written(tmp_path / "august.xlsx", ENGLISH)
    proposal, marked = tmp_path / "august.toml", tmp_path / "to_send_back.xlsx"
    _import(capfd, caseload, file, "--mapping", "auto", "--proposal", proposal)
    first = ("--mapping", proposal, "--findings", marked)
    assert _import(capfd, caseload, file, *first)[0] == 0
    again = tmp_path / "again.xlsx"
    assert _import(capfd, caseload, file, "--mapping", "auto", "--findings", again)[0] == 0
    code, said, _ = typed(
        *(capfd, "erase", caseload, "--case", "R-002", "--again", "R-002"),
        *("--why", "person_asked"),
    )
    assert (code, "not reached by the erasure: 2" in said) == (0, True)
    told = [line for line in said.splitlines() if "findings marked" in line]
    assert "(3 people or more not in the caseload then)" in told[0]
    assert "(3 cases)" in told[1]


def test_that_a_form_without_doubt_is_taken_remembered_and_known_again(capfd, caseload, tmp_path):
    file = written(tmp_path / "cairo.xlsx", ARABIC)
    code, said, _ = _import(capfd, caseload, file, "--mapping", "auto")
    assert (code, "columns are read" in said) == (0, True)
    document = document_at(caseload)
    assert len(document.cases) == 2
    (form,) = document.forms.values()
    assert "رقم الملف" in form.headings
    code, said, _ = _import(capfd, caseload, file, "--mapping", "auto")
    assert (code, "read as before" in said) == (0, True)
    again = document_at(caseload)
    assert again.cases == document.cases
    assert again.forms == document.forms


def test_that_the_questionnaire_is_written_without_a_programme(capfd, tmp_path):
    form = tmp_path / "form.xlsx"
    assert typed(capfd, "form", form, "--language", "ar")[0] == 0
    settings = load_workbook(form)["settings"]
    assert settings["D2"].value == "العربية (ar)"
    assert typed(capfd, "form", form)[0] == 2


def test_that_a_finding_is_ignored_by_its_number_and_stays_so(capfd, caseload, tmp_path):
    file = written(tmp_path / "cairo.xlsx", ARABIC)
    _import(capfd, caseload, file, "--mapping", "auto")
    assert typed(capfd, "findings", caseload, "--ignore", "1")[0] == 2  # without a reason
    code, said, _ = typed(capfd, "findings", caseload, "--ignore", "1", "--reason", "known")
    assert (code, said.count("ignored by")) == (0, 1)
    _import(capfd, caseload, file, "--mapping", "auto")
    assert sum(bool(f.ignored) for f in document_at(caseload).findings) == 1
