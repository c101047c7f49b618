"""Read a tabular file of any of the kinds the planner knows; see ``table_file``."""

from __future__ import annotations

from pathlib import Path

from planner.domain.progress import Report, StopAsked, never, quiet
from planner.intake.tables.table_file import Row, Table, TableFile
from planner.intake.workbook import read_sheets


def read_tables(path: Path, *, progress: Report = quiet, cancelled: StopAsked = never) -> TableFile:
    """Read every table of a file.

    Raises WorkbookError, whose code says why a file is not read; Stopped where it is asked to.
    """
    import hashlib  # noqa: PLC0415

    sheets, findings = read_sheets(path)
    tables = tuple(
        Table(
            s.name,
            s.headings,
            tuple(Row(r.sheet_row, tuple(c or None for c in r.cells)) for r in s.rows),
            number=n,
        )
        for n, s in enumerate(sheets)
    )
    return TableFile(
        path.name, "xlsx", hashlib.sha256(path.read_bytes()).hexdigest(), tables, findings
    )
