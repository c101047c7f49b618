"""A fund makes no new award after a date, or after so many months of return."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.rules.asking import RETURN_DATE, rule_ask, rule_reason
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.months import add_months
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import RuleSort


def closes(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close the fund's offers after its date; without a return date somebody asks."""
    back = situation.case.planning.return_date
    for rule in ground.rules(RuleSort.APPLY_BY, offer.fund):
        if rule.answer(situation.facts) is Answer.BROKEN:
            continue
        if rule.until is not None and ground.day > rule.until:
            return rule_reason(rule, offer, situation.facts)
        if rule.months is None:
            continue
        if back is None:
            return rule_ask(rule, offer, RETURN_DATE)
        if ground.day > add_months(back, rule.months):
            return rule_reason(rule, offer, situation.facts)
    return None
