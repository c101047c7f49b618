"""The packages after a decision: who chooses again, among what, and how far it is from the best."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from optimizer.again.hand import Hand, valued
from optimizer.again.near import KEEP, nearest, usage_of
from optimizer.again.pricing import Cases, Market, Package, packages_of
from optimizer.again.proof import Proof
from optimizer.again.repair import Room, repaired
from optimizer.packages.choice import allowed
from optimizer.packages.room import CLOSED
from optimizer.problem import AllocationProblem
from planner.domain.progress import StopAsked

#: About how many near-tied cases choose again, until the gap is reached.
SIZES = (40, 120, 400)
#: Packages of a case decided on.
_OWN = 60
#: A price for those that spare rows: so many times what they cost otherwise.
_SPARED = (1.0, 1.5, 4.0)
#: Of the gap asked for, what a repair may leave to its own bound.
_PART = 0.1
#: A row with less left than this part of its limit is tight.
_TIGHT = 0.02


@dataclass(frozen=True)
class Chosen:
    """All packages after a decision, what they come to and what is proven."""

    packages: tuple[Package, ...]
    opened: frozenset[int]
    market: Market
    value: float
    nothing: float
    lower: float
    short: tuple[float, ...]

    @property
    def gap(self) -> float:
        """Return the proven gap, on what is lifted from doing nothing."""
        possible = self.nothing - self.lower
        return max(0.0, (self.value - self.lower) / possible) if possible > 0 else 0.0


@dataclass
class Choosing:
    """One decision's search. ``decided``: the cases (by number) whose problem is another.

    ``fixed``: cases that never move: somebody decided on them before, or told them their plan.
    ``carried``: the packages of cases decided on, in the indices they have now, where they can be.
    """

    hand: Hand
    problem: AllocationProblem
    proof: Proof
    decided: frozenset[int]
    fixed: frozenset[int]
    short: tuple[float, ...]
    carried: Mapping[int, Package] = field(default_factory=dict)

    def chosen(self, seconds: float, stop: StopAsked) -> Chosen | None:
        """Return packages within the gap; None where near-tied cases do not get there."""
        lower = self.proof.lower(self.short)
        if not self.decided:  # whatever was decided asks for nothing else: nobody moves
            total, nothing = sum(self.hand.value), sum(self.hand.nothing)
            opened, market = self.hand.opened, self.hand.market
            lower = min(lower, total)
            return Chosen(self.hand.packages, opened, market, total, nothing, lower, self.short)
        best: Chosen | None = None
        for size in SIZES:
            found = self._tried(size, lower, seconds, stop)
            if found is not None and (best is None or found.value < best.value):
                best = found
            if (best is not None and best.gap <= self.hand.goal) or stop():
                return best
            if size >= len(self.problem.cases):
                break
        return None

    def possible(self) -> bool:
        """Say whether the cases decided on could have any package at all."""
        market = self._market(self._opening())
        return all(self._packages(i, market) for i in sorted(self.decided))

    def _tried(self, size: int, lower: float, seconds: float, stop: StopAsked) -> Chosen | None:
        opening = self._opening()
        market = self._market(opening)
        own = {i: self._packages(i, market) for i in sorted(self.decided)}
        if not all(own.values()):
            return None
        moving = self._moving(size, own, opening)
        hand, old = self.hand, self.hand.packages
        candidates: dict[int, Sequence[Package]] = dict(own)
        for i in moving:
            candidates[i] = (old[i], *hand.nears[i].packages)
        for i, joining in self._joining(opening, market).items():
            candidates[i] = list(dict.fromkeys((*candidates.get(i, (old[i],)), *joining)))
        value = {i: hand.value[i] for i in range(len(old)) if i not in candidates}
        nothing = list(hand.nothing)
        for i in self.decided:
            nothing[i] = valued(self.problem, i, ())
        tolerance = _PART * hand.goal * max(0.0, sum(nothing) - lower)
        room = self._room(candidates, opening)
        answer = repaired(self.problem, candidates, room, tolerance, seconds, stop)
        if answer is None:
            return None
        packages = list(old)
        for i, package in answer.items():
            packages[i] = package
            value[i] = valued(self.problem, i, package)
        total = sum(value[i] for i in range(len(old)))
        opened, lower = hand.opened | opening, min(lower, total)
        return Chosen(tuple(packages), opened, market, total, sum(nothing), lower, self.short)

    def _opening(self) -> frozenset[int]:
        """Return the closed projects of which somebody decided that a person has a seat."""
        opened, found = self.hand.opened, set()
        for i in self.decided:
            own = self.problem.cases[i]
            for requirement in own.requirements:
                projects = {own.options[n].project for n in requirement.options}
                if projects and not projects & {-1, *opened}:
                    found.add(min(projects))
        return frozenset(found)

    def _market(self, opening: frozenset[int]) -> Market:
        """Return the prices near which packages are looked for, with seats that would open."""
        market = self.hand.market
        seat = market.seat.copy()
        for place in self.proof.places:
            for p in opening.intersection(place.projects):
                seat[p] = next((s.seat[p] for s in place.patterns if s.seat[p] < CLOSED), CLOSED)
        return market.with_seats(seat)

    def _joining(self, opening: frozenset[int], market: Market) -> dict[int, list[Package]]:
        """Return packages of those who could join a project that would open."""
        numbers = [
            i
            for place in self.proof.places
            if opening.intersection(place.projects)
            for i in place.cases
            if i not in self.fixed and i not in self.decided
        ]
        if not numbers:
            return {}
        cases = Cases(self.problem, [self.problem.cases[i] for i in numbers])
        try:
            kept = cases.search(market, keep=KEEP)
        finally:
            cases.close()
        return {i: [p for _, p in packages_of(kept, k)] for k, i in enumerate(numbers)}

    def _moving(
        self, size: int, own: Mapping[int, Sequence[Package]], opening: frozenset[int]
    ) -> list[int]:
        """Return the near-tied cases that choose again: those of the rows at issue before all."""
        problem, hand = self.problem, self.hand
        old = hand.packages
        used = np.array(hand.used, float)
        changed = np.zeros(len(used))
        for p in opening:
            for r, amount in problem.projects[p].opening:
                changed[r] += amount
        for i, packages in own.items():
            for sign, case, package in (
                (-1, hand.problem.cases[i], old[i]),
                (1, problem.cases[i], packages[0]),
            ):
                for r, amount in usage_of(problem, case, package).items():
                    changed[r] += sign * amount
        limits = np.array([float(r.limit) for r in problem.rows] + [
            float(p.most) if k in hand.opened else 0.0
            for k, p in enumerate(problem.projects)
        ])  # fmt: skip
        left = limits - used - changed
        tight = np.flatnonzero((changed != 0) | (left <= _TIGHT * np.abs(limits)))
        over = np.maximum(0.0, -left)
        return nearest(hand.nears, over, tight, size, set(self.fixed | self.decided))

    def _room(self, moving: Mapping[int, Sequence[Package]], opening: frozenset[int]) -> Room:
        """Return what those who stay leave of every row, seat and floor."""
        problem, hand = self.problem, self.hand
        rows = len(problem.rows)
        used = list(hand.used)
        short = list(self.short)
        for i in moving:
            own, package = hand.problem.cases[i], hand.packages[i]
            for r, amount in usage_of(hand.problem, own, package).items():
                used[r] -= amount
        for i, package in enumerate(hand.packages):
            if i not in moving and problem.cases[i].floors:
                for rank, missing in enumerate(problem.cases[i].short(package)):
                    short[rank] -= missing
        seats = {
            p: (
                max(0, problem.projects[p].least - used[rows + p]),
                problem.projects[p].most - used[rows + p],
            )
            for p in hand.opened | opening
        }
        for p in opening:
            for r, amount in problem.projects[p].opening:
                used[r] += amount
        limits = [row.limit - used[r] for r, row in enumerate(problem.rows)]
        return Room(limits, seats, short)

    def _packages(self, i: int, market: Market) -> list[Package]:
        """Return packages of a case decided on, near its best in a few ways to spare rows."""
        own = self.problem.cases[i]
        alone = Cases(self.problem, (own,))
        found: dict[Package, None] = {}
        try:
            for times in _SPARED:
                seat = np.where(market.seat < CLOSED, market.seat * times, CLOSED)
                spared = Market(market.row * times, seat, market.stern)
                kept = alone.search(spared, keep=_OWN)
                found.update(dict.fromkeys(p for _, p in packages_of(kept, 0)))
        finally:
            alone.close()
        before = self.carried.get(i)
        if before is not None and allowed(own, before):
            found[before] = None
        return list(found)
