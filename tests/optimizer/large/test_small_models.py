"""The route for many cases on models so small that the other route solves them to the end."""

from __future__ import annotations

import pytest

from optimizer.large.laid import laid_out
from optimizer.large.solve import can_take, solve_laid
from optimizer.packages.choice import Choice, feasible
from optimizer.solve import solve
from planner.domain.policy import Fairness
from tests.optimizer.problems import small


@pytest.mark.parametrize("seed", range(60))
def test_that_no_bound_passes_the_optimum_and_every_choice_is_feasible(seed: int) -> None:
    fairness = tuple(Fairness)[seed % 3]
    problem = small(seed, fairness, cases=2 + seed % 4, projects=seed % 3)
    laid = laid_out(problem)
    assert can_take(laid)
    many, few = solve_laid(laid, gap=1e-4, seconds=10), solve(problem, gap=0.0, seconds=30)
    if many is None:  # nothing found is allowed: the other route is asked then
        return
    assert feasible(problem, Choice(many.packages(laid), many.opened))
    assert few.solution is not None
    for one, best in zip(many.stages, few.solution.stages, strict=True):
        slack = 1e-6 * max(1.0, abs(best.value))
        assert one.lower is None or one.lower <= best.value + slack
        assert one.value >= best.value - slack
        if one.value > best.value + slack:  # later stages then hold something else
            break
