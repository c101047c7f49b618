"""What was said about consent, as it is taken down: given or refused, or withdrawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from planner.domain.cases.case import Case
from planner.domain.cases.consent import GivenBy, HowSaid, Said, Scope, WhyWithdrawn
from planner.services.protection.consents import blank_consent
from planner.wording.names import name_of
from ui.session import Session
from ui.style import GRID
from ui.widgets.parts.day_asked import day_asked
from ui.widgets.parts.fields import add_row, choice, chosen, text_field
from ui.widgets.parts.panel import button
from ui.widgets.parts.question import Question


class ConsentForm(Question):
    """Stores one statement; what is missing stands in the dialog."""

    def __init__(
        self, session: Session, case: Case, *, withdrawing: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__("consent_form", parent, width=560)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._case, self._withdrawing = session, case, withdrawing
        self._ask()
        form = QFormLayout()
        form.setVerticalSpacing(2 * GRID)
        language = session.language
        if withdrawing:
            whys = [(name_of(w, language), w) for w in WhyWithdrawn]
            self.why = choice("consent_why", whys, WhyWithdrawn.ASKED)
            add_row(form, self.tr("&Why"), self.why)
        else:
            both = [(name_of(s, language), s) for s in (Said.GIVEN, Said.REFUSED)]
            self.said = choice("consent_said", both, Said.GIVEN)
            add_row(form, self.tr("Consent &is"), self.said)
        self.scopes = self._make_scopes()
        add_row(form, self.tr("For"), self.scopes)
        today = datetime.now(UTC).date().isoformat()
        hint = self.tr("year-month-day, e.g. 2026-06-12")
        self.on = text_field("consent_on", today, hint)
        add_row(form, self.tr("Said &on"), self.on)
        self.by = choice("consent_by", [(name_of(b, language), b) for b in GivenBy], GivenBy.PERSON)
        add_row(form, self.tr("Said &by"), self.by)
        self.how = choice("consent_how", [(name_of(h, language), h) for h in HowSaid], None)
        add_row(form, self.tr("&How"), self.how)
        self.witness = text_field("consent_witness", "", self.tr("where it was spoken"))
        add_row(form, self.tr("Wi&tness"), self.witness)
        if not withdrawing:
            self._add_child(form)
        self.body.addLayout(form)
        self._add_answers()
        session.went_wrong.connect(self.say)
        self.finished.connect(lambda _: session.went_wrong.disconnect(self.say))

    def _ask(self) -> None:
        number = self._case.number
        if self._withdrawing:
            self.ask(
                self.tr("Withdraw consent: {number}").format(number=number),
                self.tr(
                    "From this moment nothing is planned for the person, and no paper about them "
                    "is written. This is not undone: whoever consents again is asked again."
                ),
            )
        else:
            self.ask(self.tr("Record consent: {number}").format(number=number))

    def _make_scopes(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self.boxes: dict[Scope, QCheckBox] = {}
        for scope in Scope:
            box = QCheckBox(name_of(scope, self._session.language))
            box.setObjectName(f"consent_{scope.value}")
            # What is ticked beforehand is no consent: only what the form is about.
            box.setChecked(self._withdrawing or scope is Scope.PLANNING)
            self.boxes[scope] = box
            column.addWidget(box)
        return inner

    def _add_child(self, form: QFormLayout) -> None:
        language = self._case.planning.language
        self.language = text_field("consent_language", language, self.tr("code, e.g. fr"))
        add_row(form, self.tr("Explained in &language"), self.language)
        self.guardian = text_field("consent_guardian", "", self.tr("of a child: who, and what"))
        add_row(form, self.tr("&Guardian"), self.guardian)
        asked = [(self.tr("not asked"), None), (self.tr("yes"), True), (self.tr("no"), False)]
        self.assent = choice("consent_assent", asked, None)
        add_row(form, self.tr("The &child agrees"), self.assent)

    def _add_answers(self) -> None:
        cancel = button(self.tr("Cancel"), "consent_cancel")
        cancel.clicked.connect(self.reject)
        words = self.tr("With&draw") if self._withdrawing else self.tr("&Record")
        self.go = button(words, "consent_go", primary=True)
        self.go.clicked.connect(self._go)
        self.answers(cancel, self.go)

    def _go(self) -> None:
        self.say("")
        on = self._day(self.on)
        if on is None:
            return
        scopes = frozenset(scope for scope, box in self.boxes.items() if box.isChecked())
        witness = self.witness.text().strip()
        by, how = chosen(self.by), chosen(self.how)
        rights = self._session.rights
        if self._withdrawing:
            why = chosen(self.why)
            done = rights.withdraw(self._case.id, on, why, scopes, by, how, witness)
        else:
            blank = blank_consent(self._case, on)
            made = replace(
                blank,
                said=chosen(self.said),
                scopes=scopes,
                by=by,
                how=how,
                witness=witness,
                language=self.language.text().strip(),
                guardian=self.guardian.text().strip(),
                assent=chosen(self.assent),
            )
            done = rights.record(made)
        if done:
            self.accept()

    def _day(self, field: QLineEdit) -> date | None:
        return day_asked(self, field, self._session.language)
