"""Cuts that are proven, one after another, till no projects could do better than those known.

A pricing of all cases is a cut (see ``least``): exact for the patterns it looked at, too little for
others, whose seats it prices as if they were open for everybody. The patterns that the cuts known
allow most are looked at next. Where prices known already would say more of them with the right
prices of their seats, those places are priced again, with these patterns and seat prices only (any
price of seats proves a bound, also one for each pattern of a place). Else the best prices of these
patterns are the next cut.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from optimizer.large.least import Cut, least_of
from optimizer.large.market import Market, Part, Stage
from optimizer.large.patterns import Patterns, Tried
from optimizer.large.shared import Shared, tariff_of
from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.clock import Clock

#: Turns of one proof at most, and nodes for the few cases that the usual ones do not settle.
TURNS, HARD = 12, 400_000
#: A cut known is sharpened where that gives this part of what a new one could.
SHARPER = 0.5
#: How much more than enough a new cut says where it can.
BEYOND = 1.1


@dataclass(slots=True)
class Known:
    """A cut and the prices it is of: of scaled rows, and of seats (place × slot).

    ``sharp``: place × pattern, where it was looked at with seat prices for that pattern.
    """

    row: Floats
    seat: Floats
    cut: Cut
    sharp: NDArray[np.bool_] = field(init=False)

    def __post_init__(self) -> None:
        self.sharp = np.zeros(self.cut.by_place.shape, bool)

    def at(self, pattern: Ints) -> float:
        """Return what the cut says of these patterns."""
        each = np.arange(len(pattern))
        return self.cut.alone + float(self.cut.by_place[each, pattern].sum())


class Proof:
    """The proof of one stage, begun from the cut of relaxed projects."""

    def __init__(self, market: Market, stage: Stage, shared: Shared, relaxed: Known) -> None:
        self.market, self.stage, self.shared = market, stage, shared
        self.known, self.weight = [relaxed], np.ones(1)

    def bounds(self, search: Patterns, enough: float, near: float, clock: Clock) -> Iterator[float]:
        """Yield ever better bounds, till ``near`` to what the projects allow that say least.

        ``search``: knows packages and the patterns tried; those tried here join them. ``enough``:
        a value that no bound need pass. Raises ``OutOfTimeError``.
        """
        for _ in range(TURNS):
            least = least_of([one.cut for one in self.known], enough, clock, self.weight)
            yield least.bound
            pattern, self.weight = least.pattern, least.weight
            each, shut = np.arange(len(pattern)), search.mixed.shut
            if clock.over() or not np.isfinite(shut[each, pattern]).all():
                return
            now = max(one.at(pattern) for one in self.known)
            best = self._settled(search, pattern)
            if best.dual - now <= near:
                return  # with these projects it can be so, or next to it
            wanted = min(best.dual, enough)
            every = self._says(search, pattern)
            says, which, seat = max(every, key=lambda found: found[0])
            if says - now >= SHARPER * (wanted - now) and self._sharpen(which, pattern, seat):
                continue
            self._add(best, every[0][0], every[0][2], enough)

    def _settled(self, search: Patterns, pattern: Ints) -> Tried:
        for one in search.tried:
            if (one.pattern == pattern).all():
                return one
        one = search.settled(pattern, self.known[0].row, self.known[0].seat)
        search.tried.append(one)
        search.tried.sort(key=lambda tried: tried.dual)
        return one

    def _says(self, search: Patterns, pattern: Ints) -> list[tuple[float, int, Floats]]:
        """Return of each cut what it could say of patterns, and with which prices of seats."""
        found = []
        for n, one in enumerate(self.known):
            says, seat = search.with_seats(pattern, one.row, one.seat)
            found.append((says, n, seat))
        return found

    def _sharpen(self, which: int, pattern: Ints, seat: Floats) -> bool:
        """Price patterns anew where a cut has not looked at them; say whether there were any."""
        one, each, places = self.known[which], np.arange(len(pattern)), self.market.places
        blunt = ~one.sharp[each, pattern]
        if not blunt.any():
            return False
        inside = places.place >= 0
        case = np.zeros(len(places.place), bool)
        case[inside] = blunt[places.place[inside]]
        priced = self.market.price(
            self.stage, tariff_of(one.row, seat, places, self.shared), keep=1, window=0.0,
            hard=HARD, part=Part(case, blunt), pattern=pattern,
        )  # fmt: skip
        table, at = one.cut.by_place, (each[blunt], pattern[blunt])
        table[at] = np.maximum(table[at], priced.cut.by_place.min(axis=1)[blunt])
        one.sharp[at] = True
        return True

    def _add(self, one: Tried, says: float, seat: Floats, enough: float) -> None:
        """Add a cut that says ``enough`` of patterns, if their best prices say that and more.

        Where nothing can be chosen, prices grow without end. Prices between those of relaxed
        projects (with ``seat`` for these patterns they say ``says``) and the best say no less than
        what lies between: no more of the best is taken than it takes.
        """
        part = 1.0
        if one.dual > enough > says:
            part = min(1.0, BEYOND * (enough - says) / (one.dual - says))
        first, places = self.known[0], self.market.places
        row = first.row + part * (one.row - first.row)
        seats = seat + part * (one.seat - seat)
        priced = self.market.price(
            self.stage, tariff_of(row, seats, places, self.shared), keep=1, window=0.0, hard=HARD,
            likely=one.pattern,
        )  # fmt: skip
        known = Known(row, seats, priced.cut)
        known.sharp[np.arange(len(one.pattern)), one.pattern] = True
        self.known.append(known)
