"""Which projects open: patterns for all places, chosen by cuts.

With patterns decided, the best prices prove how good a choice can be; that is what a set of
patterns is worth. For any prices of rows, and for every place and pattern the best prices of its
seats,

    Σ over places of what its cases cost with that pattern + what opening costs − what seats bring

+ what the cases of no place cost − Σ prices × limits is no more than that, for every set of
patterns at once: a cut. A small integer problem finds the set that is best by the cuts known; its
own best prices are the next cut (Benders' decomposition).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

import numpy as np

from optimizer.large.kernel import run
from optimizer.large.smooth import BARRED, Mixed, best_prices, soft
from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.clock import Clock
from optimizer.packages.mathopt import mathopt

#: Seconds one choice by cuts may take, and the part of the gap it is solved to.
SECONDS, PART = 3.0, 0.02
#: What the likelihood of a pattern counts among like ones, in what can be lifted a case.
TIE = 0.01
#: The largest number in a cut, in what can be lifted a case.
LARGE = 1e6
#: The same of what does not depend on projects: solvers take far larger ones for infinite.
ENDLESS = 1e12


@dataclass(frozen=True, slots=True)
class Cut:
    """What prices prove: ``alone`` + Σ over places of ``by_place`` at their patterns."""

    row: Floats
    alone: float
    by_place: Floats  # place × pattern


@dataclass(frozen=True, slots=True)
class Tried:
    """A pattern for every place, what choices with it cost at least, and its best prices."""

    pattern: Ints
    dual: float
    row: Floats
    seat: Floats


@dataclass(slots=True)
class Patterns:
    """The search for the best patterns over known packages.

    ``size``: what can be lifted; ``unit``: the same a case; ``gap``: absolute, what differences do
    not matter; ``temperatures``: in units.
    """

    mixed: Mixed
    size: float
    unit: float
    usual: tuple[float, float]
    gap: float
    temperatures: tuple[float, ...]
    clock: Clock
    cuts: list[Cut] = field(default_factory=list)
    tried: list[Tried] = field(default_factory=list)
    _seats: dict[int, Floats] = field(default_factory=dict)
    _cuts_of: set[bytes] = field(default_factory=set)
    _likely: Floats = field(default_factory=lambda: np.zeros((0, 0)))

    def search(self, row: Floats, seat: Floats, turns: int, lower: float, near: float) -> float:
        """Try patterns in ``turns``; fill ``tried``, and return a bound by the cuts known.

        ``lower``: a bound already known. ``near``: how near to it patterns are good enough.
        """
        if not self.cuts:
            self._likely = soft(self.mixed, row, seat, self.temperatures[0] * self.unit).pattern
            self._cut(row, seat)
        for _ in range(turns):
            if self.clock.over():
                break
            chosen = self._chosen()
            if chosen is None and self.tried:
                break
            if chosen is None:
                pattern = self._place_by_place()
            else:
                pattern, lower = chosen[0], max(lower, chosen[1])
            known = [t for t in self.tried if (t.pattern == pattern).all()]
            if known and pattern.tobytes() in self._cuts_of:
                break
            one = known[0] if known else self.settled(pattern, row, seat)
            self.tried += [] if known else [one]
            if one.dual - lower <= near:
                break
            self._cuts_of.add(pattern.tobytes())
            self._cut(one.row, one.seat, one.pattern)
        self.tried.sort(key=lambda t: t.dual)
        return lower

    def renew(self, mixed: Mixed, best: int) -> None:
        """Go on with more packages: the ``best`` patterns are settled anew, cuts forgotten."""
        self.mixed = mixed
        self.tried = [self.settled(t.pattern, t.row, t.seat) for t in self.tried[:best]]
        self.tried.sort(key=lambda t: t.dual)
        self.cuts, self._cuts_of = [], set()

    def settled(self, pattern: Ints, row: Floats, seat: Floats) -> Tried:
        """Return what patterns are worth, from these prices on."""
        mixed = self.mixed.with_patterns(pattern)
        heats = tuple(t * self.unit for t in self.temperatures)
        row, seat = best_prices(mixed, row, seat, heats, self.size, self.usual)
        value = soft(mixed, row, seat, 0.1 * heats[-1]).value
        return Tried(pattern, value, row, seat)

    def with_seats(self, pattern: Ints, row: Floats, seat: Floats) -> tuple[float, Floats]:
        """Return what prices of rows say of patterns, and the best prices of seats for that."""
        mixed, heat = self.mixed.with_patterns(pattern), self.temperatures[1] * self.unit
        _, own = best_prices(mixed, row, seat, (heat,), self.size, self.usual, only_seats=True)
        return soft(mixed, row, own, 0.1 * heat).value, own

    def _cut(self, row: Floats, seat: Floats, pattern: Ints | None = None) -> None:
        """Add the cut of prices of rows: for every pattern at its own best prices of seats.

        ``pattern``: the patterns that ``seat`` are the best prices of.
        """
        by_place: Floats = np.full(self.mixed.shut.shape, np.inf)
        alone, heat = 0.0, self.temperatures[1] * self.unit
        stand_in = np.isfinite(self.mixed.shut).argmax(axis=1)
        for k in range(by_place.shape[-1]):
            can = np.isfinite(self.mixed.shut[:, k])
            if not can.any():
                continue
            # Where a pattern cannot be, any other stands in: what it says is not looked at.
            mixed = self.mixed.with_patterns(np.where(can, k, stand_in))
            start = self._seats.get(k, seat)
            _, own = best_prices(mixed, row, start, (heat,), self.size, self.usual, only_seats=True)
            self._seats[k] = own
            at = soft(mixed, row, own, 0.1 * heat)
            by_place[can, k], alone = at.place_cost[can, k], at.alone
        if pattern is not None:
            at = soft(self.mixed.with_patterns(pattern), row, seat, 0.1 * heat)
            here = np.arange(len(pattern))
            own_cost = at.place_cost[here, pattern]
            by_place[here, pattern] = np.maximum(by_place[here, pattern], own_cost)
        self.cuts.append(Cut(row, alone, by_place))

    def _chosen(self) -> tuple[Ints, float] | None:
        """Return the patterns that are best by the cuts known, and a bound; None without time."""
        model = mathopt.Model()
        worth_it = [cut.by_place < BARRED / 2 for cut in self.cuts]
        can = np.argwhere(np.isfinite(self.mixed.shut) & np.logical_and.reduce(worth_it))
        picks = [model.add_binary_variable() for _ in can]
        one = [model.add_linear_constraint(lb=1.0, ub=1.0) for _ in range(len(self.mixed.shut))]
        for (place, _), pick in zip(can.tolist(), picks, strict=True):
            one[place].set_coefficient(pick, 1.0)
        worth = model.add_variable(lb=-np.inf)
        # Of patterns that cost the same, those that the mixture holds anyway.
        model.minimize(
            worth
            - mathopt.fast_sum(
                TIE * share * pick
                for share, pick in zip(
                    self._likely[can[:, 0], can[:, 1]].tolist(), picks, strict=True
                )
            )
        )
        for cut in self.cuts:
            values = cut.by_place[can[:, 0], can[:, 1]] / self.unit
            # Where nothing can be chosen prices grow without end: only their ratios say.
            scale = max(1.0, float(np.abs(values).max(initial=0.0)) / LARGE)
            scale = max(scale, abs(cut.alone) / self.unit / ENDLESS)
            row = model.add_linear_constraint(lb=cut.alone / self.unit / scale)
            row.set_coefficient(worth, 1.0 / scale)
            for pick, value in zip(picks, (values / scale).tolist(), strict=True):
                row.set_coefficient(pick, -value)
        self._fit_openings(model, can, picks)
        result = run(
            model,
            mathopt.SolveParameters(
                time_limit=dt.timedelta(seconds=max(0.05, min(SECONDS, self.clock.left()))),
                absolute_gap_tolerance=PART * self.gap / self.unit,
                relative_gap_tolerance=0.0,
            ),
            self.clock,
        )
        if result is None or not result.has_primal_feasible_solution():
            return None
        taken = np.array(result.variable_values(picks)) > 0.5
        pattern = np.zeros(len(self.mixed.shut), np.int64)
        pattern[can[taken, 0]] = can[taken, 1]
        return pattern, float(result.dual_bound()) * self.unit

    def _place_by_place(self) -> Ints:
        """Return what every place would take by itself at the prices of the last cut.

        For where there are too many places to weigh their patterns against each other in time: then
        those few that prices leave undecided are next to nothing among all.
        """
        cost = self.cuts[-1].by_place / self.unit - TIE * self._likely
        can = np.isfinite(self.mixed.shut) & (self.cuts[-1].by_place < BARRED / 2)
        pattern: Ints = np.where(can, cost, np.inf).argmin(axis=1)
        return pattern

    def _fit_openings(self, model: mathopt.Model, can: Ints, picks: list[mathopt.Variable]) -> None:
        """Where nothing gives back, what opening and least seats take must be within limits."""
        least = np.minimum(0.0, self.mixed.use).sum(axis=0)
        most = self.mixed.needs.max(axis=(0, 1), initial=0.0)
        for r in np.flatnonzero((least == 0.0) & (most > 0.0)):
            takes = self.mixed.needs[can[:, 0], can[:, 1], r]
            row = model.add_linear_constraint(ub=1.0)
            for pick, amount in zip(picks, takes.tolist(), strict=True):
                row.set_coefficient(pick, amount / max(1e-9, float(self.mixed.limit[r])))
