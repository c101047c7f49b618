"""One table of a report: each line with its figure, its bar, and the cases behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.app.monitoring import Line, Section, figure_text
from planner.domain.what_if.what_if import Interval
from ui.models.isolates import steady
from ui.style import GRID
from ui.widgets.parts.interval_bar import IntervalBar
from ui.widgets.parts.panel import Panel, button, label

#: How the columns share the width: the name, the figure with its bar, each further figure.
_STRETCHES = (5, 6, 3)


class FiguresPanel(Panel):
    """The lines of a section under their headings; ``opens``: shows the cases of a line's key."""

    def __init__(
        self, section: Section, language: str, opens: Callable[[Line], Callable[[], None] | None]
    ) -> None:
        super().__init__(section.title, section.note, f"figures_{section.key}")
        self._language, self._opens = language, opens
        self._section = section
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(3 * GRID)
        self._grid.setVerticalSpacing(GRID)
        for column, heading in enumerate(section.headings):
            self._grid.setColumnStretch(column, _STRETCHES[min(column, 2)])
            words = "" if column == 0 else heading  # the panel's title says it
            self._grid.addWidget(label(words, "soft", wrap=True), 0, column, _TOP)
        whole = section.whole or max((x.bar.most for x in section.lines if x.bar), default=0.0)
        for row, line in enumerate(section.lines, start=1):
            self._draw(row, line, whole)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def _draw(self, row: int, line: Line, whole: float) -> None:
        self._grid.addWidget(self._name(line), row, 0, _TOP)
        first, *further = (figure_text(figure, self._language) for figure in line.figures)
        figure = QWidget()
        column = QVBoxLayout(figure)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        shown = label(steady(first), "name")
        shown.setObjectName(f"figure_{self._section.key}_{line.key}")
        column.addWidget(shown)
        if line.bar is not None:
            bar = Interval(line.bar.found, line.bar.least, line.bar.most)
            column.addWidget(IntervalBar(bar, whole, f"{line.name}: {first}"))
        self._grid.addWidget(figure, row, 1, _TOP)
        for place, text in enumerate(further, start=2):
            self._grid.addWidget(label(steady(text), wrap=True), row, place, _TOP)

    def _name(self, line: Line) -> QWidget:
        """Return the name, which opens the cases where there are any and they may be seen."""
        opens = self._opens(line)
        named = f"{line.name} · {line.about}" if line.about else line.name
        if opens is None:
            return label(named, wrap=True)
        link = button(named, f"open_{self._section.key}_{line.key}", link=True)
        link.setAccessibleName(self.tr("{what}: show the cases").format(what=line.name))
        link.clicked.connect(opens)
        return link


_TOP = Qt.AlignmentFlag.AlignTop
