"""The master: the best mixture of known packages within what is shared, and its prices (GLOP)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from optimizer.packages.arrays import Floats
from optimizer.packages.mathopt import ask, mathopt
from optimizer.packages.pool import Pool
from optimizer.packages.prices import Market, Prices
from optimizer.packages.shared_rows import SharedRows


@dataclass(frozen=True, slots=True)
class Mixture:
    """The master's optimum. ``share``: of each priced column of the pool."""

    value: float
    share: Floats
    opened: Floats
    prices: Prices


class Master:
    """Grows with the pool; keeps GLOP's basis from round to round.

    ``elastic``: minimise how far shared rows are overstepped, whatever packages cost; its value
    is 0 if and only if some mixture is feasible.
    """

    def __init__(self, market: Market, pool: Pool, *, elastic: bool = False) -> None:
        self.market, self.pool, self.elastic = market, pool, elastic
        self.model = mathopt.Model()
        problem = market.problem
        self._shared = SharedRows(market, self.model, elastic=elastic)
        self._opened = [self._project(p) for p in range(len(problem.projects))]
        self._share: list[mathopt.Variable] = []
        self._solver = mathopt.IncrementalSolver(self.model, mathopt.SolverType.GLOP)

    def _project(self, p: int) -> mathopt.Variable:
        opened = self.model.add_variable(lb=0.0, ub=1.0)
        self._shared.enter_project(p, opened)
        return opened

    def restrict(self, may_close: Floats, may_open: Floats) -> None:
        """Bound each project's opening from below and above (0 or 1)."""
        for variable, low, high in zip(self._opened, may_close, may_open, strict=True):
            variable.lower_bound, variable.upper_bound = float(low), float(high)

    def _grow(self) -> None:
        market, have = self.market, len(self._share)
        if have == len(self.pool.priced):
            return
        bonus_free = market.option_prices(market.no_prices(), np.ones_like(market.most))
        cost = np.zeros(len(self.pool)) if self.elastic else self.pool.costs(market.aim, bonus_free)
        for place in self.pool.priced[have:]:
            column = self.pool.columns[place]
            barred = market.barred(column)
            share = self.model.add_variable(lb=0.0, ub=0.0 if barred else math.inf)
            self._share.append(share)
            self._shared.enter_package(column, share, float(cost[place]))

    def solve(self) -> Mixture | None:
        """Return the optimum over the pool, None where no mixture is feasible."""
        self._grow()
        parameters = mathopt.SolveParameters(presolve=mathopt.Emphasis.OFF)
        result = ask(lambda: self._solver.solve(params=parameters))
        if result.termination.reason is not mathopt.TerminationReason.OPTIMAL:
            return None

        def prices(rows: list[mathopt.LinearConstraint]) -> Floats:
            duals: Floats = np.array(result.dual_values(rows) if rows else [], float)
            return np.maximum(0.0, -duals)

        held = self.market.held
        held_scale = np.array([h.scale for h in held])
        # A row that gives way is never worth more than what giving way costs.
        most = np.array([(0.0 if self.elastic else h.give) if h.give else np.inf for h in held])
        return Mixture(
            result.objective_value(),
            np.array(result.variable_values(self._share)),
            np.array(result.variable_values(self._opened) if self._opened else []),
            Prices(
                prices(self._shared.rows) / self._shared.scale,
                prices(self._shared.most),
                prices(self._shared.least),
                prices(self._shared.links),
                self.market.stern(np.minimum(prices(self._shared.held) / held_scale, most)),
            ),
        )
