"""A schematic grid of places: each tile says who returns, seats, residents and tension."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from planner.domain.kind import Kind
from ui import style
from ui.models.places import MOST_TENSION, PlaceSeen
from ui.style import GRID
from ui.widgets.parts.painting import fill, kind_segment, leading, painter_on, placed

#: The least width of a tile, and its height.
_WIDTH, _HEIGHT = 200, 136
#: Pixels between a tile and its words, and for the marks of tension; how much wider bold is.
_EDGE, _TENSION, _BOLD = 14, 60, 1.1


class PlaceTile(QAbstractButton):
    """One place, to choose: bars of who is known of those expected, and of seats; marks of tension.

    ``lines``: its name, then what stands beneath each bar; ``said``: all of it as a sentence.
    """

    def __init__(self, seen: PlaceSeen, lines: tuple[str, str, str, str], said: str) -> None:
        super().__init__()
        self._seen, self._lines = seen, lines
        self.setObjectName(f"place_{seen.place.code}")
        self.setCheckable(True)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self._hint: QSize | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the size a tile asks for: no line of it is cut."""
        if self._hint is not None:
            return self._hint
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(text) for text in self._lines)
        name = round(metrics.horizontalAdvance(self._lines[0]) * _BOLD) + _TENSION
        width = max(_WIDTH, widest + 2 * _EDGE, name + 2 * _EDGE)
        self._hint = QSize(width, max(_HEIGHT, 5 * metrics.lineSpacing() + 40))
        return self._hint

    def minimumSizeHint(self) -> QSize:
        """Return the least size that can be read."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the tile."""
        with painter_on(self) as painter:
            chosen, focused = self.isChecked(), self.hasFocus()
            edge = style.ACCENT if chosen or focused else style.HAIRLINE
            painter.setPen(QPen(QColor(edge), 2 if chosen or focused else 1))
            painter.setBrush(QColor(style.ACCENT_TINT if chosen else style.PANEL))
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, 8, 8)
            line = painter.fontMetrics().lineSpacing()
            name, returnees, seats, rest = self._lines
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            self._write(painter, 12, name, style.INK)
            font.setBold(False)
            painter.setFont(font)
            self._draw_tension(painter, 12 + line / 2)
            seen = self._seen
            top = 12 + line + 8
            whole = max(seen.place.expected, len(seen.cases), 1)
            self._bar(painter, top, [(len(seen.cases), "accent")], whole)
            self._write(painter, top + 12, returnees, style.SOFT)
            top += 12 + line + 6
            parts = [(seen.seats, Kind.COMMUNITY), (seen.residents_seats, "residents")]
            self._bar(painter, top, parts, max(1, seen.most_seats + seen.residents_seats))
            self._write(painter, top + 12, seats, style.SOFT)
            self._write(painter, top + 14 + line, rest, style.SOFT)

    def _write(self, painter: QPainter, top: float, text: str, colour: str) -> None:
        line = painter.fontMetrics().lineSpacing()
        painter.setPen(QColor(colour))
        room = self.width() - 24 - (60 if top == 12 else 0)
        box = placed(self, QRectF(12, top, room, line))
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(box, leading(self) | Qt.AlignmentFlag.AlignVCenter, words)

    def _bar(
        self, painter: QPainter, top: float, parts: Sequence[tuple[int, Kind | str]], whole: int
    ) -> None:
        room = self.width() - 24
        fill(painter, placed(self, QRectF(12, top, room, 8)), "track")
        start = 12.0
        for amount, what in parts:
            width = amount / whole * room
            box = placed(self, QRectF(start, top, width, 8))
            if isinstance(what, Kind):
                kind_segment(painter, box, what)
            else:
                fill(painter, box, what)
            start += width

    def _draw_tension(self, painter: QPainter, middle: float) -> None:
        """Draw as many full triangles as the tension is high, the others hollow."""
        for n in range(MOST_TENSION):
            from_side = self.width() - 20 - (MOST_TENSION - 1 - n) * 16
            centre = placed(self, QRectF(from_side, middle, 0, 0)).topLeft()
            full = n < self._seen.place.tension
            strong = self._seen.place.tension >= MOST_TENSION - 1
            painter.setPen(QPen(QColor(style.ATTENTION if strong and full else style.SOFT), 1))
            if full:
                painter.setBrush(QColor(style.ATTENTION if strong else style.SOFT))
            else:
                painter.setBrush(Qt.BrushStyle.NoBrush)
            x, y = centre.x(), centre.y()
            corners = [QPointF(x, y - 5), QPointF(x + 5.5, y + 4), QPointF(x - 5.5, y + 4)]
            painter.drawPolygon(QPolygonF(corners))


class PlaceGrid(QWidget):
    """Tiles in as many columns as there is room for; one is chosen or none."""

    chosen = Signal(str)  # a place's code, empty for all

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("place_grid")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2 * GRID)
        self._tiles: list[PlaceTile] = []
        self._codes: list[str] = []
        self._columns = 0
        self._widest = _WIDTH
        self.place = ""

    def show_tiles(self, tiles: Sequence[PlaceTile], codes: Sequence[str]) -> None:
        """Show the tiles, keeping the one chosen."""
        for tile in self._tiles:
            tile.hide()
            tile.deleteLater()
        self._tiles, self._codes = list(tiles), list(codes)
        # Layouts ask for it many times over: of hundreds of tiles it is measured once.
        self._widest = max((tile.sizeHint().width() for tile in self._tiles), default=_WIDTH)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for number, tile in enumerate(self._tiles):
            self._group.addButton(tile, number)
            tile.setChecked(self._codes[number] == self.place)
        self._group.idClicked.connect(self._choose)
        if self.place not in self._codes:
            self.place = ""
        self._columns = 0
        self._arrange()

    def choose(self, place: str) -> None:
        """Choose a place, or all."""
        self.place = place
        for code, tile in zip(self._codes, self._tiles, strict=True):
            tile.setChecked(code == place)
        self.chosen.emit(place)

    def _choose(self, number: int) -> None:
        code = self._codes[number]
        self.choose("" if code == self.place else code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the tiles anew where another number of columns fits."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Ask for one column."""
        return QSize(self._widest, super().minimumSizeHint().height())

    def _arrange(self) -> None:
        if not self._tiles:
            return
        columns = max(1, (self.width() + 2 * GRID) // (self._widest + 2 * GRID))
        if columns == self._columns:
            return
        self._columns = columns
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        self.updateGeometry()
