"""Erase a case that somebody asks to be erased, whether or not its time is over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from planner.domain.cases.case import Case
from planner.domain.errors import PlannerError
from planner.domain.field.hand_over import holding
from planner.domain.rights.erasure import WhyErased
from planner.services.cases.cases import case_numbered
from planner.wording.errors.in_window import window_sentence
from planner.wording.hand_over import holds_text
from planner.wording.names import name_of
from planner.wording.protection import protection_text
from ui.session import Session
from ui.widgets.parts.fields import add_row, choice, chosen, text_field
from ui.widgets.parts.panel import button
from ui.widgets.parts.question import Question
from ui.widgets.protection.receipt_dialog import ReceiptDialog


class EraseDialog(Question):
    """Takes the number twice: nobody is erased by a slip."""

    def __init__(self, session: Session, number: str = "", parent: QWidget | None = None) -> None:
        super().__init__("erase", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.ask(
            self.tr("Erase a case for good"),
            self.tr(
                "Everything entered about the person goes, in the file and its copies, and nothing "
                "brings it back. The audit trail keeps that it was done, with a receipt. Papers "
                "already written and parts handed over are named: collect and destroy them."
            ),
        )
        form = QFormLayout()
        self.number = text_field("erase_number", number)
        add_row(form, self.tr("Case &number"), self.number)
        self.again = text_field("erase_again", "", self.tr("type the case number again"))
        add_row(form, self.tr("The number a&gain"), self.again)
        whys = [(name_of(w, session.language), w) for w in WhyErased]
        self.why = choice("erase_why", whys, WhyErased.PERSON_ASKED)
        add_row(form, self.tr("&Why"), self.why)
        self.body.addLayout(form)
        cancel = button(self.tr("Cancel"), "erase_cancel")
        cancel.clicked.connect(self.reject)
        self.go = button(self.tr("&Erase it"), "erase_go", primary=True)
        self.go.clicked.connect(self._erase)
        self.answers(cancel, self.go)
        session.went_wrong.connect(self.say)
        self.finished.connect(lambda _: session.went_wrong.disconnect(self.say))

    def _erase(self) -> None:
        session = self._session
        self.say("")
        try:
            case = case_numbered(session.document, self.number.text().strip())
        except PlannerError as error:
            self.say(window_sentence(error, session.language))
            return
        if erased_and_told(session, case, self.again.text(), chosen(self.why), self.parentWidget()):
            self.accept()


def erased_and_told(
    session: Session, case: Case, again: str, why: WhyErased, over: QWidget | None
) -> bool:
    """Erase a case; say what that did not reach and show the receipt. Say whether it was done."""
    aside = session.rights.aside
    if not session.rights.erase(case.id, again, why):
        return False
    language, parts = session.language, session.document.hand_overs.values()
    words = [protection_text("erased", language, case=case.number)]
    if aside:
        words.append(protection_text("erased_aside", language, count=aside))
    words += [holds_text(part, language) for part in holding(parts, case.id)]
    session.said.emit(" ".join(words))
    if session.work is not None:
        receipt = ReceiptDialog(session, session.work, case.number, over)
        receipt.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        receipt.open()
    return True
