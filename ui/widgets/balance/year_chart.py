"""A simulated year as curves: what each way lifted up to each month, of all hindsight lifts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import style
from ui.style import GRID
from ui.widgets.parts.painting import leading, painter_on, placed, trailing
from ui.widgets.parts.panel import label

#: Pixels: room above, half a mark, and between the figures of the scale and the curves.
_TOP, _MARK, _GAP = 10.0, 4.0, 8.0
#: Shares at which the scale has a line.
_SCALE = (0.0, 0.25, 0.5, 0.75, 1.0)
#: How each curve is drawn, in their order: told apart by stroke and mark on any print.
_STROKES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)


@dataclass(frozen=True)
class Curve:
    """One way: its name, and its share of hindsight up to each month."""

    name: str
    shares: tuple[float, ...]


class YearChart(QWidget):
    """Months along, shares upwards; the legend beside it names each curve."""

    spoken_as = QAccessible.Role.Chart

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("year_chart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(320)
        self._curves: tuple[Curve, ...] = ()
        self._scale: tuple[str, ...] = ()
        self._months: tuple[str, ...] = ()

    def show_curves(
        self, curves: Sequence[Curve], scale: Sequence[str], months: Sequence[str], said: str
    ) -> None:
        """Draw them. ``scale``: the quarters in words; ``months``: one word each; ``said``: all."""
        self._curves, self._scale, self._months = tuple(curves), tuple(scale), tuple(months)
        self.setAccessibleName(self.tr("A simulated year"))
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    @property
    def curves(self) -> tuple[Curve, ...]:
        """Return the curves drawn."""
        return self._curves

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(640, 60 * GRID)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the scale, the months, then the curves."""
        if not self._curves:
            return
        with painter_on(self) as painter:
            self._draw_ground(painter)
            for number, curve in enumerate(self._curves):
                self._draw_curve(painter, number, curve)

    def _inside(self) -> QRectF:
        """Return where curves are drawn, reckoned from the leading side."""
        metrics = self.fontMetrics()
        wide = max((metrics.horizontalAdvance(text) for text in self._scale), default=0)
        left, line = wide + _GAP, metrics.lineSpacing()
        return QRectF(left, _TOP, self.width() - left - _TOP, self.height() - 2 * _TOP - line)

    def _point(self, month: int, share: float) -> QPointF:
        inside = self._inside()
        x = inside.left() + (month + 0.5) * inside.width() / max(1, len(self._months))
        y = inside.bottom() - min(1.0, share) * inside.height()
        return placed(self, QRectF(x, y, 0, 0)).topLeft()

    def _draw_ground(self, painter: QPainter) -> None:
        inside, line = self._inside(), self.fontMetrics().lineSpacing()
        for share, text in zip(_SCALE, self._scale, strict=True):
            y = inside.bottom() - share * inside.height()
            painter.setPen(QPen(QColor(style.HAIRLINE), 1))
            edge = placed(self, QRectF(inside.left(), y, inside.width(), 0))
            painter.drawLine(edge.topLeft(), edge.topRight())
            painter.setPen(QColor(style.SOFT))
            box = placed(self, QRectF(0, y - line / 2, inside.left() - _GAP, line))
            painter.drawText(box, trailing(self) | Qt.AlignmentFlag.AlignVCenter, text)
        wide = inside.width() / max(1, len(self._months))
        for number, month in enumerate(self._months):
            left = inside.left() + number * wide
            box = placed(self, QRectF(left, inside.bottom() + _GAP / 2, wide, line + _GAP / 2))
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, month)

    def _draw_curve(self, painter: QPainter, number: int, curve: Curve) -> None:
        points = [self._point(month, share) for month, share in enumerate(curve.shares)]
        draw_stroke(painter, number, points)
        for point in points:
            draw_mark(painter, number, point)


class CurveName(QWidget):
    """A curve's stroke and mark beside what it reached."""

    def __init__(self, number: int, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * GRID)
        row.addWidget(_Sample(number, text))
        words = label(text, wrap=True)
        words.setObjectName(f"year_way_{number}")
        words.setAlignment(leading(self) | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)


class _Sample(QWidget):
    """A short piece of a curve."""

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, number: int, said: str) -> None:
        super().__init__()
        self._number = number
        self.setAccessibleName(said)
        self.setFixedSize(12 * GRID, 4 * GRID)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        with painter_on(self) as painter:
            middle = self.height() / 2
            draw_stroke(painter, self._number, [QPointF(0, middle), QPointF(self.width(), middle)])
            draw_mark(painter, self._number, QPointF(self.width() / 2, middle))


def draw_stroke(painter: QPainter, number: int, points: Sequence[QPointF]) -> None:
    """Draw a curve's line in its own stroke; hindsight, the first, in plain ink."""
    colour = style.INK if number == 0 else style.ACCENT
    painter.setPen(QPen(QColor(colour), 2, _STROKES[number % len(_STROKES)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(list(points)))


def draw_mark(painter: QPainter, number: int, at: QPointF) -> None:
    """Draw a curve's mark: a ring, a dot, a square, a triangle, in their order."""
    x, y = at.x(), at.y()
    painter.setPen(QPen(QColor(style.INK if number == 0 else style.ACCENT), 1.5))
    painter.setBrush(QColor(style.PANEL if number == 0 else style.ACCENT))
    if number <= 1:
        painter.drawEllipse(at, _MARK, _MARK)
    elif number == 2:
        painter.drawRect(QRectF(x - _MARK, y - _MARK, 2 * _MARK, 2 * _MARK))
    else:
        corners = [(x, y - _MARK), (x + _MARK + 1, y + _MARK), (x - _MARK - 1, y + _MARK)]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
