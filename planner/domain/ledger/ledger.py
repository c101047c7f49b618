"""What may be booked after what: a posting becomes entries, or is refused and changes nothing.

A posting is what a person asks for. The ledger works out the amounts at the rates of the day and
the difference a payment's rate makes. Why it refuses stands in ``planner.domain.ledger.refusals``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ids import AwardId, CaseId
from planner.domain.ledger import drafts as draft
from planner.domain.ledger import refusals as check
from planner.domain.ledger.booked import LineBook
from planner.domain.ledger.books import Books, agreed_awards
from planner.domain.ledger.day_rates import DayRates
from planner.domain.ledger.entry import (
    Closing,
    Entry,
    EntryState,
    LedgerLine,
    LineId,
)
from planner.domain.ledger.posting import POSTED, Posting
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Programme
from planner.domain.programme.rates import RateUse


class Ledger(Books):
    """The books, with what may follow. Arguments are those of ``Books``, and the entries so far.

    Raises PlannerError ``ledger_currency_changed`` where entries are in other currencies than the
    programme's.
    """

    def __init__(
        self,
        programme: Programme,
        lines: Iterable[LedgerLine] = (),
        entries: Iterable[Entry] = (),
        closings: Iterable[Closing] = (),
        agreed: Collection[AwardId] = frozenset(),
        numbers: Mapping[CaseId, str] | None = None,
    ) -> None:
        """Take the entries so far, in their order."""
        super().__init__(programme, lines, closings, agreed, numbers)
        self._rates = DayRates(programme)
        for entry in sorted(entries, key=lambda e: e.number):
            check.same_currencies(entry, programme, self._fund_of.get(entry.fund))
            self.take(entry)

    def post(self, posting: Posting) -> tuple[Entry, ...]:
        """Book one posting and return its entries; refused, nothing has changed.

        Raises PlannerError with one code of ``planner.domain.ledger.refusals``.
        """
        if posting.state not in POSTED or posting.of not in (None, EntryState.COMMITTED):
            state = posting.of or posting.state
            raise PlannerError("ledger_state_not_posted", state=state.value)
        check.month_is_open(self, posting.on)
        if posting.state is EntryState.RETURNED:
            drafted = self._returned(posting)
        else:
            drafted = self._on_line(posting)
        return self._booked(drafted)

    def plan(
        self, line: LedgerLine, on: date, proposer: str = "", document: str = ""
    ) -> tuple[Entry, ...]:
        """Book what the adopted balance plans for a line, in place of what it planned before.

        ``document``: which balance. Raises PlannerError ``ledger_month_closed``,
        ``ledger_committed_twice`` where something is committed: what was promised stands as it
        was planned.
        """
        check.month_is_open(self, on)
        book = self.lines.get(line.id)
        check.uncommitted(book)
        drafted = [draft.planned(line, self.fund(line.fund), on, proposer, document)]
        if book is not None and book.planned is not None:
            drafted.insert(0, draft.unplanned(book.planned, on, proposer, document))
        return self._booked(drafted)

    def unplan(
        self, line: LineId, on: date, proposer: str = "", document: str = ""
    ) -> tuple[Entry, ...]:
        """Book that a line is planned no more.

        Raises PlannerError ``ledger_month_closed``, ``ledger_not_planned``,
        ``ledger_committed_twice`` where something is committed.
        """
        check.month_is_open(self, on)
        book = self.lines.get(line)
        check.uncommitted(book)
        if book is None or book.planned is None:
            raise PlannerError("ledger_not_planned")
        return self._booked([draft.unplanned(book.planned, on, proposer, document)])

    def close(self, month: Month, who: str, on: date) -> Closing:
        """Close a month on a day, and with it every month before: no more is booked there.

        Raises PlannerError ``ledger_staff_unknown``, ``ledger_not_the_closer``,
        ``ledger_closed_already``, ``ledger_close_future`` where the month begins after that day.
        """
        check.closer(self.programme, who)
        until = self.closed_until
        if until is not None and month <= until:
            raise PlannerError("ledger_closed_already", month=str(month))
        if month > Month.of(on):
            raise PlannerError("ledger_close_future", month=str(month), on=on.isoformat())
        self.closed.add(month)
        return Closing(month, who, on)

    # What each state books

    def _on_line(self, posting: Posting) -> list[Entry]:
        book = check.known_line(self, posting.line)
        posting = _with_committers(posting, book)
        check.staff(self.programme, posting, book.commitment)
        fund = self.fund(book.about.fund)
        check.document(posting, book.about.proof)
        check.currency(posting, book.about.local.currency)
        local = check.amount(self, posting, book, fund)
        if posting.state is EntryState.COMMITTED:
            return [self._committed(posting, book, fund, local)]
        if posting.state is EntryState.PAID:
            return self._moved(posting, book, fund, local, 1)
        if posting.state is EntryState.REFUNDED:
            return self._moved(posting, book, fund, local, -1)
        return [self._part(posting, book, fund, local)]

    def _committed(self, posting: Posting, book: LineBook, fund: Fund, local: int) -> Entry:
        rate, fund_rate = self._rates.texts(fund.currency, posting.on, RateUse.COMMITMENT)
        pair = self._rates.pair(local, fund.currency, posting.on, RateUse.COMMITMENT)
        codes = check.codes(fund, book.about)
        check.within_received(self, fund, posting.on, pair[1])
        made = draft.on_line(posting, book.about, fund, local, pair, rate, fund_rate)
        return replace(made, codes=codes)

    def _part(self, posting: Posting, book: LineBook, fund: Fund, local: int) -> Entry:
        """Return a delivery, an invoice or a cancellation: a share of the commitment."""
        made = book.commitment
        assert made is not None
        if posting.state is EntryState.DELIVERED:
            pair = book.between(book.delivered, book.delivered + local)
        elif posting.state is EntryState.INVOICED:
            pair = book.between(book.invoiced, book.invoiced + local)
        else:
            pair = book.taken_up(local)
        entry = draft.on_line(posting, book.about, fund, local, pair, made.rate, made.fund_rate)
        if posting.state is not EntryState.CANCELLED:
            return replace(entry, codes=made.codes)
        lapsed = not same_period(fund, made.on, posting.on)
        return replace(entry, codes=made.codes, of=EntryState.COMMITTED, lapsed=lapsed)

    def _moved(
        self, posting: Posting, book: LineBook, fund: Fund, local: int, sign: int
    ) -> list[Entry]:
        """Return a payment (or refund) and what its rate makes differ from the commitment's."""
        rate, fund_rate = self._rates.texts(fund.currency, posting.on, RateUse.PAYMENT)
        pair = self._rates.pair(local, fund.currency, posting.on, RateUse.PAYMENT)
        share = book.taken_up(sign * local)
        assert book.commitment is not None
        codes = book.commitment.codes
        moved = draft.on_line(posting, book.about, fund, local, pair, rate, fund_rate)
        moved = replace(moved, codes=codes)
        more = sign * pair[0] - share[0], sign * pair[1] - share[1]
        if more == (0, 0):
            return [moved]
        return [moved, draft.exchange(moved, more)]

    def _returned(self, posting: Posting) -> list[Entry]:
        fund = self.fund(posting.fund)
        check.staff(self.programme, posting, None)
        check.document(posting, "")
        check.currency(posting, fund.currency)
        charged = check.return_amount(self, posting, fund)
        amount, rate = self._rates.accounted(charged, fund.currency, posting.on)
        paying = self.programme.paying_currency
        money = Money(amount, self.programme.currency), Money(charged, fund.currency)
        return [draft.returned(posting, fund, *money, rate, paying)]

    # Taking entries in

    def _booked(self, drafted: list[Entry]) -> tuple[Entry, ...]:
        made = tuple(replace(e, number=self._number + n) for n, e in enumerate(drafted, start=1))
        for entry in made:
            self.take(entry)
        return made


def ledger_of(caseload: Caseload, lines: Iterable[LedgerLine] = ()) -> Ledger:
    """Return the ledger of a caseload, ready for postings.

    Raises PlannerError ``programme_first``, ``ledger_currency_changed``.
    """
    return Ledger(
        caseload.given_programme,
        lines,
        caseload.entries.values(),
        caseload.closings.values(),
        agreed_awards(caseload),
        caseload.numbers(),
    )


def same_period(fund: Fund, committed: date, cancelled: date) -> bool:
    """Say whether a commitment is cancelled in the period it was made in.

    The eligibility and the carry-over after it are two periods. Only in the same one does the
    money come back to the fund.
    """
    if committed <= fund.ends:
        return cancelled <= fund.ends
    return fund.carry_over is not None and cancelled <= fund.carry_over


def _with_committers(posting: Posting, book: LineBook) -> Posting:
    made = book.commitment
    if posting.state is not EntryState.PAID or made is None:
        return posting
    proposer, approver = posting.proposer or made.proposer, posting.approver or made.approver
    return replace(posting, proposer=proposer, approver=approver)
