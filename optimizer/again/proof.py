"""What prices prove, kept case by case: after a decision one case is priced again.

For prices ≥ 0 of the shared rows no choice costs less than

    Σ_places min over which of its projects open of (Σ_i least cost of a package + the openings)
    − Σ prices × limits,

where within a place each open project has a price of its own for a seat (of either sign: too few
seats pay). The cost of a package counts its shortfalls of floors at a price, less that price times
what all shortfalls together come to: nothing that leaves more short is an answer. Only the terms
of the case decided on change with the decision.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import product

import numpy as np

from optimizer.again.pricing import Cases, Market
from optimizer.packages.arrays import Floats
from optimizer.packages.room import CLOSED
from optimizer.problem import AllocationProblem, CaseProblem, ProjectProblem

#: So many projects of one place are opened and closed in every combination.
_TOGETHER = 3
#: Steps to a price of seats that fills a project.
_STEPS = 6


@dataclass(frozen=True)
class Pattern:
    """Which projects of a place open, at which prices of a seat, and what each case then costs."""

    seat: Floats  # of all projects; CLOSED where shut or elsewhere
    rest: float  # openings less what filled seats are worth
    least: Floats  # of the place's cases, in their order

    @property
    def value(self) -> float:
        """Return what the place costs at least with this pattern."""
        return self.rest + float(self.least.sum())


@dataclass(frozen=True)
class Place:
    """The projects of one place with the cases that could join one, and the patterns of them."""

    projects: tuple[int, ...]
    cases: tuple[int, ...]
    patterns: tuple[Pattern, ...]


@dataclass(frozen=True)
class Proof:
    """A bound on the objective, by case."""

    market: Market
    fixed: float  # − Σ prices × limits
    free: Floats  # least cost of cases that join no project, 0 for all others
    places: tuple[Place, ...]

    def lower(self, short: Sequence[float]) -> float:
        """Return the least any choice can cost that leaves no more than ``short``, by rank."""
        within = sum(min(p.value for p in place.patterns) for place in self.places)
        floors = sum(float(p) * s for p, s in zip(self.market.stern, short, strict=True))
        return self.fixed + float(self.free.sum()) + within - floors

    def with_case(self, problem: AllocationProblem, i: int, own: CaseProblem) -> Proof:
        """Return the proof with one case priced anew."""
        alone = Cases(problem, (own,))
        try:
            least = alone.least(self.market)[0]
            joins = {o.project for o in own.options if o.project >= 0}
            places, free = [], self.free.copy()
            free[i] = least
            for place in self.places:
                is_there = i in place.cases or bool(joins & set(place.projects))
                free[i] = 0.0 if is_there else free[i]
                places.append(_repriced(place, i, alone, self.market) if is_there else place)
        finally:
            alone.close()
        return replace(self, free=free, places=tuple(places))


def _repriced(place: Place, i: int, alone: Cases, market: Market) -> Place:
    cases = place.cases if i in place.cases else (*place.cases, i)
    at = cases.index(i)
    patterns = []
    for pattern in place.patterns:
        least = (
            np.append(pattern.least, 0.0)
            if len(cases) > len(place.cases)
            else (pattern.least.copy())
        )
        least[at] = alone.least(market.with_seats(pattern.seat))[0]
        patterns.append(replace(pattern, least=least))
    return Place(place.projects, cases, tuple(patterns))


def prove(
    problem: AllocationProblem,
    cases: Cases,
    market: Market,
    groups: Sequence[tuple[int, ...]],
    opened: frozenset[int],
) -> Proof:
    """Price every case once for each pattern of the projects it could join.

    ``groups``: the projects by place. ``market.seat``: where the search for seat prices begins.
    ``opened``: the projects open in the solution; other patterns are only told apart from it.
    """
    shut = market.with_seats(np.full(len(problem.projects), CLOSED))
    free = cases.least(shut)
    fixed = -float(sum(p * row.limit for p, row in zip(market.row, problem.rows, strict=True)))
    places, joined = [], _joined(problem, groups)
    for group, joining in zip(groups, joined, strict=True):
        free[list(joining)] = 0.0
        block = _Block(problem, cases, market, group, joining)
        places.append(Place(group, joining, tuple(block.patterns(opened))))
    return Proof(shut, fixed, free, tuple(places))


def _joined(problem: AllocationProblem, groups: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Return the cases that could join one of the projects of each group."""
    of = {p: g for g, group in enumerate(groups) for p in group}
    found: list[list[int]] = [[] for _ in groups]
    for i, own in enumerate(problem.cases):
        for g in sorted({of[o.project] for o in own.options if o.project in of}):
            found[g].append(i)
    return [tuple(joining) for joining in found]


@dataclass
class _Block:
    """One place while its patterns are looked for."""

    problem: AllocationProblem
    cases: Cases
    market: Market
    group: tuple[int, ...]
    joining: tuple[int, ...]
    which: object = field(init=False)

    def __post_init__(self) -> None:
        self.which = np.array(self.joining, np.int64)

    def patterns(self, opened: frozenset[int]) -> Iterator[Pattern]:
        """Yield every pattern that rules and decisions leave, the one of the solution first."""
        actual = tuple(p in opened for p in self.group)
        if len(self.group) > _TOGETHER:
            yield self._any()
            return
        first = self._open(actual, _STEPS)
        yield first
        for other in product((False, True), repeat=len(self.group)):
            allowed = all(
                self._project(p).must in (None, is_open)
                for p, is_open in zip(self.group, other, strict=True)
            )
            if other != actual and allowed:
                found = self._open(other, 0)
                yield found if found.value >= first.value else self._open(other, _STEPS)

    def _project(self, p: int) -> ProjectProblem:
        return self.problem.projects[p]

    def _opening(self, p: int) -> float:
        return float(sum(a * self.market.row[r] for r, a in self._project(p).opening))

    def _open(self, pattern: tuple[bool, ...], steps: int) -> Pattern:
        seat = np.full(len(self.problem.projects), CLOSED)
        for p, is_open in zip(self.group, pattern, strict=True):
            if is_open:
                seat[p] = max(0.0, float(self.market.seat[p]))
        best = self._at(seat)
        for p, is_open in zip(self.group, pattern, strict=True):
            if is_open:
                best = self._filled(best, p, steps)
        return best

    def _filled(self, best: Pattern, p: int, steps: int) -> Pattern:
        """Return the pattern with the price of ``p``'s seats bisected to a larger bound."""
        low, high, start = -np.inf, np.inf, float(best.seat[p])
        price, step = start, max(1.0, abs(start)) * 0.25
        for _ in range(steps):
            taken, found = self._seats(best.seat, p, price)
            best = found if found.value > best.value else best
            project = self._project(p)
            wanted = project.most if price > 0 else project.least
            if taken == wanted or (price == 0 and project.least <= taken <= project.most):
                break
            if taken > wanted:
                low = price
                price = (low + high) / 2 if np.isfinite(high) else price + step
            else:
                high = price
                price = (low + high) / 2 if np.isfinite(low) else price - step
            if start > 0 and price <= 0 and not np.isfinite(low):
                price = 0.0 if high > 0 else price
            step *= 2
        return best

    def _seats(self, seat: Floats, p: int, price: float) -> tuple[int, Pattern]:
        tried = seat.copy()
        tried[p] = price
        kept = self.cases.search(self.market.with_seats(tried), which=self.which)  # type: ignore[arg-type]
        taken = 0
        for i in self.joining:
            own = self.problem.cases[i].options
            if kept.number[i]:
                chosen = kept.option[i, 0, : kept.size[i, 0]]
                taken += sum(own[int(n)].project == p for n in chosen)
        return taken, self._pattern(tried, kept.lower[list(self.joining)])

    def _at(self, seat: Floats) -> Pattern:
        kept = self.cases.search(self.market.with_seats(seat), which=self.which)  # type: ignore[arg-type]
        return self._pattern(seat, kept.lower[list(self.joining)])

    def _pattern(self, seat: Floats, least: Floats) -> Pattern:
        rest = sum(self._rest(p, float(seat[p])) for p in self.group if seat[p] < CLOSED)
        return Pattern(seat, rest, least.copy())

    def _rest(self, p: int, price: float) -> float:
        project = self._project(p)
        return self._opening(p) - price * (project.most if price > 0 else project.least)

    def _any(self) -> Pattern:
        """Return one pattern for all: every project may open or stay shut by itself."""
        seat = np.full(len(self.problem.projects), CLOSED)
        rest = 0.0
        for p in self.group:
            project = self._project(p)
            if project.must is not False:
                seat[p] = max(0.0, float(self.market.seat[p]))
                opening = self._rest(p, float(seat[p]))
                rest += opening if project.must else min(0.0, opening)
        kept = self.cases.search(self.market.with_seats(seat), which=self.which)  # type: ignore[arg-type]
        return Pattern(seat, rest, kept.lower[list(self.joining)].copy())
