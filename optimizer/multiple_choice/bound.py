"""What no choice can exceed: the Lagrangian bound of some prices, in exact arithmetic.

For prices u ≥ 0 of the resources no choice is worth more than

    Σ over resources of u · capacity + Σ over groups of the best (value − u · use) of its options.

The prices are rounded to binary fractions and everything is then whole numbers; whatever the
prices are and wherever they came from, the bound holds. It is rounded down to what a sum of the
values given can be.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optimizer.multiple_choice.grid import Floats, Grid, Longs

#: Bits of a price after the point where sums need more than 64.
_LONG = 96


def upper_bound(grid: Grid, prices: Floats) -> int:
    """Return a whole number that no choice of the grid exceeds in value."""
    if not len(grid.value):
        return 0
    short = _short(grid, prices)
    if short is not None:
        bits, _, total = short
        return steps(grid, total >> bits)
    _, total = _long(grid, prices)
    return steps(grid, total >> _LONG)


def penalties_in_whole(grid: Grid, prices: Floats) -> tuple[int, Longs, int]:
    """Return a power of two, each option's penalty times it and the bound times it, in 64 bits.

    An option's penalty is what it is worth less, at the prices, than the best of its group:
    rounded down, as the bound is rounded up, so that bound minus penalties stays a bound. The
    power may be negative.
    """
    short = _short(grid, prices)
    if short is not None:
        bits, worth, total = short
        return bits, np.maximum.reduceat(worth, grid.start[:-1])[grid.group] - worth, total
    worth, total = _long(grid, prices)
    penalty = np.maximum.reduceat(worth, grid.start[:-1])[grid.group] - worth
    shift = max(0, max(abs(total), *penalty).bit_length() - 60)
    return _LONG - shift, (penalty >> shift).astype(np.int64), -(-total >> shift)


def _short(grid: Grid, prices: Floats) -> tuple[int, Longs, int] | None:
    """Return bits, worth at the prices and bound where 64 bits are enough for sharp ones."""
    clipped = np.maximum(prices, 0.0)
    cost = float((grid.use @ clipped).max(initial=0.0))
    largest = (float(np.abs(grid.value).max()) + 2.0 * cost + 1.0) * grid.groups
    largest += float(clipped @ grid.capacity)
    bits = int(np.floor(61 - np.log2(largest)))
    if bits < 10 or float(grid.capacity.sum()) * 2.0**-bits > 1e-3:
        return None
    whole = (clipped * 2.0**bits).astype(np.int64)
    worth = (grid.value << bits) - grid.use @ whole
    best = np.maximum.reduceat(worth, grid.start[:-1])
    return bits, worth, int(best.sum()) + int(whole @ grid.capacity)


def _long(grid: Grid, prices: Floats) -> tuple[NDArray[Any], int]:
    """Return worth at the prices and bound, times 2 to the power of ``_LONG``, of any length."""
    exact = [int(Fraction(p) * 2**_LONG) for p in np.maximum(prices, 0.0).tolist()]
    worth = grid.value.astype(object) * 2**_LONG
    if exact:
        worth = worth - grid.use.astype(object) @ np.array(exact, dtype=object)
    best = np.maximum.reduceat(worth, grid.start[:-1])
    return worth, sum(best) + sum(p * int(c) for p, c in zip(exact, grid.capacity, strict=True))


def never_fits(grid: Grid, prices: Floats) -> bool:
    """Return True if ``prices`` prove that no choice fits: even the cheapest costs too much.

    For any prices u ≥ 0: Σ over groups of the least (u · use) > Σ u · capacity cannot be met.
    """
    if not len(grid.value) or not len(prices):
        return False
    most = float(prices.max())
    if not np.isfinite(most) or most <= 0.0:
        return False
    exact = np.array([int(p / most * 2**40) for p in np.maximum(prices, 0.0)], dtype=object)
    cost = grid.use.astype(object) @ exact
    least = np.minimum.reduceat(cost, grid.start[:-1])
    return bool(sum(least) > sum(p * int(c) for p, c in zip(exact, grid.capacity, strict=True)))


def steps(grid: Grid, bound: int) -> int:
    """Round a bound down to a sum that values can have: they move in steps of their divisor."""
    if grid.worth != 1:
        return bound
    first = grid.value[grid.start[:-1]]
    step = int(np.gcd.reduce(abs(grid.value - first[grid.group])))
    base = sum(int(v) for v in first)
    if step == 0:
        return min(bound, base)
    return base + (bound - base) // step * step
