"""One table model for every table: columns as data, sorted inside the model.

A QSortFilterProxyModel over a Python model took seconds per sort on ten thousand rows; sorting the
list takes milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from ui import style
from ui.models.isolates import shown, steady

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True)
class Column:
    """One column: heading, what to show of a row, width in pixels, and what to sort by.

    ``attention``: rows for whom this cell needs a person's attention. ``width`` 0: takes the rest.
    ``field``: the name of what can be typed over here, empty where nothing can. ``whole``: its
    texts stay on one line, a date for instance. ``spare``: where a table has no room it is left
    out, and said in the tip of the column that takes the rest.
    """

    title: str
    text: Callable[[Any], str]
    width: int = 120
    sort: Callable[[Any], Any] | None = None
    right: bool = False
    attention: Callable[[Any], bool] | None = None
    bold: bool = False
    field: str = ""
    whole: bool = False
    spare: bool = False


class RowsModel(QAbstractTableModel):
    """Rows of one kind under fixed columns."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._all: list[Any] = []
        self.rows: list[Any] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self._filter: Callable[[Any], bool] | None = None

    def show(self, rows: Sequence[Any]) -> None:
        """Replace the rows, keeping order and filter as the person set them."""
        self._all = list(rows)
        self._arrange()

    def keep(self, wanted: Callable[[Any], bool] | None) -> None:
        """Show only the rows ``wanted`` says; None shows all."""
        self._filter = wanted
        self._arrange()

    def row_of(self, wanted: Callable[[Any], bool]) -> int:
        """Return the number of the first row for which ``wanted`` holds, -1 if there is none."""
        return next((i for i, row in enumerate(self.rows) if wanted(row)), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the order given."""
        self._sorted_by = None if column < 0 else (column, order)
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        self.rows = self._arranged()
        self.endResetModel()

    def _arranged(self) -> list[Any]:
        """Return the rows wanted, in the order wanted."""
        rows = self._all if self._filter is None else [r for r in self._all if self._filter(r)]
        if self._sorted_by is None:
            return list(rows)
        number, order = self._sorted_by
        key = self.columns[number].sort or self.columns[number].text
        return sorted(rows, key=key, reverse=order == Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's title and the side it stands on."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self.columns[section].right)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell and how it is set."""
        if not index.isValid():
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        answer: Any = None
        if role == Qt.ItemDataRole.DisplayRole:
            answer = steady(shown(column.text(row)))
        elif role == Qt.ItemDataRole.ToolTipRole:
            answer = self._tip(column, row)
        elif role == Qt.ItemDataRole.TextAlignmentRole:
            answer = _side(column.right)
        elif role == Qt.ItemDataRole.ForegroundRole and column.attention and column.attention(row):
            answer = QColor(style.ATTENTION)
        elif role == Qt.ItemDataRole.FontRole and column.bold:
            answer = QFont()
            answer.setBold(True)
        return answer

    def _tip(self, column: Column, row: Any) -> str:
        """Return a cell's words, which a narrow column may cut, with those of what was left out."""
        words = [shown(column.text(row))]
        if not column.width:
            words += [f"{c.title}: {shown(c.text(row))}" for c in self.columns if c.spare]
        return "\n".join(steady(line) for line in words)


def _side(right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignTrailing if right else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter
