"""A bar in a table's column: the same segments as ``StackedBar``, drawn by the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.domain.kind import Kind
from ui import style
from ui.widgets.parts.painting import fill, hatch, kind_segment, rounded
from ui.widgets.parts.stacked_bar import Segment

#: What a row's bar shows: its segments and what its whole length stands for.
BarOf = Callable[[Any], tuple[Sequence[Segment], float]]
_HEIGHT, _MARGIN = 14, 8


class BarColumn(QStyledItemDelegate):
    """Draws one bar a row; what it says in words is the cell's own text."""

    def __init__(self, bar_of: BarOf, parent: QObject) -> None:
        super().__init__(parent)
        self._bar_of = bar_of

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the bar from the leading edge, mirrored where the table is."""
        cell: Any = option  # its members are Qt's, which the stubs do not list
        segments, whole = self._bar_of(index.model().rows[index.row()])  # type: ignore[attr-defined]
        painter.save()
        if cell.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(cell.rect, QColor(style.ACCENT_TINT))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = cell.rect.center().y() - _HEIGHT / 2
        width = cell.rect.width() - 2 * _MARGIN
        track = QRectF(cell.rect.left() + _MARGIN, top, width, _HEIGHT)
        painter.setPen(QColor(style.theme.row_line))
        painter.drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight())
        painter.setPen(QColor(style.HAIRLINE))
        painter.setBrush(QColor(style.PANEL))
        painter.drawRoundedRect(track, 3, 3)
        rounded(painter, track)
        whole = max(whole, sum(s.size for s in segments), 1e-9)
        mirrored = cell.direction == Qt.LayoutDirection.RightToLeft
        done = 0.0
        for segment in segments:
            length = segment.size / whole * width
            left = track.right() - done - length if mirrored else track.left() + done
            _draw(painter, QRectF(left, top, length, _HEIGHT), segment)
            done += length
        painter.restore()


def _draw(painter: QPainter, rect: QRectF, segment: Segment) -> None:
    if segment.fill is None:
        hatch(painter, rect)
    elif isinstance(segment.fill, Kind):
        kind_segment(painter, rect, segment.fill)
    else:
        fill(painter, rect, segment.fill)
