"""A refusal is kept: no support of a kind the person refused."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason


def closes(offer: Offer, situation: Situation, _: Ground) -> Reason | None:
    """Close what contains a refused kind; wages in a seat are cash."""
    refused = offer.kinds & situation.assessment.refusals
    if not refused:
        return None
    return Reason.of("refused", target=offer.target, kind=min(k.value for k in refused))
