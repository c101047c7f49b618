"""Rows under headings: a group has a line of its own and can be closed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from ui import style
from ui.models.isolates import steady
from ui.models.rows import Column, RowsModel


@dataclass(frozen=True)
class Group:
    """The line above the rows of one group. ``closed``: its rows are not shown."""

    key: str
    words: str
    count: int
    closed: bool = False


class GroupedRows(RowsModel):
    """RowsModel whose rows may stand in groups, each sorted in itself; groups go by their words.

    ``told`` says in one line what a group comes to.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        told: Callable[[str, list[Any]], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__([_of_rows(c) for c in columns], parent)
        self._told = told
        self._key: Callable[[Any], str] | None = None
        self._closed: set[str] = set()
        self.shown: list[Any] = []

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Say the same columns in the words of another caseload."""
        self.columns = tuple(_of_rows(c) for c in columns)

    def show_kept(self, rows: Sequence[Any], wanted: Callable[[Any], bool] | None) -> None:
        """Replace rows and filter at once."""
        self._filter = wanted
        self.show(rows)

    def group_by(self, key: Callable[[Any], str] | None) -> None:
        """Put rows with the same words of ``key`` together; None takes the groups away."""
        self._key, self._closed = key, set()
        self._arrange()

    def toggle(self, group: Group) -> None:
        """Close a group, or open it again."""
        self._closed ^= {group.key}
        self._arrange()

    def headings(self) -> list[int]:
        """Return the numbers of the lines that head a group."""
        return [n for n, row in enumerate(self.rows) if isinstance(row, Group)]

    def _arranged(self) -> list[Any]:
        self.shown = super()._arranged()
        if self._key is None:
            return self.shown
        groups: dict[str, list[Any]] = {}
        for row in self.shown:
            groups.setdefault(self._key(row), []).append(row)
        return list(self._under_headings(groups.items()))

    def _under_headings(self, groups: Iterable[tuple[str, list[Any]]]) -> Iterable[Any]:
        for key, rows in sorted(groups, key=lambda g: (g[0] == "", g[0].casefold())):
            closed = key in self._closed
            yield Group(key, self._told(key, rows), len(rows), closed)
            if not closed:
                yield from rows

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let a heading be gone to, never picked."""
        given = super().flags(index)
        if index.isValid() and isinstance(self.rows[index.row()], Group):
            return Qt.ItemFlag.ItemIsEnabled
        return given

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return the text of a cell; a heading has its words in the first."""
        if not index.isValid() or not isinstance(row := self.rows[index.row()], Group):
            return super().data(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return steady(f"{'+' if row.closed else '−'}  {row.words}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.words
        if role == Qt.ItemDataRole.FontRole:
            bold = QFont()
            bold.setBold(True)
            return bold
        if role == Qt.ItemDataRole.BackgroundRole:
            return QColor(style.GROUND)
        return None


def _of_rows(column: Column) -> Column:
    """Return a column that says nothing of a heading."""
    own = column.text
    return replace(column, text=lambda r: "" if isinstance(r, Group) else own(r))
