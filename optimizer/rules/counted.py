"""What of an offer counts for a rule that names kinds, measures or a need: not a rule itself."""

from __future__ import annotations

from optimizer.offer import Offer
from planner.domain.programme.rule import OFFICE, Rule


def amount_counted(rule: Rule, offer: Offer) -> int:
    """Return the part of an offer's amount that counts as the rule's kinds, all where it has none.

    Nothing of an offer whose measure the rule does not name, or that is mainly for another need.
    """
    if rule.measures and offer.target not in rule.measures:
        return 0
    if rule.need and (offer.measure is None or offer.measure.main_need != rule.need):
        return 0
    return offer.money_of(rule.kinds) if rule.kinds else offer.amount


def paid_by(rule: Rule, offer: Offer) -> bool:
    """Say whether an offer's fund is the rule's: the scope, the other of the two, or any."""
    if rule.scope in (OFFICE, offer.fund):
        return True
    other, _, part = rule.other.partition("/")
    return bool(other) and offer.fund == other and part in ("", offer.part)
