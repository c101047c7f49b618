"""Before papers are written: what for, who gets them, how they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.protection.purpose import LONGEST, OUTSIDE, Destination, Purpose
from planner.wording.errors.in_window import window_sentence
from planner.wording.names import name_of
from ui.session import Session
from ui.style import GRID
from ui.widgets.papers.papers_kept import PapersKept
from ui.widgets.parts import ask
from ui.widgets.parts.fields import add_row, choice, chosen, text_field
from ui.widgets.parts.panel import button
from ui.widgets.parts.question import Question

#: What plans are exported for; everything on a person has a paper of its own.
EXPORTED_FOR = tuple(p for p in Purpose if p is not Purpose.ACCESS)
#: What reports on people are written for.
REPORTED_FOR = (Purpose.OFFICE, Purpose.DONOR)
#: What pages of figures are written for, which name nobody.
SHOWN_FOR = (Purpose.OFFICE, Purpose.DONOR, Purpose.PARTNER)


class PurposeDialog(Question):
    """Asks what papers are for, who gets them and what locks them, then for the folder.

    ``plans``: also what stays out of the person's copy; ``office``: also whether the office
    workbook bears HXL tags; ``file``: a page of this name is asked for instead of a folder;
    ``funds``: names and codes, of which one is chosen.
    """

    decided = Signal(object, object, object, bool)  # Destination, Path, Secret or None, HXL

    def __init__(
        self,
        session: Session,
        title: str,
        purposes: tuple[Purpose, ...],
        parent: QWidget | None = None,
        *,
        plans: bool = False,
        office: bool = False,
        file: str = "",
        funds: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__("purpose", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._file = session, file
        words = self.tr(
            "The audit trail keeps what the papers are for and who gets them. For anybody "
            "outside the office, the person must have consented to that."
        )
        if file or funds:  # neither names anybody
            words = self.tr("The audit trail keeps what the page is for and who gets it.")
        self.ask(title, words)
        form = QFormLayout()
        form.setVerticalSpacing(2 * GRID)
        self.fund = choice("purpose_fund", list(funds), "") if funds else None
        if self.fund is not None:
            add_row(form, self.tr("Which l&ine"), self.fund)
        language = session.language
        entries = [(name_of(p, language), p) for p in purposes]
        self.purpose = choice("purpose_what", entries, purposes[0])
        hint = self.tr("the organisation, no private person")
        self.recipient = text_field("purpose_recipient", "", hint)
        self.recipient.setMaxLength(LONGEST)
        add_row(form, self.tr("&What for"), self.purpose)
        self._label = add_row(form, self.tr("Who &gets them"), self.recipient)
        self.body.addLayout(form)
        self.kept = PapersKept(plans=plans, office=office)
        self.body.addWidget(self.kept)
        self.kept.resized.connect(self.settle)
        self.body.addStretch(1)
        cancel = button(self.tr("Cancel"), "purpose_cancel")
        cancel.clicked.connect(self.reject)
        go = self.tr("Choose the &file…") if file else self.tr("Choose the &folder…")
        self.go = button(go, "purpose_go", primary=True)
        self.go.clicked.connect(self._go)
        self.answers(cancel, self.go)
        self.purpose.currentIndexChanged.connect(lambda _: self._show_recipient())
        self._show_recipient()

    def _show_recipient(self) -> None:
        outside = chosen(self.purpose) in OUTSIDE
        self._label.setEnabled(outside)
        self.recipient.setEnabled(outside)
        self.say("")

    def _go(self) -> None:
        outside = chosen(self.purpose) in OUTSIDE
        recipient = self.recipient.text().strip() if outside else ""
        to = Destination(chosen(self.purpose), recipient, self.kept.is_harmless)
        at = self.recipient
        try:
            to.check()
            at = self.kept.password
            password = self.kept.secret()
        except PlannerError as error:
            self.say(window_sentence(error, self._session.language))
            at.setFocus()
            return
        where = ask.page_to_make(self, self._file) if self._file else ask.folder(self)
        if where:
            self.decided.emit(to, Path(where), password, self.kept.is_tagged)
            self.accept()
