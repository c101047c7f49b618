"""Book the plan, post entries, close months: the ledger only ever grows.

Nothing booked here can be undone: a mistake is corrected by another entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ledger.commitments import committed_projects, not_to_award
from planner.domain.ledger.entry import Closing, Entry, LedgerLine, LineId
from planner.domain.ledger.ledger import Ledger, ledger_of
from planner.domain.ledger.posting import Posting
from planner.domain.months import Month
from planner.services.balances.balances import is_current, still_answered
from planner.services.money.ledger_lines import lines_of, open_ledger
from planner.services.work import Work

#: Enough of a balance's digest to tell it from any other of the office.
_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Booking:
    """What booking the plan would do: lines planned for the first time, anew, and no more."""

    first: tuple[LedgerLine, ...] = ()
    anew: tuple[LedgerLine, ...] = ()
    no_more: tuple[LineId, ...] = ()

    @property
    def new(self) -> int:
        """Return how many lines would be planned for the first time."""
        return len(self.first)

    @property
    def changed(self) -> int:
        """Return how many lines would be cancelled and planned anew."""
        return len(self.anew)

    @property
    def gone(self) -> int:
        """Return how many lines would be planned no more."""
        return len(self.no_more)


def to_book(document: Caseload, allocation: Allocation) -> Booking:
    """Work out what booking the plan would change; nothing is changed yet.

    What is committed stays as it was planned. Raises PlannerError as ``lines_of`` does, and
    ``ledger_currency_changed``.
    """
    return _booking(ledger_of(document), lines_of(document, allocation))


def book_plan(work: Work, who: str, on: date) -> Booking:
    """Book what the adopted balance plans; booking it again books only what has changed since.

    The document of these entries is the balance, by the first digits of its digest.
    Raises PlannerError ``balance_first`` without an adopted balance, ``ledger_month_closed``,
    ``ledger_fund_unknown``, and as ``to_book`` does.
    """
    if work.allocation is None:
        raise PlannerError("balance_first")
    lines = lines_of(work.document, work.allocation)
    ledger = ledger_of(work.document, lines)
    booking = _booking(ledger, lines)
    staff = ledger.programme.office.staff
    proposer = who if who in staff else ""
    balance = work.allocation.digest[:_DIGITS]
    made: list[Entry] = []
    for gone in booking.no_more:
        made.extend(ledger.unplan(gone, on, proposer, balance))
    for line in (*booking.anew, *booking.first):
        made.extend(ledger.plan(line, on, proposer, balance))
    store_entries(work, made, who, "book_plan")
    return booking


def post(work: Work, postings: Sequence[Posting], who: str) -> tuple[Entry, ...]:
    """Book postings in their order, all or nothing.

    Raises PlannerError as ``Ledger.post`` does, at the first one that is refused.
    """
    ledger = open_ledger(work.document, work.allocation)
    made = [entry for posting in postings for entry in ledger.post(posting)]
    store_entries(work, made, who, "post_entries")
    return tuple(made)


def open_months(document: Caseload) -> list[Month]:
    """Return the months that may be closed: after the last closed, up to the newest entry."""
    known = {entry.month for entry in document.entries.values()}
    known.add(Month.of(document.balance_date))
    closed = max((c.month for c in document.closings.values()), default=None)
    first = min(known) if closed is None else closed.plus(1)
    last = max(known)
    months = []
    while first <= last:
        months.append(first)
        first = first.plus(1)
    return months


def close_month(work: Work, month: Month, who: str, on: date) -> Closing:
    """Close a month on a day for good, and with it every month before.

    Raises PlannerError as ``Ledger.close`` does.
    """
    ledger = ledger_of(work.document)
    closing = ledger.close(month, who, on)
    after = replace(work.document, closings={**work.document.closings, str(month): closing})
    work.commit(after, who=who, why=f"close_month:{month}", barrier=True)
    return closing


def store_entries(work: Work, made: Sequence[Entry], who: str, why: str) -> None:
    """Store entries as one edit that is never taken back."""
    if made:
        entries = {**work.document.entries, **{entry.id: entry for entry in made}}
        after = replace(work.document, entries=entries)
        held = committed_projects(after) != committed_projects(work.document) and _holds(
            after, work.document, work.allocation
        )
        if held and is_current(work.document, work.digests):
            # What the adopted balance opens is now committed: it is still the answer.
            after = still_answered(after, work.digests)
        work.commit(after, who=who, why=why, barrier=True)


def _holds(after: Caseload, before: Caseload, allocation: Allocation | None) -> bool:
    """Say whether the adopted balance holds to all that is committed after booking."""
    if allocation is None or not_to_award(after) != not_to_award(before):
        return False
    opened = {o.project: o.fund for o in allocation.openings}
    committed = committed_projects(after)
    return committed.keys() >= committed_projects(before).keys() and all(
        opened.get(project) == fund for project, fund in committed.items()
    )


def _booking(ledger: Ledger, lines: Iterable[LedgerLine]) -> Booking:
    first, anew, wanted = [], [], set()
    for line in lines:
        wanted.add(line.id)
        book = ledger.lines.get(line.id)
        if book is None or (book.planned is None and book.commitment is None):
            first.append(line)
        elif book.commitment is None and not _same(book.planned, line):
            anew.append(line)
    no_more = tuple(
        line
        for line, book in ledger.lines.items()
        if line not in wanted and book.planned is not None and book.commitment is None
    )
    return Booking(tuple(first), tuple(anew), no_more)


def _same(planned: Entry | None, line: LedgerLine) -> bool:
    """Say whether a line is booked as it is now; the rates it came by may be others."""
    return planned is not None and (
        planned.fund,
        planned.kind,
        planned.target,
        planned.amount,
        planned.local,
        planned.charged,
        planned.due,
        planned.provider,
        planned.proof,
    ) == (
        line.fund,
        line.kind,
        line.target,
        line.amount,
        line.local,
        line.charged,
        line.month,
        line.provider,
        line.proof,
    )
