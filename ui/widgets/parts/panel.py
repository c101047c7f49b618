"""White panels with a hairline, headings, soft lines, chips: the quiet surface."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import style
from ui.models.isolates import is_mirrored, plain, shown, steady, unbroken
from ui.style import GRID
from ui.widgets.parts.flow import flowing

#: After these a text may take another height.
_MEASURES = frozenset(
    {
        QEvent.Type.FontChange,
        QEvent.Type.StyleChange,
        QEvent.Type.ContentsRectChange,
        QEvent.Type.Polish,
        QEvent.Type.LanguageChange,
    }
)


class _Label(QLabel):
    """A label whose lines break where its language lets them, measured once for a width.

    Before a page stands, its layouts ask each text a dozen times how high it is.
    """

    def __init__(self) -> None:
        super().__init__()
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text at a width."""
        found = self._heights.get(width)
        if found is None:
            found = self._heights[width] = super().heightForWidth(width)
        return found

    def event(self, event: QEvent) -> bool:
        """Measure anew where text, font or margins are others: a layout hears of each."""
        if event.type() in _MEASURES:
            self._heights.clear()
        return super().event(event)

    def setText(self, text: str) -> None:  # noqa: N802  # Qt's name
        """Set the text."""
        self._heights.clear()
        super().setText(unbroken(shown(text)))

    def text(self) -> str:
        """Return the text, codes as they are written."""
        return plain(super().text())


class _Button(QPushButton):
    """A button whose mark of question or of more to come stays at the end of its words."""

    def setText(self, text: str) -> None:  # noqa: N802  # Qt's name
        """Set the text."""
        super().setText(steady(text))


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label in one of the roles of the style sheet."""
    made = _Label()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setWordWrap(wrap)
    if is_mirrored():
        # Qt puts a text to the side its own letters begin at, not to the window's.
        sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        made.setAlignment(sides | Qt.AlignmentFlag.AlignVCenter)
        if wrap:
            # Qt sets a line from right to left apart by the space it was broken at.
            made.setContentsMargins(GRID, 0, 0, 0)
    if role:
        made.setProperty("role", role)
    return made


def chip(text: str, *, attention: bool = False) -> QLabel:
    """Return a small rounded note."""
    made = label(text)
    made.setProperty("chip", "attention" if attention else "quiet")
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def button(text: str, name: str, *, primary: bool = False, link: bool = False) -> QPushButton:
    """Return a button with its object name; ``primary`` is the one next step of a page."""
    made = _Button()
    made.setText(text)
    made.setObjectName(name)
    made.setAutoDefault(False)
    if primary:
        made.setProperty("primary", True)
    if link:
        made.setProperty("link", True)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


class Stripe(QWidget):
    """An upright stripe for the leading side of a card, in a colour of the theme by its name."""

    def __init__(self, named: str, width: int) -> None:
        super().__init__()
        self._named = named
        self.setFixedWidth(width)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Fill it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.colour(self._named)))
        painter.drawRoundedRect(self.rect(), 2, 2)
        painter.end()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


#: What a window's frame and a task bar may take of a screen.
_FRAME = 40


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window its size, or as much of it as the screen has room for."""
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width() - _FRAME), min(height, room.height() - _FRAME))


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the page so that all of ``widget`` is seen, once it has its size."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    inner = around.widget() if isinstance(around, QScrollArea) else None
    if not isinstance(around, QScrollArea) or inner is None:
        return
    if (layout := inner.layout()) is not None:
        layout.activate()
    place = QRect(widget.mapTo(inner, widget.rect().topLeft()), widget.size())
    for corner in (place.bottomLeft(), place.topLeft()):
        around.ensureVisible(corner.x(), corner.y(), 0, 2 * GRID)


class Panel(QFrame):
    """A white panel with a title, an optional soft line beneath it, and a body."""

    spoken_as = QAccessible.Role.Grouping

    def __init__(self, title: str = "", soft: str = "", name: str = "") -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.setObjectName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        outer.setSpacing(2 * GRID)
        self.top = QHBoxLayout()
        self.title = label(title, "title")
        self.soft = label(soft, "soft", wrap=True)
        self.soft.setVisible(bool(soft))
        self.top.addWidget(self.title)
        self.top.addStretch(1)
        if title:
            outer.addLayout(self.top)
            self.setAccessibleName(title)
        outer.addWidget(self.soft)
        self.body = QVBoxLayout()
        self.body.setSpacing(2 * GRID)
        outer.addLayout(self.body, 1)

    def say(self, soft: str) -> None:
        """Set the soft line beneath the title."""
        self.soft.setText(soft)
        self.soft.setVisible(bool(soft))


class _Line(_Label):
    """One line that gives way first: where it has no room it ends in dots, and its tip says it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "soft")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much of it as there is room for."""
        room = self.contentsRect()
        whole = self.fontMetrics().horizontalAdvance(self.text()) <= room.width()
        self.setToolTip("" if whole else self.text())
        if whole:
            super().paintEvent(event)
            return
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, cut)
        painter.end()


class Header(QFrame):
    """The head of a page: what it is, one soft line, and its actions at the end.

    Where a line has no room for all actions they go on beneath.
    """

    spoken_as = QAccessible.Role.Grouping

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("header")
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        self.setMinimumHeight(12 * GRID)
        self.title = label(title, "page")
        self.setAccessibleName(title)
        self.soft = _Line()
        self._actions = flowing(at_end=True)
        row.addWidget(self.title)
        row.addWidget(self.soft, 1)
        row.addWidget(self._actions)

    def add(self, widget: QWidget) -> None:
        """Add an action at the end."""
        made = self._actions.layout()
        assert made is not None
        made.addWidget(widget)


class Scroll(QScrollArea):
    """A page body that scrolls when the window is small, never sideways."""

    def __init__(self, inner: QWidget, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.setProperty("ground", True)
        self.setWidget(inner)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Follow the focus where somebody moves it, not where what had it went away."""
        had, bar = QApplication.focusWidget(), self.verticalScrollBar()
        gone, at = had is not None and not (had.isVisible() and had.isEnabled()), bar.value()
        moved = super().focusNextPrevChild(forward)
        if gone:
            bar.setValue(at)
        return moved

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of what is inside, and for little height."""
        hint = (self.widget() or self.viewport()).minimumSizeHint()
        return QSize(hint.width() + 2 * GRID, 30 * GRID)


class Turning(QWidget):
    """Panels side by side where there is room, else one under the other."""

    turned = Signal(bool)

    def __init__(self, room: int, stretches: tuple[int, ...]) -> None:
        super().__init__()
        self._room = room
        self._stretches = stretches
        self._panels: list[QWidget] = []
        self._last_first = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(3 * GRID)

    def add(self, widget: QWidget) -> None:
        """Add the next panel."""
        self._row.addWidget(widget, self._stretches[len(self._panels)])
        self._panels.append(widget)

    def put_last_first(self, wanted: bool) -> None:
        """Let the last panel stand above the others where they stand one under the other."""
        self._last_first = wanted
        self._turn()

    def minimumSizeHint(self) -> QSize:
        """Ask for no more width than the widest panel: the others can go beneath it."""
        hint = super().minimumSizeHint()
        widest = max((w.minimumSizeHint().width() for w in self._panels), default=0)
        return QSize(widest, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn when the width crosses the room needed."""
        self._turn()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Look again when a panel needs another width: squeezed below it, texts would be cut."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        seen = [w for w in self._panels if not w.isHidden()]
        needed = sum(w.minimumSizeHint().width() for w in seen) + self._row.spacing()
        narrow = self.width() < max(self._room, needed)
        ways = QBoxLayout.Direction
        downwards = ways.BottomToTop if self._last_first else ways.TopToBottom
        wanted = downwards if narrow else ways.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self.turned.emit(narrow)
