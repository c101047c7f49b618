"""Seats: where more cases would like one than a project has, or fewer than it needs, some move.

At the right prices of seats those on the edge lose nothing by it, whoever moves; so the cheapest
moves are taken, project by project.
"""

from __future__ import annotations

import numpy as np

from optimizer.large.columns import Columns
from optimizer.packages.arrays import Floats, Ints

#: How often all projects are gone through: a case that leaves one may go to another.
ROUNDS = 6


def seated(
    known: Columns, over: Floats, chosen: Ints, place: Ints, least: Floats, most: Floats
) -> Ints:
    """Return a column for each case so that seats fit, as far as cheapest moves can see to it.

    ``over``: what every column costs at the prices, infinite where it cannot be. ``chosen``: a
    column of each case. ``place``: of each case. ``least``, ``most``: place × slot, zero where
    closed.
    """
    chosen = chosen.copy()
    own = place[known.case]
    for _ in range(ROUNDS if len(least) else 0):
        before = chosen.copy()
        for slot in range(least.shape[1]):
            for sign, limit in ((1.0, most), (-1.0, -least)):
                counts = _counts(known, chosen, place, len(least))
                excess = sign * counts[:, slot] - limit[:, slot]
                if not (excess > 0).any():
                    continue
                change = known.seats - known.seats[chosen][known.case]
                gives = -sign * change[:, slot]
                able = (own >= 0) & (gives > 0) & np.isfinite(over) & (excess[own] > 0)
                there = counts[own] + change
                for other in range(least.shape[1]):
                    if other != slot:
                        fits = (there[:, other] <= most[own, other]) | (change[:, other] <= 0)
                        able &= fits & (
                            (there[:, other] >= least[own, other]) | (change[:, other] >= 0)
                        )
                _move(known, over, chosen, own, np.flatnonzero(able), gives, excess)
        if (chosen == before).all():
            break
    return chosen


def _counts(known: Columns, chosen: Ints, place: Ints, places: int) -> Floats:
    """Return place × slot: the seats taken."""
    inside = np.flatnonzero(place >= 0)
    seats = known.seats[chosen[inside]]
    taken = [
        np.bincount(place[inside], weights=seats[:, s], minlength=places)
        for s in range(seats.shape[1])
    ]
    counts: Floats = np.stack(taken, axis=1)
    return counts


def _move(
    known: Columns, over: Floats, chosen: Ints, own: Ints, able: Ints, gives: Floats, excess: Floats
) -> None:
    """Take each case's cheapest move, and of those each place's cheapest, till it fits."""
    delta = over[able] - over[chosen[known.case[able]]]
    order = np.lexsort((delta, known.case[able]))
    able, delta = able[order], delta[order]
    first = np.diff(known.case[able], prepend=-1) != 0
    able, delta = able[first], delta[first]
    order = np.lexsort((delta, own[able]))
    able = able[order]
    given = np.cumsum(gives[able])
    starts = np.searchsorted(own[able], own[able])
    before = given - gives[able] - np.where(starts > 0, given[starts - 1], 0.0)
    taken = able[before < excess[own[able]]]
    chosen[known.case[taken]] = taken
