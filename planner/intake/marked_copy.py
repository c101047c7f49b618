"""A file as it came in, with its findings marked in it, to send back to whoever filled it in.

The cells are coloured by how much hinders and carry what is wrong and what to do as a comment; a
last sheet lists all findings. The corrected copy is imported like the file it was made of: the
list is left out, and the findings are those of the original. A workbook that is too large to be
opened whole is written anew, row by row: the same cells, without its own looks.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell, WriteOnlyCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill

from planner.domain.findings import Finding, Weight
from planner.intake.form import folded
from planner.intake.form_writer import save_book
from planner.intake.safety import check_workbook
from planner.intake.tables.as_text import raw_sheet
from planner.intake.tables.read import read_tables
from planner.intake.tables.table_file import Row, Table, TableFile, column_letters
from planner.wording.findings import finding_sentence
from planner.wording.names import name_of

_TITLES = {"en": "Findings", "fr": "Constats", "es": "Observaciones", "ar": "الملاحظات"}
_HEADINGS = {
    "en": ("Weight", "Sheet", "Row", "Column", "Value", "Case", "What is wrong", "What to do",
           "File"),
    "fr": ("Poids", "Feuille", "Ligne", "Colonne", "Valeur", "Dossier", "Ce qui ne va pas",
           "Que faire", "Fichier"),
    "es": ("Peso", "Hoja", "Fila", "Columna", "Valor", "Caso", "Qué está mal", "Qué hacer",
           "Archivo"),
    "ar": ("الأهمية", "الورقة", "الصف", "العمود", "القيمة", "الحالة", "ما الخطأ", "ما العمل",
           "الملف"),
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
#: Cells of a workbook that is opened whole, in seconds and some hundred megabytes.
_OPENED_WHOLE = 300_000


def write_marked_copy(
    source: Path, findings: Sequence[Finding], target: Path, language: str
) -> bool:
    """Write the file with its findings marked; a csv file becomes a workbook of the same cells.

    Return whether the file's own looks are kept: those of a large workbook are not. Raises
    WorkbookError where the file cannot be read, PlannerError as ``save_book`` does.
    """
    read = read_tables(source)
    file = without_findings(read)[0]
    written = language if language in _TITLES else "en"
    places = {t.name: _Places(t) for t in file.tables}
    ordered = sorted(
        findings, key=lambda f: (_ORDER.index(f.weight), f.sheet, f.sheet_row or 0, f.column)
    )
    is_opened = file.kind == "xlsx" and file.cells <= _OPENED_WHOLE
    if is_opened:
        check_workbook(source)
        book = load_workbook(source, keep_links=False)
        for table in read.tables:
            if _lists_findings(table) and len(book.sheetnames) > 1:
                del book[table.name]
        sheets: dict[str, Any] = {s.title: s for s in book.worksheets if file.table(s.title)}
        for title, sheet in sheets.items():
            _keep_texts(sheet, file.table(title))
        for finding in reversed(ordered):  # so that what hinders most colours the cell
            sheet = sheets.get(finding.sheet)
            if sheet is not None and finding.sheet_row:
                place = places[finding.sheet].place(finding)
                _mark(sheet.cell(*place), finding, written)
    else:
        book = Workbook(write_only=True)
        for table in file.tables:
            own = [f for f in reversed(ordered) if f.sheet == table.name and f.sheet_row]
            _write_table(book, table, places[table.name], own, written)
    _list_findings(book, ordered, places, written)
    save_book(book, target)
    return is_opened or file.kind != "xlsx"


class _Places:
    """Where the cells of a table stand in its sheet."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._columns: dict[str, int] = {}
        for column, heading in enumerate(table.headings):
            self._columns.setdefault(folded(heading), column)
        rows = raw_sheet(table).rows
        self._texts: Mapping[int, tuple[str, ...]] = {r.sheet_row: r.cells for r in rows}

    def place(self, finding: Finding) -> tuple[int, int]:
        """Return row and column, from 1, of the cell a finding is about; of a row, its first."""
        column = self._columns.get(folded(finding.column), 0)
        return finding.sheet_row or 1, self._table.first_column + column + 1

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
    sheet.freeze_panes = "A2"
    sheet.sheet_view.rightToLeft = language == "ar"
    for column, width in enumerate(_WIDTHS):
        sheet.column_dimensions[column_letters(column)].width = width
    heads = [_cell(sheet, heading) for heading in _HEADINGS[language]]
    for head in heads:
        head.font = Font(name="Calibri", bold=True)
    sheet.append(heads)
    for finding in findings:
        value = places[finding.sheet].text(finding) if finding.sheet in places else ""
        number = finding.sheet_row or finding.row
        texts = (
            name_of(finding.weight, language),
            finding.sheet,
            str(number) if number else "",
            finding.column,
            value,
            finding.case_number,
            *finding_sentence(finding, language),
            finding.file,
        )
        line = [_cell(sheet, text) for text in texts]
        for cell in line:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        line[0].fill = _FILLS[finding.weight]
        sheet.append(line)


def _write_table(
    book: Workbook, table: Table, places: _Places, findings: Sequence[Finding], language: str
) -> None:
    """Write a table row by row where it stood, with what was found in its cells."""
    name = re.sub(r"[\[\]:*?/\\]", " ", table.name)[:31].strip()
    sheet = book.create_sheet(name or "Sheet1")
    for column in table.hidden_columns:
        letters = column_letters(table.first_column + column)
        sheet.column_dimensions[letters].hidden = True
    marked: dict[int, dict[int, list[Finding]]] = {}
    for finding in findings:
        row, column = places.place(finding)
        marked.setdefault(row, {}).setdefault(column, []).append(finding)
    lines = [Row(table.heading_row, table.headings), *table.rows]
    before, written = [None] * table.first_column, 0
    for line in lines:
        for _ in range(line.sheet_row - written - 1):
            sheet.append([])
        cells: list[Any] = [*before, *(_kept(sheet, cell) for cell in line.cells)]
        for column, found in marked.get(line.sheet_row, {}).items():
            cells += [None] * (column - len(cells))
            cell = _cell(sheet, cells[column - 1])
            for finding in found:
                _mark(cell, finding, language)
            cells[column - 1] = cell
        sheet.append(cells)
        written = line.sheet_row


def _keep_texts(sheet: Any, table: Table | None) -> None:
    """Write notes that begin as formulas do, and that were read as texts, as the texts they are.

    A server may have stored them as formulas: whatever opens the copy would put an error there.
    """
    if table is None:
        return
    for row in table.rows:
        for column, value in enumerate(row.cells):
            if isinstance(value, str) and value[:1] == "=":
                cell = sheet.cell(row.sheet_row, table.first_column + column + 1)
                cell.value = value
                cell.data_type = "s"


def _kept(sheet: Any, value: Any) -> Any:
    """Return what goes into a cell: a text that begins as a formula does stays a text."""
    return _cell(sheet, value) if isinstance(value, str) and value[:1] == "=" else value


def _cell(sheet: Any, value: Any) -> Any:
    if isinstance(value, Cell):
        return value
    cell = WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        cell.data_type = "s"
    return cell


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
