"""Lines below Φ where it has a kink: of all slopes there, the one that says most. Compiled.

Where only what exceeds a threshold counts, Φ is flat below it, and a line that touches it there
says nothing. At the kink any slope between that before and that after it is a line below Φ.
"""

from __future__ import annotations

import numpy as np
from numba import njit

from optimizer.large.quick.desk import PLAIN, Desk
from optimizer.packages.arrays import Flat, Floats, Ints
from optimizer.packages.burden import loss_of, phi, steep_at
from optimizer.packages.shape import Shape

#: How many slopes are tried at a kink, each so much of the one before.
KINDS, PART = 14, 0.6
#: The other lines have so much of the slope that says most.
BESIDE = (1.0, 0.6, 1.6)


@njit(cache=True, nogil=True)
def has_kinks(shape: Shape, i: int) -> bool:
    """Say whether Φ of a case has kinks."""
    kinks = 0
    for k in range(shape.kink_at.shape[1]):
        kinks += shape.kink_slope[i, k] > 0.0
    return bool(kinks > 0)


@njit(cache=True, nogil=True)
def bend(flat: Flat, shape: Shape, i: int, reference: Ints, lifts: Floats, desk: Desk) -> None:
    """Set the lines below Φ of a case with kinks; L is as seen from ``reference``.

    ``lifts``: bundle × (what it lifts of L as seen from there, what is counted of floors).
    """
    start = loss_of(flat, reference[0], reference[1], reference[2])
    root = start
    for d in range(3):
        x = reference[d] / 10_000.0
        desk.slope[0, d] = flat.dimension_weight[d] * (1.0 + 2.0 * x / flat.bend) / 10_000.0
        root += desk.slope[0, d] * (desk.left[0, d] - reference[d])
    best, best_at, best_steep, low, high = -np.inf, start, 0.0, 0.0, 0.0
    for k in range(-1, shape.kink_at.shape[1]):
        at = start if k < 0 else shape.kink_at[i, k]
        jump = 0.0 if k < 0 else shape.kink_slope[i, k]
        below = shape.trough.shape[0] > 0 and at <= shape.trough[i]  # there Φ is flat: no kink
        if k >= 0 and (jump == 0.0 or below):
            continue
        before, part = steep_at(shape, i, at), 1.0
        for _ in range(1 if k < 0 else KINDS):
            steep = before + jump * part
            bound = phi(shape, i, at) + steep * (root - at) - _rest(steep, lifts, desk)
            if bound > best:
                best, best_at, best_steep = bound, at, steep
                low, high = before, before + jump
            part *= PART
    for t in range(PLAIN - 1, -1, -1):  # the first line last: the others are made of its slopes
        steep = min(high, max(low, BESIDE[t] * best_steep)) if high > low else best_steep
        desk.fixed[t] = phi(shape, i, best_at) + steep * (start - best_at)
        for d in range(3):
            desk.slope[t, d] = steep * desk.slope[0, d]
            desk.fixed[t] -= desk.slope[t, d] * reference[d]


@njit(cache=True, nogil=True)
def _rest(steep: float, lifts: Floats, desk: Desk) -> float:
    """Return what the best bundles lift where L is worth ``steep``, less their prices."""
    total = 0.0
    for g in range(desk.sizes[2]):
        most = -np.inf
        for b in range(desk.knot_start[g], desk.knot_start[g + 1]):
            most = max(most, steep * lifts[b, 0] + lifts[b, 1] - desk.price[b])
        total += most
    return total
