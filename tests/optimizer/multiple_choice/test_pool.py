"""Tabu search among few options, and good choices crossed: against a plain twin and by hand."""

import numpy as np
import pytest

from optimizer.multiple_choice import parse
from optimizer.multiple_choice.bound import upper_bound
from optimizer.multiple_choice.grid import lay_out
from optimizer.multiple_choice.pool import among, breed, kept
from optimizer.multiple_choice.prices import prices_of
from optimizer.multiple_choice.start import first_weights, penalties
from optimizer.multiple_choice.tabu import _best_change, roam
from tests.optimizer.multiple_choice.knapsacks import best_of, khan

GO_ON, STOPPED = np.zeros(1, dtype=np.int64), np.ones(1, dtype=np.int64)


def priced(data):
    grid = lay_out(parse(data))
    price = prices_of(grid, np.inf)
    penalty = penalties(grid, price)
    return grid, price, penalty, np.lexsort((penalty, grid.group))[grid.start[:-1]]


def cost(grid, price, penalty, weight, choice):
    room = grid.capacity - grid.use[choice].sum(axis=0)
    return penalty[choice].sum() + np.where(room >= 0, price * room, -weight * room).sum()


@pytest.mark.parametrize("seed", range(10))
def test_that_the_best_change_is_the_cheapest_that_is_not_barred(seed):
    grid, price, penalty, choice = priced(khan(9, 4, 5, seed, share=6))
    draw = np.random.default_rng(seed)
    weight, until = first_weights(grid, price), draw.integers(0, 6, len(penalty))
    room = (grid.capacity - grid.use[choice].sum(axis=0)).astype(float)
    moves = np.arange(len(penalty))
    for wanted in (-np.inf, 0.0, np.inf):
        found = _best_change(
            grid.use.astype(float), penalty, grid.group, moves, choice, room, price, weight,
            until, 3, wanted,
        )  # fmt: skip
        costs = np.full(len(penalty), np.inf)
        for o in np.setdiff1d(moves, choice):
            changed = choice.copy()
            changed[grid.group[o]] = o
            now = choice[grid.group[o]]
            total = cost(grid, price, penalty, weight, changed) - penalty[choice].sum()
            if until[o] <= 3 or total < wanted:
                costs[o] = total
            assert penalty[now] <= penalty[o]
        assert costs[found] == pytest.approx(costs.min())


@pytest.mark.parametrize("seed", range(8))
def test_that_a_search_says_what_its_best_choice_costs(seed):
    grid, price, penalty, cheapest = priced(khan(20, 5, 6, seed, share=6))
    best = np.empty(grid.groups, np.int64)
    found = roam(
        grid.use.astype(float), penalty, grid.group, np.arange(len(penalty)),
        grid.capacity.astype(float), price, first_weights(grid, price), cheapest.copy(), 5000, 3,
        False, 1, GO_ON, best,
    )  # fmt: skip
    assert (grid.use[best].sum(axis=0) <= grid.capacity).all()
    assert (grid.group[best] == np.arange(grid.groups)).all()
    assert found == pytest.approx(cost(grid, price, penalty, price, best))


def test_that_tiny_problems_get_their_best_among_all_of_their_options():
    right = judged = 0
    for seed in range(30):
        data = khan(6, 4, 3, seed, share=5)
        best = best_of(data)
        if best is None or not lay_out(parse(data)).fits:
            continue
        grid, price, penalty, cheapest = priced(data)
        draw = np.random.default_rng(seed)
        found = among(grid, penalty, price, cheapest, cheapest, 99.0, draw, GO_ON)
        judged += 1
        right += found is not None and int(grid.value[found].sum()) == best
    assert judged > 15
    assert right >= 0.8 * judged


def test_that_a_pool_keeps_the_best_of_what_is_nearly_alike():
    grid, _, _, cheapest = priced(khan(20, 5, 6, 1, share=6))
    near = cheapest.copy()
    near[0] = grid.start[0] + (cheapest[0] - grid.start[0] + 1) % 5
    far = grid.start[1:] - 1
    pool = kept(grid, [near, far, cheapest])
    values = [int(grid.value[choice].sum()) for choice in pool]
    assert values == sorted(values, reverse=True)
    better = max(int(grid.value[choice].sum()) for choice in (near, cheapest))
    assert len(pool) == 2
    assert better in values


def test_that_what_is_bred_fits_and_is_no_worse_and_comes_the_same_again():
    grid, price, penalty, cheapest = priced(khan(60, 10, 15, 1))
    draw = np.random.default_rng(0)
    first = among(grid, penalty, price, cheapest, cheapest, 6.0, draw, GO_ON, first=True)
    assert first is not None
    pools = [breed(grid, penalty, price, [first], 12, (1, 2), GO_ON) for _ in range(2)]
    assert all((one == two).all() for one, two in zip(*pools, strict=True))
    for choice in pools[0]:
        assert (grid.use[choice].sum(axis=0) <= grid.capacity).all()
    assert grid.value[pools[0][0]].sum() > grid.value[first].sum()
    assert upper_bound(grid, price) >= grid.value[pools[0][0]].sum()


def test_that_a_stop_leaves_the_pool_as_it_was():
    grid, price, penalty, cheapest = priced(khan(20, 5, 6, 1, share=6))
    pool = breed(grid, penalty, price, [cheapest], 10, (1,), STOPPED)
    assert [choice.tolist() for choice in pool] == [cheapest.tolist()]
