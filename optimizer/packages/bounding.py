"""Column generation: master and pricing in turn, until the bound meets the master's value."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from optimizer.packages.arrays import Flat, Floats, Links, flatten
from optimizer.packages.clock import Clock
from optimizer.packages.master import Master, Mixture
from optimizer.packages.pool import Pool
from optimizer.packages.prices import Market, Prices
from optimizer.packages.pricing import Pricer
from optimizer.packages.room import CLOSED
from optimizer.packages.shape import still
from optimizer.problem import AllocationProblem

#: How far from the best-bound prices towards the master's each round prices (Wentges smoothing).
STEP = 0.4
ROUNDS = 400


@dataclass(frozen=True, slots=True)
class Projects:
    """What is decided of the projects: the least and most value of each one's opening."""

    low: Floats
    high: Floats

    @classmethod
    def of(cls, problem: AllocationProblem) -> Projects:
        """Return what rules and decisions say of the projects."""
        musts = [p.must for p in problem.projects]
        return cls(
            np.array([1.0 if must else 0.0 for must in musts]),
            np.array([0.0 if must is False else 1.0 for must in musts]),
        )

    def fix(self, project: int, opened: float) -> Projects:
        """Return the same with one project opened (1) or closed (0)."""
        low, high = self.low.copy(), self.high.copy()
        low[project] = high[project] = opened
        return Projects(low, high)


@dataclass(slots=True)
class Bench:
    """The tools of one solve: arrays, pricing, the pool of packages, the clock."""

    problem: AllocationProblem
    clock: Clock
    flat: Flat = field(init=False)
    links: Links = field(init=False)
    pricer: Pricer = field(init=False)
    pool: Pool = field(init=False)

    def __post_init__(self) -> None:
        self.flat, self.links = flatten(self.problem)
        self.pricer = Pricer(self.flat)
        self.pool = Pool(self.problem, self.flat.option_start)


@dataclass(frozen=True, slots=True)
class Bound:
    """What column generation proved. ``mixture`` None: no mixture of known packages is feasible.

    ``prices`` prove ``lower``; ``least``: the least cost of each case's packages at them.
    """

    lower: float
    prices: Prices
    least: Floats
    mixture: Mixture | None

    @property
    def converged(self) -> bool:
        """Say whether the master's value and the bound have met."""
        if self.mixture is None:
            return False
        return self.mixture.value - self.lower <= 1e-7 * max(1.0, abs(self.lower))


def bound(bench: Bench, master: Master, projects: Projects, near: float = 0.0) -> Bound:
    """Return the bound of ``master`` with ``projects`` as decided.

    If the master is elastic: of how far rows must be overstepped. ``near``: end once the bound is
    this close to the master's value. Packages found stay in the pool.
    """
    clock, market, elastic = bench.clock, master.market, master.elastic
    master.restrict(projects.low, projects.high)
    best = Bound(-np.inf, market.no_prices(), np.full(bench.pricer.cases, -np.inf), None)
    for _ in range(ROUNDS):
        mixture = master.solve()
        if mixture is None:
            return best
        best = Bound(best.lower, best.prices, best.least, mixture)
        stuck = True
        for step in (STEP, 1.0):
            first = not np.isfinite(best.lower)
            prices = mixture.prices if first else best.prices.towards(mixture.prices, step)
            lower, least, fresh = _price(bench, market, projects, prices, elastic=elastic)
            if lower > best.lower:
                best = Bound(lower, prices, least, mixture)
            if fresh:
                stuck = False
                break
        close = max(near, 1e-7 * max(1.0, abs(best.lower)))
        if stuck or mixture.value - best.lower <= close or clock.over():
            break
    return best


def _price(
    bench: Bench, market: Market, projects: Projects, prices: Prices, *, elastic: bool
) -> tuple[float, Floats, int]:
    """Price every case once: return the bound, each case's least cost, how many are new."""
    shape = still(bench.problem) if elastic else market.aim
    shape = market.shape(prices, shape)
    price = market.option_prices(prices, projects.high)
    if elastic and market.pays_bonus:
        price = np.where(price < CLOSED, price + bench.links.bonus, price)
    pool, known = bench.pool, np.full(bench.pricer.cases, np.inf)
    np.minimum.at(known, pool.cases()[pool.priced], pool.costs(shape, price)[pool.priced])
    kept = bench.pricer.search(shape, price, known, keep=3)
    had = len(pool.priced)
    pool.take(kept)
    lower = float(kept.lower.sum()) + market.rest(prices, projects.low, projects.high)
    return lower, kept.lower, len(pool.priced) - had
