"""Parity: rows over losses that make a case dearer or cheaper the less is left to it."""

import random
from dataclasses import replace

import numpy as np
import pytest

from optimizer.packages.arrays import flatten
from optimizer.packages.pricing import Pricer
from optimizer.packages.shape import losses, with_trough
from optimizer.packages.stages import PARITY_ROOM
from optimizer.parity_row import ParityRow
from optimizer.problem import AllocationProblem
from optimizer.solve import solve
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Fairness
from tests.optimizer.brute import Feasible, faults, feasible_choices, packages_of
from tests.optimizer.office import office
from tests.optimizer.packages.test_power import powered
from tests.optimizer.packages.test_pricing import cost
from tests.optimizer.problems import small

NEAR = 1e-6


def with_rows(problem: AllocationProblem, members: list[int], most: int) -> AllocationProblem:
    """Return the problem with both rows of a group of cases."""
    before = [problem.loss(i, ()) for i in range(len(problem.cases))]
    others = [i for i, loss in enumerate(before) if loss and i not in members]
    members = [i for i in members if before[i]]
    if not members or not others:
        return problem
    signed = {i: -10_000 / len(members) / before[i] for i in members}
    signed |= {i: 10_000 / len(others) / before[i] for i in others}
    cases = tuple(sorted(signed))
    rows = tuple(
        ParityRow("sex", "women", ahead, cases, tuple(sign * signed[i] for i in cases), most)
        for ahead, sign in ((True, 1), (False, -1))
    )
    return replace(problem, parity=rows)


def small_with_rows(seed: int, fairness: Fairness, power: int = 0) -> AllocationProblem:
    rng = random.Random(seed)
    problem = small(seed, fairness)
    if power:
        problem = powered(problem, power)
    return with_rows(problem, rng.sample(range(3), rng.choice((1, 2))), rng.choice((0, 500, 2_000)))


def differences(problem: AllocationProblem, every: Feasible) -> list[np.ndarray]:
    priority = np.array([own.priority for own in problem.cases])
    left = every.burdens / priority
    return [left[:, list(row.cases)] @ np.array(row.coefficient) for row in problem.parity]


@pytest.mark.parametrize("power", [0, 15_000, 50_000])
@pytest.mark.parametrize("fairness", [Fairness.LEAST_BURDEN, Fairness.BALANCED])
def test_that_pricing_stays_exact_where_less_burden_costs_more(fairness, power):
    below = 0
    for seed in range(60):
        problem, rng = small(seed, fairness), np.random.default_rng(seed)
        if power:
            problem = powered(problem, power)
        flat, links = flatten(problem)
        before = np.array([problem.loss(i, ()) for i in range(len(problem.cases))])
        shape = losses(problem, 2)
        shape.kink_at[:] = rng.uniform(0, 10, shape.kink_at.shape)
        shape.kink_slope[:] = rng.uniform(0, 3, shape.kink_slope.shape) * (seed % 2)
        steep = {Fairness.LEAST_BURDEN: 3.0, Fairness.BALANCED: 30.0}[fairness]
        shape.linear[:] -= rng.uniform(0, 1.0 if power else steep, len(before))
        shape = with_trough(shape, before)
        pricer, price = Pricer(flat), rng.uniform(-4, 4, len(links.bonus))
        none = np.full(len(problem.cases), np.inf)
        kept = pricer.search(shape, price, none, keep=2)
        listed = pricer.search(shape, price, none, keep=500, every=True)
        for case in range(len(problem.cases)):
            start = flat.option_start[case]
            packages = packages_of(problem, case)
            every = sorted(cost(problem, shape, price, start, case, p) for p in packages)
            assert np.isclose(kept.lower[case], every[0] if every else np.inf)
            assert np.allclose(sorted(kept.value[case, : kept.number[case]]), every[:2])
            assert np.allclose(sorted(listed.value[case, : listed.number[case]]), every)
            if len(shape.trough):
                below += sum(problem.loss(case, p) < shape.trough[case] for p in packages)
        pricer.close()
    assert below > 100


@pytest.mark.parametrize("limit", [1, 3, 10])
def test_that_a_node_limit_keeps_the_bound_valid_below_the_trough(limit):
    problem = office(7, Fairness.BALANCED, cases=40)
    flat, links = flatten(problem)
    rng = np.random.default_rng(7)
    shape = losses(problem)
    before = np.array([problem.loss(i, ()) for i in range(40)])
    shape.linear[:] -= rng.uniform(0, 15, 40)
    shape = with_trough(shape, before)
    pricer, none = Pricer(flat), np.full(40, np.inf)
    price = rng.uniform(0, 20, len(links.bonus))
    whole = pricer.search(shape, price, none, limit=1_000_000)
    cut = pricer.search(shape, price, none, limit=limit)
    assert whole.complete.all()
    assert (cut.complete == 0).any()
    assert (cut.lower <= whole.lower + 1e-9).all()
    pricer.close()


@pytest.mark.parametrize(
    ("fairness", "power"),
    [
        (Fairness.LEAST_BURDEN, 0),
        (Fairness.BALANCED, 0),
        (Fairness.BALANCED, 40_000),
        (Fairness.WORST_OFF_FIRST, 0),
    ],
)
def test_that_parity_is_kept_where_it_can_be_and_overstepped_least_where_not(fairness, power):
    kept = gave_way = bound = 0
    for seed in range(60):
        problem = small_with_rows(seed, fairness, power)
        if not problem.parity:
            continue
        label = f"{fairness} {power} {seed}"
        solved, every = solve(problem, gap=0.0, seconds=60), feasible_choices(problem)
        if not len(every.objectives):
            assert solved.outcome is Outcome.INFEASIBLE, label
            continue
        assert solved.outcome is Outcome.OPTIMAL, label
        assert solved.solution is not None
        assert faults(problem, solved.solution) == [], label
        shown = differences(problem, every)
        limits = np.array([row.limit for row in problem.parity])
        over = sum(np.maximum(0.0, d - n) for d, n in zip(shown, limits, strict=True))
        left = tuple(problem.loss(i, p) for i, p in enumerate(solved.solution.packages))
        keep = np.ones(len(every.objectives), bool)
        for stage in solved.solution.stages:
            if stage.name == "parity":
                near = NEAR * max(1.0, abs(stage.value))
                assert abs(stage.value - over[keep].min()) <= near, label
                reached = [row.difference(left) for row in problem.parity]
                if stage.value > near:
                    gave_way += 1
                    assert sum(max(0.0, r - n) for r, n in zip(reached, limits, strict=True)) <= (
                        stage.value + 2 * PARITY_ROOM + near
                    ), label
                    break  # what is held from here on is the way it gave way in
                kept += 1
                bound += bool((over[keep] > near).any())
                keep &= over <= near
                continue
            measure = every.measure(stage)
            near = NEAR * max(1.0, abs(measure[keep].min()))
            assert abs(stage.value - measure[keep].min()) <= near, f"{label}: {stage}"
            assert stage.lower is not None
            assert stage.lower <= measure[keep].min() + near, f"{label}: {stage}"
            keep &= measure <= stage.value + near
    assert kept > 15
    assert bound > 15
    assert gave_way > 0


def test_that_rows_that_hold_already_change_nothing():
    problem = office(4, Fairness.BALANCED, cases=30, scale=0.2)
    free = solve(problem, gap=0.0005, seconds=30).solution
    wide = solve(with_rows(problem, list(range(0, 30, 2)), 10_000), gap=0.0005, seconds=30).solution
    assert free is not None
    assert wide is not None
    assert [s.value for s in wide.stages if s.name == "parity"] == [0.0]
    # Either is within its gap of the same optimum.
    assert wide.objective == pytest.approx(free.objective, abs=0.0011 * free.nothing)
