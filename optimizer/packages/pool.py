"""The packages known so far, with everything a master needs to know of each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.room import Kept
from optimizer.packages.shape import RANKS, Shape, counted
from optimizer.problem import AllocationProblem

Package = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A package of one case: option indices in order, and what they come to, in integers."""

    case: int
    package: Package
    loss: float
    shortfalls: tuple[int, ...]  # weighed, by rank
    usage: tuple[tuple[int, int], ...]
    seats: tuple[tuple[int, int], ...]
    bonus: float


def column(problem: AllocationProblem, case: int, package: Package) -> Column:
    """Reckon a package from the problem's own data."""
    own = problem.cases[case]
    usage: dict[int, int] = {}
    seats: dict[int, int] = {}
    cover = [0] * len(own.lines)
    for option in package:
        chosen = own.options[option]
        for row, amount in chosen.usage:
            usage[row] = usage.get(row, 0) + amount
        if chosen.project >= 0:
            seats[chosen.project] = seats.get(chosen.project, 0) + 1
        for line, share in chosen.cover:
            cover[line] += share
    short = [0] * RANKS
    for floor in own.floors:
        short[floor.rank] += floor.weight * max(0, floor.least - cover[floor.line])
    return Column(
        case,
        package,
        problem.loss(case, package),
        tuple(short),
        tuple(sorted((r, a) for r, a in usage.items() if a)),
        tuple(sorted(seats.items())),
        sum(own.options[o].bonus for o in package),
    )


class Pool:
    """Columns in the order they were found; each package once.

    ``priced``: the places of those the master mixes. The rest were only listed for a kernel: they
    cannot better the bound, and thousands of them would slow the master down.
    """

    def __init__(self, problem: AllocationProblem, option_start: Ints) -> None:
        self.problem = problem
        self.columns: list[Column] = []
        self.priced: list[int] = []
        self._known: dict[tuple[int, Package], int] = {}
        self._mixed: set[int] = set()
        self._start = option_start
        self._arrays: tuple[int, Ints, Floats, Floats, Ints, Ints] | None = None

    def __len__(self) -> int:
        return len(self.columns)

    def add(self, case: int, package: Package, *, listed: bool = False) -> int:
        """Take in a package unless it is known, ``listed`` only if so; return its place."""
        key = (case, tuple(sorted(package)))
        if key not in self._known:
            self._known[key] = len(self.columns)
            self.columns.append(column(self.problem, *key))
        place = self._known[key]
        if not listed and place not in self._mixed:
            self._mixed.add(place)
            self.priced.append(place)
        return place

    def take(self, kept: Kept, *, listed: bool = False) -> None:
        """Take in every package a search kept."""
        for case in np.flatnonzero(kept.number):
            for k in range(kept.number[case]):
                options = kept.option[case, k, : kept.size[case, k]]
                self.add(int(case), tuple(options.tolist()), listed=listed)

    def costs(self, shape: Shape, price: Floats) -> Floats:
        """Return what every column costs under ``shape``, with each option at its ``price``."""
        case, loss, short, owner, option = self._vectors()
        value = counted(shape, case, loss)
        value += (shape.floor[case] * short).sum(axis=1)
        return value + np.bincount(owner, weights=price[option], minlength=len(case))

    def cases(self) -> Ints:
        """Return the case of every column."""
        return self._vectors()[0]

    def _vectors(self) -> tuple[Ints, Floats, Floats, Ints, Ints]:
        size = len(self.columns)
        if self._arrays is None or self._arrays[0] != size:
            had = 0 if self._arrays is None else self._arrays[0]
            fresh = self.columns[had:]
            case = np.array([c.case for c in fresh], np.int64)
            loss = np.array([c.loss for c in fresh])
            short = np.array([c.shortfalls for c in fresh], float).reshape(len(fresh), RANKS)
            counts = np.array([len(c.package) for c in fresh], np.int64)
            owner = np.repeat(np.arange(had, size), counts)
            option = np.array([self._start[c.case] + o for c in fresh for o in c.package], np.int64)
            if self._arrays is not None:
                _, case0, loss0, short0, owner0, option0 = self._arrays
                case, loss = np.concatenate((case0, case)), np.concatenate((loss0, loss))
                short = np.concatenate((short0, short))
                owner, option = np.concatenate((owner0, owner)), np.concatenate((option0, option))
            self._arrays = (size, case, loss, short, owner, option)
        return self._arrays[1:]
