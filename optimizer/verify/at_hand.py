"""Money at hand: what a fund can award on the balance date, and that it awards no more."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation, sums
from planner.domain.fund import Fund
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.rule import RuleSort


def to_award(books: Books, fund: Fund) -> int:
    """Return what a fund received, less what is gone and its reserve while that holds.

    Gone is what the ledger says went back to the donor, lapsed, or was spent on what no plan
    holds. In minor units of the accounting currency.
    """
    budget = fund.budget_on(books.day)
    reserve = sum(
        budget.minor * (r.most or 0) // FULL
        for r in books.rules(RuleSort.RESERVE, fund.code)
        if r.until is not None and books.day <= r.until
    )
    held = Money(min(reserve, budget.minor), budget.currency)
    gone = books.unavailable.get(fund.code)
    at_hand = books.minor(fund.at_hand_on(books.day)) - (gone.minor if gone else 0)
    return max(0, at_hand - books.minor(held))


def overspent(books: Books) -> Iterator[Violation]:
    """No fund pays more than it has to award; openings and residents' seats take of it too."""
    spent = sums(
        [(a.fund, a.amount.minor) for a in books.priced()]
        + [(o.fund, o.fixed.minor + o.residents.minor) for o in books.allocation.openings]
    )
    for fund in books.programme.funds:
        if spent.get(fund.code, 0) > to_award(books, fund):
            yield Violation("fund_overspent", fund.code)
