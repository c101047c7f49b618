"""Drives the page *Cases*."""

from __future__ import annotations

from tests.drivers.window import Driver, WindowDriver
from ui.all_pages import CASES
from ui.models.grouped_rows import Group
from ui.widgets.cases.case_filters import CaseFilters
from ui.widgets.parts.fields import Choice
from ui.widgets.parts.table import Table


class CasesDriver(Driver):
    def __init__(self, window: WindowDriver, *, go: bool = True) -> None:
        super().__init__(window.root.cases, window.bot)
        self.window = window
        if go:
            window.go(CASES)

    @property
    def table(self) -> Table:
        return self.find(Table, "all_cases")

    @property
    def filters(self) -> CaseFilters:
        return self.window.root.cases.filters

    def numbers(self) -> list[str]:
        """Return what stands in the table: numbers of cases, and a group by its words."""
        return [r.words if isinstance(r, Group) else r.number for r in self.table.rows.rows]

    def filter(self, name: str, starts: str) -> None:
        """Choose the entry of a drop-down that begins with these words."""
        box = self.find(Choice, f"cases_{name}")
        texts = [box.itemText(n) for n in range(box.count())]
        box.setCurrentIndex(next(n for n, text in enumerate(texts) if text.startswith(starts)))

    def group(self, words: str) -> None:
        box = self.filters.group
        box.setCurrentIndex(box.findText(words))

    def choose(self, *numbers: str) -> None:
        self.table.pick(lambda r: getattr(r, "number", "") in numbers)

    def cells(self, number: str) -> dict[str, str]:
        """Return what is seen of a case, by column."""
        table = self.table
        row = table.rows.row_of(lambda r: getattr(r, "number", "") == number)
        seen = [n for n in range(len(table.rows.columns)) if not table.isColumnHidden(n)]
        return {table.rows.columns[n].title: str(table.rows.index(row, n).data()) for n in seen}

    @property
    def head(self) -> str:
        return self.window.root.cases.header.soft.text()
