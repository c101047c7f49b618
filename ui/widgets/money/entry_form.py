"""One entry of the ledger to fill in: what is refused says so beside its field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.ledger.duties import Duty, allowed
from planner.domain.ledger.entry import EntryState
from planner.domain.ledger.refusals import FIELD_OF, NAMES
from planner.domain.money import Money
from planner.domain.programme.programme import Office
from ui.style import GRID
from ui.widgets.parts.fields import Choice, choice, chosen, read_date, text_field
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import bring_into_sight, button, label

#: Beside which field a refusal stands; what is not here stands at the foot of the form.
_FIELD_OF: Mapping[str, str] = {
    **FIELD_OF,
    "date_unreadable": "on",
    "rate_missing": "on",
    "amount_unreadable": "amount",
    "amount_too_fine": "amount",
    "ledger_wrong_currency": "amount",
    "ledger_nothing_left": "amount",
}


#: So many drop-downs stand in a line without cutting their words.
_SIDE_BY_SIDE = 2


@dataclass(frozen=True)
class Filled:
    """What was filled in; ``amount`` None is all that is left."""

    on: date
    amount: Money | None
    document: str
    proposer: str
    approver: str
    payer: str


@dataclass(frozen=True)
class Proposed:
    """What a form begins with: the sum left, the day, and who usually does what.

    ``one``: a single line, whose amount may be less than all that is left.
    """

    left: Money
    left_text: str
    day: date
    one: bool
    people: Mapping[str, str]


class EntryForm(QFrame):
    """Keeps what was typed until it is booked or left. Escape leaves it."""

    filled = Signal(object)  # Filled
    unreadable = Signal(object)  # PlannerError: an amount nobody can read
    left = Signal()

    def __init__(
        self, state: EntryState, title: str, verb: str, proposed: Proposed, office: Office
    ) -> None:
        super().__init__()
        self.setObjectName("entry_form")
        self.setProperty("notice", "quiet")
        self._proposed = proposed
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._column.setSpacing(GRID)
        self._refusals: dict[str, QLabel] = {}
        self._column.addWidget(label(title, "name", wrap=True))
        self._make_what(proposed)
        self._make_who(state, proposed, office)
        self._add_refusals("")
        self.confirm = button(verb, "entry_confirm", primary=True)
        self.confirm.clicked.connect(self._confirm)
        leave = button(self.tr("Leave it"), "entry_leave", link=True)
        leave.clicked.connect(self.left)
        self._column.addWidget(flowing(self.confirm, leave))
        for name, field in self._lines().items():
            field.returnPressed.connect(self._confirm)
            field.textChanged.connect(self._refusals.get(name, self._refusals[""]).hide)
        for role, box in self.people.items():
            box.currentIndexChanged.connect(self._refusals[role].hide)

    def _lines(self) -> dict[str, QLineEdit]:
        return {"on": self.on, "amount": self.amount, "document": self.document}

    def _make_what(self, proposed: Proposed) -> None:
        hint = self.tr("year-month-day, e.g. 2026-06-12")
        self.on = text_field("entry_on", proposed.day.isoformat(), hint)
        self.amount = text_field("entry_amount", str(proposed.left.decimal()))
        self.document = text_field(
            "entry_document", "", self.tr("number of the order, invoice or receipt")
        )
        amount_words = self.tr("Amount in {currency}").format(currency=proposed.left.currency)
        fields: list[tuple[str, str, QWidget]] = [("on", self.tr("Date of the document"), self.on)]
        if proposed.one:
            fields.append(("amount", amount_words, self.amount))
        self._add_row(fields)
        if not proposed.one:
            all_left = self.tr("All that is left of each: {amount} together")
            words = all_left.format(amount=proposed.left_text)
            self._column.addWidget(label(words, "soft", wrap=True))
            self._add_refusals("amount")
        self._add_row([("document", self.tr("Document"), self.document)])

    def _make_who(self, state: EntryState, proposed: Proposed, office: Office) -> None:
        words = {
            "proposer": self.tr("Proposed by"),
            "approver": self.tr("Approved by"),
            "payer": self.tr("Paid out by"),
        }
        self.people: dict[str, Choice] = {}
        for role in NAMES[state]:
            # A payment takes who proposed and approved from its commitment, unless it says so.
            known = state is EntryState.PAID and role != "payer"
            nobody = self.tr("as committed") if known else self.tr("choose…")
            given = "" if known else proposed.people.get(role, "")
            codes = [(code, code) for code in sorted(allowed(office, Duty(role)))]
            self.people[role] = choice(f"entry_{role}", [(nobody, ""), *codes], given)
        row = [(role, words[role], box) for role, box in self.people.items()]
        for at in range(0, len(row), _SIDE_BY_SIDE):
            self._add_row(row[at : at + _SIDE_BY_SIDE])

    def _add_row(self, fields: Sequence[tuple[str, str, QWidget]]) -> None:
        """Add fields side by side, with their refusals beneath."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        for place, (_name, words, field) in enumerate(fields):
            title = label(words, "soft")
            title.setBuddy(field)
            field.setAccessibleName(words)
            grid.addWidget(title, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, 1)
        self._column.addLayout(grid)
        self._add_refusals(*(name for name, _, _ in fields))

    def _add_refusals(self, *names: str) -> None:
        for name in names:
            made = label("", "attention", wrap=True)
            made.setObjectName(f"refusal_{name or 'other'}")
            made.hide()
            self._column.addWidget(made)
            self._refusals[name] = made

    def refuse(self, error: PlannerError, sentence: str) -> None:
        """Say beside its field why it was not booked; everything typed stays."""
        name = str(error.values.get("role", "")) or _FIELD_OF.get(error.code, "")
        for shown in self._refusals.values():
            shown.hide()
        found = self._refusals.get(name, self._refusals[""])
        found.setText(sentence)
        found.show()
        field = self.people.get(name) or self._lines().get(name)
        if field is not None:
            field.setFocus()
        # What is said takes room: the button stays in sight.
        QTimer.singleShot(0, self, lambda: bring_into_sight(self))

    def _confirm(self) -> None:
        day = self._read_day()
        if day is None:
            return
        amount = None
        if self._proposed.one:
            try:
                amount = Money.parse(self.amount.text(), self._proposed.left.currency)
            except PlannerError as error:
                self.unreadable.emit(error)
                return
        people = {role: chosen(box) for role, box in self.people.items()}
        self.filled.emit(
            Filled(
                day,
                amount,
                self.document.text().strip(),
                people.get("proposer", ""),
                people.get("approver", ""),
                people.get("payer", ""),
            )
        )

    def _read_day(self) -> date | None:
        try:
            day = read_date(self.on)
        except ValueError:
            day = None
        if day is None:
            words = self.tr("Write the date as year-month-day, such as 2026-06-12.")
            self.refuse(PlannerError("date_unreadable"), words)
        return day

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
