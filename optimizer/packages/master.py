"""The master: the best mixture of known packages within what is shared, and its prices (GLOP)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from optimizer.packages.arrays import Floats
from optimizer.packages.mathopt import ask, mathopt
from optimizer.packages.pool import Pool
from optimizer.packages.prices import Market, Prices


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
        self._scale = row_scales(market)
        self._one = [
            self.model.add_linear_constraint(lb=1.0, ub=1.0) for _ in range(len(problem.cases))
        ]
        self._rows = [
            self._limit(limit / scale)
            for limit, scale in zip(market.limit, self._scale, strict=True)
        ]
        self._most = [self._limit(0.0) for _ in problem.projects]
        self._least = [self._limit(0.0) for _ in problem.projects]
        self._links = [self._limit(0.0) for _ in market.link_most]
        self._held = [self._limit(h.limit / h.scale, h.give * h.scale) for h in market.held]
        self._opened = [self._project(p) for p in range(len(problem.projects))]
        self._share: list[mathopt.Variable] = []
        self._solver = mathopt.IncrementalSolver(self.model, mathopt.SolverType.GLOP)

    def _limit(self, limit: float, give: float = 0.0) -> mathopt.LinearConstraint:
        """Add a limit; with ``give`` it may be overstepped at that cost (elastic: at none)."""
        made = self.model.add_linear_constraint(ub=limit)
        if self.elastic or give:
            over = self.model.add_variable(lb=0.0)
            made.set_coefficient(over, -1.0)
            cost = (0.0 if give else 1.0) if self.elastic else give
            self.model.objective.set_linear_coefficient(over, cost)
        return made

    def _project(self, p: int) -> mathopt.Variable:
        market, opened = self.market, self.model.add_variable(lb=0.0, ub=1.0)
        for row in np.flatnonzero(market.opening[p]):
            self._rows[row].set_coefficient(opened, market.opening[p, row] / self._scale[row])
        self._most[p].set_coefficient(opened, -market.most[p])
        self._least[p].set_coefficient(opened, market.least[p])
        for link in np.flatnonzero(market.link_project == p):
            self._links[link].set_coefficient(opened, -market.link_most[link])
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
            self._one[column.case].set_coefficient(share, 1.0)
            if cost[place]:
                self.model.objective.set_linear_coefficient(share, float(cost[place]))
            for row, amount in column.usage:
                self._rows[row].set_coefficient(share, amount / self._scale[row])
            for project, seats in column.seats:
                self._most[project].set_coefficient(share, float(seats))
                self._least[project].set_coefficient(share, -float(seats))
                link = market.pairs[column.case, project]
                self._links[link].set_coefficient(share, float(seats))
            for held, made in zip(market.held, self._held, strict=True):
                measured = held.measure(column, market.priority[column.case])
                if measured and not held.caps:
                    made.set_coefficient(share, measured / held.scale)

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
                prices(self._rows) / self._scale,
                prices(self._most),
                prices(self._least),
                prices(self._links),
                self.market.stern(np.minimum(prices(self._held) / held_scale, most)),
            ),
        )


def row_scales(market: Market) -> Floats:
    """Return for each row about what one option uses of it: rows of cents and of seats compare."""
    links, rows = market.links, len(market.limit)
    total = np.bincount(links.use_row, weights=np.abs(links.use_amount), minlength=rows)
    count = np.bincount(links.use_row, minlength=rows)
    total = total + np.abs(market.opening).sum(axis=0)
    count = count + (market.opening != 0).sum(axis=0)
    scales: Floats = np.maximum(1.0, total / np.maximum(1, count))
    return scales
