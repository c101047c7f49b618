"""A backup put back before any caseload is open: which copy, and what opens it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.protection.backup import Backup
from planner.domain.protection.secret import Secret
from planner.wording.errors.in_window import window_sentence
from ui.models.isolates import isolated
from ui.models.moments import moment_text
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.fields import add_row, choice, chosen
from ui.widgets.parts.panel import button
from ui.widgets.parts.passphrase_fields import secret_field
from ui.widgets.parts.question import Question

_FOLDER = ".backups"


def caseload_of(chosen_file: Path) -> Path:
    """Return the caseload a chosen file stands for: itself, or the one a backup was made of."""
    folder = chosen_file.parent
    if folder.suffix == _FOLDER:
        return folder.parent / f"{folder.stem}{chosen_file.suffix}"
    return chosen_file


class PutBackDialog(Question):
    """The newest copy is offered first; what stands in its place is kept beside it."""

    leavable = True

    def __init__(
        self,
        session: Session,
        path: Path,
        copies: tuple[Backup, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("put_back", parent)
        self._session, self._path = session, path
        words = self.tr(
            "The copy takes the place of {file}. What stands there now is kept beside it, and "
            "nothing later than the copy is in it."
        )
        self.ask(self.tr("Put a backup back"), words.format(file=isolated(path.name)))
        moments = [(moment_text(c.made, session.language), c) for c in copies]
        self.copy = choice("put_back_copy", moments, copies[0])
        self.secret = secret_field("put_back_secret", self.tr("Passphrase or recovery key"))
        fields = QFormLayout()
        fields.setVerticalSpacing(2 * GRID)
        add_row(fields, self.tr("Copy &of"), self.copy)
        add_row(fields, self.tr("&Passphrase or recovery key"), self.secret)
        self.body.addLayout(fields)
        self.body.addStretch(1)
        cancel = button(self.tr("Cancel"), "put_back_cancel")
        cancel.clicked.connect(self.reject)
        go = button(self.tr("Put it &back"), "put_back_go", primary=True)
        go.clicked.connect(self._go)
        self.answers(cancel, go)
        session.door.working.connect(self._wait)
        session.door.refused.connect(self._refuse)
        session.door.entered.connect(self.accept)

    def _go(self) -> None:
        if not self.secret.text():
            self.say(self.tr("Type the passphrase or the recovery key."))
            self.secret.setFocus()
            return
        self.say("")
        self._session.door.rescue(self._path, chosen(self.copy), Secret(self.secret.text()))

    def _wait(self, working: bool) -> None:
        self.wait(self.tr("Trying the key…") if working else "")

    def _refuse(self, error: PlannerError) -> None:
        told = PlannerError(error.code, **{"file": self._path.name, **error.values})
        self.say(window_sentence(told, self._session.language))
        self.secret.setFocus()
        self.secret.selectAll()

    def reject(self) -> None:
        """Leave; what comes back later is let go."""
        self._session.door.forget()
        super().reject()
