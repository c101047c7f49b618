"""Answers and pricing cut short by a limit: what they prove must still be true."""

from __future__ import annotations

import random
from collections.abc import Iterator

import numpy as np

from optimizer.packages.arrays import flatten
from optimizer.packages.pricing import Pricer
from optimizer.packages.shape import Shape, losses, still
from optimizer.problem import AllocationProblem
from optimizer.solve import solve
from tests.optimizer.brute import Feasible, packages_of
from tests.optimizer.oracles.every_choice import NEAR, answer_faults

#: How often the solver may ask whether to stop before it is told to.
PATIENCE = (0, 1, 2, 4, 8, 16, 32)
#: Nodes a case may take in pricing.
NODES = (1, 3, 10, 40)


def stopped_faults(problem: AllocationProblem, every: Feasible, seed: int) -> Iterator[str]:
    """Yield what is wrong with an answer that a person stopped early."""
    patience = PATIENCE[seed % len(PATIENCE)]
    asked = 0

    def stop() -> bool:
        nonlocal asked
        asked += 1
        return asked > patience

    solved = solve(problem, gap=0.0, seconds=60, stop=stop)
    for fault in answer_faults(problem, solved, every, cut=True):
        yield f"stopped after {patience}: {fault}"


def pricing_faults(problem: AllocationProblem, seed: int) -> Iterator[str]:
    """Yield cases whose bound, from few nodes, lies above their cheapest package."""
    draw = np.random.default_rng(seed)
    flat, links = flatten(problem)
    price = draw.exponential(3.0, len(links.bonus)) * (draw.random(len(links.bonus)) < 0.8)
    price -= 0.5 * (draw.random(len(links.bonus)) < 0.2)
    shape = _shape(problem, seed)
    pricer = Pricer(flat)
    try:
        for limit in (*NODES, 1_000_000):
            cutoff = np.full(pricer.cases, np.inf)
            kept = pricer.search(shape, price, cutoff, limit=limit)
            for case, least in enumerate(_cheapest(problem, shape, price)):
                near = NEAR * max(1.0, abs(least)) if np.isfinite(least) else 0.0
                if kept.lower[case] > least + near:
                    yield f"{limit} nodes: case {case} bound {kept.lower[case]} above {least}"
                if limit == 1_000_000 and kept.lower[case] < least - near:
                    yield f"case {case} bound {kept.lower[case]} below the least {least}"
    finally:
        pricer.close()


def _shape(problem: AllocationProblem, seed: int) -> Shape:
    """Return the aim of the last stage, of an excess or of the floors, in turn."""
    draw = random.Random(seed)
    if seed % 3 == 0:
        return losses(problem)
    aim = still(problem)
    if seed % 3 == 1:
        priorities = [own.priority for own in problem.cases]
        aim.kink_at[:, 0] = draw.choice((0.5, 2.0, 6.0))
        aim.kink_slope[:, 0] = priorities
        aim.linear[:] = draw.choice((0.0, 0.3))
    else:
        aim.floor[:, :] = 1.0
        aim.square[:] = draw.choice((0.0, 0.1))
    return aim


def _cheapest(problem: AllocationProblem, shape: Shape, price: np.ndarray) -> Iterator[float]:
    first = 0
    for case, own in enumerate(problem.cases):
        costs = []
        for package in packages_of(problem, case):
            cover = [0] * len(own.lines)
            for option in package:
                for line, share in own.options[option].cover:
                    cover[line] += share
            short = [0.0, 0.0]
            for floor in own.floors:
                short[floor.rank] += floor.weight * max(0, floor.least - cover[floor.line])
            worth = shape.value(case, problem.loss(case, package), (short[0], short[1]))
            costs.append(worth + sum(float(price[first + o]) for o in package))
        yield min(costs, default=np.inf)
        first += len(own.options)
