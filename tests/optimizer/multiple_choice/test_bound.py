"""The bound holds for any prices at all; a proof that nothing fits is never wrong."""

import random
from fractions import Fraction

import numpy as np
import pytest

from optimizer.multiple_choice import parse
from optimizer.multiple_choice.bound import never_fits, penalties_in_whole, upper_bound
from optimizer.multiple_choice.grid import lay_out
from optimizer.multiple_choice.prices import prices_of, prices_of_fitting
from tests.optimizer.multiple_choice.knapsacks import any_problem, best_of, khan, problem


@pytest.mark.parametrize("seed", range(150))
def test_that_no_choice_exceeds_the_bound_whatever_the_prices(seed):
    data = any_problem(random.Random(seed))
    parsed = parse(data)
    grid = lay_out(parsed, outward=True)
    best = best_of(data)
    if not grid.fits:
        assert best is None
        return
    draw = np.random.default_rng(seed)
    scale = float(np.abs(grid.value).max(initial=1)) + 1.0
    for size in (0.0, 1e-6, 1.0, 1e3):
        prices = draw.random(len(grid.capacity)) * size * scale / (1.0 + grid.capacity)
        if best is not None:
            bound = upper_bound(grid, prices) * grid.worth
            assert Fraction(bound, parsed.value_scale) >= best
            assert not never_fits(grid, prices)


@pytest.mark.parametrize("seed", range(60))
def test_that_bound_minus_penalties_is_at_least_the_value_of_every_choice(seed):
    data = khan(4, 3, 3, seed, share=6)
    grid = lay_out(parse(data))
    prices = np.random.default_rng(seed).random(len(grid.capacity)) * 10.0
    power, penalty, total = penalties_in_whole(grid, prices)
    draw = random.Random(seed)
    for _ in range(30):
        choice = [draw.randrange(a, b) for a, b in zip(grid.start, grid.start[1:], strict=False)]
        if (grid.use[choice].sum(axis=0) <= grid.capacity).all():
            left = Fraction(total - int(penalty[choice].sum())) / Fraction(2) ** power
            assert left >= int(grid.value[choice].sum())


def test_that_the_prices_are_those_of_the_linear_relaxation():
    """The relaxation takes a quarter of the second, 11.5 in all; sums of even values are even."""
    grid = lay_out(parse(problem([5], [(0, 0), (10, 4)], [(0, 0), (6, 4)])))
    prices = prices_of(grid, until=np.inf)
    assert prices == pytest.approx([1.5])
    assert upper_bound(grid, prices) == 10


def test_that_prices_that_are_too_short_are_still_sharp_on_long_numbers():
    data = khan(30, 5, 3, seed=1)
    for resource in data["resources"]:
        resource["capacity"] *= 10**11
    for group in data["groups"]:
        for option in group["options"]:
            option["use"] = {name: amount * 10**11 for name, amount in option["use"].items()}
    short, long = lay_out(parse(khan(30, 5, 3, seed=1))), lay_out(parse(data))
    bounds = [upper_bound(grid, prices_of(grid, np.inf)) for grid in (short, long)]
    assert bounds[0] == bounds[1]


def test_that_prices_prove_that_nothing_fits():
    """Each of the two resources alone could be kept, not both: only prices of both show it."""
    groups = [[(1, 1, 0), (1, 0, 1)]] * 3
    grid = lay_out(parse(problem([1, 1], *groups)))
    assert grid.fits
    assert never_fits(grid, prices_of_fitting(grid, np.inf))
