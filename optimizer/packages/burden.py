"""What is left, what it costs, and a line under it: compiled."""

from __future__ import annotations

import numpy as np
from numba import njit

from optimizer.packages.arrays import Flat, Floats, Ints
from optimizer.packages.room import Room
from optimizer.packages.shape import Shape

FULL = 10_000.0
#: How many slopes are tried at a kink, each 0.6 of the one before.
KINDS = 22


@njit(cache=True, nogil=True, forceinline=True)
def loss_of(flat: Flat, a: int, b: int, c: int) -> float:
    """Return L where ``a``, ``b`` and ``c`` (1/10,000) are left of the three dimensions."""
    x, y, z = a / FULL, b / FULL, c / FULL
    w = flat.dimension_weight
    value: float = (
        w[0] * (x + x * x / flat.bend)
        + w[1] * (y + y * y / flat.bend)
        + w[2] * (z + z * z / flat.bend)
    )
    return value


@njit(cache=True, nogil=True, forceinline=True)
def phi(shape: Shape, i: int, loss: float) -> float:
    """Return the most that does not fall as L grows and is no more than what a loss costs.

    It is what the loss costs case ``i`` under the shape, shortfalls aside, down to the trough.
    """
    if shape.trough.shape[0] > 0:
        loss = max(loss, shape.trough[i])
    return _counted(shape, i, loss)


@njit(cache=True, nogil=True, forceinline=True)
def below_trough(shape: Shape, i: int, loss: float) -> float:
    """Return by how much a loss costs more than ``phi`` says."""
    if shape.trough.shape[0] == 0 or loss >= shape.trough[i]:
        return 0.0
    more: float = _counted(shape, i, loss) - _counted(shape, i, shape.trough[i])
    return max(0.0, more)


@njit(cache=True, nogil=True, forceinline=True)
def _counted(shape: Shape, i: int, loss: float) -> float:
    """Return what a loss costs case ``i`` under the shape, shortfalls aside."""
    value: float = shape.linear[i] * loss + shape.square[i] * loss * loss
    if shape.exponent > 0.0 and loss > 0.0:
        value += shape.power[i] * shape.per * (loss / shape.per) ** shape.exponent
    for k in range(shape.kink_at.shape[1]):
        over = loss - shape.kink_at[i, k]
        if over > 0.0:
            value += shape.kink_slope[i, k] * over
    return value


@njit(cache=True, nogil=True)
def aim_tangent(
    flat: Flat, shape: Shape, i: int, price: Floats, reference: Ints, space: Room
) -> None:
    """Set the tangent: L as seen from ``reference`` (what is left), then a line under Φ.

    Any line that supports Φ is valid; of those at the reference and at each kink the one with the
    sharpest bound for the whole case is taken. (At a kink the slope is anything in between.)
    """
    loss = loss_of(flat, reference[0], reference[1], reference[2])
    for d in range(3):
        x = reference[d] / FULL
        space.slope[d] = flat.dimension_weight[d] * (1.0 + 2.0 * x / flat.bend) / FULL
    start = loss
    for d in range(3):
        start -= space.slope[d] * reference[d]
    nothing = start
    for n in range(flat.line_start[i], flat.line_start[i + 1]):
        whole = flat.line_weight[n] * flat.line_attainable[n]
        nothing += space.slope[flat.line_dimension[n]] * whole
    _lift_alone(flat, i, space)
    best, best_at, best_steep = -np.inf, loss, 0.0
    for k in range(-1, shape.kink_at.shape[1]):
        at = loss if k < 0 else shape.kink_at[i, k]
        jump = 0.0 if k < 0 else shape.kink_slope[i, k]
        if k >= 0 and (jump == 0.0 or _is_flat(shape, i, at)):
            continue
        low = steep_at(shape, i, at)
        part = 1.0
        for _ in range(1 if k < 0 else KINDS):
            part *= 0.6
            steep = low + jump * part
            bound = phi(shape, i, at) + steep * (nothing - at)
            bound -= _rest_at(flat, i, steep, price, space)
            if bound > best:
                best, best_at, best_steep = bound, at, steep
    space.fixed[0] = phi(shape, i, best_at) + best_steep * (start - best_at)
    for d in range(3):
        space.slope[d] *= best_steep


@njit(cache=True, nogil=True)
def steep_at(shape: Shape, i: int, loss: float) -> float:
    """Return the slope of ``phi`` just below ``loss``."""
    if _is_flat(shape, i, loss):
        return 0.0
    steep: float = shape.linear[i] + 2.0 * shape.square[i] * loss
    if shape.exponent > 0.0 and loss > 0.0:
        steep += shape.power[i] * shape.exponent * (loss / shape.per) ** (shape.exponent - 1.0)
    for k in range(shape.kink_at.shape[1]):
        if loss > shape.kink_at[i, k]:
            steep += shape.kink_slope[i, k]
    return max(0.0, steep)


@njit(cache=True, nogil=True)
def _is_flat(shape: Shape, i: int, loss: float) -> bool:
    """Say whether ``phi`` is flat at and below ``loss``."""
    return shape.trough.shape[0] > 0 and bool(loss <= shape.trough[i])


@njit(cache=True, nogil=True)
def _lift_alone(flat: Flat, i: int, space: Room) -> None:
    """Note how much of L, by the slopes set, each option alone lifts from doing nothing."""
    first_line, own = flat.line_start[i], flat.option_start[i]
    for o in range(own, flat.option_start[i + 1]):
        lifted = 0.0
        for e in range(flat.cover_start[o], flat.cover_start[o + 1]):
            n = first_line + flat.cover_line[e]
            met = min(flat.line_attainable[n], flat.cover_share[e])
            lifted += space.slope[flat.line_dimension[n]] * flat.line_weight[n] * met
        space.lift[o - own] = lifted


@njit(cache=True, nogil=True)
def _rest_at(flat: Flat, i: int, steep: float, price: Floats, space: Room) -> float:
    """Return what all groups can lift at most from doing nothing where L is worth ``steep``."""
    total, own = 0.0, flat.option_start[i]
    for g in range(flat.group_start[i], flat.group_start[i + 1]):
        most = 0.0
        for m in range(flat.member_start[g], flat.member_start[g + 1]):
            o = flat.member_option[m]
            most = max(most, steep * space.lift[o] - price[own + o])
        total += most
    return total


@njit(cache=True, nogil=True, forceinline=True)
def shortfall(flat: Flat, shape: Shape, i: int, cover: Ints) -> float:
    """Return what the shortfalls of floors cost at this cover."""
    value = 0.0
    for f in range(flat.floor_start[i], flat.floor_start[i + 1]):
        missing = flat.floor_least[f] - cover[flat.floor_line[f]]
        if missing > 0:
            value += shape.floor[i, flat.floor_rank[f]] * flat.floor_weight[f] * missing
    return value


@njit(cache=True, nogil=True, forceinline=True)
def short_gain(flat: Flat, shape: Shape, i: int, cover: Ints, o: int) -> float:
    """Return how much weighed shortfall option ``o`` (counted over all) takes away here."""
    value = 0.0
    for f in range(flat.floor_start[i], flat.floor_start[i + 1]):
        missing = flat.floor_least[f] - cover[flat.floor_line[f]]
        weight = shape.floor[i, flat.floor_rank[f]] * flat.floor_weight[f]
        if missing <= 0 or weight == 0.0:
            continue
        for e in range(flat.cover_start[o], flat.cover_start[o + 1]):
            if flat.cover_line[e] == flat.floor_line[f]:
                value += weight * min(missing, flat.cover_share[e])
    return value
