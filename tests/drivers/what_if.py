"""Drives the page *What if*."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget

from tests.drivers.window import Driver, WindowDriver
from ui.all_pages import WHAT_IF
from ui.widgets.parts.difference_grid import DifferenceGrid
from ui.widgets.parts.fields import Choice


class WhatIfDriver(Driver):
    def __init__(self, window: WindowDriver) -> None:
        super().__init__(window.root.what_if, window.bot)
        self.window = window
        window.go(WHAT_IF)

    def show_costs(self) -> None:
        self.find(QTabWidget, "what_if_tabs").setCurrentIndex(1)

    def ask_more(self, amount: str = "") -> None:
        if amount:
            self.write("more_amount", amount)
        self.click("ask_more")

    def ask_costs(self) -> None:
        self.show_costs()
        self.click("ask_costs")

    def rows(self, name: str) -> list[tuple[str, str]]:
        """Return the thing and the figure of every row of a grid."""
        return [(r.title, r.figure) for r in self.find(DifferenceGrid, name).rows]

    def choose_whose(self, scope: str) -> None:
        self.find(Choice, "costs_whose").select(scope)
