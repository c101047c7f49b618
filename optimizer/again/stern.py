"""What a unit of shortfall must cost so that prices prove most: by rank of floors.

Where every case is at the least shortfall it can come to by itself, any price keeps it there;
a high one proves most. Where money or places leave more short than that, the price that fits is
looked for: the shortfalls it leaves are about those of the solution.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from optimizer.again.pricing import Cases, Market
from optimizer.packages.arrays import Floats
from optimizer.packages.shape import RANKS
from optimizer.problem import AllocationProblem

#: Shortfalls differ by no more than rounding (relatively).
_SAME = 1e-9
#: Prices tried, each four times the last, from the least; then halvings between two.
_FIRST, _TIMES, _TRIED, _HALVINGS = 1e-4, 8.0, 14, 5


def with_stern(
    problem: AllocationProblem, cases: Cases, market: Market, short: Sequence[float]
) -> Market:
    """Return the market with prices of shortfalls. ``short``: of the solution, by rank."""
    for rank in range(RANKS):
        concerned = [
            i for i, c in enumerate(problem.cases) if any(f.rank == rank for f in c.floors)
        ]
        if not concerned:
            continue
        least = float(cases.least_short(rank).sum())
        if short[rank] <= least * (1 + _SAME):
            price = max(c.priority * (1.0 + problem.aim.phi(problem.loss(i, ())))
                        for i, c in enumerate(problem.cases))  # fmt: skip
        else:
            price = _Search(problem, cases, market, rank, short[rank], concerned).price()
        market = replace(market, stern=_set(market.stern, rank, price))
    return market


def _set(prices: Floats, rank: int, price: float) -> Floats:
    found = prices.copy()
    found[rank] = price
    return found


@dataclass
class _Search:
    problem: AllocationProblem
    cases: Cases
    market: Market
    rank: int
    limit: float
    concerned: Sequence[int]

    def price(self) -> float:
        """Return the price that proves most of those tried."""
        best, low, high = (-np.inf, 0.0), 0.0, _FIRST
        for _ in range(_TRIED):
            value, left = self._at(high)
            best = max(best, (value, high))
            if left <= self.limit:
                break
            low, high = high, high * _TIMES
        for _ in range(_HALVINGS):
            middle = (max(low, _FIRST / _TIMES) * high) ** 0.5
            value, left = self._at(middle)
            best = max(best, (value, middle))
            low, high = (middle, high) if left > self.limit else (low, middle)
        return best[1]

    def _at(self, price: float) -> tuple[float, float]:
        """Return what the price proves (of those concerned), and the shortfall it leaves."""
        market = replace(self.market, stern=_set(self.market.stern, self.rank, price))
        kept = self.cases.search(market, which=np.array(self.concerned, np.int64))
        left = 0.0
        for i in self.concerned:
            chosen = [int(n) for n in kept.option[i, 0, : kept.size[i, 0]]]
            left += self.problem.cases[i].short(chosen)[self.rank]
        return float(kept.lower[list(self.concerned)].sum()) - price * self.limit, left
