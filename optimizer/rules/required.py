"""What was fixed with the returnee (a decision *require*) is awarded.

Where no rule leaves a way to award it, the requirement stands with no option: the balance is
infeasible and names the decision with what stands against it.
"""

from __future__ import annotations

from optimizer.offer import Draft, Offer
from optimizer.problem import Requirement
from optimizer.situation import Ground
from planner.domain.balances.allocation import Origin
from planner.domain.cases.decision import Decision, DecisionSort
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Pricing


def requires(draft: Draft, ground: Ground) -> list[Requirement]:
    """Require one of the offers each decision names. Referrals are outside the balance."""
    return [
        Requirement(
            f"decision:{decision.id}",
            Origin.REQUIRED,
            frozenset(n for n, o in enumerate(draft.offers) if meets(o, decision)),
        )
        for decision in draft.situation.decisions
        if decision.sort is DecisionSort.REQUIRE and not _is_referral(decision.target, ground)
    ]


def meets(offer: Offer, decision: Decision) -> bool:
    """Say whether an offer is what a decision asks for."""
    return (
        offer.target == decision.target
        and decision.person in (None, offer.person)
        and (decision.level is None or decision.level.minor == offer.amount)
    )


def _is_referral(target: str, ground: Ground) -> bool:
    return any(
        m.code == target and (m.kind is Kind.REFERRAL or m.pricing is Pricing.FREE)
        for m in ground.programme.measures
    )
