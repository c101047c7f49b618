"""Legends: a coloured mark and its word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.kind import Kind
from ui import style
from ui.style import GRID
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.painting import fill, hatch, kind_mark, painter_on, rounded
from ui.widgets.parts.panel import label

#: A swatch: a kind, a colour by its name in the theme (or #RRGGBB), or None for hatched.
Swatch = Kind | str | None


class SwatchMark(QWidget):
    """One swatch of a legend, or the mark before a card's title."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, swatch: Swatch, said: str, side: int = 12) -> None:
        super().__init__()
        self._swatch = swatch
        self.setAccessibleName(said)
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return self.size()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the swatch."""
        with painter_on(self) as painter:
            painter.scale(self.width() / 12, self.height() / 12)
            rect = QRectF(0, 0, 12, 12)
            rounded(painter, rect, 2.5)
            if self._swatch is None:
                hatch(painter, rect)
            elif isinstance(self._swatch, Kind):
                fill(painter, rect, style.KIND_COLOURS[self._swatch])
                kind_mark(painter, self._swatch, QPointF(6, 6), style.theme.on_kind, 2.8)
            else:
                fill(painter, rect, self._swatch)
                if self._swatch == "panel":
                    painter.setPen(QColor(style.theme.edge))
                    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2.5, 2.5)


class Legend(QWidget):
    """Swatches with their words, in one line where there is room."""

    def __init__(self, entries: Sequence[tuple[Swatch, str]]) -> None:
        super().__init__()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, GRID, 0, 0)
        around.addWidget(flowing(*(_entry(swatch, text) for swatch, text in entries)))


def _entry(swatch: Swatch, text: str) -> QWidget:
    """Return a swatch with its word after it."""
    entry = QWidget()
    row = QHBoxLayout(entry)
    row.setContentsMargins(0, 0, GRID, 0)
    row.setSpacing(GRID)
    row.addWidget(SwatchMark(swatch, text))
    row.addWidget(label(text, "soft"))
    return entry
