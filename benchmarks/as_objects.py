"""Drawn tables as the objects of an allocation problem."""

from __future__ import annotations

from benchmarks import invented
from benchmarks.drawn import BURDEN, Drawn
from benchmarks.invented import (
    ACT_NOW,
    BASIC,
    CASE_FUNDS,
    CASH_CEILING,
    CEILINGS,
    EXCLUSIVE,
    NAMES,
    NEEDS,
    PROJECTS,
    STEPWISE,
    Programme,
    Projects,
)
from optimizer.problem import (
    After,
    CaseProblem,
    Ceiling,
    Conflict,
    Floor,
    Line,
    Option,
    ProjectProblem,
    Usage,
)
from planner.domain.ids import CaseId, PersonId
from planner.domain.need import FULL

#: The office's shares, each row's index, part of the kind's money and part of all money.
CASH_LEAST, CASH_MOST, COMMUNITY_LEAST = range(invented.FUNDS, invented.FUNDS + 3)
#: What is guaranteed of a basic need, and of one that waits for no balance.
FLOOR, URGENT = 5_000, 6_000


def usage(fund: int, cents: int, *, cash: int = 0, community: int = 0) -> Usage:
    """Return what money takes from its fund, and from the shares of 3/20, 1/4 and 1/20."""
    taken = (
        (fund, cents),
        (CASH_LEAST, 3 * cents - 20 * cash),
        (CASH_MOST, 4 * cash - cents),
        (COMMUNITY_LEAST, cents - 20 * community),
    )
    return tuple((row, amount) for row, amount in taken if amount)


def fund_of(project: int) -> int:
    """Return the fund that pays a project: places take turns."""
    return CASE_FUNDS + project // PROJECTS % 2


def project_problems(projects: Projects) -> tuple[ProjectProblem, ...]:
    """Return the projects of all places."""
    return tuple(
        ProjectProblem(
            f"P{p}",
            int(projects.least[p]),
            int(projects.most[p]),
            usage(fund_of(p), int(opening), community=int(opening)),
        )
        for p, opening in enumerate(projects.opening)
    )


def case_problem(programme: Programme, projects: Projects, block: Drawn, i: int) -> CaseProblem:
    """Return case ``i`` of a block."""
    needs = [n for n in range(len(NAMES)) if block.severity[i, n]]
    made = _Options(needs)
    for m in range(invented.MEASURES):
        if not block.open[i, m]:
            continue
        cents, cash = int(block.cost[i, m]), bool(programme.cash[m])
        payers = [f for f in range(CASE_FUNDS) if block.eligible[i, f] and programme.pays[f, m]]
        made.group(f"M{m:02}", payers, cents, cash=cash, covers=programme.covers[m].tolist())
    for k in range(PROJECTS):
        p = int(block.places()[i]) * PROJECTS + k
        if block.seats[i, k]:
            made.seat(p, int(projects.seat[p]), projects.covers[p].tolist())
    lines = tuple(_line(block, made, i, at, n) for at, n in enumerate(needs))
    return CaseProblem(
        case_id=CaseId(f"case{block.first + i}"),
        priority=float(block.priority[i]),
        lines=lines,
        options=tuple(made.options),
        groups=tuple(made.of.values()),
        ceilings=tuple(made.ceilings()),
        conflicts=tuple(made.conflicts()),
        afters=tuple(made.afters()),
        floors=tuple(_floors(needs, lines)),
    )


def _line(block: Drawn, made: _Options, i: int, at: int, n: int) -> Line:
    severity = int(block.severity[i, n])
    weight = int(block.persons[i, n]) * int(BURDEN[severity])
    return Line(NAMES[n], NEEDS[NAMES[n]], severity, weight, made.attainable(at))


def _floors(needs: list[int], lines: tuple[Line, ...]) -> list[Floor]:
    floors = []
    for at, (n, line) in enumerate(zip(needs, lines, strict=True)):
        if n in BASIC and line.severity >= 3:
            floors.append(Floor("basics", at, FLOOR, 1, 1))
        if n in ACT_NOW and line.severity == 4 and line.attainable:
            floors.append(Floor("act_now", at, min(URGENT, line.attainable), 0, 1))
    return floors


class _Options:
    """The options and groups of one case, as they are made."""

    def __init__(self, needs: list[int]) -> None:
        self.needs = needs
        self.options: list[Option] = []
        self.of: dict[str, tuple[int, ...]] = {}

    def group(
        self, code: str, payers: list[int], cents: int, *, cash: bool, covers: list[int]
    ) -> None:
        """Add a measure, once by every fund that may pay it."""
        first = len(self.options)
        for fund in payers:
            paid = cents if cash else 0
            self._add(code, fund, cents, paid, covers, usage(fund, cents, cash=paid))
        self.of[code] = tuple(range(first, len(self.options)))

    def seat(self, project: int, cents: int, covers: list[int]) -> None:
        """Add a seat in a project."""
        fund, code = fund_of(project), f"P{project}"
        self.of[code] = (len(self.options),)
        self._add(code, fund, cents, 0, covers, usage(fund, cents, community=cents), project)

    def _add(
        self,
        code: str,
        fund: int,
        cents: int,
        cash: int,
        covers: list[int],
        used: Usage,
        project: int = -1,
    ) -> None:
        cover = tuple((at, covers[n]) for at, n in enumerate(self.needs) if covers[n])
        self.options.append(
            Option(code, PersonId("p"), f"F{fund}", cents, cash, 1, cover, used, (0, 0), project)
        )

    def attainable(self, at: int) -> int:
        """Return the best cover of a line: of measures that exclude each other the better."""
        share = {code: dict(self.options[own[0]].cover).get(at, 0) for code, own in self.of.items()}
        total = sum(share.values())
        for middle, large in _pairs(EXCLUSIVE, 1):
            total -= min(share.get(middle, 0), share.get(large, 0))
        return min(FULL, total)

    def ceilings(self) -> list[Ceiling]:
        """Return the ceilings of the funds, then that of all cash."""
        found = []
        for fund, euros in enumerate(CEILINGS):
            own = [(o, x.amount) for o, x in enumerate(self.options) if x.fund == f"F{fund}"]
            if euros and own:
                found.append(Ceiling(f"F{fund}:case", 100 * euros, tuple(own)))
        cash = [(o, x.cash) for o, x in enumerate(self.options) if x.cash]
        if cash:
            found.append(Ceiling("cash:case", 100 * CASH_CEILING, tuple(cash)))
        return found

    def conflicts(self) -> list[Conflict]:
        """Return which measures exclude each other."""
        return [
            Conflict(f"{middle}/{large}", frozenset(self.of[middle]), frozenset(self.of[large]))
            for middle, large in _pairs(EXCLUSIVE, 1)
            if middle in self.of and large in self.of
        ]

    def afters(self) -> list[After]:
        """Return which measures ask for another."""
        return [
            After(f"{small}>{large}", frozenset(self.of[large]), frozenset(self.of[small]))
            for small, large in _pairs(STEPWISE, 0)
            if large in self.of
        ]


def _pairs(needs: tuple[int, ...], size: int) -> list[tuple[str, str]]:
    """Return the codes of the measure of this size and of the large one, for these needs."""
    return [(f"M{size * 12 + n:02}", f"M{24 + n:02}") for n in needs]
