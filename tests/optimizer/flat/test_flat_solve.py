"""The flat route against every feasible choice of small problems, solver by solver."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from benchmarks import caseloads
from optimizer.flat.solve import FlatResult, solve_flat, solve_laid_flat
from optimizer.flat.solvers import FlatSolver
from optimizer.large.laid import laid_out
from optimizer.problem import AllocationProblem
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from tests.optimizer.brute import feasible_choices
from tests.optimizer.problems import small

EXACT = (FlatSolver.HIGHS, FlatSolver.SCIP)
FAIRNESS = (Fairness.BALANCED, Fairness.LEAST_BURDEN)


def least_of(problem: AllocationProblem) -> tuple[tuple[int, ...], float] | None:
    """Return the least shortfalls by rank and the least objective among those choices."""
    every = feasible_choices(problem)
    keep = np.ones(len(every.objectives), bool)
    if not keep.any():
        return None
    short = []
    for rank in (0, 1):
        short.append(int(every.shortfalls[keep, rank].min()))
        keep &= every.shortfalls[:, rank] <= short[-1]
    return tuple(short), float(every.objectives[keep].min())


def judge(problem: AllocationProblem, found: FlatResult, label: str) -> None:
    best = least_of(problem)
    if best is None:
        assert found.status is Outcome.INFEASIBLE, label
        return
    near = 1e-6 * max(1.0, best[1])
    assert found.value is not None, label
    assert found.bound is not None, label
    assert found.short == best[0], label
    assert abs(found.value - best[1]) <= near, label
    assert found.bound <= best[1] + near, label


@pytest.mark.parametrize("solver", EXACT)
@pytest.mark.parametrize("fairness", FAIRNESS)
def test_that_general_solvers_find_and_prove_the_best(
    solver: FlatSolver, fairness: Fairness
) -> None:
    for seed in range(100, 118):
        problem = small(seed, fairness, projects=seed % 3)
        found = solve_flat(problem, solver, 30)
        judge(problem, found, f"{solver} {seed}")
        assert found.status in (Outcome.OPTIMAL, Outcome.INFEASIBLE)


def test_that_cp_sat_finds_the_best_and_its_rounded_bound_stays_valid() -> None:
    for seed in range(200, 204):
        problem = small(seed, FAIRNESS[seed % 2], projects=seed % 3)
        judge(problem, solve_flat(problem, FlatSolver.CP_SAT, 30), f"cp_sat {seed}")


@pytest.mark.parametrize("solver", EXACT)
def test_that_settings_between_the_named_ones_are_solved_too(solver: FlatSolver) -> None:
    for seed in range(300, 306):
        plain = small(seed, Fairness.BALANCED)
        largest = max(plain.loss(i, ()) for i in range(len(plain.cases)))
        aim = dataclasses.replace(plain.aim, power=35_000, scale=largest)
        problem = dataclasses.replace(plain, aim=aim)
        judge(problem, solve_flat(problem, solver, 30), f"{solver} {seed}")


def test_that_a_gap_asked_for_is_proven() -> None:
    problem = caseloads.problem(12, 1)
    found = solve_flat(problem, FlatSolver.HIGHS, 60, 0.01)
    assert found.gap is not None
    assert found.gap <= 0.01
    assert found.status in (Outcome.OPTIMAL, Outcome.WITHIN_GAP)


@pytest.mark.parametrize("solver", EXACT)
def test_that_one_weighed_model_bounds_all_that_leave_as_little_short(solver: FlatSolver) -> None:
    for seed in range(400, 412):
        problem = small(seed, Fairness.BALANCED, projects=1)
        every = feasible_choices(problem)
        found = solve_laid_flat(laid_out(problem), solver, 30, weighed=True)
        if not len(every.objectives):
            assert found.value is None, seed
            continue
        assert found.value is not None, seed
        assert found.bound is not None, seed
        as_little = (every.shortfalls <= np.array(found.short)).all(axis=1)
        least = every.objectives[as_little].min()
        assert found.bound <= least + 1e-6 * max(1.0, least), seed
        assert found.value >= least - 1e-6 * max(1.0, least), seed
        assert found.value - found.bound <= 1e-6 * max(1.0, found.value), seed


def test_that_worst_off_first_is_refused() -> None:
    with pytest.raises(ValueError, match="worst-off first"):
        solve_flat(small(1, Fairness.WORST_OFF_FIRST), FlatSolver.HIGHS, 1)
