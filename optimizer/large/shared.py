"""What the cases of a stage share: rows and held stages in comparable units, and mixtures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from optimizer.large.laid import Laid
from optimizer.large.market import Kept, Market, Part, Stage, Tariff, limits
from optimizer.large.places import Places
from optimizer.large.smooth import Mixed
from optimizer.packages.arrays import Floats, Ints

#: The place of a case that is left out of a mixture.
LEFT_OUT = -2


@dataclass(frozen=True, slots=True)
class Shared:
    """``limit`` of every row and, after them, of every held stage; ``scale``: about what one
    package takes of each; ``opening``: project × what opening takes; ``needs``: project × what its
    opening and its least seats take at least."""

    limit: Floats
    scale: Floats
    opening: Floats
    needs: Floats

    @classmethod
    def of(cls, laid: Laid, stage: Stage) -> Shared:
        """Return what a stage shares."""
        limit, rows = limits(laid, stage), len(laid.rows)
        opening = np.zeros((len(laid.projects), len(limit)))
        opening[:, :rows] = laid.opening
        needs = opening.copy()
        needs[:, :rows] += _least_seats(laid)
        scale = np.concatenate((_scales(laid), [_scale_of(held) for held in stage.held]))
        return cls(limit, scale, opening, needs)


def _least_seats(laid: Laid) -> Floats:
    """Return project × row: what its least seats take at least."""
    rows, links = len(laid.rows), laid.links
    each = np.full((len(laid.projects), rows), np.inf)
    seat = laid.project_of_option[links.use_option]
    seats = np.bincount(links.seat_project, minlength=len(laid.projects))
    used = np.zeros((len(laid.projects), rows))
    taken = seat >= 0
    np.minimum.at(each, (seat[taken], links.use_row[taken]), links.use_amount[taken])
    np.add.at(used, (seat[taken], links.use_row[taken]), 1.0)
    # A seat that uses nothing of a row takes nothing of it.
    each = np.where(used == seats[:, None], each, np.minimum(each, 0.0))
    least = np.array([float(project.least) for project in laid.projects])
    needed: Floats = np.where(np.isfinite(each), each, 0.0) * least[:, None]
    return needed


def _scales(laid: Laid) -> Floats:
    """Return about what one option uses of each row."""
    links, rows = laid.links, len(laid.rows)
    total = np.bincount(links.use_row, weights=np.abs(links.use_amount), minlength=rows)
    count = np.bincount(links.use_row, minlength=rows)
    scales: Floats = np.maximum(1.0, total / np.maximum(1, count))
    return scales


def _scale_of(held: Kept) -> float:
    return 1_000.0 if held.rank >= 0 else 1.0


def mixed_of(
    market: Market,
    stage: Stage,
    shared: Shared,
    part: Part | None = None,
) -> Mixed:
    """Return the known packages that pass no cap, sorted by case and the slots they sit in.

    ``part``: only of these cases and places, with their part of all limits.
    """
    pool, places, laid = market.pool.columns, market.places, market.laid
    known = pool.take(np.flatnonzero(np.isfinite(stage.cost(pool, laid.priority))))
    limit, place = shared.limit / shared.scale, places.place
    out = np.zeros(places.count, bool)
    if part is not None:
        out = ~part.place
        known = known.take(np.flatnonzero(part.case[known.case]))
        limit, place = part.of * limit, np.where(part.case, place, LEFT_OUT)
    bits = ((known.seats > 0) * (1 << np.arange(places.slots))).sum(axis=1).astype(np.int64)
    order = np.lexsort((bits, known.case))
    known, bits = known.take(order), bits[order]
    key = known.case * (1 << places.slots) + bits
    first = np.flatnonzero(np.concatenate(([True], key[1:] != key[:-1])))
    project, has = np.maximum(places.project, 0), places.project >= 0
    most = np.array([float(p.most) for p in laid.projects] or [0.0])[project] * has
    least = np.array([float(p.least) for p in laid.projects] or [0.0])[project] * has
    return Mixed(
        class_start=np.append(first, len(known)),
        case_class=np.searchsorted(known.case[first], np.arange(laid.cases + 1)),
        class_bits=bits[first],
        place=place,
        cost=stage.cost(known, laid.priority),
        use=np.ascontiguousarray(stage.use(known, laid.priority) / shared.scale),
        seats=np.ascontiguousarray(known.seats),
        limit=limit,
        least=least,
        most=most,
        opening=_openings(places, shared.opening) / shared.scale,
        needs=_openings(places, shared.needs) / shared.scale,
        shut=_shut(places, out, place, known.case, bits),
        decided=np.full(places.count, -1, np.int64),
    )


def _shut(places: Places, out: NDArray[np.bool_], place: Ints, case: Ints, bits: Ints) -> Floats:
    """Return place × pattern: infinite where rules forbid it, or some case has no package in it.

    ``out``: places left out, which open nothing.
    """
    shut = np.where(places.allowed > 0, 0.0, np.inf)
    shut[out, 1:], shut[out, 0] = np.inf, 0.0
    for pattern in range(shut.shape[1]):
        fits = np.zeros(len(place), bool)
        fits[case[bits & ~pattern == 0]] = True
        without = place[~fits & (place >= 0)]
        shut[without, pattern] = np.inf
    return shut


def _openings(places: Places, each: Floats) -> Floats:
    """Return place × pattern: what its open projects take, ``each``: project × row."""
    takes = np.zeros((places.count, 1 << places.slots, each.shape[1]))
    for pattern in range(1 << places.slots):
        for s in range(places.slots):
            own = places.project[:, s]
            if pattern >> s & 1 and len(own):
                takes[:, pattern] += each[np.maximum(own, 0)] * (own >= 0)[:, None]
    return takes


def by_slot(tariff: Tariff, places: Places) -> Floats:
    """Return seat prices as place × slot."""
    if not len(tariff.seat):
        return np.zeros(places.project.shape)
    seats = tariff.seat[np.maximum(places.project, 0)]
    return np.where(places.project >= 0, seats, 0.0)


def tariff_of(row: Floats, seat: Floats, places: Places, shared: Shared) -> Tariff:
    """Return prices as they are asked of cases, from those of scaled rows and place × slot."""
    return Tariff(row / shared.scale, seat[places.of_project, places.slot])
