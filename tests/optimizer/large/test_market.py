"""Any prices prove a bound: of rows from nothing up, of seats of either sign."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from optimizer.large.columns import Pool
from optimizer.large.laid import laid_out
from optimizer.large.market import Market, Stage, Tariff
from optimizer.large.places import places_of
from optimizer.large.quick.pricing import QuickPricer
from optimizer.packages.clock import Clock
from optimizer.packages.shape import losses
from optimizer.problem import AllocationProblem
from optimizer.solve import solve
from planner.domain.balances.policy import Fairness
from planner.domain.progress import never, quiet
from tests.optimizer.problems import small


def without_floors(seed: int) -> AllocationProblem:
    """Return a small model with two projects of few seats, of which only the loss is asked."""
    problem = small(seed, Fairness.BALANCED, cases=5, projects=2)
    few = tuple(replace(p, most=max(1, p.least)) for p in problem.projects)
    cases = tuple(replace(c, floors=()) for c in problem.cases)
    return replace(problem, cases=cases, projects=few)


@pytest.mark.parametrize("seed", range(25))
def test_that_no_prices_prove_more_than_the_optimum(seed: int) -> None:
    problem = without_floors(seed)
    best = solve(problem, gap=0.0, seconds=30).solution
    if best is None:
        return
    laid = laid_out(problem)
    places = places_of(laid)
    assert places is not None
    pricer = QuickPricer(laid.flat)
    clock = Clock(60.0, quiet, never)
    market = Market(laid, places, pricer, Pool(laid, places.slots, places.slot), clock)
    stage = Stage("loss", losses(problem), best.nothing, pays_bonus=True)
    draw = np.random.default_rng(seed)
    unit = best.nothing / max(1.0, float(np.abs(laid.limits).max()))
    for _ in range(40):
        row = unit * draw.exponential(1.0, len(laid.rows)) * (draw.random(len(laid.rows)) < 0.6)
        spread = best.nothing / 5 * draw.choice((0.01, 0.1, 0.5))
        seat = spread * draw.normal(0.0, 1.0, len(laid.projects))
        priced = market.price(stage, Tariff(row, seat), keep=2, window=0.0, hard=400_000)
        assert priced.lower <= best.objective + 1e-6 * max(1.0, best.nothing)
    pricer.close()
