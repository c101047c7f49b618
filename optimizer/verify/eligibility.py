"""Whether a fund may pay an award at all: its period, what and whom it is for, earlier help."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation
from planner.domain.balances.allocation import Award
from planner.domain.months import Month, add_months
from planner.domain.programme.fund import Fund
from planner.domain.programme.rule import Rule, RuleSort


def eligible(books: Books) -> Iterator[Violation]:
    """Every award is paid by a fund of the programme that may pay it."""
    for award in books.priced():
        if award.fund not in books.funds:
            yield books.breach("fund_unknown", award)
        elif not books.is_agreed(award):
            for code in ineligible(books, award):
                yield books.breach(code, award)


def ineligible(books: Books, award: Award) -> Iterator[str]:
    """Yield the code of everything that keeps the award's fund from paying it."""
    if not in_period(books, books.funds[award.fund]):
        yield "fund_period"
    if not any(
        award.kind in r.kinds
        and (not r.measures or award.target in r.measures)
        and books.holds(r, award.case_id)
        for r in books.rules(RuleSort.PAYS_FOR, award.fund)
    ):
        yield "pays_for"
    for rule in books.rules(RuleSort.SERVES, award.fund):
        if not (rule.excepts(books.facts(award.case_id)) or books.holds(rule, award.case_id)):
            yield rule.code
    for rule in books.rules(RuleSort.NOT_AGAIN, award.fund):
        if books.may_hold(rule, award.case_id) and _helped(books, rule, award):
            yield rule.code


def in_period(books: Books, fund: Fund) -> bool:
    """Say whether a fund may commit money in the month of the balance date."""
    return Month.of(fund.starts) <= Month.of(books.day) <= Month.of(fund.ends)


def _helped(books: Books, rule: Rule, award: Award) -> bool:
    """Say whether the fund the rule names helped this household too short a time ago."""
    case, _ = books.planned[award.case_id]
    for earlier in case.planning.earlier_help:
        if earlier.fund != (rule.other or rule.scope):
            continue
        if rule.years is None or earlier.on is None:
            return True
        if add_months(earlier.on, 12 * rule.years) > books.day:
            return True
    return False
