"""Drives the page *The year ahead*."""

from __future__ import annotations

from tests.drivers.window import Driver, WindowDriver
from ui.all_pages import YEAR_AHEAD
from ui.widgets.balance.year_chart import YearChart
from ui.widgets.parts.table import Table


class YearAheadDriver(Driver):
    def __init__(self, window: WindowDriver) -> None:
        super().__init__(window.root.pages.year_ahead, window.bot)
        self.window = window
        window.go(YEAR_AHEAD)

    def press(self, name: str) -> None:
        """Press a button and wait until what it asked is done."""
        self.click(name)
        self.window.wait_until_idle()

    def held(self) -> list[tuple[str, ...]]:
        """Return what is held back, row by row, empty where the table is hidden."""
        table = self.find(Table, "year_held")
        if not table.isVisible():
            return []
        return [tuple(c.text(row) for c in table.rows.columns) for row in table.rows.rows]

    @property
    def chart(self) -> YearChart:
        return self.find(YearChart, "year_chart")
