"""The best cover of one line that a set of offers could give, money and places aside.

One offer of each measure and person, none beside what excludes it. It may be a little too high
where two funds must not stack or a ceiling binds: those are rules of money, not gaps in services.
"""

from __future__ import annotations

from itertools import combinations

from optimizer.offer import Draft, Offer
from planner.domain.ids import PersonId
from planner.domain.need import FULL

#: A measure or seat for one person: at most one offer of it is chosen.
Group = tuple[str, PersonId]


def best_cover(
    draft: Draft, line: int, among: frozenset[int], once: tuple[frozenset[str], ...] = ()
) -> int:
    """Return the best share (1/10,000, at most full) of a line these offers give together.

    ``once``: sets of measures of which a household gets at most one.
    """
    shares: dict[Group, int] = {}
    offers: dict[Group, Offer] = {}
    for n in sorted(among):
        offer = draft.offers[n]
        share = dict(offer.cover(draft.lines, draft.situation)).get(line, 0)
        group = (offer.target, offer.person)
        if share > shares.get(group, 0):
            shares[group], offers[group] = share, offer
    clashing = {
        frozenset(pair)
        for pair in combinations(shares, 2)
        if _clash(offers[pair[0]], offers[pair[1]], once)
    }
    return min(FULL, _best(sorted(shares, key=lambda g: (-shares[g], g)), shares, clashing))


def _clash(one: Offer, other: Offer, once: tuple[frozenset[str], ...]) -> bool:
    if any(one.target in those and other.target in those for those in once):
        return True
    return any(
        a.measure is not None and b.target in a.measure.excludes
        for a, b in ((one, other), (other, one))
    )


def _best(groups: list[Group], shares: dict[Group, int], clashing: set[frozenset[Group]]) -> int:
    """Take or leave the first group that clashes with one after it; all others are taken."""
    for n, group in enumerate(groups):
        against = [g for g in groups if frozenset((group, g)) in clashing]
        if against:
            rest = groups[:n] + groups[n + 1 :]
            without = _best(rest, shares, clashing)
            beside = [g for g in rest if g not in against]
            return max(without, shares[group] + _best(beside, shares, clashing))
    return sum(shares[g] for g in groups)
