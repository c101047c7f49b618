"""One horizontal bar of segments: money by kind, seats, a need's cover."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.domain.kind import Kind
from ui import style
from ui.widgets.parts.painting import fill, hatch, kind_segment, painter_on, placed, rounded


@dataclass(frozen=True)
class Segment:
    """A part of a bar: its size in the bar's own unit and a kind, a colour, or None (hatched)."""

    size: float
    fill: Kind | str | None


class StackedBar(QWidget):
    """Segments from the leading edge on a pale track as long as ``whole``.

    ``said`` is what the bar shows in words, for screen readers and the tooltip.
    """

    spoken_as = QAccessible.Role.Graphic

    def __init__(self, height: int = 14) -> None:
        super().__init__()
        self._segments: tuple[Segment, ...] = ()
        self._whole = 1.0
        self._dashed = False
        self.setFixedHeight(height)
        self.setMinimumWidth(60)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_segments(self, segments: Sequence[Segment], whole: float, said: str) -> None:
        """Draw ``segments`` of ``whole``."""
        self._segments = tuple(segments)
        self._whole = max(whole, sum(s.size for s in segments), 1e-9)
        self._dashed = False
        self._say(said)

    def show_unknown(self, said: str) -> None:
        """Draw the dashed box of what nobody knows: never a bar for what nobody asked."""
        self._segments, self._dashed = (), True
        self._say(said)

    def _say(self, said: str) -> None:
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a modest width; the layout gives more."""
        return QSize(120, self.height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bar, mirrored where the window reads right to left."""
        with painter_on(self) as painter:
            whole = QRectF(0.5, 0.5, self.width() - 1, self.height() - 1)
            if self._dashed:
                painter.setPen(QPen(QColor(style.theme.axis), 1, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(whole, 3, 3)
                return
            rounded(painter, whole)
            fill(painter, whole, style.TRACK)
            x = 0.0
            for segment in self._segments:
                width = segment.size / self._whole * self.width()
                rect = placed(self, QRectF(x, 0, width, self.height()))
                if segment.fill is None:
                    hatch(painter, rect)
                elif isinstance(segment.fill, Kind):
                    kind_segment(painter, rect, segment.fill)
                else:
                    fill(painter, rect, segment.fill)
                x += width
