"""Bars: these kinds or measures never, for whom the conditions hold; a fund's bar for its money.

A bar whose conditions nobody can answer holds until somebody asks: a person whose age is not
known gets no cash. A bar that names neither kinds nor measures bars everything.
"""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.rules.asking import rule_ask, unknown_facts
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import OFFICE, Rule, RuleSort


def closes(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close what a bar of the office forbids this person, whoever would pay.

    What was agreed has its payer: there the bars of its fund hold too.
    """
    scopes = (OFFICE,) if offer.agreed is None else (OFFICE, offer.fund)
    for rule, fact in _holding(scopes, offer, situation, ground):
        if fact:
            return Reason.of("bar_unknown", target=offer.target, rule=rule.code, fact=fact)
        if rule.instead:
            return _instead(rule, offer)
        return Reason.of("barred", target=offer.target, rule=rule.code)
    return None


def closes_fund(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close what a bar of its fund forbids; another fund may pay it."""
    for rule, fact in _holding((offer.fund,), offer, situation, ground):
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
    scopes: tuple[str, ...], offer: Offer, situation: Situation, ground: Ground
) -> list[tuple[Rule, str]]:
    """Return the bars that hold, the certain ones first, the others with the fact to ask."""
    facts = situation.facts_by_person[offer.person]
    certain: list[tuple[Rule, str]] = []
    asking: list[tuple[Rule, str]] = []
    for scope in scopes:
        for rule in ground.rules(RuleSort.BAR, scope):
            holds = rule.answer(facts) if _names(rule, offer) else Answer.BROKEN
            if holds is Answer.MET:
                certain.append((rule, ""))
            elif holds is Answer.UNKNOWN:
                asking.append((rule, unknown_facts(rule.who, facts)[0]))
    return certain + asking


def _names(rule: Rule, offer: Offer) -> bool:
    if not rule.kinds and not rule.measures:
        return True
    return bool(rule.kinds & offer.kinds) or offer.target in rule.measures
