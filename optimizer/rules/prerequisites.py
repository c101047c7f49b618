"""Some measures come after another in the same plan, unless it was done before.

The measure before starts in an earlier month. For a person's measure it is the same person's,
or one for the whole household.
"""

from __future__ import annotations

from dataclasses import replace

from optimizer.offer import Closed, Draft, Offer
from optimizer.problem import After
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.programme.catalogue import Serves
from planner.domain.programme.conditions import Answer, all_of


def must_follow(offer: Offer, situation: Situation) -> frozenset[str]:
    """Return the measures of which one must come before this offer."""
    measure = offer.measure
    if measure is None or not measure.after or offer.agreed is not None:
        return frozenset()
    facts = situation.facts_by_person[offer.person]
    if measure.unless_done and all_of(measure.unless_done, facts) is Answer.MET:
        return frozenset()
    return measure.after


def comes_before(first: Offer, then: Offer) -> bool:
    """Say whether ``first`` can be what ``then`` must follow: for the same person, in time."""
    household = first.measure is not None and first.measure.serves is Serves.HOUSEHOLD
    return (household or first.person == then.person) and first.window[0] < then.window[1]


def close_without(draft: Draft, ground: Ground) -> None:
    """Close offers whose measure before is not open, and start the others after it, in season."""
    offers = list(draft.offers)
    kept = []
    for offer in offers:
        needed = must_follow(offer, draft.situation)
        before = [o for o in offers if o.target in needed and comes_before(o, offer)]
        if not needed:
            kept.append(offer)
        elif before:
            first = max(offer.window[0], min(o.window[0] for o in before) + 1)
            kept.append(replace(offer, window=(_in_season(offer, first, ground), offer.window[1])))
        else:
            reason = Reason.of("no_prerequisite", target=offer.target, first=min(needed))
            draft.closed.append(Closed(offer.target, offer.person, reason))
    draft.offers = kept


def _in_season(offer: Offer, first: int, ground: Ground) -> int:
    """Return the first offset from ``first`` on in which an offer can start; its last one can."""
    seasons = offer.measure.starts_in if offer.measure else frozenset()
    while seasons and ground.first.plus(first).month not in seasons and first < offer.window[1]:
        first += 1
    return first


def afters(draft: Draft, _: Ground) -> list[After]:
    """Ask for the measure before in every package that holds the measure after."""
    found = []
    for then, first in sorted(_pairs(draft).items(), key=lambda pair: sorted(pair[0])):
        target = draft.offers[min(then)].target
        found.append(After(f"after:{target}", then, first))
    return found


def _pairs(draft: Draft) -> dict[frozenset[int], frozenset[int]]:
    by_first: dict[tuple[str, frozenset[int]], set[int]] = {}
    for n, offer in enumerate(draft.offers):
        needed = must_follow(offer, draft.situation)
        if needed:
            first = frozenset(
                m
                for m, o in enumerate(draft.offers)
                if o.target in needed and comes_before(o, offer)
            )
            by_first.setdefault((offer.target, first), set()).add(n)
    return {frozenset(then): first for (_, first), then in by_first.items()}
