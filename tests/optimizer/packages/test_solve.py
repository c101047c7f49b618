"""What solve promises beyond being right: time, stop, repeatability, prices, edge cases."""

import random
from dataclasses import replace

import pytest

from optimizer.problem import (
    AllocationProblem,
    CaseProblem,
    Line,
    ProjectProblem,
    Requirement,
    Row,
    RowSort,
)
from optimizer.solution import Clash, ClashSort
from optimizer.solve import solve
from planner.domain.balances.allocation import Origin, Outcome
from planner.domain.balances.policy import Fairness
from planner.domain.ids import CaseId
from planner.domain.need import FULL, Dimension
from planner.domain.progress import Progress
from tests.optimizer.brute import faults
from tests.optimizer.office import office
from tests.optimizer.problems import aim, option, small

GAP = 0.001


def case(name: str, *options, required=(), weight=6) -> CaseProblem:
    """Return a case of one need, each option a group of its own."""
    return CaseProblem(
        CaseId(name),
        1.0,
        (Line("n", Dimension.SOCIAL, 3, weight, FULL),),
        tuple(options),
        tuple((k,) for k in range(len(options))),
        requirements=tuple(Requirement(f"r{k}", Origin.REQUIRED, frozenset({k})) for k in required),
    )


def problem(cases, limit=100, projects=(), rows=None) -> AllocationProblem:
    rows = rows or (Row(RowSort.MONEY, "F", limit),)
    return AllocationProblem(aim(), tuple(rows), tuple(cases), tuple(projects))


def give(amount: int, share: int = 5_000, **more):
    return option(amount, [(0, share)], usage=[(0, amount)], **more)


@pytest.fixture(scope="module")
def offices() -> dict[Fairness, AllocationProblem]:
    return {fairness: office(1, fairness, cases=40, scale=0.3) for fairness in Fairness}


def test_that_an_empty_problem_is_solved():
    solved = solve(problem([]), gap=0.0, seconds=10)
    assert solved.outcome is Outcome.OPTIMAL
    assert solved.solution is not None
    assert solved.solution.objective == 0


def test_that_without_money_nobody_gets_what_costs():
    solved = solve(problem([case("a", give(10)), case("b")], limit=0), gap=0.0, seconds=10)
    assert solved.outcome is Outcome.OPTIMAL
    assert solved.solution is not None
    assert solved.solution.packages == ((), ())


def test_that_a_least_share_never_buys_what_lifts_nothing():
    # A fifth of spending must be cash; the only cash meets a need that is met without it.
    rows = (Row(RowSort.MONEY, "F", 100), Row(RowSort.SPENDING_LEAST, "cash", 0))
    kit = option(50, [(0, FULL)], usage=[(0, 50), (1, 10)])
    cash = option(50, [(0, 5_000)], usage=[(0, 50), (1, -40)])
    solved = solve(problem([case("a", kit, cash)], rows=rows), gap=0.0, seconds=10)
    assert solved.solution is not None
    assert solved.solution.packages == ((1,),)


def test_that_a_project_opens_for_enough_seats_only():
    seats = [case(f"c{k}", give(10, project=0)) for k in range(3)]
    for least, opens in ((3, True), (4, False)):
        project = ProjectProblem("P", least, 5, ((0, 60),))
        solved = solve(problem(seats, projects=[project]), gap=0.0, seconds=10)
        assert solved.outcome is Outcome.OPTIMAL
        assert solved.solution is not None
        assert solved.solution.open_projects == (frozenset({0}) if opens else frozenset())


def test_that_prices_say_what_one_more_unit_would_take_off():
    poor = solve(problem([case(f"c{k}", give(10)) for k in range(10)], 55), gap=0.0, seconds=10)
    rich = solve(problem([case(f"c{k}", give(10)) for k in range(10)], 500), gap=0.0, seconds=10)
    assert poor.solution is not None
    assert rich.solution is not None
    lifted = (poor.solution.nothing - rich.solution.objective) / 10
    assert poor.solution.row_prices[0] == pytest.approx(lifted / 10)
    assert rich.solution.row_prices[0] == pytest.approx(0.0)


@pytest.mark.parametrize("fairness", list(Fairness))
def test_that_the_same_problem_gives_the_same_solution(fairness):
    whole = office(2, fairness, cases=20, scale=0.2)
    first = solve(whole, gap=0.02, seconds=60)
    again = solve(whole, gap=0.02, seconds=60)
    assert first.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP)
    assert first == again


def test_that_shuffled_cases_get_as_good_a_solution(offices):
    whole = offices[Fairness.BALANCED]
    order = random.Random(3).sample(range(40), 40)
    shuffled = replace(whole, cases=tuple(whole.cases[k] for k in order))
    one, other = solve(whole, gap=GAP, seconds=60), solve(shuffled, gap=GAP, seconds=60)
    assert one.solution is not None
    assert other.solution is not None
    assert faults(shuffled, other.solution) == []
    room = GAP * one.solution.nothing
    assert one.solution.objective == pytest.approx(other.solution.objective, abs=room)


def test_that_more_money_never_lifts_less():
    last = None
    for scale in (0.15, 0.3, 0.6):
        solved = solve(office(5, cases=25, scale=scale), gap=GAP, seconds=60)
        assert solved.solution is not None
        # Floors come first: fewer shortfalls may cost some loss, so stages are compared in order.
        values = [s.value for s in solved.solution.stages]
        if last is not None:
            room = [0.0] * (len(values) - 1) + [GAP * solved.solution.nothing]
            assert values <= [a + b for a, b in zip(last, room, strict=True)]
        last = values


def test_that_an_earlier_solution_is_a_start(offices):
    whole = offices[Fairness.LEAST_BURDEN]
    first = solve(whole, gap=0.002, seconds=60)
    assert first.solution is not None
    reports: list[Progress] = []
    again = solve(whole, gap=0.05, seconds=60, report=reports.append, start=first.solution)
    assert again.solution is not None
    assert again.solution.objective <= first.solution.objective + 1e-6
    assert not any(r.stage == "loss:choose" for r in reports)


def test_that_progress_rises_and_never_passes_its_bound(offices):
    reports: list[Progress] = []
    solve(offices[Fairness.BALANCED], gap=GAP, seconds=60, report=reports.append)
    told = [r for r in reports if r.stage.startswith("loss")]
    best = [r.best for r in told if r.best is not None]
    assert best == sorted(best)
    assert len(best) > 1
    assert all(r.best <= r.bound + 1e-6 for r in told if r.best is not None and r.bound is not None)


def test_that_a_time_limit_ends_it_with_a_feasible_solution():
    whole = office(3, Fairness.LEAST_BURDEN, scale=0.3)
    solved = solve(whole, gap=0.0, seconds=2)  # far from what it would take to the end
    assert solved.outcome is Outcome.STOPPED
    assert solved.solution is not None
    assert faults(whole, solved.solution) == []


@pytest.mark.parametrize("fairness", list(Fairness))
def test_that_stop_ends_it_with_the_best_so_far(fairness):
    whole = office(3, fairness, scale=0.3)
    told: list[Progress] = []

    def stop() -> bool:
        return any(r.best is not None for r in told)

    solved = solve(whole, gap=0.0, seconds=600, report=told.append, stop=stop)
    assert solved.outcome is Outcome.STOPPED
    assert solved.solution is not None
    assert faults(whole, solved.solution) == []


def test_that_demands_beyond_the_money_name_row_and_demands():
    asks = [case(f"c{k}", give(40), required=(0,)) for k in range(4)]
    solved = solve(problem(asks, limit=100), gap=0.0, seconds=20)
    assert solved.outcome is Outcome.INFEASIBLE
    assert solved.solution is None
    assert Clash(ClashSort.ROW, "money:F", give=20) in solved.clashes
    required = [c for c in solved.clashes if c.sort is ClashSort.REQUIREMENT]
    assert len(solved.clashes) == 4
    assert len({c.case_id for c in required}) == 3


def test_that_two_demands_on_one_group_are_named_and_nothing_else():
    own = replace(case("a", give(1), give(2), required=(0, 1)), groups=((0, 1),))
    solved = solve(problem([own, case("b", give(3))]), gap=0.0, seconds=20)
    assert solved.outcome is Outcome.INFEASIBLE
    assert set(solved.clashes) == {
        Clash(ClashSort.REQUIREMENT, "r0", CaseId("a")),
        Clash(ClashSort.REQUIREMENT, "r1", CaseId("a")),
    }


def test_that_a_project_that_must_open_without_money_is_named():
    project = ProjectProblem("P", 0, 5, ((0, 60),), must=True)
    solved = solve(problem([case("a", give(5))], 50, [project]), gap=0.0, seconds=20)
    assert set(solved.clashes) == {
        Clash(ClashSort.OPEN, "P"),
        Clash(ClashSort.ROW, "money:F", give=10),
    }


def test_that_problems_without_solution_name_something():
    named = 0
    for seed in range(60):
        solved = solve(small(seed, Fairness.BALANCED), gap=0.0, seconds=20)
        if solved.outcome is Outcome.INFEASIBLE:
            named += 1
            assert solved.clashes
    assert named > 5
