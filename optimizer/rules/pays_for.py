"""A fund pays for awards of its kinds, and of its measures where they are named."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import RuleSort


def closes(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close an offer no rule of its fund pays for."""
    for rule in ground.rules(RuleSort.PAYS_FOR, offer.fund):
        if (
            offer.kind in rule.kinds
            and (not rule.measures or offer.target in rule.measures)
            and rule.answer(situation.facts) is Answer.MET
        ):
            return None
    return Reason.of("fund_kind", target=offer.target, fund=offer.fund, kind=offer.kind.value)
