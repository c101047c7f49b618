"""A calm table: no grid, set widths, sorting in the model, everything by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
)

from ui.models.isolates import shown, unbroken
from ui.models.rows import RowsModel

#: Rows whose texts are measured for a column's width, a cell's padding, how much wider bold is.
_LOOKED_AT, _PADDING, _BOLD = 100, 26, 1.1
#: Rows that get the height their texts need; those after them have the usual one: measuring
#: ten thousand would take seconds.
_FITTED = 300
#: What the style sheet takes of a cell's width, in pixels.
_CELL = 22
#: More height than any text of a cell needs, in pixels.
_TALLEST = 2000
#: What stands around the rows of a table, in pixels.
_EDGE = 4
#: The least width of a column whose sentences wrap, in pixels.
_READABLE = 220
#: How many rows stand at least.
_LEAST = 3
#: How much wider than set a column may grow whose texts wrap.
_WRAPPED = 1.4


class _Wrapped(QStyledItemDelegate):
    """Paints texts that wrap; a code among their words is not broken at its hyphen."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        """Return a cell's text as it is painted."""
        return unbroken(super().displayText(value, locale))


class Table(QTableView):
    """Shows one RowsModel; ``opened`` carries the row a person opens by Enter or double click."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(
        self, model: RowsModel, name: str, title: str, *, lines: int = 1, several: bool = False
    ) -> None:
        super().__init__()
        self.readable = _READABLE if lines > 1 else 0
        self.rows = model
        self.setModel(model)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(lines > 1)
        if lines > 1:
            self.setItemDelegate(_Wrapped(self))
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        # The heading never shows what is selected: asked whether a column is, Qt looks at every
        # row, three times a column (measured at 10,000 rows, all selected: 1.5 s a painting).
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        line = self.fontMetrics().lineSpacing()
        self.verticalHeader().setDefaultSectionSize(lines * line + 12)
        self.verticalHeader().setMinimumSectionSize(line + 8)
        self._left_out: dict[int, int] = {}
        self._set_widths()
        self._widen()
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self._choose)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        model.modelReset.connect(self._widen)
        model.modelReset.connect(self.updateGeometry)
        self._current: object = None
        self._seen: tuple[int, int] | None = None
        self._fits, self._most_lines = False, 0

    def choose(self, row: int) -> None:
        """Select a row and bring it into sight."""
        index = self.rows.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def current(self) -> Any:
        """Return the row selected, None if there is none."""
        row = self.currentIndex().row()
        return self.rows.rows[row] if 0 <= row < len(self.rows.rows) else None

    def fit_rows(self, most: int = 0) -> None:
        """Give every row the lines its texts need, now and when a column gets another width.

        ``most``: no more lines than these, 0 for as many as it takes. Qt's own way forgets the
        padding the style sheet gives a cell, and cuts the last line.
        """
        self._fits, self._most_lines = True, most
        again = QTimer(self)
        again.setSingleShot(True)
        again.timeout.connect(self._fit_rows)
        self.horizontalHeader().sectionResized.connect(lambda *_: again.start(0))
        self.rows.modelReset.connect(lambda: again.start(0))
        again.start(0)

    def _fit_rows(self) -> None:
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        flags = Qt.TextFlag.TextWordWrap
        for number, row in enumerate(self.rows.rows[:_FITTED]):
            height = 0
            for place, column in enumerate(self.rows.columns):
                room = QRect(0, 0, header.sectionSize(place) - _CELL, _TALLEST)
                text = unbroken(shown(column.text(row)))
                height = max(height, metrics.boundingRect(room, flags, text).height())
            if self._most_lines:
                height = min(height, self._most_lines * metrics.lineSpacing())
            self.setRowHeight(number, height + 12)
        self._take()

    def take_height(self, least: int, most: int) -> None:
        """Take the height of the rows there are, of at least and at most so many."""
        self._seen = (least, most)
        if self._fits:
            self._fit_rows()
        self._take()

    def _take(self) -> None:
        if self._seen is None:
            return
        least, most = self._seen
        header, usual = self.horizontalHeader(), self.verticalHeader().defaultSectionSize()
        head = 0 if header.isHidden() else header.sizeHint().height()
        count = min(most, len(self.rows.rows))
        rows = sum(self.rowHeight(n) for n in range(count)) + max(0, least - count) * usual
        self.setFixedHeight(head + rows + _EDGE)

    def picked(self) -> list[Any]:
        """Return every row selected, from top to bottom."""
        # By ranges: asked for rows, Qt asks the model about every cell of them.
        selected = self.selectionModel().selection()
        found = [selected.at(n) for n in range(selected.count())]
        ranges = sorted((r.top(), r.bottom()) for r in found)
        numbers = dict.fromkeys(n for top, bottom in ranges for n in range(top, bottom + 1))
        return [self.rows.rows[n] for n in numbers if 0 <= n < len(self.rows.rows)]

    def pick(self, wanted: Callable[[Any], bool]) -> None:
        """Select every row that ``wanted`` says, and no other."""
        last = len(self.rows.columns) - 1
        found = QItemSelection()
        begin = -1  # of a run of rows: Qt takes long over thousands of single ones
        for number, row in enumerate([*self.rows.rows, None]):
            if row is not None and wanted(row):
                begin = number if begin < 0 else begin
            elif begin >= 0:
                found.select(self.rows.index(begin, 0), self.rows.index(number - 1, last))
                begin = -1
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(found, flags.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the row by Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        scale = self.fontMetrics().horizontalAdvance("0") / 8
        for number, column in enumerate(self.rows.columns):
            if column.width:
                header.resizeSection(number, round(column.width * scale))
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)

    def _widen(self) -> None:
        """Give a column what its first rows need, up to twice its set width; its heading always.

        Where texts wrap, a column grows by a little only: the rest goes to a second line.
        """
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        scale = metrics.horizontalAdvance("0") / 8
        for number, column in enumerate(self.rows.columns):
            if not column.width or number in self._left_out:
                continue
            texts = (column.text(row) for row in self.rows.rows[:_LOOKED_AT])
            longest = max((metrics.horizontalAdvance(t) for t in texts), default=0)
            longest = round(longest * (_BOLD if column.bold else 1)) + _PADDING
            most = round(column.width * scale * (_WRAPPED if self.wordWrap() else 2))
            if column.whole:
                most = longest
            heading = header.sectionSizeFromContents(number).width()
            wanted = max(heading, min(longest, most))
            if wanted > header.sectionSize(number):
                header.resizeSection(number, wanted)

    def fit_columns(self) -> None:
        """Share the width out again: columns were shown or hidden."""
        self._widen()
        self._share()

    def minimumSizeHint(self) -> QSize:
        """Ask for some rows, so that on a small screen the page scrolls and not the table alone."""
        header, line = self.horizontalHeader(), self.fontMetrics().lineSpacing()
        head = 0 if header.isHidden() else header.sizeHint().height()
        usual = min(self.verticalHeader().defaultSectionSize(), 2 * line + 12)
        rows = min(_LEAST, len(self.rows.rows)) * usual
        return QSize(super().minimumSizeHint().width(), head + rows + _EDGE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the columns that take the rest readable: too narrow, the table goes sideways."""
        self._share()
        super().resizeEvent(event)

    def _leave_out(self) -> None:
        """Leave out what is to spare, the last first, where it would drive the rest out of sight.

        Whoever chooses columns by hand (``setColumnHidden``) has none to spare.
        """
        header, columns = self.horizontalHeader(), self.rows.columns
        spare = [number for number, column in enumerate(columns) if column.spare]
        if not self.readable or not spare:
            return
        width = {n: self._left_out.get(n) or header.sectionSize(n) for n in range(len(columns))}
        needed = sum(width[n] if c.width else self.readable for n, c in enumerate(columns))
        for number in reversed(spare):
            out = needed > self.viewport().width()
            needed -= width[number] if out else 0
            self.setColumnHidden(number, out)
            if out:
                self._left_out[number] = width[number]
            elif number in self._left_out:
                header.resizeSection(number, self._left_out.pop(number))

    def _share(self) -> None:
        self._leave_out()
        header, columns = self.horizontalHeader(), self.rows.columns
        set_ = sum(header.sectionSize(n) for n, c in enumerate(columns) if c.width)
        rest = [n for n, c in enumerate(columns) if not c.width]
        narrow = bool(set_) and self.viewport().width() - set_ < self.readable * len(rest)
        mode = QHeaderView.ResizeMode.Interactive if narrow else QHeaderView.ResizeMode.Stretch
        for number in rest if self.readable else ():
            header.setSectionResizeMode(number, mode)
            if narrow:
                header.resizeSection(number, self.readable)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.rows[index.row()])

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.rows.rows[index.row()])

    def _remember(self) -> None:
        self._current = self.current()

    def _recall(self) -> None:
        if self._current is None:
            return
        row = self.rows.row_of(lambda r: r == self._current)
        if row >= 0:
            self.choose(row)
