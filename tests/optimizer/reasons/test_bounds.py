"""What prices prove of giving or taking something is never more than what it costs."""

from __future__ import annotations

import math

import numpy as np
import pytest

from optimizer.problem import AllocationProblem
from optimizer.reasons.bounds import Ask, proof
from optimizer.solution import Solution
from optimizer.solve import solve
from planner.domain.balances.policy import Fairness
from tests.optimizer.brute import feasible_choices
from tests.optimizer.problems import small
from tests.optimizer.reasons.judging.stand import given, without


def true_rise(problem: AllocationProblem, solution: Solution, changed: AllocationProblem) -> float:
    """Return by how much the least objective rises, floors met as in the solution."""
    found = feasible_choices(changed)
    keep = np.ones(len(found.objectives), bool)
    for stage in solution.stages:
        if stage.name.startswith("floors"):
            keep &= found.shortfalls[:, int(stage.name[-1])] <= stage.value + 1e-6
    if not keep.any():
        return math.inf
    return float(found.objectives[keep].min()) - solution.objective


@pytest.mark.parametrize("part", range(4))
def test_that_no_more_is_proven_than_holds(part):
    proven = 0
    for seed in range(part * 10, part * 10 + 10):
        fairness = (Fairness.BALANCED, Fairness.LEAST_BURDEN)[seed % 2]
        problem = small(seed, fairness, projects=seed % 3)
        solution = solve(problem, gap=0.0, seconds=30).solution
        if solution is None or solution.lower is None:
            continue
        asks = [
            ask
            for i, own in enumerate(problem.cases)
            for group in own.groups
            for ask in (Ask(i, frozenset(group)), Ask(i, forbid=frozenset(group)))
        ]
        with proof(problem, solution) as prover:
            assert prover is not None
            rises = prover.least_rises(asks)
        for ask, rise in zip(asks, rises, strict=True):
            changed = (
                given(problem, ask.case, sorted(ask.force))
                if ask.force
                else without(problem, ask.case, sorted(ask.forbid))
            )
            true = true_rise(problem, solution, changed)
            # Nothing is claimed with 0: asked for, even something useless may help a share.
            if rise > 0:
                assert rise <= true + 1e-6 * max(1.0, abs(solution.objective)), (seed, ask)
                proven += rise < math.inf
    assert proven > 0


def test_that_worst_off_first_proves_nothing_here():
    problem = small(1, Fairness.WORST_OFF_FIRST)
    solution = solve(problem, gap=0.0, seconds=30).solution
    assert solution is not None
    with proof(problem, solution) as prover:
        assert prover is None
