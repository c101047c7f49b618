"""Some cases of a problem, ready to be priced: their best packages at given prices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from optimizer.packages.arrays import Floats, Ints, flatten
from optimizer.packages.pricing import Pricer
from optimizer.packages.room import CLOSED, Kept
from optimizer.packages.shape import Shape, losses, still
from optimizer.problem import AllocationProblem, CaseProblem

Package = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Market:
    """What is shared at given prices: by row, by seat (``CLOSED`` where a project stays shut).

    ``stern``: what a unit of shortfall costs, by rank; 0 where floors are not at their least.
    """

    row: Floats
    seat: Floats
    stern: Floats

    def with_seats(self, seat: Floats) -> Market:
        """Return the same rows with other prices of seats."""
        return Market(self.row, seat, self.stern)


class Cases:
    """Cases flattened once, to be priced again and again."""

    def __init__(self, problem: AllocationProblem, cases: Sequence[CaseProblem]) -> None:
        self._problem = AllocationProblem(problem.aim, problem.rows, tuple(cases), problem.projects)
        self._flat, self._links = flatten(self._problem)
        self._pricer = Pricer(self._flat)
        self._losses = losses(self._problem)

    def close(self) -> None:
        """Let go of the threads."""
        self._pricer.close()

    def least_short(self, rank: int) -> Floats:
        """Return the least weighed shortfall of a rank each case can come to by itself."""
        aim = still(self._problem)
        aim.floor[:, rank] = 1.0
        free = np.zeros(len(self._links.bonus))
        return self._pricer.search(aim, free, self._unbounded()).lower

    def search(self, market: Market, keep: int = 1, which: Ints | None = None) -> Kept:
        """Return the best packages of each case (or of those named) at these prices."""
        return self._pricer.search(
            self._shape(market), self._prices(market), self._unbounded(), keep=keep, which=which
        )

    def cost(self, market: Market, case: int, package: Package) -> float:
        """Return what one package costs at these prices."""
        own, start = self._problem.cases[case], int(self._flat.option_start[case])
        prices = self._prices(market)
        short = own.short(package)
        value = own.priority * self._problem.aim.phi(self._problem.loss(case, package))
        value += sum(float(s) * missing for s, missing in zip(market.stern, short, strict=True))
        return value + sum(float(prices[start + n]) for n in package)

    def _shape(self, market: Market) -> Shape:
        shape = self._losses
        floor = shape.floor.copy()
        floor[:] = market.stern
        return shape._replace(floor=floor)

    def _prices(self, market: Market) -> Floats:
        links = self._links
        paid = links.use_amount * market.row[links.use_row]
        cost: Floats = -links.bonus
        cost = cost + np.bincount(links.use_option, weights=paid, minlength=len(cost))
        if len(links.seat_option):
            seats = market.seat[links.seat_project]
            cost[links.seat_option] = np.where(
                seats >= CLOSED, CLOSED, cost[links.seat_option] + seats
            )
        return cost

    def _unbounded(self) -> Floats:
        return np.full(len(self._problem.cases), np.inf)


def packages_of(kept: Kept, case: int) -> list[tuple[float, Package]]:
    """Return what a search kept of one case, the cheapest first."""
    found = [
        (
            float(kept.value[case, k]),
            tuple(sorted(int(n) for n in kept.option[case, k, : kept.size[case, k]])),
        )
        for k in range(int(kept.number[case]))
    ]
    return sorted(found)
