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
    alone, patterns = 0.0, by.shape[1]
    for i in range(begin, end):
        at = place[i]
        for c in range(case_class[i], case_class[i + 1]):
            least = np.inf
            for n in range(class_start[c], class_start[c + 1]):
                value = cost[n]
                for r in range(len(row)):
                    value += use[n, r] * row[r]
                if at >= 0:
                    for s in range(seat.shape[1]):
                        value += seats[n, s] * seat[at, s]
                reduced[n] = value
                least = min(least, value)
            total = 0.0
            for n in range(class_start[c], class_start[c + 1]):
                total += np.exp((least - reduced[n]) / temperature)
            mass[c], own[c] = total, least - temperature * np.log(total)
        for p in range(patterns):
            least = np.inf
            if at >= 0 and decided[at] >= 0 and decided[at] != p:
                continue
            for c in range(case_class[i], case_class[i + 1]):
                if class_bits[c] & ~p == 0:
                    least = min(least, own[c])
            if np.isfinite(least):
                total = 0.0
                for c in range(case_class[i], case_class[i + 1]):
                    if class_bits[c] & ~p == 0:
                        total += np.exp((least - own[c]) / temperature)
                least -= temperature * np.log(total)
            by[i, p] = least
            if at >= 0:
                sums[at, p] += least
        if at == -1 and case_class[i + 1] > case_class[i]:
            alone += by[i, 0]
    return alone


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
    mean, own = np.zeros(rows + slots), np.zeros(rows + slots)
    met = np.zeros(rows, np.int64)  # rows that some package of the case uses
    for i in range(begin, end):
        several, meets = 0, 0
        for n in range(class_start[case_class[i]], class_start[case_class[i + 1]]):
            several += FAINT < share[n] < 1.0 - FAINT
        if several < 2:
            continue
        mean[:] = 0.0
        for n in range(class_start[case_class[i]], class_start[case_class[i + 1]]):
            if FAINT < share[n] < 1.0 - FAINT:
                for r in range(rows):
                    mean[r] += share[n] * use[n, r]
                for s in range(slots):
                    mean[rows + s] += share[n] * seats[n, s]
        for r in range(rows):
            if mean[r] != 0.0:
                met[meets] = r
                meets += 1
        at = place[i]
        for n in range(class_start[case_class[i]], class_start[case_class[i + 1]]):
            part = share[n]
            if not FAINT < part < 1.0 - FAINT:
                continue
            for m in range(meets):
                own[met[m]] = use[n, met[m]] - mean[met[m]]
            for s in range(slots):
                own[rows + s] = seats[n, s] - mean[rows + s]
            for m in range(meets):
                r = met[m]
                for k in range(m, meets):
                    common[r, met[k]] += part * own[r] * own[met[k]]
            if at >= 0:
                for s in range(slots):
                    if own[rows + s] != 0.0:
                        for m in range(meets):
                            border[at, s, met[m]] += part * own[rows + s] * own[met[m]]
                        for q in range(slots):
                            block[at, s, q] += part * own[rows + s] * own[rows + q]
