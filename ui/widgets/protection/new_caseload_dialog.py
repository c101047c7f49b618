"""A new caseload: where it goes, its first passphrase, who makes it. Also of an unencrypted one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QWidget

from planner.domain.errors import PlannerError
from planner.wording.errors.in_window import window_sentence
from ui.models.isolates import isolated
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts import ask
from ui.widgets.parts.fields import add_row, text_field
from ui.widgets.parts.file_field import FileField
from ui.widgets.parts.panel import button
from ui.widgets.parts.passphrase_fields import NewPassphrase
from ui.widgets.parts.question import Question


class NewCaseloadDialog(Question):
    """Makes a file, or writes the unencrypted file at ``old`` anew."""

    def __init__(
        self, session: Session, old: Path | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("new_caseload", parent, width=540)
        self._session, self._old = session, old
        self._ask()
        self.file = FileField(self.tr("&File"), "new_file", ask.caseload_to_make)
        self.file.setVisible(old is None)
        self.body.addWidget(self.file)
        self.passphrase = NewPassphrase("new_passphrase")
        self.body.addWidget(self.passphrase)
        form = QFormLayout()
        form.setVerticalSpacing(2 * GRID)
        hint = self.tr("your code, such as C01: it stands beside what you do")
        self.code = text_field("new_code", "", hint)
        add_row(form, self.tr("&Who you are"), self.code)
        self.body.addLayout(form)
        self.body.addStretch(1)
        cancel = button(self.tr("Cancel"), "new_cancel")
        cancel.clicked.connect(self.reject)
        words = self.tr("&Make it") if old is None else self.tr("&Encrypt it")
        self.make = button(words, "new_make", primary=True)
        self.make.clicked.connect(self._make)
        self.answers(cancel, self.make)
        session.door.working.connect(self._wait)
        session.door.refused.connect(self._refuse)
        session.door.entered.connect(self.accept)
        first = self.file.field if old is None else self.passphrase.first
        first.setFocus()

    def _ask(self) -> None:
        if self._old is None:
            self.ask(
                self.tr("New caseload"),
                self.tr(
                    "The file is encrypted from its first byte. It opens with your passphrase, "
                    "and with a recovery key that is shown next."
                ),
            )
            return
        self.ask(
            self.tr("Encrypt this caseload"),
            self.tr(
                "{file} was made by a planner that did not encrypt. Give it a passphrase: it is "
                "written anew under it, and the old file is overwritten."
            ).format(file=isolated(self._old.name)),
        )

    def _path(self) -> Path | None:
        path = self._old or self.file.path
        if path is not None and not path.suffix:
            return path.with_name(path.name + ask.CASELOAD_SUFFIX)
        return path

    def _make(self) -> None:
        self.say("")
        path, wrong = self._path(), self.passphrase.problem()
        if path is None:
            self.say(self.tr("Choose where the file goes."))
            self.file.field.setFocus()
        elif self._old is None and path.exists():
            self._refuse(PlannerError("file_exists", file=path.name))
        elif wrong:
            self.say(wrong)
            self.passphrase.first.setFocus()
        elif self._old is None:
            self._session.door.make(path, self.passphrase.secret(), self.code.text().strip())
        else:
            self._session.door.encrypt(path, self.passphrase.secret(), self.code.text().strip())

    def _wait(self, working: bool) -> None:
        self.wait(self.tr("Making the keys…") if working else "")

    def _refuse(self, error: PlannerError) -> None:
        self.say(window_sentence(error, self._session.language))
        if error.code.startswith("passphrase"):
            self.passphrase.first.setFocus()
