"""The lines chosen: what was booked on them, what may be booked next, and the form for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.ledger.entry import EntryState
from planner.domain.ledger.posting import Posting
from planner.domain.money import Money
from planner.domain.programme.programme import Programme
from planner.domain.protection.staff import May
from planner.wording.errors.in_window import window_sentence
from planner.wording.numbers import money_text, month_text
from ui.books import Refusal
from ui.models.isolates import steady
from ui.models.money_rows import FundRow, LineRow, entry_columns
from ui.models.rows import RowsModel
from ui.permitted import permit
from ui.session import Session
from ui.style import GRID
from ui.widgets.money.entry_form import EntryForm, Filled, Proposed
from ui.widgets.parts.flow import flowing
from ui.widgets.parts.panel import Panel, bring_into_sight, button, clear, label
from ui.widgets.parts.table import Table
from ui.words import proof_words, provider_name

#: What is posted on lines, in the order money passes through it.
_ACTIONS = (
    EntryState.COMMITTED,
    EntryState.DELIVERED,
    EntryState.INVOICED,
    EntryState.PAID,
    EntryState.CANCELLED,
    EntryState.REFUNDED,
)
_WIDTH = 92 * GRID
_WIDEST = 16_777_215  # Qt's own "no limit"


class LinePanel(Panel):
    """Books on the lines chosen, or returns a fund's money; keeps a form until it is done."""

    def __init__(self, session: Session) -> None:
        super().__init__(" ", name="line_panel")
        self.widen(narrow=False)
        self._session = session
        self._rows: list[LineRow] = []
        self._fund: FundRow | None = None
        self.buttons = QVBoxLayout()
        self.body.addLayout(self.buttons)
        self.form_place = QVBoxLayout()
        self.body.addLayout(self.form_place)
        self.entries_place = QVBoxLayout()
        self.body.addLayout(self.entries_place, 1)
        self.form: EntryForm | None = None
        self.body.addStretch(0)

    def widen(self, narrow: bool) -> None:
        """Take the whole width where the panel stands beneath the lines."""
        self.setMinimumWidth(_WIDTH)
        self.setMaximumWidth(_WIDEST if narrow else _WIDTH)

    # What is shown

    def show_lines(self, rows: Sequence[LineRow]) -> None:
        """Show the lines chosen; a form for other lines is left."""
        if self._fund is not None or [r.line for r in rows] != [r.line for r in self._rows]:
            self.leave()
        self._rows, self._fund = list(rows), None
        programme = self._session.document.programme
        clear(self.buttons)
        clear(self.entries_place)
        if programme is None or not rows:
            self.title.setText(self.tr("No line chosen"))
            self.say(self.tr("Choose one line, or several, to book on them."))
            return
        self.title.setText(self._title(rows))
        self.say(self._about(rows, programme))
        buttons = [self._action(state) for state in _ACTIONS]
        self.buttons.addWidget(flowing(*buttons))
        if len(rows) == 1:
            self._show_entries(rows[0], programme)

    def return_money(self, fund: FundRow) -> None:
        """Ask for what goes back to the donor of a fund."""
        self.show_lines([])
        self._fund = fund
        self.title.setText(self.tr("Return money of {fund}").format(fund=fund.name))
        self.say(self.tr("Only what is neither paid nor promised to anybody can go back."))
        self._ask(EntryState.RETURNED)

    def _title(self, rows: Sequence[LineRow]) -> str:
        if len(rows) > 1:
            return self.tr("{n} lines chosen").format(n=len(rows))
        row = rows[0]
        return f"{row.number} · {row.title}" if row.number else row.title

    def _about(self, rows: Sequence[LineRow], programme: Programme) -> str:
        language = self._session.language
        if len(rows) > 1:
            left = Money(sum(r.left.minor for r in rows), programme.paying_currency)
            return self.tr("{amount} left together").format(amount=money_text(left, language))
        row, about = rows[0], rows[0].book.about
        parts = [steady(month_text(row.month, language)), row.fund_name]
        if row.part:
            parts.append(self.tr("part {n}").format(n=row.part))
        if about.provider:
            parts.append(provider_name(programme, about.provider))
        if about.proof:
            proof = proof_words(about.proof)
            parts.append(self.tr("paid {proof}").format(proof=proof))
        return " · ".join(parts)

    def _action(self, state: EntryState) -> QWidget:
        words = {
            EntryState.COMMITTED: self.tr("Commit…"),
            EntryState.DELIVERED: self.tr("Delivered…"),
            EntryState.INVOICED: self.tr("Invoiced…"),
            EntryState.PAID: self.tr("Pay…"),
            EntryState.CANCELLED: self.tr("Cancel…"),
            EntryState.REFUNDED: self.tr("Refund…"),
        }
        made = button(words[state], f"post_{state.value}")
        ready = bool(self._fitting(state)) and not self._session.background.busy
        permit(made, self._session, May.MONEY, ready)
        made.clicked.connect(lambda: self._ask(state))
        return made

    def _fitting(self, state: EntryState) -> list[LineRow]:
        """Return the lines that may be posted as ``state``; of several, those that are agreed."""
        left = [row for row in self._rows if row.book.left_for(state) > 0]
        if state is not EntryState.COMMITTED:
            return left
        return [row for row in left if row.agreed] or left

    def _show_entries(self, row: LineRow, programme: Programme) -> None:
        rows = RowsModel(entry_columns(self._session.language, programme), self)
        rows.show(self._session.books.entries_of(row.line))
        self.entries_place.addWidget(label(self.tr("Booked so far"), "section"))
        table = Table(rows, "line_entries", self.tr("Booked so far"), lines=2)
        table.fit_rows()
        table.readable = 20 * GRID
        table.setMinimumHeight(44 * GRID)
        self.entries_place.addWidget(table, 1)

    # The form

    def _ask(self, state: EntryState) -> None:
        self.leave()
        programme = self._session.document.programme
        if programme is None:
            return
        rows = self._fitting(state)
        proposed = self._proposed(state, rows, programme)
        title, verb = self._words(state, len(rows))
        self.form = EntryForm(state, title, verb, proposed, programme.office)
        self.form.filled.connect(lambda filled: self._post(state, rows, filled))
        self.form.unreadable.connect(self._refuse)
        self.form.left.connect(self._leave_all)
        self.form_place.addWidget(self.form)
        form = self.form
        form.document.setFocus()
        if state is EntryState.COMMITTED and not any(row.agreed for row in rows):
            # Said before somebody fills it all in.
            self._refuse(PlannerError("ledger_plan_not_agreed", case=rows[0].number))
        QTimer.singleShot(0, form, lambda: bring_into_sight(form))

    def _proposed(
        self, state: EntryState, rows: Sequence[LineRow], programme: Programme
    ) -> Proposed:
        session, office = self._session, programme.office
        if self._fund is not None:
            left = session.books.returnable(self._fund.code)
        else:
            left = Money(sum(r.book.left_for(state) for r in rows), programme.paying_currency)
        made = rows[0].book.commitment if len(rows) == 1 else None
        proposer = made.proposer if made else session.who
        approver = made.approver if made else office.approver
        people = {
            "proposer": proposer,
            "approver": "" if approver == proposer else approver,
            "payer": office.payer if office.payer not in (proposer, approver) else "",
        }
        text = money_text(left, session.language)
        return Proposed(left, text, session.books.day, len(rows) <= 1, people)

    def _words(self, state: EntryState, lines: int) -> tuple[str, str]:
        one = {
            EntryState.COMMITTED: (self.tr("Commit"), self.tr("Commit it")),
            EntryState.DELIVERED: (self.tr("Delivered"), self.tr("It is delivered")),
            EntryState.INVOICED: (self.tr("Invoiced"), self.tr("It is invoiced")),
            EntryState.PAID: (self.tr("Pay"), self.tr("It is paid")),
            EntryState.CANCELLED: (self.tr("Cancel a commitment"), self.tr("Cancel it")),
            EntryState.REFUNDED: (self.tr("Money that came back"), self.tr("It came back")),
            EntryState.RETURNED: (self.tr("Return to the donor"), self.tr("It went back")),
        }
        title, verb = one[state]
        if lines <= 1:
            return title, verb
        chosen = len(self._rows)
        return self.tr("{what}: {n} of {all} lines").format(what=title, n=lines, all=chosen), verb

    def _post(self, state: EntryState, rows: Sequence[LineRow], filled: Filled) -> None:
        cancelled = EntryState.COMMITTED if state is EntryState.CANCELLED else None
        who = (filled.document, filled.proposer, filled.approver, filled.payer, cancelled)
        if self._fund is not None:
            postings = [Posting(state, filled.on, None, self._fund.code, filled.amount, *who)]
        else:
            postings = [Posting(state, filled.on, r.line, "", filled.amount, *who) for r in rows]
        form, self.form = self.form, None  # what is booked is redrawn without the form
        refusal = self._session.books.post(postings)
        if refusal is None:
            if form is not None:
                self._drop(form)
            return
        self.form = form
        self._refuse(refusal.error, refusal)

    def _refuse(self, error: PlannerError, refusal: Refusal | None = None) -> None:
        if self.form is None:
            return
        sentence = window_sentence(error, self._session.language)
        row = next((r for r in self._rows if refusal and r.line == refusal.line), None)
        if row is not None and len(self._rows) > 1:
            where = f"{row.number} · {row.title}" if row.number else row.title
            sentence = f"{where}: {sentence}"
        self.form.refuse(error, sentence)

    def _leave_all(self) -> None:
        self.leave()
        if self._fund is not None:
            self.show_lines([])

    def leave(self) -> None:
        """Close the form, and book nothing."""
        if self.form is not None:
            form, self.form = self.form, None
            self._drop(form)

    def _drop(self, form: EntryForm) -> None:
        self.form_place.removeWidget(form)
        form.hide()
        form.deleteLater()
