"""Workbooks in memory, altered one cell at a time."""

from dataclasses import replace
from pathlib import Path

import planner
from planner.intake.programme.reader import programme_of
from planner.intake.table import Findings
from planner.intake.workbook import RawSheet, read_sheets

SAMPLES = Path(planner.__file__).parent / "samples"
PROGRAMME = SAMPLES / "guinea_2026_programme.xlsx"
XML_NAMES = SAMPLES / "kobo_export_xml_names.xlsx"
FRENCH_LABELS = SAMPLES / "kobo_export_french_labels.xlsx"
MAPPING = SAMPLES / "kobo_mapping.toml"

_programme_sheets: list[RawSheet] = []


def programme_sheets() -> list[RawSheet]:
    """The sheets of the bundled programme, read once."""
    if not _programme_sheets:
        _programme_sheets.extend(read_sheets(PROGRAMME)[0])
    return list(_programme_sheets)


def with_cell(sheets, sheet, first, column, text):
    """The sheets with one cell replaced: the first row that begins with ``first``."""
    return [
        s if s.name != sheet else replace(s, rows=tuple(_altered(s, first, column, text)))
        for s in sheets
    ]


def _altered(sheet, first, column, text):
    index, done = sheet.headings.index(column), False
    for row in sheet.rows:
        if not done and row.cells[0] == first:
            done = True
            cells = (*row.cells[:index], text, *row.cells[index + 1 :])
            yield replace(row, cells=cells)
        else:
            yield row
    assert done, f"no row {first} in {sheet.name}"


def with_row(sheets, sheet, **cells):
    """The sheets with one row more; cells by heading with spaces for underscores."""
    found = next(s for s in sheets if s.name == sheet)
    texts = tuple(cells.get(h, "") for h in found.headings)
    last = found.rows[-1]
    row = replace(last, number=last.number + 1, sheet_row=last.sheet_row + 1, cells=texts)
    return [s if s is not found else replace(s, rows=(*s.rows, row)) for s in sheets]


def without_column(sheets, sheet, column):
    """The sheets with one heading renamed, so that its column is missing."""
    return [
        s
        if s.name != sheet
        else replace(s, headings=tuple("" if h == column else h for h in s.headings))
        for s in sheets
    ]


def read(sheets):
    """The programme read from sheets in memory."""
    return programme_of(sheets, Findings("programme.xlsx"))
