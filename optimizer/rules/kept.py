"""What a person has by the balance before stays unless something else is worth more.

Keeping an award takes ``Policy.stability`` (1/10,000) of the case's weighted loss without awards
off the loss, so another package must lift at least so much more for every award it takes away.
An award is kept if the same support goes to the same person, with the same amount, by the same
fund.
"""

from __future__ import annotations

from collections.abc import Mapping

from optimizer.offer import Offer
from planner.domain.balances.allocation import Allocation, Award
from planner.domain.balances.policy import Policy
from planner.domain.ids import CaseId
from planner.domain.need import FULL

#: Target, person, fund, amount in minor units.
Kept = frozenset[tuple[str, str, str, int]]
NOTHING: Kept = frozenset()


def kept_of(before: Allocation | None, policy: Policy) -> Mapping[CaseId, Kept]:
    """Return what every case has by the balance before, nothing where stability is off."""
    if before is None or policy.stability <= 0:
        return {}
    found: dict[CaseId, set[tuple[str, str, str, int]]] = {}
    for award in before.awards:
        if award.lines:
            found.setdefault(award.case_id, set()).add(_key(award))
    return {case_id: frozenset(keys) for case_id, keys in found.items()}


def _key(award: Award) -> tuple[str, str, str, int]:
    return award.target, award.person, award.fund, award.amount.minor


def bonus(offer: Offer, kept: Kept, weighted_loss: float, policy: Policy) -> float:
    """Return the loss taken off if an offer repeats what the person has."""
    if (offer.target, offer.person, offer.fund, offer.amount) not in kept:
        return 0.0
    return policy.stability / FULL * weighted_loss
