"""Money by month: what was planned to be paid beside what was paid, and both added up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import style
from ui.widgets.parts.painting import fill, hatch, painter_on, placed

#: Pixels: room for the scale at the side, for the months beneath, and at the top.
_SCALE, _MONTHS, _TOP = 84, 26, 14
_LEAST_MONTH = 46


@dataclass(frozen=True)
class BurnMonth:
    """One month: its short name, what was due and paid in minor units, and it all as a sentence."""

    name: str
    due: int
    paid: int
    said: str


class BurnChart(QWidget):
    """Two bars a month, hatched what is planned and full what is paid; lines add them up.

    Time runs the way the language does. What the chart shows is said in its accessible
    description, month by month.
    """

    spoken_as = QAccessible.Role.Chart

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("burn_chart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(200)
        self._months: tuple[BurnMonth, ...] = ()
        self._most = ""

    def show_months(self, months: Sequence[BurnMonth], most: str, said: str) -> None:
        """Draw ``months``; ``most``: the sum at the top of the scale, in words."""
        self._months, self._most = tuple(months), most
        self.setMinimumWidth(_SCALE + _LEAST_MONTH * max(3, min(len(months), 12)))
        self.setAccessibleName(said)
        self.setAccessibleDescription("\n".join(m.said for m in months))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a comfortable size; the layout gives more."""
        return QSize(640, 240)

    def event(self, event: QEvent) -> bool:
        """Say the month under the mouse."""
        if isinstance(event, QHelpEvent) and self._months:
            x = event.pos().x()
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                x = self.width() - x
            at = int((x - _SCALE) / self._step()) if x >= _SCALE else -1
            if 0 <= at < len(self._months):
                QToolTip.showText(event.globalPos(), self._months[at].said, self)
                return True
        return super().event(event)

    def _step(self) -> float:
        return max(1.0, (self.width() - _SCALE) / max(1, len(self._months)))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the scale, the bars and the lines that add them up."""
        if not self._months:
            return
        due = _added([m.due for m in self._months])
        paid = _added([m.paid for m in self._months])
        whole = max(1, due[-1], paid[-1])
        with painter_on(self) as painter:
            self._draw_scale(painter)
            for at, month in enumerate(self._months):
                self._draw_month(painter, at, month, whole)
            self._draw_line(painter, due, whole, QColor(style.SOFT), Qt.PenStyle.DashLine)
            last = max((n for n, m in enumerate(self._months) if m.paid), default=-1)
            line = paid[: last + 1]
            self._draw_line(painter, line, whole, QColor(style.ACCENT), Qt.PenStyle.SolidLine)

    def _height(self) -> float:
        return self.height() - _MONTHS - _TOP

    def _draw_scale(self, painter: QPainter) -> None:
        bottom = _TOP + self._height()
        painter.setPen(QPen(QColor(style.HAIRLINE), 1))
        for y in (_TOP, _TOP + self._height() / 2, bottom):
            start = placed(self, QRectF(_SCALE, y, self.width() - _SCALE, 0))
            painter.drawLine(start.topLeft(), start.topRight())
        painter.setPen(QColor(style.SOFT))
        box = placed(self, QRectF(0, _TOP - 8, _SCALE - 8, 16))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._most)
        zero = placed(self, QRectF(0, bottom - 8, _SCALE - 8, 16))
        painter.drawText(zero, Qt.AlignmentFlag.AlignCenter, "0")

    def _draw_month(self, painter: QPainter, at: int, month: BurnMonth, whole: int) -> None:
        step, bottom = self._step(), _TOP + self._height()
        left, width = _SCALE + at * step, min(26.0, step * 0.3)
        middle = left + step / 2
        for start, amount, hatched in (
            (middle - width - 1, month.due, True),
            (middle + 1, month.paid, False),
        ):
            if not amount:
                continue
            height = amount / whole * self._height()
            bar = placed(self, QRectF(start, bottom - height, width, height))
            if hatched:
                hatch(painter, bar)
                painter.setPen(QPen(QColor(style.SOFT), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(bar)
            else:
                fill(painter, bar, "accent")
        painter.setPen(QColor(style.SOFT))
        box = placed(self, QRectF(left, bottom + 4, step, _MONTHS - 4))
        words = painter.fontMetrics().elidedText(month.name, Qt.TextElideMode.ElideRight, int(step))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _draw_line(
        self,
        painter: QPainter,
        sums: Sequence[int],
        whole: int,
        colour: QColor,
        dashes: Qt.PenStyle,
    ) -> None:
        if len(sums) < 1:
            return
        step, bottom = self._step(), _TOP + self._height()
        points = [
            placed(
                self,
                QRectF(_SCALE + (at + 0.5) * step, bottom - amount / whole * self._height(), 0, 0),
            ).topLeft()
            for at, amount in enumerate(sums)
        ]
        painter.setPen(QPen(colour, 2, dashes))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(colour)
        painter.setPen(Qt.PenStyle.NoPen)
        for point in points:
            painter.drawEllipse(QPointF(point), 3, 3)


def _added(amounts: Sequence[int]) -> list[int]:
    sums, so_far = [], 0
    for amount in amounts:
        so_far += amount
        sums.append(so_far)
    return sums
