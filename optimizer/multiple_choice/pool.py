"""Good choices bred from one another: a small pool, crossed and searched among few options.

At the linear relaxation's prices nearly all groups are decided: a few options a resource beyond
the best of each group are all that good choices differ in (measured: two to four find better
choices, and a hundred times sooner, than many more). So two good choices are crossed group by
group, and a short tabu search runs among those few options and the two parents' own.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from optimizer.multiple_choice.grid import Floats, Grid, Longs
from optimizer.multiple_choice.start import first_weights
from optimizer.multiple_choice.tabu import roam

#: Choices kept, and in how many groups two of them differ at least.
_KEPT, _APART = 8, 4
#: Drawn anew for each search: options a resource beyond one a group, turns an option left is
#: barred for, first weights as multiples of the prices, the share of the first parent.
_WIDTHS, _BARRED = (2.0, 3.0, 4.0), (2, 3, 4, 6)
_HEAVY, _OF_FIRST = (1.5, 3.0, 6.0, 12.0), (0.5, 0.8)
#: How often one parent is the best of each group at the prices.
_AFRESH = 0.3
#: Sums that a search may take, about a hundredth of a second; ten times that for a first choice.
_SUMS = 2.0e7


def kept(grid: Grid, choices: Sequence[Longs]) -> list[Longs]:
    """Return the best of the choices that are not nearly alike, best first."""
    values = [-int(grid.value[choice].sum()) for choice in choices]
    pool: list[Longs] = []
    for place in np.argsort(np.array(values, dtype=np.int64), kind="stable"):
        if all(int((choices[place] != other).sum()) >= _APART for other in pool):
            pool.append(choices[place])
        if len(pool) == _KEPT:
            break
    return pool


def breed(
    grid: Grid, penalty: Floats, price: Floats, pool: Sequence[Longs], times: int,
    draws: tuple[int, ...], stop: Longs,
) -> list[Longs]:  # fmt: skip
    """Return the pool after ``times`` crossings of two of it, best first."""
    draw = np.random.default_rng(draws)
    order = np.lexsort((penalty, grid.group))
    cheapest, grown = order[grid.start[:-1]], list(pool)
    for _ in range(times):
        if stop[0]:
            break
        one, other = grown[int(draw.integers(len(grown)))], cheapest
        if len(grown) >= _KEPT and draw.random() > _AFRESH:
            i, j = draw.choice(len(grown), 2, replace=False)
            one, other = grown[int(i)], grown[int(j)]
        begun = np.where(draw.random(grid.groups) < draw.choice(_OF_FIRST), one, other)
        own = np.concatenate([cheapest, one, other])
        found = among(grid, penalty, price, own, begun, float(draw.choice(_WIDTHS)), draw, stop)
        if found is not None:
            grown = kept(grid, [*grown, found])
    return grown


def among(
    grid: Grid, penalty: Floats, price: Floats, own: Longs, begun: Longs, width: float,
    draw: np.random.Generator, stop: Longs, *, first: bool = False,
) -> Longs | None:  # fmt: skip
    """Return the best choice that fits of a tabu search from ``begun``, None for none.

    Among the options ``own``, which hold ``begun`` and one of each group at least, and ``width``
    a resource of the least penalty. ``first``: the first that fits will do.
    """
    m = len(price)
    few = min(len(penalty), grid.groups + int(width * m))
    options = np.union1d(own, np.argpartition(penalty, few - 1)[:few])
    group = grid.group[options]
    several = np.bincount(group, minlength=grid.groups) > 1
    moves = np.flatnonzero(several[group])
    turns = int(_SUMS * (10 if first else 1) / max(1, len(moves) * m)) + 50
    heavy = float(draw.choice(_HEAVY)) / 2.0 * draw.uniform(0.7, 1.4, m)
    best = np.empty(grid.groups, dtype=np.int64)
    cost = roam(
        grid.use[options].astype(float), penalty[options], group, moves,
        grid.capacity.astype(float), price, heavy * first_weights(grid, price),
        np.searchsorted(options, begun), turns,
        int(draw.choice(_BARRED)), first, int(draw.integers(1, 2**62)), stop, best,
    )  # fmt: skip
    if not np.isfinite(cost):
        return None
    choice = options[best]
    return choice if (grid.use[choice].sum(axis=0) <= grid.capacity).all() else None
