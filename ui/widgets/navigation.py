"""The pages in the order of work, and what is open, at the window's leading side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFrame, QLabel, QVBoxLayout

from ui.models.isolates import is_mirrored
from ui.style import GRID
from ui.widgets.panel import button, label


class Navigation(QFrame):
    """One button a page; the foot says what is open and when it was saved."""

    chosen = Signal(int)
    named = Signal(str)  # for whom it is entered

    def __init__(self, titles: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setFixedWidth(44 * GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 4 * GRID, 2 * GRID, 4 * GRID)
        column.setSpacing(GRID)
        self.name = label(self.tr("Reintegration\nPlanner"), "title")
        self.name.setObjectName("product")
        _indent(self.name, 3 * GRID)
        column.addWidget(self.name)
        self._column = column
        self.group = QButtonGroup(self)
        for number, (page, title) in enumerate(titles):
            made = button(f"&{(number + 1) % 10}   {title}", f"go_{page}")
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
        self.who_label.setVisible(len(staff) > 1)

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
        """Leave the product's name out where it would be cut: the window's title has it too."""
        needed = self._column.totalHeightForWidth(self.width())
        if self.name.isHidden():
            needed += self.name.sizeHint().height() + self._column.spacing()
        self.name.setVisible(self.height() >= needed)

    def go(self, number: int) -> None:
        """Mark the page shown."""
        self.group.button(number).setChecked(True)


def _indent(text: QLabel, below: int = 0) -> None:
    """Set a text in from the side a line begins at, as the pages' names are."""
    first, last = (0, 2 * GRID) if is_mirrored() else (2 * GRID, 0)
    text.setContentsMargins(first, 0, last, below)
