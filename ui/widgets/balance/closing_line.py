"""How a balance closes in: the best found so far under the most that is possible."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QAccessible, QColor, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.widgets.parts.painting import painter_on, placed


class ClosingLine(QWidget):
    """Two lines over time that meet: bound from above, best from below."""

    spoken_as = QAccessible.Role.Chart

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(60, 32)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Best found so far, and the most possible"))
        self._points: list[tuple[float, float]] = []

    def start(self) -> None:
        """Forget the last run."""
        self._points = []
        self.update()

    def add(self, best: float, bound: float) -> None:
        """Add what is known now; a round that begins anew never looks like a step back."""
        if self._points:
            before, bound_before = self._points[-1]
            if bound_before > 0 and bound > 0 and best / bound < before / bound_before:
                return
        self._points.append((best, bound))
        self.update()

    @property
    def empty(self) -> bool:
        """Say whether there is nothing to draw."""
        return not self._points

    def sizeHint(self) -> QSize:
        """Return a low, wide strip."""
        return QSize(220, 32)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw both lines; the gap is reckoned against the bound."""
        if not self._points:
            return
        gaps = [max(0.0, 1 - best / bound) if bound > 0 else 0.0 for best, bound in self._points]
        widest = max(*gaps, 1e-6)
        last = self._points[-1][1] or 1.0
        looseness = [max(0.0, bound / last - 1) for _, bound in self._points]
        loosest = max(*looseness, 1e-6)
        middle, room = self.height() * 0.42, self.height() * 0.4
        steps = max(len(gaps) - 1, 1)
        bound_line, best_line = [], []
        for i, (gap, loose) in enumerate(zip(gaps, looseness, strict=True)):
            x = placed(self, QRectF(2 + (self.width() - 4) * i / steps, 0, 0, 0)).x()
            bound_line.append(QPointF(x, middle - room * loose / loosest * (loosest > 1e-6)))
            best_line.append(QPointF(x, middle + 2 + room * (gap / widest) ** 0.5))
        with painter_on(self) as painter:
            painter.setPen(QPen(QColor(style.theme.axis), 1))
            painter.drawPolyline(QPolygonF(bound_line))
            painter.setPen(QPen(QColor(style.ACCENT), 2))
            painter.drawPolyline(QPolygonF(best_line))
