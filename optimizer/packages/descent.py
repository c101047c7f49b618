"""The search of one case, depth first with a proven bound: compiled.

A node is a package; its children add one option of a later group. What options lift only shrinks
as a package grows (covers are cut off at what is attainable, h and Φ are convex), so no package
below a node costs less than

    value here − Σ over later groups of max(0, best value lifted by one option alone − its price).

Because Φ is convex the same holds with Φ replaced by its tangent at the best package known, which
is much sharper where packages lift a lot; both are used. At the node limit the least bound of
what was left open is returned, so that bounds stay valid.
"""

from __future__ import annotations

import numpy as np
from numba import njit

from optimizer.packages.arrays import Flat, Floats, Ints
from optimizer.packages.burden import (
    aim_tangent,
    below_trough,
    loss_of,
    phi,
    short_gain,
    shortfall,
)
from optimizer.packages.membership import can_add, holds_useless, put, reset, whole
from optimizer.packages.room import Kept, Room
from optimizer.packages.shape import Shape


@njit(cache=True, nogil=True, forceinline=True)
def _weigh(flat: Flat, shape: Shape, i: int, o: int, d: int, price: Floats, space: Room) -> None:
    """Note what option ``o`` would lift at depth ``d``: exactly, by the tangent, of floors."""
    first_line = flat.line_start[i]
    l0, l1, l2 = space.left[0], space.left[1], space.left[2]
    for e in range(flat.cover_start[o], flat.cover_start[o + 1]):
        n = flat.cover_line[e]
        residual = flat.line_attainable[first_line + n] - space.cover[n]
        if residual <= 0:
            continue
        lifted = flat.line_weight[first_line + n] * min(residual, flat.cover_share[e])
        dimension = flat.line_dimension[first_line + n]
        if dimension == 0:
            l0 -= lifted
        elif dimension == 1:
            l1 -= lifted
        else:
            l2 -= lifted
    own = o - flat.option_start[i]
    now = phi(shape, i, loss_of(flat, space.left[0], space.left[1], space.left[2]))
    space.gain_value[d, own] = now - phi(shape, i, loss_of(flat, l0, l1, l2)) - price[o]
    space.gain_tangent[d, own] = (
        space.slope[0] * (space.left[0] - l0)
        + space.slope[1] * (space.left[1] - l1)
        + space.slope[2] * (space.left[2] - l2)
        - price[o]
    )
    space.gain_short[d, own] = short_gain(flat, shape, i, space.cover, o)


@njit(cache=True, nogil=True, forceinline=True)
def _enter(
    flat: Flat, shape: Shape, i: int, d: int, begin: int, price: Floats, space: Room
) -> None:
    """Weigh every later group at the node of depth ``d``; groups before ``begin`` are decided."""
    groups = flat.group_start[i + 1] - flat.group_start[i]
    loss = loss_of(flat, space.left[0], space.left[1], space.left[2])
    space.short[d] = shortfall(flat, shape, i, space.cover)
    space.base[d] = phi(shape, i, loss) + space.short[d] + space.cost[d]
    space.tangent[d] = space.fixed[0] + space.short[d] + space.cost[d]
    for dimension in range(3):
        space.tangent[d] += space.slope[dimension] * space.left[dimension]
    for q in range(flat.requirement_start[i + 1] - flat.requirement_start[i]):
        space.last_met[q] = -1
    for a in range(flat.after_start[i + 1] - flat.after_start[i]):
        space.last_then[a] = -1
    for k in range(begin, groups):
        _weigh_group(flat, shape, i, k, d, price, space)
    space.rest_value[d, groups] = space.rest_tangent[d, groups] = space.rest_short[d, groups] = 0.0
    for k in range(groups - 1, begin - 1, -1):
        space.rest_value[d, k] += space.rest_value[d, k + 1]
        space.rest_tangent[d, k] += space.rest_tangent[d, k + 1]
        space.rest_short[d, k] += space.rest_short[d, k + 1]
    space.last_group[d] = _last_group(flat, i, groups, space)
    space.at_group[d] = begin
    space.at_option[d] = 0


@njit(cache=True, nogil=True, forceinline=True)
def _weigh_group(
    flat: Flat, shape: Shape, i: int, k: int, d: int, price: Floats, space: Room
) -> None:
    """Note the most one option of the ``k``-th group would lift, and what it alone can fulfil."""
    g = flat.group_start[i] + space.order[k]
    space.rest_value[d, k] = space.rest_tangent[d, k] = space.rest_short[d, k] = 0.0
    for m in range(flat.member_start[g], flat.member_start[g + 1]):
        own = flat.member_option[m]
        o = flat.option_start[i] + own
        if not can_add(flat, i, o, price, space):
            continue
        _weigh(flat, shape, i, o, d, price, space)
        space.rest_value[d, k] = max(space.rest_value[d, k], space.gain_value[d, own])
        space.rest_tangent[d, k] = max(space.rest_tangent[d, k], space.gain_tangent[d, own])
        space.rest_short[d, k] = max(space.rest_short[d, k], space.gain_short[d, own])
        for e in range(flat.meets_start[o], flat.meets_start[o + 1]):
            space.last_met[flat.meets_requirement[e]] = k
        for e in range(flat.first_start[o], flat.first_start[o + 1]):
            space.last_then[flat.first_after[e]] = k


@njit(cache=True, nogil=True, forceinline=True)
def _last_group(flat: Flat, i: int, groups: int, space: Room) -> int:
    """Return the last group an option must come from, lest a demand can no longer be met."""
    last: int = groups - 1
    for q in range(flat.requirement_start[i + 1] - flat.requirement_start[i]):
        if space.met[q] == 0:
            last = min(last, space.last_met[q])
    for a in range(flat.after_start[i + 1] - flat.after_start[i]):
        if space.then[a] > 0 and space.first[a] == 0:
            last = min(last, space.last_then[a])
    return last


@njit(cache=True, nogil=True, forceinline=True)
def _bound(
    space: Room, d: int, k: int, gain_value: float, gain_tangent: float, gain_short: float
) -> float:
    """Return the least any package costs that adds these gains and what groups from ``k`` lift."""
    relieved = min(space.short[d], gain_short + space.rest_short[d, k])
    bound: float = max(
        space.base[d] - gain_value - space.rest_value[d, k] - relieved,
        space.tangent[d] - gain_tangent - space.rest_tangent[d, k] - relieved,
    )
    return bound


@njit(cache=True, nogil=True)
def _order(flat: Flat, i: int, space: Room) -> None:
    """Put groups that a requirement names first, then those that lift most at the root."""
    groups = flat.group_start[i + 1] - flat.group_start[i]
    key = np.zeros(groups)
    for k in range(groups):
        space.order[k] = k
        key[k] = (
            space.rest_value[0, k]
            - space.rest_value[0, k + 1]
            + (space.rest_short[0, k] - space.rest_short[0, k + 1])
        )
        g = flat.group_start[i] + k
        for m in range(flat.member_start[g], flat.member_start[g + 1]):
            o = flat.option_start[i] + flat.member_option[m]
            if flat.meets_start[o + 1] > flat.meets_start[o]:
                key[k] = np.inf
    # By insertion: there are a few dozen groups, and numpy's sorts take seconds to compile.
    for k in range(1, groups):
        moved, at = space.order[k], k
        while at > 0 and key[space.order[at - 1]] < key[moved]:
            space.order[at] = space.order[at - 1]
            at -= 1
        space.order[at] = moved


@njit(cache=True, nogil=True)
def keep_package(i: int, depth: int, value: float, space: Room, kept: Kept) -> float:
    """Keep a package among the best; return the new cutoff of the case, inf while there is room."""
    keep = kept.value.shape[1]
    spot = kept.number[i]
    if spot < keep:
        kept.number[i] += 1
    else:
        spot = _worst(kept.value[i])
    kept.value[i, spot] = value
    kept.size[i, spot] = depth
    for s in range(depth):
        kept.option[i, spot, s] = space.chosen[s]
    return kept.value[i, _worst(kept.value[i])] if kept.number[i] == keep else np.inf


@njit(cache=True, nogil=True)
def _worst(values: Floats) -> int:
    """Return the place of the largest value."""
    at = 0
    for k in range(len(values)):
        if values[k] > values[at]:
            at = k
    return at


@njit(cache=True, nogil=True)
def _open_bound(depth: int, space: Room) -> float:
    """Return the least bound of all that is still open on the path."""
    least = np.inf
    for d in range(depth + 1):
        if space.at_group[d] <= space.last_group[d]:
            least = min(least, _bound(space, d, space.at_group[d], 0.0, 0.0, 0.0))
    return least


@njit(cache=True, nogil=True, forceinline=True)
def _judge(
    flat: Flat,
    shape: Shape,
    i: int,
    depth: int,
    cutoff: float,
    every: bool,
    reference: Ints,
    best: float,
    space: Room,
    kept: Kept,
) -> tuple[float, float]:
    """Keep the package of this node if it is whole and good; return cutoff and best value."""
    value = space.base[depth]
    if shape.trough.shape[0] > 0:
        loss = loss_of(flat, space.left[0], space.left[1], space.left[2])
        value += below_trough(shape, i, loss)
    if value >= cutoff or not whole(flat, i, space):
        return cutoff, best
    if value < best:
        best = value
        for dimension in range(3):
            reference[dimension] = space.left[dimension]
    full = keep_package(i, depth, value, space, kept)
    return (cutoff if every else min(cutoff, full)), best


@njit(cache=True, nogil=True)
def _begin(
    flat: Flat, shape: Shape, i: int, price: Floats, reference: Ints, space: Room, root: int
) -> None:
    """Set up the root of a case: nothing chosen, groups in the order they are tried."""
    reset(flat, i, space)
    aim_tangent(flat, shape, i, price, reference, space)
    for k in range(flat.group_start[i + 1] - flat.group_start[i]):
        space.order[k] = k
    space.cost[0] = 0.0
    _enter(flat, shape, i, root, root, price, space)
    _order(flat, i, space)
    _enter(flat, shape, i, root, root, price, space)


@njit(cache=True, nogil=True, forceinline=True)
def _descend(
    flat: Flat, i: int, d: int, o: int, price: Floats, cutoff: float, space: Room, add: int
) -> bool:
    """Add option ``o`` (within the case) at depth ``d`` if it may join and can pay."""
    own, k = flat.option_start[i], space.at_group[d]
    if not can_add(flat, i, own + o, price, space):
        return False
    gains = space.gain_value[d, o], space.gain_tangent[d, o], space.gain_short[d, o]
    if _bound(space, d, k + 1, gains[0], gains[1], gains[2]) >= cutoff:
        return False
    put(flat, i, own + o, add, space)
    space.chosen[d] = o
    if holds_useless(flat, i, d + 1, space):
        put(flat, i, own + o, -add, space)
        return False
    space.cost[d + 1] = space.cost[d] + price[own + o]
    return True


@njit(cache=True, nogil=True)
def search_case(
    flat: Flat,
    shape: Shape,
    i: int,
    price: Floats,
    cutoff: float,
    every: bool,
    limit: int,
    reference: Ints,
    space: Room,
    kept: Kept,
) -> None:
    """Search one case; ``every``: keep all packages below the cutoff, not only the best few."""
    own, start = flat.option_start[i], cutoff
    # Not plain constants: numba would compile everything again for each of them.
    depth, add = 0 * own, 1 + 0 * own
    _begin(flat, shape, i, price, reference, space, depth)
    cutoff, best = _judge(flat, shape, i, depth, cutoff, every, reference, np.inf, space, kept)
    nodes = 0
    while depth >= 0:
        k = space.at_group[depth]
        done = k > space.last_group[depth]
        if not done and space.at_option[depth] == 0:
            done = _bound(space, depth, k, 0.0, 0.0, 0.0) >= cutoff
        if done:
            depth -= 1
            if depth >= 0:
                put(flat, i, own + space.chosen[depth], -add, space)
            continue
        g = flat.group_start[i] + space.order[k]
        m = flat.member_start[g] + space.at_option[depth]
        if m >= flat.member_start[g + 1]:
            space.at_group[depth] += 1
            space.at_option[depth] = 0
            continue
        nodes += 1
        if nodes > limit or (every and kept.number[i] == kept.value.shape[1]):
            kept.complete[i] = 0
            kept.lower[i] = min(best, start, _open_bound(depth, space))
            return
        space.at_option[depth] += 1
        if _descend(flat, i, depth, flat.member_option[m], price, cutoff, space, add):
            depth += 1
            _enter(flat, shape, i, depth, k + 1, price, space)
            before = best
            cutoff, best = _judge(
                flat, shape, i, depth, cutoff, every, reference, best, space, kept
            )
            if best < before:
                aim_tangent(flat, shape, i, price, reference, space)
    kept.complete[i] = 1
    kept.lower[i] = min(best, start)


@njit(cache=True, nogil=True)
def search_all(
    flat: Flat,
    shape: Shape,
    which: Ints,
    price: Floats,
    cutoff: Floats,
    every: bool,
    limit: int,
    reference: Ints,
    space: Room,
    kept: Kept,
) -> None:
    """Search the cases ``which``; see ``Pricer.search``."""
    for i in which:
        kept.number[i] = 0
        search_case(flat, shape, i, price, cutoff[i], every, limit, reference[i], space, kept)
