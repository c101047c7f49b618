"""The field in which a cell is typed over: it says at once what cannot be."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui import style
from ui.models.typed_rows import TypedRows

_Index = QModelIndex | QPersistentModelIndex


class TypedCells(QStyledItemDelegate):
    """``wrong`` says what is wrong with a text for a row's field, nothing where it can be taken.

    While something is wrong the cell is not left by Enter: the sentence stands beneath it.
    """

    def __init__(
        self, rows: TypedRows, wrong: Callable[[Any, str, str], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._rows, self._wrong = rows, wrong

    def createEditor(  # Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index
    ) -> QWidget:
        """Return a line that is looked at with every letter."""
        row, column = self._rows.rows[index.row()], self._rows.columns[index.column()]
        field = QLineEdit(parent)
        field.setObjectName("typed_cell")
        field.setAccessibleName(f"{column.title}, {getattr(row, 'code', '')}")
        field.textEdited.connect(
            lambda text: self._look(field, self._wrong(row, column.field, text))
        )
        return field

    def _look(self, field: QLineEdit, wrong: str) -> None:
        field.setProperty("wrong", bool(wrong))
        field.setAccessibleDescription(wrong)
        red = f"color: {style.ATTENTION}; border: 1px solid {style.ATTENTION};"
        field.setStyleSheet(red if wrong else "")
        if wrong:
            QToolTip.showText(field.mapToGlobal(QPoint(0, field.height())), wrong, field)
        else:
            QToolTip.hideText()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Stay in a cell whose text cannot be taken; Escape leaves it as it was."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in enter
            and watched.property("wrong")
        ):
            if isinstance(watched, QLineEdit):
                self._look(watched, watched.accessibleDescription())
            return True
        return super().eventFilter(watched, event)
