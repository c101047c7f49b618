"""The quick search against every package of a case, and against the plain search."""

from dataclasses import replace

import numpy as np
import pytest

from benchmarks import caseloads, sample_like
from optimizer.large.quick.pricing import QuickPricer
from optimizer.packages.arrays import flatten
from optimizer.packages.pricing import CLOSED, Pricer
from optimizer.packages.shape import losses, losses_of, still_of, with_trough
from optimizer.problem import AllocationProblem, CaseProblem, Conflict, Floor, Line
from planner.domain.balances.policy import Fairness
from planner.domain.ids import CaseId
from planner.domain.need import FULL, Dimension
from tests.optimizer.brute import packages_of
from tests.optimizer.office import office
from tests.optimizer.packages.test_pricing import cost, shape_of
from tests.optimizer.problems import aim, option, small

SEEDS = range(80)


def apart(problem: AllocationProblem) -> AllocationProblem:
    """Return the problem with every second option of a case excluding all the others."""
    cases = []
    for case in problem.cases:
        every = range(len(case.options))
        both = Conflict("apart", frozenset(every[::2]), frozenset(every[1::2]))
        cases.append(replace(case, conflicts=(*case.conflicts, both)))
    return replace(problem, cases=tuple(cases))


@pytest.mark.parametrize("fairness", list(Fairness))
@pytest.mark.parametrize("trough", [False, True])
def test_that_the_best_package_and_the_bound_are_those_of_brute_force(fairness, trough):
    searched = in_halves = 0
    for seed in SEEDS:
        problem, rng = small(seed, fairness), np.random.default_rng(seed)
        if seed % 3 == 2:
            problem = apart(problem)
        flat, links = flatten(problem)
        pricer, shape = QuickPricer(flat), shape_of(problem, rng, seed)
        if seed % 4 == 1:
            shape.floor[:] *= 1e4  # as where a floor must be met
        if trough:
            shape.linear[:] -= rng.uniform(0, 20, len(shape.linear))
            before = np.array([problem.loss(i, ()) for i in range(len(problem.cases))])
            shape = with_trough(shape, before)
        price = rng.uniform(-2, 8, len(links.bonus))
        price[rng.uniform(size=len(price)) < 0.1] = CLOSED
        cutoff = np.full(len(problem.cases), np.inf)
        for turn in range(3):  # again from what was remembered, and with a cutoff
            kept = pricer.search(shape, price, cutoff)
            for case in range(len(problem.cases)):
                start = flat.option_start[case]
                least = min(
                    (
                        cost(problem, shape, price, start, case, package)
                        for package in packages_of(problem, case)
                        if all(price[start + o] < CLOSED for o in package)
                    ),
                    default=np.inf,
                )
                assert np.isclose(kept.lower[case], min(least, cutoff[case]))
                assert kept.number[case] == (least < cutoff[case])
                if kept.number[case]:
                    assert np.isclose(kept.value[case, 0], least)
                    package = kept.option[case, 0, : kept.size[case, 0]].tolist()
                    found = cost(problem, shape, price, start, case, package)
                    assert np.isclose(found, least)
                    assert tuple(sorted(package)) in set(packages_of(problem, case))
                    searched += 1
                cutoff[case] = least + rng.uniform(-0.5, 0.5) if turn else least + 1.0
        assert pricer.menu.quick.any()
        in_halves += int((pricer.menu.apart != 0).sum())
        pricer.close()
    assert searched > 300
    assert in_halves > 10


@pytest.mark.parametrize("shape_of_caseload", [caseloads.laid, sample_like.laid])
def test_that_it_finds_what_the_plain_search_finds(shape_of_caseload):
    laid = shape_of_caseload(300, 4, Fairness.BALANCED)
    rng = np.random.default_rng(4)
    shape = losses_of(laid.aim, laid.priority)
    shape.floor[:] = rng.uniform(0, 0.05, shape.floor.shape)
    links, options = laid.links, len(laid.flat.option_group)
    price = np.zeros(options)
    fund = rng.uniform(0, 2e-3, len(laid.rows))
    np.add.at(price, links.use_option, links.use_amount * fund[links.use_row])
    plain, quick = Pricer(laid.flat), QuickPricer(laid.flat)
    none = np.full(laid.cases, np.inf)
    assert (quick.menu.apart != 0).any() == (shape_of_caseload is sample_like.laid)
    asked = plain.search(shape, price, none, limit=400_000)
    found = quick.search(shape, price, none, limit=400_000)
    sure = (asked.complete > 0) & (found.complete > 0)
    assert sure.mean() > 0.95
    assert np.allclose(found.value[sure, 0], asked.value[sure, 0])
    assert np.allclose(found.lower[sure], asked.lower[sure])
    plain.close()
    quick.close()


@pytest.mark.parametrize("limit", [1, 3, 10, 40])
def test_that_a_node_limit_keeps_the_bound_valid(limit):
    problem = office(7, Fairness.BALANCED, cases=40)
    flat, links = flatten(problem)
    pricer, none = QuickPricer(flat), np.full(40, np.inf)
    price = np.random.default_rng(7).uniform(0, 20, len(links.bonus))
    cut = pricer.search(losses(problem), price, none, limit=limit)
    lower, complete = cut.lower.copy(), cut.complete.copy()
    whole = pricer.search(losses(problem), price, none, limit=1_000_000)
    assert whole.complete.all()
    assert (lower <= whole.lower + 1e-9).all()
    assert limit > 10 or (complete == 0).any()
    pricer.close()


def test_that_a_floor_many_could_see_to_leaves_the_bound_near() -> None:
    lines = [Line(f"n{n}", Dimension.ECONOMIC, 3, 2, FULL) for n in range(15)]
    options = tuple(
        option(100, ((0, 6_000), (n, FULL - 100 * n)), target=f"M{n}") for n in range(1, 15)
    )
    case = CaseProblem(
        case_id=CaseId("c"),
        priority=1.0,
        lines=tuple(lines),
        options=options,
        groups=tuple((o,) for o in range(14)),
        floors=(Floor("basics", 0, 5_000, 1, 1),),
    )
    flat, _ = flatten(AllocationProblem(aim(Fairness.BALANCED), (), (case,), ()))
    shape = still_of(1)
    shape.square[:], shape.floor[:] = 1.0, 1e4
    pricer = QuickPricer(flat)
    price = np.linspace(100.0, 400.0, 14)
    kept = pricer.search(shape, price, np.full(1, np.inf), limit=1_000)
    assert kept.complete.all()
    assert kept.lower[0] == pytest.approx(kept.value[0, 0])
    pricer.close()
