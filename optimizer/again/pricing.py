"""Some cases of a problem, ready to be priced: their best packages at given prices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from optimizer.large.quick.pricing import QuickPricer
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
    """Cases flattened once, to be priced again and again.

    The best package of each is searched for by the quick pricer; several are by the plain one,
    which also tells apart packages that differ only in who pays: near ties are mostly those.
    """

    def __init__(self, problem: AllocationProblem, cases: Sequence[CaseProblem]) -> None:
        self._problem = AllocationProblem(problem.aim, problem.rows, tuple(cases), problem.projects)
        self._flat, self._links = flatten(self._problem)
        self._quick = QuickPricer(self._flat)
        self._plain: Pricer | None = None
        self._at_rows: tuple[Floats, Floats] | None = None
        self._losses = losses(self._problem)

    def close(self) -> None:
        """Let go of the threads."""
        self._quick.close()
        if self._plain is not None:
            self._plain.close()

    def least_short(self, rank: int) -> Floats:
        """Return the least weighed shortfall of a rank each case can come to by itself."""
        aim = still(self._problem)
        aim.floor[:, rank] = 1.0
        free = np.zeros(len(self._links.bonus))
        return self._quick.search(aim, free, self._unbounded()).lower.copy()

    def search(self, market: Market, keep: int = 1, which: Ints | None = None) -> Kept:
        """Return the best packages of each case (or of those named) at these prices.

        With ``keep`` 1 what is returned holds until the next search.
        """
        asked = self._shape(market), self._prices(market), self._unbounded()
        if keep == 1:
            return self._quick.search(*asked, which=which)
        if self._plain is None:
            self._plain = Pricer(self._flat)
        return self._plain.search(*asked, keep=keep, which=which)

    def least(self, market: Market, which: Ints | None = None) -> Floats:
        """Return what each case costs at least (of others than those named it says nothing)."""
        return self.search(market, which=which).lower.copy()

    def costs(self, market: Market, packages: Sequence[Package]) -> list[float]:
        """Return what a package of each case costs at these prices."""
        prices, start = self._prices(market), self._flat.option_start.tolist()
        found = []
        for case, (own, package) in enumerate(zip(self._problem.cases, packages, strict=True)):
            value = own.priority * self._problem.aim.phi(self._problem.loss(case, package))
            if own.floors:
                short = own.short(package)
                value += sum(float(s) * m for s, m in zip(market.stern, short, strict=True))
            found.append(value + sum(float(prices[start[case] + n]) for n in package))
        return found

    def _shape(self, market: Market) -> Shape:
        shape = self._losses
        floor = shape.floor.copy()
        floor[:] = market.stern
        return shape._replace(floor=floor)

    def _prices(self, market: Market) -> Floats:
        links, cost = self._links, self._paid(market).copy()
        if len(links.seat_option):
            seats = market.seat[links.seat_project]
            cost[links.seat_option] = np.where(
                seats >= CLOSED, CLOSED, cost[links.seat_option] + seats
            )
        return cost

    def _paid(self, market: Market) -> Floats:
        """Return what options cost without their seats: reckoned once for the same rows."""
        if self._at_rows is None or self._at_rows[0] is not market.row:
            links = self._links
            paid = links.use_amount * market.row[links.use_row]
            cost = -links.bonus + np.bincount(
                links.use_option, weights=paid, minlength=len(links.bonus)
            )
            self._at_rows = market.row, cost
        return self._at_rows[1]

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
