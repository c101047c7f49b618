"""What a stage looks for, and the steps that find it: choices by kernels, proof by enumeration."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from optimizer.packages import choice as choices
from optimizer.packages.arrays import Floats
from optimizer.packages.bounding import Bench, Bound, Projects, bound
from optimizer.packages.choice import Choice
from optimizer.packages.kernel import Kernel
from optimizer.packages.master import Master
from optimizer.packages.pool import Column, column
from optimizer.packages.prices import Held, Market, Prices
from optimizer.packages.shape import Shape

#: A proof by enumeration takes at most this many columns.
WHOLE = 6_000
#: Room for the packages of one case in an enumeration, and nodes to find them.
EACH = 1_500
NODES = 300_000
#: Two objectives nearer than this (relatively) count as equal.
SAME = 1e-7
#: What all of a row would cost, as a part of what can be lifted, where nearness is a tie.
SCARCE = 1e-3
#: In how many ways rows are spared to fill a kernel, and the seed of the drawn ones.
WAYS = 5
SEED = 20_261_031
#: An excess, or a row overstepped by more than this, is not zero.
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
        most = max(task.gap * (task.nothing - self.lower), tie(self.value))
        return self.value - self.lower <= most


def tie(value: float) -> float:
    """Return the difference at which another value counts as equal to ``value``."""
    return SAME * max(1.0, abs(value)) if math.isfinite(value) else 0.0


def scarcity(market: Market, weights: Floats) -> Floats:
    """Return for each option the shares it takes of what rows have, each row by its weight."""
    links = market.links
    has = np.where(market.limit > 0, market.limit, np.inf)
    shares = np.maximum(0.0, links.use_amount) * (weights / has)[links.use_row]
    scarce: Floats = np.zeros(len(links.bonus))
    scarce += np.bincount(links.use_option, weights=shares, minlength=len(scarce))
    return scarce


class Search:
    """The choice and bound of one stage, and the steps that better them."""

    def __init__(self, bench: Bench, task: Task, start: Choice | None) -> None:
        self.bench, self.task = bench, task
        self.market = Market(
            bench.problem,
            bench.flat,
            bench.links,
            task.aim,
            task.held,
            pays_bonus=task.pays_bonus,
        )
        self.master = Master(self.market, bench.pool)
        self._draw = np.random.default_rng(SEED)
        self.found = Found(None, math.inf, -math.inf, self.market.no_prices())
        self.offer(start)
        self.prove(task.enough)

    def over(self) -> bool:
        """Say whether the stage is within its gap, or its time is up."""
        return self.found.within(self.task) or self.bench.clock.over()

    def tell(self, step: str) -> None:
        """Report the best choice and the bound."""
        best = None if self.found.choice is None else self.found.value
        self.bench.clock.tell(step, best, self.found.lower)

    def offer(self, choice: Choice | None) -> None:
        """Take a choice if it is feasible, keeps what is held, and betters the best."""
        if choice is None or not choices.feasible(self.bench.problem, choice):
            return
        columns = [column(self.bench.problem, i, p) for i, p in enumerate(choice.packages)]
        for held in self.task.held:
            if not held.give and self._over(held, columns) > SAME * held.scale:
                return
        for c in columns:
            self.bench.pool.add(c.case, c.package)
        value = self._value(columns)
        if value < self.found.value:
            self.found.choice, self.found.value = choice, value
            self.found.lower = min(self.found.lower, value)

    def _value(self, columns: list[Column]) -> float:
        aim, paid = self.task.aim, self.task.pays_bonus
        value = math.fsum(
            aim.value(c.case, c.loss, tuple(map(float, c.shortfalls))) - (c.bonus if paid else 0.0)
            for c in columns
        )
        giving = (held for held in self.task.held if held.give)
        return value + sum(h.give * max(0.0, self._over(h, columns)) for h in giving)

    def _over(self, held: Held, columns: list[Column]) -> float:
        """Return by how much packages overstep a held stage (below zero: they do not)."""
        priority = self.market.priority
        return math.fsum(held.measure(c, priority[c.case]) for c in columns) - held.limit

    def prove(self, lower: float) -> None:
        """Raise the proven bound; it never passes the best value."""
        self.found.lower = min(max(self.found.lower, self.sharpen(lower)), self.found.value)

    def sharpen(self, lower: float) -> float:
        """Return the least value a choice can have that is not below ``lower``."""
        if self.task.whole and math.isfinite(lower):
            return float(math.ceil(lower - 1e-6))
        return lower

    def seed(self, projects: Projects) -> bool:
        """See that known packages have a feasible mixture; False if none exists or time is up."""
        bench, cutoff = self.bench, np.full(self.bench.pricer.cases, np.inf)
        amounts = np.array([float(o.amount) for c in bench.problem.cases for o in c.options])
        shut = self.market.option_prices(self.market.no_prices(), projects.high)
        for price in (np.zeros_like(amounts), 1e3 * amounts):
            kept = bench.pricer.search(self.task.aim, np.maximum(price, shut), cutoff)
            bench.pool.take(kept)
            if kept.number.min(initial=1) == 0:
                # One case that surely has no package is proof, however little is known of others.
                self.found.empty = bool(((kept.number == 0) & (kept.complete != 0)).any())
                return False
            packages = tuple(
                tuple(sorted(kept.option[i, 0, : kept.size[i, 0]].tolist()))
                for i in range(bench.pricer.cases)
            )
            self.offer(Choice(packages, frozenset(np.flatnonzero(projects.low).tolist())))
        if self.found.choice is not None:
            return True
        self.tell("feasible")
        # Without a first choice to start from: is there a mixture that oversteps nothing?
        self.found.empty = not self.reachable(projects)
        return not self.found.empty

    def reachable(self, projects: Projects) -> bool:
        """Say whether a feasible mixture may exist; packages for one join the pool."""
        elastic = Master(self.market, self.bench.pool, elastic=True)
        return bound(self.bench, elastic, projects).lower <= ZERO

    def bound(self, projects: Projects) -> Bound | None:
        """Return the bound with ``projects`` as decided, None where proven infeasible."""
        # The bound need not be nearer to the master than a part of the gap asked for.
        near = 0.02 * self.task.gap * max(0.0, self.task.nothing - max(self.found.lower, 0.0))
        found = bound(self.bench, self.master, projects, near)
        if found.mixture is None and not self.bench.clock.over():
            if not self.reachable(projects):
                return None
            found = bound(self.bench, self.master, projects, near)
        return found

    def choose(self, root: Bound, projects: Projects, size: int, part: float) -> None:
        """Solve a kernel of about ``size`` columns to ``part`` of the gap asked for."""
        pool, best = self.bench.pool, self.found.choice
        places = set(self._near(root, projects, size))
        hint = [pool.add(i, package) for i, package in enumerate(best.packages)] if best else []
        places.update(hint)
        kernel = Kernel(self.market, pool, sorted(places), projects)
        chosen = kernel.solve(self.bench.clock, self._tolerance(root, part), size, hint)
        self.offer(chosen.choice)
        self.tell("choose")

    def _tolerance(self, root: Bound, part: float) -> float:
        wanted = self.task.gap * (self.task.nothing - root.lower)
        return max(part * wanted if np.isfinite(wanted) else 0.0, tie(root.lower))

    def _reduced(self, root: Bound, projects: Projects) -> Floats:
        """Return how far each known column lies above its case's least cost at root prices."""
        price = self.market.option_prices(root.prices, projects.high)
        costs = self.bench.pool.costs(self.market.shape(root.prices), price)
        return costs - root.least[self.bench.pool.cases()]

    def _reach(self, root: Bound) -> float:
        """Return how far above its least cost a package of a better choice can be."""
        return self.found.value - root.lower if self.found.choice else math.inf

    def _near(self, root: Bound, projects: Projects, size: int) -> list[int]:
        """Return columns near to the bound, the best few of each case among them.

        Many can be equally near, above all in stages that ask little. So each case is priced in a
        few ways that differ in which rows they spare: at the root's prices, with all rows dearer,
        and with some rows (drawn anew each time) much dearer than others.
        """
        pool, cases = self.bench.pool, self.bench.pricer.cases
        if not np.isfinite(root.lower):
            return list(range(min(len(pool), 4 * size)))
        plain = self.market.option_prices(root.prices, projects.high)
        dearer = SCARCE * max(1.0, self.task.nothing - root.lower)
        rows = len(self.market.limit)
        spared = [np.zeros(rows), np.ones(rows)]
        spared += [self._draw.exponential(1.0, rows) ** 2 for _ in range(WAYS - 2)]
        shape, none = self.market.shape(root.prices), np.full(cases, np.inf)
        keep = int(np.clip(2 * size // max(1, cases), 10, 150))
        near: dict[int, None] = {}
        for weights in spared:
            if self.bench.clock.over():
                break
            price = plain + dearer * scarcity(self.market, weights)
            kept = self.bench.pricer.search(shape, price, none, keep=keep, limit=NODES)
            pool.take(kept, listed=True)
            costs, case = pool.costs(shape, price), pool.cases()
            least = np.full(cases, np.inf)
            np.minimum.at(least, case, costs)
            order = np.argsort(costs - least[case], kind="mergesort")
            # Half at the root's own prices: what the best mixture is made of is among them.
            most = size // 2 if not weights.any() else size // (2 * WAYS - 2)
            near.update(dict.fromkeys(order[:most].tolist()))
        return list(near)

    def _enumerate(self, root: Bound, projects: Projects, spread: float) -> tuple[bool, int]:
        """Take in all packages within ``spread`` of their case's least cost; say if it was all."""
        price = self.market.option_prices(root.prices, projects.high)
        shape = self.market.shape(root.prices)
        slack = 1e-9 * np.maximum(1.0, np.abs(root.least))
        cutoff = root.least + min(spread, 1e15) + slack
        kept = self.bench.pricer.search(shape, price, cutoff, keep=EACH, every=True, limit=NODES)
        number = int(kept.number.sum())
        if number <= 4 * WHOLE:
            self.bench.pool.take(kept, listed=True)
        return bool(kept.complete.min(initial=1)) and number <= WHOLE, number

    def exhaust(self, root: Bound, projects: Projects, part: float) -> float:
        """Solve over every package a better choice could hold, to ``part`` of the gap asked for.

        Return the bound proven.
        """
        reach, value = self._reach(root), self.found.value
        if not np.isfinite(root.lower) or not self._enumerate(root, projects, reach)[0]:
            return root.lower
        self.tell("prove")
        within = reach + tie(value) if np.isfinite(reach) else math.inf
        places = np.flatnonzero(self._reduced(root, projects) <= within).tolist()
        kernel = Kernel(self.market, self.bench.pool, places, projects)
        chosen = kernel.solve(self.bench.clock, self._tolerance(root, part), WHOLE, [])
        if chosen.empty:
            return value  # nothing better here; infinite where there is no choice at all
        self.offer(chosen.choice)
        self.tell("prove")
        return max(root.lower, min(value, chosen.lower - tie(chosen.lower)))
