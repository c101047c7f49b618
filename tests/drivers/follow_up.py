"""Drives the page *Follow-up*."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from tests.drivers.window import Driver, WindowDriver
from ui.all_pages import FOLLOW_UP
from ui.pages.follow_up import FollowUpPage
from ui.widgets.parts.fields import Choice
from ui.widgets.parts.table import Table


class FollowUpDriver(Driver):
    def __init__(self, window: WindowDriver) -> None:
        super().__init__(window.root.follow_up, window.bot)
        self.page: FollowUpPage = window.root.follow_up
        self.window = window
        window.go(FOLLOW_UP)

    def due(self) -> list[tuple[str, str]]:
        """Return the case and the sort of everything due, in order."""
        return [(d.number, d.sort.value) for d in self.page.rows.rows]

    def choose(self, number: str, sort: str) -> None:
        self.find(Table, "due_list").choose(self.due().index((number, sort)))

    def choose_whose(self, who: str | None) -> None:
        box = self.find(Choice, "due_whose")
        box.select(who)
        box.activated.emit(box.currentIndex())

    def year(self) -> list[str]:
        """Return the lines of the case's year."""
        layout = self.page.year.lines
        items = (layout.itemAt(n) for n in range(layout.count()))
        shown = [item.widget() for item in items if item is not None]
        return [w.text() for w in shown if isinstance(w, QLabel)]
