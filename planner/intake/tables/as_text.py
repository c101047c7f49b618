"""Tables as the sheets of plain text that forms are read from."""

from __future__ import annotations

from planner.intake.tables.cells import as_text
from planner.intake.tables.table_file import Cell, Table, TableFile
from planner.intake.workbook import RawRow, RawSheet


def raw_sheets(file: TableFile) -> tuple[RawSheet, ...]:
    """Return every table as a sheet of texts; data rows are numbered from 1 under the headings."""
    return tuple(raw_sheet(table) for table in file.tables)


def raw_sheet(table: Table) -> RawSheet:
    """Return a table as a sheet of texts."""
    first = _first_data_row(table)
    # Answers repeat from row to row: each number or date is written once.
    written: dict[tuple[type, Cell], str] = {}

    def text(cell: Cell) -> str:
        key = (type(cell), cell)
        known = written.get(key)
        if known is None:
            known = written[key] = as_text(cell)
        return known

    rows = tuple(
        RawRow(
            row.sheet_row - first + 1,
            row.sheet_row,
            tuple([c if type(c) is str else "" if c is None else text(c) for c in row.cells]),
        )
        for row in table.rows
    )
    return RawSheet(table.name, table.headings, rows)


def _first_data_row(table: Table) -> int:
    """Return the sheet row of the first data row: under the headings, labels and tags."""
    return table.heading_row + 1 + bool(table.labels) + bool(table.tags)
