"""The manual, in the window's language: the tasks of an office."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QImageReader,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextFragment,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from ui.style import GRID
from ui.widgets.parts.panel import button, fit

MANUAL = Path(__file__).parents[2] / "manual"


def manual_text(language: str) -> str:
    """Return the manual in a language, English where there is none, as Markdown."""
    found = MANUAL / f"manual_{language}.md"
    return (found if found.is_file() else MANUAL / "manual_en.md").read_text(encoding="utf-8")


class _Pages(QTextBrowser):
    """A text whose pictures are never wider than the page: nothing is scrolled sideways."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures."""
        super().resizeEvent(event)
        self.fit_pictures()

    def fit_pictures(self) -> None:
        """Give every picture its own width, or the page's where that is less."""
        room = self.viewport().width() - 2 * GRID - round(2 * self.document().documentMargin())
        block = self.document().begin()
        while block.isValid():
            for each in block:  # type: ignore[attr-defined]  # Qt's types lack what it can do
                fragment = each.fragment()
                if fragment.charFormat().isImageFormat():
                    self._fit(fragment, room)
            block = block.next()

    def _fit(self, fragment: QTextFragment, room: int) -> None:
        picture = fragment.charFormat().toImageFormat()
        own = QImageReader(str(MANUAL / picture.name())).size().width()
        cursor = QTextCursor(self.document())
        cursor.setPosition(fragment.position())
        cursor.movePosition(
            QTextCursor.MoveOperation.NextCharacter,
            QTextCursor.MoveMode.KeepAnchor,
            fragment.length(),
        )
        picture.setWidth(min(own, room))
        cursor.setCharFormat(picture)


class ManualDialog(QDialog):
    """Stands beside the window while one works: it stops nothing."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manual")
        self.setWindowTitle(self.tr("Manual"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit(self, 1000, 760)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        column.setSpacing(3 * GRID)
        self.text = _Pages()
        self.text.setObjectName("manual_text")
        self.text.setAccessibleName(self.windowTitle())
        self.text.setSearchPaths([str(MANUAL)])
        self.text.setMarkdown(manual_text(language))
        if self.isRightToLeft():
            _from_the_right(self.text)
        column.addWidget(self.text, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(self.tr("&Close"), "manual_close", primary=True)
        close.clicked.connect(self.close)
        row.addWidget(close)
        column.addLayout(row)


def _from_the_right(text: QTextBrowser) -> None:
    """Let every paragraph begin at the right, also one that begins with a Latin word."""
    cursor = QTextCursor(text.document())
    cursor.select(QTextCursor.SelectionType.Document)
    side = QTextBlockFormat()
    side.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    cursor.mergeBlockFormat(side)
