"""Sheets of a workbook as plain text, read without trusting the file.

Every cell becomes text: a number as it is written, a date as ISO 8601, a formula as the text a
person typed (``=SUM(A1:A9)``), never its result: what came in through a form's note is a note.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from planner.domain.findings import Finding, Weight
from planner.intake.safety import DAMAGED_PART, WorkbookError, WorkbookFile, check_workbook

MOST_ROWS = 20_000
MOST_COLUMNS = 500
MOST_SHEETS = 50
MOST_CHARACTERS = 10_000
_KEPT_CONTROLS = {"\n", "\t"}


@dataclass(frozen=True, slots=True)
class RawRow:
    """One data row: its number from 1 (headings not counted), its spreadsheet row, its texts.

    ``formulas``: the columns (from 0) whose text is a formula.
    """

    number: int
    sheet_row: int
    cells: tuple[str, ...]
    formulas: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class RawSheet:
    """One sheet: its headings and its data rows."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[RawRow, ...]


def read_sheets(
    path: WorkbookFile, *, results: bool = False
) -> tuple[tuple[RawSheet, ...], tuple[Finding, ...]]:
    """Read every sheet of a workbook; ``results`` takes a formula's stored result instead.

    Raises WorkbookError as ``check_workbook`` does, and ``file_not_workbook`` where the parts
    are not what they claim to be.
    """
    parts = check_workbook(path)
    findings: list[Finding] = []
    if any(p.startswith("xl/externalLinks/") for p in parts):
        findings.append(Finding.of("external_links_ignored", Weight.NOTE, file=path.name))
    try:
        # The handle is ours, so that it is closed whatever the library stumbles over.
        with path.open("rb") as raw:
            book = load_workbook(raw, read_only=True, data_only=results, keep_links=False)
            sheets = tuple(
                _read_sheet(sheet, path.name, findings) for sheet in book.worksheets[:MOST_SHEETS]
            )
    except DAMAGED_PART:
        raise WorkbookError("file_not_workbook", file=path.name) from None
    if not sheets:
        raise WorkbookError("file_not_workbook", file=path.name)
    return sheets, tuple(findings)


def read_calculated_sheets(
    path: WorkbookFile,
) -> tuple[tuple[RawSheet, ...], tuple[Finding, ...]]:
    """Read every sheet with the stored results of its formulas, empty where there is none.

    For workbooks an office fills in by hand, where ``=12*50`` means 600.
    """
    sheets, findings = read_sheets(path)
    if not any(row.formulas for sheet in sheets for row in sheet.rows):
        return sheets, findings
    calculated, _ = read_sheets(path, results=True)
    results = {(sheet.name, row.sheet_row): row.cells for sheet in calculated for row in sheet.rows}
    return tuple(_with_results(sheet, results) for sheet in sheets), findings


def _with_results(sheet: RawSheet, results: dict[tuple[str, int], tuple[str, ...]]) -> RawSheet:
    rows = []
    for row in sheet.rows:
        own = results.get((sheet.name, row.sheet_row), ())
        cells = tuple(
            (own[i] if i < len(own) else "") if i in row.formulas else text
            for i, text in enumerate(row.cells)
        )
        rows.append(RawRow(row.number, row.sheet_row, cells, row.formulas))
    return RawSheet(sheet.name, sheet.headings, tuple(rows))


def _read_sheet(sheet: Any, file: str, findings: list[Finding]) -> RawSheet:
    # The declared dimension may be a lie either way: read what is there, up to our own caps.
    sheet.reset_dimensions()
    headings: tuple[str, ...] = ()
    rows: list[RawRow] = []
    number = 0
    for sheet_row, found in enumerate(
        sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS), start=1
    ):
        if sheet_row > MOST_ROWS:
            findings.append(
                Finding.of(
                    "rows_left_out",
                    Weight.STOPS,
                    file=file,
                    sheet=sheet.title,
                    sheet_row=sheet_row,
                    most=MOST_ROWS,
                )
            )
            break
        # What stands right of the last heading has no meaning to read.
        cells = found[: len(headings) or MOST_COLUMNS]
        texts = _texts(cells)
        if not headings:
            headings = tuple(texts)
            continue
        number += 1
        if any(texts):
            row = _row(number, sheet_row, texts, len(headings), cells)
            rows.append(_shortened(row, file, sheet.title, headings, findings))
    return RawSheet(sheet.title, headings, tuple(rows))


def _row(number: int, sheet_row: int, texts: list[str], width: int, cells: Any) -> RawRow:
    padded = (texts + [""] * width)[: max(width, len(texts))]
    formulas = frozenset(i for i, c in enumerate(cells) if getattr(c, "data_type", "") == "f")
    return RawRow(number, sheet_row, tuple(padded), formulas)


def _shortened(
    row: RawRow, file: str, sheet: str, headings: tuple[str, ...], findings: list[Finding]
) -> RawRow:
    if all(len(text) <= MOST_CHARACTERS for text in row.cells):
        return row
    for column, text in enumerate(row.cells):
        if len(text) > MOST_CHARACTERS:
            heading = headings[column] if column < len(headings) else ""
            findings.append(
                Finding.of(
                    "cell_too_long",
                    Weight.CHECK,
                    file=file,
                    sheet=sheet,
                    row=row.number,
                    sheet_row=row.sheet_row,
                    column=heading or get_column_letter(column + 1),
                    characters=len(text),
                    most=MOST_CHARACTERS,
                )
            )
    cells = tuple(text[:MOST_CHARACTERS] for text in row.cells)
    return RawRow(row.number, row.sheet_row, cells, row.formulas)


def _texts(cells: Iterable[Any]) -> list[str]:
    texts = [cell_text(cell) for cell in cells]
    while texts and not texts[-1]:
        texts.pop()
    return texts


def cell_text(cell: Any) -> str:
    """Return what a cell of the library says as plain text; a formula as it was typed."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, str):
        return plain_text(value)
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int | float):
        return _number_text(value, percent="%" in (cell.number_format or ""))
    if isinstance(value, datetime):
        midnight = value.time() == time.min
        return value.date().isoformat() if midnight else value.isoformat(timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    # An array formula or a data table: the text that was typed.
    return plain_text(str(getattr(value, "text", "") or ""))


def _number_text(value: int | float, *, percent: bool) -> str:
    number = Decimal(repr(value))
    if not number.is_finite():
        return ""
    if percent:
        number = number.scaleb(2)
    text = f"{number:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return f"{text} %" if percent else text


def plain_text(text: str) -> str:
    """Return a text in composed form (NFC) without control characters, trimmed."""
    composed = unicodedata.normalize("NFC", text)
    kept = (
        c
        for c in composed
        if c in _KEPT_CONTROLS or unicodedata.category(c) not in ("Cc", "Cs", "Cn", "Co")
    )
    return "".join(kept).strip()
