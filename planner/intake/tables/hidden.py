"""What of a file somebody hid: it is read like the rest, and said."""

from __future__ import annotations

from collections.abc import Iterable

from planner.domain.findings import Finding, Weight
from planner.intake.tables.table_file import TableFile


def hidden_findings(file: TableFile, sheets: Iterable[str]) -> tuple[Finding, ...]:
    """Note the hidden ones among ``sheets``, and their hidden columns."""
    wanted = set(sheets)
    found = []
    for table in file.tables:
        if table.name not in wanted:
            continue
        if table.hidden:
            found.append(Finding.of("sheet_hidden", Weight.NOTE, file=file.name, sheet=table.name))
        found += [
            Finding.of(
                "column_hidden",
                Weight.NOTE,
                file=file.name,
                sheet=table.name,
                column=table.place(column),
            )
            for column in sorted(table.hidden_columns)
        ]
    return tuple(found)
