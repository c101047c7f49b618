"""At most so many of these measures a trade and place, so that a place is not full of one trade.

A returnee's trade is the first skill recorded.
"""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.problem import Row, RowSort
from optimizer.shared import Shared, Whole
from optimizer.situation import Situation
from planner.domain.programme.rule import RuleSort


def trade_at_place(situation: Situation) -> str:
    """Return trade@place, empty where no skill is recorded."""
    skills = situation.assessment.skills
    return f"{skills[0]}@{situation.case.planning.place}" if skills else ""


def rows(whole: Whole) -> Iterator[Shared]:
    """Yield a row for every trade and place that more could ask for than may have it."""
    for rule in whole.ground.rules(RuleSort.TRADE_PLACES):
        by_trade: dict[str, dict[tuple[int, int], int]] = {}
        for (i, n), offer in whole.offers():
            trade = trade_at_place(whole.drafts[i].situation)
            if trade and offer.target in rule.measures:
                by_trade.setdefault(trade, {})[(i, n)] = 1
        for trade in sorted(by_trade):
            options = by_trade[trade]
            offers = [(i, whole.drafts[i].offers[n]) for i, n in options]
            asked = {(i, offer.target, offer.person) for i, offer in offers}
            if len(asked) > (rule.count or 0):
                yield Shared(Row(RowSort.TRADE, trade, rule.count or 0, rule=rule.code), options)
