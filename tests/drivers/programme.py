"""Drives the page *Programme*."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget

from tests.drivers.window import PROGRAMME, Driver, WindowDriver
from ui.models.rows import RowsModel
from ui.widgets.parts.table import Table


class ProgrammeDriver(Driver):
    def __init__(self, window: WindowDriver) -> None:
        super().__init__(window.root.programme, window.bot)
        window.go(PROGRAMME)

    def tabs(self) -> list[str]:
        tabs = self.find(QTabWidget, "programme_tabs")
        return [tabs.tabText(i) for i in range(tabs.count())]

    def shown(self) -> str:
        """Return the title of the tab in front."""
        tabs = self.find(QTabWidget, "programme_tabs")
        return tabs.tabText(tabs.currentIndex())

    def table(self, name: str) -> RowsModel:
        return self.find(Table, name).rows

    def cells(self, name: str, column: int) -> list[str]:
        """Return what a column of a table shows."""
        model = self.table(name)
        return [model.columns[column].text(row) for row in model.rows]
