"""Compiled code against a plain twin."""

import itertools

import numpy as np
import pytest

from optimizer.multiple_choice import parse
from optimizer.multiple_choice.bound import upper_bound
from optimizer.multiple_choice.combos import DEEPEST, enumerate_combos, join
from optimizer.multiple_choice.descent import descend, room_left
from optimizer.multiple_choice.exact import walk
from optimizer.multiple_choice.grid import lay_out
from optimizer.multiple_choice.joins import improve
from optimizer.multiple_choice.prices import prices_of
from optimizer.multiple_choice.start import first_weights, penalties
from tests.optimizer.multiple_choice.knapsacks import best_of, khan

GO_ON = np.zeros(1, dtype=np.int64)


@pytest.fixture(scope="module")
def grid():
    return lay_out(parse(khan(8, 4, 3, seed=5, share=6)))


def combos_by_hand(score, of, most):
    found = []
    for size in range(DEEPEST + 1):
        found += [
            chosen
            for chosen in itertools.combinations(range(len(score)), size)
            if len({of[c] for c in chosen}) == size and sum(score[c] for c in chosen) <= most
        ]
    return sorted(found)


@pytest.mark.parametrize("seed", range(10))
def test_that_the_list_has_every_combination_within_its_score(seed):
    draw = np.random.default_rng(seed)
    score = np.sort(draw.integers(1, 9, 9).astype(float))
    of, delta = draw.integers(0, 5, 9), draw.integers(-4, 5, (9, 2))
    gain = draw.integers(-5, 6, 9)
    used, gains = np.empty((5000, 2), np.int64), np.empty(5000, np.int64)
    members = np.empty((5000, DEEPEST), np.int64)
    count = enumerate_combos(score, of, delta, gain, 11.0, True, used, gains, members, 5000)
    walked = [tuple(int(c) for c in row if c >= 0) for row in members[:count]]
    assert sorted(walked) == combos_by_hand(score, of, 11.0)
    for i, chosen in enumerate(walked):
        assert list(used[i]) == list(delta[list(chosen)].sum(axis=0))
        assert gains[i] == gain[list(chosen)].sum()


@pytest.mark.parametrize("seed", range(20))
def test_that_a_join_finds_the_best_pair_of_equal_keys_that_fits(seed):
    draw = np.random.default_rng(seed)
    used, others = draw.integers(-3, 4, (40, 2)), draw.integers(-3, 4, (40, 2))
    gain, other_gain = draw.integers(-9, 10, 40), draw.integers(-9, 10, 40)
    key, other_key = draw.integers(0, 4, 40), draw.integers(0, 4, 40)
    a, b = np.lexsort((-gain, key)), np.argsort(other_key)
    room = np.array([1, 2])
    one, other, best = join(
        used[a], gain[a], key[a], others[b], other_gain[b], other_key[b], room,
        np.array([0, 1]), 10**9, GO_ON,
    )  # fmt: skip
    expected = max(
        (
            gain[i] + other_gain[j]
            for i in range(40)
            for j in range(40)
            if key[i] == other_key[j] and (used[i] + others[j] <= room).all()
        ),
        default=0,
    )
    assert best == max(0, expected)
    if best:
        assert gain[a][one] + other_gain[b][other] == best
        assert (used[a][one] + others[b][other] <= room).all()


def test_that_a_descent_ends_where_no_one_or_two_changes_lower_the_cost(grid):
    price = prices_of(grid, np.inf)
    penalty, weight = penalties(grid, price), first_weights(grid, price)
    choice, best = grid.start[:-1].copy(), np.empty(grid.groups, np.int64)
    candidates = np.arange(len(grid.value))
    found = descend(
        grid.use, grid.group, grid.capacity, penalty, price, weight, choice, candidates, 1000,
        GO_ON, best, np.inf,
    )  # fmt: skip

    def cost(options):
        room = grid.capacity - grid.use[options].sum(axis=0)
        return penalty[options].sum() + np.where(room >= 0, price * room, -weight * room).sum()

    here = cost(choice)
    sets = [range(a, b) for a, b in zip(grid.start, grid.start[1:], strict=False)]
    for g, h in itertools.combinations(range(grid.groups), 2):
        for one, two in itertools.product(sets[g], sets[h]):
            other = choice.copy()
            other[g], other[h] = one, two
            assert cost(other) >= here - 1e-6
    room = np.empty(len(grid.capacity), np.int64)
    if np.isfinite(found):
        assert room_left(grid.use, grid.capacity, best, room)
        assert found == pytest.approx(cost(best))


@pytest.mark.parametrize("seed", range(12))
def test_that_a_walk_to_the_end_finds_the_best(seed):
    data = khan(6, 4, 3, seed, share=4)
    grid = lay_out(parse(data))
    best = best_of(data)
    if not grid.fits:
        assert best is None
        return
    walked = walk(grid, prices_of(grid, np.inf), None, 10**7, GO_ON)
    assert walked.finished
    found = None if walked.choice is None else int(grid.value[walked.choice].sum())
    assert found == best


def test_that_a_walk_cut_short_says_so(grid):
    assert not walk(grid, prices_of(grid, np.inf), None, 3, GO_ON).finished


@pytest.mark.parametrize("seed", range(8))
def test_that_an_improved_choice_fits_and_is_worth_more(seed):
    grid = lay_out(parse(khan(30, 6, 4, seed, share=5)))
    price = prices_of(grid, np.inf)
    penalty, draw = penalties(grid, price), np.random.default_rng(seed)
    least = np.lexsort((grid.use @ np.ones(len(price)), grid.group))
    choice = least[grid.start[:-1]]
    assert (grid.use[choice].sum(axis=0) <= grid.capacity).all()
    better = 0
    for _ in range(5):
        loss = float(upper_bound(grid, price) - grid.value[choice].sum())
        found = improve(grid, penalty, price, choice, loss, 2000, 10**6, draw, GO_ON)
        if found is not None:
            assert (grid.use[found].sum(axis=0) <= grid.capacity).all()
            assert grid.value[found].sum() > grid.value[choice].sum()
            assert (grid.group[found] == np.arange(grid.groups)).all()
            choice, better = found, better + 1
    assert better
