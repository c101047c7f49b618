"""A hostile or damaged workbook does no harm: it is refused, and the finding says why."""

import io
import time
import zipfile

import pytest
from openpyxl import Workbook

from planner.domain.findings import Weight
from planner.intake.assessments.mapping import read_mapping
from planner.intake.assessments.reader import read_assessments
from planner.intake.programme.workbook import read_programme
from planner.intake.safety import MIB
from planner.intake.workbook import MOST_CHARACTERS, MOST_ROWS, plain_text, read_sheets
from tests.intake.sheets import MAPPING, PROGRAMME

SHEET = "xl/worksheets/sheet1.xml"
_HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


def plain_book(*rows):
    book = Workbook()
    sheet = book.worksheets[0]
    for row in rows or (("a", "b"), ("1", "2")):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def repacked(data, *, replace=None, add=None):
    """The same archive with parts replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for part in old.namelist():
            new.writestr(part, (replace or {}).get(part, old.read(part)))
        for part, content in (add or {}).items():
            new.writestr(part, content)
    return out.getvalue()


def encrypted_flag(data):
    """The same archive, every part marked as encrypted."""
    raw = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = raw.find(mark)
        while at >= 0:
            raw[at + offset] |= 1
            at = raw.find(mark, at + 4)
    return bytes(raw)


def sheet_xml(body, dimension=""):
    return f"{_HEAD}{dimension}<sheetData>{body}</sheetData></worksheet>".encode()


ENTITIES = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + i, (b"&%c;" % (97 + i)) * 10) for i in range(9))
    + b"]>"
)
REFUSED = {
    "file_missing": ("gone.xlsx", None),
    "file_type": ("book.xls", plain_book),
    "file_type ": ("book.xlsm", plain_book),
    "file_type  ": ("notes.ods", lambda: b"PK\x03\x04 whatever"),
    "file_encrypted": ("book.xlsx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512),
    "file_encrypted ": ("book.xlsx", lambda: encrypted_flag(plain_book())),
    "file_not_workbook": ("book.xlsx", lambda: b"%PDF-1.7 not a workbook"),
    "file_not_workbook ": ("book.xlsx", lambda: b""),
    "file_not_workbook  ": ("book.xlsx", lambda: plain_book()[:-400]),
    "file_not_workbook   ": ("book.xlsx", lambda: repacked(plain_book(), replace={SHEET: b"<x"})),
    "file_not_workbook    ": (
        "book.xlsx",
        lambda: repacked(plain_book(), replace={"xl/workbook.xml": b"<workbook/>"}),
    ),
    "file_not_workbook     ": (
        "book.xlsx",
        lambda: repacked(plain_book(), replace={SHEET: ENTITIES + b"<worksheet>&j;</worksheet>"}),
    ),
    "file_too_many_parts": (
        "book.xlsx",
        lambda: repacked(plain_book(), add={f"xl/p{n}.xml": b"<p/>" for n in range(300)}),
    ),
    "file_unpacks_too_large": (
        "book.xlsx",
        lambda: repacked(plain_book(), add={"xl/media/big.bin": b"\0" * (40 * MIB)}),
    ),
    "file_part_outside": (
        "book.xlsx",
        lambda: repacked(plain_book(), add={"../../evil.txt": b"x"}),
    ),
    "file_macros": (
        "book.xlsx",
        lambda: repacked(plain_book(), add={"xl/vbaProject.bin": b"x"}),
    ),
    "file_dde": (
        "book.xlsx",
        lambda: repacked(
            plain_book(),
            add={"xl/externalLinks/externalLink1.xml": b'<externalLink><ddeLink x="cmd"/>'},
        ),
    ),
}


@pytest.fixture(scope="module")
def programme():
    return read_programme(PROGRAMME).programme


@pytest.mark.parametrize("case", REFUSED, ids=list(REFUSED))
def test_that_a_hostile_file_is_one_finding_and_nothing_of_it_is_read(tmp_path, programme, case):
    name, content = REFUSED[case]
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content())
    began = time.process_time()
    read = read_programme(path)
    taken = read_assessments(path, read_mapping(MAPPING), programme)
    assert time.process_time() - began < 10
    for result in (read, taken):
        assert [f.code for f in result.findings] == [case.strip()]
        assert result.findings[0].weight is Weight.STOPS
        assert result.findings[0].file == name
    assert read.programme is None
    assert (taken.cases, taken.assessments) == ((), ())


def test_that_an_external_link_is_left_alone_with_a_note(tmp_path):
    path = tmp_path / "book.xlsx"
    link = {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"}
    path.write_bytes(repacked(plain_book(), add=link))
    sheets, findings = read_sheets(path)
    assert sheets[0].rows[0].cells == ("1", "2")
    assert [(f.code, f.weight) for f in findings] == [("external_links_ignored", Weight.NOTE)]


def test_that_a_lying_dimension_neither_hides_rows_nor_costs_time(tmp_path):
    body = '<row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><v>8</v></c></row>'
    for declared in ('<dimension ref="A1"/>', '<dimension ref="A1:XFD1048576"/>'):
        path = tmp_path / "book.xlsx"
        path.write_bytes(repacked(plain_book(), replace={SHEET: sheet_xml(body, declared)}))
        began = time.process_time()
        sheets, _ = read_sheets(path)
        assert time.process_time() - began < 2
        assert [row.cells for row in sheets[0].rows] == [("8",)]


def test_that_a_row_a_million_rows_down_is_said_to_be_left_out(tmp_path):
    body = (
        '<row r="1"><c r="A1"><v>7</v></c></row><row r="1048576"><c r="A1048576"><v>8</v></c></row>'
    )
    path = tmp_path / "book.xlsx"
    path.write_bytes(repacked(plain_book(), replace={SHEET: sheet_xml(body)}))
    began = time.process_time()
    _, findings = read_sheets(path)
    assert time.process_time() - began < 5
    assert [(f.code, f.weight) for f in findings] == [("rows_left_out", Weight.STOPS)]


def test_that_too_many_rows_stop_the_file(tmp_path):
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>1</v></c></row>' for n in range(1, MOST_ROWS + 9))
    path = tmp_path / "book.xlsx"
    path.write_bytes(repacked(plain_book(), replace={SHEET: sheet_xml(rows)}))
    sheets, findings = read_sheets(path)
    assert len(sheets[0].rows) < MOST_ROWS
    assert [f.code for f in findings] == ["rows_left_out"]


def test_that_an_overlong_text_is_cut_with_a_finding(tmp_path):
    path = tmp_path / "book.xlsx"
    path.write_bytes(plain_book(("note",), ("x" * (MOST_CHARACTERS + 5),)))
    sheets, findings = read_sheets(path)
    assert len(sheets[0].rows[0].cells[0]) == MOST_CHARACTERS
    assert [(f.code, f.row, f.column) for f in findings] == [("cell_too_long", 1, "note")]


def test_that_control_characters_are_stripped_and_letters_composed():
    assert plain_text(" Se\u0301kou\x00\x07\x1b \ud800\ufffe") == "Sékou"
    assert plain_text("two\nlines\tand\rmore") == "two\nlines\tandmore"


def test_that_a_formula_typed_by_hand_counts_as_its_result(tmp_path):
    """Excel stores the result beside the formula; the programme workbook takes that."""
    from planner.intake.workbook import read_calculated_sheets

    head = '<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>1</v></c></row>'
    body = '<row r="2"><c r="A2"><f>12*50</f><v>600</v></c><c r="B2"><f>NOW()</f></c></row>'
    path = tmp_path / "book.xlsx"
    path.write_bytes(repacked(plain_book(), replace={SHEET: sheet_xml(head + body)}))
    sheets, _ = read_calculated_sheets(path)
    assert sheets[0].rows[0].cells == ("600", "")
    assert read_sheets(path)[0][0].rows[0].cells == ("=12*50", "=NOW()")
