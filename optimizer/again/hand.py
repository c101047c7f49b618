"""What a solved problem leaves at hand for a decision on one of its cases: indices only.

The packages, the prices, what they prove, and what is near to each package; after a decision only
the cases that moved are looked at anew.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from optimizer.again.near import KEEP, Near, near, near_all, usage_of
from optimizer.again.pricing import Cases, Market, Package, packages_of
from optimizer.again.proof import Proof, prove
from optimizer.again.stern import with_stern
from optimizer.packages.room import CLOSED
from optimizer.packages.shape import RANKS
from optimizer.problem import AllocationProblem, CaseProblem
from optimizer.solution import Solution

#: A sum of shortfalls is the least it can be, but for rounding.
_SAME = 1e-9


@dataclass(frozen=True)
class Hand:
    """One choice, ready for a decision.

    ``problem``: with the rows that were solved last (widened, tightened). ``value`` and
    ``nothing``: what each case's package, and none, adds to the objective. ``used``: of rows, then
    of seats by project. ``least``: whether the floors of a rank are as little short as each case
    could come to by itself. ``goal``: the gap the next answer must reach.
    """

    problem: AllocationProblem
    packages: tuple[Package, ...]
    opened: frozenset[int]
    market: Market
    proof: Proof
    nears: tuple[Near, ...]
    value: tuple[float, ...]
    nothing: tuple[float, ...]
    used: tuple[int, ...]
    short: tuple[float, ...]
    least: tuple[bool, ...]
    goal: float

    def after(
        self,
        problem: AllocationProblem,
        proof: Proof,
        packages: tuple[Package, ...],
        opened: frozenset[int],
        short: tuple[float, ...],
        decided: Collection[int] = (),
    ) -> Hand:
        """Return the hand of another choice: only cases that moved are looked at anew.

        ``proof``: of ``problem``, but for the cases whose problem is another than in ``self``
        and not among ``decided``: these it knows already.
        """
        moved = [
            i
            for i, (one, other) in enumerate(zip(self.problem.cases, problem.cases, strict=True))
            if one is not other or self.packages[i] != packages[i]
        ]
        nears, value, nothing = list(self.nears), list(self.value), list(self.nothing)
        used = list(self.used)
        for i in moved:
            own, old = problem.cases[i], self.problem.cases[i]
            if own is not old and i not in decided:
                proof = proof.with_case(problem, i, own)
            nears[i] = _near(problem, own, self.market, packages[i])
            value[i] = valued(problem, i, packages[i])
            nothing[i] = valued(problem, i, ())
            for sign, case, package in ((-1, old, self.packages[i]), (1, own, packages[i])):
                for r, amount in usage_of(problem, case, package).items():
                    used[r] += sign * amount
        for sign, projects in ((-1, self.opened - opened), (1, opened - self.opened)):
            for p in projects:
                for r, amount in problem.projects[p].opening:
                    used[r] += sign * amount
        return replace(
            self,
            problem=problem,
            packages=packages,
            opened=opened,
            proof=proof,
            nears=tuple(nears),
            value=tuple(value),
            nothing=tuple(nothing),
            used=tuple(used),
            short=short,
        )


def hand_of(
    problem: AllocationProblem,
    first: Solution,
    packages: tuple[Package, ...],
    opened: frozenset[int],
    groups: Sequence[tuple[int, ...]],
    tight: Sequence[float],
    goal: float,
) -> Hand:
    """Return what a choice leaves at hand.

    ``first``: the solution whose prices prove. ``groups``: the projects by place. ``tight``: the
    prices of the rows that were added since, which prove nothing. ``goal``: the gap asked for.
    """
    rows = len(problem.rows) - len(tight)
    short = tuple(_stage(first, rank) for rank in range(RANKS))
    cases = Cases(problem, problem.cases)
    try:
        proven = _market(problem, first, first.row_prices[:rows])
        least = tuple(
            short[rank] <= float(cases.least_short(rank).sum()) * (1 + _SAME)
            for rank in range(RANKS)
        )
        proven = with_stern(problem, cases, proven, short)
        proof = prove(problem, cases, proven, groups, opened)
        market = _actual(proof, opened, (*proven.row[:rows], *tight))
        nears = near_all(problem, cases, market, packages)
    finally:
        cases.close()
    value = tuple(valued(problem, i, p) for i, p in enumerate(packages))
    nothing = tuple(valued(problem, i, ()) for i in range(len(packages)))
    lower = proof.lower(short)
    if first.lower is not None:
        lower = max(lower, first.lower - _bonuses(problem))
    gap = _gap(sum(value), lower, sum(nothing))
    used = _used(problem, packages, opened)
    return Hand(
        problem, packages, opened, market, proof, tuple(nears), value, nothing, used, short,
        least, max(goal, gap),
    )  # fmt: skip


def by_place(places: Mapping[int, str]) -> list[tuple[int, ...]]:
    """Return the projects of each place, from the place of each project."""
    groups: dict[str, list[int]] = {}
    for p, place in places.items():
        groups.setdefault(place, []).append(p)
    return [tuple(group) for group in groups.values()]


def valued(problem: AllocationProblem, i: int, package: Package) -> float:
    """Return what a case's package adds to the objective."""
    own = problem.cases[i]
    bonus = sum(own.options[n].bonus for n in package)
    return own.priority * problem.aim.phi(problem.loss(i, package)) - bonus


def _near(problem: AllocationProblem, own: CaseProblem, market: Market, package: Package) -> Near:
    alone = Cases(problem, (own,))
    try:
        kept = alone.search(market, keep=KEEP)
        return near(problem, own, package, packages_of(kept, 0), alone.costs(market, [package])[0])
    finally:
        alone.close()


def _stage(solution: Solution, rank: int) -> float:
    return next((s.value for s in solution.stages if s.name == f"floors:{rank}"), 0.0)


def _market(problem: AllocationProblem, solution: Solution, prices: Sequence[float]) -> Market:
    """Return the prices of a solution; rows that were tightened prove nothing."""
    row = np.zeros(len(problem.rows))
    row[: len(prices)] = prices
    seat = np.array(solution.seat_prices or (0.0,) * len(problem.projects))
    return Market(row, seat, np.zeros(RANKS))


def _actual(proof: Proof, opened: frozenset[int], row: Sequence[float]) -> Market:
    """Return the prices of what is open, of what was solved last."""
    seat = np.full(len(proof.market.seat), CLOSED)
    for place in proof.places:
        for p in opened.intersection(place.projects):
            seat[p] = place.patterns[0].seat[p]
    return Market(np.array(row), seat, proof.market.stern)


def _bonuses(problem: AllocationProblem) -> float:
    """Return the most that bonuses could take off."""
    return sum(
        max((own.options[n].bonus for n in group), default=0.0)
        for own in problem.cases
        for group in own.groups
    )


def _gap(value: float, lower: float, nothing: float) -> float:
    possible = nothing - lower
    return max(0.0, (value - lower) / possible) if possible > 0 else 0.0


def _used(
    problem: AllocationProblem, packages: Sequence[Package], opened: frozenset[int]
) -> tuple[int, ...]:
    """Return what is used of every row, then of the seats of every project."""
    used = [0] * (len(problem.rows) + len(problem.projects))
    for own, package in zip(problem.cases, packages, strict=True):
        for r, amount in usage_of(problem, own, package).items():
            used[r] += amount
    for p in opened:
        for r, amount in problem.projects[p].opening:
            used[r] += amount
    return tuple(used)
