"""Floors of a case: what is missing, and how much of it a line below Φ counts. Compiled.

A floor's shortfall is worth so much that several bundles, each of which could see to it alone,
would together seem to give far more than there is to gain; a bound that adds them up says nothing.
No package's shortfall is below nothing. So a line may count any part of it, from none to all, and
stays below what packages cost (Lagrange's relaxation of "no less than nothing"). The part that says
most is about where the bundles that are best then meet the floor once.
"""

from __future__ import annotations

import numpy as np
from numba import njit

from optimizer.large.quick.desk import LINES, PLAIN, Desk
from optimizer.large.quick.menu import FLOORS
from optimizer.packages.arrays import Flat, Floats
from optimizer.packages.shape import Shape

#: Parts are looked for from this on, in so many halvings of what is between (as powers).
LEAST, HALVINGS = 1e-8, 12
#: How often all floors of a case are gone through.
ROUNDS = 2


@njit(cache=True, nogil=True)
def lay_floors(flat: Flat, shape: Shape, i: int, desk: Desk) -> None:
    """Lay out the floors of a case that are worth anything, and what is missing at the root."""
    for n in range(desk.sizes[0]):
        for f in range(FLOORS):
            desk.line_worth[n, f] = desk.line_least[n, f] = 0.0
            desk.line_part[n, f] = 1.0
    desk.sizes[4], desk.short[0] = PLAIN, 0.0
    for f in range(flat.floor_start[i], flat.floor_start[i + 1]):
        worth = shape.floor[i, flat.floor_rank[f]] * flat.floor_weight[f]
        n = flat.floor_line[f]
        if worth <= 0.0:
            continue
        spot = 0 if desk.line_worth[n, 0] == 0.0 else 1
        desk.line_worth[n, spot], desk.line_least[n, spot] = worth, flat.floor_least[f]
        desk.short[0] += worth * max(0, flat.floor_least[f])
        desk.sizes[4] = LINES
    desk.eased[0] = desk.short[0]


@njit(cache=True, nogil=True)
def counted(eased: float, whole: float, t: int) -> float:
    """Return what line ``t`` below Φ counts of a shortfall."""
    if t < PLAIN:
        return eased
    return whole if t == LINES - 1 else 0.0


@njit(cache=True, nogil=True)
def lift(flat: Flat, b: int, cover: Floats, first_line: int, desk: Desk, lifted: Floats) -> None:
    """Note what a bundle lifts beside ``cover``: by dimension, of floors, and what counts of it."""
    lifted[:] = 0.0
    for e in range(desk.covers[b]):
        n, share = desk.cover_line[b, e], desk.cover_share[b, e]
        most = flat.line_attainable[first_line + n] - cover[n]
        if most > 0.0:
            lifted[flat.line_dimension[first_line + n]] += desk.line_weight[n] * min(share, most)
        for f in range(FLOORS):
            if desk.line_worth[n, f] > 0.0:
                missing = desk.line_least[n, f] - cover[n]
                if missing > 0.0:
                    met = desk.line_worth[n, f] * min(missing, share)
                    lifted[3] += met
                    lifted[4] += met * desk.line_part[n, f]


@njit(cache=True, nogil=True)
def ease(desk: Desk) -> bool:
    """Set the parts of floors that the first lines count; say whether any has changed."""
    if desk.sizes[4] == PLAIN:
        return False
    changed, meets = False, np.zeros(desk.knot_start[desk.sizes[2]])
    gain = np.zeros(len(meets))
    for b in range(len(meets)):
        gain[b] = desk.worth[b, 0] - desk.price[b]
    for _ in range(ROUNDS):
        moved = False
        for n in range(desk.sizes[0]):
            for f in range(FLOORS):
                if desk.line_worth[n, f] > 0.0 and desk.line_least[n, f] > 0.0:
                    moved = _ease_one(n, f, meets, gain, desk) or moved
        changed = changed or moved
        if not moved:
            break
    desk.eased[0] = 0.0
    for n in range(desk.sizes[0]):
        for f in range(FLOORS):
            worth = desk.line_worth[n, f] * desk.line_part[n, f]
            desk.eased[0] += worth * max(0.0, desk.line_least[n, f])
    return changed


@njit(cache=True, nogil=True)
def _ease_one(n: int, f: int, meets: Floats, gain: Floats, desk: Desk) -> bool:
    """Set the part of one floor, the others as they are; say whether it has changed.

    ``gain``: what every bundle lifts by the first line, less its price; kept up to date.
    """
    worth, least, before = desk.line_worth[n, f], desk.line_least[n, f], desk.line_part[n, f]
    for b in range(len(meets)):
        meets[b] = 0.0
        for e in range(desk.covers[b]):
            if desk.cover_line[b, e] == n:
                meets[b] += worth * min(least, desk.cover_share[b, e])
        gain[b] -= before * meets[b]
    part = 1.0
    if _met(1.0, meets, gain, desk) > worth * least:
        low, part = np.log(LEAST), 0.0
        high = 0.0
        for _ in range(HALVINGS):
            middle = 0.5 * (low + high)
            if _met(np.exp(middle), meets, gain, desk) > worth * least:
                high = middle
            else:
                low, part = middle, np.exp(middle)
    for b in range(len(meets)):
        gain[b] += part * meets[b]
    desk.line_part[n, f] = part
    return bool(abs(part - before) > 1e-3 * before)


@njit(cache=True, nogil=True)
def _met(part: float, meets: Floats, gain: Floats, desk: Desk) -> float:
    """Return what the best bundles together meet of a floor where that part of it counts."""
    total = 0.0
    for g in range(desk.sizes[2]):
        best = -1
        for b in range(desk.knot_start[g], desk.knot_start[g + 1]):
            if best < 0 or gain[b] + part * meets[b] > gain[best] + part * meets[best]:
                best = b
        if best >= 0:
            total += meets[best]
    return total
