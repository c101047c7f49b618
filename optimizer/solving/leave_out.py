"""The packages without what found no room in its months: where solving again begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from optimizer.finish.schedule import Key, Shortage
from optimizer.formulate import Formulation
from optimizer.problem import AllocationProblem
from optimizer.solution import Solution


def without_short(
    made: Formulation, problem: AllocationProblem, solution: Solution, short: Sequence[Shortage]
) -> Solution:
    """Return the solution without what was over, the least missed left out first.

    What must be awarded stays; what must follow something left out goes with it. It may still
    break a least share: then it is no beginning, and solving starts anew.
    """
    packages = [set(package) for package in solution.packages]
    for shortage in short:
        takes = dict(shortage.takes(made))
        over = shortage.over
        for _, i, n in sorted(_missed(problem, packages, takes)):
            if over <= 0:
                break
            if n in packages[i]:
                over -= takes[i, n]
                packages[i] -= {n} | _followers(problem, packages[i], i, n)
    return replace(solution, packages=tuple(tuple(sorted(package)) for package in packages))


def _missed(
    problem: AllocationProblem, packages: Sequence[set[int]], takes: dict[Key, int]
) -> Iterator[tuple[float, int, int]]:
    """Yield what leaving out each chosen option would leave its case with, and the option."""
    for i, n in takes:
        own = problem.cases[i]
        if n in packages[i] and not any(n in r.options for r in own.requirements):
            less = packages[i] - {n}
            loss, before = problem.loss(i, tuple(less)), problem.loss(i, tuple(packages[i]))
            yield own.priority * (loss * loss - before * before), i, n


def _followers(problem: AllocationProblem, package: set[int], case: int, left: int) -> set[int]:
    rest = package - {left}
    return {
        n
        for after in problem.cases[case].afters
        if left in after.first and not rest & after.first
        for n in rest & after.then
    }
