"""What has been used of every shared row, and what a change of one case's package would do.

All claims about money going further elsewhere come from here: integer usage for facts, prices for
the effect on others.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from optimizer.finish.beside import Beside
from optimizer.formulate import Formulation
from optimizer.solution import Solution

#: Option indices of one case.
Package = tuple[int, ...]


@dataclass(frozen=True)
class Reckoning:
    """One solution with the totals of its rows and the seats taken."""

    made: Formulation
    solution: Solution
    used: Sequence[int]
    seats: Sequence[int]

    @classmethod
    def of(cls, made: Formulation, solution: Solution) -> Reckoning:
        """Add up what the solution uses."""
        problem = made.problem
        used = [0] * len(problem.rows)
        seats = [0] * len(problem.projects)
        for case, package in zip(problem.cases, solution.packages, strict=True):
            for n in package:
                option = case.options[n]
                for row, amount in option.usage:
                    used[row] += amount
                if option.project >= 0:
                    seats[option.project] += 1
        for project in solution.open_projects:
            for row, amount in problem.projects[project].opening:
                used[row] += amount
        return cls(made, solution, used, seats)

    @cached_property
    def months(self) -> Beside:
        """What starts when, and what it leaves of every room over months."""
        return Beside(self.made, self.solution.packages)

    def with_forced(self, case: int, option: int) -> Package:
        """Return the case's package with an option, without what cannot stand beside it.

        A measure that must come before is added at its cheapest.
        """
        own = self.made.problem.cases[case]
        group = next(set(g) for g in own.groups if option in g)
        against = {
            m
            for c in own.conflicts
            for mine, others in ((c.one, c.other), (c.other, c.one))
            if option in mine
            for m in others
            if m != option
        }
        package = [m for m in self.solution.packages[case] if m not in group | against]
        package.append(option)
        for after in own.afters:
            if option in after.then and not after.first & set(package) and after.first:
                package.append(min(after.first, key=lambda m: (own.options[m].amount, m)))
        return tuple(sorted(package))

    def burden_change(self, case: int, package: Package) -> float:
        """Return how the burden left to a case changes with another package."""
        problem = self.made.problem
        before = problem.left(case, self.solution.packages[case])
        return sum(problem.left(case, package).values()) - sum(before.values())

    def own_change(self, case: int, package: Package) -> float:
        """Return how the case's part of the objective changes with another package."""
        return self._weighed(case, package) - self._weighed(case, self.solution.packages[case])

    def cost_to_others(self, case: int, package: Package) -> float:
        """Return what the rows the new package takes (or leaves) are worth to others, by prices.

        A seat in a project that is not open costs its opening too.
        """
        own = self.made.problem.cases[case]
        prices, seats = self.solution.row_prices, self.solution.seat_prices
        value = 0.0
        for sign, chosen in ((1, package), (-1, self.solution.packages[case])):
            for n in chosen:
                option = own.options[n]
                value += sign * sum(prices[r] * a for r, a in option.usage if r < len(prices))
                if 0 <= option.project < len(seats):
                    value += sign * seats[option.project]
                if option.project >= 0 and option.project not in self.solution.open_projects:
                    opening = self.made.problem.projects[option.project].opening
                    value += sign * sum(prices[r] * a for r, a in opening if r < len(prices))
        return value

    def _weighed(self, case: int, package: Package) -> float:
        problem = self.made.problem
        own = problem.cases[case]
        loss = problem.loss(case, package)
        bonus = sum(own.options[n].bonus for n in package)
        return own.priority * problem.aim.phi(loss) - bonus
