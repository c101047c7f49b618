"""Deadlines of funds: by when an award must be asked for, started, and paid in full."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation
from planner.domain.balances.allocation import Award
from planner.domain.months import Month, add_months
from planner.domain.programme.rule import Rule, RuleSort


def in_time(books: Books) -> Iterator[Violation]:
    """No award of a fund starts, is added or is paid after the fund's deadlines."""
    for award in books.allocation.awards:
        if award.lines and not books.is_agreed(award):
            for code in too_late(books, award):
                yield books.breach(code, award)


def too_late(books: Books, award: Award) -> Iterator[str]:
    """Yield the code of every deadline an award of a fund misses.

    Where a deadline counts from a return nobody dated, no month is safe.
    """
    last = max(line.month for line in award.lines)
    for sort in (RuleSort.USE_WITHIN, RuleSort.SPEND_BY, RuleSort.APPLY_BY):
        for rule in books.rules(sort, award.fund):
            if sort is RuleSort.APPLY_BY:
                missed = _closed(books, rule, award)
            else:
                month = last if sort is RuleSort.SPEND_BY else award.month
                missed = _after(books, rule, award, month)
            if missed and books.may_hold(rule, award.case_id):
                yield rule.code


def _after(books: Books, rule: Rule, award: Award, month: Month) -> bool:
    """Say whether a month lies after the rule's last one."""
    if rule.until is not None and month > Month.of(rule.until):
        return True
    if rule.months is None:
        return False
    back = books.planned[award.case_id][0].planning.return_date
    return back is None or month > Month.of(back).plus(rule.months)


def _closed(books: Books, rule: Rule, award: Award) -> bool:
    """Say whether the balance date lies after the last day to ask."""
    if rule.until is not None and books.day > rule.until:
        return True
    if rule.months is None:
        return False
    back = books.planned[award.case_id][0].planning.return_date
    return back is None or books.day > add_months(back, rule.months)
