"""After the recovery key: who you are, a new passphrase for you, and a new recovery key."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.services.protection import staff
from planner.services.work import Work
from planner.wording.errors.in_window import window_sentence
from planner.wording.names import name_of
from ui.session import Session
from ui.widgets.parts.fields import add_row, choice, chosen
from ui.widgets.parts.panel import button
from ui.widgets.parts.passphrase_fields import NewPassphrase
from ui.widgets.parts.question import Question


class RecoveredDialog(Question):
    """Gives somebody of the file a new passphrase, and opens it with that."""

    def __init__(self, session: Session, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("recovered", parent)
        self._session, self._work = session, work
        self.ask(
            self.tr("Opened with the recovery key"),
            self.tr(
                "Choose who you are and a new passphrase. The key just used opens nothing from "
                "then on; a new one is shown next."
            ),
        )
        language = session.language
        people = [(f"{s.code} ({name_of(s.role, language)})", s) for s in staff.staff_of(work)]
        self.who = choice("recovered_who", people, None)
        form = QFormLayout()
        add_row(form, self.tr("&Who you are"), self.who)
        self.body.addLayout(form)
        self.passphrase = NewPassphrase("recovered_passphrase", self.tr("New &passphrase"))
        self.body.addWidget(self.passphrase)
        later = button(self.tr("Later"), "recovered_later")
        later.clicked.connect(self.reject)
        self.set = button(self.tr("Set &it"), "recovered_set", primary=True)
        self.set.clicked.connect(self._set)
        self.answers(later, self.set)
        session.door.working.connect(self._wait)
        session.door.refused.connect(self._refuse)

    def _set(self) -> None:
        self.say("")
        if wrong := self.passphrase.problem():
            self.say(wrong)
            return
        work, who, secret = self._work, chosen(self.who), self.passphrase.secret()
        self._session.door.do(
            lambda: staff.recover(work, who, secret), lambda key: self._renewed(key, secret), self
        )

    def _renewed(self, key: Secret, secret: Secret) -> None:
        session, path = self._session, self._work.path
        self.accept()
        session.recovery_made.emit(key)
        session.door.open(path, secret)

    def _wait(self, working: bool) -> None:
        self.wait(self.tr("Making the keys…") if working else "")

    def _refuse(self, error: PlannerError) -> None:
        self.say(window_sentence(error, self._session.language))
