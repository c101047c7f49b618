"""Needs met by person: each dot is a case, and opens it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import style
from ui.models.cards import Dot
from ui.models.isolates import isolated
from ui.widgets.parts.painting import focus_frame, leading, painter_on, trailing

_BINS = 20
_LARGEST, _SMALLEST = 12.0, 0.5
_FOOT = 22
_MARGIN = 10


class DotHistogram(QWidget):
    """Dots stacked over the share met; arrow keys walk them, Enter or a click opens the case."""

    spoken_as = QAccessible.Role.Chart
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("met_by_person")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(150)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._dots: list[Dot] = []
        self._columns: list[list[int]] = []
        self._at = -1
        self._laid_for: tuple[object, ...] = ()
        self._centres: list[QPointF] = []

    def show_dots(self, dots: Sequence[Dot], said: str) -> None:
        """Draw one dot a case, the least met first."""
        self._dots = sorted(dots, key=lambda d: (d.met, d.number))
        self._columns = [[] for _ in range(_BINS + 1)]
        for place, dot in enumerate(self._dots):
            self._columns[round(max(0.0, min(1.0, dot.met)) * _BINS)].append(place)
        self._at, self._laid_for = -1, ()
        self.setAccessibleName(self.tr("Needs met, by person"))
        self.setAccessibleDescription(said)
        self.update()

    @property
    def dots(self) -> list[Dot]:
        """Return the dots, the least met first."""
        return list(self._dots)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(420, 240)

    def centre_of(self, place: int) -> QPointF:
        """Return where the dot of this place (in order of share met) is drawn."""
        return self._laid_out(self._pitch())[place]

    def _step(self) -> float:
        return (self.width() - 2 * _MARGIN) / (_BINS + 1)

    def _abreast(self, pitch: float) -> int:
        """Return how many dots stand side by side in one column of the histogram."""
        return max(1, int(self._step() * 0.92 / pitch))

    def _pitch(self) -> float:
        """Return the largest distance of dots at which the tallest column still fits."""
        tallest = max((len(c) for c in self._columns), default=1) or 1
        pitch = min(_LARGEST, self._step())
        while pitch > _SMALLEST:
            rows = -(-tallest // self._abreast(pitch))
            if rows * pitch <= self.height() - _FOOT - 8:
                break
            pitch -= 0.5
        return pitch

    def _laid_out(self, pitch: float) -> list[QPointF]:
        """Return the centre of every dot; of thousands worked out once for a size."""
        laid_for = (self.size(), self.layoutDirection())
        if self._laid_for != laid_for:
            self._laid_for, self._centres = laid_for, [QPointF()] * len(self._dots)
            abreast, bottom = self._abreast(pitch), self.height() - _FOOT - 2
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            for bin_, column in enumerate(self._columns):
                middle = _MARGIN + self._step() * (bin_ + 0.5) - pitch * (abreast - 1) / 2
                for nth, place in enumerate(column):
                    row, beside = divmod(nth, abreast)
                    x, y = middle + pitch * beside, bottom - pitch * (row + 0.5)
                    self._centres[place] = QPointF(self.width() - x if mirrored else x, y)
        return self._centres

    def _place_at(self, point: QPointF) -> int:
        pitch = self._pitch()
        near, x, y = pitch * 0.55, point.x(), point.y()
        for place, centre in enumerate(self._laid_out(pitch)):
            if abs(centre.x() - x) <= near and abs(centre.y() - y) <= near:
                return place
        return -1

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw axis and dots."""
        with painter_on(self) as painter:
            self._draw_axis(painter)
            if self.hasFocus():
                focus_frame(self, painter)
            pitch = self._pitch()
            radius = pitch * 0.43
            centres = self._laid_out(pitch)
            for worst, colour in ((False, style.theme.dots), (True, style.ATTENTION)):
                # As points of a round pen, all at once: thousands of ellipses take a second.
                painter.setPen(_dot(QColor(colour), 2 * radius))
                alike = (n for n, dot in enumerate(self._dots) if dot.worst_off is worst)
                painter.drawPoints(QPolygonF([centres[n] for n in alike]))
            if 0 <= self._at < len(centres) and self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(style.INK), 2))
                painter.drawEllipse(centres[self._at], radius + 3, radius + 3)

    def _draw_axis(self, painter: QPainter) -> None:
        base = self.height() - _FOOT
        painter.setPen(QPen(QColor(style.theme.axis), 1))
        painter.drawLine(QPointF(_MARGIN, base), QPointF(self.width() - _MARGIN, base))
        painter.setPen(QColor(style.SOFT))
        box = QRectF(_MARGIN, base + 4, self.width() - 2 * _MARGIN, _FOOT - 4)
        painter.drawText(box, leading(self), "0")
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, self.tr("share of all needs met"))
        painter.drawText(box, trailing(self), isolated("100 %"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the case under the pointer."""
        place = self._place_at(event.position())
        if place >= 0:
            self._at = place
            self.opened.emit(self._dots[place].case_id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer that a dot can be opened."""
        over = self._place_at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the dots with the arrow keys, open with Enter."""
        if not self._dots:
            super().keyPressEvent(event)
            return
        last = len(self._dots) - 1
        moves = {
            Qt.Key.Key_Right: min(self._at + 1, last),
            Qt.Key.Key_Left: max(self._at - 1, 0),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() in moves:
            self._at = moves[Qt.Key(event.key())]
            self.setAccessibleDescription(self._dots[self._at].said)
            QToolTip.showText(
                self.mapToGlobal(self.centre_of(self._at).toPoint()), self._dots[self._at].said
            )
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at >= 0:
            self.opened.emit(self._dots[self._at].case_id)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Name the case under the pointer."""
        if isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            if place >= 0:
                QToolTip.showText(event.globalPos(), self._dots[place].said, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


def _dot(colour: QColor, width: float) -> QPen:
    """Return the pen that draws a point as a dot of this width."""
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
