"""Which fact nobody knows, so that somebody can ask; and how a rule of a fund names itself."""

from __future__ import annotations

from optimizer.offer import Offer
from planner.domain.balances.allocation import Reason
from planner.domain.programme.conditions import Answer, Conditions, Facts
from planner.domain.programme.rule import Rule

#: Not a fact of conditions, and still somebody must ask for it where a deadline counts from it.
RETURN_DATE = "return_date"


def unknown_facts(conditions: Conditions, facts: Facts) -> list[str]:
    """Return the facts whose conditions can be neither met nor broken yet."""
    return [c.fact for c in conditions if c.answer(facts) is Answer.UNKNOWN]


def rule_reason(rule: Rule, offer: Offer, facts: Facts) -> Reason:
    """Return that a rule of the fund closes an offer, or what to ask where it may not."""
    unknown = unknown_facts(rule.who, facts)
    if unknown:
        return rule_ask(rule, offer, unknown[0])
    return Reason.of("rule", rule=rule.code, target=offer.target, fund=offer.fund)


def rule_ask(rule: Rule, offer: Offer, fact: str) -> Reason:
    """Return that a rule of the fund closes an offer until somebody knows a fact."""
    return Reason.of("rule_ask", rule=rule.code, target=offer.target, fund=offer.fund, fact=fact)
