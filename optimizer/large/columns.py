"""Packages as columns: what each costs and takes, for all cases at once.

A column is one package of one case. Its loss, shortfalls, bonus, what it takes of every shared row
and its seats are reckoned from the arrays of the problem, thousands in one go.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from optimizer.large.laid import Laid
from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.room import Kept
from optimizer.packages.shape import RANKS, Shape, counted
from planner.domain.need import FULL

T = TypeVar("T", bound=np.generic)


@dataclass(frozen=True, slots=True)
class Columns:
    """Packages sorted by case; ``option`` counted over all cases, sorted within a column.

    ``use``: column × row. ``seats``: column × slot of the case's place (see ``places``).
    """

    case: Ints
    start: Ints
    option: Ints
    loss: Floats
    short: Floats  # column × rank, weighed
    bonus: Floats
    use: Floats
    seats: Floats

    def __len__(self) -> int:
        return len(self.case)

    def cost(self, shape: Shape, *, pays_bonus: bool) -> Floats:
        """Return what every column costs its case before any price."""
        value = counted(shape, self.case, self.loss)
        value += (shape.floor[self.case] * self.short).sum(axis=1)
        return value - self.bonus if pays_bonus else value

    def package(self, column: int) -> Ints:
        """Return the options of a column, counted over all cases."""
        return self.option[self.start[column] : self.start[column + 1]]

    def take(self, which: Ints) -> Columns:
        """Return some of the columns, in the order given."""
        sizes = np.diff(self.start)[which]
        start = np.concatenate(([0], np.cumsum(sizes)))
        places = np.repeat(self.start[:-1][which] - start[:-1], sizes) + np.arange(start[-1])
        return Columns(
            self.case[which], start, self.option[places], self.loss[which], self.short[which],
            self.bonus[which], self.use[which], self.seats[which],
        )  # fmt: skip


def columns(
    laid: Laid, slots: int, slot_of_project: Ints, case: Ints, size: Ints, option: Ints
) -> Columns:
    """Reckon packages: ``size`` options each, of the cases ``case``, listed in ``option``."""
    links = laid.links
    start = np.concatenate(([0], np.cumsum(size)))
    owner = np.repeat(np.arange(len(case)), size)
    loss, short = _losses(laid, case, owner, option)
    bonus: Floats = np.zeros(len(case))
    bonus += np.bincount(owner, weights=links.bonus[option], minlength=len(case))
    rows = len(laid.rows)
    first, count = laid.use_start[option], laid.use_start[option + 1] - laid.use_start[option]
    places = _ranges(first, count)
    cell = np.repeat(owner, count) * rows + links.use_row[places]
    use: Floats = np.zeros(len(case) * rows)
    use += np.bincount(cell, weights=links.use_amount[places], minlength=len(case) * rows)
    project = laid.project_of_option[option]
    seated = project >= 0
    cell = owner[seated] * slots + slot_of_project[project[seated]]
    seats: Floats = np.zeros(len(case) * slots)
    seats += np.bincount(cell, minlength=len(case) * slots)
    return Columns(
        case, start, option, loss, short, bonus,
        use.reshape(len(case), rows), seats.reshape(len(case), slots),
    )  # fmt: skip


def _losses(laid: Laid, case: Ints, owner: Ints, option: Ints) -> tuple[Floats, Floats]:
    """Return the loss and the weighed shortfalls of every package."""
    flat = laid.flat
    lines = np.diff(flat.line_start)[case]
    base = np.concatenate(([0], np.cumsum(lines)))
    count = np.diff(flat.cover_start)[option]
    places = _ranges(flat.cover_start[option], count)
    cell = np.repeat(base[owner], count) + flat.cover_line[places]
    cover = np.bincount(cell, weights=flat.cover_share[places], minlength=int(base[-1]))
    line = _ranges(flat.line_start[case], lines)
    column = np.repeat(np.arange(len(case)), lines)
    left = flat.line_weight[line] * np.maximum(0.0, flat.line_attainable[line] - cover)
    by = np.bincount(
        column * 3 + flat.line_dimension[line], weights=left, minlength=3 * len(case)
    ).reshape(len(case), 3) / FULL  # fmt: skip
    loss: Floats = ((by + by * by / flat.bend) * flat.dimension_weight).sum(axis=1)
    floors = np.diff(flat.floor_start)[case]
    floor = _ranges(flat.floor_start[case], floors)
    column = np.repeat(np.arange(len(case)), floors)
    missing = flat.floor_least[floor] - cover[base[column] + flat.floor_line[floor]]
    weighed = flat.floor_weight[floor] * np.maximum(0.0, missing)
    short: Floats = np.zeros(RANKS * len(case))
    short += np.bincount(
        column * RANKS + flat.floor_rank[floor], weights=weighed, minlength=RANKS * len(case)
    )  # fmt: skip
    return loss, short.reshape(len(case), RANKS)


def _ranges(first: Ints, count: Ints) -> Ints:
    """Return the numbers from each ``first`` on, ``count`` of them, one after another."""
    ends = np.cumsum(count)
    total = int(ends[-1]) if len(ends) else 0
    return np.repeat(first - (ends - count), count) + np.arange(total)


def of_kept(kept: Kept, which: Ints, option_start: Ints) -> tuple[Ints, Ints, Ints]:
    """Return case, size and options (counted over all) of every package a search kept."""
    numbers = kept.number[which]
    case = np.repeat(which, numbers)
    spot = _ranges(np.zeros(len(which), np.int64), numbers)
    size = kept.size[case, spot]
    inner = _ranges(np.zeros(len(case), np.int64), size)
    row, at = np.repeat(case, size), np.repeat(spot, size)
    option = kept.option[row, at, inner] + option_start[row]
    order = np.lexsort((option, np.repeat(np.arange(len(case)), size)))
    return case, size, option[order]


class Pool:
    """The columns known so far, each once, sorted by case."""

    def __init__(self, laid: Laid, slots: int, slot_of_project: Ints) -> None:
        self._laid, self._slots, self._slot = laid, slots, slot_of_project
        none = np.zeros(0, np.int64)
        self.columns = columns(laid, slots, slot_of_project, none, none, none)
        draw = np.random.default_rng(20_261_031)
        self._hash = draw.integers(1, 2**62, len(laid.flat.option_group), dtype=np.int64)
        self._keys = none

    def _keys_of(self, case: Ints, size: Ints, option: Ints) -> Ints:
        start = np.concatenate(([0], np.cumsum(size)))
        total = np.concatenate(([0], np.cumsum(self._hash[option])))
        keys: Ints = total[start[1:]] - total[start[:-1]] + (case + 1) * 1_000_003
        return keys

    def places_of(self, size: Ints, option: Ints) -> Ints:
        """Return the columns of known packages, one of each case."""
        wanted = self._keys_of(np.arange(len(size)), size, option)
        known = self.columns
        keys = self._keys_of(known.case, np.diff(known.start), known.option)
        order = np.argsort(keys)
        found: Ints = order[np.searchsorted(keys, wanted, sorter=order)]
        return found

    def add(self, case: Ints, size: Ints, option: Ints) -> int:
        """Take in packages that are not known; return how many were new."""
        start = np.concatenate(([0], np.cumsum(size)))
        keys = self._keys_of(case, size, option)
        _, first = np.unique(keys, return_index=True)
        fresh = np.sort(first[~np.isin(keys[first], self._keys)])
        if not len(fresh):
            return 0
        sizes = size[fresh]
        places = _ranges(start[:-1][fresh], sizes)
        more = columns(self._laid, self._slots, self._slot, case[fresh], sizes, option[places])
        both = _joined(self.columns, more)
        order = np.argsort(both.case, kind="stable")
        self.columns = both.take(order)
        self._keys = np.concatenate((self._keys, keys[fresh]))
        return len(fresh)


def _joined(one: Columns, other: Columns) -> Columns:
    def join(a: NDArray[T], b: NDArray[T]) -> NDArray[T]:
        both: NDArray[T] = np.concatenate((a, b))
        return both

    return Columns(
        join(one.case, other.case),
        np.concatenate((one.start, one.start[-1] + other.start[1:])),
        join(one.option, other.option),
        join(one.loss, other.loss),
        join(one.short, other.short),
        join(one.bonus, other.bonus),
        join(one.use, other.use),
        join(one.seats, other.seats),
    )
