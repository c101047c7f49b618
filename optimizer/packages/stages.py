"""The stages of a lexicographic aim: floors by rank, parity, then fairness, then the loss.

Worst-off first by ordered sums: the least possible largest priority × L, then over falling
thresholds the least Σ max(0, priority × L − threshold), then the least Σ priority × L, each with
the ones before it held. Fixing people one by one would fail: packages cannot be divided.

A large power asks so little of small losses that almost anything may happen to them within a gap.
So it ends with the least Σ priority × L² among all that is as good.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from optimizer.packages.arrays import Floats
from optimizer.packages.bounding import Bench
from optimizer.packages.choice import Choice, nothing, objective
from optimizer.packages.pool import Column, column
from optimizer.packages.prices import Held, Prices
from optimizer.packages.search import ZERO, Found, Task
from optimizer.packages.shape import RANKS, Shape, losses, still
from optimizer.packages.tree import settle
from optimizer.parity_row import ParityRow
from optimizer.problem import AllocationProblem
from optimizer.solution import Stage
from planner.domain.balances.policy import Fairness
from planner.domain.need import FULL

#: Thresholds of worst-off first, as shares of the largest burden left.
THRESHOLDS = (0.8, 0.6, 0.4, 0.2, 0.14, 0.1)
#: Sums of losses in another order, and the tolerances of solvers, differ by less (relatively).
ROUNDING = 1e-6
#: The gap of the draft that worst-off first begins with.
DRAFT = 0.002
#: The part of the gap that an excess may grow again in later stages.
LEEWAY = 0.25
#: What a unit of excess above its cap costs: more than any stage could lift for it.
STERN = 1e3
#: Room that a parity row which had to give way leaves to the stages after it (1/10,000).
PARITY_ROOM = 25.0


@dataclass(slots=True)
class Course:
    """How far the stages have come. ``empty``: proven that no choice is feasible."""

    bench: Bench
    gap: float
    choice: Choice | None = None
    stages: list[Stage] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)
    prices: Prices | None = None
    empty: bool = False

    def run(self) -> None:
        """Go through every stage as far as time allows; the last one is always noted."""
        for rank in range(RANKS):
            if not self._floors(rank):
                return
        if self.bench.problem.parity and not self._parity():
            return
        if self.bench.problem.aim.fairness is Fairness.WORST_OFF_FIRST and not self._fairness():
            return
        self._loss()

    def _settle(self, name: str, task: Task, part: float) -> Found:
        clock = self.bench.clock
        clock.share(part)
        clock.stage, clock.nothing = name, task.nothing
        found = settle(self.bench, task, self.choice)
        self.choice = found.choice or self.choice
        self.empty = self.empty or found.empty
        return found

    def _note(self, name: str, found: Found, start: float, threshold: float = 0.0) -> None:
        lower = found.lower if math.isfinite(found.lower) else None
        self.stages.append(_stage(name, found.value, lower, start, threshold))

    def _floors(self, rank: int) -> bool:
        """Leave as little of this rank's floors short as can be; False if that was the end."""
        problem = self.bench.problem
        if not any(f.rank == rank for own in problem.cases for f in own.floors):
            return True
        aim = still(problem)
        aim.floor[:, rank] = 1.0
        task = Task(
            aim,
            tuple(self.held),
            gap=0.0,
            nothing=self._of_nothing(lambda c, _: float(c.shortfalls[rank])),
            whole=True,
            enough=self._enough(aim),
        )
        found = self._settle(f"floors:{rank}", task, 0.3)
        if found.choice is None:
            return False
        # Any step of a shortfall outweighs any loss, so that pricing keeps to the caps.
        worst = max((c.priority * (1.0 + problem.loss(i, ())) ** 2 for i, c in
                     enumerate(problem.cases)), default=0.0)  # fmt: skip
        self._hold(Held(found.value, rank=rank), aim, worst)
        self._note(f"floors:{rank}", found, task.nothing)
        return True

    def _parity(self) -> bool:
        """Overstep the rows of parity as little as can be; False if that was the end."""
        problem = self.bench.problem
        rows = [Held(float(row.limit), coefficient=_dense(problem, row)) for row in problem.parity]
        task = Task(
            still(problem),
            (*self.held, *(replace(row, give=1.0) for row in rows)),
            self.gap,
            nothing=sum(FULL - row.limit for row in rows),
            enough=0.0,
        )
        found = self._settle("parity", task, 0.3)
        if found.choice is None:
            return False
        columns = [column(problem, i, p) for i, p in enumerate(found.choice.packages)]
        for row in rows:
            reached = math.fsum(row.measure(c, 1.0) for c in columns)
            gave_way = reached > row.limit + ROUNDING * row.scale
            self.held.append(replace(row, limit=reached + PARITY_ROOM) if gave_way else row)
        self._note("parity", found, task.nothing)
        return True

    def _fairness(self) -> bool:
        self._draft()
        largest = self._largest()
        if largest is None:
            return False
        for k, part in enumerate(THRESHOLDS):
            self._excess(part * largest, 1.0 / (len(THRESHOLDS) - k + 2))
        return True

    def _draft(self) -> None:
        """Start from a choice of small squares: few large burdens, good packages in the pool."""
        self._settle("draft", self._squares(max(self.gap, DRAFT)), 0.3)

    def _squares(self, gap: float, *kept: Held) -> Task:
        """Return the task of lowering Σ priority × L² to within this gap."""
        problem = self.bench.problem
        aim = still(problem)
        aim.square[:] = [c.priority for c in problem.cases]
        start = self._of_nothing(lambda c, weight: weight * c.loss**2)
        return Task(aim, (*self.held, *kept), gap, start)

    def _excess(self, threshold: float, part: float) -> None:
        task = self._over(threshold, self.gap)
        if task.nothing > ZERO:
            found = self._settle("excess", task, part)
            # A part of the gap is left to the stages after this one, else they could hardly move.
            room = LEEWAY * self.gap * max(0.0, task.nothing - found.lower)
            self._hold(Held(found.value + room, threshold=threshold), task.aim, STERN)
            self._note("excess", found, task.nothing, threshold)

    def _hold(self, held: Held, aim: Shape, stern: float) -> None:
        """Hold a stage: case by case where every case is at its own least, else in sum."""
        least = self._least(aim)
        value = held.limit
        if np.isfinite(least).all() and value <= least.sum() + ROUNDING * max(1.0, value):
            held = replace(held, caps=tuple(least.tolist()), limit=float(least.sum()), stern=stern)
        self.held.append(held)

    def _over(self, threshold: float, gap: float, *, question: bool = False) -> Task:
        """Return the task of lowering all that exceeds ``threshold``."""
        problem = self.bench.problem
        aim = still(problem)
        priority = np.array([c.priority for c in problem.cases])
        aim.kink_at[:, 0] = threshold / priority
        aim.kink_slope[:, 0] = priority

        def excess(c: Column, weight: float) -> float:
            return max(0.0, weight * c.loss - threshold)

        return Task(
            aim,
            tuple(self.held),
            gap,
            self._of_nothing(excess),
            enough=self._enough(aim),
            question=question,
        )

    def _largest(self) -> float | None:
        """Find the least possible largest burden; None if no choice was found."""
        problem, clock = self.bench.problem, self.bench.clock
        if not problem.cases:
            return 0.0
        weights = [c.priority for c in problem.cases]
        start = max(w * problem.loss(i, ()) for i, w in enumerate(weights))
        aim = still(problem)
        aim.linear[:] = weights
        low = float(self._least(aim).max())
        if not math.isfinite(low):
            self.empty = self.choice is None
            return None
        tried, high, doubt, best = low, math.inf, math.inf, self.choice
        while True:
            close = max(0.5 * self.gap * (start - low), 0.5 * ROUNDING * max(1.0, start))
            found = self._settle("largest", self._over(tried, 0.0, question=True), 0.15)
            if self.choice is None:
                return None
            burdens = (w * problem.loss(i, p) for i, (w, p) in
                       enumerate(zip(weights, self.choice.packages, strict=True)))  # fmt: skip
            reached = max(burdens)
            if reached < high:
                high, best = reached, self.choice
            if found.lower > ZERO:
                low = max(low, tried)
            elif reached > tried * (1 + 1e-9):
                doubt = min(doubt, tried)  # neither reached nor ruled out
            top = min(high, doubt)
            if top - low <= close or clock.over():
                break
            # Just below what is reached often proves it at once; else halve what is open.
            just = high - close
            tried = (
                just if doubt > high and tried < just and found.lower <= ZERO else (low + top) / 2
            )
        self.choice = best
        self._hold(Held(0.0, threshold=high), self._over(high, 0.0).aim, STERN)
        self.stages.append(_stage("largest", high, low, start))
        return high

    def _loss(self) -> None:
        problem = self.bench.problem
        steep = max(1.0, problem.aim.power / (2 * FULL))
        task = Task(
            losses(problem),
            tuple(self.held),
            self.gap / steep**2,
            objective(problem, nothing(problem)),
            pays_bonus=True,
        )
        found = self._settle("loss", task, 1.0 if steep == 1.0 else 0.6)
        if found.choice is None:
            return
        if steep > 1.0:
            self._spare(found)
        self.prices = found.prices
        self._note("loss", found, task.nothing)

    def _spare(self, found: Found) -> None:
        """Balance, among all choices as good as the one found, what the power hardly minds."""
        problem = self.bench.problem
        kept = Held(found.value, aim=problem.aim)
        better = self._settle("spare", self._squares(self.gap, kept), 0.3)
        if better.choice is not None:
            found.choice = better.choice
            found.value = max(found.lower, min(found.value, objective(problem, better.choice)))

    def _of_nothing(self, measure: Callable[[Column, float], float]) -> float:
        problem = self.bench.problem
        return math.fsum(
            measure(column(problem, i, ()), own.priority) for i, own in enumerate(problem.cases)
        )

    def _least(self, aim: Shape) -> Floats:
        """Return the least each case could come to if nothing were shared."""
        bench = self.bench
        free, cutoff = np.zeros(len(bench.links.bonus)), np.full(bench.pricer.cases, np.inf)
        return bench.pricer.search(aim, free, cutoff).lower

    def _enough(self, aim: Shape) -> float:
        """Return a value no choice is below: what cases come to if nothing were shared."""
        lower = self._least(aim)
        # A hair below, because the sum is reckoned in another order than a choice's value.
        return float(lower.sum()) * (1 - 1e-12) if np.isfinite(lower).all() else -math.inf


def _dense(problem: AllocationProblem, row: ParityRow) -> tuple[float, ...]:
    """Return the coefficients of a row, one for every case of the problem."""
    dense = [0.0] * len(problem.cases)
    for case, coefficient in zip(row.cases, row.coefficient, strict=True):
        dense[case] += coefficient
    return tuple(dense)


def _stage(
    name: str, value: float, lower: float | None, start: float, threshold: float = 0.0
) -> Stage:
    """Note a stage; a bound that differs from its value by rounding alone is its value."""
    if lower is not None and value - lower <= ROUNDING * max(1.0, abs(value)):
        lower = value
    return Stage(name, value, lower, start, threshold)


def course(problem_bench: Bench, gap: float, start: Choice | None) -> Course:
    """Run all stages of a problem."""
    run = Course(problem_bench, gap, start)
    run.run()
    return run
