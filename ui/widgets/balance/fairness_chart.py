"""What every fairness setting leaves: a line for all, for the worst-off tenth, for the worst-off.

The settings stand side by side from the least burden in total to worst-off first; the lower a
line, the less burden is left. Two settings are picked to be compared.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetricsF,
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
from ui.models.isolates import isolated
from ui.widgets.parts.painting import focus_frame, leading, painter_on, placed

#: Pixels: room above a line for its name, beside for the first dot.
_NAME, _SIDE = 24, 12
#: Pixels around the names of the settings: above, at their sides, and beneath for "yours now".
_NAME_ABOVE, _NAME_SIDE, _OWN = 8, 6, 20
_RADIUS = 4.5
#: Pixels above the highest dot and below the lowest of a line, where its figures stand.
_ABOVE, _BELOW = 26, 30
#: A line that rises by more pixels to the next dot would cross a figure above this one.
_STEEP = 12


@dataclass(frozen=True)
class Step:
    """One setting: its short name, one figure a line with its text, and all of it as a sentence."""

    name: str
    figures: tuple[float, ...]
    texts: tuple[str, ...]
    said: str


class FairnessChart(QWidget):
    """Arrow keys walk the settings; Enter picks the one to compare, Shift+Enter what it is
    compared with. A click picks too, with Shift the other one."""

    spoken_as = QAccessible.Role.Chart
    picked = Signal(int, bool)  # the setting's place; True: what is compared with (the first)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("fairness_chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(420, 330)
        self.setMouseTracking(True)
        self._tracks: tuple[str, ...] = ()
        self._steps: tuple[Step, ...] = ()
        self._pair = (-1, -1)
        self._own = -1
        self._at = -1

    def show_steps(
        self, tracks: Sequence[str], steps: Sequence[Step], pair: tuple[int, int], own: int
    ) -> None:
        """Draw the settings. ``pair``: the places of the two compared; ``own``: of the caseload's
        own setting, -1 where it is none of them."""
        self._tracks, self._steps = tuple(tracks), tuple(steps)
        self._pair, self._own = pair, own
        self._at = min(self._at, len(self._steps) - 1)
        self.setAccessibleName(self.tr("What each setting leaves"))
        self.setAccessibleDescription(" ".join(s.said for s in self._steps))
        self.update()

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the settings drawn."""
        return self._steps

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return QSize(680, 420)

    def centre_of(self, step: int, track: int = 0) -> QPointF:
        """Return where a setting's dot is drawn."""
        height = self._track_height()
        figures = [s.figures[track] for s in self._steps]
        low, high = min(figures), max(figures)
        # A line whose figures hardly differ is drawn flat, not blown up to the whole height.
        span = max(high - low, 0.02 * max(high, 1e-9))
        share = (figures[step] - low) / span if high > low else 0.5
        top = track * height + _NAME + _ABOVE
        y = top + (height - _NAME - _ABOVE - _BELOW) * (1 - share)
        return placed(self, QRectF(self._x(step), y, 0, 0)).topLeft()

    def _x(self, step: int) -> float:
        """Return the middle of a setting's column, counted from the leading side."""
        return _SIDE + self._column() * (step + 0.5)

    def _column(self) -> float:
        return (self.width() - 2 * _SIDE) / max(1, len(self._steps))

    def _track_height(self) -> float:
        return (self.height() - self.foot()) / max(1, len(self._tracks))

    def foot(self) -> float:
        """Return the height the longest name of a setting needs, with what stands beneath it."""
        metrics = QFontMetricsF(_sized(self, 9.0, bold=True))
        room = QRectF(0, 0, self._column() - 2 * _NAME_SIDE, 10 * _OWN)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        heights = [metrics.boundingRect(room, flags, s.name).height() for s in self._steps]
        tallest = max(heights, default=0)
        return _NAME_ABOVE + tallest + _OWN

    def _box(self, step: int, y: float, height: float) -> QRectF:
        """Return a setting's column at a height, in the widget's own direction."""
        left = _SIDE + self._column() * step
        return placed(self, QRectF(left, y, self._column(), height))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw columns of the two picked, then the lines, then the names of the settings."""
        if not self._steps:
            return
        with painter_on(self) as painter:
            for step in sorted({*self._pair} - {-1}):
                self._draw_column(painter, step)
            for track in range(len(self._tracks)):
                self._draw_track(painter, track)
            for step in range(len(self._steps)):
                self._draw_foot(painter, step)
            if self.hasFocus():
                focus_frame(self, painter)
            if self._at >= 0 and self.hasFocus():
                painter.setPen(QPen(QColor(style.INK), 1.5, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                box = self._box(self._at, 1, self.height() - 2).adjusted(2, 0, -2, 0)
                painter.drawRoundedRect(box, 6, 6)

    def _draw_column(self, painter: QPainter, step: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.ACCENT_TINT if step == self._pair[1] else style.GROUND))
        painter.drawRoundedRect(self._box(step, 1, self.height() - 2).adjusted(2, 0, -2, 0), 6, 6)

    def _draw_track(self, painter: QPainter, track: int) -> None:
        top = track * self._track_height()
        if track:
            painter.setPen(QPen(QColor(style.HAIRLINE), 1))
            painter.drawLine(QPointF(0, top), QPointF(self.width(), top))
        painter.setPen(QColor(style.SOFT))
        painter.setFont(_sized(self, 9.0))
        name = QRectF(_SIDE, top + 6, self.width() - 2 * _SIDE, 18)
        painter.drawText(name, leading(self), self._tracks[track])
        dots = [self.centre_of(step, track) for step in range(len(self._steps))]
        painter.setPen(QPen(QColor(style.ACCENT), 2))
        painter.drawPolyline(QPolygonF(dots))
        for step, dot in enumerate(dots):
            self._draw_dot(painter, step, track, dot)

    def _draw_dot(self, painter: QPainter, step: int, track: int, dot: QPointF) -> None:
        chosen, text = step in self._pair, self._steps[step].texts[track]
        painter.setPen(QPen(QColor(style.ACCENT), 2))
        painter.setBrush(QColor(style.ACCENT if chosen else style.PANEL))
        painter.drawEllipse(dot, _RADIUS, _RADIUS)
        painter.setPen(QColor(style.INK))
        painter.setFont(_sized(self, 9.5, bold=chosen))
        # Under the dot where the line climbs away from it, so that no line crosses a figure.
        lift = 7 if self._climbs(step, track) else -24
        box = QRectF(dot.x() - self._column() / 2, dot.y() + lift, self._column(), 18)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, isolated(text))

    def _climbs(self, step: int, track: int) -> bool:
        """Say whether the line rises steeply to a neighbour of a setting's dot."""
        beside = [s for s in (step - 1, step + 1) if 0 <= s < len(self._steps)]
        own = self.centre_of(step, track).y()
        return any(own - self.centre_of(s, track).y() > _STEEP for s in beside)

    def _draw_foot(self, painter: QPainter, step: int) -> None:
        foot = self.foot()
        top, height = self.height() - foot + _NAME_ABOVE, foot - _NAME_ABOVE - _OWN
        box = self._box(step, top, height).adjusted(_NAME_SIDE, 0, -_NAME_SIDE, 0)
        chosen = step in self._pair
        painter.setPen(QColor(style.INK if chosen else style.SOFT))
        painter.setFont(_sized(self, 9.0, bold=chosen))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, self._steps[step].name)
        if step == self._own:
            own = self._box(step, self.height() - _OWN, _OWN - 4)
            painter.setPen(QColor(style.ACCENT))
            painter.setFont(_sized(self, 8.5))
            painter.drawText(own, Qt.AlignmentFlag.AlignHCenter, self.tr("yours now"))

    def _step_at(self, point: QPointF) -> int:
        for step in range(len(self._steps)):
            if self._box(step, 0, self.height()).contains(point):
                return step
        return -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the setting under the pointer."""
        step = self._step_at(event.position())
        if step >= 0:
            self._at = step
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.picked.emit(step, bool(shifted))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer that a setting can be picked."""
        over = self._step_at(event.position()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the settings with the arrow keys, pick with Enter or the space bar."""
        if not self._steps:
            super().keyPressEvent(event)
            return
        last = len(self._steps) - 1
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        on, back = (
            (Qt.Key.Key_Left, Qt.Key.Key_Right) if mirrored else (Qt.Key.Key_Right, Qt.Key.Key_Left)
        )
        at = self._at if self._at >= 0 else self._pair[1]
        moves = {on: min(at + 1, last), back: max(at - 1, 0), Qt.Key.Key_Home: 0}
        moves[Qt.Key.Key_End] = last
        if event.key() in moves:
            self._at = moves[Qt.Key(event.key())]
            self.setAccessibleDescription(self._steps[self._at].said)
            self.update()
        elif (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at >= 0
        ):
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.picked.emit(self._at, bool(shifted))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell the figures of the setting under the pointer."""
        if isinstance(event, QHelpEvent):
            step = self._step_at(QPointF(event.pos()))
            if step >= 0:
                QToolTip.showText(event.globalPos(), self._steps[step].said, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


def _sized(widget: QWidget, points: float, *, bold: bool = False) -> QFont:
    font = QFont(widget.font())
    font.setPointSizeF(points)
    font.setBold(bold)
    return font
