"""The least that giving or taking something costs all, proven by the prices of a solution.

For any prices ≥ 0 of what cases share, no feasible choice has less loss than the least cost of
each case's packages at these prices, with projects place by place, less prices × limits (Lagrange,
weak duality). A case made to have (or to go without) something only changes its own part of that
sum. So the loss of all rises at least by what its part rises, less the gap the prices leave open.

Projects that compete for the same cases are gone through pattern by pattern (open or closed), so
that one place's projects are decided exactly. Worst-off first has prices of its earlier stages
that are not kept, and proves nothing here; nor does a caseload too large to do it for everybody.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np

from optimizer.packages.arrays import Floats, Ints, Links, flatten
from optimizer.packages.pricing import CLOSED, Pricer
from optimizer.packages.shape import RANKS, losses
from optimizer.problem import AllocationProblem
from optimizer.solution import Solution
from planner.domain.balances.policy import Fairness

#: Projects that compete for the same cases, at most, for all their patterns to be gone through.
TOGETHER = 4
#: What a forced option is worth to the search: more than any loss of a case.
_FORCED = 1e9
#: What a unit of a floor's shortfall costs: no choice that is as good on floors has more of it.
_STERN = 1e4
#: No loss of a case rises so much: a floor would be short, or no package can be as asked.
_HARD = 1e6


@dataclass(frozen=True, slots=True)
class Ask:
    """One case made to have one of ``force`` (if any) and none of ``forbid``."""

    case: int
    force: frozenset[int] = frozenset()
    forbid: frozenset[int] = frozenset()


@dataclass
class Prover:
    """The bound at one solution's prices, and what it becomes when one case is made to change."""

    problem: AllocationProblem
    solution: Solution
    _links: Links = field(init=False)
    _pricer: Pricer = field(init=False)
    _starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        flat, self._links = flatten(self.problem)
        self._pricer = Pricer(flat)
        self._starts = flat.option_start.tolist()
        self._shape = losses(self.problem)
        for rank, short in enumerate(self._short()):
            # Where a floor is short already nothing is proven of floors: they are left out.
            self._shape.floor[:, rank] = 0.0 if short else _STERN
        self._row = np.array(self.solution.row_prices)
        self._cost = self._costs()
        self._blocks = _blocks(self.problem)
        self._block_of = {i: b for b in self._blocks for i in b.cases}
        self._base()

    def close(self) -> None:
        """Let go of the search's threads."""
        self._pricer.close()

    def _costs(self) -> Floats:
        links, size = self._links, len(self._links.bonus)
        paid = links.use_amount * self._row[links.use_row]
        cost: Floats = np.bincount(links.use_option, weights=paid, minlength=size) - links.bonus
        seats = np.array(self.solution.seat_prices)
        cost[links.seat_option] += seats[links.seat_project]
        return cost

    def _base(self) -> None:
        """Price every case once for each pattern of the projects it could have a seat in."""
        alone = [i for i in range(len(self.problem.cases)) if i not in self._block_of]
        self._least: dict[tuple[int, int], float] = {}
        deepest = max((len(b.patterns) for b in self._blocks), default=1)
        for k in range(deepest):
            which = [i for b in self._blocks if k < len(b.patterns) for i in b.cases]
            which += alone if k == 0 else []
            for i, value in zip(which, self._priced(which, self._open(k)), strict=True):
                self._least[i, k] = value
        bound = sum(self._least[i, 0] for i in alone)
        bound -= float(self._row @ np.array([float(r.limit) for r in self.problem.rows]))
        for block in self._blocks:
            block.values = [
                self._projects(pattern) + sum(self._least[i, k] for i in block.cases)
                for k, pattern in enumerate(block.patterns)
            ]
            bound += min(block.values, default=math.inf)
        self.gap = self.solution.objective - bound

    def _short(self) -> list[int]:
        """Return the weighed shortfall of the solution's floors by rank."""
        short = [0] * RANKS
        for own, package in zip(self.problem.cases, self.solution.packages, strict=True):
            cover: dict[int, int] = {}
            for n in package:
                for line, share in own.options[n].cover:
                    cover[line] = cover.get(line, 0) + share
            for f in own.floors:
                short[f.rank] += f.weight * max(0, f.least - cover.get(f.line, 0))
        return short

    def _projects(self, pattern: Mapping[int, bool]) -> float:
        """Return what opening the projects of a pattern costs at these prices, seats sold."""
        cost, seats = 0.0, self.solution.seat_prices
        for p, is_open in pattern.items():
            if is_open:
                project = self.problem.projects[p]
                cost += sum(float(self._row[r]) * a for r, a in project.opening)
                cost -= seats[p] * project.most if seats else 0.0
        return cost

    def _open(self, k: int) -> Floats:
        """Return what each option costs where every block has its ``k``-th pattern."""
        shut = {
            p
            for block in self._blocks
            for p in block.projects
            if k >= len(block.patterns) or not block.patterns[k][p]
        }
        cost = self._cost.copy()
        if shut:
            closed = np.isin(self._links.seat_project, list(shut))
            cost[self._links.seat_option[closed]] = CLOSED
        return cost

    def _priced(self, which: Sequence[int], cost: Floats) -> list[float]:
        """Return a bound under the least cost of any package of each of these cases."""
        if not which:
            return []
        cutoff = np.full(len(self.problem.cases), np.inf)
        cases: Ints = np.array(sorted(which), np.int64)
        lower = self._pricer.search(self._shape, cost, cutoff, which=cases).lower
        return [float(lower[i]) for i in which]

    def least_rises(self, asks: Sequence[Ask]) -> list[float]:
        """Return by how much the loss of all rises at least, for each ask; 0 if unproven.

        Infinite where no package of the case can be as asked and as good on floors.
        """
        found = [0.0] * len(asks)
        for round_ in _rounds(asks):
            for n, value in self._round([(n, asks[n]) for n in round_]).items():
                found[n] = value
        return found

    def costs(self, asks: Sequence[Ask]) -> list[float]:
        """Return what each ask would cost all at these prices, from the bound on: to compare."""
        return [self._raised(ask, self._asked([(0, ask)])) for ask in asks]

    def _round(self, asked: Sequence[tuple[int, Ask]]) -> dict[int, float]:
        least = self._asked(asked)
        return {n: self._rise(self._raised(ask, least)) for n, ask in asked}

    def _asked(self, asked: Sequence[tuple[int, Ask]]) -> dict[tuple[int, int], float]:
        """Price the cases asked about, each as asked, for each pattern of its projects."""
        excused, plain = self._pricer.flat.option_excused.copy(), self._pricer.flat
        for _, ask in asked:
            excused[[self._starts[ask.case] + o for o in ask.force]] = 1
        self._pricer.flat = plain._replace(option_excused=excused)
        least: dict[tuple[int, int], float] = {}
        try:
            for k in range(max((self._patterns(a.case) for _, a in asked), default=0)):
                still = [a for _, a in asked if k < self._patterns(a.case)]
                cost = self._open(k)
                for ask in still:
                    self._ask(cost, ask)
                which = [a.case for a in still]
                for ask, value in zip(still, self._priced(which, cost), strict=True):
                    least[ask.case, k] = value + _FORCED * bool(ask.force)
        finally:
            self._pricer.flat = plain
        return least

    def _ask(self, cost: Floats, ask: Ask) -> None:
        first = self._starts[ask.case]
        for o in ask.forbid:
            cost[first + o] = CLOSED
        for o in ask.force - ask.forbid:
            if cost[first + o] < CLOSED:
                cost[first + o] -= _FORCED

    def _patterns(self, case: int) -> int:
        block = self._block_of.get(case)
        return 1 if block is None else len(block.patterns)

    def _raised(self, ask: Ask, least: Mapping[tuple[int, int], float]) -> float:
        """Return by how much the bound rises if a case is as asked."""
        case = ask.case
        block = self._block_of.get(case)
        if block is None:
            return least[case, 0] - self._least[case, 0]
        changed = [
            value - self._least[case, k] + least[case, k] for k, value in enumerate(block.values)
        ]
        return min(changed) - min(block.values)

    def _rise(self, raised: float) -> float:
        """Return by how much the loss of all rises at least where the bound rises so."""
        return math.inf if raised - self.gap > _HARD else max(0.0, raised - self.gap)


@dataclass(eq=False)
class _Block:
    """Projects that compete for the same cases, and those cases."""

    projects: tuple[int, ...]
    cases: tuple[int, ...]
    patterns: tuple[Mapping[int, bool], ...]
    values: list[float] = field(default_factory=list)


def prover(
    problem: AllocationProblem, solution: Solution, made: type[Prover] = Prover
) -> Prover | None:
    """Return what proves with a solution's prices, or None where they cannot prove anything.

    ``made``: of which class it is.
    """
    if problem.aim.fairness is Fairness.WORST_OFF_FIRST and not problem.aim.power:
        return None
    if solution.lower is None or len(solution.row_prices) != len(problem.rows):
        return None
    if len(solution.seat_prices) != len(problem.projects) or not problem.cases:
        return None
    if any(len(together) > TOGETHER for together in _together(problem)):
        return None
    return made(problem, solution)


@contextmanager
def proof(problem: AllocationProblem, solution: Solution) -> Iterator[Prover | None]:
    """Lend what ``prover`` returns."""
    tool = prover(problem, solution)
    try:
        yield tool
    finally:
        if tool is not None:
            tool.close()


def _together(problem: AllocationProblem) -> list[set[int]]:
    """Return the projects in sets: two that some case could have a seat in are together."""
    sets: list[set[int]] = [{p} for p in range(len(problem.projects))]
    for seats in {frozenset(o.project for o in c.options if o.project >= 0) for c in problem.cases}:
        touching = [s for s in sets if s & seats]
        if len(touching) > 1:
            sets = [s for s in sets if not s & seats]
            sets.append(set().union(*touching))
    return sets


def _blocks(problem: AllocationProblem) -> list[_Block]:
    cases: dict[int, set[int]] = {}
    for i, own in enumerate(problem.cases):
        for option in own.options:
            if option.project >= 0:
                cases.setdefault(option.project, set()).add(i)
    found = []
    for together in _together(problem):
        projects = tuple(sorted(together))
        patterns = tuple(
            dict(zip(projects, opened, strict=True))
            for opened in itertools.product((False, True), repeat=len(projects))
            if all(
                problem.projects[p].must in (None, is_open)
                for p, is_open in zip(projects, opened, strict=True)
            )
        )
        theirs = sorted(set[int]().union(*(cases.get(p, set()) for p in projects)))
        found.append(_Block(projects, tuple(theirs), patterns))
    return found


def _rounds(asks: Sequence[Ask]) -> Iterable[list[int]]:
    """Yield numbers of asks, no case twice at once."""
    waiting: dict[int, list[int]] = {}
    for n, ask in enumerate(asks):
        waiting.setdefault(ask.case, []).append(n)
    for together in itertools.zip_longest(*waiting.values()):
        yield [n for n in together if n is not None]
