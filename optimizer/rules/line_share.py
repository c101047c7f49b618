"""At most this share of a line as one kind: of the line's whole amount, not of what came in."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.problem import Row, RowSort
from optimizer.shared import Shared, Whole
from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.programme.rule import RuleSort


def rows(whole: Whole) -> Iterator[Shared]:
    """Yield one row a rule; a seat's wages are cash."""
    for rule in whole.ground.rules(RuleSort.SHARE_OF_LINE):
        fund = whole.ground.programme.fund(rule.scope)
        options = {
            k: o.money_of(rule.kinds)
            for k, o in whole.offers()
            if o.fund == fund.code and o.money_of(rule.kinds)
        }
        openings = {
            j: p.project.opening_cost.minor
            for j, p in whole.open_projects()
            if p.fund == fund.code and Kind.COMMUNITY in rule.kinds
        }
        limit = whole.ground.minor(fund.budget_on(whole.ground.day)) * (rule.most or 0) // FULL
        subject = f"{fund.code}/{'+'.join(sorted(k.value for k in rule.kinds))}"
        yield Shared(Row(RowSort.LINE_SHARE, subject, limit, rule=rule.code), options, openings)
