"""Hidden counts cannot be worked out, tried by linear programming over all that is shown."""

from __future__ import annotations

import random

import pytest

from planner.domain.reports.small_counts import SMALLEST, WIDTH, CountTable, made_safe
from tests.domain.small_counts_attack import ranges, tables_tried


def test_that_a_single_small_count_takes_another_with_it():
    table = made_safe([[3, 20, 30]])
    assert table.shown((0, 0)) is None
    assert sum(table.shown((0, c)) is None for c in range(3)) == 2
    assert table.shown((1, 3)) == 53


def test_that_a_table_without_small_counts_is_shown_whole():
    table = made_safe([[10, 0], [7, 9]])
    assert not table.hidden


def test_that_nobody_at_all_is_shown_as_nobody():
    assert not made_safe([[0, 0], [0, 0]]).hidden


def test_that_too_few_people_are_not_told_at_all():
    table = made_safe([[1, 0], [0, 2]])
    assert table.shown((2, 2)) is None


def test_that_hiding_one_cell_in_a_row_and_column_is_not_enough():
    table = made_safe([[2, 40, 50], [30, 60, 70], [80, 90, 20]])
    assert len(table.hidden) >= 4


def test_that_no_small_count_is_ever_shown():
    draw = random.Random(4)
    for _ in range(100):
        counts = [[draw.choice((0, 1, 2, 4, 5, 9, 30)) for _ in range(4)] for _ in range(3)]
        table = made_safe(counts)
        for cell in table.cells():
            shown = table.shown(cell)
            assert shown is None or shown == 0 or shown >= SMALLEST


def test_that_the_attack_finds_a_count_that_was_hidden_alone():
    alone = CountTable(((3, 20, 30),), frozenset({(0, 0)}))
    assert ranges(alone) == {(0, 0): (3, 3)}


@pytest.mark.parametrize("seed", [1, 2])
def test_that_linear_programming_recovers_no_hidden_count(seed):
    tried, hidden, narrowest = tables_tried(20, seed)
    assert tried == 20
    assert hidden > 20
    assert narrowest >= WIDTH
