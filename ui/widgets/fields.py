"""Labelled fields of the forms: every one with a buddy label and an object name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from ui.widgets.panel import label


def choice(name: str, entries: Sequence[tuple[str, Any]], chosen: Any) -> QComboBox:
    """Return a drop-down of (words, value) with ``chosen`` selected (else the first)."""
    made = QComboBox()
    made.setObjectName(name)
    for words, value in entries:
        made.addItem(words, value)
    values = [value for _, value in entries]
    made.setCurrentIndex(values.index(chosen) if chosen in values else 0)
    return made


def chosen(box: QComboBox) -> Any:
    """Return the value of the entry selected."""
    return box.currentData()


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
