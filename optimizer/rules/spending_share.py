"""Of the awarded pool money, a kind of support between two shares.

Awarded pool money is that of awards paid by pools, of project openings and residents' seats.
Openings and residents' seats count as community, a seat's wages as cash. As a row:
Σ (kind's money × d - n × money) ≤ 0 for the share n/d.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from optimizer.problem import Row, RowSort
from optimizer.shared import Shared, Whole
from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import Rule, RuleSort


def rows(whole: Whole) -> Iterator[Shared]:
    """Yield a row for each share named; none for a least share nothing could reach."""
    for rule in whole.ground.rules(RuleSort.SPENDING_SHARE):
        if rule.most is not None and rule.most < FULL:
            yield _row(whole, rule, RowSort.SPENDING_MOST, Fraction(rule.most, FULL), 1)
        if rule.least:
            least = _row(whole, rule, RowSort.SPENDING_LEAST, Fraction(rule.least, FULL), -1)
            if any(v < 0 for v in (*least.options.values(), *least.openings.values())):
                yield least


def _row(whole: Whole, rule: Rule, sort: RowSort, share: Fraction, sign: int) -> Shared:
    pools = {f.code for f in whole.ground.programme.funds if f.sort is FundSort.POOL}

    def takes(of_kind: int, money: int) -> int:
        return sign * (of_kind * share.denominator - money * share.numerator)

    options = {
        k: takes(o.money_of(rule.kinds), o.amount)
        for k, o in whole.offers()
        if o.fund in pools and o.amount
    }
    openings = {}
    for j, p in whole.open_projects():
        money = p.project.opening_cost.minor
        if p.fund in pools:
            openings[j] = takes(money if Kind.COMMUNITY in rule.kinds else 0, money)
    subject = "+".join(sorted(k.value for k in rule.kinds))
    return Shared(Row(sort, subject, 0, rule=rule.code), options, openings)
