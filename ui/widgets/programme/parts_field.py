"""Parts of an entry, a line each: what a measure meets, later budgets of a fund, account codes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from planner.domain.programme.programme import Programme
from planner.domain.programme.programme_rows import FieldSort, RowField, Texts
from planner.wording.names.programme_fields import field_label
from ui.style import GRID
from ui.widgets.parts.panel import button, label
from ui.widgets.programme.row_fields import RowInput, row_input


class PartsField(QWidget):
    """Lines of one part table; ``typed`` when one changes, comes or goes."""

    typed = Signal()

    def __init__(
        self,
        table: str,
        fields: Sequence[RowField],
        programme: Programme,
        now: Sequence[Texts],
        language: str,
    ) -> None:
        super().__init__()
        self._table, self._fields = table, tuple(fields)
        self._programme, self._language = programme, language
        self._lines: list[tuple[int, dict[str, RowInput], list[QWidget]]] = []
        self._made = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GRID)
        self._grid.setVerticalSpacing(GRID)
        self._heads = [
            label(field_label(table, f.key, language), "soft", wrap=True) for f in self._fields
        ]
        for place, (head, field) in enumerate(zip(self._heads, self._fields, strict=True)):
            self._grid.addWidget(head, 0, place)
            # A name needs more room than a number or a day.
            self._grid.setColumnStretch(place, 3 if field.sort is FieldSort.CODE else 2)
        column.addLayout(self._grid)
        self.add = button(self.tr("Add a line"), f"entry_{table}_add", link=True)
        self.add.clicked.connect(self._add_one)
        column.addWidget(self.add)
        for texts in now:
            self._show(texts)
        self._show_heads()

    def rows(self) -> tuple[Texts, ...]:
        """Return the texts of every line, as they would stand in the workbook."""
        return tuple(
            {key: text for key, one in inputs.items() if (text := one.text())}
            for _, inputs, _ in self._lines
        )

    def _add_one(self) -> None:
        inputs = self._show({})
        self._show_heads()
        next(iter(inputs.values())).first.setFocus()
        self.typed.emit()

    def _show(self, texts: Texts) -> dict[str, RowInput]:
        self._made += 1
        number, inputs, widgets = self._made, {}, []
        for place, field in enumerate(self._fields):
            name = f"entry_{self._table}_{number}_{field.key}"
            now = texts.get(field.key, "")
            one = row_input(self._table, field, self._programme, now, self._language, name)
            one.first.setAccessibleName(field_label(self._table, field.key, self._language))
            one.typed.connect(self.typed)
            self._grid.addWidget(one, number, place, Qt.AlignmentFlag.AlignTop)
            inputs[field.key] = one
            widgets.append(one)
        away = button("×", f"entry_{self._table}_{number}_remove", link=True)
        away.setAccessibleName(self.tr("Remove this line"))
        away.setToolTip(self.tr("Remove this line"))
        away.clicked.connect(lambda: self._remove(number))
        self._grid.addWidget(away, number, len(self._fields), Qt.AlignmentFlag.AlignTop)
        self._lines.append((number, inputs, [*widgets, away]))
        return inputs

    def _remove(self, number: int) -> None:
        for line in self._lines:
            if line[0] == number:
                for widget in line[2]:
                    self._grid.removeWidget(widget)
                    widget.hide()
                    widget.deleteLater()
        self._lines = [line for line in self._lines if line[0] != number]
        self._show_heads()
        self.add.setFocus()
        self.typed.emit()

    def _show_heads(self) -> None:
        for head in self._heads:
            head.setVisible(bool(self._lines))
