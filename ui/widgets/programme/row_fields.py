"""The fields a programme's row is filled in with: each says its text as the workbook writes it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.programme.programme import Programme
from planner.domain.programme.programme_rows import FieldSort, RowField
from ui.models.row_choices import offered
from ui.style import GRID
from ui.widgets.parts.fields import choice, chosen
from ui.widgets.programme.conditions_field import ConditionsField

#: Lines of a list that are seen at once, and of a text of a sentence or two.
_LISTED, _LINES = 5, 3


class RowInput(QWidget):
    """One field; ``typed`` when what it says may have changed."""

    typed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.own_name = name

    @property
    def first(self) -> QWidget:
        """Return the widget a label leads to."""
        raise NotImplementedError

    def text(self) -> str:
        """Return what would stand in the cell."""
        raise NotImplementedError


class LineInput(RowInput):
    """A line to type into."""

    def __init__(self, name: str, now: str, hint: str = "") -> None:
        super().__init__(name)
        self.line = QLineEdit(now)
        self.line.setObjectName(name)
        self.line.setPlaceholderText(hint)
        self.line.setCursorPosition(0)
        self.line.textChanged.connect(lambda _: self.typed.emit())
        self.box.addWidget(self.line)

    @property
    def first(self) -> QWidget:
        """Return the line."""
        return self.line

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text().strip()


class LongInput(RowInput):
    """A few lines to type into."""

    def __init__(self, name: str, now: str) -> None:
        super().__init__(name)
        self.lines = QPlainTextEdit(now)
        self.lines.setObjectName(name)
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(_LINES * self.lines.fontMetrics().lineSpacing() + 5 * GRID)
        self.lines.textChanged.connect(self.typed)
        self.box.addWidget(self.lines)

    @property
    def first(self) -> QWidget:
        """Return the field."""
        return self.lines

    def text(self) -> str:
        """Return what was typed."""
        return self.lines.toPlainText().strip()


class OneInput(RowInput):
    """One of several."""

    def __init__(self, name: str, entries: list[tuple[str, str]], now: str) -> None:
        super().__init__(name)
        self.choice = choice(name, entries, now)
        self.choice.setMinimumContentsLength(8)
        self.choice.setSizeAdjustPolicy(
            self.choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.currentIndexChanged.connect(lambda _: self.typed.emit())
        self.box.addWidget(self.choice)

    @property
    def first(self) -> QWidget:
        """Return the drop-down."""
        return self.choice

    def text(self) -> str:
        """Return what is chosen."""
        return str(chosen(self.choice))


class SomeInput(RowInput):
    """Some of several, each ticked."""

    def __init__(self, name: str, entries: list[tuple[str, str]], now: str) -> None:
        super().__init__(name)
        self._values = [value for _, value in entries]
        self.list = QListWidget()
        self.list.setObjectName(name)
        ticked = {w.strip() for w in now.split("|")}
        for words, value in entries:
            item = QListWidgetItem(words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = Qt.CheckState.Checked if value in ticked else Qt.CheckState.Unchecked
            item.setCheckState(on)
            self.list.addItem(item)
        line = self.list.sizeHintForRow(0) if entries else self.list.fontMetrics().lineSpacing()
        self.list.setFixedHeight(min(_LISTED, max(1, len(entries))) * line + 4 * GRID)
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(lambda _: self.typed.emit())
        self.box.addWidget(self.list)

    @property
    def first(self) -> QWidget:
        """Return the list."""
        return self.list

    def text(self) -> str:
        """Return what is ticked, as codes stand in a cell."""
        items = [self.list.item(n) for n in range(len(self._values))]
        on = (
            value
            for value, item in zip(self._values, items, strict=True)
            if item.checkState() is Qt.CheckState.Checked
        )
        return " | ".join(sorted(on))


class ConditionsInput(RowInput):
    """Conditions, one line each."""

    def __init__(self, name: str, programme: Programme, now: str, language: str) -> None:
        super().__init__(name)
        self.conditions = ConditionsField(name, programme, now, language)
        self.conditions.typed.connect(self.typed)
        self.box.addWidget(self.conditions)

    @property
    def first(self) -> QWidget:
        """Return what adds a condition."""
        return self.conditions.add

    def text(self) -> str:
        """Return the conditions in the grammar of the workbook."""
        return self.conditions.text()


def row_input(
    table: str, field: RowField, programme: Programme, now: str, language: str, name: str
) -> RowInput:
    """Return the input for a field with what stands there now."""
    if field.sort is FieldSort.CONDITIONS:
        return ConditionsInput(name, programme, now, language)
    if field.sort is FieldSort.LONG:
        return LongInput(name, now)
    if field.sort is FieldSort.DAY:
        return LineInput(name, now, _tr("year-month-day, e.g. 2026-06-12"))
    if field.sort is FieldSort.TEXT:
        return LineInput(name, now)
    entries = offered(table, field, programme, now, language)
    if field.sort in (FieldSort.CODES, FieldSort.CHOICES):
        return SomeInput(name, entries, now)
    return OneInput(name, entries, now)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RowFields", text)
