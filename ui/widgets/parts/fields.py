"""Labelled fields of the forms: every one with a buddy label and an object name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from ui.widgets.parts.panel import label


class Choice(QComboBox):
    """A drop-down that hands back the very values it was given.

    Qt keeps item data as its own types: a StrEnum would come back as plain text.
    """

    def __init__(self, name: str, entries: Sequence[tuple[str, Any]], selected: Any) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.values = [value for _, value in entries]
        self.addItems([words for words, _ in entries])
        self.select(selected if selected in self.values else self.values[0])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page while it scrolls: it must not change an answer on its way."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def select(self, value: Any) -> None:
        """Select the entry of this value."""
        self.setCurrentIndex(self.values.index(value))


def choice(name: str, entries: Sequence[tuple[str, Any]], selected: Any) -> Choice:
    """Return a drop-down of (words, value) with ``selected`` selected (else the first)."""
    return Choice(name, entries, selected)


def chosen(box: Choice) -> Any:
    """Return the value of the entry selected."""
    return box.values[box.currentIndex()]


def text_field(name: str, text: str, hint: str = "") -> QLineEdit:
    """Return a line to type into."""
    made = QLineEdit(text)
    made.setObjectName(name)
    made.setPlaceholderText(hint)
    return made


def read_date(field: QLineEdit) -> date | None:
    """Return the date typed (ISO 8601), None if the field is empty.

    Raises ValueError where it is no date.
    """
    text = field.text().strip()
    return date.fromisoformat(text) if text else None


def add_row(form: QFormLayout, words: str, field: QWidget) -> QLabel:
    """Add a labelled field to a form; the label is its buddy and its accessible name."""
    name = label(words)
    name.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    form.addRow(name, field)
    return name
