"""The problem as arrays for compiled code: options in a row, group after group.

What cannot matter is left out: resources that never run short, options that cannot fit whatever
the others are. A group that may stay without gets "none" as an option of its own. Each group's
least use of a resource is taken off its options and off the capacity, so that uses start at zero.

Compiled code counts in 64-bit integers. Where the numbers given are too long for that they are
coarsened on the safe side (uses up, capacities down, values down): what fits here fits there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optimizer.multiple_choice.problem import Problem

Longs = NDArray[np.int64]
Floats = NDArray[np.float64]
#: Sums of uses and of values stay within this, so that 64 bits hold them and their differences.
MOST = 2**60


@dataclass(frozen=True, slots=True)
class Grid:
    """Option *o* belongs to ``group[o]``, is worth ``value[o]``, uses ``use[o, k]``.

    ``start``: each group's slice of the options. ``origin``: the option's index in the data, −1
    for none. ``rows``: which resource each column of ``use`` is. ``fits``: False where some group
    cannot be served at all, which is then proven.
    ``unit``: uses of each column were divided by this, ``worth``: the values (1: not coarsened).
    ``exact``: nothing was coarsened.
    """

    value: Longs
    use: Longs
    group: Longs
    start: Longs
    origin: Longs
    capacity: Longs
    rows: Longs
    unit: Longs
    worth: int
    exact: bool
    fits: bool

    @property
    def groups(self) -> int:
        """Return how many groups there are."""
        return len(self.start) - 1


def lay_out(problem: Problem, *, outward: bool = False) -> Grid:
    """Return the arrays of a problem.

    ``outward``: coarsen the other way (uses down, capacities and values up), so that a bound of
    the grid, and that nothing fits it, hold for the problem.
    """
    given, uses, group, origin, start = _rows(problem)
    room = MOST // max(12, len(problem.groups))
    use, capacity, unit = _coarse(uses, problem.capacities, room, outward)
    value, worth = _lighter(given, len(problem.groups), outward)
    groups = len(problem.groups)
    fits = True
    keep = np.ones(len(value), dtype=bool)
    if groups and use.shape[1]:
        least = np.minimum.reduceat(use, start[:-1], axis=0)
        use = use - least[group]
        capacity = capacity - least.sum(axis=0)
        keep = (use <= capacity).all(axis=1)
        fits = bool((capacity >= 0).all()) and len(np.unique(group[keep])) == groups
    if fits:
        value, use, group, origin = value[keep], use[keep], group[keep], origin[keep]
        start = np.searchsorted(group, np.arange(groups + 1)).astype(np.int64)
        scarce = _scarce(use, start, capacity)
        use, capacity = np.ascontiguousarray(use[:, scarce]), capacity[scarce]
    else:
        scarce = np.arange(use.shape[1], dtype=np.int64)
    exact = worth == 1 and bool((unit == 1).all())
    return Grid(
        value, use, group, start, origin, capacity, scarce, unit[scarce], worth, exact, fits
    )


def _rows(problem: Problem) -> tuple[NDArray[np.object_], NDArray[Any], Longs, Longs, Longs]:
    """Return values, uses, groups and origins of all options, and where each group starts."""
    values: list[int] = []
    group: list[int] = []
    origin: list[int] = []
    start = [0]
    counts: list[int] = []
    for g, own in enumerate(problem.groups):
        if not own.required:
            values.append(0)
            group.append(g)
            origin.append(-1)
            counts.append(0)
        for j, option in enumerate(own.options):
            values.append(option.value)
            group.append(g)
            origin.append(j)
            counts.append(len(option.uses))
        start.append(len(values))
    flat = _numbers(option.uses for own in problem.groups for option in own.options)
    use = np.zeros((len(values), len(problem.resources)), dtype=flat.dtype)
    use[np.repeat(np.arange(len(values)), counts), flat[::2].astype(np.int64)] = flat[1::2]
    whole = [np.array(column, dtype=np.int64) for column in (group, origin, start)]
    return np.array(values, dtype=object), use, whole[0], whole[1], whole[2]


def _numbers(uses: Iterable[tuple[tuple[int, int], ...]]) -> NDArray[Any]:
    """Return resource and amount in turn, in 64 bits where none is too long for that."""
    pairs = list(chain.from_iterable(uses))
    try:
        flat = np.fromiter(chain.from_iterable(pairs), np.int64, 2 * len(pairs))
    except OverflowError:
        flat = np.fromiter(chain.from_iterable(pairs), np.dtype(object), 2 * len(pairs))
    short = int(flat.max(initial=0)) < 2**62
    return flat if short else flat.astype(object)


def _coarse(
    use: NDArray[Any], capacities: Sequence[int], most: int, outward: bool
) -> tuple[Longs, Longs, Longs]:
    """Return uses and capacities in 64 bits, and what each was divided by."""
    coarse = np.empty(use.shape, dtype=np.int64)
    room = np.empty(len(capacities), dtype=np.int64)
    unit = np.ones(len(capacities), dtype=np.int64)
    for k, limit in enumerate(capacities):
        divisor = max(1, -(-limit // most))
        column = np.minimum(use[:, k], limit + 1)  # what is over stays over
        if outward:
            coarse[:, k] = np.where(use[:, k] > limit, limit // divisor + 2, column // divisor)
            room[k] = -(-limit // divisor)
        else:
            coarse[:, k] = -(-column // divisor)
            room[k] = limit // divisor
        unit[k] = divisor
    return coarse, room, unit


def _lighter(value: NDArray[np.object_], groups: int, outward: bool) -> tuple[Longs, int]:
    """Return values whose sums stay within bounds, and what they were divided by."""
    most = max((abs(v) for v in value), default=0) * max(1, groups)
    divisor = max(1, -(-most // MOST))
    whole = [-(-v // divisor) if outward else v // divisor for v in value]
    return np.array(whole, dtype=np.int64), divisor


def _scarce(use: Longs, start: Longs, capacity: Longs) -> Longs:
    """Return the resources that can run short."""
    if not use.size:
        return np.zeros(0, dtype=np.int64)
    most = np.maximum.reduceat(use, start[:-1], axis=0).sum(axis=0)
    return np.flatnonzero(most > capacity)
