"""Shares over all cases: of a line, of the pools' spending, of what a fund awards."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation, of_kind
from planner.domain.balances.allocation import Opening
from planner.domain.balances.reason_sorts import SHARES_NOT_KEPT
from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import Rule, RuleSort


def line_shares(books: Books) -> Iterator[Violation]:
    """At most a share of a line goes out as one kind."""
    for rule in books.rules(RuleSort.SHARE_OF_LINE):
        fund = books.programme.fund(rule.scope)
        spent = sum(of_kind(a, rule.kinds) for a in books.priced() if a.fund == fund.code)
        spent += sum(_as_kind(o, rule) for o in books.allocation.openings if o.fund == fund.code)
        if spent > books.minor(fund.budget_on(books.day)) * (rule.most or 0) // FULL:
            yield Violation(rule.code, fund.code)


def _as_kind(opening: Opening, rule: Rule) -> int:
    return opening.cost.minor if Kind.COMMUNITY in rule.kinds else 0


def spending_shares(books: Books) -> Iterator[Violation]:
    """Of the awarded pool money a kind stays between its shares, or the result says why not."""
    pools = {f.code for f in books.programme.funds if f.sort is FundSort.POOL}
    awards = [a for a in books.priced() if a.fund in pools]
    openings = [o for o in books.allocation.openings if o.fund in pools]
    whole = sum(a.amount.minor for a in awards) + sum(o.cost.minor for o in openings)
    noted = _given_way(books)
    for rule in books.rules(RuleSort.SPENDING_SHARE):
        own = sum(of_kind(a, rule.kinds) for a in awards)
        own += sum(_as_kind(o, rule) for o in openings)
        if rule.most is not None and own * FULL > rule.most * whole and rule.code not in noted:
            yield Violation(rule.code, "most")
        if rule.least and own * FULL < rule.least * whole and rule.code not in noted:
            yield Violation(rule.code, "least")


def least_for(books: Books) -> Iterator[Violation]:
    """Of what a fund awards, at least a share goes to a kind or to some people, or it is said.

    A project's opening is community, and nobody's in particular.
    """
    noted = _given_way(books)
    for rule in books.rules(RuleSort.LEAST_FOR):
        awards = [a for a in books.priced() if a.fund == rule.scope]
        openings = [o for o in books.allocation.openings if o.fund == rule.scope]
        whole = sum(a.amount.minor for a in awards) + sum(o.cost.minor for o in openings)
        own = sum(
            of_kind(a, rule.kinds) if rule.kinds else a.amount.minor
            for a in awards
            if not rule.who or books.holds(rule, a.case_id)
        )
        own += 0 if rule.who else sum(_as_kind(o, rule) for o in openings)
        if own * FULL < (rule.least or 0) * whole and rule.code not in noted:
            yield Violation(rule.code, rule.scope)


def _given_way(books: Books) -> set[object]:
    return {dict(n.values).get("rule") for n in books.allocation.notes if n.code in SHARES_NOT_KEPT}
