"""Near-tied cases choose again beside the cases decided on; all others stay as they are.

An integer model over a few packages of each (HiGHS); the rows have what the others leave.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from optimizer.again.pricing import Package
from optimizer.packages.bounding import Bench, Projects
from optimizer.packages.choice import Choice, feasible
from optimizer.packages.clock import Clock
from optimizer.packages.kernel import Kernel
from optimizer.packages.prices import Held, Market
from optimizer.packages.shape import losses
from optimizer.problem import AllocationProblem, Row
from planner.domain.progress import StopAsked, quiet

#: Nodes a repair may take: it ends by its gap or by them, never by the clock alone.
_NODES = 4_000


@dataclass(frozen=True)
class Room:
    """What the cases that may move have: of every row, of every open project's seats, of floors.

    ``seats``: least and most seats left to take; ``short``: the most that may be left short, by
    rank of floors.
    """

    limits: Sequence[int]
    seats: Mapping[int, tuple[int, int]]
    short: Sequence[float]


def repaired(
    problem: AllocationProblem,
    candidates: Mapping[int, Sequence[Package]],
    room: Room,
    gap: float,
    seconds: float,
    stop: StopAsked,
) -> dict[int, Package] | None:
    """Return the best choice among packages, within ``gap`` of it; None where none fits.

    ``candidates``: the packages of each case that may move, by its number.
    """
    numbers = sorted(candidates)
    part = _part(problem, numbers, room)
    bench = Bench(part, Clock(seconds, quiet, stop))
    try:
        held = tuple(
            Held(float(limit), rank=rank)
            for rank, limit in enumerate(room.short)
            if any(f.rank == rank for c in part.cases for f in c.floors)
        )
        market = Market(part, bench.flat, bench.links, losses(part), held, pays_bonus=True)
        places = [
            bench.pool.add(k, package, listed=True)
            for k, i in enumerate(numbers)
            for package in candidates[i]
        ]
        kernel = Kernel(market, bench.pool, sorted(set(places)), Projects.of(part))
        chosen = kernel.solve(bench.clock, gap, _NODES, [])
    finally:
        bench.pricer.close()
    if chosen.choice is None or not _kept(part, chosen.choice, room):
        return None
    return dict(zip(numbers, chosen.choice.packages, strict=True))


def _part(problem: AllocationProblem, numbers: Sequence[int], room: Room) -> AllocationProblem:
    rows = tuple(
        Row(row.sort, row.subject, limit, row.first, row.last, row.rule)
        for row, limit in zip(problem.rows, room.limits, strict=True)
    )
    projects = tuple(
        replace(
            project,
            opening=(),
            must=p in room.seats,
            least=room.seats[p][0] if p in room.seats else 0,
            most=room.seats[p][1] if p in room.seats else 0,
        )
        for p, project in enumerate(problem.projects)
    )
    return AllocationProblem(problem.aim, rows, tuple(problem.cases[i] for i in numbers), projects)


def _kept(part: AllocationProblem, choice: Choice, room: Room) -> bool:
    """Check a choice to the unit: the model's numbers are not taken on faith."""
    short = np.zeros(len(room.short))
    for own, package in zip(part.cases, choice.packages, strict=True):
        short += own.short(package)
    return feasible(part, choice) and bool((short <= np.array(room.short) + 1e-6).all())
