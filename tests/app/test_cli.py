"""The command line: each mistake is one line that says what to do, and nothing is half done."""

import openpyxl
import pytest

from planner.app.cli import main
from planner.services.sample import sample_assessments, sample_mapping, sample_programme
from tests.command_line import typed
from tests.opened import document_at


def changed(tmp_path, sheet, column, value, row=2):
    """Return a copy of the sample programme with one cell changed, found by its heading."""
    book = openpyxl.load_workbook(sample_programme())
    headings = [str(c.value) for c in book[sheet][1]]
    book[sheet].cell(row, headings.index(column) + 1).value = value
    path = tmp_path / "programme.xlsx"
    book.save(path)
    return path


def imported(capfd, caseload, programme=None, assessments=None):
    arguments = ["import", caseload]
    if programme:
        arguments += ["--programme", programme]
    if assessments:
        arguments += ["--assessments", assessments, "--mapping", sample_mapping()]
    return typed(capfd, *arguments)


@pytest.fixture
def caseload(tmp_path):
    return tmp_path / "office.rplan"


@pytest.mark.parametrize(
    "arguments",
    [
        ("balance", "none.rplan"),
        ("export", "none.rplan", "--out", "x"),
        ("import", "new.rplan"),
        ("import", "new.rplan", "--programme", "none.xlsx"),
    ],
)
def test_that_a_missing_file_or_option_is_one_line_and_exit_code_two(
    capfd, tmp_path, monkeypatch, arguments
):
    monkeypatch.chdir(tmp_path)
    code, _, complaint = typed(capfd, *arguments)
    assert code == 2
    assert len(complaint.strip().splitlines()) == 1
    assert "Traceback" not in complaint
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a workbook", b"plain text"])
def test_that_a_wrong_kind_of_file_is_told_and_no_caseload_is_made(
    capfd, tmp_path, caseload, content
):
    path = tmp_path / "programme.xlsx"
    path.write_bytes(content)
    code, said, complaint = imported(capfd, caseload, path)
    assert code == 2
    assert "programme.xlsx" in said + complaint
    assert "Traceback" not in complaint
    assert not caseload.exists()


def test_that_a_stopped_programme_leaves_the_open_caseload_as_it_was(capfd, tmp_path, caseload):
    assert imported(capfd, caseload, sample_programme())[0] == 0
    before = document_at(caseload)
    bad = changed(tmp_path, "Funds", "Amount", -5)
    code, said, _ = imported(capfd, caseload, bad, sample_assessments())
    assert code == 2
    assert "Funds" in said
    assert document_at(caseload) == before


def test_that_assessments_without_a_programme_are_told_what_comes_first(capfd, caseload):
    code, _, complaint = imported(capfd, caseload, None, sample_assessments())
    assert (code, "programme" in complaint) == (2, True)
    assert not caseload.exists()


def test_that_an_empty_caseload_and_one_never_balanced_say_what_comes_first(
    capfd, tmp_path, caseload
):
    imported(capfd, caseload, sample_programme())
    code, _, complaint = typed(capfd, "balance", caseload)
    assert (code, "Import assessments" in complaint) == (2, True)
    code, _, complaint = typed(capfd, "export", caseload, "--out", tmp_path / "out")
    assert (code, "Balance the caseload" in complaint) == (2, True)
    assert not (tmp_path / "out").exists()


def test_that_a_dry_run_shows_and_changes_nothing(capfd, caseload):
    code, said, _ = typed(
        capfd, "import", caseload, "--programme", sample_programme(),
        "--assessments", sample_assessments(), "--mapping", sample_mapping(), "--dry-run",
    )  # fmt: skip
    assert code == 0
    assert "180 new" in said
    assert not caseload.exists()


def test_that_an_import_tells_findings_by_kind_and_names_what_lists_them_all(capfd, caseload):
    _, said, _ = imported(capfd, caseload, sample_programme(), sample_assessments())
    lines = said.splitlines()
    (last,) = [n for n, line in enumerate(lines) if line.endswith(f"findings {caseload}")]
    (first,) = [n for n, line in enumerate(lines) if line.startswith("stops: ")]
    assert last - first < 10
    assert lines[last - 1].startswith("36 findings: 1 stops")
    _, listed, _ = typed(capfd, "findings", caseload)
    assert len(listed.splitlines()) == 36


def test_that_an_import_that_stores_nothing_names_the_marked_copy_to_list_findings(
    capfd, tmp_path, caseload
):
    imported(capfd, caseload, sample_programme())
    options = ["--assessments", sample_assessments(), "--mapping", sample_mapping(), "--dry-run"]
    _, said, _ = typed(capfd, "import", caseload, *options)
    assert "All of them, with place and remedy: --findings to_correct.xlsx\n" in said
    marked = tmp_path / "to_correct.xlsx"
    _, said, _ = typed(capfd, "import", caseload, *options, "--findings", marked)
    assert "All of them stand, with place and remedy, in to_correct.xlsx\n" in said
    assert marked.exists()


def test_that_findings_fail_only_a_strict_import(capfd, caseload):
    assert imported(capfd, caseload, sample_programme(), sample_assessments())[0] == 0
    code, said, _ = typed(
        capfd, "import", caseload, "--assessments", sample_assessments(),
        "--mapping", sample_mapping(), "--strict",
    )  # fmt: skip
    assert code == 1
    assert "180 unchanged" in said


def test_that_what_is_said_names_nobody(capfd, caseload):
    _, said, complaint = imported(capfd, caseload, sample_programme(), sample_assessments())
    sheet = openpyxl.load_workbook(sample_assessments()).worksheets[0]
    headings = [c.value for c in sheet[1]]
    column = headings.index("full_name")
    names = {row[column] for row in sheet.iter_rows(min_row=2, values_only=True)}
    assert names
    assert not [n for n in names if n in said + complaint]


@pytest.mark.parametrize("what", ["programme", "assessments"])
def test_that_a_template_is_written_and_never_over_a_file(capfd, tmp_path, what):
    path = tmp_path / "new.xlsx"
    assert typed(capfd, "template", what, path)[0] == 0
    content = path.read_bytes()
    code, _, complaint = typed(capfd, "template", what, path)
    assert (code, "new.xlsx" in complaint) == (2, True)
    assert path.read_bytes() == content


def test_that_help_shows_a_first_day(capfd):
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    assert "A first day" in capfd.readouterr().out
