"""Open a caseload: passphrase, recovery key, only to look; a damaged file gives way to a copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.protection.backup import Backup
from planner.domain.protection.secret import Secret
from planner.wording.errors.in_window import window_sentence
from ui.models.isolates import isolated
from ui.models.moments import moment_text
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.panel import button, label
from ui.widgets.parts.passphrase_fields import secret_field
from ui.widgets.parts.question import Question


class OpenDialog(Question):
    """A wrong passphrase is said in place, as often as it takes: nobody is locked out."""

    leavable = True
    encrypt_asked = Signal(object)  # Path: it has to be encrypted first

    def __init__(self, session: Session, path: Path, parent: QWidget | None = None) -> None:
        super().__init__("open_caseload_dialog", parent)
        self._session, self._path = session, path
        self._copies: list[Backup] = []
        self._with_key = False
        self.prompt = label("")
        self.secret = secret_field("open_secret", self.tr("Passphrase"))
        self.prompt.setBuddy(self.secret)
        asked = QVBoxLayout()
        asked.setSpacing(GRID)
        asked.addWidget(self.prompt)
        asked.addWidget(self.secret)
        self.body.addLayout(asked)
        self.look = QCheckBox(self.tr("Only &look at it, change nothing"))
        self.look.setObjectName("open_look")
        self.body.addWidget(self.look)
        self.body.addStretch(1)
        self.other = button("", "open_other", link=True)
        self.other.clicked.connect(self._turn)
        cancel = button(self.tr("Cancel"), "open_cancel")
        cancel.clicked.connect(self.reject)
        self.go = button("", "open_go", primary=True)
        self.go.clicked.connect(self._open)
        self.answers(cancel, self.go, left=self.other)
        session.door.working.connect(self._wait)
        session.door.refused.connect(self._refuse)
        session.door.entered.connect(self._enter)
        self._redraw()

    def _redraw(self) -> None:
        file = isolated(self._path.name)
        if self._copies:
            when = moment_text(self._copies[0].made, self._session.language)
            words = self.tr(
                "{file} is damaged. Its newest copy is of {when}. Put it in place? The damaged "
                "file is kept beside it, and nothing later than the copy is in it."
            )
            self.ask(self.tr("Put a copy in place"), words.format(file=file, when=isolated(when)))
        elif self._with_key:
            words = self.tr("Type the key of {file} as it is printed; dashes do not matter.")
            self.ask(self.tr("Use the recovery key"), words.format(file=file))
        else:
            self.ask(self.tr("Open {file}").format(file=file))
        self.prompt.setText(self.tr("&Recovery key") if self._with_key else self.tr("&Passphrase"))
        self.secret.setAccessibleName(self.prompt.text().replace("&", ""))
        modes = QLineEdit.EchoMode
        self.secret.setEchoMode(modes.Normal if self._with_key else modes.Password)
        self.other.setText(
            self.tr("Use the passphrase") if self._with_key else self.tr("Use the recovery &key")
        )
        self.look.setVisible(not self._with_key and not self._copies)
        self.go.setText(self.tr("&Put it in place") if self._copies else self.tr("&Open it"))
        self.secret.setFocus()
        self.settle()

    def _turn(self) -> None:
        self._with_key = not self._with_key
        self.secret.clear()
        self.say("")
        self._redraw()

    def _open(self) -> None:
        self.say("")
        if not self.secret.text():
            self.say(
                self.tr("Type the recovery key.")
                if self._with_key
                else self.tr("Type the passphrase.")
            )
            self.secret.setFocus()
            return
        secret, door = Secret(self.secret.text()), self._session.door
        if self._copies:
            door.rescue(self._path, self._copies[0], secret)
        else:
            looking = self.look.isChecked() and not self._with_key
            door.open(self._path, secret, view_only=looking)

    def _enter(self) -> None:
        """Go; where it can only be looked at and nobody asked for that, say why."""
        asked, work = self.look.isChecked(), self._session.work
        self.accept()
        if work is not None and work.view_only and not asked:
            self._session.fail(work.refusal)

    def _wait(self, working: bool) -> None:
        self.wait(self.tr("Trying the key…") if working else "")

    def _refuse(self, error: PlannerError) -> None:
        if error.code == "file_unencrypted":
            self.encrypt_asked.emit(self._path)
            self.reject()
            return
        if error.code == "file_damaged":
            self._offer_copies()
            return
        told = PlannerError(error.code, **{"file": self._path.name, **error.values})
        self.say(window_sentence(told, self._session.language))
        self.secret.setFocus()
        self.secret.selectAll()

    def _offer_copies(self) -> None:
        """Offer the newest copy, or the one before where that is damaged, too."""
        tried = bool(self._copies)
        copies = self._copies[1:] if tried else self._session.tools.storage.backups(self._path)
        self._copies = list(copies)
        if not self._copies:
            words = self.tr(
                "{file} is damaged, and there is no copy beside it that opens. Look for one on "
                "another disk or a USB stick."
            )
            self.say(words.format(file=isolated(self._path.name)))
        elif tried:
            self.say(self.tr("That copy is damaged, too. Here is the one before it."))
        self._redraw()

    def reject(self) -> None:
        """Leave; what comes back later is let go."""
        self._session.door.forget()
        super().reject()
