"""What could be given up: every demand of a problem, and the problem with only some of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from optimizer.problem import (
    After,
    AllocationProblem,
    CaseProblem,
    Ceiling,
    Conflict,
    Floor,
    Requirement,
)
from optimizer.solution import Clash, ClashSort


@dataclass(frozen=True, slots=True, order=True)
class Demand:
    """One demand: its sort, its case (-1 where shared) and its index among those."""

    sort: ClashSort
    case: int
    index: int


Named = Requirement | Floor | Ceiling | Conflict | After

#: Demands of a case, and where each sort stands.
OF_CASES = (
    ClashSort.REQUIREMENT,
    ClashSort.FLOOR,
    ClashSort.CEILING,
    ClashSort.CONFLICT,
    ClashSort.AFTER,
)
#: What makes a case take something.
FORCING = frozenset({ClashSort.REQUIREMENT, ClashSort.FLOOR})


def demands_of(problem: AllocationProblem, *, floors: bool = False) -> Iterator[Demand]:
    """Yield what could be given up, floors only where asked for: a balance names what they lack."""
    for k, row in enumerate(problem.rows):
        if row.limit < _MOST:
            yield Demand(ClashSort.ROW, -1, k)
    for k, project in enumerate(problem.projects):
        if project.must:
            yield Demand(ClashSort.OPEN, -1, k)
        if project.least > 0:
            yield Demand(ClashSort.LEAST, -1, k)
    for case, own in enumerate(problem.cases):
        yield from (Demand(ClashSort.REQUIREMENT, case, k) for k in range(len(own.requirements)))
        if floors:
            yield from (
                Demand(ClashSort.FLOOR, case, k) for k, f in enumerate(own.floors) if f.least > 0
            )
        yield from (Demand(ClashSort.CEILING, case, k) for k in range(len(own.ceilings)))
        yield from (Demand(ClashSort.CONFLICT, case, k) for k in range(len(own.conflicts)))
        yield from (Demand(ClashSort.AFTER, case, k) for k in range(len(own.afters)))


#: A row of this limit or more says nothing.
_MOST = 10**15


def clash_of(problem: AllocationProblem, demand: Demand, give: int | None = None) -> Clash:
    """Return a demand as a person reads it."""
    sort, case, k = demand.sort, demand.case, demand.index
    if sort is ClashSort.ROW:
        return Clash(sort, problem.rows[k].code, give=give)
    if case < 0:
        return Clash(sort, problem.projects[k].code, give=give)
    own = problem.cases[case]
    named: dict[ClashSort, Sequence[Named]] = {
        ClashSort.REQUIREMENT: own.requirements,
        ClashSort.FLOOR: own.floors,
        ClashSort.CEILING: own.ceilings,
        ClashSort.CONFLICT: own.conflicts,
        ClashSort.AFTER: own.afters,
    }
    return Clash(sort, named[sort][k].code, own.case_id, give)


@dataclass(frozen=True)
class Own:
    """One case with the demands that are kept. ``shut``: seats in projects that must stay closed.

    ``useful``: cover of each line up to this counts. ``excused``: options that may be useless,
    whether who asked for them is kept or not: so giving something up takes no choice away.
    """

    case: CaseProblem
    requirements: tuple[Requirement, ...]
    floors: tuple[Floor, ...]
    ceilings: tuple[Ceiling, ...]
    conflicts: tuple[Conflict, ...]
    afters: tuple[After, ...]
    shut: frozenset[int] = frozenset()

    @property
    def forces(self) -> bool:
        """Say whether the case must take something."""
        return bool(self.requirements or self.floors)

    @cached_property
    def excused(self) -> frozenset[int]:
        """Return the options that may be useless."""
        own = self.case
        asked = [r.options for r in own.requirements] + [a.first for a in own.afters]
        return frozenset[int]().union(*asked)

    @cached_property
    def useful(self) -> list[int]:
        """Return up to what cover of each line counts."""
        counts = [line.attainable if line.weight else 0 for line in self.case.lines]
        for floor in self.case.floors:
            counts[floor.line] = max(counts[floor.line], floor.least)
        return counts

    @cached_property
    def group_of(self) -> dict[int, tuple[int, ...]]:
        """Return the first group of each option that has one."""
        found: dict[int, tuple[int, ...]] = {}
        for group in self.case.groups:
            for option in group:
                found.setdefault(option, group)
        return found


class Kept:
    """A problem with only some of its demands."""

    def __init__(
        self,
        problem: AllocationProblem,
        demands: Iterable[Demand],
        signed: frozenset[int] | None = None,
    ) -> None:
        self.problem = problem
        self.demands = frozenset(demands)
        #: Rows in which something counts below zero: there awards can help.
        self.signed = _signed(problem) if signed is None else signed
        self.rows: list[int] = []
        self.opened: set[int] = set()
        self.least: set[int] = set()
        self._of_case: dict[int, dict[ClashSort, list[int]]] = {}
        self._owns: dict[int, Own] = {}
        for demand in sorted(self.demands, key=lambda d: (d.case, d.index, d.sort)):
            sort, case, k = demand.sort, demand.case, demand.index
            if sort is ClashSort.ROW:
                self.rows.append(k)
            elif sort is ClashSort.OPEN:
                self.opened.add(k)
            elif sort is ClashSort.LEAST:
                self.least.add(k)
            else:
                self._of_case.setdefault(case, {}).setdefault(sort, []).append(k)
        self.forced = [
            case for case, sorts in self._of_case.items() if any(s in FORCING for s in sorts)
        ]

    def own(self, case: int) -> Own:
        """Return a case with the demands that are kept of it."""
        if case not in self._owns:
            own, kept = self.problem.cases[case], self._of_case.get(case, {})
            self._owns[case] = Own(
                own,
                tuple(own.requirements[k] for k in kept.get(ClashSort.REQUIREMENT, ())),
                tuple(own.floors[k] for k in kept.get(ClashSort.FLOOR, ())),
                tuple(own.ceilings[k] for k in kept.get(ClashSort.CEILING, ())),
                tuple(own.conflicts[k] for k in kept.get(ClashSort.CONFLICT, ())),
                tuple(own.afters[k] for k in kept.get(ClashSort.AFTER, ())),
                frozenset(
                    o
                    for o, option in enumerate(own.options)
                    if option.project >= 0 and self.problem.projects[option.project].must is False
                ),
            )
        return self._owns[case]

    def of_case(self, case: int) -> list[Demand]:
        """Return the demands kept of one case."""
        sorts = self._of_case.get(case, {})
        return [Demand(sort, case, k) for sort in OF_CASES for k in sorts.get(sort, ())]

    def without(self, gone: Iterable[Demand]) -> Kept:
        """Return the same with some demands given up."""
        return Kept(self.problem, self.demands - set(gone), self.signed)

    def only(self, demands: Iterable[Demand]) -> Kept:
        """Return the same with only these of its demands."""
        return Kept(self.problem, self.demands & set(demands), self.signed)


def _signed(problem: AllocationProblem) -> frozenset[int]:
    usages = [o.usage for own in problem.cases for o in own.options]
    usages += [p.opening for p in problem.projects]
    return frozenset(r for usage in usages for r, a in usage if a < 0)
