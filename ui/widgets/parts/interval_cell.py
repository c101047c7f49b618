"""An estimate drawn as dot and bar beside what was planned: told apart by shape, not by colour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from planner.domain.estimate import Estimate
from ui import style
from ui.models.rows import RowsModel
from ui.widgets.parts.painting import painter_on

#: Pixels: beside the line, half the dot, half the mark of what was planned, half an end.
_SIDE, _DOT, _MARK, _END = 10.0, 4.0, 5.0, 4.0


@dataclass(frozen=True)
class Drawn:
    """What is drawn: an estimate and what was planned, between the least and most there can be."""

    found: Estimate
    planned: float | None
    least: float
    most: float


def draw_interval(painter: QPainter, within: QRectF, drawn: Drawn, *, mirrored: bool) -> None:
    """Draw the bar from low to high with its ends, the dot of the mean, a hollow diamond planned.

    A thin upright line stands at zero; what lies beyond the least or most stops at the edge.
    """

    def at(value: float) -> float:
        share = (value - drawn.least) / (drawn.most - drawn.least)
        share = max(0.0, min(1.0, share))
        inside = within.width() - 2 * _SIDE
        x = _SIDE + (1 - share if mirrored else share) * inside
        return within.left() + x

    y = within.center().y()
    painter.setPen(QPen(QColor(style.HAIRLINE), 1))
    painter.drawLine(QLineF(at(drawn.least), y, at(drawn.most), y))
    painter.drawLine(QLineF(at(0.0), within.top() + 2, at(0.0), within.bottom() - 2))
    low, high = at(drawn.found.low), at(drawn.found.high)
    painter.setPen(QPen(QColor(style.INK), 2))
    painter.drawLine(QLineF(low, y, high, y))
    for end in (low, high):
        painter.drawLine(QLineF(end, y - _END, end, y + _END))
    painter.setBrush(QColor(style.INK))
    painter.drawEllipse(QPointF(at(drawn.found.mean), y), _DOT, _DOT)
    if drawn.planned is not None:
        x = at(drawn.planned)
        corners = [(x, y - _MARK), (x + _MARK, y), (x, y + _MARK), (x - _MARK, y)]
        painter.setPen(QPen(QColor(style.ACCENT), 2))
        painter.setBrush(QColor(style.PANEL))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


class IntervalCell(QStyledItemDelegate):
    """Draws a cell of a table; its text stays what it says, for the tooltip and screen readers."""

    def __init__(self, of: Callable[[Any], Drawn | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._of = of

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the cell's ground, then the estimate; a row without one keeps its words."""
        model = index.model()
        row = model.rows[index.row()] if isinstance(model, RowsModel) else None
        drawn = self._of(row) if row is not None else None
        if drawn is None:
            super().paint(painter, option, index)
            return
        bare: Any = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        shown = bare.widget
        look = QStyle.ControlElement.CE_ItemViewItem
        shown.style().drawControl(look, bare, painter, shown)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = bare.direction == Qt.LayoutDirection.RightToLeft
        draw_interval(painter, QRectF(bare.rect), drawn, mirrored=mirrored)
        painter.restore()


class IntervalLine(QWidget):
    """One estimate by itself; ``said`` is what it shows, in words."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, drawn: Drawn, said: str) -> None:
        super().__init__()
        self._drawn = drawn
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(22)
        self.setMinimumWidth(160)

    def sizeHint(self) -> QSize:
        """Return a modest width; the layout gives more."""
        return QSize(320, 22)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it, mirrored where the window reads from right to left."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with painter_on(self) as painter:
            draw_interval(painter, QRectF(self.rect()), self._drawn, mirrored=mirrored)
