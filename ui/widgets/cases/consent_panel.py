"""What a person allows to be done with their data, on their case."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout

from planner.domain.cases.case import Case
from planner.domain.cases.consent import guardian_unheard
from planner.domain.protection.purpose import Destination, Purpose
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import May
from planner.services.protection.consents import before_withdrawal, consent_of
from planner.wording.protection import consent_lines, protection_text
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.cases.consent_form import ConsentForm
from ui.widgets.papers.purpose_dialog import PurposeDialog
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Panel, button, clear, label


class ConsentPanel(Panel):
    """Says what consent is in force; records it, withdraws it, gives the person everything."""

    def __init__(self, session: Session) -> None:
        super().__init__(" ", name="consent_panel")
        self._session = session
        self._case: Case | None = None
        self.title.setText(self.tr("Consent"))
        self.setAccessibleName(self.tr("Consent"))
        self.lines = QVBoxLayout()
        self.lines.setSpacing(GRID)
        self.body.addLayout(self.lines)
        self.record = button(self.tr("Record consent…"), "consent_record")
        self.record.clicked.connect(lambda: self._open(withdrawing=False))
        self.withdraw = button(self.tr("Withdraw…"), "consent_withdraw")
        self.withdraw.clicked.connect(lambda: self._open(withdrawing=True))
        self.everything = button(self.tr("Everything on this person…"), "everything")
        self.everything.setToolTip(
            self.tr("Write all that is kept on this person as a PDF, for the person.")
        )
        self.everything.clicked.connect(self._ask_everything)
        self.body.addWidget(flowing(self.record, self.withdraw, self.everything))

    def show_case(self, case: Case) -> None:
        """Show what is in force for a case."""
        self._case = case
        session = self._session
        holds = consent_of(session.document, case.id)
        clear(self.lines)
        document = session.document
        before = before_withdrawal(document, case.id)
        for text in consent_lines(holds, session.language, document.consents_of(case.id), before):
            self.lines.addWidget(label(text, "soft", wrap=True))
        if guardian_unheard(case, holds, session.document.balance_date):
            unheard = protection_text("guardian_unheard", session.language)
            told = label(unheard, "attention", wrap=True)
            told.setObjectName("guardian_unheard")
            self.lines.addWidget(told)
        idle = not session.background.busy
        some = any(held.given for held in holds.values())
        permit(self.record, session, May.EDIT_CASES, idle)
        permit(self.withdraw, session, May.EDIT_CASES, idle and some)
        permit(self.everything, session, May.EXPORT_PLANS, idle)

    def _open(self, *, withdrawing: bool) -> None:
        if self._case is not None:
            ConsentForm(self._session, self._case, withdrawing=withdrawing, parent=self).open()

    def _ask_everything(self) -> None:
        case, session = self._case, self._session
        if case is None:
            return
        title = self.tr("Everything on {number}").format(number=case.number)
        dialog = PurposeDialog(session, title, (Purpose.ACCESS, Purpose.PERSON), self)

        def write(to: Destination, folder: Path, password: Secret | None) -> None:
            session.rights.everything(case.id, folder, to, password)

        dialog.decided.connect(write)
        dialog.open()
