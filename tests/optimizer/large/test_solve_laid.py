"""The route for many cases, on caseloads small enough for the other route to be the judge."""

from __future__ import annotations

import time

import numpy as np
import pytest

from benchmarks import caseloads
from optimizer.large.columns import columns
from optimizer.large.laid import laid_out
from optimizer.large.places import places_of
from optimizer.large.route import solved_by_prices
from optimizer.large.solve import Many, solve_laid
from optimizer.packages.choice import Choice, feasible
from optimizer.problem import AllocationProblem
from optimizer.solution import Solution
from optimizer.solve import solve
from planner.domain.balances.policy import Fairness
from planner.domain.progress import Progress, never, quiet
from tests.optimizer.office import office
from tests.optimizer.problems import small

GAP = 0.002


def by_prices(problem: AllocationProblem, seconds: float = 20.0) -> Solution:
    """Return what this route finds; it must find something."""
    solved = solved_by_prices(problem, GAP, seconds, quiet, never)
    assert solved is not None
    assert solved.solution is not None
    return solved.solution


@pytest.mark.parametrize("fairness", [Fairness.BALANCED, Fairness.LEAST_BURDEN])
@pytest.mark.parametrize("seed", [1, 2])
def test_that_no_bound_passes_what_the_other_route_reaches(seed: int, fairness: Fairness) -> None:
    problem = office(seed, fairness, cases=30, scale=30 / 180)
    many, few = by_prices(problem), solve(problem, gap=GAP, seconds=30).solution
    assert few is not None
    floors = [
        (one.value, other.lower)
        for one, other in zip(few.stages, many.stages, strict=True)
        if one.name.startswith("floors")
    ]
    assert all(lower is None or lower <= value + 1e-6 for value, lower in floors)
    if all(m.value == f.value for m, f in zip(many.stages[:-1], few.stages[:-1], strict=True)):
        assert many.lower is None or many.lower <= few.objective * (1 + 1e-9)
        assert few.lower is None or few.lower <= many.objective * (1 + 1e-9)


def test_that_a_choice_keeps_every_rule_row_and_project() -> None:
    problem = caseloads.problem(50, 3, Fairness.BALANCED)
    found = by_prices(problem)
    assert feasible(problem, Choice(found.packages, found.open_projects))
    assert found.stages[-1].name == "loss"
    assert found.lower is not None
    assert found.lower <= found.objective


def test_that_columns_come_to_what_the_problem_says() -> None:
    problem = office(4, Fairness.BALANCED, cases=30, scale=30 / 180)
    laid = laid_out(problem)
    places = places_of(laid)
    assert places is not None
    found = solve_laid(laid, gap=0.01, seconds=10)
    assert found is not None
    packages = found.packages(laid)
    made = columns(laid, places.slots, places.slot, np.arange(30), found.size, found.option)
    losses = [problem.loss(i, p) for i, p in enumerate(packages)]
    assert made.loss == pytest.approx(losses)
    used = [0] * len(problem.rows)
    for own, package in zip(problem.cases, packages, strict=True):
        for option in package:
            for row, amount in own.options[option].usage:
                used[row] += amount
    assert made.use.sum(axis=0) == pytest.approx(used)


def test_that_the_same_caseload_gets_the_same_choice() -> None:
    problem = office(2, Fairness.LEAST_BURDEN, cases=40, scale=40 / 180)
    assert by_prices(problem).packages == by_prices(problem).packages


def test_that_prices_without_end_are_no_fault() -> None:
    problem = small(1432, Fairness.BALANCED, cases=2, projects=2)  # nothing is feasible
    assert solve(problem, gap=0.0, seconds=30).solution is None
    assert solve_laid(laid_out(problem), gap=1e-7, seconds=20) is None


def test_that_a_stop_and_a_limit_are_kept() -> None:
    laid = caseloads.laid(400, 1, Fairness.BALANCED)
    solve_laid(caseloads.laid(20, 1, Fairness.BALANCED), gap=0.5, seconds=1)  # compiled by now
    begun = time.monotonic()
    solve_laid(laid, gap=0.0, seconds=60, stop=lambda: time.monotonic() > begun + 1.0)
    assert time.monotonic() - begun < 30  # a loaded machine; the figure is a benchmark's


def test_that_progress_tells_the_bound_of_every_stage() -> None:
    heard: list[Progress] = []
    solve_laid(
        caseloads.laid(40, 2, Fairness.BALANCED, floors=True),
        gap=0.01,
        seconds=10,
        report=heard.append,
    )
    assert {"floors:0:bound", "loss:bound"} <= {one.stage for one in heard}


def test_that_worst_off_first_lowers_the_largest_burden_first() -> None:
    laid = caseloads.laid(60, 3, Fairness.WORST_OFF_FIRST)
    least = solve_laid(caseloads.laid(60, 3, Fairness.LEAST_BURDEN), gap=0.01, seconds=20)
    found = solve_laid(laid, gap=0.01, seconds=60)
    assert found is not None
    assert least is not None
    places = places_of(laid)
    assert places is not None

    def largest(many: Many) -> float:
        every = np.arange(laid.cases)
        made = columns(laid, places.slots, places.slot, every, many.size, many.option)
        return float((laid.priority * made.loss).max())

    names = [stage.name for stage in found.stages]
    assert names[0] == "largest"
    assert names[-1] == "loss"
    assert largest(found) <= found.stages[0].value * (1 + 1e-5)
    assert largest(found) < largest(least)


def test_that_places_go_by_themselves_where_time_is_too_short_to_weigh_them_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # What HiGHS has found in no time at all: nothing.
    monkeypatch.setattr("optimizer.large.patterns.run", lambda *_: None)
    laid = caseloads.laid(400, 3, Fairness.BALANCED)
    found = solve_laid(laid, gap=0.005, seconds=60)
    assert found is not None
    assert found.opened
    assert found.largest_gap is not None
    assert found.largest_gap <= 0.02
