"""A fund helps nobody whom it (or another) helped before, ever or for so many years."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.rules.asking import rule_reason
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.cases.case import EarlierHelp
from planner.domain.months import add_months
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import Rule, RuleSort


def closes(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close the fund's offers to who had that help; help of an unknown date is recent."""
    for rule in ground.rules(RuleSort.NOT_AGAIN, offer.fund):
        had = any(
            help_.fund == (rule.other or rule.scope) and _counts(rule, help_, ground)
            for help_ in situation.case.planning.earlier_help
        )
        if had and rule.answer(situation.facts) is not Answer.BROKEN:
            return rule_reason(rule, offer, situation.facts)
    return None


def _counts(rule: Rule, earlier: EarlierHelp, ground: Ground) -> bool:
    if rule.years is None or earlier.on is None:
        return True
    return add_months(earlier.on, 12 * rule.years) > ground.day
