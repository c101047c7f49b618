"""Pricing every case at given prices, and the bound that this proves.

For any prices ≥ 0 of rows and held stages, and any price of a project's seats, no feasible choice
costs less than

    Σ over places of the least over patterns of [Σ of its cases' least costs with those projects
    open + what opening costs − what its seats bring in] + Σ of the other cases' least costs
    − Σ prices × limits.

A case of a place is searched with all its projects open, and again with fewer only where its best
package sits in one of those closed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.large.columns import Columns, Pool, of_kept
from optimizer.large.laid import Laid
from optimizer.large.places import Places, pattern_costs
from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.clock import Clock
from optimizer.large.quick.pricing import QuickPricer
from optimizer.packages.room import CLOSED
from optimizer.packages.room import Kept as Found
from optimizer.packages.shape import Shape

#: Nodes a case; where they do not suffice the least open bound stands.
NODES = 2_000
#: Nodes between two looks at the clock, at most.
ASK = 1_000_000
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

    def cost(self, columns: Columns) -> Floats:
        """Return what every column costs before any price, infinite where it passes a cap."""
        cost = columns.cost(self.shape, pays_bonus=self.pays_bonus)
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
    """The bound one pricing proved, and how many packages were new."""

    lower: float
    fresh: int


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
        self, stage: Stage, tariff: Tariff, *, keep: int, window: float, hard: int = 0
    ) -> Priced:
        """Price every case with every part of its place's projects open; packages join the pool.

        ``window``: packages so near to a case's best known are looked for too. ``hard``: nodes for
        cases that the usual ones do not settle, 0 to leave them. Raises ``OutOfTimeError``.
        """
        laid, places = self.laid, self.places
        rows = len(laid.rows)
        shape = stage.priced(tariff.row[rows:], laid.priority)
        full = self.option_prices(tariff, stage)
        bits = 1 << places.slots
        least = np.full((laid.cases, bits), np.inf)
        used = np.zeros((laid.cases, bits), np.int64)
        fresh = 0
        for mask in sorted(range(bits), key=lambda m: (-bin(m).count("1"), m)):
            asked = np.flatnonzero((places.mask & mask) == mask)
            ask = self._not_known(asked, mask, least, used)
            if len(ask):
                fresh += self._search(
                    stage, shape, tariff, full, ask, mask, least, used, keep, window, hard
                )
        costs = pattern_costs(laid, places, tariff.row[:rows], tariff.seat)
        total = np.where(places.allowed, costs, np.inf)
        lower = float(least[places.place < 0, 0].sum())
        for pattern in range(bits):
            inside = places.place >= 0
            own = least[inside, places.mask[inside] & pattern]
            total[:, pattern] += np.bincount(
                places.place[inside], weights=own, minlength=places.count
            )
        lower += float(total.min(axis=1).sum()) if places.count else 0.0
        lower -= float(limits(laid, stage) @ tariff.row)
        if stage.caps is not None:
            lower -= stage.stern * float(stage.caps.sum())
        return Priced(lower, fresh)

    def _not_known(self, asked: Ints, mask: int, least: Floats, used: Ints) -> Ints:
        """Return the cases whose best package with more projects open needs one of those closed."""
        unknown = np.ones(len(asked), bool)
        for s in range(self.places.slots):
            above = mask | 1 << s
            if above == mask:
                continue
            has = (self.places.mask[asked] >> s & 1) == 1
            fits = has & ((used[asked, above] & ~mask) == 0)
            least[asked[fits], mask] = least[asked[fits], above]
            used[asked[fits], mask] = used[asked[fits], above]
            unknown &= ~fits
        return asked[unknown]

    def _search(
        self,
        stage: Stage,
        shape: Shape,
        tariff: Tariff,
        full: Floats,
        ask: Ints,
        mask: int,
        least: Floats,
        used: Ints,
        keep: int,
        window: float,
        nodes: int,
    ) -> int:
        laid, places, links = self.laid, self.places, self.laid.links
        price = full.copy()
        slot = places.slot[links.seat_project]
        price[links.seat_option[(mask >> slot & 1) == 0]] = CLOSED
        known, at = self._known(stage, tariff, mask)
        cutoff = known + window + HAIR * (1.0 + np.abs(known))
        kept = self._priced(shape, price, cutoff, keep, NODES, ask)
        hard = ask[(kept.complete[ask] == 0)]
        if len(hard) and nodes:
            close = known + HAIR * (1.0 + np.abs(known))
            again = self._priced(shape, price, close, keep, nodes, hard)
            for had, now in zip(kept, again, strict=True):
                had[hard] = now[hard]
        none = kept.number[ask] == 0
        # Where nothing is nearer than what is known, that is the least (but for the cutoff's hair).
        least[ask, mask] = np.minimum(kept.lower[ask], known[ask])
        case, size, option = of_kept(kept, ask, laid.flat.option_start)
        best = kept.value.argmin(axis=1)
        bits = self._seat_bits(case, size, option)
        first = np.concatenate(([0], np.cumsum(kept.number[ask])))[:-1]
        found = ask[~none]
        used[found, mask] = bits[(first + best[ask])[~none]] if len(found) else 0
        used[ask[none], mask] = at[ask[none]]
        return self.pool.add(case, size, option)

    def _priced(
        self, shape: Shape, price: Floats, cutoff: Floats, keep: int, nodes: int, which: Ints
    ) -> Found:
        """Search cases in parts, so that the clock is asked now and then."""
        part = max(1, ASK // nodes)
        kept = self.pricer.nothing_kept(keep)
        for begin in range(0, len(which), part):
            if self.clock.over():
                raise OutOfTimeError
            some = which[begin : begin + part]
            self.pricer.search(shape, price, cutoff, keep=keep, limit=nodes, which=some, into=kept)
        return kept

    def _seat_bits(self, case: Ints, size: Ints, option: Ints) -> Ints:
        project = self.laid.project_of_option[option]
        owner = np.repeat(np.arange(len(case)), size)
        bits = np.zeros(len(case), np.int64)
        seated = project >= 0
        np.bitwise_or.at(bits, owner[seated], 1 << self.places.slot[project[seated]])
        return bits

    def _known(self, stage: Stage, tariff: Tariff, mask: int) -> tuple[Floats, Ints]:
        """Return each case's least known cost with the slots of ``mask`` open, and its seats."""
        columns, cases = self.pool.columns, self.laid.cases
        least, bits = np.full(cases, np.inf), np.zeros(cases, np.int64)
        if not len(columns):
            return least, bits
        powers = 1 << np.arange(self.places.slots)
        sits = ((columns.seats > 0) * powers).sum(axis=1).astype(np.int64)
        cost = reduced(columns, stage, tariff, self.places, self.laid.priority)
        cost[(sits & ~mask) != 0] = np.inf
        order = np.lexsort((cost, columns.case))
        case = columns.case[order]
        first = np.concatenate(([True], case[1:] != case[:-1]))
        least[case[first]] = cost[order][first]
        bits[case[first]] = sits[order][first]
        return least, bits


def limits(laid: Laid, stage: Stage) -> Floats:
    """Return the limits of the rows and, after them, of the held stages."""
    return np.concatenate((laid.limits, [h.limit for h in stage.held]))


def reduced(
    columns: Columns, stage: Stage, tariff: Tariff, places: Places, priority: Floats
) -> Floats:
    """Return what every column costs at these prices."""
    cost = stage.cost(columns) + stage.use(columns, priority) @ tariff.row
    cost += stage.stern * columns.short.sum(axis=1)
    if len(tariff.seat):
        seat = np.where(places.project >= 0, tariff.seat[places.project], 0.0)
        own = places.place[columns.case]
        cost += np.where(own[:, None] >= 0, columns.seats * seat[own], 0.0).sum(axis=1)
    return cost
