"""Why nothing is feasible: a smallest set of demands that cannot hold together (QuickXplain)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from optimizer.packages.bounding import Bench
from optimizer.packages.clock import Clock
from optimizer.packages.search import Task
from optimizer.packages.shape import still
from optimizer.packages.tree import settle
from optimizer.problem import AllocationProblem, CaseProblem, Clash, ClashSort
from planner.domain.progress import quiet

#: A demand: what a person reads of it, and where it stands (case or -1, index there).
Demand = tuple[Clash, int, int]
NO_LIMIT = 10**15
#: Seconds to look for the smallest set even if no time is left: without it there is no answer.
LEAST_TIME = 2.0


def clashes(problem: AllocationProblem, clock: Clock) -> tuple[Clash, ...]:
    """Return demands of which each one's removal makes the rest feasible.

    If time runs out before the set is smallest, a larger set that still cannot hold is returned.
    """
    clock = Clock(max(LEAST_TIME, clock.left()), quiet, clock.stop)
    demands = _demands(problem)
    lonely = _lonely(problem)
    if lonely is not None:
        demands = [d for d in demands if d[1] == lonely]
        problem = replace(problem, cases=(problem.cases[lonely],), rows=problem.rows, projects=())
        problem = replace(problem, cases=(_alone(problem.cases[0]),))
        demands = [(clash, 0, k) for clash, _, k in demands]

    def impossible(kept: list[Demand]) -> bool:
        return _impossible(_with_only(problem, demands, kept), clock)

    return tuple(d[0] for d in _smallest(impossible, [], demands, grown=False))


def alone(problem: AllocationProblem, clock: Clock) -> Iterator[tuple[Clash, ...]]:
    """Yield the clashes of each case whose own rules leave it no package, case by case.

    Ends when time is up: cases after that are not looked at.
    """
    for own in problem.cases:
        if clock.over():
            return
        lone = replace(problem, cases=(own,), rows=(), projects=())
        if _lonely(lone) is not None:
            yield clashes(lone, clock)


def _smallest(
    impossible: Callable[[list[Demand]], bool],
    kept: list[Demand],
    rest: list[Demand],
    *,
    grown: bool,
) -> list[Demand]:
    """Return a smallest part of ``rest`` that is impossible together with ``kept``."""
    if grown and impossible(kept):
        return []
    if len(rest) == 1:
        return rest
    half = len(rest) // 2
    one, two = rest[:half], rest[half:]
    later = _smallest(impossible, kept + one, two, grown=True)
    earlier = _smallest(impossible, kept + later, one, grown=bool(later))
    return earlier + later


def _demands(problem: AllocationProblem) -> list[Demand]:
    """Return all that could be given up; what people asked for last, so that it stays named."""
    found: list[Demand] = []
    for i, own in enumerate(problem.cases):
        codes = [(ClashSort.CONFLICT, k, c.code) for k, c in enumerate(own.conflicts)]
        codes += [(ClashSort.AFTER, k, a.code) for k, a in enumerate(own.afters)]
        codes += [(ClashSort.CEILING, k, c.code) for k, c in enumerate(own.ceilings)]
        found += [(Clash(sort, code, own.case_id), i, k) for sort, k, code in codes]
    projects = list(enumerate(problem.projects))
    found += [(Clash(ClashSort.LEAST, p.code), -1, k) for k, p in projects if p.least > 0]
    found += [(Clash(ClashSort.ROW, r.code), -1, k) for k, r in enumerate(problem.rows)]
    found += [(Clash(ClashSort.OPEN, p.code), -1, k) for k, p in projects if p.must]
    for i, own in enumerate(problem.cases):
        found += [
            (Clash(ClashSort.REQUIREMENT, r.code, own.case_id), i, k)
            for k, r in enumerate(own.requirements)
        ]
    return found


def _with_only(
    problem: AllocationProblem, demands: list[Demand], kept: list[Demand]
) -> AllocationProblem:
    """Return the problem without the demands that are not kept."""
    gone = {(d[0].sort, d[1], d[2]) for d in demands} - {(d[0].sort, d[1], d[2]) for d in kept}

    def stays(sort: ClashSort, where: int, k: int) -> bool:
        return (sort, where, k) not in gone

    return replace(
        problem,
        rows=tuple(
            r if stays(ClashSort.ROW, -1, k) else replace(r, limit=NO_LIMIT)
            for k, r in enumerate(problem.rows)
        ),
        projects=tuple(
            replace(
                p,
                least=p.least if stays(ClashSort.LEAST, -1, k) else 0,
                must=p.must if stays(ClashSort.OPEN, -1, k) or p.must is False else None,
            )
            for k, p in enumerate(problem.projects)
        ),
        cases=tuple(_case_with(own, i, stays) for i, own in enumerate(problem.cases)),
    )


def _case_with(
    own: CaseProblem, i: int, stays: Callable[[ClashSort, int, int], bool]
) -> CaseProblem:
    # A requirement given up still says who asked: its options stay excused from being useless.
    return replace(
        own,
        ceilings=tuple(c for k, c in enumerate(own.ceilings) if stays(ClashSort.CEILING, i, k)),
        conflicts=tuple(c for k, c in enumerate(own.conflicts) if stays(ClashSort.CONFLICT, i, k)),
        afters=tuple(a for k, a in enumerate(own.afters) if stays(ClashSort.AFTER, i, k)),
        requirements=tuple(
            r for k, r in enumerate(own.requirements) if stays(ClashSort.REQUIREMENT, i, k)
        ),
        floors=(),
    )


def _alone(own: CaseProblem) -> CaseProblem:
    """Return a case cut off from rows and projects."""
    options = tuple(replace(o, usage=(), project=-1) for o in own.options)
    return replace(own, options=options, floors=())


def _lonely(problem: AllocationProblem) -> int | None:
    """Return a case whose own rules already leave it no package, None if there is none."""
    for i, own in enumerate(problem.cases):
        if own.requirements:
            lone = replace(problem, cases=(_alone(own),), projects=(), rows=())
            if _impossible(lone, Clock(10.0, quiet, lambda: False)):
                return i
    return None


def _impossible(problem: AllocationProblem, clock: Clock) -> bool:
    """Say whether it is proven that no choice is feasible."""
    bench = Bench(problem, clock)
    try:
        return settle(bench, Task(still(problem), (), 0.0, 0.0), None).empty
    finally:
        bench.pricer.close()
