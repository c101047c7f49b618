"""What was done before is not given again.

A measure that must come before another is done where the other says so (``unless_done``): who had
business training needs none. A decision may still require it.
"""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.cases.decision import DecisionSort
from planner.domain.programme.conditions import Answer, all_of


def closes(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close a measure the person had, as far as the measures after it can tell."""
    if situation.decided(DecisionSort.REQUIRE, offer.target, offer.person):
        return None
    facts = situation.facts_by_person[offer.person]
    for measure in ground.programme.measures:
        if (
            offer.target in measure.after
            and measure.unless_done
            and all_of(measure.unless_done, facts) is Answer.MET
        ):
            return Reason.of("done_before", target=offer.target)
    return None
