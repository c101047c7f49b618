"""Tension at a place over time, as it was said: one mark for each time, a line through them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.follow_up.community import MOST_TENSION, Feedback, Side
from ui import style
from ui.widgets.parts.painting import leading, painter_on, placed, trailing

#: Pixels: the height of one step of tension, room above, half a mark.
_STEP, _TOP, _MARK = 18, 8, 4.5
_LEAST_WIDTH = 200


class TensionChart(QWidget):
    """Days along, tension upwards; residents a triangle, returnees a circle, staff a square.

    ``planned``: the tension the programme's rules reckon with, a dashed line. ``said``: all of it
    in words.
    """

    spoken_as = QAccessible.Role.Graphic

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tension_chart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._said: tuple[Feedback, ...] = ()
        self._planned = 0
        self._ends = ("", "")

    def show_said(
        self, said: Sequence[Feedback], planned: int, ends: tuple[str, str], words: str
    ) -> None:
        """Draw what was said, oldest first; ``ends``: the first and the last day in words."""
        self._said, self._planned, self._ends = tuple(said), planned, ends
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for four lines and the days beneath them."""
        line = self.fontMetrics().lineSpacing()
        return QSize(_LEAST_WIDTH, 2 * _TOP + MOST_TENSION * _STEP + line)

    def minimumSizeHint(self) -> QSize:
        """Return the least size that can be read."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the chart."""
        if not self._said:
            return
        with painter_on(self) as painter:
            self._draw_ground(painter)
            points = [self._point(said) for said in self._said]
            painter.setPen(QPen(QColor(style.SOFT), 1.5))
            painter.drawPolyline(QPolygonF(points))
            for said, point in zip(self._said, points, strict=True):
                self._draw_mark(painter, said, point)

    def _draw_ground(self, painter: QPainter) -> None:
        """Draw the steps of tension with their numbers, the programme's own, and the days."""
        line = self.fontMetrics().lineSpacing()
        inside = self._inside()
        for n in range(MOST_TENSION + 1):
            y = self._height_of(n)
            dashed = n == self._planned
            pen = QPen(QColor(style.ACCENT if dashed else style.HAIRLINE), 1)
            pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            edge = placed(self, QRectF(inside.left(), y, inside.width(), 0))
            painter.drawLine(edge.topLeft(), edge.topRight())
            painter.setPen(QColor(style.SOFT))
            number = placed(self, QRectF(0, y - line / 2, inside.left() - 10, line))
            painter.drawText(number, trailing(self) | Qt.AlignmentFlag.AlignVCenter, str(n))
        beneath = QRectF(inside.left(), inside.bottom() + _TOP, inside.width(), line)
        box = placed(self, beneath)
        first, last = self._ends
        painter.drawText(box, leading(self) | Qt.AlignmentFlag.AlignTop, first)
        if last != first:
            painter.drawText(box, trailing(self) | Qt.AlignmentFlag.AlignTop, last)

    def _inside(self) -> QRectF:
        """Return where marks may stand, reckoned from the leading side."""
        left = self.fontMetrics().horizontalAdvance("0") + 18
        return QRectF(left, _TOP, self.width() - left - 8, MOST_TENSION * _STEP)

    def _height_of(self, tension: int) -> float:
        return self._inside().bottom() - tension * _STEP

    def _point(self, said: Feedback) -> QPointF:
        first, last = self._said[0].on, self._said[-1].on
        days = (last - first).days
        share = (said.on - first).days / days if days else 0.5
        inside = self._inside().adjusted(8, 0, -8, 0)
        x = inside.left() + share * inside.width()
        return placed(self, QRectF(x, self._height_of(said.tension or 0), 0, 0)).topLeft()

    def _draw_mark(self, painter: QPainter, said: Feedback, at: QPointF) -> None:
        high = (said.tension or 0) >= MOST_TENSION - 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.ATTENTION if high else style.ACCENT))
        draw_side(painter, said.side, at)


def draw_side(painter: QPainter, side: Side, at: QPointF) -> None:
    """Draw the mark of who says something: every eye and every print can tell them apart."""
    x, y = at.x(), at.y()
    if side is Side.RETURNEES:
        painter.drawEllipse(at, _MARK, _MARK)
    elif side is Side.STAFF:
        painter.drawRect(QRectF(x - _MARK + 0.5, y - _MARK + 0.5, 2 * _MARK - 1, 2 * _MARK - 1))
    else:
        up = [QPointF(x, y - _MARK), QPointF(x + _MARK + 1, y + _MARK)]
        painter.drawPolygon(QPolygonF([*up, QPointF(x - _MARK - 1, y + _MARK)]))


class SideMark(QWidget):
    """The mark of who says something, for a legend."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, side: Side, said: str) -> None:
        super().__init__()
        self._side = side
        self.setAccessibleName(said)
        self.setFixedSize(14, 14)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        with painter_on(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(style.ACCENT))
            draw_side(painter, self._side, QPointF(7, 7))
