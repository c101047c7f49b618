"""The rows that packages and projects share, in a model of MathOpt: the master's and the kernel's.

One package a case; what is shared within its limits; projects with seats enough and not too many;
stages that are held.
"""

from __future__ import annotations

import numpy as np

from optimizer.packages.arrays import Floats
from optimizer.packages.mathopt import mathopt
from optimizer.packages.pool import Column
from optimizer.packages.prices import Market


class SharedRows:
    """The constraints, and how a package or a project enters them.

    ``elastic``: every limit may be overstepped, which is all that costs anything then.
    """

    def __init__(self, market: Market, model: mathopt.Model, *, elastic: bool = False) -> None:
        self._market, self._model, self._elastic = market, model, elastic
        problem = market.problem
        self.scale = row_scales(market)
        self.one = [model.add_linear_constraint(lb=1.0, ub=1.0) for _ in problem.cases]
        self.rows = [
            self._limit(limit / scale)
            for limit, scale in zip(market.limit, self.scale, strict=True)
        ]
        self.most = [self._limit(0.0) for _ in problem.projects]
        self.least = [self._limit(0.0) for _ in problem.projects]
        self.links = [self._limit(0.0) for _ in market.link_most]
        self.held = [self._limit(h.limit / h.scale, h.give * h.scale) for h in market.held]

    def _limit(self, limit: float, give: float = 0.0) -> mathopt.LinearConstraint:
        """Add a limit; with ``give`` it may be overstepped at that cost (elastic: at none)."""
        made = self._model.add_linear_constraint(ub=limit)
        if self._elastic or give:
            over = self._model.add_variable(lb=0.0)
            made.set_coefficient(over, -1.0)
            cost = (0.0 if give else 1.0) if self._elastic else give
            self._model.objective.set_linear_coefficient(over, cost)
        return made

    def enter_project(self, p: int, opened: mathopt.Variable) -> None:
        """Enter project ``p``, open as far as ``opened`` says."""
        market = self._market
        for row in np.flatnonzero(market.opening[p]):
            self.rows[row].set_coefficient(opened, market.opening[p, row] / self.scale[row])
        self.most[p].set_coefficient(opened, -market.most[p])
        self.least[p].set_coefficient(opened, market.least[p])
        for link in np.flatnonzero(market.link_project == p):
            self.links[link].set_coefficient(opened, -market.link_most[link])

    def enter_package(self, column: Column, share: mathopt.Variable, cost: float) -> None:
        """Enter a package, chosen as far as ``share`` says, at ``cost``."""
        market = self._market
        self.one[column.case].set_coefficient(share, 1.0)
        if cost:
            self._model.objective.set_linear_coefficient(share, cost)
        for row, amount in column.usage:
            self.rows[row].set_coefficient(share, amount / self.scale[row])
        for project, seats in column.seats:
            self.most[project].set_coefficient(share, float(seats))
            self.least[project].set_coefficient(share, -float(seats))
            link = market.pairs[column.case, project]
            self.links[link].set_coefficient(share, float(seats))
        for held, made in zip(market.held, self.held, strict=True):
            measured = held.measure(column, market.priority[column.case])
            if measured and not held.caps:
                made.set_coefficient(share, measured / held.scale)


def row_scales(market: Market) -> Floats:
    """Return for each row about what one option uses of it: rows of cents and of seats compare."""
    links, rows = market.links, len(market.limit)
    total = np.bincount(links.use_row, weights=np.abs(links.use_amount), minlength=rows)
    count = np.bincount(links.use_row, minlength=rows)
    total = total + np.abs(market.opening).sum(axis=0)
    count = count + (market.opening != 0).sum(axis=0)
    scales: Floats = np.maximum(1.0, total / np.maximum(1, count))
    return scales
