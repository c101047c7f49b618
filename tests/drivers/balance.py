"""Drives the page *Balance*."""

from __future__ import annotations

from PySide6.QtWidgets import QSlider

from tests.drivers.window import BALANCE, Driver, WindowDriver
from ui.widgets.balance.dot_histogram import DotHistogram
from ui.widgets.parts.table import Table


class BalanceDriver(Driver):
    def __init__(self, window: WindowDriver) -> None:
        super().__init__(window.root.balance, window.bot)
        self.window = window
        window.go(BALANCE)

    def start(self) -> None:
        self.click("balance_run")
        self.bot.waitUntil(lambda: "still looking" in self.text("checked"))

    @property
    def headline(self) -> str:
        return self.text("headline")

    @property
    def dots(self) -> DotHistogram:
        return self.find(DotHistogram, "met_by_person")

    def named(self) -> list[tuple[str, str]]:
        return [(row.number, row.what) for row in self.find(Table, "named").rows.rows]

    @property
    def fairness(self) -> QSlider:
        return self.find(QSlider, "fairness")
