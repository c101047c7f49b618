"""Floors and act-now covers that were not reached, named case by case with the money missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations

from optimizer.finish.memo import Memo
from optimizer.finish.schedule import Key
from optimizer.formulate import Formulation
from optimizer.offer import Offer
from optimizer.rules.floors import FloorDraft
from planner.domain.balances.allocation import Award, ServiceGap, Shortfall
from planner.domain.money import Money
from planner.domain.need import FULL

#: Measures tried together when the missing money is reckoned: more would be no plan.
_TOGETHER = 3


def shortfalls_of(
    made: Formulation, awards: Mapping[Key, Award], memo: Memo | None = None
) -> list[Shortfall]:
    """Return every floor that the awards of its case do not reach in time, by case number.

    An act-now need that no measure open to the case meets is named too, with all of it missing.
    ``memo``: of earlier balances.
    """
    known = memo or Memo()
    own: dict[int, list[int]] = {}
    for case, n in awards:
        own.setdefault(case, []).append(n)
    found: list[Shortfall] = []
    for i, floors in enumerate(made.floors):
        if floors:
            chosen = own.get(i, [])
            months = tuple((n, awards[i, n].month) for n in chosen)
            given = (made.drafts[i], tuple(floors), months)
            found += known.of("short", i, given, partial(_short, made, i, chosen, awards))
    return found


def _short(
    made: Formulation, i: int, chosen: list[int], awards: Mapping[Key, Award]
) -> list[Shortfall]:
    found = []
    for floor in made.floors[i]:
        reached = sum(
            share
            for n in chosen
            for share in _shares(made, i, made.drafts[i].offers[n], floor, awards[(i, n)])
        )
        if floor.least == 0 or reached < floor.least:
            found.append(_shortfall(made, i, floor, reached, chosen))
    return found


def _shortfall(
    made: Formulation, i: int, floor: FloorDraft, reached: int, chosen: list[int]
) -> Shortfall:
    draft = made.drafts[i]
    line = draft.lines[floor.line]
    least = floor.least or FULL
    missing = money_missing(made, i, floor, least - reached, chosen)
    amount = None if missing is None else Money(missing, made.ground.programme.currency)
    return Shortfall(draft.situation.id, floor.code, line.need, least, reached, amount)


def _shares(
    made: Formulation, i: int, offer: Offer, floor: FloorDraft, award: Award | None
) -> Iterator[int]:
    draft = made.drafts[i]
    start = offer.window[0] if award is None else made.ground.offset(award.month)
    if start <= floor.by:
        for line, share in offer.cover(draft.lines, draft.situation):
            if line == floor.line:
                yield share


def money_missing(
    made: Formulation, i: int, floor: FloorDraft, short: int, chosen: Sequence[int] = ()
) -> int | None:
    """Return the least money that would do it if a fund might pay it, None where none would.

    In minor units. ``short``: the share (1/10,000) that a case lacks beside its ``chosen`` offers.
    """
    draft = made.drafts[i]
    taken = {(draft.offers[n].target, draft.offers[n].person) for n in chosen}
    cheapest: dict[tuple[str, str], tuple[int, int]] = {}
    for offer in (*draft.offers, *draft.unpaid):
        group = (offer.target, offer.person)
        share = sum(_shares(made, i, offer, floor, None))
        if group in taken or share == 0:
            continue
        cost = (offer.amount, share)
        cheapest[group] = min(cheapest.get(group, cost), cost)
    sums = [
        sum(amount for amount, _ in some)
        for many in range(1, _TOGETHER + 1)
        for some in combinations(cheapest.values(), many)
        if sum(share for _, share in some) >= short
    ]
    return min(sums, default=None)


def gaps_of(made: Formulation) -> list[ServiceGap]:
    """Return the needs no measure open to their case could meet in full, money aside."""
    return [
        ServiceGap(draft.situation.id, line.need, line.severity, line.attainable)
        for draft in made.drafts
        for line in draft.lines
        if line.attainable < FULL
    ]
