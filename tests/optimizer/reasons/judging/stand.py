"""One case of a solution, and the problem in which it is given something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from optimizer.offer import Draft
from optimizer.problem import AllocationProblem, CaseProblem, Ceiling, Requirement
from optimizer.solution import Solution
from planner.domain.balances.allocation import Origin

#: Sums of losses in another order differ by less (relatively).
ROUNDING = 1e-6


@dataclass(frozen=True)
class Judged:
    """One thing said: its kind, whether it holds, and of what it was said (codes only)."""

    kind: str
    held: bool
    about: str


@dataclass(frozen=True)
class Stand:
    """One case of a solution, with what all use."""

    problem: AllocationProblem
    solution: Solution
    draft: Draft
    case: int
    used: tuple[int, ...]
    seats: tuple[int, ...]

    @property
    def own(self) -> CaseProblem:
        return self.problem.cases[self.case]

    @property
    def package(self) -> tuple[int, ...]:
        return self.solution.packages[self.case]

    def options(self, target: str) -> list[int]:
        return [n for n, o in enumerate(self.own.options) if o.target == target]

    def spare(self, row: int) -> int:
        """Return what a row would have left for this case without what it has."""
        mine = sum(a for n in self.package for r, a in self.own.options[n].usage if r == row)
        return self.problem.rows[row].limit - self.used[row] + mine

    def rest(self, option: int) -> list[int]:
        """Return what the case has besides the option's own group."""
        group = next(g for g in self.own.groups if option in g)
        return [m for m in self.package if m not in group]

    def added(self, option: int) -> list[int]:
        """Return an option with the cheapest of what must come before it and is not there."""
        rest = self.rest(option)
        found, asking = [option], [option]
        while asking:
            one = asking.pop()
            for after in self.own.afters:
                if one in after.then and after.first and not after.first & {*rest, *found}:
                    first = min(after.first, key=lambda m: (self.own.options[m].amount, m))
                    found.append(first)
                    asking.append(first)
        return found

    def useful(self, whole: set[int], keep: set[int]) -> tuple[int, ...]:
        """Return a package without what adds nothing, what is to be kept aside."""
        package = tuple(sorted(whole))
        while needless := [o for o in self.problem.useless(self.case, package) if o not in keep]:
            package = tuple(o for o in package if o != needless[0])
        return package

    def weighed(self, package: tuple[int, ...]) -> float:
        """Return what a package of this case adds to the objective."""
        loss = self.problem.loss(self.case, package)
        bonus = sum(self.own.options[n].bonus for n in package)
        return self.own.priority * self.problem.aim.phi(loss) - bonus


def stands(problem: AllocationProblem, solution: Solution, drafts: Sequence[Draft]) -> list[Stand]:
    """Return every case with what all use, added up anew."""
    used, seats = [0] * len(problem.rows), [0] * len(problem.projects)
    for own, package in zip(problem.cases, solution.packages, strict=True):
        for n in package:
            for r, a in own.options[n].usage:
                used[r] += a
            if own.options[n].project >= 0:
                seats[own.options[n].project] += 1
    for p in solution.open_projects:
        for r, a in problem.projects[p].opening:
            used[r] += a
    return [
        Stand(problem, solution, draft, i, tuple(used), tuple(seats))
        for i, draft in enumerate(drafts)
    ]


def given(
    problem: AllocationProblem, case: int, force: Sequence[int], forbid: Sequence[int] = ()
) -> AllocationProblem:
    """Return the problem in which a case has one of some options and none of others."""
    own = problem.cases[case]
    asked = Requirement("asked", Origin.REQUIRED, frozenset(force))
    changed = replace(own, requirements=(*own.requirements, asked))
    cases = (*problem.cases[:case], changed, *problem.cases[case + 1 :])
    return without(replace(problem, cases=cases), case, forbid)


def without(problem: AllocationProblem, case: int, forbid: Sequence[int]) -> AllocationProblem:
    """Return the problem in which a case has none of some options."""
    own = problem.cases[case]
    closed = tuple(Ceiling("forbidden", 0, ((n, 1),)) for n in forbid)
    changed = replace(own, ceilings=(*own.ceilings, *closed))
    return replace(problem, cases=(*problem.cases[:case], changed, *problem.cases[case + 1 :]))
