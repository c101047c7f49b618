"""The questions about staff, one dialog each: admit, role, passphrase, dismiss, recovery key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role, Staff
from planner.services.protection import staff
from planner.services.work import Work
from planner.wording.errors.in_window import window_sentence
from ui.models.isolates import isolated
from ui.models.staff_rows import role_entries
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.fields import add_row, choice, chosen, text_field
from ui.widgets.parts.panel import button, label
from ui.widgets.parts.passphrase_fields import NewPassphrase, secret_field
from ui.widgets.parts.question import Question
from ui.widgets.protection.damaged_files import DamagedFiles


class StaffQuestion(Question):
    """Asks, does it on a thread, and goes; what hinders stands in the dialog."""

    def __init__(self, name: str, session: Session, work: Work, parent: QWidget | None) -> None:
        super().__init__(name, parent)
        self._session, self._work = session, work
        session.door.working.connect(self._wait)
        session.door.refused.connect(self._refuse)

    def _end(self, words: str, called: Callable[[], object]) -> None:
        """Put Cancel and the one answer at the foot."""
        name = self.objectName()
        cancel = button(self.tr("Cancel"), f"{name}_cancel")
        cancel.clicked.connect(self.reject)
        answer = button(words, f"{name}_do", primary=True)
        answer.clicked.connect(called)
        self.answers(cancel, answer)

    def _do(self, work: Callable[[], Any], done: Callable[[Any], object] | None = None) -> None:
        def ended(result: Any) -> None:
            self.accept()
            self._session.look_again()
            if done is not None:
                done(result)

        self.say("")
        self._session.door.do(work, ended, self)

    def _wait(self, working: bool) -> None:
        self.wait(self.tr("Making the keys…") if working else "")

    def _refuse(self, error: PlannerError) -> None:
        self.say(window_sentence(error, self._session.language))


class AdmitQuestion(StaffQuestion):
    """Let somebody open the file."""

    def __init__(self, session: Session, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("admit", session, work, parent)
        self.ask(
            self.tr("Admit somebody"),
            self.tr("Let them type a passphrase of their own: nobody else should know it."),
        )
        form = QFormLayout()
        form.setVerticalSpacing(2 * GRID)
        self.code = text_field("admit_code", "", self.tr("such as C02"))
        self.role = choice("admit_role", role_entries(session.language), Role.COUNSELLOR)
        add_row(form, self.tr("&Code"), self.code)
        add_row(form, self.tr("&Role"), self.role)
        self.body.addLayout(form)
        self.protected = _protected("admit_protected", self.tr("&Opens protected details"))
        self.body.addWidget(self.protected)
        self.passphrase = NewPassphrase("admit_passphrase", self.tr("Their &passphrase"))
        self.body.addWidget(self.passphrase)
        self._end(self.tr("&Admit them"), self._admit)
        self.code.setFocus()

    def _admit(self) -> None:
        if wrong := self.passphrase.problem():
            self.say(wrong)
            return
        code, role, secret = self.code.text(), chosen(self.role), self.passphrase.secret()
        work, protected = self._work, self.protected.isChecked()
        self._do(lambda: staff.admit(work, code, role, secret, protected=protected))


class RoleQuestion(StaffQuestion):
    """Change what somebody may do and see."""

    def __init__(
        self, session: Session, work: Work, person: Staff, parent: QWidget | None = None
    ) -> None:
        super().__init__("role", session, work, parent)
        self._staff = person
        self.ask(self.tr("The role of {who}").format(who=isolated(person.code)))
        form = QFormLayout()
        self.role = choice("role_role", role_entries(session.language), person.role)
        add_row(form, self.tr("&Role"), self.role)
        self.body.addLayout(form)
        self.protected = _protected("role_protected", self.tr("&Opens protected details"))
        self.protected.setChecked(person.protected)
        self.body.addWidget(self.protected)
        self._end(self.tr("&Change it"), self._change)

    def _change(self) -> None:
        who, role, protected = self._staff.id, chosen(self.role), self.protected.isChecked()
        work = self._work
        self._do(lambda: staff.change_role(work, who, role, protected=protected))


class ResetQuestion(StaffQuestion):
    """Give somebody who lost theirs a new passphrase."""

    def __init__(
        self, session: Session, work: Work, person: Staff, parent: QWidget | None = None
    ) -> None:
        super().__init__("reset", session, work, parent)
        self._staff = person
        self.ask(
            self.tr("A new passphrase for {who}").format(who=isolated(person.code)),
            self.tr("Let them type it themselves. The one before opens nothing from then on."),
        )
        self.passphrase = NewPassphrase("reset_passphrase", self.tr("Their new &passphrase"))
        self.body.addWidget(self.passphrase)
        self._end(self.tr("Set &it"), self._reset)

    def _reset(self) -> None:
        if wrong := self.passphrase.problem():
            self.say(wrong)
            return
        work, who, secret = self._work, self._staff.id, self.passphrase.secret()
        self._do(lambda: staff.reset_passphrase(work, who, secret))


class OwnPassphraseQuestion(StaffQuestion):
    """Change the passphrase one opens the file with."""

    def __init__(self, session: Session, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("own_passphrase", session, work, parent)
        self.ask(self.tr("Your passphrase"))
        asked = QVBoxLayout()
        asked.setSpacing(GRID)
        self.old = secret_field("own_old", self.tr("The one you have &now"))
        said = label(self.tr("The one you have &now"))
        said.setBuddy(self.old)
        asked.addWidget(said)
        asked.addWidget(self.old)
        self.body.addLayout(asked)
        self.passphrase = NewPassphrase("own_new", self.tr("New &passphrase"))
        self.body.addWidget(self.passphrase)
        self._end(self.tr("&Change it"), self._change)
        self.old.setFocus()

    def _change(self) -> None:
        if wrong := self.passphrase.problem():
            self.say(wrong)
            return
        work, old, new = self._work, self.old.text(), self.passphrase.secret()
        self._do(
            lambda: staff.change_passphrase(work, Secret(old), new),
            lambda _: self._session.said.emit(self.tr("Your passphrase is changed.")),
        )

    def _refuse(self, error: PlannerError) -> None:
        if error.code != "passphrase_wrong":
            super()._refuse(error)
            return
        self.say(self.tr("That is not the passphrase you have now. Check capitals and spaces."))
        self.old.setFocus()
        self.old.selectAll()


class DismissQuestion(StaffQuestion):
    """Take somebody's way in away, after saying what that does and does not do."""

    def __init__(
        self, session: Session, work: Work, person: Staff, parent: QWidget | None = None
    ) -> None:
        super().__init__("dismiss", session, work, parent)
        self._staff = person
        self.ask(
            self.tr("Dismiss {who}?").format(who=isolated(person.code)),
            self.tr(
                "The file and its backups get new keys, which takes a moment. A copy that {who} "
                "took away earlier still opens for them: nothing can reach it. This cannot be "
                "undone; they can be admitted anew."
            ).format(who=isolated(person.code)),
        )
        if session.rights.aside:
            self.body.addWidget(DamagedFiles(session, for_dismissal=True))
        self._end(self.tr("&Dismiss them"), self._dismiss)

    def _dismiss(self) -> None:
        work, who = self._work, self._staff.id
        self._do(lambda: staff.dismiss(work, who))


class NewKeyQuestion(StaffQuestion):
    """Make a new recovery key; the one before opens nothing from then on."""

    def __init__(self, session: Session, work: Work, parent: QWidget | None = None) -> None:
        super().__init__("new_key", session, work, parent)
        self.ask(
            self.tr("A new recovery key?"),
            self.tr(
                "The sheet in the envelope opens nothing from then on. Print the new key and "
                "destroy the old sheet."
            ),
        )
        self._end(self.tr("&Make a new one"), self._make)

    def _make(self) -> None:
        work = self._work
        self._do(lambda: staff.new_recovery_key(work), self._session.recovery_made.emit)


def _protected(name: str, words: str) -> QCheckBox:
    made = QCheckBox(words)
    made.setObjectName(name)
    return made
