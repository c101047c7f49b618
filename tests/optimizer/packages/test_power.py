"""Settings between the named ones: Φ(L) = L^p / scale^(p − 1)."""

from dataclasses import replace

import numpy as np
import pytest

from optimizer.packages.arrays import flatten
from optimizer.packages.pricing import Pricer
from optimizer.packages.shape import losses
from optimizer.problem import AllocationProblem, Row, RowSort
from optimizer.solve import solve
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from tests.optimizer.brute import packages_of
from tests.optimizer.office import office
from tests.optimizer.packages.test_pricing import cost
from tests.optimizer.packages.test_solve_by_brute_force import judge
from tests.optimizer.problems import small

POWERS = (15_000, 30_000, 80_000)


def powered(problem: AllocationProblem, power: int) -> AllocationProblem:
    """Return the problem with this power, scaled by its largest loss without awards."""
    scale = max(problem.loss(i, ()) for i in range(len(problem.cases)))
    return replace(problem, aim=replace(problem.aim, power=power, scale=scale))


@pytest.mark.parametrize("power", POWERS)
def test_that_best_packages_and_bounds_of_a_power_are_those_of_brute_force(power: int) -> None:
    for seed in range(40):
        problem, rng = (
            powered(small(seed, Fairness.BALANCED), power),
            np.random.default_rng(seed),
        )
        flat, links = flatten(problem)
        pricer, shape = Pricer(flat), losses(problem, 2)
        shape.kink_at[:] = rng.uniform(0, 10, shape.kink_at.shape)
        shape.kink_slope[:] = rng.uniform(0, 3, shape.kink_slope.shape) * (seed % 2)
        price = rng.uniform(-1, 8, len(links.bonus))
        kept = pricer.search(shape, price, np.full(len(problem.cases), np.inf), keep=2)
        for case in range(len(problem.cases)):
            start = flat.option_start[case]
            every = sorted(
                cost(problem, shape, price, start, case, package)
                for package in packages_of(problem, case)
            )
            assert np.isclose(kept.lower[case], every[0] if every else np.inf)
            assert np.allclose(sorted(kept.value[case, : kept.number[case]]), every[:2])
        pricer.close()


@pytest.mark.parametrize("power", POWERS)
def test_that_optima_of_a_power_are_those_of_brute_force(power: int) -> None:
    outcomes = [
        judge(powered(small(seed, Fairness.BALANCED), power), 0.0, f"{power} {seed}")
        for seed in range(30)
    ]
    assert outcomes.count(Outcome.OPTIMAL) > 15


def test_that_the_square_as_a_power_is_balanced() -> None:
    problem = office(3, Fairness.BALANCED, cases=20, scale=0.12)
    square = powered(problem, 20_000)
    named = solve(problem, gap=0.0005, seconds=30).solution
    between = solve(square, gap=0.0005, seconds=30).solution
    assert named is not None
    assert between is not None
    # Either is within its gap of the optimum of the same aim, on two scales.
    room = 0.0011 * named.nothing
    assert between.objective * square.aim.scale == pytest.approx(named.objective, abs=room)


def test_that_a_larger_power_moves_from_the_least_burden_to_the_least_to_the_worst_off() -> None:
    for seed in range(12):
        problem = replace(small(seed, Fairness.BALANCED, projects=0), rows=())
        problem = _tight(problem)
        totals, largest = [], []
        for power in (10_000, 20_000, 80_000):
            solution = solve(powered(problem, power), gap=0.0, seconds=30).solution
            assert solution is not None
            left = [problem.loss(i, p) for i, p in enumerate(solution.packages)]
            totals.append(sum(left))
            largest.append(max(left))
        assert totals[0] <= min(totals) + 1e-6
        assert largest[-1] <= largest[0] + 1e-6


def _tight(problem: AllocationProblem) -> AllocationProblem:
    """Return the problem with money for a part of it, equal priorities and no other rule."""
    row = Row(RowSort.MONEY, "F", 60)
    cases = tuple(
        replace(
            own,
            priority=1.0,
            options=tuple(replace(o, usage=((0, o.amount),), bonus=0.0) for o in own.options),
            requirements=(),
            floors=(),
        )
        for own in problem.cases
    )
    return replace(problem, rows=(row,), cases=cases)


def test_that_what_a_large_power_cannot_tell_apart_is_balanced() -> None:
    problem = office(5, Fairness.BALANCED, cases=30, scale=0.15)
    squares = {}
    for power in (20_000, 50_000):
        solution = solve(powered(problem, power), gap=0.0005, seconds=30).solution
        assert solution is not None
        assert [s.name for s in solution.stages][-1] == "loss"
        assert solution.gap is not None
        assert solution.gap <= 0.0005 + 1e-9
        left = [problem.loss(i, p) for i, p in enumerate(solution.packages)]
        squares[power] = sum(x * x for x in left)
    nothing = sum(problem.loss(i, ()) ** 2 for i in range(30))
    assert squares[50_000] <= squares[20_000] + 0.1 * nothing
