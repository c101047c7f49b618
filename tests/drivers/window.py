"""Drives the main window as a person does, finding widgets by their object names."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from ui.all_pages import ASSESSMENTS, BALANCE, CASES, MONEY, PLANS, PROGRAMME
from ui.main_window import MainWindow
from ui.widgets.parts.table import Table

_Found = TypeVar("_Found", bound=QObject)


class Driver:
    """What every page driver can do: find, click, type, read."""

    def __init__(self, root: QWidget, qtbot) -> None:
        self.root, self.bot = root, qtbot

    def find(self, kind: type[_Found], name: str) -> _Found:
        """Return the widget of this name, the visible one where others wait to be deleted."""
        QApplication.processEvents()
        found = self.root.findChildren(kind, name)
        assert found, f"no {kind.__name__} called {name}"
        visible = [w for w in found if isinstance(w, QWidget) and w.isVisible()]
        return (visible or found)[-1]

    def has(self, name: str) -> bool:
        """Say whether a visible widget has this name."""
        QApplication.processEvents()
        return any(w.isVisible() for w in self.root.findChildren(QWidget, name))

    def click(self, name: str) -> None:
        self.bot.mouseClick(self.find(QPushButton, name), Qt.MouseButton.LeftButton)

    def write(self, name: str, text: str) -> None:
        field = self.find(QLineEdit, name)
        field.clear()
        self.bot.keyClicks(field, text)

    def text(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def can(self, name: str) -> bool:
        return self.find(QPushButton, name).isEnabled()

    def changes(self, name: str) -> list[tuple[str, ...]]:
        """Return whose plan the last balance changed, and how, as the panel lists it."""
        table = self.find(Table, f"{name}_list")
        return [tuple(c.text(row) for c in table.rows.columns) for row in table.rows.rows]

    def said(self) -> str:
        """Return every word visible under the root."""
        QApplication.processEvents()
        labels = [w.text() for w in self.root.findChildren(QLabel) if w.isVisible()]
        buttons = [w.text() for w in self.root.findChildren(QPushButton) if w.isVisible()]
        return "\n".join([*labels, *buttons])


class WindowDriver(Driver):
    """The window: pages, menus, notices."""

    root: MainWindow

    def __init__(self, root: MainWindow, qtbot) -> None:
        super().__init__(root, qtbot)
        self.session = root.session

    @property
    def notice(self) -> str:
        return self.text("notice_text") if self.has("notice") else ""

    def go(self, page: int) -> None:
        self.root.go(page)

    def action(self, name: str) -> QAction:
        return self.find(QAction, f"action_{name}")

    def do(self, name: str) -> None:
        action = self.action(name)
        assert action.isEnabled(), f"{name} is not possible now"
        action.trigger()

    def wait_until_idle(self) -> None:
        self.bot.waitUntil(lambda: not self.session.background.busy)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(self.root.focusWidget(), key, modifier)


__all__ = [
    "ASSESSMENTS",
    "BALANCE",
    "CASES",
    "MONEY",
    "PLANS",
    "PROGRAMME",
    "Driver",
    "WindowDriver",
]
