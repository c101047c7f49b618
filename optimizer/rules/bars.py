"""Bars: these kinds or measures never, for whom the conditions hold; a fund's bar for its money.

A bar whose conditions nobody can answer holds until somebody asks: a person whose age is not
known gets no cash. A bar that names neither kinds nor measures bars everything.
"""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.rules.asking import rule_ask, unknown_facts
from optimizer.situation import Ground, Situation
from planner.domain.allocation import Reason
from planner.domain.conditions import Answer
from planner.domain.rule import OFFICE, Rule, RuleSort


def closes(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close what a bar of the office forbids this person, whoever would pay."""
    for rule, fact in _holding(OFFICE, offer, situation, ground):
        if fact:
            return Reason.of("bar_unknown", target=offer.target, rule=rule.code, fact=fact)
        if rule.instead:
            return _instead(rule, offer)
        return Reason.of("barred", target=offer.target, rule=rule.code)
    return None


def closes_fund(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close what a bar of its fund forbids; another fund may pay it."""
    for rule, fact in _holding(offer.fund, offer, situation, ground):
        if fact:
            return rule_ask(rule, offer, fact)
        if rule.instead:
            return _instead(rule, offer, fund=offer.fund)
        return Reason.of("rule", rule=rule.code, target=offer.target, fund=offer.fund)
    return None


def _instead(rule: Rule, offer: Offer, **fund: str) -> Reason:
    values = {"target": offer.target, "rule": rule.code, "instead": rule.instead}
    return Reason.of("barred_instead", **values, **fund)


def _holding(
    scope: str, offer: Offer, situation: Situation, ground: Ground
) -> list[tuple[Rule, str]]:
    """Return the bars of a scope that hold, each with the fact to ask where it is not certain."""
    facts = situation.facts_by_person[offer.person]
    found = []
    for rule in ground.rules(RuleSort.BAR, scope):
        holds = rule.answer(facts) if _names(rule, offer) else Answer.BROKEN
        if holds is Answer.MET:
            found.append((rule, ""))
        elif holds is Answer.UNKNOWN:
            found.append((rule, unknown_facts(rule.who, facts)[0]))
    return found


def _names(rule: Rule, offer: Offer) -> bool:
    if not rule.kinds and not rule.measures:
        return True
    return bool(rule.kinds & offer.kinds) or offer.target in rule.measures
