"""The planner and what a user would pick instead, each as one function over the same arrays."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from benchmarks import caseloads, sample_like
from benchmarks.by_hand import by_hand
from benchmarks.invented import Flags
from optimizer.flat.solve import solve_laid_flat
from optimizer.flat.solvers import FlatSolver
from optimizer.large.laid import Laid
from optimizer.large.route import FEW
from optimizer.large.solve import can_take, solve_laid
from optimizer.problem import AllocationProblem
from optimizer.solve import solve
from planner.domain.balances.policy import Fairness

Shape = Callable[[int, int, Fairness], Laid]
LAID: dict[str, Shape] = {
    "design": caseloads.laid,
    "floors": partial(caseloads.laid, floors=True),
    "sample": sample_like.laid,
}
OF_OBJECTS: dict[str, Callable[[int, int, Fairness], AllocationProblem]] = {
    "design": caseloads.problem,
    "floors": partial(caseloads.problem, floors=True),
    "sample": sample_like.problem,
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """One caseload, and when a method may end."""

    cases: int
    seed: int
    shape: str
    fairness: Fairness
    gap: float
    seconds: float

    def laid(self) -> Laid:
        """Return the caseload as arrays."""
        return LAID[self.shape](self.cases, self.seed, self.fairness)


@dataclass(frozen=True, slots=True)
class Made:
    """A method's choice, None without one, and its lower bound on the loss, None without one.

    ``status``: how it ended, in its own words. ``ended``: by gap or proof, not by its time.
    """

    chosen: Flags | None
    opened: Flags | None
    lower: float | None
    status: str
    ended: bool


Method = Callable[[Wanted, Laid], Made]


def ours(wanted: Wanted, laid: Laid) -> Made:
    """Let the planner balance; many cases as arrays only, as they are drawn."""
    if laid.cases > FEW and can_take(laid):
        many = solve_laid(laid, gap=wanted.gap, seconds=wanted.seconds)
        if many is None:
            return Made(None, None, None, "stopped", ended=False)
        within = many.largest_gap is not None and many.largest_gap <= wanted.gap
        chosen = np.zeros(len(laid.links.bonus), bool)
        chosen[many.option] = True
        status = "within_gap" if within else "stopped"
        lower = many.stages[-1].lower
        return Made(chosen, _opened(laid, many.opened), lower, status, ended=within)
    problem = OF_OBJECTS[wanted.shape](wanted.cases, wanted.seed, wanted.fairness)
    solved = solve(problem, gap=wanted.gap, seconds=wanted.seconds)
    found, status = solved.solution, solved.outcome.value
    if found is None:
        return Made(None, None, None, status, ended=False)
    chosen, ended = _chosen(laid, found.packages), status in ("optimal", "within_gap")
    return Made(chosen, _opened(laid, found.open_projects), found.lower, status, ended)


def _flat(solver: FlatSolver, *, weighed_from: float = math.inf) -> Method:
    """Return a general solver; from so many cases on in the form in which it gets farther."""

    def method(wanted: Wanted, laid: Laid) -> Made:
        weighed = wanted.cases >= weighed_from
        found = solve_laid_flat(laid, solver, wanted.seconds, wanted.gap, weighed=weighed)
        ended = found.status.value in ("optimal", "within_gap")
        if found.value is None:
            return Made(None, None, found.bound, found.status.value, ended)
        chosen, opened = _chosen(laid, found.packages), _opened(laid, found.open_projects)
        return Made(chosen, opened, found.bound, found.status.value, ended)

    return method


def _by_hand(*, pro_rata: bool) -> Method:
    def method(_wanted: Wanted, laid: Laid) -> Made:
        chosen, opened = by_hand(laid, pro_rata=pro_rata)
        return Made(chosen, opened, None, "done", ended=True)

    return method


def _chosen(laid: Laid, packages: Sequence[Sequence[int]]) -> Flags:
    """Return a flag an option from the option indices of each case."""
    chosen = np.zeros(len(laid.links.bonus), bool)
    sizes = np.fromiter((len(p) for p in packages), np.int64, len(packages))
    option = np.fromiter((o for p in packages for o in p), np.int64, int(sizes.sum()))
    chosen[np.repeat(laid.flat.option_start[:-1], sizes) + option] = True
    return chosen


def _opened(laid: Laid, projects: frozenset[int]) -> Flags:
    return np.isin(np.arange(len(laid.projects)), sorted(projects))


METHODS: dict[str, Method] = {
    "ours": ours,
    "highs": _flat(FlatSolver.HIGHS, weighed_from=500),
    "scip": _flat(FlatSolver.SCIP),
    "cp_sat": _flat(FlatSolver.CP_SAT),
    "greedy": _by_hand(pro_rata=False),
    "pro_rata": _by_hand(pro_rata=True),
}
