"""A fund serves only cases for whom its conditions hold."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.rules.asking import unknown_facts
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import RuleSort


def closes(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close an offer whose fund does not serve this case, or may not."""
    for rule in ground.rules(RuleSort.SERVES, offer.fund):
        if rule.excepts(situation.facts):
            continue
        for condition in rule.who:
            if condition.answer(situation.facts) is Answer.BROKEN:
                return Reason.of(
                    "fund_serves",
                    fund=offer.fund,
                    condition=condition.written(),
                    rule=rule.code,
                )
        unknown = unknown_facts(rule.who, situation.facts)
        if unknown:
            return Reason.of("fund_ask", fund=offer.fund, fact=unknown[0], rule=rule.code)
    return None
