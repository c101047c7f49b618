"""Drives the lock page, and reads what a window still holds."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QTableView

from tests.opened import PASSPHRASE


def is_locked(window) -> bool:
    return window.root.lock_screen.is_locked


def unlock(window, text: str = PASSPHRASE.text) -> None:
    window.write("lock_secret", text)
    window.click("lock_open")


def unlocked(window, text: str = PASSPHRASE.text) -> None:
    unlock(window, text)
    window.bot.waitUntil(lambda: not is_locked(window))


def texts_of(window) -> str:
    """Return every text any widget of the window holds, in sight or not."""
    found = [w.text() for w in window.root.findChildren(QLabel)]
    found += [w.text() for w in window.root.findChildren(QLineEdit)]
    found += [w.toPlainText() for w in window.root.findChildren(QPlainTextEdit)]
    for box in window.root.findChildren(QComboBox):
        found += [box.itemText(n) for n in range(box.count())]
    for table in window.root.findChildren(QTableView):
        model = table.model()
        for row in range(model.rowCount()):
            for column in range(model.columnCount()):
                found.append(str(model.index(row, column).data()))
    return "\n".join(found)
