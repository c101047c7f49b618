"""A file as it came in, with its findings marked in it, to send back to whoever filled it in.

The cells are coloured by how much hinders and carry what is wrong and what to do as a comment; a
last sheet lists all findings. The corrected copy is imported like the file it was made of: the
list is left out, and the findings are those of the original.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.findings import Finding, Weight
from planner.intake.form import folded
from planner.intake.form_writer import save_book
from planner.intake.safety import check_workbook
from planner.intake.tables.as_text import raw_sheet
from planner.intake.tables.read import read_tables
from planner.intake.tables.table_file import Table, TableFile
from planner.wording.findings import finding_sentence
from planner.wording.names import name_of

_TITLES = {"en": "Findings", "fr": "Constats"}
_HEADINGS = {
    "en": ("Weight", "Sheet", "Row", "Column", "Value", "Case", "What is wrong", "What to do",
           "File"),
    "fr": ("Poids", "Feuille", "Ligne", "Colonne", "Valeur", "Dossier", "Ce qui ne va pas",
           "Que faire", "Fichier"),
}  # fmt: skip
_WIDTHS = (10, 20, 7, 28, 24, 16, 52, 52, 30)
_FILLS = {
    Weight.STOPS: PatternFill("solid", fgColor="F4B6B0"),
    Weight.CHECK: PatternFill("solid", fgColor="FBE3A6"),
    Weight.NOTE: PatternFill("solid", fgColor="CFE3F5"),
}
_AUTHOR = "Reintegration Planner"
_COMMENT_SIZE = (130, 340)
_ORDER = list(Weight)


def write_marked_copy(
    source: Path, findings: Sequence[Finding], target: Path, language: str
) -> None:
    """Write the file with its findings marked; a csv file becomes a workbook of the same cells.

    Raises WorkbookError where the file cannot be read, PlannerError as ``save_book`` does.
    """
    file = without_findings(read_tables(source))[0]
    written = language if language in _TITLES else "fr"
    if file.kind == "xlsx":
        check_workbook(source)
        book = load_workbook(source, keep_links=False)
        for title in _TITLES.values():
            if title in book.sheetnames and len(book.sheetnames) > 1:
                del book[title]
        sheets: dict[str, Any] = {s.title: s for s in book.worksheets if file.table(s.title)}
    else:
        book = Workbook()
        book.remove(book.worksheets[0])
        sheets = {t.name: _as_sheet(book, t) for t in file.tables}
    places = {t.name: _Places(t) for t in file.tables}
    ordered = sorted(
        findings, key=lambda f: (_ORDER.index(f.weight), f.sheet, f.sheet_row or 0, f.column)
    )
    for finding in reversed(ordered):  # so that what hinders most colours the cell
        sheet = sheets.get(finding.sheet)
        if sheet is not None and finding.sheet_row:
            _mark(places[finding.sheet].cell(sheet, finding), finding, written)
    _list_findings(book, ordered, places, written)
    save_book(book, target)


class _Places:
    """Where the cells of a table stand in its sheet."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._columns: dict[str, int] = {}
        for column, heading in enumerate(table.headings):
            self._columns.setdefault(folded(heading), column)
        rows = raw_sheet(table).rows
        self._texts: Mapping[int, tuple[str, ...]] = {r.sheet_row: r.cells for r in rows}

    def cell(self, sheet: Worksheet, finding: Finding) -> Cell:
        """Return the cell a finding is about; of a whole row, its first."""
        assert finding.sheet_row
        column = self._columns.get(folded(finding.column), 0)
        found = sheet.cell(finding.sheet_row, self._table.first_column + column + 1)
        assert isinstance(found, Cell)
        return found

    def text(self, finding: Finding) -> str:
        """Return what stands in that cell."""
        cells = self._texts.get(finding.sheet_row or 0, ())
        column = self._columns.get(folded(finding.column), len(cells))
        return cells[column] if column < len(cells) else ""


def _mark(cell: Cell, finding: Finding, language: str) -> None:
    text = " ".join(finding_sentence(finding, language))
    before = f"{cell.comment.text}\n" if cell.comment else ""
    cell.comment = Comment(f"{before}{text}", _AUTHOR, *_COMMENT_SIZE)
    cell.fill = _FILLS[finding.weight]


def _list_findings(
    book: Workbook, findings: Sequence[Finding], places: Mapping[str, _Places], language: str
) -> None:
    sheet = book.create_sheet(_TITLES[language])
    for column, (heading, width) in enumerate(
        zip(_HEADINGS[language], _WIDTHS, strict=True), start=1
    ):
        sheet.cell(1, column, heading).font = Font(name="Calibri", bold=True)
        sheet.column_dimensions[sheet.cell(1, column).column_letter].width = width
    for row, finding in enumerate(findings, start=2):
        value = places[finding.sheet].text(finding) if finding.sheet in places else ""
        number = finding.sheet_row or finding.row
        for column, text in enumerate(
            (
                name_of(finding.weight, language),
                finding.sheet,
                str(number) if number else "",
                finding.column,
                value,
                finding.case_number,
                *finding_sentence(finding, language),
                finding.file,
            ),
            start=1,
        ):
            cell = sheet.cell(row, column, text)
            cell.data_type = "s"  # what somebody typed, also where it begins with =
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.cell(row, 1).fill = _FILLS[finding.weight]
    sheet.freeze_panes = "A2"


def _as_sheet(book: Workbook, table: Table) -> Worksheet:
    name = re.sub(r"[\[\]:*?/\\]", " ", table.name)[:31].strip()
    sheet: Worksheet = book.create_sheet(name or "Sheet1")
    for column, heading in enumerate(table.headings, start=1):
        sheet.cell(table.heading_row, table.first_column + column, heading).data_type = "s"
    for row in raw_sheet(table).rows:
        for column, text in enumerate(row.cells, start=1):
            if text:
                cell = sheet.cell(row.sheet_row, table.first_column + column, text)
                cell.data_type = "s"
    return sheet


def without_findings(file: TableFile) -> tuple[TableFile, str]:
    """Return a file without the list of findings of a marked copy, and the original's name.

    The name is the file's own where it is no marked copy.
    """
    kept = tuple(t for t in file.tables if not _lists_findings(t))
    if len(kept) == len(file.tables) or not kept:
        return file, file.name
    listed = next(t for t in file.tables if _lists_findings(t))
    names = [str(row.cells[-1]) for row in listed.rows if row.cells[-1]]
    found = tuple(f for f in file.findings if f.sheet != listed.name)
    return replace(file, tables=kept, findings=found), names[0] if names else file.name


def _lists_findings(table: Table) -> bool:
    return table.headings in tuple(_HEADINGS.values())
