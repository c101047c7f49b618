"""The solver against every feasible choice, over random small problems of every kind."""

import numpy as np
import pytest

from optimizer.problem import AllocationProblem
from optimizer.solve import solve
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from tests.optimizer.brute import Feasible, faults, feasible_choices
from tests.optimizer.problems import small

NEAR = 1e-6
#: Random problems for each fairness setting.
DRAWS = 90


def judge(problem: AllocationProblem, gap: float, label: str) -> Outcome:
    solved = solve(problem, gap=gap, seconds=60)
    every = feasible_choices(problem)
    if not len(every.objectives):
        assert solved.outcome is Outcome.INFEASIBLE, f"{label}: {solved.outcome} is not infeasible"
        assert solved.clashes, label
        return solved.outcome
    assert solved.solution is not None, f"{label}: {solved.outcome} though feasible"
    assert faults(problem, solved.solution) == [], label
    keep = np.ones(len(every.objectives), bool)
    for stage in solved.solution.stages:
        best = every.least(stage, keep)
        near = NEAR * max(1.0, abs(best))
        assert stage.value >= best - near, f"{label}: {stage} betters the best {best}"
        assert stage.lower is not None, f"{label}: {stage} proves nothing"
        assert stage.lower <= best + near, f"{label}: {stage} bounds above the best {best}"
        if solved.outcome is Outcome.OPTIMAL:
            assert stage.value <= best + near, f"{label}: {stage} is not the best {best}"
        keep &= every.measure(stage) <= stage.value + near
    check_objective(solved.solution.objective, every, label)
    return solved.outcome


def check_objective(objective: float, every: Feasible, label: str) -> None:
    assert np.isclose(every.objectives, objective, rtol=0, atol=1e-6).any(), label


@pytest.mark.parametrize("fairness", list(Fairness))
def test_that_solutions_are_feasible_bounds_hold_and_optima_are_optima(fairness: Fairness) -> None:
    outcomes = [judge(small(seed, fairness), 0.0, f"{fairness} {seed}") for seed in range(DRAWS)]
    assert outcomes.count(Outcome.OPTIMAL) > DRAWS / 2
    assert outcomes.count(Outcome.INFEASIBLE) > 0
    assert outcomes.count(Outcome.OPTIMAL) + outcomes.count(Outcome.INFEASIBLE) == DRAWS


@pytest.mark.parametrize("fairness", list(Fairness))
def test_that_a_gap_asked_for_is_kept_and_proven(fairness: Fairness) -> None:
    for seed in range(1_000, 1_020):
        problem = small(seed, fairness, cases=4, projects=2)
        outcome = judge(problem, 0.02, f"{fairness} {seed}")
        assert outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP, Outcome.INFEASIBLE)
