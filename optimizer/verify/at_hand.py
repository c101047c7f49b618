"""Money at hand: what a fund can award on the balance date, and that it awards no more."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation, sums
from planner.domain.ledger.entry import CostSort, EntryState
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme.fund import Fund
from planner.domain.programme.rule import Rule, RuleSort


def to_award(books: Books, fund: Fund) -> int:
    """Return what is at hand less the fund's reserve, in minor units of the accounting currency."""
    if fund.code not in books.to_award:
        budget = fund.budget_on(books.day)
        reserve = sum(budget.minor * (r.most or 0) // FULL for r in _reserves(books, fund))
        held = Money(min(reserve, budget.minor), budget.currency)
        books.to_award[fund.code] = max(0, _received(books, fund) - books.minor(held))
    return books.to_award[fund.code]


def _reserves(books: Books, fund: Fund) -> list[Rule]:
    """Return the rules that hold back money of a fund on the balance date."""
    rules = books.rules(RuleSort.RESERVE, fund.code)
    return [r for r in rules if r.until is not None and books.day <= r.until]


def _received(books: Books, fund: Fund) -> int:
    """Return what a fund received and the ledger does not say is gone, or bound where none sees it.

    Gone is what went back to the donor, lapsed, or was spent on what no plan holds. Bound is what
    stays committed for projects that left the programme.
    """
    gone = books.unavailable.get(fund.code)
    stranded = sum(
        entry.amount.minor * (1 if entry.state is EntryState.COMMITTED else -1)
        for entry in books.caseload.entries.values()
        if entry.fund == fund.code
        and entry.cost in (CostSort.FIXED, CostSort.RESIDENTS)
        and entry.target not in books.things
        and (entry.state is EntryState.COMMITTED or entry.of is EntryState.COMMITTED)
    )
    less = max(0, (gone.minor if gone else 0) + stranded)
    return books.minor(fund.at_hand_on(books.day)) - less


def overspent(books: Books) -> Iterator[Violation]:
    """No fund pays more than it has to award; openings and residents' seats take of it too."""
    spent = sums(
        [(a.fund, a.amount.minor) for a in books.priced()]
        + [(o.fund, o.cost.minor) for o in books.allocation.openings]
    )
    for fund in books.programme.funds:
        own = spent.get(fund.code, 0)
        if own > max(0, _received(books, fund)):
            yield Violation("fund_overspent", fund.code)
        elif own > to_award(books, fund):
            yield from (Violation(r.code, fund.code) for r in _reserves(books, fund))
