"""A file or folder to choose: a labelled field with a Browse button."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.style import GRID
from ui.widgets.parts.panel import button, label

#: Asks the person for a path; returns "" where they changed their mind.
Ask = Callable[[QWidget], str]


class FileField(QWidget):
    """Type a path, or browse for it."""

    changed = Signal()

    def __init__(self, title: str, name: str, ask: Ask, hint: str = "") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self.title = label("", "")
        self.title.setText(title)
        self.field = QLineEdit()
        self.field.setObjectName(name)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(title.replace("&", ""))
        self.title.setBuddy(self.field)
        self.browse = button(self.tr("Browse…"), f"{name}_browse")
        self.browse.setAccessibleName(self.tr("Browse: {what}").format(what=title.replace("&", "")))
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.field, 1)
        row.addWidget(self.browse)
        column.addWidget(self.title)
        column.addLayout(row)
        self._ask = ask
        self.browse.clicked.connect(self._browse)
        self.field.textChanged.connect(lambda _: self.changed.emit())

    @property
    def path(self) -> Path | None:
        """Return the path chosen, None where the field is empty."""
        text = self.field.text().strip()
        return Path(text) if text else None

    def _browse(self) -> None:
        if chosen := self._ask(self):
            self.field.setText(chosen)
