"""The other routes to an answer: a general solver on the flat model, against every choice."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from optimizer.flat.solve import FlatResult, solve_flat
from optimizer.flat.solvers import FlatSolver
from optimizer.problem import AllocationProblem
from optimizer.solution import Solved
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from tests.optimizer.brute import Feasible
from tests.optimizer.oracles.every_choice import NEAR

#: The flat route knows losses in pieces: its values come as near as this to the best.
PIECES = 1e-3


def flat_faults(problem: AllocationProblem, solved: Solved, every: Feasible) -> Iterator[str]:
    """Yield where HiGHS on the flat model and the route by packages disagree."""
    if problem.aim.fairness is Fairness.WORST_OFF_FIRST or problem.parity:
        return
    flat = solve_flat(problem, FlatSolver.HIGHS, seconds=60)
    if (flat.value is None) is not (solved.solution is None):
        yield f"flat {flat.status}, by packages {solved.outcome}"
        return
    if flat.value is None or solved.solution is None:
        return
    best = _best(flat, every)
    near = NEAR * max(1.0, abs(best))
    if flat.bound is not None and flat.bound > best + near:
        yield f"flat bounds by {flat.bound} above the best {best}"
    if flat.value < best - near:
        yield f"flat {flat.value} betters the best {best}"
    if flat.status is Outcome.OPTIMAL and flat.value > best + PIECES * max(1.0, abs(best)):
        yield f"flat calls {flat.value} the best, which is {best}"


def _best(flat: FlatResult, every: Feasible) -> float:
    """Return the least objective of those that leave as little short as the flat choice."""
    short = np.array([*flat.short, *(0,) * (every.shortfalls.shape[1] - len(flat.short))])
    as_good = (every.shortfalls <= short + NEAR).all(axis=1)
    return float(every.objectives[as_good].min())
