"""Who delivers a measure: whoever reaches the place, with the staff the person asks for.

A measure without a row in the directory is delivered as before. Where the person asks for female
staff only, providers that have it; of those left the ones that speak the person's language, if
any does. A service starts no more awards a month than its provider can.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from optimizer.offer import Offer
from optimizer.problem import RowSort
from optimizer.rules.intervals import Stay, interval_rows
from optimizer.shared import Shared, Whole
from optimizer.situation import Ground, Situation
from planner.domain.balances.allocation import Reason
from planner.domain.programme.provider import Provider
from planner.domain.programme.quota import service_row


def deliverers(offer: Offer, situation: Situation, ground: Ground) -> tuple[Provider, ...]:
    """Return who can deliver a measure to this case, in the directory's order."""
    place, language = situation.case.planning.place, situation.case.planning.language
    found = tuple(p for p in ground.providers.get(offer.target, ()) if p.reaches(place))
    if situation.assessment.female_staff is True:
        found = tuple(p for p in found if p.female_staff)
    speaking = tuple(p for p in found if p.speaks(language)) if language else ()
    return speaking or found


def closes(offer: Offer, situation: Situation, ground: Ground) -> Reason | None:
    """Close a measure nobody of the directory can deliver to this person."""
    rows = ground.providers.get(offer.target, ())
    if offer.measure is None or not rows or deliverers(offer, situation, ground):
        return None
    place = situation.case.planning.place
    if any(p.reaches(place) for p in rows):
        return Reason.of("no_female_staff", target=offer.target)
    if not place:
        return Reason.of("ask", target=offer.target, fact="place")
    return Reason.of("no_provider", target=offer.target, place=place)


def capacities(ground: Ground) -> Mapping[str, int]:
    """Return how many awards each limited service can start a month.

    Rows of one service share its capacity: of different numbers the smallest holds.
    """
    found: dict[str, int] = {}
    for rows in ground.providers.values():
        for provider in rows:
            if provider.per_month is not None:
                most = found.get(provider.service, provider.per_month)
                found[provider.service] = min(most, provider.per_month)
    return found


def can_start(service: str, offset: int, most: int, ground: Ground) -> int:
    """Return how many awards a service that can start ``most`` a month starts in this one."""
    return ground.within_quota(service_row(service), str(ground.first.plus(offset)), most)


def is_limited(provider: Provider | None, ground: Ground) -> bool:
    """Say whether what a provider can start of this measure a month is limited."""
    if provider is None:
        return False
    rows = ground.providers.get(provider.measure, ())
    return any(p.per_month is not None for p in rows if p.code == provider.code)


def rows(whole: Whole) -> Iterator[Shared]:
    """Yield the intervals of every limited service's months that could bind."""
    limits = capacities(whole.ground)
    stays: dict[str, list[Stay]] = {}
    months: dict[str, set[int]] = {}
    for (i, n), offer in whole.offers():
        if offer.service in limits and offer.takes_room(whole.ground):
            stay = Stay((i, n), 1, offer.window, (i, offer.person))
            stays.setdefault(offer.service, []).append(stay)
            months.setdefault(offer.service, set()).update(offer.months(whole.ground))
    for service in sorted(stays):
        room = {
            (m, m): can_start(service, m, limits[service], whole.ground)
            for m in sorted(months[service])
        }
        yield from interval_rows(RowSort.PROVIDER, service, room, stays[service])
