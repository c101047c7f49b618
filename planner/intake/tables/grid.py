"""The cells of one sheet before anybody knows which row holds the headings."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.domain.findings import Finding
from planner.intake.tables.table_file import Cell

#: A place in a grid: row and column, both from 0 as the file counts them.
Place = tuple[int, int]


@dataclass(slots=True)
class Grid:
    """Rows that hold something: their place in the file from 0, and their cells from
    ``first_column`` on, without empty ones at the end."""

    name: str
    rows: list[tuple[int, list[Cell]]] = field(default_factory=list)
    first_column: int = 0
    number: int = 0
    hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    merged: tuple[tuple[Place, Place], ...] = ()
    #: Whether a text may be longer than what is kept of one.
    too_long: bool = False
    #: What was noted of a column, by its place in the file from 0.
    noted: list[tuple[int, Finding]] = field(default_factory=list)

    @property
    def width(self) -> int:
        """Return the number of columns from ``first_column`` to the last that holds something."""
        return max((len(cells) for _, cells in self.rows), default=0)


def trimmed(cells: list[Cell]) -> list[Cell]:
    """Drop the empty cells at the end of a row."""
    while cells and cells[-1] is None:
        cells.pop()
    return cells
