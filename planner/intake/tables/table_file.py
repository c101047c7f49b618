"""What a tabular file holds, whatever wrote it: tables of typed cells, and what was noted of it.

Nothing here says what a column means; that is the mapping's matter.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from planner.domain.findings import Finding
from planner.intake.form import folded

#: A cell as the file stores it; None where it is empty. A text is composed (NFC), trimmed and
#: without control characters; a number without a fraction is an int.
Cell = str | int | Decimal | bool | date | datetime | time | None


@dataclass(frozen=True, slots=True)
class Row:
    """One data row: its row in the file from 1, and one cell a heading."""

    sheet_row: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Parent:
    """How the rows of a repeat group are tied to the rows of the table they belong to.

    ``column`` and ``parent_column`` (from 0) hold the same value in both tables.
    """

    table: str
    column: int
    parent_column: int


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet, or a csv file.

    ``heading_row`` and ``Row.sheet_row`` count from 1 as the spreadsheet does. ``first_column``:
    the column of the file (from 0) the first heading stands in. ``headings`` carry the groups of
    merged title rows above them in KoboToolbox's manner, ``group/heading``. ``labels``: a second
    row of headings under the first, empty without one; ``tags``: the HXL row. Both are as long as
    ``headings``. ``hidden_columns`` are places in ``headings``. ``number``: the place of the
    sheet in the file, from 0.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    heading_row: int = 1
    first_column: int = 0
    number: int = 0
    hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    labels: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    parent: Parent | None = None

    def letters(self, column: int) -> str:
        """Return the letters the spreadsheet shows above the heading at ``column`` (from 0)."""
        return column_letters(self.first_column + column)

    def place(self, column: int) -> str:
        """Return how a finding names a column: by its heading, else by its letters."""
        heading = self.headings[column] if column < len(self.headings) else ""
        return heading or self.letters(column)


@dataclass(frozen=True, slots=True)
class TableFile:
    """A tabular file: its name without folders, its kind (``xlsx``, ``csv``, ``zip``), its
    digest."""

    name: str
    kind: str
    sha256: str
    tables: tuple[Table, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def cells(self) -> int:
        """Return how many cells the tables have."""
        return sum(len(t.headings) * len(t.rows) for t in self.tables)

    def table(self, name: str) -> Table | None:
        """Return the table of this name, None where there is none."""
        return next((t for t in self.tables if folded(t.name) == folded(name)), None)


def fingerprint(table: Table) -> str:
    """Return what tells a form from others: a digest of its headings, whatever their order.

    Case, accents and doubled spaces do not matter; neither do columns without a heading.
    """
    plain = sorted({folded(h) for h in table.headings} - {""})
    return hashlib.sha256("\n".join(plain).encode("utf-8", "replace")).hexdigest()


def column_letters(column: int) -> str:
    """Return the letters of a column counted from 0: A, Z, AA."""
    letters, left = "", column + 1
    while left:
        left, rest = divmod(left - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
