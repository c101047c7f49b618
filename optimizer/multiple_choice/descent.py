"""Descent by one or two changes at once towards a choice that fits: compiled.

A choice has cost

    Σ over groups of the penalty of its option + Σ over resources of (price · room left,
    or weight · excess where it is over)

where an option's *penalty* is what it is worth less, at the prices, than the best of its group. For
a choice that fits, the Lagrangian bound minus its value is exactly this cost, so one number leads
both to fitting and to value. All of its terms are zero or more: a sum that has already passed the
best known need not be finished.
"""

from __future__ import annotations

import numpy as np
from numba import njit

from optimizer.multiple_choice.grid import Floats, Longs

#: More changes than these are a crowd: all of their pairs take longer than a hundredth of a second.
_CROWD = 1200


@njit(cache=True, nogil=True)
def room_left(use: Longs, capacity: Longs, choice: Longs, room: Longs) -> bool:
    """Write what is left of each resource into ``room``; return whether the choice fits."""
    room[:] = capacity
    for g in range(len(choice)):
        for k in range(len(capacity)):
            room[k] -= use[choice[g], k]
    fits = True
    for k in range(len(capacity)):
        fits = fits and room[k] >= 0
    return fits


@njit(cache=True, nogil=True)
def _cost_of_room(room: Longs, price: Floats, weight: Floats) -> float:
    total = 0.0
    for k in range(len(room)):
        total += price[k] * room[k] if room[k] >= 0 else -weight[k] * room[k]
    return total


@njit(cache=True, nogil=True)
def _changes(
    use: Longs, group: Longs, penalty: Floats, choice: Longs, candidates: Longs, delta: Longs,
    costs: Floats, options: Longs,
) -> int:  # fmt: skip
    """List the candidates not chosen now with what choosing them changes; return how many."""
    count = 0
    for o in candidates:
        now = choice[group[o]]
        if o != now:
            options[count] = o
            costs[count] = penalty[o] - penalty[now]
            for k in range(use.shape[1]):
                delta[count, k] = use[o, k] - use[now, k]
            count += 1
    return count


@njit(cache=True, nogil=True)
def _best_one(
    delta: Longs, costs: Floats, count: int, room: Longs, price: Floats, weight: Floats,
    least: float,
) -> int:  # fmt: skip
    """Return the change that alone lowers the cost below ``least`` the most; −1 for none."""
    found = -1
    for x in range(count):
        alone = costs[x]
        for k in range(len(room)):
            left = room[k] - delta[x, k]
            alone += price[k] * left if left >= 0 else -weight[k] * left
        if alone < least:
            least, found = alone, x
    return found


@njit(cache=True, nogil=True)
def _best_pair(
    delta: Longs, costs: Floats, options: Longs, group: Longs, count: int, room: Longs,
    price: Floats, weight: Floats, least: float, stop: Longs,
) -> tuple[int, int]:  # fmt: skip
    """Return the one or two changes that lower the cost below ``least`` the most; −1 for none."""
    m = len(room)
    order = np.argsort(room * price)
    rest = np.empty(m, dtype=np.int64)
    first, second = -1, -1
    for x in range(count):
        if stop[0]:
            break
        alone = costs[x]
        for k in range(m):
            rest[k] = room[k] - delta[x, k]
            alone += price[k] * rest[k] if rest[k] >= 0 else -weight[k] * rest[k]
        if alone < least:
            least, first, second = alone, x, -1
        for y in range(x):
            total = costs[x] + costs[y]
            if total >= least or group[options[y]] == group[options[x]]:
                continue
            for k in order:
                left = rest[k] - delta[y, k]
                total += price[k] * left if left >= 0 else -weight[k] * left
                if total >= least:
                    break
            if total < least:
                least, first, second = total, x, y
    return first, second


@njit(cache=True, nogil=True)
def descend(
    use: Longs, group: Longs, capacity: Longs, penalty: Floats, price: Floats, weight: Floats,
    choice: Longs, candidates: Longs, rounds: int, stop: Longs, best: Longs, best_cost: float,
) -> float:  # fmt: skip
    """Change ``choice`` by the best one or two changes until none lowers its cost.

    Of a crowd of changes, pairs are tried only where none alone will do.

    ``stop[0]``: set by another thread to end at once. The best choice that fits and costs less
    than ``best_cost`` goes into ``best``; returned is its cost.
    """
    m = len(capacity)
    room = np.empty(m, dtype=np.int64)
    size = len(candidates)
    delta = np.empty((size, m), dtype=np.int64)
    costs = np.empty(size)
    options = np.empty(size, dtype=np.int64)
    for i in range(rounds + 1):
        fits = room_left(use, capacity, choice, room)
        of_room = _cost_of_room(room, price, weight)
        if fits:
            total = of_room
            for g in range(len(choice)):
                total += penalty[choice[g]]
            if total + 1e-9 * (1.0 + total) < best_cost:
                best_cost = total
                best[:] = choice
        if i == rounds or stop[0]:
            break
        count = _changes(use, group, penalty, choice, candidates, delta, costs, options)
        # The penalties of all stay as they are: only differences count.
        lowered = of_room - 1e-7 * (1.0 + abs(of_room))
        first, second = -1, -1
        if count > _CROWD:
            first = _best_one(delta, costs, count, room, price, weight, lowered)
        if first < 0:
            first, second = _best_pair(
                delta, costs, options, group, count, room, price, weight, lowered, stop
            )
        if first < 0:
            break
        choice[group[options[first]]] = options[first]
        if second >= 0:
            choice[group[options[second]]] = options[second]
    return best_cost
