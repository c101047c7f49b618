"""Drives the dialogs about the caseload file."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QCheckBox, QDialog

from tests.drivers.window import Driver, WindowDriver
from ui.widgets.parts.fields import Choice

_Dialog = TypeVar("_Dialog", bound=QDialog)


class DialogDriver(Driver):
    """One dialog over the window; ``appears`` waits for it."""

    root: QDialog

    @classmethod
    def appears(cls, window: WindowDriver, kind: type[_Dialog]):
        def seen() -> list[_Dialog]:
            return [d for d in window.root.findChildren(kind) if d.isVisible()]

        window.bot.waitUntil(lambda: bool(seen()))
        return cls(seen()[-1], window.bot)

    def tick(self, name: str, ticked: bool = True) -> None:
        self.find(QCheckBox, name).setChecked(ticked)

    def choose(self, name: str, value: object) -> None:
        self.find(Choice, name).select(value)

    def passphrase(self, name: str, text: str, again: str | None = None) -> None:
        """Type a new passphrase twice."""
        self.write(name, text)
        self.write(f"{name}_again", text if again is None else again)

    def problem(self) -> str:
        """Return what the dialog says is wrong, once it has been said."""
        name = f"{self.root.objectName()}_problem"
        self.bot.waitUntil(lambda: self.has(name))
        return self.text(name)

    def gone(self) -> None:
        """Wait until the dialog has gone."""
        self.bot.waitUntil(lambda: not _is_visible(self.root))


def _is_visible(dialog: QDialog) -> bool:
    try:
        return dialog.isVisible()
    except RuntimeError:  # Qt has let go of it
        return False


class KeyDriver(DialogDriver):
    """The recovery key, shown once."""

    @property
    def key(self) -> str:
        return self.text("recovery_key").replace("\n", "-")

    def take(self) -> str:
        """Say that one has it, and go on; return the key."""
        key = self.key
        self.tick("recovery_have")
        self.click("recovery_go_on")
        return key
