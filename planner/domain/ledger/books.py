"""The books: all entries so far and what they come to, line by line and fund by fund."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from planner.domain.case_files import newest_plans
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.follow_up.stopped import seats_lost
from planner.domain.ids import AwardId, CaseId
from planner.domain.ledger.booked import FundBook, LineBook
from planner.domain.ledger.entry import (
    Closing,
    CostSort,
    Entry,
    EntryState,
    LedgerLine,
    LineId,
    fund_line,
)
from planner.domain.ledger.posting import Posting
from planner.domain.months import Month
from planner.domain.plans.plan import FIXED_STATES, Plan
from planner.domain.programme.fund import Fund
from planner.domain.programme.programme import Programme


class Books:
    """What is booked, read by rules and pages. ``entries`` only grows.

    ``agreed``: awards that stand in an agreed or signed plan. ``known``: the lines that the adopted
    balance and agreed plans hold now; where there are any, nothing else is committed.
    """

    def __init__(
        self,
        programme: Programme,
        lines: Iterable[LedgerLine] = (),
        closings: Iterable[Closing] = (),
        agreed: Collection[AwardId] = frozenset(),
        numbers: Mapping[CaseId, str] | None = None,
    ) -> None:
        """Begin without entries."""
        self.programme = programme
        self.known = {line.id: line for line in lines}
        self.agreed = agreed
        self.numbers = numbers or {}
        self.entries: list[Entry] = []
        self.closed = {c.month for c in closings}
        self.lines: dict[LineId, LineBook] = {}
        self.funds: dict[str, FundBook] = {}
        self.documents: dict[tuple[LineId, EntryState, str], set[int]] = {}
        self._number = 0
        self._fund_of = {f.code: f for f in programme.funds}

    def has(self, posting: Posting) -> bool:
        """Say whether a posting is booked: its line, state and document, and its amount.

        Without an amount it meant all that was left then, so that any amount is the one.
        """
        line = fund_line(posting.fund) if posting.line is None else posting.line
        booked = self.documents.get((line, posting.state, posting.document.strip()), set())
        return bool(booked) and (posting.amount is None or posting.amount.minor in booked)

    @property
    def closed_until(self) -> Month | None:
        """Return the last closed month, None before any: those before it are closed too."""
        return max(self.closed, default=None)

    def fund(self, code: str) -> Fund:
        """Return a fund of the programme.

        Raises PlannerError ``ledger_fund_unknown``.
        """
        if code not in self._fund_of:
            raise PlannerError("ledger_fund_unknown", fund=code)
        return self._fund_of[code]

    def free(self, fund: Fund, on: date) -> int:
        """Return what may still be committed on a day, in minor units of the fund's currency."""
        book = self.funds.get(fund.code, FundBook())
        budget = fund.budget_on(on).minor
        received = budget if fund.received is None else fund.received.minor
        return book.spendable(budget, received) - book.bound

    def returnable(self, fund: Fund, on: date) -> int:
        """Return what can go back to the donor, in minor units of the fund's currency."""
        book = self.funds.get(fund.code, FundBook())
        return book.returnable((fund.received or fund.budget_on(on)).minor)

    def take(self, entry: Entry) -> None:
        """Take in one entry more."""
        self._number = max(self._number, entry.number)
        self.entries.append(entry)
        fund = self.funds.get(entry.fund)
        if fund is None:
            fund = self.funds[entry.fund] = FundBook()
        fund.take(entry)
        if entry.document:
            size = entry.local.minor or entry.charged.minor
            key = (entry.line, entry.state, entry.document)
            self.documents.setdefault(key, set()).add(size)
        if entry.cost is not CostSort.FUND:
            book = self.lines.get(entry.line)
            if book is None:
                book = self.lines[entry.line] = LineBook(entry)
            book.take(entry)


def held_plans(caseload: Caseload) -> list[Plan]:
    """Return the newest plan of each case where it is agreed or signed."""
    return [plan for plan in newest_plans(caseload).values() if plan.state in FIXED_STATES]


def agreed_awards(caseload: Caseload) -> frozenset[AwardId]:
    """Return the awards that agreed and signed plans hold, but seats that a stop took away."""
    held = frozenset(award.id for plan in held_plans(caseload) for award in plan.awards)
    return held - seats_lost(caseload)
