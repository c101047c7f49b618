"""The depth-first search against every package of a case."""

import numpy as np
import pytest

from optimizer.packages.arrays import flatten
from optimizer.packages.pricing import CLOSED, Pricer
from optimizer.packages.shape import Shape, losses
from optimizer.problem import AllocationProblem
from planner.domain.balances.policy import Fairness
from tests.optimizer.brute import packages_of
from tests.optimizer.office import office
from tests.optimizer.problems import small

SEEDS = range(60)


def shape_of(problem: AllocationProblem, rng: np.random.Generator, kind: int) -> Shape:
    """Return a shape with, by kind, kinks and prices of shortfalls."""
    shape = losses(problem, 2)
    shape.kink_at[:] = rng.uniform(0, 10, shape.kink_at.shape)
    shape.kink_slope[:] = rng.uniform(0, 3, shape.kink_slope.shape) * (kind % 2)
    shape.floor[:] = rng.uniform(0, 0.01, shape.floor.shape) * (kind % 3 > 0)
    return shape


def cost(problem, shape, price, start, case, package) -> float:
    own = problem.cases[case]
    cover = [0] * len(own.lines)
    for option in package:
        for line, share in own.options[option].cover:
            cover[line] += share
    short = [0.0, 0.0]
    for floor in own.floors:
        short[floor.rank] += floor.weight * max(0, floor.least - cover[floor.line])
    value = shape.value(case, problem.loss(case, package), (short[0], short[1]))
    return value + sum(price[start + option] for option in package)


@pytest.mark.parametrize("fairness", list(Fairness))
def test_that_the_best_packages_and_the_bound_are_those_of_brute_force(fairness):
    for seed in SEEDS:
        problem, rng = small(seed, fairness), np.random.default_rng(seed)
        flat, links = flatten(problem)
        pricer, shape = Pricer(flat), shape_of(problem, rng, seed)
        price = rng.uniform(-1, 8, len(links.bonus))
        price[rng.uniform(size=len(price)) < 0.1] = CLOSED
        none = np.full(len(problem.cases), np.inf)
        kept = pricer.search(shape, price, none, keep=2)
        for case in range(len(problem.cases)):
            start = flat.option_start[case]
            every = sorted(
                cost(problem, shape, price, start, case, package)
                for package in packages_of(problem, case)
                if all(price[start + o] < CLOSED for o in package)
            )
            assert np.isclose(kept.lower[case], every[0] if every else np.inf)
            found = sorted(kept.value[case, : kept.number[case]])
            assert np.allclose(found, every[:2])
        pricer.close()


@pytest.mark.parametrize("fairness", list(Fairness))
def test_that_enumeration_leaves_nothing_out_below_the_cutoff(fairness):
    for seed in SEEDS:
        problem, rng = small(seed, fairness), np.random.default_rng(seed)
        flat, links = flatten(problem)
        pricer, shape = Pricer(flat), shape_of(problem, rng, seed)
        price = rng.uniform(-1, 8, len(links.bonus))
        cutoff = rng.uniform(0, 60, len(problem.cases))
        kept = pricer.search(shape, price, cutoff, keep=500, every=True)
        for case in range(len(problem.cases)):
            start = flat.option_start[case]
            below = {
                package
                for package in packages_of(problem, case)
                if cost(problem, shape, price, start, case, package) < cutoff[case]
            }
            found = [
                tuple(sorted(kept.option[case, k, : kept.size[case, k]].tolist()))
                for k in range(kept.number[case])
            ]
            assert len(found) == len(set(found))
            assert set(found) == below
        pricer.close()


def test_that_a_node_limit_keeps_the_bound_valid():
    problem = office(7, Fairness.BALANCED, cases=40)
    flat, links = flatten(problem)
    pricer, none = Pricer(flat), np.full(40, np.inf)
    rng = np.random.default_rng(7)
    price = rng.uniform(0, 20, len(links.bonus))
    whole = pricer.search(losses(problem), price, none)
    assert whole.complete.all()
    cut_off = 0
    for limit in (1, 3, 10, 40):
        cut = pricer.search(losses(problem), price, none, limit=limit)
        cut_off += int((cut.complete == 0).sum())
        assert (cut.lower <= whole.lower + 1e-9).all()
    assert cut_off > 40
    pricer.close()
