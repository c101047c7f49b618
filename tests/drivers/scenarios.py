"""Drives the page *Scenarios*."""

from __future__ import annotations

from tests.drivers.window import Driver, WindowDriver
from ui.all_pages import SCENARIOS
from ui.widgets.parts.table import Table


class ScenariosDriver(Driver):
    def __init__(self, window: WindowDriver) -> None:
        super().__init__(window.root.scenarios, window.bot)
        self.window = window
        window.go(SCENARIOS)

    def keep(self, name: str) -> None:
        self.write("scenario_name", name)
        self.click("scenario_keep")

    def figures(self) -> dict[str, tuple[str, ...]]:
        """Return every figure of the scenarios, side by side."""
        return {row.what: row.texts for row in self.find(Table, "scenario_figures").rows.rows}

    def changed(self) -> dict[str, tuple[str, ...]]:
        """Return what changes for each case, as the table says it."""
        table = self.find(Table, "scenario_changes")
        texts = [[c.text(row) for c in table.rows.columns] for row in table.rows.rows]
        return {row[0]: tuple(row[1:]) for row in texts}
