"""What a measure costs for one recipient: its amounts, and how many people they are for."""

from __future__ import annotations

from optimizer.offer import Offer
from optimizer.situation import Ground, Situation
from planner.domain.allocation import Reason
from planner.domain.catalogue import Counted, Measure, Pricing, Serves
from planner.domain.facts import count_aged

#: (amount in minor units, people it is for)
Price = tuple[int, int]


def prices(offer: Offer, situation: Situation, ground: Ground) -> list[Price] | Reason:
    """Return the amounts an offer can have, or why it has none.

    An announced amount is the fund's and not known here: it is priced with its fund.
    """
    project, measure = offer.project, offer.measure
    if project is not None:
        return [(project.seat.minor, 1)]
    assert measure is not None
    persons = len(situation.case.persons) if measure.serves is Serves.HOUSEHOLD else 1
    if measure.pricing is Pricing.TIERS:
        tiers = ground.programme.tiers_of(measure.code)
        fitting = [r for r in tiers if (r.count or 0) <= persons]
        if not fitting:
            return Reason.of("no_tier", target=measure.code, persons=persons)
        return [(ground.minor(fitting[-1].amount), persons)]
    if measure.pricing is Pricing.LEVELS:
        return _levels(measure, situation, persons)
    count = _counted(measure, situation, ground, persons)
    if count == 0:
        counted = measure.cost.counted.value if measure.cost else ""
        return Reason.of("nobody_counted", target=measure.code, counted=counted)
    return [(measure.cost.amount(count).minor if measure.cost else 0, count)]


def _counted(measure: Measure, situation: Situation, ground: Ground, persons: int) -> int:
    counted = measure.cost.counted if measure.cost else Counted.PERSONS
    if counted is Counted.PERSONS:
        return persons
    youngest, oldest = (6, 17) if counted is Counted.CHILDREN_6_17 else (0, 5)
    return count_aged(situation.case, ground.day, youngest, oldest)


def _levels(measure: Measure, situation: Situation, persons: int) -> list[Price] | Reason:
    """Leave out levels above the debt where the measure pays a debt off."""
    if not any(c.of_debt for c in measure.covers):
        return [(level.minor, persons) for level in measure.levels]
    debt = situation.facts.get("debt")
    if not isinstance(debt, int):
        return Reason.of("ask", target=measure.code, fact="debt")
    fitting = [(level.minor, persons) for level in measure.levels if level.minor <= debt]
    return fitting or Reason.of("debt_small", target=measure.code)
