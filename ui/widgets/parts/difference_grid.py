"""Differences one below the other: the thing, its bar and figure, and what else it changes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from ui.models.isolates import steady
from ui.models.what_if_rows import DifferenceRow
from ui.style import GRID
from ui.widgets.parts.interval_bar import IntervalBar
from ui.widgets.parts.panel import clear, label


class DifferenceGrid(QWidget):
    """Rows under their headings; bars are of one scale."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4 * GRID)
        self._grid.setVerticalSpacing(2 * GRID)
        self.rows: tuple[DifferenceRow, ...] = ()

    def show_rows(
        self,
        headings: Sequence[str],
        rows: Sequence[DifferenceRow],
        stretches: Sequence[int],
        whole: float = 0.0,
    ) -> None:
        """Draw ``rows``; ``stretches`` say how columns share the width.

        ``whole``: what the longest bar stands for, where grids beside each other share it.
        """
        clear(self._grid)
        self.rows = tuple(rows)
        for column, stretch in enumerate(stretches):
            self._grid.setColumnStretch(column, stretch)
        for column, heading in enumerate(headings):
            made = label(heading, "soft", wrap=True)
            self._grid.addWidget(made, 0, column, Qt.AlignmentFlag.AlignTop)
        whole = max([whole, *(longest(r) for r in rows)])
        for number, row in enumerate(rows):
            self._grid.addWidget(_line(), 2 * number + 1, 0, 1, len(headings))
            self._draw(2 * number + 2, row, whole)

    def _draw(self, place: int, row: DifferenceRow, whole: float) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(_two(row.title, row.detail), place, 0, top)
        figure = QWidget()
        column = QVBoxLayout(figure)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(label(row.figure, "name", wrap=True))
        if row.bar is not None:
            said = f"{row.title}: {row.figure}, {row.proven}"
            column.addWidget(IntervalBar(row.bar, whole, said))
        if row.proven:
            column.addWidget(label(row.proven, "soft", wrap=True))
        self._grid.addWidget(figure, place, 1, top)
        for number, text in enumerate(row.cells, start=2):
            lines = "\n".join(steady(line) for line in text.split("\n"))
            self._grid.addWidget(label(lines, wrap=True), place, number, top)


def longest(row: DifferenceRow) -> float:
    """Return how far the bar of a row reaches at most."""
    return 0.0 if row.bar is None else max(row.bar.found, row.bar.most or 0.0)


def _two(title: str, detail: str) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label(title, wrap=True))
    if detail:
        column.addWidget(label(detail, "soft", wrap=True))
    return made


def _line() -> QFrame:
    made = QFrame()
    made.setFixedHeight(1)
    made.setProperty("hairline", True)
    return made
