"""What stands unsaved in open forms, as plain data, and put back into them.

Fields are known by their object names, so that a form made anew takes up what stood in the old
one. Passphrases are never taken along.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

_Field = QLineEdit | QPlainTextEdit | QComboBox | QCheckBox | QRadioButton | QSpinBox
_KINDS: tuple[type, ...] = (
    QLineEdit,
    QPlainTextEdit,
    QComboBox,
    QCheckBox,
    QRadioButton,
    QSpinBox,
)
#: How Qt calls the line inside a number or an editable drop-down: the outer field tells it.
_INNER = frozenset({"qt_spinbox_lineedit", ""})


def fields_of(form: QWidget) -> dict[str, str]:
    """Return what stands in every named field of a form."""
    return {field.objectName(): _value(field) for field in _fields(form)}


def fill(form: QWidget, values: Mapping[str, str]) -> None:
    """Put values back into the fields of a form; of fields it does not have, nothing."""
    for field in _fields(form):
        if (value := values.get(field.objectName())) is not None:
            _set(field, value)


def words_typed(root: QWidget, without: QWidget | None = None) -> dict[str, str]:
    """Return texts that stand in fields in sight, by what they are asked as.

    ``without``: a form that is kept as a whole. Fields to search in are no drafts.
    """
    found: dict[str, str] = {}
    for field in _fields(root):
        inside = without is not None and without.isAncestorOf(field)
        if inside or not field.isVisible() or field.property("search"):
            continue
        if isinstance(field, QLineEdit) and not field.isReadOnly():
            text = field.text()
        elif isinstance(field, QPlainTextEdit) and not field.isReadOnly():
            text = field.toPlainText()
        else:
            continue
        if text.strip():
            name = field.accessibleName() or field.placeholderText() or field.objectName()
            found[name] = text
    return found


def answers_in(dialog: QWidget) -> dict[str, str]:
    """Return all that stands in a dialog in which something was typed, by what it is asked as."""
    if not words_typed(dialog):
        return {}
    found: dict[str, str] = {}
    for field in _fields(dialog):
        name = field.accessibleName() or field.objectName()
        if not field.isVisible() or field.property("search"):
            continue
        if isinstance(field, QComboBox):
            found[name] = field.currentText()
        elif isinstance(field, QSpinBox):
            found[name] = field.text()
        elif isinstance(field, QCheckBox | QRadioButton) and field.isChecked():
            found[name] = "✓"
    return found


def _fields(root: QWidget) -> Iterator[_Field]:
    for kind in _KINDS:
        found: list[Any] = root.findChildren(kind)
        for field in found:
            if field.objectName() not in _INNER and not _is_secret(field):
                yield field


def _is_secret(field: QWidget) -> bool:
    """Say whether a field holds what opens a file."""
    normal = QLineEdit.EchoMode.Normal
    hidden = isinstance(field, QLineEdit) and field.echoMode() is not normal
    return hidden or bool(field.property("secret"))


def _value(field: _Field) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QComboBox):
        return field.currentText() if field.isEditable() else str(field.currentIndex())
    if isinstance(field, QSpinBox):
        return str(field.value())
    return "true" if field.isChecked() else "false"


def _set(field: _Field, value: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(value)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(value)
    elif isinstance(field, QComboBox):
        if field.isEditable():
            field.setCurrentText(value)
        elif value.isdigit() and int(value) < field.count():
            field.setCurrentIndex(int(value))
    elif isinstance(field, QSpinBox):
        field.setValue(int(value))
    else:
        field.setChecked(value == "true")
