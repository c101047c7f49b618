"""A preference decides where two packages are as good: its offers take a hair off the loss."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.rules.required import meets
from optimizer.situation import Situation
from planner.domain.cases.decision import DecisionSort

#: Of the case's weighted loss before: enough to break a tie, too little to move money.
SHARE = 0.01


def bonus(offer: Offer, situation: Situation, weighted_loss: float) -> float:
    """Return the loss taken off if a preferred offer is chosen."""
    preferred = any(d.sort is DecisionSort.PREFER and meets(offer, d) for d in situation.decisions)
    return SHARE * weighted_loss if preferred else 0.0
