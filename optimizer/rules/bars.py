"""Bars: these kinds or measures never, for whom the conditions hold.

A bar whose conditions nobody can answer holds until somebody asks: a person whose age is not
known gets no cash. A bar that names neither kinds nor measures bars everything.
"""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.rules.asking import unknown_facts
from optimizer.situation import Ground, Situation
from planner.domain.allocation import Reason
from planner.domain.conditions import Answer
from planner.domain.rule import Rule, RuleSort


def closes(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close what a bar forbids this person."""
    facts = situation.facts_by_person[offer.person]
    for rule in ground.rules(RuleSort.BAR):
        if not _names(rule, offer):
            continue
        holds = rule.answer(facts)
        if holds is Answer.BROKEN:
            continue
        if holds is Answer.MET:
            return Reason.of("barred", target=offer.target, rule=rule.code)
        return Reason.of(
            "bar_unknown",
            target=offer.target,
            rule=rule.code,
            fact=unknown_facts(rule.who, facts)[0],
        )
    return None


def _names(rule: Rule, offer: Offer) -> bool:
    if not rule.kinds and not rule.measures:
        return True
    return bool(rule.kinds & offer.kinds) or offer.target in rule.measures
