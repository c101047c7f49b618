"""One stage for many cases: prices by turns of pricing and Newton steps, then packages that fit."""

from __future__ import annotations

import contextlib
import math
from dataclasses import dataclass, field

import numpy as np

from optimizer.large.columns import columns
from optimizer.large.fitting import Fitting
from optimizer.large.market import Market, OutOfTimeError, Part, Priced, Stage, Tariff
from optimizer.large.patterns import Patterns, Tried
from optimizer.large.places import Places
from optimizer.large.proof import Known, Proof
from optimizer.large.shared import Shared, by_slot, mixed_of, tariff_of
from optimizer.large.smooth import best_prices, soft
from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.clock import Clock

#: Pricing turns at most, and the part of the gap asked for at which prices are near enough; of so
#: many cases packages that fit lose next to nothing, so that prices may take more of it.
TURNS = 12
NEAR = 0.15
MANY, NEAR_OF_MANY = 50_000, 0.5
#: First prices are found on about so many cases, in so many turns.
SAMPLE, SAMPLED = 3_000, 5
SEED = 20_261_122
#: How far prices found on some cases may be from those of all.
TRUSTED = (0.7, 1.4)
#: Temperatures, as parts of what can be lifted a case; later turns begin cooler.
TEMPERATURES = (0.5, 0.1, 0.02, 0.004, 0.001)
COLD = 1e-7
#: Cooler ones, where more cases than these would else be tied at the last.
COOLER, MIXED = (3e-4, 1e-4, 3e-5, 1e-5), 10_000
#: Packages of a case a turn keeps, and how near to its best, as a part of what is lost without
#: awards.
KEEP, WINDOW = 3, 0.004
#: So few new packages a case, and prices have settled.
FEW_NEW = 0.3
#: Nodes for the few cases that a turn's few nodes do not settle.
HARD = 400_000
#: Cases, part of the gap asked for and seconds of one kernel after another, and around a choice.
KERNELS = ((250, 0.2, 5.0), (500, 0.2, 6.0), (1_000, 0.1, 10.0))
AROUND = ((250, 4.0), (500, 8.0), (1_000, 20.0))
AGAIN = 4
#: Sets of patterns looked for by cuts at a time, and the best of them that packages are sought for.
CUTS, BEST = 8, 2
#: How near to the bound they are to come before each kernel, as a part of the gap asked for.
MATTERS = (0.6, 0.4, 0.2)
#: A choice so near to what its projects allow (as a part of the gap) is not looked at further.
WORTH = 0.3
#: Projects that leave so little of the gap open are not looked at further.
OPEN = 0.2
#: Of more places each is so small a part of all that relaxed projects prove as much.
WEIGHED = 400
#: A turn of pricing that finds nothing new and lifts the bound by less of the gap is the last.
STILL = 0.01


@dataclass(slots=True)
class Found:
    """The best choice of a stage, and what is proven.

    ``size``: how many options each case's package has, nothing where there is no choice yet;
    ``option``: they, counted over all cases, case by case.
    """

    value: float = math.inf
    lower: float = -math.inf
    size: Ints = field(default_factory=lambda: np.zeros(0, np.int64))
    option: Ints = field(default_factory=lambda: np.zeros(0, np.int64))
    opened: Ints = field(default_factory=lambda: np.zeros(0, np.int64))
    tariff: Tariff | None = None

    @property
    def chosen(self) -> bool:
        """Say whether there is a choice."""
        return len(self.size) > 0

    def gap(self, nothing: float) -> float:
        """Return the proven gap, on what is lifted from doing nothing."""
        possible = nothing - self.lower
        return (self.value - self.lower) / possible if possible > 0 else 0.0


def settle(
    market: Market,
    stage: Stage,
    gap: float,
    clock: Clock,
    start: Tariff,
    before: Found | None,
    most: float = math.inf,
) -> Found:
    """Minimise a stage within ``gap``, or by the time given.

    ``start``: first prices. ``before``: of the stage before; its choice keeps what this one holds.
    ``most``: no packages are chosen where the bound says that the value must be above it.
    """
    steps = _Settling(market, stage, gap, clock, most)
    if before is not None and before.chosen:
        steps.take(before)
    for part in (None, 1.0):
        if part is not None:
            if steps.found.chosen or clock.stopped:
                break
            clock.share(part)  # without any choice there is nothing to go on with
        with contextlib.suppress(OutOfTimeError):
            if steps.found.tariff is None:
                steps.find_prices(start)
            if steps.found.lower <= most:
                steps.find_packages()
    return steps.found


class _Settling:
    """The steps of one stage."""

    def __init__(self, market: Market, stage: Stage, gap: float, clock: Clock, most: float) -> None:
        self.market, self.stage, self.gap, self.clock = market, stage, gap, clock
        self.most = most
        self.places, self.cases = market.places, max(1, market.laid.cases)
        self.shared = Shared.of(market.laid, stage)
        self.window = WINDOW * stage.nothing / self.cases
        self.usual = 1.0, 1.0
        self.found = Found()
        self.relaxed: Known | None = None  # the cut of the best prices of relaxed projects
        self.proof: Proof | None = None

    @property
    def size(self) -> float:
        """Return the most that can be lifted, as far as it is proven."""
        lower = self.found.lower if math.isfinite(self.found.lower) else 0.0
        return max(1e-9, self.stage.nothing - lower)

    def done(self) -> bool:
        """Say whether the gap is reached, or time is up."""
        return self.clock.over() or self.found.gap(self.stage.nothing) <= self.gap

    def take(self, known: Found) -> None:
        """Begin from a choice."""
        case, laid = np.arange(len(known.size)), self.market.laid
        self.market.pool.add(case, known.size, known.option)
        made = columns(laid, self.places.slots, self.places.slot, case, known.size, known.option)
        self.found.value = float(self.stage.cost(made, laid.priority).sum())
        self.found.size, self.found.option = known.size, known.option
        self.found.opened = known.opened

    def find_prices(self, tariff: Tariff) -> None:
        """Price and step in turn until the bound meets the value of the mixture."""
        self.usual = _usual(tariff.row * self.shared.scale), _usual(tariff.seat)
        part = a_part(self.places, SAMPLE)
        if part is not None:
            for turn in range(SAMPLED):
                fresh = self._priced(tariff, part).fresh
                tariff = self._stepped(tariff, turn, part)[0]
                if fresh <= FEW_NEW * SAMPLE:
                    break
            own = part.place[self.places.of_project]
            usual = float(np.median(tariff.seat[own])) if own.any() else 0.0
            tariff = Tariff(tariff.row, np.where(own, tariff.seat, usual))
        settled, near = False, NEAR if self.cases < MANY else NEAR_OF_MANY
        for turn in range(TURNS):
            before = self.found.lower
            priced = self._priced(tariff, None, HARD if settled else 0, proof=turn > 0)
            if priced.lower > self.found.lower or self.found.tariff is None:
                lower = self.stage.sharpened(priced.lower)
                self.found.lower = max(self.found.lower, lower)
                self.found.tariff = tariff
                row, seat = tariff.row * self.shared.scale, by_slot(tariff, self.places)
                self.relaxed = Known(row, seat, priced.cut)
            self._tell("bound")
            if self.clock.over() or self.found.lower > self.most:
                break
            tariff, most = self._stepped(self.found.tariff, turn + 2 * (part is not None), None)
            if part is not None and turn == 0:
                # Few packages are known yet: what they say of far prices is not to be trusted.
                low, high = (by * self.found.tariff.row for by in TRUSTED)
                tariff = Tariff(np.clip(tariff.row, low, high), tariff.seat)
            if turn > 0 and most - self.found.lower <= near * self.gap * self.size:
                break
            lifted = self.found.lower - before
            if turn > 1 and not priced.fresh and lifted <= STILL * self.gap * self.size:
                break  # nothing new is known, so that nothing will be
            # Proof of the hardest cases is worth its while once prices are about right.
            settled = True

    def _priced(
        self, tariff: Tariff, part: Part | None, hard: int = 0, *, proof: bool = False
    ) -> Priced:
        # Proof needs no more than the best; a second one serves the mixture.
        keep, window = (2, 0.3 * self.window) if proof else (KEEP, self.window)
        return self.market.price(self.stage, tariff, keep=keep, window=window, hard=hard, part=part)

    def _stepped(self, tariff: Tariff, turn: int, part: Part | None) -> tuple[Tariff, float]:
        """Return the best prices of the packages known, and the value of their mixture."""
        mixed = mixed_of(self.market, self.stage, self.shared, part=part)
        size = self.size * (1.0 if part is None else part.of)
        row, seat = best_prices(
            mixed,
            tariff.row * self.shared.scale,
            by_slot(tariff, self.places),
            tuple(t * self.size / self.cases for t in TEMPERATURES[min(turn, 3) :]),
            size,
            self.usual,
        )
        value = soft(mixed, row, seat, COLD * self.size / self.cases).value
        return tariff_of(row, seat, self.places, self.shared), value

    def find_packages(self) -> None:
        """Decide which projects open, place by place, then choose packages that fit."""
        tariff = self.found.tariff
        if self.clock.over() or tariff is None:
            return
        if len(np.unique(self.market.pool.columns.case)) < self.market.laid.cases:
            return  # for some case there is no package at all
        row, seat = tariff.row * self.shared.scale, by_slot(tariff, self.places)
        search = self._search_of_patterns()
        if self.found.chosen and self.found.value < 0.5 * (self.found.lower + self.stage.nothing):
            search.tried.append(search.settled(self._pattern_of(self.found.opened), row, seat))
        for near, (cases, part, seconds) in zip(MATTERS, KERNELS, strict=True):
            self._look(search, row, seat, near)
            for one in search.tried[:BEST]:
                # What is left to gain with these projects must be worth the while.
                if self.found.value - one.dual > WORTH * self.gap * self.size:
                    self._fit(one, cases, part, seconds)
                if self.done():
                    return
            if self._projects_matter(search):
                self._prove(search)
            if self.done():
                return
        self._around()
        if not self.done():
            self._prove(search)

    def _look(self, search: Patterns, row: Floats, seat: Floats, near: float) -> None:
        """Try patterns till one is ``near`` (a part of the gap); get packages at their prices."""
        wanted, fresh = self.gap * self.size, 0
        if not self.places.count:
            if not search.tried:
                search.tried.append(search.settled(np.zeros(0, np.int64), row, seat))
        elif np.isfinite(search.mixed.shut).any(axis=1).all():
            search.search(row, seat, CUTS, self.found.lower, near * wanted)
        # Else some place has no pattern that every demand allows.
        for one in search.tried[:BEST]:
            is_near = one.dual - self.found.lower <= near * wanted
            if not (is_near or self.clock.over()) and one.dual < self.found.value:
                fresh += self.market.price(
                    self.stage, self._tariff(one), keep=KEEP, window=self.window,
                    pattern=one.pattern,
                ).fresh  # fmt: skip
        if fresh > FEW_NEW * self.cases:
            search.renew(mixed_of(self.market, self.stage, self.shared), BEST)

    def _projects_matter(self, search: Patterns) -> bool:
        """Say whether the choice is nearer to what its projects allow than that to the bound."""
        if not search.tried:
            return False
        allow = search.tried[0].dual
        return self.found.value - allow <= allow - self.found.lower

    def _prove(self, search: Patterns) -> None:
        """Better the bound by what cuts say of all projects together."""
        known = self.relaxed is not None and bool(search.tried) and self.found.chosen
        if known and 0 < self.places.count <= WEIGHED:
            assert self.relaxed is not None
            if self.proof is None:
                self.proof = Proof(self.market, self.stage, self.shared, self.relaxed)
            for bound in self.proof.bounds(
                search, self.found.value, OPEN * self.gap * self.size, self.clock
            ):
                self.found.lower = max(self.found.lower, self.stage.sharpened(bound))
                self._tell("prove")
                if self.done():
                    return

    def _search_of_patterns(self) -> Patterns:
        return Patterns(
            mixed_of(self.market, self.stage, self.shared),
            self.size,
            self.size / self.cases,
            self.usual,
            0.1 * self.gap * self.size,
            self._cooling(),
            self.clock,
        )

    def _cooling(self) -> tuple[float, ...]:
        """Return temperatures down to where as many cases are tied, however many there are."""
        coldest = TEMPERATURES[-1] * min(1.0, MIXED / self.cases)
        warm = TEMPERATURES[-2:]
        return (*warm, *(t for t in COOLER if t >= coldest))

    def _tariff(self, one: Tried) -> Tariff:
        return tariff_of(one.row, one.seat, self.places, self.shared)

    def _around(self) -> None:
        """Better the best choice around itself, with its own projects, while that helps."""
        if not self.found.chosen or self.done():
            return
        tariff = self.found.tariff
        assert tariff is not None
        pattern = self._pattern_of(self.found.opened)
        row, seat = tariff.row * self.shared.scale, by_slot(tariff, self.places)
        one = self._search_of_patterns().settled(pattern, row, seat)
        for cases, seconds in AROUND:
            for _ in range(AGAIN):
                near = self.found.value - one.dual <= WORTH * self.gap * self.size
                if near or self.done():
                    return
                before = self.found.value
                base = self.market.pool.places_of(self.found.size, self.found.option)
                self._fit(one, cases, 0.3, seconds, base)
                if self.found.value >= before - 0.1 * self.gap * self.size:
                    break

    def _fit(
        self, one: Tried, cases: int, part: float, seconds: float, base: Ints | None = None
    ) -> None:
        """Choose packages with these projects; ``part`` of the gap asked for is left to gain."""
        opened = one.pattern[:, None] >> np.arange(self.places.slots) & 1
        tied = self._cooling()[-1] * self.size / self.cases
        fitting = Fitting(self.market, self.stage, self.shared, opened, self.size, tied)
        wanted = self.gap * self.size
        # The nearer these projects can come to the bound, the less is asked of packages.
        gap = max(part * wanted, 0.7 * (wanted - (one.dual - self.found.lower)))
        fitted = fitting.fit(self._tariff(one), cases, gap, seconds, self.clock, base)
        if fitted is not None and fitted.value < self.found.value:
            self.found.value = fitted.value
            taken = fitting.known.take(fitted.columns)
            self.found.size, self.found.option = np.diff(taken.start), taken.option
            place, slot = np.nonzero(opened)
            self.found.opened = np.sort(self.places.project[place, slot])
        self._tell("choose")

    def _pattern_of(self, opened: Ints) -> Ints:
        pattern = np.zeros(self.places.count, np.int64)
        at = self.places.of_project[opened]
        np.bitwise_or.at(pattern, at, 1 << self.places.slot[opened])
        return pattern

    def _tell(self, step: str) -> None:
        best = self.found.value if math.isfinite(self.found.value) else None
        lower = self.found.lower if math.isfinite(self.found.lower) else None
        self.clock.tell(step, best, lower)


def _usual(prices: Floats) -> float:
    known = np.abs(prices[prices != 0])
    return float(np.median(known)) if len(known) else 1.0


def a_part(places: Places, about: int) -> Part | None:
    """Return some places, drawn, with their cases, and some of no place; None where it is all."""
    cases = len(places.place)
    if cases < 2 * about:
        return None
    draw = np.random.default_rng(SEED)  # not every so manieth: places may go in turns
    place = draw.random(places.count) < about / cases
    case = draw.random(cases) < about / cases
    inside = places.place >= 0
    case[inside] = place[places.place[inside]]
    return Part(case, place) if case.any() else None
