"""A marked copy says in the file what is wrong, and comes back corrected with nothing left."""

from dataclasses import replace
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from planner.domain.findings import Weight
from planner.intake import marked_copy
from planner.intake.assessments.mapping import read_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.mapping.xlsform import write_xlsform
from planner.intake.marked_copy import write_marked_copy
from planner.intake.programme.workbook import read_programme
from tests.intake.exports_of_forms import Variant, export, form_of
from tests.intake.marked_back import CORRECTIONS, corrected, plainly
from tests.intake.people_of_exports import PEOPLE
from tests.intake.sheets import FRENCH_LABELS, MAPPING, PROGRAMME


@pytest.fixture(scope="module")
def programme():
    return read_programme(PROGRAMME).programme


@pytest.fixture(scope="module")
def mapping():
    return read_mapping(MAPPING)


def test_that_a_marked_copy_corrected_and_imported_again_leaves_no_difference(
    programme, mapping, tmp_path
):
    read = read_assessments(FRENCH_LABELS, mapping, programme)
    copy = tmp_path / "to_send_back.xlsx"
    write_marked_copy(FRENCH_LABELS, read.findings, copy, "fr")
    back = corrected(copy, read.findings, tmp_path / "came_back.xlsx")
    again = read_assessments(back, mapping, programme)
    right = corrected(FRENCH_LABELS, read.findings, tmp_path / "right.xlsx")
    wanted = read_assessments(right, mapping, programme)
    assert plainly(again) == plainly(wanted)
    assert {replace(f, file="") for f in again.findings} == {
        replace(f, file="") for f in wanted.findings
    }
    assert not CORRECTIONS.keys() & {f.code for f in again.findings}
    assert len(CORRECTIONS.keys() & {f.code for f in read.findings}) == len(CORRECTIONS)
    # What begins with = is a note: as a formula it would be an error once somebody saves it.
    book = load_workbook(back)
    marks = [c for sheet in book for row in sheet.iter_rows() for c in row if c.data_type == "f"]
    assert marks == []
    # Nothing that was not found has changed.
    untouched = plainly(read).keys() - {f.case_number for f in read.findings}
    assert len(untouched) > 30
    assert all(plainly(read)[n] == plainly(again)[n] for n in untouched)


def test_that_the_corrected_copy_speaks_for_the_file_it_was_made_of(programme, mapping, tmp_path):
    read = read_assessments(FRENCH_LABELS, mapping, programme)
    copy = tmp_path / "copy.xlsx"
    write_marked_copy(FRENCH_LABELS, read.findings, copy, "en")
    again = read_assessments(copy, mapping, programme)
    assert again.file == FRENCH_LABELS.name
    assert set(again.findings) == set(read.findings)


def test_that_each_finding_stands_in_its_cell_and_in_the_list(programme, mapping, tmp_path):
    read = read_assessments(FRENCH_LABELS, mapping, programme)
    copy = tmp_path / "copy.xlsx"
    write_marked_copy(FRENCH_LABELS, read.findings, copy, "en")
    book = load_workbook(copy)
    assert book.sheetnames[-1] == "Findings"
    assert book["Findings"].max_row == len(read.findings) + 1
    placed = [f for f in read.findings if f.sheet_row and f.column]
    for finding in placed:
        sheet = book[finding.sheet]
        column = [c.value for c in sheet[1]].index(finding.column) + 1
        cell = sheet.cell(finding.sheet_row or 0, column)
        assert cell.comment is not None
        assert cell.fill.fgColor.rgb != "00000000"
    (refused,) = (f for f in placed if f.code == "consent_refused")
    assert refused.weight is Weight.STOPS
    row = next(
        r for r in book["Findings"].iter_rows(values_only=True) if r[5] == refused.case_number
    )
    assert row[0] == "stops"


def test_that_text_that_looks_like_a_formula_stays_text(programme, tmp_path):
    source = tmp_path / "list.csv"
    source.write_text("case_no;note\nA-1;=1+1\n", encoding="utf-8")
    copy = tmp_path / "copy.xlsx"
    write_marked_copy(source, (), copy, "en")
    sheet = load_workbook(copy).worksheets[0]
    assert (sheet["B2"].value, sheet["B2"].data_type) == ("=1+1", "s")


def test_that_a_list_of_findings_alone_is_still_a_file(programme, tmp_path):
    book = Workbook()
    book.worksheets[0].append(["Weight", "Sheet"])
    book.worksheets[0].append(["a", "b"])
    book.save(tmp_path / "other.xlsx")
    write_marked_copy(tmp_path / "other.xlsx", (), tmp_path / "copy.xlsx", "fr")
    assert load_workbook(tmp_path / "copy.xlsx").sheetnames == ["Sheet", "Constats"]


def test_that_a_finding_knows_what_stands_in_its_cell_but_no_protected_detail(programme, mapping):
    read = read_assessments(FRENCH_LABELS, mapping, programme)
    cells = {f.code: f.cell for f in read.findings}
    assert cells["member_age_negative"].startswith("-")
    assert cells["birth_unreadable"] != ""
    assert cells["man_pregnant"] == ""
    assert cells["adult_unaccompanied"] == ""


def test_that_what_is_found_in_a_protected_column_is_marked_under_any_heading(programme, mapping):
    read = read_assessments(FRENCH_LABELS, mapping, programme)
    marked = {f.code for f in read.findings if f.protected}
    assert {"man_pregnant", "adult_unaccompanied"} <= marked
    assert not {"member_age_negative", "birth_unreadable"} & marked


def test_that_a_zip_of_csv_files_is_marked_as_one_workbook(programme, tmp_path):
    form = tmp_path / "form.xlsx"
    write_xlsform(form, "en", programme)
    variant = Variant("xml", "-", "both", server="odk", kind="zip , utf-8")
    source = export(form_of(form), PEOPLE, variant, tmp_path / "export")
    read = read_assessments(source, None, programme)
    copy = tmp_path / "copy.xlsx"
    write_marked_copy(source, read.findings, copy, "en")
    assert load_workbook(copy).sheetnames[1:] == ["member", "Findings"]
    again = read_assessments(copy, None, programme)
    assert plainly(again) == plainly(read)
    assert again.file == source.name


def test_that_a_large_workbook_is_written_row_by_row_and_comes_back_the_same(
    programme, mapping, tmp_path, monkeypatch
):
    monkeypatch.setattr(marked_copy, "_OPENED_WHOLE", 0)
    read = read_assessments(FRENCH_LABELS, mapping, programme)
    copy = tmp_path / "copy.xlsx"
    assert not write_marked_copy(FRENCH_LABELS, read.findings, copy, "en")
    again = read_assessments(copy, mapping, programme)
    assert plainly(again) == plainly(read)
    assert set(again.findings) == set(read.findings)
    book = load_workbook(copy)
    (refused,) = (f for f in read.findings if f.code == "consent_refused")
    sheet = book[refused.sheet]
    column = [c.value for c in sheet[1]].index(refused.column) + 1
    cell = sheet.cell(refused.sheet_row or 0, column)
    assert cell.comment is not None
    assert cell.value == "Non"
    assert cell.fill.fgColor.rgb != "00000000"


#: What somebody answered wrongly, by the number of the submission, and what is right.
_FAULTS = {
    (0, "birth"): ("soon", "1994"),
    (1, "place_of_return"): ("Nowhere", "GN002003"),
    (2, "case_number"): ("", "GN-26-09003"),
}


@pytest.mark.parametrize(
    ("kind", "language"), [("csv ; cp1252", "es"), ("csv \t utf-16", "ar"), ("zip , utf-8", "en")]
)
def test_that_text_files_come_back_corrected_with_no_difference_left(
    programme, tmp_path, kind, language
):
    form = tmp_path / "form.xlsx"
    write_xlsform(form, "en", programme)
    variant = Variant("xml", "-", "both", server="odk" if kind.startswith("zip") else "kobo",
                      kind=kind)  # fmt: skip
    wrong: list[dict[str, Any]] = [dict(person) for person in PEOPLE]
    for (person, name), (fault, _) in _FAULTS.items():
        wrong[person][name] = fault
    members = dict(wrong[0]["members"][0], m_age=-3)
    wrong[0]["members"] = [members, *wrong[0]["members"][1:]]
    source = export(form_of(form), wrong, variant, tmp_path / "export")
    read = read_assessments(source, None, programme)
    copy = tmp_path / "copy.xlsx"
    assert write_marked_copy(source, read.findings, copy, language)
    right: dict[str, Any] = {"birth_unreadable": "1994", "place_unknown": "GN002003",
             "number_missing": "GN-26-09003", "member_age_negative": 8}  # fmt: skip
    book = load_workbook(copy)
    for finding in (f for f in read.findings if f.code in right):
        sheet = book[finding.sheet[:31]]
        column = [c.value for c in sheet[1]].index(finding.column) + 1
        assert sheet.cell(finding.sheet_row or 0, column).comment is not None
        sheet.cell(finding.sheet_row or 0, column).value = right[finding.code]
    book.save(copy)
    again = read_assessments(copy, None, programme)
    corrected_people = [dict(person) for person in wrong]
    for (person, name), (_, answer) in _FAULTS.items():
        corrected_people[person][name] = answer
    corrected_people[0]["members"] = [dict(members, m_age=8), *wrong[0]["members"][1:]]
    wanted = export(form_of(form), corrected_people, variant, tmp_path / "right")
    assert plainly(again) == plainly(read_assessments(wanted, None, programme))
    assert not right.keys() & {f.code for f in again.findings}


def test_that_a_sheet_of_the_offices_own_stays_whatever_it_is_called(programme, tmp_path):
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Findings"
    sheet.append(["case_number", "consent", "assessment_date"])
    sheet.append(["GN-1", "yes", "2026-08-14"])
    book.create_sheet("Notes").append(["kept"])
    book.save(tmp_path / "theirs.xlsx")
    copy = tmp_path / "copy.xlsx"
    write_marked_copy(tmp_path / "theirs.xlsx", (), copy, "en")
    assert load_workbook(copy)["Findings"]["A2"].value == "GN-1"
