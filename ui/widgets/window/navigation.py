"""The pages in the order of work, and what is open, at the window's leading side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QLabel, QVBoxLayout, QWidget

from ui.models.isolates import is_mirrored
from ui.style import GRID
from ui.widgets.parts.panel import Scroll, button, label

_WIDTH, _NARROW = 44 * GRID, 20 * GRID


class Navigation(QFrame):
    """One button a page; the foot says what is open and when it was saved.

    Beside a narrow window only the pages' numbers stand, with their names as tips; a low one
    scrolls to what has no room.
    """

    chosen = Signal(int)
    named = Signal(str)  # for whom it is entered

    def __init__(self, titles: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setFixedWidth(_WIDTH)
        inner = QWidget()
        self._scroll = Scroll(inner)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)
        column = QVBoxLayout(inner)
        column.setContentsMargins(2 * GRID, 4 * GRID, 2 * GRID, 4 * GRID)
        column.setSpacing(GRID)
        self.name = label(self.tr("Reintegration\nPlanner"), "title")
        self.name.setObjectName("product")
        _indent(self.name, 3 * GRID)
        column.addWidget(self.name)
        self._column = column
        self._titles = [title for _, title in titles]
        self._narrow = False
        self.group = QButtonGroup(self)
        for number, (page, title) in enumerate(titles):
            made = button(self._words(number), f"go_{page}")
            made.setProperty("page", True)
            made.setCheckable(True)
            made.setAccessibleName(title)
            made.setSizePolicy(made.sizePolicy().Policy.Expanding, made.sizePolicy().Policy.Fixed)
            self.group.addButton(made, number)
            column.addWidget(made)
        self.group.idClicked.connect(self.chosen)
        column.addStretch(1)
        self.who_label = label(self.tr("Entered by &you for"), "soft")
        self.who = QComboBox()
        self.who.setObjectName("who")
        self.who.setMinimumWidth(12 * GRID)
        self.who.setAccessibleName(self.tr("Entered by you for"))
        tip = self.tr("What you enter stands under this code, with your own beside it.")
        self.who.setToolTip(tip)
        self.who.activated.connect(lambda place: self.named.emit(self.who.itemData(place)))
        self.who_label.setBuddy(self.who)
        _indent(self.who_label)
        column.addWidget(self.who_label)
        column.addWidget(self.who)
        column.addSpacing(2 * GRID)
        self.open = label("", "soft", wrap=True)
        self.open.setObjectName("open_caseload")
        self.saved = label("", "soft", wrap=True)
        self.saved.setObjectName("saved_at")
        for text in (self.open, self.saved):
            _indent(text)
            column.addWidget(text)

    def offer_names(self, staff: Sequence[str], who: str) -> None:
        """Offer the office itself, then its staff, to choose oneself from.

        Hidden where nobody is listed.
        """
        listed = [self.who.itemData(n) for n in range(self.who.count())]
        if listed != list(staff):
            self.who.clear()
            for code in staff:
                self.who.addItem(self.tr("office") if code == "office" else code, code)
        self.who.setCurrentIndex(self.who.findData(who))
        self.who.setVisible(len(staff) > 1)
        self.who_label.setVisible(len(staff) > 1 and not self._narrow)

    def take_room(self, *, narrow: bool) -> None:
        """Show the pages' names, or beside a narrow window only their numbers."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        side, spacing = (GRID, 0) if narrow else (2 * GRID, GRID)
        self._column.setContentsMargins(side, 2 * side, side, 2 * side)
        self._column.setSpacing(spacing)
        self.setFixedWidth(_NARROW if narrow else _WIDTH)
        for number, made in enumerate(self.group.buttons()):
            made.setText(self._words(number))
            made.setToolTip(self._titles[number] if narrow else "")
        for text in (self.open, self.saved):
            text.setHidden(narrow)
        self.who_label.setHidden(narrow or self.who.isHidden())
        self._make_room()

    def _words(self, number: int) -> str:
        """Return what stands on a page's button, with the digit that goes there."""
        digit = f"&{(number + 1) % 10}"
        return f" {digit} " if self._narrow else f"{digit}   {self._titles[number]}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether there is room for the product's name."""
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        """Look again when a text beneath needs more lines than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        """Leave the product's name out where it would be cut: the window's title has it too.

        Where that is not enough the pages stand closer together.
        """
        if self._narrow:
            self.name.hide()
            return
        apart = (GRID - self._column.spacing()) * self._column.count()
        name = self.name.sizeHint().height() + GRID
        pages = self._column.totalHeightForWidth(self.width()) + apart
        pages -= 0 if self.name.isHidden() else name
        self.name.setVisible(self.height() >= pages + name)
        self._column.setSpacing(GRID if self.height() >= pages else 0)

    def go(self, number: int) -> None:
        """Mark the page shown."""
        shown = self.group.button(number)
        shown.setChecked(True)
        self._scroll.ensureWidgetVisible(shown, 0, 0)


def _indent(text: QLabel, below: int = 0) -> None:
    """Set a text in from the side a line begins at, as the pages' names are."""
    first, last = (0, 2 * GRID) if is_mirrored() else (2 * GRID, 0)
    text.setContentsMargins(first, 0, last, below)
