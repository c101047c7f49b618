"""What was discussed and refused (a decision *forbid*) is not awarded."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.cases.decision import DecisionSort


def closes(offer: Offer, situation: Situation, _: Ground) -> Reason | None:
    """Close what a decision forbids this person."""
    decision = situation.decided(DecisionSort.FORBID, offer.target, offer.person)
    if decision is None:
        return None
    return Reason.of("forbidden", target=offer.target, who=decision.who)
