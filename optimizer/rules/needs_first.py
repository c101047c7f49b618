"""Some measures only for whom the conditions hold: a business kit needs a skill and the wish."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.rules.asking import unknown_facts
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.programme.conditions import Answer, all_of
from planner.domain.programme.rule import RuleSort


def closes(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close a named measure where a condition is not met, or not known to be."""
    facts = situation.facts_by_person[offer.person]
    for rule in ground.rules(RuleSort.NEEDS_FIRST):
        if offer.target not in rule.measures:
            continue
        answer = all_of(rule.who, facts)
        if answer is Answer.MET or rule.excepts(facts):
            continue
        if answer is Answer.UNKNOWN:
            fact = unknown_facts(rule.who, facts)[0]
            return Reason.of("ask", target=offer.target, fact=fact, rule=rule.code)
        broken = next(c for c in rule.who if c.answer(facts) is Answer.BROKEN)
        return Reason.of(
            "needs_first", target=offer.target, rule=rule.code, condition=broken.written()
        )
    return None
