"""Rows whose cells can be typed over: what stands in a cell as text, and what was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.models.rows import Column, RowsModel

_Index = QModelIndex | QPersistentModelIndex


class TypedRows(RowsModel):
    """``written`` says what of a row's field can be typed over, None where nothing can.

    What was typed is said and never kept: the table follows what is stored.
    """

    typed = Signal(object, str, str)  # row, field, text

    def __init__(
        self,
        columns: Sequence[Column],
        written: Callable[[Any, str], str | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self.written = written
        self.may = False

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let what can be typed over be edited, where somebody may."""
        given = super().flags(index)
        if not index.isValid() or not self.may:
            return given
        field = self.columns[index.column()].field
        if field and self.written(self.rows[index.row()], field) is not None:
            return given | Qt.ItemFlag.ItemIsEditable
        return given

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell; to be typed over, as it is read again."""
        if role == Qt.ItemDataRole.EditRole and index.isValid():
            field = self.columns[index.column()].field
            return self.written(self.rows[index.row()], field) or ""
        return super().data(index, role)

    def setData(  # Qt's name
        self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Say what was typed, where it is another than stood there."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row, field = self.rows[index.row()], self.columns[index.column()].field
        if str(value).strip() == (self.written(row, field) or ""):
            return False
        self.typed.emit(row, field, str(value))
        return True
