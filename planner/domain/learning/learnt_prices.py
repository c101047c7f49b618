"""What was paid and when it arrived, beside what the catalogue says of cost and time now.

What was corrected once is not proposed again: the catalogue of today is what an award of last year
is set beside, not the one it was planned by.
"""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.balances.allocation import Award
from planner.domain.caseload import Caseload
from planner.domain.ledger.booked import LineBook
from planner.domain.ledger.entry import CostSort, EntryState, LineId
from planner.domain.programme.catalogue import Measure, Pricing

#: Days of a month on average.
DAYS_A_MONTH = 30.4375


def paid_lines(caseload: Caseload) -> dict[LineId, tuple[int, int]]:
    """Return what was planned and what was paid of every instalment that is settled, in local."""
    books: dict[LineId, LineBook] = {}
    for entry in sorted(caseload.entries.values(), key=lambda e: e.number):
        if entry.cost is CostSort.INSTALMENT and entry.state is not EntryState.EXCHANGE:
            book = books.setdefault(entry.line, LineBook(entry))
            book.take(entry)
    return {
        line: (book.planned.local.minor, book.net_paid)
        for line, book in books.items()
        if book.planned is not None and book.net_paid > 0 and book.left_to_pay == 0
    }


def paid_of_planned(award: Award, paid: Mapping[LineId, tuple[int, int]]) -> float | None:
    """Return what was paid of an award for each unit planned, None before all is settled."""
    lines = [paid.get(LineId(line.id)) for line in award.lines if line.local.minor]
    if not lines or any(line is None for line in lines):
        return None
    planned = sum(line[0] for line in lines if line is not None)
    return sum(line[1] for line in lines if line is not None) / planned if planned > 0 else None


def planned_of_now(award: Award, measure: Measure | None) -> float | None:
    """Return what an award was planned at of what the catalogue would plan it at now.

    None where a published amount or a provider's price stands instead of the catalogue's cost.
    """
    if measure is None or measure.cost is None or measure.pricing is not Pricing.COST:
        return None
    now = measure.cost.amount(award.count).minor
    return award.amount.minor / now if now > 0 and not award.provider else None


def longer_now(award: Award, measure: Measure | None) -> float:
    """Return the days by which the catalogue has an award end later now than when it was made."""
    if measure is None or not award.lines:
        return 0.0
    then = max(line.month for line in award.lines).minus(award.month)
    now = max((part.after_months for part in measure.instalments), default=0)
    return (now - then) * DAYS_A_MONTH
