"""Sums over all packages of a mixture, case by case: compiled."""

from __future__ import annotations

import numpy as np
from numba import njit

from optimizer.packages.arrays import Floats, Ints

#: A share below this moves nothing.
FAINT = 1e-9


@njit(cache=True, nogil=True)
def soft_costs(
    begin: int,
    end: int,
    class_start: Ints,
    case_class: Ints,
    class_bits: Ints,
    place: Ints,
    decided: Ints,
    cost: Floats,
    use: Floats,
    seats: Floats,
    row: Floats,
    seat: Floats,
    temperature: float,
    reduced: Floats,
    own: Floats,
    mass: Floats,
    by: Floats,
    sums: Floats,
) -> float:
    """Fill in what packages, classes and cases cost at these prices; return that of no place.

    Cases from ``begin`` to ``end``. ``reduced``: of each package; ``own``: the soft least of each
    class, ``mass``: how many packages it is worth; ``by``: case × pattern, the soft least with
    those slots open; ``sums``: place × pattern, what its cases cost, added to. ``decided``: of each
    place the one pattern looked at, -1 for all of them.
    """
    alone = 0.0
    for i in range(begin, end):
        at, first, last = place[i], case_class[i], case_class[i + 1]
        for c in range(first, last):
            for n in range(class_start[c], class_start[c + 1]):
                reduced[n] = cost[n]
                for r in range(len(row)):
                    reduced[n] += use[n, r] * row[r]
                for s in range(seat.shape[1] if at >= 0 else 0):
                    reduced[n] += seats[n, s] * seat[at, s]
            own[c], mass[c] = _soft_least(reduced, class_start[c], class_start[c + 1], temperature)
        for p in range(by.shape[1]):
            if at < 0 or decided[at] < 0 or decided[at] == p:
                by[i, p] = _with_pattern(class_bits, own, first, last, p, temperature)
                if at >= 0:
                    sums[at, p] += by[i, p]
        if at == -1 and last > first:
            alone += by[i, 0]
    return alone


@njit(cache=True, nogil=True)
def _soft_least(values: Floats, begin: int, end: int, temperature: float) -> tuple[float, float]:
    """Return the soft least of some values, and how many of the least one they are worth."""
    least, total = np.inf, 0.0
    for n in range(begin, end):
        least = min(least, values[n])
    for n in range(begin, end):
        total += np.exp((least - values[n]) / temperature)
    return least - temperature * np.log(total), total


@njit(cache=True, nogil=True)
def _with_pattern(
    class_bits: Ints, own: Floats, begin: int, end: int, pattern: int, temperature: float
) -> float:
    """Return the soft least of the classes that sit in open slots only, infinite for none."""
    least, total = np.inf, 0.0
    for c in range(begin, end):
        if class_bits[c] & ~pattern == 0:
            least = min(least, own[c])
    if not np.isfinite(least):
        return least
    for c in range(begin, end):
        if class_bits[c] & ~pattern == 0:
            total += np.exp((least - own[c]) / temperature)
    softened: float = least - temperature * np.log(total)
    return softened


@njit(cache=True, nogil=True)
def shares(
    class_start: Ints,
    case_class: Ints,
    class_bits: Ints,
    place: Ints,
    temperature: float,
    reduced: Floats,
    own: Floats,
    mass: Floats,
    by: Floats,
    chance: Floats,
    share: Floats,
) -> None:
    """Fill in the share of every package; ``chance``: place × pattern, that of each pattern."""
    patterns = by.shape[1]
    for i in range(len(place)):
        at = place[i]
        for c in range(case_class[i], case_class[i + 1]):
            reach = 0.0
            if at >= 0:
                for p in range(patterns):
                    if class_bits[c] & ~p == 0 and chance[at, p] > 0.0:
                        lift = min(0.0, by[i, p] - own[c])
                        reach += chance[at, p] * np.exp(lift / temperature)
            elif class_bits[c] == 0:
                reach = 1.0
            least = own[c] + temperature * np.log(mass[c])
            for n in range(class_start[c], class_start[c + 1]):
                share[n] = reach / mass[c] * np.exp((least - reduced[n]) / temperature)


@njit(cache=True, nogil=True)
def taken(
    class_start: Ints,
    case_class: Ints,
    place: Ints,
    use: Floats,
    seats: Floats,
    share: Floats,
    rows: Floats,
    seated: Floats,
) -> None:
    """Add up what the mixture takes of rows, and of seats: place × slot."""
    for i in range(len(place)):
        for n in range(class_start[case_class[i]], class_start[case_class[i + 1]]):
            part = share[n]
            if part > FAINT:
                for r in range(len(rows)):
                    rows[r] += part * use[n, r]
                if place[i] >= 0:
                    for s in range(seated.shape[1]):
                        seated[place[i], s] += part * seats[n, s]


@njit(cache=True, nogil=True)
def spread(
    begin: int,
    end: int,
    class_start: Ints,
    case_class: Ints,
    place: Ints,
    use: Floats,
    seats: Floats,
    share: Floats,
    common: Floats,
    border: Floats,
    block: Floats,
) -> None:
    """Add up how what cases take varies within their mixtures: rows × rows, seats × rows, seats.

    ``common``: row × row. ``border``: place × slot × row. ``block``: place × slot × slot.
    """
    rows, slots = use.shape[1], seats.shape[1]
    whole = np.zeros(rows + slots)
    mean = np.zeros(rows + slots)
    met = np.zeros(rows, np.int64)  # rows that some package of the case uses
    for i in range(begin, end):
        first, last = class_start[case_class[i]], class_start[case_class[i + 1]]
        meets = _mean(first, last, use, seats, share, mean, met)
        if meets < 0:
            continue
        at = place[i]
        for n in range(first, last):
            part = share[n]
            if not FAINT < part < 1.0 - FAINT:
                continue
            for m in range(meets):
                whole[met[m]] = use[n, met[m]] - mean[met[m]]
            for s in range(slots):
                whole[rows + s] = seats[n, s] - mean[rows + s]
            for m in range(meets):
                for k in range(m, meets):
                    common[met[m], met[k]] += part * whole[met[m]] * whole[met[k]]
            if at >= 0:
                _spread_seats(part, rows, slots, meets, met, whole, border[at], block[at])


@njit(cache=True, nogil=True)
def _mean(
    first: int, last: int, use: Floats, seats: Floats, share: Floats, mean: Floats, met: Ints
) -> int:
    """Fill in what a case takes on average; return how many rows that are, -1 if nothing varies."""
    rows, several, meets = use.shape[1], 0, 0
    for n in range(first, last):
        several += FAINT < share[n] < 1.0 - FAINT
    if several < 2:
        return -1
    mean[:] = 0.0
    for n in range(first, last):
        if FAINT < share[n] < 1.0 - FAINT:
            for r in range(rows):
                mean[r] += share[n] * use[n, r]
            for s in range(seats.shape[1]):
                mean[rows + s] += share[n] * seats[n, s]
    for r in range(rows):
        if mean[r] != 0.0:
            met[meets] = r
            meets += 1
    return meets


@njit(cache=True, nogil=True)
def _spread_seats(
    part: float,
    rows: int,
    slots: int,
    meets: int,
    met: Ints,
    whole: Floats,
    border: Floats,
    block: Floats,
) -> None:
    for s in range(slots):
        if whole[rows + s] != 0.0:
            for m in range(meets):
                border[s, met[m]] += part * whole[rows + s] * whole[met[m]]
            for q in range(slots):
                block[s, q] += part * whole[rows + s] * whole[rows + q]
