"""Solve a caseload of many cases: the stages of its aim, one after the other."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from optimizer.large.columns import Columns, Pool, columns
from optimizer.large.compiled import compile_now
from optimizer.large.laid import Laid
from optimizer.large.market import Kept, Market, Stage, Tariff
from optimizer.large.obliged import plainest
from optimizer.large.places import places_of
from optimizer.large.quick.pricing import QuickPricer
from optimizer.large.stage import Found, settle
from optimizer.large.worst_off import WorstOff
from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.clock import Clock
from optimizer.packages.shape import RANKS, Shape, losses_of, still_of
from optimizer.packages.stages import STERN
from optimizer.solution import Stage as Noted
from planner.domain.balances.policy import Fairness
from planner.domain.progress import Report, StopAsked, never, quiet

#: Two sums of shortfalls nearer than this are one.
SAME = 1e-6
#: The part of the time that is left which each stage of floors may take.
PART = 0.3
#: How far a held sum may differ by rounding alone.
ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Many:
    """The choice for many cases; ``stages`` as ever.

    ``size``: how many options each case's package has; ``option``: they, counted over all cases.
    """

    size: Ints
    option: Ints
    opened: frozenset[int]
    stages: tuple[Noted, ...]
    row_prices: Floats
    seat_prices: Floats

    def packages(self, laid: Laid) -> tuple[tuple[int, ...], ...]:
        """Return the options of each case, counted within it."""
        within = (self.option - np.repeat(laid.flat.option_start[:-1], self.size)).tolist()
        ends = np.cumsum(self.size).tolist()
        starts = [0, *ends[:-1]]
        return tuple(tuple(within[a:b]) for a, b in zip(starts, ends, strict=True))

    @property
    def largest_gap(self) -> float | None:
        """Return the largest proven gap of all stages, None where one of them proved nothing."""
        gaps = [stage.gap for stage in self.stages]
        known = [g for g in gaps if g is not None]
        return max(known, default=0.0) if len(known) == len(gaps) else None


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a like caseload: a feasible choice, or none, and prices, or none."""

    packages: tuple[tuple[int, ...], ...]
    opened: frozenset[int]
    row_prices: tuple[float, ...]
    seat_prices: tuple[float, ...]


def can_take(laid: Laid) -> bool:
    """Say whether this route knows everything the problem asks for."""
    return places_of(laid) is not None


def solve_laid(
    laid: Laid,
    *,
    gap: float,
    seconds: float,
    report: Report = quiet,
    stop: StopAsked = never,
    start: Known | None = None,
) -> Many | None:
    """Return the best choice found and what is proven of it; None if none was found in time.

    ``gap``, ``seconds``, ``report``, ``stop`` as for ``solve``. ``start``: where to begin. Nothing
    is drawn at random.
    """
    compile_now()
    clock = Clock(seconds, report, stop)
    pricer = QuickPricer(laid.flat)
    try:
        return _Course(laid, pricer, gap, clock, start).run()
    finally:
        pricer.close()


class _Course:
    """The stages of one problem, each held in those after it."""

    def __init__(
        self, laid: Laid, pricer: QuickPricer, gap: float, clock: Clock, known: Known | None
    ) -> None:
        places = places_of(laid)
        assert places is not None
        self.laid, self.pricer, self.gap, self.clock = laid, pricer, gap, clock
        self.pool = Pool(laid, places.slots, places.slot)
        self.market = Market(laid, places, pricer, self.pool, clock)
        none = np.zeros(0, np.int64)
        every = np.arange(laid.cases)
        self.nothing: Columns = columns(laid, places.slots, places.slot, every, 0 * every, none)
        # So that a place whose projects are too dear can always close them.
        free = np.flatnonzero(np.diff(laid.flat.requirement_start) == 0)
        self.pool.add(free, 0 * free, none)
        obliged, option = plainest(laid.flat)
        self.pool.add(obliged, np.ones_like(obliged), option)
        self.stages: list[Noted] = []
        self.held: list[Kept] = []
        self.caps: Floats | None = None
        self.known = known
        self.found = (None if known is None else self._begun(known)) or self._nothing()

    def _begun(self, known: Known) -> Found | None:
        """Return the choice to begin from, in the numbers of this route."""
        if not known.packages:
            return None
        size = np.array([len(p) for p in known.packages], np.int64)
        option = np.array([o for p in known.packages for o in p], np.int64)
        option += np.repeat(self.laid.flat.option_start[:-1], size)
        return Found(size=size, option=option, opened=np.array(sorted(known.opened), np.int64))

    def _nothing(self) -> Found | None:
        """Return the choice of no award and no project, None where rules do not let it be."""
        if any(project.must for project in self.laid.projects) or (self.laid.limits < 0).any():
            return None
        if len(self.laid.flat.meets_requirement) or self.laid.flat.requirement_start[-1]:
            return None
        none = np.zeros(0, np.int64)
        return Found(size=np.zeros(self.laid.cases, np.int64), option=none, opened=none)

    def run(self) -> Many | None:
        """Go through the stages; None if no choice was found."""
        if not self._floors():
            return None
        shape, most = losses_of(self.laid.aim, self.laid.priority, 2), math.inf
        if self.laid.aim.fairness is Fairness.WORST_OFF_FIRST:
            first = self._worst_off_first()
            if first is None:
                return None
            most = first.most
            shape.kink_at[:, 1] = most / self.laid.priority
            shape.kink_slope[:, 1] = STERN * self.laid.priority
        worst = float(self.nothing.cost(shape, pays_bonus=False).max(initial=1.0))
        stern = 0.0 if self.caps is None else worst / 100.0
        stage = Stage(
            "loss", shape, self._of_nothing(shape), tuple(self.held), True, self.caps, stern,
            most=most,
        )  # fmt: skip
        self._settle(stage, 1.0)
        if self.found is None:
            return None
        tariff = self.found.tariff
        rows = len(self.laid.rows)
        return Many(
            self.found.size,
            self.found.option,
            frozenset(self.found.opened.tolist()),
            tuple(self.stages),
            tariff.row[:rows] if tariff else np.zeros(rows),
            np.maximum(0.0, tariff.seat) if tariff else np.zeros(len(self.laid.projects)),
        )

    def _worst_off_first(self) -> WorstOff | None:
        """Go through the stages of worst-off first; None if no choice was found."""

        def settle(stage: Stage, part: float, gap: float, most: float) -> Found:
            return self._settle(stage, part, note=False, most=most, gap=gap)

        def now() -> Found:
            assert self.found is not None
            return self.found

        def back(found: Found) -> None:
            self.found = found

        first = WorstOff(
            self.laid.priority, self.nothing, self.gap, settle, self._burdens, now, back,
            self._least_of, self.held, self.caps,
        )  # fmt: skip
        done = first.run()
        self.stages += first.noted
        return first if done else None

    def _burdens(self) -> Floats:
        """Return priority × L of the choice found."""
        assert self.found is not None
        every, slots = np.arange(self.laid.cases), self.market.places.slots
        made = columns(
            self.laid, slots, self.market.places.slot, every, self.found.size, self.found.option
        )
        return self.laid.priority * made.loss

    def _least_of(self, shape: Shape) -> Floats:
        """Return the least each case could come to if nothing were shared."""
        free = np.zeros(len(self.laid.flat.option_group))
        none = np.full(self.laid.cases, np.inf)
        lower: Floats = self.pricer.search(shape, free, none).lower.copy()
        return lower

    def _of_nothing(self, shape: Shape) -> float:
        return float(self.nothing.cost(shape, pays_bonus=False).sum())

    def _floors(self) -> bool:
        """Leave as little of the floors short as can be: all at once if it can be, else by rank.

        False where no choice was found that a later stage could hold.
        """
        ranks = [r for r in range(RANKS) if (self.laid.flat.floor_rank == r).any()]
        if not ranks:
            return True
        least = self._least(ranks)
        short = self._short(ranks)
        step = self._step()
        every = Stage("floors:0", short, self._of_nothing(short), step=step)
        found = self._settle(every, PART, note=False, most=float(least.sum()) + SAME)
        reached = found.value <= float(least.sum()) + SAME if found.chosen else False
        if reached:
            self.caps = least
            for rank in ranks:
                value = float(least[:, rank].sum())
                start = float(self.nothing.short[:, rank].sum())
                self.stages.append(Noted(f"floors:{rank}", value, value, start))
            return True
        for rank in ranks:
            short = self._short([rank])
            stage = Stage(
                f"floors:{rank}", short, self._of_nothing(short), tuple(self.held), step=step
            )
            found = self._settle(stage, PART)
            if not found.chosen:
                return False
            limit = found.value * (1.0 + ROUNDING) + SAME
            self.held.append(Kept(limit, rank=rank))
        return True

    def _step(self) -> float:
        """Return a number of which all shortfalls are multiples, 0 where there is none."""
        flat = self.laid.flat
        amounts = [flat.floor_least, flat.cover_share]
        if (flat.floor_weight % 1.0 != 0.0).any():
            return 0.0
        weight = int(np.gcd.reduce(flat.floor_weight.astype(np.int64)))
        return float(weight * int(np.gcd.reduce(np.concatenate(amounts))))

    def _short(self, ranks: list[int]) -> Shape:
        shape = still_of(self.laid.cases)
        shape.floor[:, ranks] = 1.0
        return shape

    def _least(self, ranks: list[int]) -> Floats:
        """Return case × rank: what is short of each case's floors if nothing were shared."""
        least = np.zeros((self.laid.cases, RANKS))
        for rank in ranks:
            lower = self._least_of(self._short([rank]))
            least[:, rank] = np.where(np.isfinite(lower), lower, 0.0)
        return least

    def _settle(
        self,
        stage: Stage,
        part: float,
        *,
        note: bool = True,
        most: float = math.inf,
        gap: float | None = None,
    ) -> Found:
        self.clock.share(part)
        self.clock.stage, self.clock.nothing = stage.name, stage.nothing
        start = self._start(stage)
        found = settle(
            self.market,
            stage,
            self.gap if gap is None else gap,
            self.clock,
            start,
            self.found,
            most,
        )
        if found.chosen:
            self.found = found
        if note and found.chosen:
            lower = found.lower if math.isfinite(found.lower) else None
            if lower is not None:
                lower = min(lower, found.value)
            self.stages.append(Noted(stage.name, found.value, lower, stage.nothing))
        return found

    def _start(self, stage: Stage) -> Tariff:
        """Return first prices: what all money could lift, shared out over all of it."""
        laid, known = self.laid, self.known
        if known is not None and known.row_prices and stage.name == "loss":
            row = np.concatenate((known.row_prices, np.zeros(len(stage.held))))
            return Tariff(row, np.array(known.seat_prices, float))
        money = np.array([1.0 if row.sort.value == "money" else 0.0 for row in laid.rows])
        total = float(laid.limits @ money) or 1.0
        row = np.concatenate((0.3 * stage.nothing / total * money, np.zeros(len(stage.held))))
        most = np.array([max(1.0, float(p.most)) for p in laid.projects])
        seat = (laid.opening @ row[: len(laid.rows)]) / most if len(most) else most
        return Tariff(row, seat)
