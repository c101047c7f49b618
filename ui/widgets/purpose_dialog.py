"""Before papers with somebody's data are written: what for, who gets them, how they are kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.purpose import LONGEST, OUTSIDE, Destination, Purpose
from planner.wording.errors import error_sentence
from planner.wording.names import name_of
from ui.session import Session
from ui.style import GRID
from ui.widgets import ask
from ui.widgets.fields import add_row, choice, chosen, text_field
from ui.widgets.panel import button
from ui.widgets.papers_kept import PapersKept
from ui.widgets.question import Question

#: What plans are exported for; everything on a person has a paper of its own.
EXPORTED_FOR = tuple(p for p in Purpose if p is not Purpose.ACCESS)


class PurposeDialog(Question):
    """Asks what papers are for and who gets them, then for the folder.

    ``plans``: also what stays out of the person's copy, and what every file opens with.
    """

    decided = Signal(object, object, object)  # Destination, Path, Secret or None

    def __init__(
        self,
        session: Session,
        title: str,
        purposes: tuple[Purpose, ...],
        parent: QWidget | None = None,
        *,
        plans: bool = False,
    ) -> None:
        super().__init__("purpose", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self.ask(
            title,
            self.tr(
                "The audit trail keeps what the papers are for and who gets them. For anybody "
                "outside the office, the person must have consented to that."
            ),
        )
        form = QFormLayout()
        form.setVerticalSpacing(2 * GRID)
        language = session.language
        entries = [(name_of(p, language), p) for p in purposes]
        self.purpose = choice("purpose_what", entries, purposes[0])
        hint = self.tr("the organisation, no private person")
        self.recipient = text_field("purpose_recipient", "", hint)
        self.recipient.setMaxLength(LONGEST)
        add_row(form, self.tr("&What for"), self.purpose)
        self._label = add_row(form, self.tr("Who &gets them"), self.recipient)
        self.body.addLayout(form)
        self.kept = PapersKept() if plans else None
        if self.kept is not None:
            self.body.addWidget(self.kept)
            self.kept.resized.connect(self.settle)
        self.body.addStretch(1)
        cancel = button(self.tr("Cancel"), "purpose_cancel")
        cancel.clicked.connect(self.reject)
        self.go = button(self.tr("Choose the &folder…"), "purpose_go", primary=True)
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
        to = Destination(
            chosen(self.purpose), recipient, self.kept is None or self.kept.is_harmless
        )
        at = self.recipient
        try:
            to.check()
            at = self.kept.password if self.kept else at
            password = self.kept.secret() if self.kept else None
        except PlannerError as error:
            self.say(error_sentence(error, self._session.language))
            at.setFocus()
            return
        if folder := ask.folder(self):
            self.decided.emit(to, Path(folder), password)
            self.accept()
