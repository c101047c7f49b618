"""Who pays for a package that is worth having: the cheapest that the ceilings of all allow."""

from __future__ import annotations

from random import Random

import numpy as np

from optimizer.large.quick.pricing import QuickPricer
from optimizer.packages.arrays import flatten
from optimizer.packages.shape import losses
from optimizer.problem import AllocationProblem, CaseProblem, Ceiling, Line
from planner.domain.balances.policy import Fairness
from planner.domain.ids import CaseId
from planner.domain.need import FULL, Dimension
from tests.optimizer.brute import packages_of
from tests.optimizer.packages.test_pricing import cost
from tests.optimizer.problems import aim, option

KINDS, PAYERS, SEEDS = 4, 4, range(150)


def with_many_payers(draw: Random) -> AllocationProblem:
    """Return one case: four things that help a great deal, each paid by one of four funds.

    Each fund has a ceiling a case, and a share over them counts for some and against others.
    """
    amounts = [draw.randint(1, 9) * 10 for _ in range(KINDS)]
    options = tuple(
        option(amounts[kind], ((kind, FULL),), target=f"M{kind}")
        for kind in range(KINDS)
        for _ in range(PAYERS)
    )
    funds = [
        Ceiling(
            f"fund {fund}",
            draw.randint(0, 2) * draw.randint(10, 90),
            tuple((kind * PAYERS + fund, amounts[kind]) for kind in range(KINDS)),
        )
        for fund in range(PAYERS)
    ]
    share = Ceiling(
        "share",
        draw.randint(0, 60),
        tuple((o, draw.randint(-3, 5) * 10) for o in range(KINDS * PAYERS)),
    )
    case = CaseProblem(
        case_id=CaseId("c"),
        priority=1.0,
        lines=tuple(Line(f"n{k}", Dimension.ECONOMIC, 4, 9, FULL) for k in range(KINDS)),
        options=options,
        groups=tuple(tuple(range(k * PAYERS, (k + 1) * PAYERS)) for k in range(KINDS)),
        ceilings=(*funds, *([share] if draw.random() < 0.5 else [])),
    )
    return AllocationProblem(aim(Fairness.BALANCED), (), (case,), ())


def test_that_the_cheapest_payers_that_ceilings_allow_are_found() -> None:
    moved = 0
    for seed in SEEDS:
        draw = Random(seed)
        problem = with_many_payers(draw)
        flat, _ = flatten(problem)
        shape, pricer = losses(problem), QuickPricer(flat)
        price = np.array([draw.uniform(0.1, 2.0) for _ in range(KINDS * PAYERS)])
        best = min(packages_of(problem, 0), key=lambda p: cost(problem, shape, price, 0, 0, p))
        least = cost(problem, shape, price, 0, 0, best)
        for _ in range(2):  # and with the tolls of the first search
            kept = pricer.search(shape, price, np.full(1, np.inf))
            assert kept.complete[0]
            assert np.isclose(kept.lower[0], least)
            found = tuple(sorted(kept.option[0, 0, : kept.size[0, 0]].tolist()))
            assert np.isclose(cost(problem, shape, price, 0, 0, found), least)
            assert found in packages_of(problem, 0)
        cheapest = {k * PAYERS + int(price[k * PAYERS :][:PAYERS].argmin()) for k in range(KINDS)}
        moved += not set(best) <= cheapest
        pricer.close()
    assert moved > len(SEEDS) // 2  # ceilings made somebody else pay
