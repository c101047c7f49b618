"""Why nothing is feasible: a smallest set of demands that cannot hold, and what would give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from optimizer.conflict import smallest
from optimizer.conflict.demands import Demand, clash_of, demands_of
from optimizer.conflict.give import gives
from optimizer.packages.clock import Clock
from optimizer.problem import AllocationProblem
from optimizer.solution import Clash
from planner.domain.progress import quiet

#: Seconds to look for the smallest set even if no time is left: without it there is no answer.
LEAST_TIME = 5.0


def clashes(problem: AllocationProblem, clock: Clock) -> tuple[Clash, ...]:
    """Return demands that cannot hold together; without any one of them the rest can.

    If time runs out before the set is smallest, a larger set that still cannot hold is returned;
    none if it runs out before a proof.
    """
    clock = Clock(max(LEAST_TIME, clock.left()), quiet, clock.stop)
    members = smallest.smallest(problem, demands_of(problem), clock)
    return _named(problem, members, clock)


def alone(problem: AllocationProblem, clock: Clock) -> Iterator[tuple[Clash, ...]]:
    """Yield the clashes of each case whose own rules leave it no package, case by case.

    Ends when time is up: cases after that are not looked at.
    """
    for members in smallest.alone(problem, clock):
        yield _named(problem, members, clock)


def _named(
    problem: AllocationProblem, members: Sequence[Demand], clock: Clock
) -> tuple[Clash, ...]:
    return tuple(clash_of(problem, d, give) for d, give in gives(problem, members, clock))
