"""An answer against every feasible choice: stage by stage, bounds, and what cannot hold."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from optimizer.problem import AllocationProblem
from optimizer.solution import Solved
from planner.domain.balances.allocation import Outcome
from tests.optimizer.brute import Feasible, faults, packages_of
from tests.optimizer.oracles.without import clash_faults

NEAR = 1e-6
#: A problem of more choices than this (packages multiplied) is not asked about.
MOST = 20_000


def is_small(problem: AllocationProblem, most: int = MOST) -> bool:
    """Say whether all choices of a problem can be listed."""
    tried, kept = 1.0, 1.0
    for number, case in enumerate(problem.cases):
        tried = math.prod(len(group) + 1.0 for group in case.groups)
        if tried > most:
            return False
        kept *= max(1, len(packages_of(problem, number)))
    return kept * 2 ** len(problem.projects) <= most


def answer_faults(
    problem: AllocationProblem, solved: Solved, every: Feasible, *, cut: bool = False
) -> Iterator[str]:
    """Yield what is wrong with an answer; ``cut`` short, it may name more clashes than needed."""
    if not len(every.objectives):
        if solved.outcome is Outcome.INFEASIBLE:
            yield from clash_faults(problem, solved.clashes, smallest=not cut)
        elif solved.outcome is not Outcome.STOPPED or solved.solution is not None:
            yield f"{solved.outcome} though nothing is feasible"
        return
    if solved.outcome is Outcome.INFEASIBLE:
        yield "infeasible though something is feasible"
        return
    if solved.solution is None:
        if solved.outcome is not Outcome.STOPPED:
            yield f"{solved.outcome} without a solution though something is feasible"
        return
    yield from faults(problem, solved.solution)
    yield from _stage_faults(solved, every)
    if not np.isclose(every.objectives, solved.solution.objective, rtol=0, atol=NEAR).any():
        yield "its objective is that of no choice"


def _stage_faults(solved: Solved, every: Feasible) -> Iterator[str]:
    assert solved.solution is not None
    keep = np.ones(len(every.objectives), bool)
    for stage in solved.solution.stages:
        best = every.least(stage, keep)
        near = NEAR * max(1.0, abs(best))
        if stage.value < best - near:
            yield f"{stage.name} {stage.value} betters the best {best}"
        if stage.lower is not None and stage.lower > best + near:
            yield f"{stage.name} bounds by {stage.lower} above the best {best}"
        if solved.outcome is Outcome.OPTIMAL and stage.value > best + near:
            yield f"{stage.name} {stage.value} is called the best, which is {best}"
        if solved.outcome in (Outcome.OPTIMAL, Outcome.WITHIN_GAP) and stage.lower is None:
            yield f"{stage.name} proves nothing"
        keep &= every.measure(stage) <= stage.value + near
