"""One stage from start to proof: bound by prices, choose by kernels, prove by enumeration."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from optimizer.packages import choice as choices
from optimizer.packages.arrays import Floats
from optimizer.packages.bounding import Bench, Bound, Projects, bound
from optimizer.packages.choice import Choice
from optimizer.packages.kernel import Kernel
from optimizer.packages.pool import Column, column
from optimizer.packages.prices import Held, Market, Prices
from optimizer.packages.shape import Shape, still

#: Columns of the kernels tried in turn.
KERNELS = (1_500, 4_000, 10_000)
#: A proof by enumeration takes at most this many columns.
WHOLE = 6_000
#: Room for the packages of one case in an enumeration.
EACH = 1_500
#: Nodes a case in an enumeration.
NODES = 300_000
#: Two objectives nearer than this (relatively) count as equal.
SAME = 1e-7
#: An excess above this is not zero.
ZERO = 1e-6


@dataclass(frozen=True, slots=True)
class Task:
    """What a stage minimises and what it must hold.

    ``gap``: end once value − lower ≤ gap × (nothing − lower). ``whole``: values are integers, so a
    bound of 3.2 proves 4. ``enough``: a value no choice can better, where known.
    ``pays_bonus``: preferences count. ``question``: only whether 0 can be reached is asked.
    """

    aim: Shape
    held: tuple[Held, ...]
    gap: float
    nothing: float
    whole: bool = False
    enough: float = -math.inf
    pays_bonus: bool = False
    question: bool = False


@dataclass(slots=True)
class Found:
    """The best choice of a stage so far and its bound. ``empty``: proven infeasible."""

    choice: Choice | None
    value: float
    lower: float
    prices: Prices
    empty: bool = False

    def within(self, task: Task) -> bool:
        """Say whether the stage may end."""
        if self.empty or (task.question and self.lower > ZERO):
            return True
        if self.choice is None or not math.isfinite(self.lower):
            return False
        most = max(task.gap * (task.nothing - self.lower), SAME * max(1.0, abs(self.value)))
        return self.value - self.lower <= most


class Search:
    """The search of one stage. Each step improves ``found`` or its bound."""

    def __init__(self, bench: Bench, task: Task, start: Choice | None) -> None:
        self.bench, self.task = bench, task
        self.market = Market(
            bench.problem, bench.flat, bench.links, task.aim, task.held, pays_bonus=task.pays_bonus
        )
        self.projects = Projects.of(bench.problem)
        self.found = Found(None, math.inf, -math.inf, self.market.no_prices())
        self.offer(start)
        self._raise(task.enough)

    def run(self) -> Found:
        """Return the stage's choice and bound, as good as time allows."""
        if self._over() or not self._seed() or self._over():
            return self.found
        root = self._bound()
        for size in KERNELS:
            if self._over():
                break
            self._choose(root, size)
            if self._over() or self._prove(root):
                break
        return self.found

    def _over(self) -> bool:
        return self.found.within(self.task) or self.bench.clock.over()

    def offer(self, choice: Choice | None) -> bool:
        """Take a choice if it is feasible, keeps what is held, and betters the best."""
        if choice is None or not choices.feasible(self.bench.problem, choice):
            return False
        columns = [
            column(self.bench.problem, case, package)
            for case, package in enumerate(choice.packages)
        ]
        priority = self.market.priority
        for held in self.task.held:
            kept = math.fsum(held.measure(c, priority[c.case]) for c in columns)
            if kept > held.limit + SAME * max(1.0, held.limit):
                return False
        for c in columns:
            self.bench.pool.add(c.case, c.package)
        value = self.value(columns)
        if value >= self.found.value:
            return False
        self.found.choice, self.found.value = choice, value
        return True

    def value(self, columns: list[Column]) -> float:
        """Return the stage's objective of one column a case."""
        aim, paid = self.task.aim, self.task.pays_bonus
        return math.fsum(
            aim.value(c.case, c.loss, tuple(map(float, c.shortfalls))) - (c.bonus if paid else 0.0)
            for c in columns
        )

    def _raise(self, lower: float) -> None:
        """Raise the proven bound; it never passes the best value."""
        if self.task.whole and math.isfinite(lower):
            lower = math.ceil(lower - 1e-6)
        self.found.lower = min(max(self.found.lower, lower), self.found.value)

    def _seed(self) -> bool:
        """See that known packages have a feasible mixture; False if none exists or time is up."""
        bench = self.bench
        free = np.zeros(len(bench.links.bonus))
        cutoff = np.full(bench.pricer.cases, np.inf)
        amounts = np.array([float(o.amount) for c in bench.problem.cases for o in c.options])
        shut = self.market.option_prices(self.market.no_prices(), self.projects.high)
        for price in (free, 1e3 * amounts):
            kept = bench.pricer.search(self.task.aim, np.maximum(price, shut), cutoff)
            bench.pool.take(kept)
            if kept.count.min(initial=1) == 0:
                self.found.empty = bool(kept.complete.min(initial=1))
                return False
            packages = tuple(
                tuple(sorted(kept.option[i, 0, : kept.size[i, 0]].tolist()))
                for i in range(bench.pricer.cases)
            )
            self.offer(Choice(packages, frozenset(np.flatnonzero(self.projects.low).tolist())))
        if self.found.choice is not None:
            return True
        bench.clock.tell("feasible", None, None)
        # Without a first choice to start from: is there a mixture that oversteps nothing?
        elastic = bound(bench, self.market, self.projects, elastic=True)
        if elastic.lower > 1e-6:
            self.found.empty = True
        return elastic.mixture is not None and elastic.mixture.value <= 1e-6

    def _bound(self) -> Bound:
        task, clock = self.task, self.bench.clock
        # The bound need not be nearer to the master than a part of the gap asked for.
        near = 0.02 * task.gap * max(0.0, task.nothing - max(task.enough, 0.0))
        root = bound(self.bench, self.market, self.projects, near=near)
        self._raise(root.lower)
        self.found.prices = root.mixture.prices if root.mixture and root.converged else root.prices
        clock.tell("bound", self._best(), self.found.lower)
        return root

    def _best(self) -> float | None:
        return None if self.found.choice is None else self.found.value

    def _reduced(self, root: Bound) -> Floats:
        """Return how far each known column lies above its case's least cost at root prices."""
        price = self.market.option_prices(root.prices, self.projects.high)
        costs = self.bench.pool.costs(self.market.shape(root.prices), price)
        return costs - root.least[self.bench.pool.cases()]

    def _choose(self, root: Bound, size: int) -> None:
        """Solve a kernel over about ``size`` columns nearest to the bound."""
        clock, task = self.bench.clock, self.task
        clock.tell("choose", self._best(), self.found.lower)
        if not np.isfinite(root.lower):
            places = list(range(min(len(self.bench.pool), 4 * size)))
        else:
            self._widen(root, size)
            order = np.argsort(self._reduced(root), kind="mergesort")
            places = sorted(order[:size].tolist())
        if self.found.choice is not None:
            had = {
                self.bench.pool.add(case, package)
                for case, package in enumerate(self.found.choice.packages)
            }
            places = sorted(had.union(places))
        kernel = Kernel(self.market, self.bench.pool, places, self.projects)
        small = SAME * max(1.0, abs(root.lower)) if np.isfinite(root.lower) else 1e-6
        wanted = task.gap * (task.nothing - self.found.lower)
        wanted = wanted if np.isfinite(wanted) else 0.0
        chosen = kernel.solve(clock, max(0.3 * wanted, small))
        self.offer(chosen.choice)
        clock.tell("choose", self._best(), self.found.lower)

    def _widen(self, root: Bound, size: int) -> None:
        """Add packages near the bound to the pool until about ``size`` are known."""
        reach = self.found.value - root.lower if self.found.choice else math.inf
        spread = 1e-5 * max(1.0, self.task.nothing - root.lower)
        for _ in range(14):
            spread = min(spread, reach)
            _, number = self._enumerate(root, spread)
            if number >= size or spread >= reach or self.bench.clock.over():
                return
            spread *= 2.0

    def _enumerate(self, root: Bound, spread: float) -> tuple[bool, int]:
        """Take in all packages within ``spread`` of their case's least cost; say if it was all."""
        price = self.market.option_prices(root.prices, self.projects.high)
        shape = self.market.shape(root.prices)
        slack = 1e-9 * np.maximum(1.0, np.abs(root.least))
        cutoff = root.least + spread + slack
        kept = self.bench.pricer.search(shape, price, cutoff, keep=EACH, every=True, limit=NODES)
        number = int(kept.count.sum())
        if number <= 4 * WHOLE:
            self.bench.pool.take(kept)
        return bool(kept.complete.min(initial=1)) and number <= WHOLE, number

    def _prove(self, root: Bound) -> bool:
        """Solve over every package that a better choice could hold; True if that settles it."""
        reach = self.found.value - root.lower if self.found.choice else math.inf
        if not np.isfinite(root.lower):
            return False
        complete, _ = self._enumerate(root, min(reach, 1e15))
        if not complete:
            return False
        clock, task = self.bench.clock, self.task
        clock.tell("prove", self._best(), self.found.lower)
        reduced = self._reduced(root)
        within = reach + 1e-6 * max(1.0, abs(reach)) if np.isfinite(reach) else math.inf
        places = np.flatnonzero(reduced <= within).tolist()
        kernel = Kernel(self.market, self.bench.pool, places, self.projects)
        wanted = 0.5 * task.gap * (task.nothing - self.found.lower)
        chosen = kernel.solve(clock, max(wanted, SAME * max(1.0, abs(root.lower))))
        if chosen.empty:
            self.found.empty = self.found.choice is None
            self._raise(self.found.value if self.found.choice else -math.inf)
            return True
        self.offer(chosen.choice)
        margin = SAME * max(1.0, abs(chosen.lower)) if np.isfinite(chosen.lower) else 0.0
        self._raise(min(chosen.lower - margin, self.found.value))
        return chosen.ended and self.found.within(task)


def settle(bench: Bench, task: Task, start: Choice | None) -> Found:
    """Minimise one stage from ``start``; see ``Task`` for when it ends."""
    return Search(bench, task, start).run()


__all__ = ["Found", "Search", "Task", "settle", "still"]
