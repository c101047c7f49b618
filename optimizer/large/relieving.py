"""Rows: where a choice oversteps one, the cases that lose least by it take less of it.

At the right prices those near a tie lose next to nothing, whoever gives way; so the cheapest moves
are taken, row by row, till all fit. Nobody's seat is touched.
"""

from __future__ import annotations

import numpy as np

from optimizer.large.columns import Columns
from optimizer.packages.arrays import Floats, Ints

#: How often the row that is overstepped most is relieved.
ROUNDS = 60


def relieved(known: Columns, takes: Floats, room: Floats, over: Floats, chosen: Ints) -> Ints:
    """Return a column for each case so that rows fit, as far as cheapest moves can see to it.

    ``takes``: column × row; ``room``: of each row, for all cases. ``over``: what every column costs
    at the prices, infinite where it cannot be. ``chosen``: a column of each case.
    """
    chosen = chosen.copy()
    scale = np.maximum(1.0, np.abs(room))
    filled = np.zeros(len(room), bool)  # rows that have let no move through already
    stuck = np.zeros(len(room), bool)  # rows for which there was no move
    for _ in range(ROUNDS):
        slack = room - takes[chosen].sum(axis=0)
        lacking = (slack < 0) & ~stuck
        if not lacking.any():
            break
        row = int(np.argmin(np.where(lacking, slack / scale, 0.0)))
        left = np.where(filled, slack.clip(max=0.0), slack)
        moves, fits = _moves(known, takes, over, chosen, row, left)
        filled |= ~fits
        if len(moves):
            chosen[known.case[moves]] = moves
            stuck[:] = False
        elif fits.all():
            stuck[row] = True
    return chosen


def _moves(
    known: Columns, takes: Floats, over: Floats, chosen: Ints, row: int, slack: Floats
) -> tuple[Ints, Ints]:
    """Return the cheapest moves that give a row what it lacks, as far as the others have room.

    Also returns of each row whether it had room for all of them.
    """
    now = chosen[known.case]
    gives = takes[now, row] - takes[:, row]
    able = (gives > 0) & np.isfinite(over)
    for slot in range(known.seats.shape[1]):
        able &= known.seats[:, slot] == known.seats[now, slot]
    for full in np.flatnonzero(slack <= 0).tolist():
        able &= takes[:, full] <= takes[now, full]
    at = np.flatnonzero(able)
    rate = (over[at] - over[now[at]]) / np.minimum(gives[at], -slack[row])
    order = np.lexsort((rate, known.case[at]))
    at, rate = at[order], rate[order]
    first = np.diff(known.case[at], prepend=-1) != 0
    at = at[first][np.argsort(rate[first], kind="stable")]
    enough = int(np.searchsorted(np.cumsum(gives[at]), -slack[row])) + 1
    at = at[:enough]
    grows = np.cumsum(np.maximum(0.0, takes[at] - takes[now[at]]), axis=0)
    fits = grows <= np.maximum(0.0, slack)
    moves: Ints = at[fits.all(axis=1)]  # sums only grow: those that fit come first
    return moves, np.all(fits, axis=0)
