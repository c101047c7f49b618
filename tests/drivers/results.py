"""Drives the page *Results*."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from tests.drivers.window import Driver, WindowDriver
from ui.all_pages import RESULTS
from ui.widgets.parts.panel import Panel
from ui.widgets.parts.table import Table


class ResultsDriver(Driver):
    def __init__(self, window: WindowDriver) -> None:
        super().__init__(window.root.results, window.bot)
        self.window = window
        window.go(RESULTS)

    def table(self) -> Table:
        return self.find(Table, "learning_table")

    def rows(self) -> list[tuple[str, ...]]:
        """Return what the table says, cell by cell."""
        rows = self.table().rows
        return [tuple(column.text(row) for column in rows.columns) for row in rows.rows]

    def proposals(self) -> list[str]:
        """Return what is proposed."""
        found: list[str] = []
        while self.has(name := f"proposal_{len(found)}"):
            found.append(self.text(name))
        return found

    def words_in(self, panel: str) -> str:
        """Return every visible word of a panel, empty where it is hidden."""
        shown = self.find(Panel, panel)
        labels = shown.findChildren(QLabel)
        return "\n".join(w.text() for w in labels if w.isVisible()) if shown.isVisible() else ""

    def take(self, number: int, why: str = "") -> None:
        """Take a proposal, for a reason where one is asked."""
        self.click(f"take_{number}")
        if why:
            self.write(f"taking_{number}_reason", why)
            self.click(f"taking_{number}_yes")
