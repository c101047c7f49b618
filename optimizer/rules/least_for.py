"""Of what a fund awards, at least this share goes to a kind of support or to these people.

A fund's awarded money is that of awards it pays, of its projects' openings and residents' seats.
Openings and residents' seats count as community, for no case. As a row:
Σ (n × money - counted money × d) ≤ 0 for the share n/d.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from optimizer.problem import Row, RowSort
from optimizer.shared import Shared, Whole
from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import Rule, RuleSort


def rows(whole: Whole) -> Iterator[Shared]:
    """Yield a row a rule; none for a share nothing could reach."""
    for rule in whole.ground.rules(RuleSort.LEAST_FOR):
        row = _row(whole, rule)
        if any(v < 0 for v in (*row.options.values(), *row.openings.values())):
            yield row


def subject(rule: Rule) -> str:
    """Return what the row of a rule is called: the fund and the rule."""
    return f"{rule.scope}/{rule.code}"


def _row(whole: Whole, rule: Rule) -> Shared:
    share = Fraction(rule.least or 0, FULL)
    about = [
        not rule.who or rule.answer(draft.situation.facts) is Answer.MET for draft in whole.drafts
    ]

    def takes(counted: int, money: int) -> int:
        return money * share.numerator - counted * share.denominator

    options = {}
    for (i, n), offer in whole.offers():
        if offer.fund == rule.scope and offer.amount:
            own = offer.money_of(rule.kinds) if rule.kinds else offer.amount
            options[i, n] = takes(own if about[i] else 0, offer.amount)
    openings = {}
    for j, project in whole.open_projects():
        if project.fund == rule.scope:
            money = project.project.opening_cost.minor
            community = Kind.COMMUNITY in rule.kinds and not rule.who
            openings[j] = takes(money if community else 0, money)
    return Shared(Row(RowSort.FUND_LEAST, subject(rule), 0, rule=rule.code), options, openings)
