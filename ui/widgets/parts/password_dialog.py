"""Asks for the password of a locked workbook before it is read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from planner.domain.protection.secret import Secret
from planner.wording.isolation import isolated
from ui.session import Session
from ui.widgets.parts.fields import add_row
from ui.widgets.parts.panel import button
from ui.widgets.parts.passphrase_fields import secret_field
from ui.widgets.parts.question import Question


def with_password(
    session: Session,
    path: Path,
    parent: QWidget,
    read: Callable[[Path, Secret | None], object],
) -> None:
    """Read a workbook, after asking for its password where it is locked."""
    if not session.tools.is_locked(path):
        read(path, None)
        return
    dialog = PasswordDialog(isolated(path.name, session.language), parent)
    dialog.given.connect(lambda password: read(path, password))
    dialog.open()


class PasswordDialog(Question):
    """One field; whether it opens the file is said where the file is read."""

    given = Signal(object)  # Secret

    def __init__(self, file: str, parent: QWidget | None = None) -> None:
        super().__init__("password", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ask(
            self.tr("{file} is locked").format(file=file),
            self.tr("Type the password it was exported with. The file itself stays locked."),
        )
        form = QFormLayout()
        words = self.tr("&Password")
        self.field = secret_field("password_typed", words)
        add_row(form, words, self.field)
        self.body.addLayout(form)
        cancel = button(self.tr("Cancel"), "password_cancel")
        cancel.clicked.connect(self.reject)
        self.go = button(self.tr("&Open it"), "password_go", primary=True)
        self.go.clicked.connect(self._go)
        self.answers(cancel, self.go)
        self.field.setFocus()

    def _go(self) -> None:
        if not self.field.text():
            self.say(self.tr("Type the password."))
            self.field.setFocus()
            return
        password = Secret(self.field.text())
        self.accept()
        self.given.emit(password)
