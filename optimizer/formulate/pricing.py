"""What a measure costs for one recipient: its amounts, how many people they are for, and who
delivers it at that price."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from optimizer.offer import Offer
from optimizer.rules.providers import deliverers
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.cases.facts import count_aged
from planner.domain.money import Money
from planner.domain.programme.catalogue import Cost, Counted, Measure, Pricing, Serves
from planner.domain.programme.provider import Provider


@dataclass(frozen=True, slots=True)
class Price:
    """An amount in minor units, the people it is for, and whose price it is.

    ``local``: a provider's exact price in minor units of the paying currency, None where the
    amount is the catalogue's.
    """

    amount: int
    count: int
    provider: Provider | None = None
    local: int | None = None


#: One amount a person could get, from each who delivers it, the cheapest first.
Prices = tuple[Price, ...]


def prices(offer: Offer, situation: Situation, ground: Ground) -> list[Prices] | Reason:
    """Return the amounts an offer can have, or why it has none.

    An announced amount is the fund's and not known here: it is priced with its fund. Only a cost
    depends on who delivers; published and chosen amounts are the person's, whoever hands them over.
    """
    project, measure = offer.project, offer.measure
    if project is not None:
        return [(Price(project.seat.minor, 1),)]
    assert measure is not None
    providers = deliverers(offer, situation, ground)
    persons = len(situation.case.persons) if measure.serves is Serves.HOUSEHOLD else 1
    if measure.pricing is Pricing.TIERS:
        tiers = ground.programme.tiers_of(measure.code)
        fitting = [r for r in tiers if (r.count or 0) <= persons]
        if not fitting:
            return Reason.of("no_tier", target=measure.code, persons=persons)
        return [fixed_price(ground.minor(fitting[-1].amount), persons, providers)]
    if measure.pricing is Pricing.LEVELS:
        levels = _levels(measure, situation)
        if isinstance(levels, Reason):
            return levels
        return [fixed_price(level.minor, persons, providers) for level in levels]
    found = [
        price
        for provider in providers or (None,)
        if (price := _cost(measure, provider, persons, situation, ground)) is not None
    ]
    if not found:
        counted = measure.cost.counted.value if measure.cost else ""
        return Reason.of("nobody_counted", target=measure.code, counted=counted)
    return [tuple(sorted(found, key=lambda p: p.amount))]


def fixed_price(amount: int, count: int, providers: Sequence[Provider]) -> Prices:
    """Return an amount that is the same whoever delivers it."""
    return tuple(Price(amount, count, provider) for provider in providers or (None,))


def _cost(
    measure: Measure,
    provider: Provider | None,
    persons: int,
    situation: Situation,
    ground: Ground,
) -> Price | None:
    """Return a provider's price with its travel, else the catalogue's; None if it counts nobody."""
    own = provider.cost if provider else None
    cost = own or measure.cost
    count = _counted(cost, persons, situation, ground)
    if count == 0:
        return None
    travel = provider.travel if provider else None
    if own is None:
        amount = cost.amount(count).minor if cost else 0
        return Price(amount + (ground.minor(travel) if travel else 0), count, provider)
    asked = own.amount(count) + travel if travel else own.amount(count)
    local = ground.in_currency(asked, ground.programme.paying_currency)
    return Price(ground.minor(asked), count, provider, local)


def _counted(cost: Cost | None, persons: int, situation: Situation, ground: Ground) -> int:
    if cost is None or cost.counted is Counted.PERSONS:
        return persons
    youngest, oldest = (6, 17) if cost.counted is Counted.CHILDREN_6_17 else (0, 5)
    return count_aged(situation.case, ground.day, youngest, oldest)


def _levels(measure: Measure, situation: Situation) -> Sequence[Money] | Reason:
    """Leave out levels above the debt where the measure pays a debt off."""
    if not any(c.of_debt for c in measure.covers):
        return measure.levels
    debt = situation.facts.get("debt")
    if not isinstance(debt, int):
        return Reason.of("ask", target=measure.code, fact="debt")
    fitting = [level for level in measure.levels if level.minor <= debt]
    return fitting or Reason.of("debt_small", target=measure.code)
