"""An attack on whole monitoring reports, by linear programming over all their margins at once.

The attacker knows every figure that is shown, how sums are made, that people are whole and not
below nothing; that whom something reached got some kind of support and nobody else did; that a
household has somebody in it; and that who said how satisfied they are was visited. Unknown is how
many people there are of every sex, age, place, kinds of support and way at once, and how many cases
of every vulnerability, answer and way. The long run is ``./run bench counts``.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

from ortools.linear_solver import pywraplp

from planner.domain.cases.case import Sex
from planner.domain.follow_up.due import VisitDue
from planner.domain.follow_up.observation import SATISFACTIONS
from planner.domain.ids import CaseId
from planner.domain.monitoring.counted import Counted, Reached
from planner.domain.monitoring.report import Group, People, Split, Way
from planner.domain.monitoring.tables import (
    SEXES,
    people_of,
    satisfaction_of,
    visits_of,
    vulnerabilities_of,
    way_of,
)
from planner.domain.reports.forms import Form
from planner.domain.reports.people_report import BANDS
from planner.domain.reports.small_counts import CountTable

_PLACES, _CODES = ("A", "B"), ("v", "w")
_AGES = (0, 2, None)
_KINDS = (Form.CASH, Form.GOODS)
_HELPED = (Reached.UNDER_WAY, Reached.COMPLETED)
#: A person, or a case, by all that is told of them.
Cell = tuple[Any, ...]
#: What a figure counts: which cells.
Of = Callable[[Cell], bool]
_ALL_AGES = (*range(len(BANDS)), None)


def cases_drawn(draw: random.Random) -> list[Counted]:
    """Return a caseload of 3 to 80 cases; some attributes are rare."""
    rare = draw.choice((0.03, 0.1, 0.3))
    weights = [draw.choice((1, 3, 10, 30)) for _ in Reached]
    return [_drawn(draw, str(n), rare, weights) for n in range(draw.choice((3, 8, 20, 40, 80)))]


def _drawn(draw: random.Random, name: str, rare: float, weights: list[int]) -> Counted:
    reached = draw.choices(tuple(Reached), weights)[0]
    helped = reached is not Reached.WAITING
    kinds = {k for k in _KINDS if draw.random() < (rare if k is Form.CASH else 1 - rare)}
    visits = [draw.choices((VisitDue.DONE, VisitDue.MISSED), (1, rare))[0]] if helped else []
    said = helped and VisitDue.DONE in visits and draw.random() < 1 - rare
    sexes = (Sex.FEMALE, Sex.MALE, Sex.MALE if draw.random() > rare else None)
    return Counted(
        CaseId(name),
        reached,
        tuple((draw.choice(sexes), draw.choice(_AGES)) for _ in range(draw.randint(1, 4))),
        place=draw.choices(("A", "B", "X"), (1, rare, rare))[0],
        kinds=frozenset(kinds or {Form.GOODS}) if helped else frozenset(),
        vulnerabilities=frozenset(code for code in _CODES if draw.random() < rare),
        satisfaction=draw.choice(SATISFACTIONS) if said else None,
        visits=tuple(visits),
    )


class Attack:
    """One report, and all that an attacker knows of it."""

    def __init__(self, cases: list[Counted]) -> None:
        self.way = way_of(cases)
        self.people = people_of(self.way, cases, _PLACES)
        self.vulnerabilities = vulnerabilities_of(self.way, cases, _CODES)
        self.satisfaction = satisfaction_of(self.way, cases)
        self.visits = visits_of(cases)
        self.solver = pywraplp.Solver.CreateSolver("GLOP")
        self.of_people = self._cells(
            c
            for c in product(
                Reached, SEXES, _ALL_AGES, (*_PLACES, ""), (False, True), (False, True)
            )
            if any(c[4:]) == (c[0] is not Reached.WAITING)
        )
        self.of_cases = self._cells(
            c
            for c in product(Reached, (False, True), (False, True), (*SATISFACTIONS, None))
            if c[0] is not Reached.WAITING or c[3] is None
        )
        self.hidden: list[tuple[Any, int]] = []
        self._know()

    def _cells(self, cells: Iterator[Cell]) -> dict[Cell, Any]:
        return {cell: self.solver.NumVar(0, 10**4, "") for cell in cells}

    def _sum(self, variables: dict[Cell, Any], of: Of) -> Any:
        return self.solver.Sum([v for cell, v in variables.items() if of(cell)])

    def _tell(self, variables: dict[Cell, Any], of: Of, shown: int | None, true: int) -> None:
        figure = self._sum(variables, of)
        if shown is None:
            self.hidden.append((figure, true))
        else:
            assert shown == true
            self.solver.Add(figure == shown)

    def _know(self) -> None:
        _ways(self, self.way)
        if self.people is not None:
            _of_people(self, self.people)
        for place, split in enumerate(self.vulnerabilities.values(), start=1):
            _split(self, self.of_cases, split, _has(place), "has")
        if self.satisfaction is not None:
            for cell, true in _figures(self.satisfaction):
                of = _said(cell[1])
                self._tell(self.of_cases, of, self.satisfaction.shown(cell), true)
        for reached in Reached:
            those = self._sum(self.of_people, _in((reached,)))
            self.solver.Add(those >= self._sum(self.of_cases, _in((reached,))))
        if self.visits is not None:
            said = self._sum(self.of_cases, lambda c: c[3] is not None)
            self.solver.Add(said <= self.visits[VisitDue.DONE])

    def ranges(self) -> Iterator[tuple[int, int]]:
        """Yield the least and the most of every hidden figure."""
        for figure, true in self.hidden:
            ends = []
            for aim in (self.solver.Minimize, self.solver.Maximize):
                aim(figure)
                assert self.solver.Solve() == pywraplp.Solver.OPTIMAL
                ends.append(round(self.solver.Objective().Value()))
            assert ends[0] <= true <= ends[1]
            yield ends[0], ends[1]


def _ways(attack: Attack, way: Way) -> None:
    for place, group in enumerate(way.groups):
        of = _in(group)
        for variables, told in ((attack.of_cases, way.cases), (attack.of_people, way.people)):
            attack._tell(variables, of, told[place], told[place])


def _of_people(attack: Attack, people: People) -> None:
    tell, variables = attack._tell, attack.of_people
    if people.sexes is not None:
        for cell, true in _figures(people.sexes):
            rows = _rows(attack.way.groups, cell[0])
            sexes = _sexes(people, cell[1])
            tell(variables, _both(_in(rows), 1, sexes), people.sexes.shown(cell), true)
    for cell, true in _figures(people.ages):
        ages = _ALL_AGES if cell[1] == len(_ALL_AGES) else (_ALL_AGES[cell[1]],)
        of = _both(_both(_in(people.base), 1, _sexes(people, cell[0])), 2, ages)
        tell(variables, of, people.ages.shown(cell), true)
    _split(attack, variables, people.places, lambda c: c[3], "A", "B")
    for at, kind in ((4, Form.CASH), (5, Form.GOODS)):
        for cell, true in _figures(people.kinds.get(kind, CountTable(()))):
            which = (True, False) if cell[1] == 2 else ((True,), (False,))[cell[1]]
            of = _both(_in(_HELPED), at, which)
            tell(variables, of, people.kinds[kind].shown(cell), true)


def _sexes(people: People, row: int) -> tuple[Sex | None, ...]:
    return people.sex_rows[row] if row < len(people.sex_rows) else SEXES


def _split(
    attack: Attack, variables: dict[Cell, Any], split: Split, by: Callable[[Cell], str], *codes: str
) -> None:
    every = (*codes, "")
    for cell, true in _figures(split.table):
        rows = _in(_rows(split.groups, cell[0]))
        which = every if cell[1] == len(every) else (every[cell[1]],)
        of = _code(rows, by, which)
        attack._tell(variables, of, split.table.shown(cell), true)


def _figures(table: CountTable) -> Iterator[tuple[tuple[int, int], int]]:
    if table.counts:
        yield from ((cell, table.value(cell)) for cell in table.cells())


def _rows(groups: tuple[Group, ...], row: int) -> Group:
    return groups[row] if row < len(groups) and len(groups) > 1 else sum(groups, ())


def _has(at: int) -> Callable[[Cell], str]:
    return lambda cell: "has" if cell[at] else ""


def _in(group: Group) -> Of:
    return lambda cell: cell[0] in group


def _both(of: Of, at: int, which: tuple[Any, ...]) -> Of:
    return lambda cell: of(cell) and cell[at] in which


def _code(of: Of, by: Callable[[Cell], str], which: tuple[str, ...]) -> Of:
    return lambda cell: of(cell) and by(cell) in which


def _said(column: int) -> Of:
    answers = (*SATISFACTIONS, None)
    which = answers if column == len(answers) else (answers[column],)
    return _both(_in(_HELPED), 3, which)


def reports_tried(count: int, seed: int) -> tuple[int, int, int]:
    """Attack random reports; return how many, how many hidden figures, and the narrowest range."""
    draw = random.Random(seed)
    hidden, narrowest = 0, 10**6
    for _ in range(count):
        for low, high in Attack(cases_drawn(draw)).ranges():
            hidden += 1
            narrowest = min(narrowest, high - low)
    return count, hidden, narrowest
