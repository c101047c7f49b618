"""Where a choice oversteps rows, the cheapest moves see to it that it fits."""

from __future__ import annotations

import numpy as np
import pytest

from optimizer.large.columns import Columns
from optimizer.large.relieving import relieved


def columns_of(case: list[int], seats: list[int] | None = None) -> Columns:
    """Return columns of which the owners count, and who sits where in the one slot."""
    count = len(case)
    of_ranks, of_rows = np.zeros((count, 1)), np.zeros((count, 1))
    sits = np.zeros((count, 1)) if seats is None else np.array(seats, float)[:, None]
    return Columns(
        case=np.array(case),
        start=np.arange(count + 1),
        option=np.arange(count),
        loss=np.zeros(count),
        short=of_ranks,
        bonus=np.zeros(count),
        use=of_rows,
        seats=sits,
    )


def given_way(known, takes, room, over, chosen) -> list[int]:
    found = relieved(
        known, np.array(takes, float), np.array(room, float), np.array(over), np.array(chosen)
    )
    return [int(column) for column in found]


#: Two cases with two columns each: what takes 5 of the row, and what takes nothing.
PAIR = columns_of([0, 0, 1, 1])


def test_that_the_case_that_loses_least_gives_way():
    takes = [[5], [0], [5], [0]]
    assert given_way(PAIR, takes, [5], [0.0, 3.0, 0.0, 1.0], [0, 2]) == [0, 3]
    assert given_way(PAIR, takes, [5], [0.0, 1.0, 0.0, 3.0], [0, 2]) == [1, 2]


def test_that_what_is_lost_counts_for_what_it_frees():
    takes = [[9], [0], [9], [8]]
    # One of nine units costs 1, nine of nine units cost 3: nine are lacking.
    assert given_way(PAIR, takes, [9], [0.0, 3.0, 0.0, 1.0], [0, 2]) == [1, 2]


def test_that_no_more_give_way_than_needed():
    known = columns_of([0, 0, 1, 1, 2, 2])
    takes = [[5], [0]] * 3
    assert given_way(known, takes, [10], [0.0, 2.0, 0.0, 1.0, 0.0, 3.0], [0, 2, 4]) == [0, 3, 4]


def test_that_nothing_moves_where_everything_fits():
    assert given_way(PAIR, [[5], [0], [5], [0]], [10], [0.0, -3.0, 0.0, -1.0], [0, 2]) == [0, 2]


def test_that_a_move_another_row_has_no_room_for_is_not_made():
    takes = [[5, 0], [0, 5], [5, 0], [0, 0]]
    # The first would lose less, but takes of the second row what is not there.
    assert given_way(PAIR, takes, [5, 2], [0.0, 1.0, 0.0, 3.0], [0, 2]) == [0, 3]


def test_that_nobody_s_seat_is_touched():
    known = columns_of([0, 0, 1, 1], seats=[1, 0, 0, 0])
    takes = [[5], [0], [5], [0]]
    assert given_way(known, takes, [5], [0.0, 1.0, 0.0, 3.0], [0, 2]) == [0, 3]


def test_that_what_cannot_be_is_not_chosen():
    takes = [[5], [0], [5], [0]]
    assert given_way(PAIR, takes, [5], [0.0, np.inf, 0.0, 3.0], [0, 2]) == [0, 3]
    assert given_way(PAIR, takes, [5], [0.0, np.inf, 0.0, np.inf], [0, 2]) == [0, 2]


@pytest.mark.parametrize("seed", range(20))
def test_that_rows_that_fitted_fit_still_and_others_come_nearer(seed):
    draw = np.random.default_rng(seed)
    cases, each, rows = 30, 6, 4
    known = columns_of(
        np.repeat(np.arange(cases), each).tolist(), draw.integers(0, 2, cases * each).tolist()
    )
    takes = draw.integers(0, 10, (cases * each, rows)).astype(float)
    over = draw.uniform(0, 5, cases * each)
    chosen = np.arange(cases) * each
    used = takes[chosen].sum(axis=0)
    room = used * draw.uniform(0.8, 1.2, rows)
    found = relieved(known, takes, room, over, chosen)
    before, after = room - used, room - takes[found].sum(axis=0)
    assert (known.case[found] == np.arange(cases)).all()
    assert (known.seats[found] == known.seats[chosen]).all()
    assert (after >= np.minimum(before, 0) - 1e-9).all()
    assert (after[before < 0] > before[before < 0]).any() or not (before < 0).any()
