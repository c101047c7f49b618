"""Packages that fit: most cases take their best at the prices, HiGHS chooses near ties."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.large.columns import Columns
from optimizer.large.kernel import Seats, Ties, choose
from optimizer.large.market import Market, Stage, Tariff, reduced
from optimizer.large.relieving import relieved
from optimizer.large.seating import seated
from optimizer.large.shared import Shared
from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.clock import Clock

#: Nodes of one search of HiGHS.
NODES = 100_000
#: What all of a row is worth where packages cost the same: a part of what all cases are tied by.
SPARE = 0.1
#: How near packages are offered: beyond where the last of the cases is tied, and in any case as a
#: part of what is lifted a case.
BEYOND, NEAR = 3.0, 0.3
#: A share below this is none.
FAINT = 1e-6
GOLDEN = 0.6180339887498949
#: Packages offered a case at most, on average.
EACH = 6
#: How many times what is overstepped the cases asked could give back.
GIVES = 3.0


@dataclass(frozen=True, slots=True)
class Fitted:
    """A choice: a column for each case, and what it comes to."""

    value: float
    columns: Ints


class Fitting:
    """The integer steps of one stage with the open projects decided (place × slot, 0 or 1).

    ``size``: what can be lifted; ``tied``: packages that cost so little more are tied.
    """

    def __init__(
        self, market: Market, stage: Stage, shared: Shared, opened: Ints, size: float, tied: float
    ) -> None:
        self.market, self.stage, self.shared, self.opened = market, stage, shared, opened
        self.laid, self.places, self.size = market.laid, market.places, size
        self.tied = tied
        self.known: Columns = market.pool.columns
        self.takes = stage.use(self.known, self.laid.priority)
        self.cost = stage.cost(self.known, self.laid.priority)
        place, slot = np.nonzero(opened)
        self._least, self._most = np.zeros(opened.shape), np.zeros(opened.shape)
        for p, s in zip(place.tolist(), slot.tolist(), strict=True):
            project = self.laid.projects[int(self.places.project[p, s])]
            self._least[p, s], self._most[p, s] = project.least, project.most
        self._opening: Floats = shared.opening[self.places.project[place, slot]].sum(axis=0)

    def fit(
        self,
        tariff: Tariff,
        cases: int,
        gap: float,
        seconds: float,
        clock: Clock,
        base: Ints | None = None,
    ) -> Fitted | None:
        """Choose among the ``cases`` nearest to a tie; the rest keeps ``base``, or its best.

        ``gap``: absolute. None where nothing fits, or nothing was found in time.
        """
        known, cost = self.known, self.cost
        over = self._over(tariff)
        best = least_of(known.case, over)
        if not np.isfinite(over[best]).all():
            return None  # some case has no package that may be chosen here
        over = over - over[best][known.case]
        fixed = self._rounded(over) if base is None else base
        able = np.isfinite(over)
        apart = np.full(len(over), np.inf)
        apart[able] = np.abs(over[able] - over[fixed][known.case[able]])
        apart[fixed] = np.inf
        second = np.full(self.laid.cases, np.inf)
        np.minimum.at(second, known.case, apart)
        finite = np.isfinite(second)
        # Of a choice to be bettered, those not at their best go first.
        far = np.where(over[fixed] > 0, over[fixed], 0.0) * (base is not None)
        asked = np.lexsort((second, -far))[:cases]
        reach = float(np.median(second[asked][finite[asked]])) if finite[asked].any() else 0.0
        more = np.full(len(over), np.inf)
        more[able] = over[able] - over[fixed][known.case[able]]
        asked = np.concatenate((asked, self._relieving(fixed, more)))
        chosen = np.zeros(self.laid.cases, bool)
        chosen[asked] = True
        near = max(BEYOND * reach, NEAR * self.size / self.laid.cases)
        offered = chosen[known.case] & np.isfinite(over) & (over <= near)
        most = EACH * len(asked)
        if int(offered.sum()) > most:
            offered &= over <= np.partition(over[offered], most)[most]
        offered[fixed] |= chosen
        chosen[:] = False
        chosen[known.case[offered]] = True
        rest, places = fixed[~chosen], np.flatnonzero(offered)
        picked: Ints | None = np.zeros(0, np.int64)
        ties = self._ties(places, rest)
        if ties is None or (not len(places) and (ties.high < 0).any()):
            return None
        if len(places):
            picked = choose(ties, gap, NODES, seconds, clock)
        if picked is None:
            return None
        both = np.concatenate((rest, places[picked]))
        choice: Ints = both[np.argsort(known.case[both], kind="stable")]
        return Fitted(float(cost[choice].sum()), choice)

    def _rounded(self, over: Floats) -> Ints:
        """Return a column for each case: of those tied, drawn; then seats, then rows seen to."""
        known = self.known
        drawn_ = drawn(known.case, over, self.tied)
        sitting = seated(known, over, drawn_, self.places.place, self._least, self._most)
        return relieved(known, self.takes, self.shared.limit - self._opening, over, sitting)

    def _over(self, tariff: Tariff) -> Floats:
        """Return what every column costs at the prices, infinite where its project is closed."""
        known, limit = self.known, self.shared.limit
        over = reduced(known, self.stage, tariff, self.places, self.laid.priority)
        # So small a price that it only decides between what costs the same: use less.
        has = np.where(limit > 0, limit, np.inf)[: known.use.shape[1]]
        over += SPARE * self.tied * self.laid.cases * (np.maximum(0.0, known.use) / has).sum(axis=1)
        own = self.places.place[known.case]
        if self.places.count:
            is_open = np.where((own >= 0)[:, None], self.opened[own], 0)
            over[((known.seats > 0) & (is_open == 0)).any(axis=1)] = np.inf
        return over

    def _relieving(self, fixed: Ints, over: Floats) -> Ints:
        """Return cases that could take less of what is overstepped, or a seat where they lack."""
        known, found = self.known, []
        used = self.takes[fixed].sum(axis=0) + self._opening
        able = np.isfinite(over)
        for row in np.flatnonzero(used > self.shared.limit):
            less = self.takes[fixed, row][known.case] - self.takes[:, row]
            beyond = float(used[row] - self.shared.limit[row])
            found += self._nearest(over, able & (less > 0), less, beyond)
        own = self.places.place[known.case]
        seats = self._seats_of(fixed)
        for p, s in np.argwhere((seats > self._most) | (seats < self._least)).tolist():
            more = (known.seats[:, s] - known.seats[fixed, s][known.case]) * (own == p)
            if seats[p, s] > self._most[p, s]:
                beyond = float(seats[p, s] - self._most[p, s])
                found += self._nearest(over, able & (more < 0), -more, beyond)
            else:
                lacking = float(self._least[p, s] - seats[p, s])
                found += self._nearest(over, able & (more > 0), more, lacking)
        return np.unique(np.array(found, np.int64))

    def _nearest(self, over: Floats, able: Ints, gives: Floats, needed: float) -> list[int]:
        """Return the cases whose changes cost least for what they give, more than it takes."""
        at = np.flatnonzero(able)
        at = at[np.argsort(over[at] / np.minimum(gives[at], needed), kind="stable")]
        _, first = np.unique(self.known.case[at], return_index=True)
        at = at[np.sort(first)]
        enough = int(np.searchsorted(np.cumsum(gives[at]), GIVES * needed)) + 10
        nearest: list[int] = self.known.case[at[:enough]].tolist()
        return nearest

    def _seats_of(self, columns: Ints) -> Floats:
        """Return place × slot: the seats that columns take."""
        own = self.places.place[self.known.case[columns]]
        inside, slots = own >= 0, self.places.slots
        cell = own[inside][:, None] * slots + np.arange(slots)
        count = self.known.seats[columns[inside]].ravel()
        seats: Floats = np.zeros(self._least.size)
        seats += np.bincount(cell.ravel(), weights=count, minlength=len(seats))
        return seats.reshape(self._least.shape)

    def _ties(self, offered: Ints, rest: Ints) -> Ties | None:
        """Return the columns to choose from, beside what the rest takes.

        None where the rest alone takes seats that there are not, or leaves some empty.
        """
        known, slots = self.known, self.places.slots
        taken = self.takes[rest].sum(axis=0) + self._opening
        own = self.places.place[known.case[offered]]
        at, slot = np.nonzero(known.seats[offered] * (own >= 0)[:, None])
        cell, row = np.unique(own[at] * slots + slot, return_inverse=True)
        had = self._seats_of(rest)
        low, high = (self._least - had).ravel(), (self._most - had).ravel()
        others = np.ones(len(low), bool)
        others[cell] = False
        if ((low > 0) & others).any() or ((high < 0) & others).any():
            return None
        _, owner = np.unique(known.case[offered], return_inverse=True)
        seats = Seats(at, row, known.seats[offered[at], slot], low[cell], high[cell])
        limit = self.shared.limit - taken
        return Ties(owner, self.cost[offered], self.takes[offered], limit, seats)


def drawn(case: Ints, over: Floats, tied: float) -> Ints:
    """Return a column for each case, of those tied now one and now another.

    If all took the same of what is tied for them, the sums would be far from what the prices are
    made for. Shares fall with what a column costs above the least of its case, by e at ``tied``;
    cases go through them in equal steps (those of the golden ratio), so that every part of the
    cases takes about its mixture. ``case`` ascends.
    """
    weight = np.where(np.isfinite(over), np.exp(-np.minimum(over, 700.0 * tied) / tied), 0.0)
    total = np.cumsum(weight)
    last = np.append(np.flatnonzero(np.diff(case)), len(case) - 1)
    before = np.concatenate(([0.0], total[last[:-1]]))
    whole = total[last] - before
    several = np.bincount(case[weight > FAINT], minlength=len(last)) > 1
    step = np.where(several, np.cumsum(several) * GOLDEN % 1.0, 0.5)
    found = np.searchsorted(total, before + step * whole)
    within: Ints = np.clip(found, np.concatenate(([0], last[:-1] + 1)), last)
    return within


def least_of(case: Ints, cost: Floats) -> Ints:
    """Return for each case its column of least cost."""
    order = np.lexsort((cost, case))
    sorted_case = case[order]
    first = np.concatenate(([True], sorted_case[1:] != sorted_case[:-1]))
    found: Ints = order[first]
    return found
