"""Small problems to the end: every choice that could be better, in exact arithmetic, compiled.

Depth first over the groups, the options of each in order of their penalties at the prices. What a
branch can still be worth is the bound minus the penalties chosen so far, in whole numbers; a branch
that cannot beat the best known, or no longer fits, is left.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numba import njit

from optimizer.multiple_choice.bound import penalties_in_whole
from optimizer.multiple_choice.grid import Floats, Grid, Longs


@dataclass(frozen=True, slots=True)
class Walked:
    """``finished``: no choice is better than the one found (None: none fits)."""

    finished: bool
    choice: Longs | None


def walk(grid: Grid, prices: Floats, known: Longs | None, nodes: int, stop: Longs) -> Walked:
    """Look for a choice better than ``known``, at most at ``nodes`` partial choices."""
    power, penalty, total = penalties_in_whole(grid, prices)
    order = np.lexsort((penalty, grid.group))
    sizes = np.diff(grid.start)
    groups = np.argsort(sizes, kind="stable")
    choice = np.full(grid.groups, -1, dtype=np.int64) if known is None else known.copy()
    value = -(2**62) if known is None else int(grid.value[known].sum())
    finished, better = _walk(
        grid.use, grid.value, grid.start, grid.capacity, penalty, order, groups, total, power,
        choice, value, nodes, stop,
    )  # fmt: skip
    return Walked(bool(finished), choice if better or known is not None else None)


@njit(cache=True, nogil=True)
def _walk(
    use: Longs, value: Longs, start: Longs, capacity: Longs, penalty: Longs, order: Longs,
    groups: Longs, total: int, power: int, best: Longs, best_value: int, nodes: int, stop: Longs,
) -> tuple[bool, bool]:  # fmt: skip
    """Return whether all was seen and whether ``best`` was bettered (in place)."""
    n, m = len(groups), len(capacity)
    room = np.empty((n + 1, m), dtype=np.int64)
    room[0, :] = capacity
    bound = np.empty(n + 1, dtype=np.int64)
    worth = np.zeros(n + 1, dtype=np.int64)
    bound[0] = total
    place = np.full(n, -1, dtype=np.int64)
    chosen = np.full(n, -1, dtype=np.int64)
    better = False
    limit = -(2**62)
    if best_value > limit:
        limit = best_value << power if power >= 0 else best_value >> -power
    depth, seen = 0, 0
    while depth >= 0:
        g = groups[depth]
        place[depth] += 1
        p = start[g] + place[depth]
        seen += 1
        if seen > nodes or stop[0]:
            return False, better
        # Options come by rising penalty: once one is too dear, so are all after it.
        if p >= start[g + 1] or bound[depth] - penalty[order[p]] <= limit:
            place[depth] = -1
            depth -= 1
            continue
        o = order[p]
        fits = True
        for k in range(m):
            room[depth + 1, k] = room[depth, k] - use[o, k]
            fits = fits and room[depth + 1, k] >= 0
        if not fits:
            continue
        chosen[g] = o
        bound[depth + 1] = bound[depth] - penalty[o]
        worth[depth + 1] = worth[depth] + value[o]
        if depth + 1 == n:
            if worth[n] > best_value:
                best_value, better = worth[n], True
                limit = best_value << power if power >= 0 else best_value >> -power
                best[:] = chosen
            continue
        depth += 1
    return True, better
