"""The feasibility grid: a measure only where its individual, community and structural conditions
hold. What nobody knows is asked, never assumed."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.rules.asking import unknown_facts
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.programme.catalogue import Serves
from planner.domain.programme.conditions import Answer


def closes(offer: Offer, situation: Situation, _: Ground) -> Reason | None:
    """Close a measure with a condition that is broken or unknown.

    A measure for the household is tested on the household's severities and the principal's age.
    """
    measure = offer.measure
    if measure is None:
        return None
    household = measure.serves is Serves.HOUSEHOLD
    facts = situation.facts if household else situation.facts_by_person[offer.person]
    for condition in measure.conditions:
        if condition.answer(facts) is Answer.BROKEN:
            return Reason.of("condition", target=offer.target, condition=condition.written())
    unknown = unknown_facts(measure.conditions, facts)
    return Reason.of("ask", target=offer.target, fact=unknown[0]) if unknown else None
