"""What was decided so far in a year that is played: packages, what they used, what stands open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from optimizer.packages.choice import Choice, objective
from optimizer.problem import AllocationProblem, ProjectProblem, RowSort
from optimizer.solution import Solution

#: Rows that hold less for later the more is used today. What a share counts is made up later.
SPENT = frozenset(
    {
        RowSort.MONEY,
        RowSort.LINE_SHARE,
        RowSort.PLACES,
        RowSort.TRADE,
        RowSort.HOURS,
        RowSort.PROVIDER,
    }
)


@dataclass
class State:
    """The year up to now. ``used`` by row, ``seats`` by project; ``packages`` by case."""

    problem: AllocationProblem
    used: list[int]
    seats: Counter[int] = field(default_factory=Counter)
    opened: set[int] = field(default_factory=set)
    packages: dict[int, tuple[int, ...]] = field(default_factory=dict)

    @classmethod
    def at_first(cls, problem: AllocationProblem) -> State:
        """Return the state before anybody came."""
        return cls(problem, [0] * len(problem.rows))

    def limits(self, held: Sequence[int] | None = None) -> list[int]:
        """Return what each row has left, less what is held back of those that are spent."""
        left = [row.limit - used for row, used in zip(self.problem.rows, self.used, strict=True)]
        if held is None:
            return left
        return [
            max(0, n - back) if row.sort in SPENT else n
            for row, n, back in zip(self.problem.rows, left, held, strict=True)
        ]

    def projects(
        self,
        due: frozenset[int] = frozenset(),
        held: Mapping[int, int] | None = None,
        joined: frozenset[int] | None = None,
    ) -> tuple[ProjectProblem, ...]:
        """Return the projects as they stand.

        ``due``: those that open now for people still to come as well. ``held``: seats held back.
        ``joined``: where one person is decided alone, the projects that may open for them.
        """
        found = []
        for j, asked in enumerate(self.problem.projects):
            back = 0 if held is None else held.get(j, 0)
            left = max(0, asked.most - self.seats[j] - back)
            now = asked
            if j in self.opened:
                now = replace(asked, least=0, most=left, opening=(), must=True)
            elif asked.must is not False and j in due:
                now = replace(asked, least=0, most=left, must=True)
            elif asked.must is not False and joined is not None:
                now = replace(asked, least=0, must=None if j in joined else False)
            found.append(now)
        return tuple(found)

    def take(self, cases: Sequence[int], solution: Solution) -> None:
        """Keep what was decided for some cases."""
        for project in solution.open_projects - self.opened:
            self._use(self.problem.projects[project].opening)
            self.opened.add(project)
        for case, package in zip(cases, solution.packages, strict=True):
            self.packages[case] = package
            for option in package:
                one = self.problem.cases[case].options[option]
                self._use(one.usage)
                if one.project >= 0:
                    self.seats[one.project] += 1

    def _use(self, usage: Sequence[tuple[int, int]]) -> None:
        for row, amount in usage:
            self.used[row] += amount

    def choice(self) -> tuple[list[int], Choice]:
        """Return the cases that came and what was chosen, less projects too few people joined.

        Who sat in one of those has no seat after all: what was hoped for them did not come.
        """
        small = {j for j in self.opened if self.seats[j] < self.problem.projects[j].least}
        cases = sorted(self.packages)
        packages = tuple(
            tuple(
                o for o in self.packages[i] if self.problem.cases[i].options[o].project not in small
            )
            for i in cases
        )
        return cases, Choice(packages, frozenset(self.opened - small))


def lifted(problem: AllocationProblem, choice: Choice) -> float:
    """Return the burden a choice lifts from doing nothing, as the policy counts it."""
    none = Choice(tuple(() for _ in problem.cases), frozenset())
    return objective(problem, none) - objective(problem, choice)


def lifted_of(problem: AllocationProblem, case: int, package: tuple[int, ...]) -> float:
    """Return the part of ``lifted`` that is of one case: nobody's burden counts for another's."""
    own, phi = problem.cases[case], problem.aim.phi
    less = phi(problem.loss(case, ())) - phi(problem.loss(case, package))
    return own.priority * less + sum(own.options[o].bonus for o in package)
