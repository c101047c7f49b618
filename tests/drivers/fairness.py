"""Drives the page *Who comes first*."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from tests.drivers.window import Driver, WindowDriver
from ui.all_pages import FAIRNESS
from ui.widgets.balance.fairness_chart import FairnessChart


class FairnessDriver(Driver):
    def __init__(self, window: WindowDriver) -> None:
        super().__init__(window.root.fairness, window.bot)
        self.window = window
        window.go(FAIRNESS)

    def ask(self) -> None:
        self.click("fairness_begin")
        self.window.wait_until_idle()

    @property
    def chart(self) -> FairnessChart:
        return self.find(FairnessChart, "fairness_chart")

    def compared(self) -> tuple[str, str]:
        boxes = (self.find(QComboBox, n) for n in ("fairness_first", "fairness_second"))
        first, second = (box.currentText() for box in boxes)
        return first, second
