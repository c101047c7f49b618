"""The invented caseloads are the same as arrays and as objects, and of the shape they say."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks import caseloads, sample_like
from optimizer.large.laid import Laid, laid_out
from planner.domain.balances.policy import Fairness


def assert_same(one: Laid, other: Laid) -> None:
    assert (one.aim, one.rows, one.projects) == (other.aim, other.rows, other.projects)
    assert np.array_equal(one.priority, other.priority)
    for left, right in ((one.flat, other.flat), (one.links, other.links)):
        for name in left._fields:
            a, b = np.asarray(getattr(left, name)), np.asarray(getattr(right, name))
            assert a.dtype == b.dtype, name
            assert np.array_equal(a, b), name


@pytest.mark.parametrize("floors", [False, True])
@pytest.mark.parametrize(("cases", "seed"), [(1, 1), (7, 2), (230, 3)])
def test_that_arrays_and_objects_of_a_caseload_are_the_same(
    cases: int, seed: int, floors: bool
) -> None:
    problem = caseloads.problem(cases, seed, Fairness.LEAST_BURDEN, floors=floors)
    laid = caseloads.laid(cases, seed, Fairness.LEAST_BURDEN, floors=floors)
    assert_same(laid_out(problem), laid)


def test_that_blocks_join_without_a_seam(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.drawn.BLOCK", 100)
    assert_same(laid_out(caseloads.problem(250, 4)), caseloads.laid(250, 4))


def test_that_a_seed_always_gives_the_same_caseload_and_another_seed_another() -> None:
    assert_same(caseloads.laid(120, 1), caseloads.laid(120, 1))
    one, other = caseloads.laid(120, 1), caseloads.laid(120, 2)
    assert not np.array_equal(one.flat.line_weight, other.flat.line_weight)


def test_that_the_first_cases_do_not_depend_on_how_many_follow() -> None:
    few, many = caseloads.problem(100, 5), caseloads.problem(300, 5)
    assert few.cases == many.cases[:100]
    assert few.projects == many.projects[:3]


def test_that_a_caseload_has_the_shape_it_says() -> None:
    problem = caseloads.problem(1_000, 6, floors=True)
    options = [o for case in problem.cases for o in case.options]
    assert len({o.target for o in options if o.project < 0}) == 36
    assert len({line.need for case in problem.cases for line in case.lines}) == 12
    assert [row.subject for row in problem.rows[:9]] == [f"F{n}" for n in range(9)]
    assert len(problem.projects) == 30
    assert 10 <= len(options) / 1_000 <= 20
    assert {f.rank for case in problem.cases for f in case.floors} == {0, 1}
    assert any(case.conflicts for case in problem.cases)
    assert any(case.afters for case in problem.cases)
    assert any(case.ceilings for case in problem.cases)


def test_that_a_caseload_like_the_sample_shares_what_the_sample_shares() -> None:
    problem = sample_like.problem(400, 1)
    sorts = {row.sort for row in problem.rows}
    assert sorts >= {"money", "places", "trade", "hours", "provider", "line_share"}
    assert sum(row.sort == "hours" for row in problem.rows) == 16
    assert len(problem.projects) == 30
    levels = {len(group) for case in problem.cases for group in case.groups}
    assert max(levels) >= 5
    assert any(case.requirements for case in problem.cases)
    for case in problem.cases:
        assert all(0 <= row < len(problem.rows) for o in case.options for row, _ in o.usage)


def test_that_a_caseload_like_the_sample_grows_from_its_first_cases() -> None:
    few, many = sample_like.problem(90, 2), sample_like.problem(180, 2)
    assert few.projects == many.projects
    assert [c.lines for c in few.cases] == [c.lines for c in many.cases[:90]]
