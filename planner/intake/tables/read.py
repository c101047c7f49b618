"""Read a tabular file of any of the kinds the planner knows; see ``table_file``."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from planner.domain.findings import Finding, Weight
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.intake.safety import WorkbookError
from planner.intake.tables import csv_file, xlsx, zipped
from planner.intake.tables.cells import MOST_CHARACTERS
from planner.intake.tables.grid import Grid
from planner.intake.tables.headings import HeadingRows, find_headings
from planner.intake.tables.repeats import with_parents
from planner.intake.tables.source import OnDisk
from planner.intake.tables.table_file import Cell, Row, Table, TableFile

_TEXTS = (".csv", ".tsv", ".tab", ".txt")
_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0"


def read_tables(path: Path, *, progress: Report = quiet, cancelled: StopAsked = never) -> TableFile:
    """Read every table of a file; what it is, its content says before its ending does.

    Raises WorkbookError, whose code says why a file is not read: those of ``check_workbook``, and
    ``file_not_table``, ``file_empty``, ``columns_too_many``, ``sheets_too_many``,
    ``table_too_large``; Stopped where it is asked to.
    """
    if not path.is_file():
        raise WorkbookError("file_missing", file=path.name)
    findings: list[Finding] = []
    try:
        kind = kind_of(path)
        grids: Iterable[Grid]
        if kind == "csv":
            grids = (csv_file.read_grid(OnDisk(path), findings, progress, cancelled),)
        elif kind == "zip":
            grids = zipped.read_grids(path, findings, progress, cancelled)
        else:
            grids = xlsx.read_grids(path, findings, progress, cancelled)
        tables = [_table(grid, path.name, findings) for grid in grids if grid.rows]
        digest = _digest(path)
    except OSError:
        raise WorkbookError("file_not_workbook", file=path.name) from None
    if not tables:
        raise WorkbookError("file_empty", file=path.name)
    return TableFile(path.name, kind, digest, with_parents(tables), tuple(findings))


def kind_of(path: Path) -> str:
    """Return ``xlsx``, ``csv`` or ``zip`` (of csv files).

    Raises WorkbookError ``file_type`` or ``file_encrypted``.
    """
    suffix = path.suffix.lower()
    with path.open("rb") as raw:
        start = raw.read(8)
    if suffix == ".xlsx":
        return "xlsx"
    if suffix == ".zip":
        return "zip"
    if suffix not in _TEXTS:
        raise WorkbookError("file_type", file=path.name, suffix=suffix or "-")
    if start.startswith(_COMPOUND):
        raise WorkbookError("file_encrypted", file=path.name)
    if start.startswith(_ZIP):
        # Not taken for a workbook: whoever corrects it would save it under the wrong ending.
        raise WorkbookError("file_not_table", file=path.name)
    return "csv"


def _digest(path: Path) -> str:
    with path.open("rb") as raw:
        return hashlib.file_digest(raw, "sha256").hexdigest()


def _table(grid: Grid, file: str, findings: list[Finding]) -> Table:
    """Return a grid as a table, and note what of it nobody would see."""
    found = find_headings(grid)
    width = grid.width
    left = _empty_left(grid, found, width)
    heading_row = grid.rows[found.heading][0] + 1
    hidden = frozenset(
        c - grid.first_column - left
        for c in grid.hidden_columns
        if left <= c - grid.first_column < width
    )
    rows = []
    for n in range(found.data, len(grid.rows)):
        row, cells = grid.rows[n]
        padded = tuple(cells[left:]) + (None,) * (width - max(left, len(cells)))
        rows.append(Row(row + 1, padded))
    table = Table(
        name=grid.name,
        headings=found.headings[left:],
        rows=tuple(rows),
        heading_row=heading_row,
        first_column=grid.first_column + left,
        number=grid.number,
        hidden=grid.hidden,
        hidden_columns=hidden,
        labels=found.labels[left:],
        tags=found.tags[left:],
    )
    findings += [
        replace(f, file=file, sheet=table.name, column=table.place(column - table.first_column))
        for column, f in grid.noted
    ]
    if found.left_out:
        findings.append(
            Finding.of(
                "rows_above_headings",
                Weight.CHECK,
                file=file,
                sheet=table.name,
                sheet_row=heading_row,
                count=found.left_out,
            )
        )
    return _with_long_texts_cut(table, file, findings) if grid.too_long else table


def _empty_left(grid: Grid, found: HeadingRows, width: int) -> int:
    """Return how many columns left of the table hold nothing but a title."""
    left = next((i for i, h in enumerate(found.headings) if h), width)
    for _, cells in grid.rows[found.data :]:
        if left == 0:
            break
        left = min(left, next((i for i, c in enumerate(cells) if c is not None), left))
    return left


def _with_long_texts_cut(table: Table, file: str, findings: list[Finding]) -> Table:
    rows = []
    for row in table.rows:
        cells = list(row.cells)
        for column, cell in enumerate(cells):
            if _is_long(cell):
                assert isinstance(cell, str)
                cells[column] = cell[:MOST_CHARACTERS]
                findings.append(
                    Finding.of(
                        "cell_too_long",
                        Weight.CHECK,
                        file=file,
                        sheet=table.name,
                        sheet_row=row.sheet_row,
                        column=table.place(column),
                        characters=len(cell),
                        most=MOST_CHARACTERS,
                    )
                )
        rows.append(Row(row.sheet_row, tuple(cells)))
    return replace(table, rows=tuple(rows))


def _is_long(cell: Cell) -> bool:
    return isinstance(cell, str) and len(cell) > MOST_CHARACTERS
