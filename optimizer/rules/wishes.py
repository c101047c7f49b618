"""A seat is awarded to whom wishes a community project or has no preference, else only offered.

It is the principal's unless a member's wish is recorded. A seat the person accepted since (a
decision *require*) is wished.
"""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.cases.decision import DecisionSort
from planner.domain.kind import Kind


def closes(offer: Offer, situation: Situation, _: Ground) -> Reason | None:
    """Close a seat nobody wished: it can only be offered."""
    if offer.project is None or situation.decided(DecisionSort.REQUIRE, offer.target, offer.person):
        return None
    assessment = situation.assessment
    if offer.person in assessment.community_wishes:
        return None
    if offer.person == situation.case.principal and (
        not assessment.wishes or Kind.COMMUNITY in assessment.wishes
    ):
        return None
    return Reason.of("not_wished", target=offer.target)
