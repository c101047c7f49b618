"""A difference as a bar, with a line from the least to the most it can be."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.what_if.what_if import Interval
from ui import style
from ui.widgets.parts.painting import fill, painter_on, placed, rounded

_HEIGHT = 14
#: A line shorter than this, in pixels, says nothing: the words beside it do.
_SEEN = 6.0


class IntervalBar(QWidget):
    """From the leading edge on a pale track as long as ``whole``.

    ``said`` is what the bar shows in words, for screen readers and the tooltip.
    """

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, interval: Interval, whole: float, said: str) -> None:
        super().__init__()
        self._interval = interval
        self._whole = max(whole, 1e-12)
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said)
        self.setToolTip(said)

    def sizeHint(self) -> QSize:
        """Return a modest width; the layout gives more."""
        return QSize(160, _HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bar and its line, mirrored where the window reads right to left."""
        found = self._interval
        with painter_on(self) as painter:
            rounded(painter, QRectF(0, 0, self.width(), self.height()))
            fill(painter, QRectF(0, 0, self.width(), self.height()), style.TRACK)
            bar = QRectF(0, 0, self._place(found.found), self.height())
            fill(painter, placed(self, bar), style.ACCENT)
            least, most = (
                self._place(found.found if end is None else end)
                for end in (found.least, found.most)
            )
            if most - least < _SEEN:
                return
            middle = self.height() / 2
            inside, beyond = (least, bar.right(), least), (bar.right(), most, most - 1)
            for (start, end, tick), colour in ((inside, style.PANEL), (beyond, style.INK)):
                painter.setPen(QPen(QColor(colour), 1.6))
                line = placed(self, QRectF(start, 0, max(0.0, end - start), self.height()))
                painter.drawLine(QLineF(line.left(), middle, line.right(), middle))
                x = placed(self, QRectF(tick, 0, 0, 1)).left()
                painter.drawLine(QLineF(x, 3, x, self.height() - 3))

    def _place(self, share: float) -> float:
        return max(0.0, min(1.0, share / self._whole)) * self.width()
