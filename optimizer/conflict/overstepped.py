"""By how much a choice oversteps the demands kept, in integers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from optimizer.conflict.alone import keeps
from optimizer.conflict.demands import Demand, Kept
from optimizer.conflict.joint import Packages
from optimizer.solution import ClashSort


class Overstepped:
    """What a choice breaks. Cases without a package have nothing.

    ``broken``: cases whose own demands are not kept.
    """

    def __init__(self, kept: Kept, packages: Packages, opened: Iterable[int]) -> None:
        self.kept, self.packages, self.opened = kept, packages, frozenset(opened)
        self.broken = {
            case
            for case in {*kept.forced, *packages}
            if not keeps(kept.own(case), packages.get(case, ()))
        }
        self.used: Counter[int] = Counter(dict.fromkeys(kept.rows, 0))
        self.seats: Counter[int] = Counter()
        for case in packages:
            self._count(case, 1)
        for k in self.opened:
            for row, amount in kept.problem.projects[k].opening:
                if row in self.used:
                    self.used[row] += amount

    def _count(self, case: int, sign: int) -> None:
        for o in self.packages.get(case, ()):
            option = self.kept.problem.cases[case].options[o]
            for row, amount in option.usage:
                if row in self.used:
                    self.used[row] += sign * amount
            if option.project >= 0:
                self.seats[option.project] += sign

    @property
    def nothing(self) -> bool:
        """Say whether every demand is kept."""
        return not self.broken and self._shared_hold()

    def holds_without(self, case: int) -> bool:
        """Say whether every demand is kept once a case has nothing and nothing is asked of it."""
        if self.broken - {case}:
            return False
        self._count(case, -1)
        held = self._shared_hold()
        self._count(case, 1)
        return held

    def by(self, demand: Demand) -> int:
        """Return by how much one shared demand is overstepped, 0 where it is kept."""
        problem = self.kept.problem
        if demand.sort is ClashSort.ROW:
            return max(0, self.used[demand.index] - problem.rows[demand.index].limit)
        if demand.sort is ClashSort.LEAST and demand.index in self.opened:
            return max(0, problem.projects[demand.index].least - self.seats[demand.index])
        return 0

    def missing(self, floor: Demand) -> int:
        """Return by how much a floor is missed, in 1/10,000 of its line."""
        own = self.kept.problem.cases[floor.case]
        asked, held = own.floors[floor.index], self.packages.get(floor.case, ())
        reached = sum(s for o in held for line, s in own.options[o].cover if line == asked.line)
        return max(0, asked.least - reached)

    def _shared_hold(self) -> bool:
        kept, problem = self.kept, self.kept.problem
        if any(used > problem.rows[row].limit for row, used in self.used.items()):
            return False
        if not kept.opened <= self.opened:
            return False
        for k, project in enumerate(problem.projects):
            is_open = k in self.opened
            if is_open and project.must is False:
                return False
            least = project.least if is_open and k in kept.least else 0
            if not least <= self.seats[k] <= (project.most if is_open else 0):
                return False
        return True
