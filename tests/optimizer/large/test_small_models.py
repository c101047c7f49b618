"""The route for many cases on models so small that the other route solves them to the end."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from optimizer.large.laid import laid_out
from optimizer.large.solve import can_take, solve_laid
from optimizer.packages.choice import Choice, feasible
from optimizer.problem import AllocationProblem
from optimizer.solve import solve
from planner.domain.balances.policy import Fairness
from tests.optimizer.problems import small

MODELS = range(45)


@dataclass(frozen=True)
class Both:
    """One model, with what the route for many cases found of it and what is best."""

    problem: AllocationProblem
    many: Choice
    stages: tuple[tuple[float, float | None], ...]  # value and proven bound of each
    best: tuple[float, ...]


@pytest.fixture(scope="module")
def both() -> list[Both]:
    """Return the models both routes solved; where nothing found is allowed, few cases are left."""
    found = []
    for seed in MODELS:
        fairness = tuple(Fairness)[seed % 3]
        problem = small(seed, fairness, cases=2 + seed % 4, projects=seed % 3)
        laid = laid_out(problem)
        assert can_take(laid)
        many = solve_laid(laid, gap=1e-4, seconds=60)
        if many is None:
            continue
        few = solve(problem, gap=0.0, seconds=60)
        assert few.solution is not None
        stages = tuple((stage.value, stage.lower) for stage in many.stages)
        best = tuple(stage.value for stage in few.solution.stages)
        found.append(Both(problem, Choice(many.packages(laid), many.opened), stages, best))
    return found


def test_that_most_small_models_get_a_choice(both):
    share = len(both) / len(MODELS)
    assert share > 0.6


def test_that_every_choice_is_feasible(both):
    for one in both:
        assert feasible(one.problem, one.many)


def test_that_no_bound_passes_the_optimum(both):
    for one in both:
        for (value, lower), best in zip(one.stages, one.best, strict=True):
            slack = 1e-6 * max(1.0, abs(best))
            assert lower is None or lower <= best + slack
            assert value >= best - slack
            if value > best + slack:  # later stages then hold something else
                break
