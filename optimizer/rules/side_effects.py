"""No award for the sake of a side effect: it meets a need of the case with its main strength.

Family mediation that helps a little with acceptance is for families in conflict; nobody gets it
for the little. What a measure meets of a case's needs is at least a fifth of the most it can do.
"""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.problem import Line
from optimizer.situation import Situation

#: One in so many of the measure's largest share is a side effect if it is less.
PART = 5


def only_by_the_way(offer: Offer, lines: tuple[Line, ...], situation: Situation) -> bool:
    """Say whether an offer meets needs of the case by side effects only."""
    own = max((share for _, share in offer.cover(lines, situation)), default=0)
    most = max((offer.share(c, situation) for c in offer.covers), default=0)
    return 0 < own * PART < most
