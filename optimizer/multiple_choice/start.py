"""A choice that fits: descent with weights that grow where a resource stays exceeded.

It begins with the best option of each group at the prices, which exceeds some resources and leaves
others idle. Each time the descent comes to rest, the weight of what is exceeded grows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.multiple_choice.descent import descend, room_left
from optimizer.multiple_choice.grid import Floats, Grid, Longs

#: Pairs of single changes that a swing may try in all: what fewer changes cost less is spent on
#: more turns. Measured: few cheap changes and many turns find far better choices than many changes.
_PAIRS = 15_000_000
#: No weight grows beyond this many times its first.
_HEAVIEST = 1e6


@dataclass(slots=True)
class Found:
    """The best choice that fits so far and what it is worth less than the bound; None at first."""

    choice: Longs | None
    loss: float


def penalties(grid: Grid, price: Floats) -> Floats:
    """Return what each option is worth less, at the prices, than the best of its group."""
    worth = grid.value - grid.use @ price
    return np.asarray(np.maximum.reduceat(worth, grid.start[:-1])[grid.group] - worth)


def first_weights(grid: Grid, price: Floats) -> Floats:
    """Return weights of what is exceeded: above the prices, and above zero everywhere."""
    spread = float(grid.value.max() - grid.value.min()) + 1.0
    least = spread / np.maximum(1.0, grid.use.max(axis=0).astype(float))
    return np.asarray(2.0 * np.maximum(price, 0.02 * least))


def swing(
    grid: Grid, penalty: Floats, price: Floats, weight: Floats, choice: Longs, few: int,
    draw: np.random.Generator, stop: Longs,
) -> Found:  # fmt: skip
    """Descend again and again from ``choice``, weights growing in between, until one fits.

    ``few``: how many options beyond one a group may be chosen, those of least penalty.
    ``choice`` and ``weight`` are changed in place.
    """
    best = Found(None, np.inf)
    candidates = np.sort(np.argsort(penalty, kind="stable")[: grid.groups + few])
    turns = int(np.clip(_PAIRS / max(1, few) ** 2, 20, 2000))
    room = np.empty(len(grid.capacity), dtype=np.int64)
    kept = np.empty_like(choice)
    first = first_weights(grid, price)
    for _ in range(turns):
        if stop[0]:
            break
        loss = descend(
            grid.use, grid.group, grid.capacity, penalty, price, weight, choice, candidates,
            1000, stop, kept, best.loss,
        )  # fmt: skip
        if loss < best.loss:
            best = Found(kept.copy(), loss)
        if room_left(grid.use, grid.capacity, choice, room):
            break
        over = room < 0
        weight[over] *= 1.0 + draw.uniform(0.3, 0.7, int(over.sum()))
        np.minimum(weight, _HEAVIEST * first, out=weight)
    return best
