"""Drives the page *Plans*."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QLabel, QLineEdit, QWidget

from tests.drivers.window import PLANS, Driver, WindowDriver
from ui.widgets.parts.table import Table


class PlansDriver(Driver):
    def __init__(self, window: WindowDriver) -> None:
        super().__init__(window.root.plans, window.bot)
        self.window = window
        window.go(PLANS)

    @property
    def case(self) -> str:
        return self.root.header.title.text()  # type: ignore[attr-defined]

    def numbers(self) -> list[str]:
        return [row.number for row in self.find(Table, "plan_cases").rows.rows]

    def show(self, number: str) -> None:
        table = self.find(Table, "plan_cases")
        table.choose(table.rows.row_of(lambda r: r.number == number))

    def awards(self) -> list[str]:
        QApplication.processEvents()
        cards = [w for w in self.root.findChildren(QFrame) if w.objectName().startswith("award_")]
        return [w.objectName().removeprefix("award_") for w in cards if w.isVisible()]

    def decide(self, verb: str, target: str, reason: str) -> None:
        """Press Keep or Decline on a card, and give the reason."""
        self.click(f"{verb}_{target}")
        self.write(f"decide_{target}_reason", reason)
        self.click(f"decide_{target}_confirm")

    def share_screen(self, shared: bool) -> None:
        self.find(QCheckBox, "shared_screen").setChecked(shared)

    def cut_texts(self) -> list[str]:
        """Return the texts of the case that are given less room than they need."""
        QApplication.processEvents()
        view = self.find(QWidget, "case_view")
        labels = [w for w in view.findChildren(QLabel) if w.isVisible() and w.text()]
        return [w.text() for w in labels if w.height() < w.heightForWidth(w.width())] + [
            w.objectName() for w in view.findChildren(QFrame) if _squeezed(w)
        ]

    def reason_field(self, target: str) -> QLineEdit:
        return self.find(QLineEdit, f"decide_{target}_reason")


def _squeezed(frame: QFrame) -> bool:
    least = frame.minimumSizeHint()
    narrow = frame.width() < least.width()
    return frame.isVisible() and (narrow or frame.height() < frame.heightForWidth(frame.width()))
