"""Repeat groups: rows on further sheets, tied to the rows they belong to.

KoboToolbox writes ``_parent_table_name`` and ``_parent_index`` beside each row, and ``_index`` in
the table they name; ODK Central and Briefcase write ``PARENT_KEY`` and ``KEY``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.intake.form import folded
from planner.intake.tables.table_file import Parent, Table

#: Excel cuts a sheet's name to so many characters; the column beside the rows is not cut.
_MOST_NAME = 31
#: (column of the child, column of the parent).
_TIES = (("_parent_index", "_index"), ("parent_key", "key"))


def with_parents(tables: Sequence[Table]) -> tuple[Table, ...]:
    """Return the tables, each repeat group with the table its rows belong to."""
    return tuple(replace(t, parent=_parent_of(t, tables)) for t in tables)


def _parent_of(child: Table, tables: Sequence[Table]) -> Parent | None:
    for own, others in _TIES:
        column = _column(child, own)
        if column is None:
            continue
        candidates = [t for t in tables if t is not child and _column(t, others) is not None]
        parent = _named(child, candidates) or _holding(child, column, candidates, others)
        if parent is not None:
            there = _column(parent, others)
            assert there is not None
            return Parent(parent.name, column, there)
    return None


def _column(table: Table, name: str) -> int | None:
    """Return the place of a platform's own column, with or without groups before it."""
    for i, heading in enumerate(table.headings):
        if folded(heading).rpartition("/")[2] == name:
            return i
    return None


def _named(child: Table, candidates: Sequence[Table]) -> Table | None:
    column = _column(child, "_parent_table_name")
    if column is None:
        return None
    names = (row.cells[column] for row in child.rows)
    name = folded(str(next((n for n in names if n is not None), "")))
    return next((t for t in candidates if name and _same_sheet(folded(t.name), name)), None)


def _same_sheet(sheet: str, name: str) -> bool:
    return sheet == name or (
        len(sheet) >= _MOST_NAME - 3 and name.startswith(sheet.rstrip("0123456789_.…"))
    )


def _holding(child: Table, column: int, candidates: Sequence[Table], others: str) -> Table | None:
    """Return the first table that holds every key the child's rows name."""
    wanted = {row.cells[column] for row in child.rows} - {None}
    for table in candidates:
        there = _column(table, others)
        if there is not None and wanted and wanted <= {row.cells[there] for row in table.rows}:
            return table
    return candidates[0] if candidates and wanted else None
