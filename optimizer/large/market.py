"""Pricing every case at given prices, and the bound that this proves.

For any prices ≥ 0 of rows and held stages, and any price of a project's seats, no feasible choice
costs less than

    Σ over places of the least over patterns of [Σ of its cases' least costs with those projects
    open + what opening costs − what its seats bring in] + Σ of the other cases' least costs
    − Σ prices × limits.

A case of a place is searched with all its projects open, and again with fewer only where its best
package sits in one of those closed. A pattern that could not be its place's best even if its cases
cost no more than with all projects open is not looked at: what is said of it is then too little,
but holds. So one pricing is also a cut (see ``least``).
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from optimizer.large.columns import Columns, Pool, of_kept
from optimizer.large.laid import Laid
from optimizer.large.least import Cut
from optimizer.large.places import Places, pattern_costs
from optimizer.large.quick.pricing import QuickPricer
from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.clock import Clock
from optimizer.packages.room import CLOSED
from optimizer.packages.room import Kept as Found
from optimizer.packages.shape import Shape

#: Nodes a case; where they do not suffice the least open bound stands.
NODES = 2_000
#: Nodes a case of which no package is known.
FIRST = 400_000
#: Nodes between two looks at the clock, at most, but for so many cases.
ASK, SOME = 1_000_000, 16
#: What a cutoff lies above what is known, so that it is found again.
HAIR = 1e-9


@dataclass(frozen=True, slots=True)
class Kept:
    """An earlier stage held at what it reached: Σ of what packages add to it ≤ ``limit``.

    ``rank`` ≥ 0: the weighed shortfall of that rank. Otherwise the excess of priority × L over
    ``threshold``.
    """

    limit: float
    rank: int = -1
    threshold: float = 0.0

    def measure(self, columns: Columns, priority: Floats) -> Floats:
        """Return what every column adds."""
        if self.rank >= 0:
            return columns.short[:, self.rank]
        return np.maximum(0.0, priority[columns.case] * columns.loss - self.threshold)


@dataclass(frozen=True, slots=True)
class Stage:
    """What a stage minimises and holds of earlier ones; ``nothing``: its value without awards."""

    name: str
    shape: Shape
    nothing: float
    held: tuple[Kept, ...] = ()
    pays_bonus: bool = False
    caps: Floats | None = None  # case × rank: the shortfall no package may pass
    stern: float = 0.0  # a price of shortfalls that keeps pricing to the caps
    step: float = 0.0  # every value is a whole number of these, 0 where not known
    most: float = math.inf  # no package may leave a larger priority × L

    def sharpened(self, lower: float) -> float:
        """Return the least value a choice can have that is not below ``lower``."""
        if not self.step or not math.isfinite(lower):
            return lower
        return max(lower, math.ceil(lower / self.step - 1e-6) * self.step)

    def cost(self, columns: Columns, priority: Floats) -> Floats:
        """Return what every column costs before any price, infinite where it passes a cap."""
        cost = columns.cost(self.shape, pays_bonus=self.pays_bonus)
        if math.isfinite(self.most):
            cost[priority[columns.case] * columns.loss > self.most] = np.inf
        if self.caps is not None:
            cost[(columns.short > self.caps[columns.case] + 1e-6).any(axis=1)] = np.inf
        return cost

    def use(self, columns: Columns, priority: Floats) -> Floats:
        """Return column × (row and held stage): what every column takes."""
        held = [h.measure(columns, priority)[:, None] for h in self.held]
        return np.hstack([columns.use, *held])

    def priced(self, prices: Floats, priority: Floats) -> Shape:
        """Return the shape with prices of the held stages added to it."""
        shape = self.shape
        floor = shape.floor + self.stern
        at, slope = [shape.kink_at], [shape.kink_slope]
        for held, price in zip(self.held, prices, strict=True):
            if held.rank >= 0:
                floor[:, held.rank] += price
            else:
                at.append((held.threshold / priority)[:, None])
                slope.append((price * priority)[:, None])
        return shape._replace(floor=floor, kink_at=np.hstack(at), kink_slope=np.hstack(slope))


@dataclass(frozen=True, slots=True)
class Tariff:
    """Prices ≥ 0 of the rows and, after them, of held stages; of either sign for seats."""

    row: Floats
    seat: Floats


@dataclass(frozen=True, slots=True)
class Priced:
    """The bound one pricing proved, how many packages were new, and the cut that it is.

    Where patterns were decided the cut says of each place the same for all of them.
    """

    lower: float
    fresh: int
    cut: Cut


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the cases and all of their places, as flags; ``of``: what part of all cases."""

    case: NDArray[np.bool_]
    place: NDArray[np.bool_]

    @property
    def of(self) -> float:
        """Return which part of all cases it is."""
        return float(self.case.mean())


@dataclass(slots=True)
class _Asking:
    """What is asked in one pricing; ``of``, ``cost``, ``sits``: known packages at its
    prices; ``found``: packages to add to them, by case, size and option."""

    stage: Stage
    shape: Shape
    tariff: Tariff
    price: Floats
    keep: int
    window: float
    hard: int
    of: Columns | None = None
    cost: Floats = field(default_factory=lambda: np.zeros(0))
    sits: Ints = field(default_factory=lambda: np.zeros(0, np.int64))
    found: list[tuple[Ints, Ints, Ints]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Least:
    """The least that packages of some cases cost, and the slots the best sits in."""

    least: Floats
    used: Ints


class OutOfTimeError(Exception):
    """Time was up, or somebody asked to stop, before every case was priced."""


class Market:
    """Everything needed to price the cases of one problem."""

    def __init__(
        self, laid: Laid, places: Places, pricer: QuickPricer, pool: Pool, clock: Clock
    ) -> None:
        self.laid, self.places, self.pricer, self.pool = laid, places, pricer, pool
        self.clock = clock

    def option_prices(self, tariff: Tariff, stage: Stage) -> Floats:
        """Return what each option costs at these prices, every project open."""
        links, options = self.laid.links, len(self.laid.flat.option_group)
        cost: Floats = np.zeros(options)
        paid = links.use_amount * tariff.row[links.use_row]  # held stages come after the rows
        cost += np.bincount(links.use_option, weights=paid, minlength=options)
        if stage.pays_bonus:
            cost -= links.bonus
        cost[links.seat_option] += tariff.seat[links.seat_project]
        return cost

    def price(
        self,
        stage: Stage,
        tariff: Tariff,
        *,
        keep: int,
        window: float,
        hard: int = 0,
        part: Part | None = None,
        pattern: Ints | None = None,
        likely: Ints | None = None,
    ) -> Priced:
        """Price every case with every part of its place's projects open; packages join the pool.

        ``window``: packages so near to a case's best known are looked for too. ``hard``: nodes for
        cases that the usual ones do not settle, 0 to leave them. ``part``: the cases and places to
        look at, which then prove nothing of the others. ``pattern``: the one each place may have,
        for a bound of choices with these. ``likely``: a pattern of each place that the cut is to
        be exact at. Raises ``OutOfTimeError``.
        """
        laid, places = self.laid, self.places
        rows = len(laid.rows)
        shape = stage.priced(tariff.row[rows:], laid.priority)
        asking = _Asking(
            stage, shape, tariff, self.option_prices(tariff, stage), keep, window, hard
        )
        costs = pattern_costs(laid, places, tariff.row[:rows], tariff.seat)
        costs[places.allowed == 0] = np.inf
        lower = -float(limits(laid, stage) @ tariff.row)
        if stage.caps is not None:
            lower -= stage.stern * float(stage.caps.sum())
        every = np.arange(laid.cases) if part is None else np.flatnonzero(part.case)
        mask = places.mask[every]
        if pattern is not None:
            inside = places.place[every] >= 0
            mask[inside] &= pattern[places.place[every[inside]]]
            costs[:] = costs[np.arange(places.count), pattern][:, None]
        if part is not None:
            costs[~part.place] = 0.0  # no pattern is better than all open: none is looked at
        try:
            whole = self._searched(asking, every, mask)
            lower += float(whole.least[places.place[every] < 0].sum())
            table = self._patterns(asking, every, whole, costs, likely)
        finally:
            fresh = self._take_in(asking)
        return Priced(lower + float(table.min(axis=1).sum()), fresh, Cut(lower, table))

    def _take_in(self, asking: _Asking) -> int:
        """Add what was found to the pool; return how many packages were new."""
        if not asking.found:
            return 0
        case, size, option = (np.concatenate(parts) for parts in zip(*asking.found, strict=True))
        return self.pool.add(case, size, option)

    def _patterns(
        self, asking: _Asking, every: Ints, whole: _Least, costs: Floats, likely: Ints | None
    ) -> Floats:
        """Return place × pattern: what it costs at least; exactly so for the best of each place.

        With fewer projects open a case costs no less; and no more, where its best package sits in
        none of those closed. So patterns are looked at in the order of what they cost at least, as
        far as that is known, until the best one looked at costs no more than any other could.
        ``likely`` is looked at in any case.
        """
        places, bits = self.places, costs.shape[1]
        placed = places.place[every] >= 0
        inside, place = every[placed], places.place[every[placed]]
        own, row = places.mask[inside], np.arange(len(inside))
        least = np.repeat(whole.least[placed][:, None], bits, axis=1)
        sure = (whole.used[placed][:, None] & ~np.arange(bits)) == 0  # whether it is all it costs
        done = np.zeros(costs.shape, bool)
        while True:
            sums = [
                np.bincount(place, weights=least[row, own & p], minlength=places.count)
                for p in range(bits)
            ]
            total = costs + np.stack(sums, axis=1)
            best = np.where(done, total, np.inf).min(axis=1)
            open_ = np.where(done | (total >= best[:, None]), np.inf, total)
            pattern = open_.argmin(axis=1)
            going = np.isfinite(open_[np.arange(places.count), pattern])
            if likely is not None:
                pattern, likely = likely, None
                going = np.isfinite(costs[np.arange(places.count), pattern])
            if not going.any():
                found: Floats = total
                return found
            done[going, pattern[going]] = True
            mask = own & pattern[place]
            again = np.flatnonzero(going[place] & ~sure[row, mask])
            if not len(again):
                continue
            new = self._searched(asking, inside[again], mask[again])
            for p in range(bits):
                under = (p & ~mask[again]) == 0
                at = again[under]
                least[at, p] = np.maximum(least[at, p], new.least[under])
                sure[at, p] |= (new.used[under] & ~p) == 0

    def _searched(self, asking: _Asking, which: Ints, mask: Ints) -> _Least:
        """Search cases, each with the slots of its ``mask`` open; packages join the pool."""
        laid, places, links = self.laid, self.places, self.laid.links
        price = asking.price
        if places.count:
            open_ = np.full(laid.cases, -1, np.int64)
            open_[which] = mask
            slot = places.slot[links.seat_project]
            closed = (open_[links.case_of_option[links.seat_option]] >> slot & 1) == 0
            price = price.copy()
            price[links.seat_option[closed]] = CLOSED
        known, at = self._known(asking, which, mask)
        cutoff = np.full(laid.cases, np.inf)
        cutoff[which] = known + asking.window + HAIR * (1.0 + np.abs(known))
        kept = self._priced(asking.shape, price, cutoff, asking.keep, NODES, which)
        unknown = (kept.number[which] == 0) & ~np.isfinite(known)
        hard = which[(kept.complete[which] == 0) & (unknown | (asking.hard > 0))]
        if len(hard):
            cutoff[which] = known + HAIR * (1.0 + np.abs(known))
            kept = self._priced(
                asking.shape, price, cutoff, asking.keep, max(asking.hard, FIRST), hard
            )
        # Where nothing is nearer than what is known, that is the least (but for the cutoff's hair).
        least, used = np.minimum(kept.lower[which], known), at
        case, size, option = of_kept(kept, which, laid.flat.option_start)
        bits = self._seat_bits(case, size, option)
        first = np.concatenate(([0], np.cumsum(kept.number[which])))[:-1]
        found = kept.number[which] > 0
        used[found] = bits[(first + kept.value[which].argmin(axis=1))[found]]
        asking.found.append((case, size, option))
        return _Least(least, used)

    def _priced(
        self, shape: Shape, price: Floats, cutoff: Floats, keep: int, nodes: int, which: Ints
    ) -> Found:
        """Search cases in parts, so that the clock is asked now and then."""
        part = max(SOME, ASK // nodes)
        kept = self.pricer.search(shape, price, cutoff, keep=keep, which=which[:0])
        for begin in range(0, len(which), part):
            if self.clock.over():
                raise OutOfTimeError
            some = which[begin : begin + part]
            kept = self.pricer.search(shape, price, cutoff, keep=keep, limit=nodes, which=some)
        return kept

    def _seat_bits(self, case: Ints, size: Ints, option: Ints) -> Ints:
        project = self.laid.project_of_option[option]
        owner = np.repeat(np.arange(len(case)), size)
        bits = np.zeros(len(case), np.int64)
        seated = project >= 0
        np.bitwise_or.at(bits, owner[seated], 1 << self.places.slot[project[seated]])
        return bits

    def _known(self, asking: _Asking, which: Ints, mask: Ints) -> tuple[Floats, Ints]:
        """Return the least known cost of cases with the slots of ``mask`` open, and its seats."""
        columns, cases = self.pool.columns, self.laid.cases
        least, bits = np.full(cases, np.inf), np.zeros(cases, np.int64)
        if len(columns):
            open_ = np.full(cases, -1, np.int64)
            open_[which] = mask
            cost, sits = self._costs(asking)
            cost = np.where(sits & ~open_[columns.case], np.inf, cost)
            first = np.flatnonzero(np.concatenate(([True], columns.case[1:] != columns.case[:-1])))
            owner = columns.case[first]
            least[owner] = np.minimum.reduceat(cost, first)
            best = np.flatnonzero(cost <= least[columns.case])[::-1]
            bits[columns.case[best]] = sits[best]
        return least[which], bits[which]

    def _costs(self, asking: _Asking) -> tuple[Floats, Ints]:
        """Return what every known package costs, and the slots it sits in."""
        columns = self.pool.columns
        if asking.of is not columns:
            powers = 1 << np.arange(self.places.slots)
            asking.of, asking.sits = columns, (columns.seats > 0) @ powers
            asking.cost = reduced(
                columns, asking.stage, asking.tariff, self.places, self.laid.priority
            )
        return asking.cost, asking.sits


def limits(laid: Laid, stage: Stage) -> Floats:
    """Return the limits of the rows and, after them, of the held stages."""
    return np.concatenate((laid.limits, [h.limit for h in stage.held]))


def reduced(
    columns: Columns, stage: Stage, tariff: Tariff, places: Places, priority: Floats
) -> Floats:
    """Return what every column costs at these prices."""
    cost = stage.cost(columns, priority) + stage.use(columns, priority) @ tariff.row
    cost += stage.stern * columns.short.sum(axis=1)
    if len(tariff.seat):
        seat = np.where(places.project >= 0, tariff.seat[places.project], 0.0)
        own = places.place[columns.case]
        cost += np.where(own[:, None] >= 0, columns.seats * seat[own], 0.0).sum(axis=1)
    return cost
