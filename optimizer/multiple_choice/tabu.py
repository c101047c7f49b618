"""Tabu search among few options: compiled.

Which options are in question is decided outside (``pool``); here each turn makes the best single
change, whatever it costs, and bars the option that was left for some turns. The cost is that of
``descent``: penalties, idle room at the prices, excess at weights. Weights of what is exceeded
grow until the choice fits, then all shrink: the search swings about the edge of what fits, where
the best choices are.

Hundreds of thousands of turns a second come from plain sums without an early end, which compilers
turn into vector code.
"""

from __future__ import annotations

import numpy as np
from numba import njit

from optimizer.multiple_choice.grid import Floats, Longs

#: Factors by which weights grow and shrink, and how many times the first a weight may become.
_GROW, _SHRINK, _HEAVIEST = 1.05, 0.95, 30.0
#: What rounding may seem to exceed; whoever takes the choice adds it up in whole numbers.
_NEARLY = 1e-9
#: Sums may be taken in any order, so that several go at once; infinity stays what it is.
_SUMS = {"reassoc", "contract", "nsz", "nnan"}


@njit(cache=True, nogil=True, fastmath=_SUMS)
def _best_change(
    use: Floats, penalty: Floats, group: Longs, moves: Longs, choice: Longs, room: Floats,
    price: Floats, weight: Floats, until: Longs, turn: int, wanted: float,
) -> int:  # fmt: skip
    """Return the change that costs least of those not barred or that cost less than ``wanted``.

    Costs are those of the room left and the penalties' differences; −1 where all are barred.
    """
    found, least = -1, np.inf
    for q in range(len(moves)):
        o = moves[q]
        now = choice[group[o]]
        if o == now:
            continue
        total = penalty[o] - penalty[now]
        for k in range(len(room)):
            left = room[k] + (use[now, k] - use[o, k])
            total += max(price[k] * left, -weight[k] * left)
        if total < least and (until[o] <= turn or total < wanted):
            found, least = o, total
    return found


@njit(cache=True, nogil=True)
def _weigh(weight: Floats, price: Floats, room: Floats, heaviest: Floats, fits: bool) -> None:
    """Make what is exceeded weigh more, or all less where the choice fits."""
    for k in range(len(room)):
        if fits:
            weight[k] = max(price[k] * _GROW, weight[k] * _SHRINK)
        elif room[k] < 0.0:
            weight[k] = min(weight[k] * _GROW, heaviest[k])


@njit(cache=True, nogil=True, fastmath=_SUMS)
def roam(
    use: Floats, penalty: Floats, group: Longs, moves: Longs, capacity: Floats, price: Floats,
    weight: Floats, choice: Longs, turns: int, barred: int, first: bool, seed: int, stop: Longs,
    best: Longs,
) -> float:  # fmt: skip
    """Make ``turns`` changes from ``choice``; return the cost of the best that fits, in ``best``.

    Infinite where none fitted. ``moves``: the options of groups that have more than one.
    ``barred``: turns that an option left is barred for, and up to as many more by draw. ``first``:
    end with the first choice that fits. ``choice`` and ``weight`` are changed in place.
    """
    m = len(capacity)
    room, heaviest = capacity.copy(), weight * _HEAVIEST
    own = 0.0
    for g in range(len(choice)):
        own += penalty[choice[g]]
        for k in range(m):
            room[k] -= use[choice[g], k]
    until = np.zeros(len(penalty), dtype=np.int64)
    least = np.inf
    draw = np.uint64(seed)
    for turn in range(turns + 1):
        fits, cost = True, own
        for k in range(m):
            fits = fits and room[k] >= -_NEARLY
            cost += price[k] * room[k]
        if fits and cost < least:
            least = cost
            best[:] = choice
            if first:
                break
        _weigh(weight, price, room, heaviest, fits)
        if turn == turns or (turn & 255 == 0 and stop[0]):
            break
        o = _best_change(
            use, penalty, group, moves, choice, room, price, weight, until, turn, least - own
        )
        if o < 0:
            continue
        now = choice[group[o]]
        for k in range(m):
            room[k] += use[now, k] - use[o, k]
        own += penalty[o] - penalty[now]
        choice[group[o]] = o
        draw = draw * np.uint64(6364136223846793005) + np.uint64(1442695040888963407)
        until[now] = turn + barred + np.int64((draw >> np.uint64(33)) % np.uint64(barred))
    return least
