"""No award below the smallest useful amount. A seat brings its project."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.programme.rule import RuleSort


def closes(offer: Offer, _: Situation, ground: Ground) -> Reason | None:
    """Close a priced offer below the amount; what is owed is always given, a seat is free of it."""
    if offer.announced or offer.project is not None:
        return None
    for rule in ground.rules(RuleSort.SMALLEST_AWARD):
        if offer.amount < ground.minor(rule.amount):
            return Reason.of("too_small", target=offer.target, rule=rule.code)
    return None
