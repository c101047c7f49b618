"""Shared strokes of the charts: hatching, kind marks, a painter that mirrors for right to left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from planner.domain.kind import Kind
from ui import style

_HATCH_STEP = 6.0
_MARK = 3.0


@contextmanager
def painter_on(widget: QWidget) -> Iterator[QPainter]:
    """Yield a smooth painter with the widget's font."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(widget.font())
    try:
        yield painter
    finally:
        painter.end()


def placed(widget: QWidget, rect: QRectF) -> QRectF:
    """Return ``rect``, reckoned from the left, where it lies in the widget's own direction."""
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return QRectF(widget.width() - rect.right(), rect.y(), rect.width(), rect.height())
    return rect


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side a line starts on, for drawing text; the painter must not mirror it again."""
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def trailing(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side a line ends on, for drawing text; the painter must not mirror it again."""
    rtl = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute


def focus_frame(widget: QWidget, painter: QPainter) -> None:
    """Frame a drawing that has the keyboard."""
    painter.setPen(QPen(QColor(style.ACCENT), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


def fill(painter: QPainter, rect: QRectF, colour: str) -> None:
    """Fill a rectangle without an outline."""
    painter.fillRect(rect, QColor(style.colour(colour)))


def hatch(painter: QPainter, rect: QRectF) -> None:
    """Hatch a rectangle: what is not met, or held back."""
    if rect.width() <= 0:
        return
    painter.save()
    painter.setClipRect(rect)
    fill(painter, rect, style.theme.hatch_ground)
    painter.setPen(QPen(QColor(style.HATCH), 2.2))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()))
        x += _HATCH_STEP
    painter.restore()


def rounded(painter: QPainter, rect: QRectF, radius: float = 3) -> None:
    """Clip to a rectangle with rounded corners, so that bars end softly."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.setClipPath(path)


def kind_mark(painter: QPainter, kind: Kind, centre: QPointF, colour: str, size: float) -> None:
    """Draw a kind's own shape, so that black-and-white prints and every eye can tell them apart.

    Cash a circle, in-kind a square, community a triangle, referral a diamond.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    x, y = centre.x(), centre.y()
    if kind is Kind.CASH:
        painter.drawEllipse(centre, size, size)
    elif kind is Kind.IN_KIND:
        painter.drawRect(QRectF(x - size, y - size, 2 * size, 2 * size))
    elif kind is Kind.COMMUNITY:
        corners = [
            QPointF(x, y - size),
            QPointF(x + size * 1.1, y + size),
            QPointF(x - size * 1.1, y + size),
        ]
        painter.drawPolygon(QPolygonF(corners))
    else:
        edge = size * 1.2
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(x, y - edge),
                    QPointF(x + edge, y),
                    QPointF(x, y + edge),
                    QPointF(x - edge, y),
                ]
            )
        )


def kind_segment(painter: QPainter, rect: QRectF, kind: Kind) -> None:
    """Fill a bar's segment in the kind's colour, with the kind's mark where there is room."""
    fill(painter, rect, style.KIND_COLOURS[kind])
    if rect.width() >= 6 * _MARK:
        kind_mark(painter, kind, rect.center(), style.theme.on_kind, _MARK)
