"""The quick search of one case: knot by knot over bundles, then who pays. Compiled."""

from __future__ import annotations

import numpy as np
from numba import njit

from optimizer.large.quick.desk import Desk
from optimizer.large.quick.floors import counted, lift
from optimizer.large.quick.laying import lay
from optimizer.large.quick.menu import Menu
from optimizer.large.quick.payers import paid
from optimizer.packages.arrays import Flat, Floats, Ints
from optimizer.packages.burden import below_trough, loss_of, phi
from optimizer.packages.descent import keep_package, search_case
from optimizer.packages.room import Kept, Room
from optimizer.packages.shape import Shape

#: So many steps of who pays take as long as a node. For one package so many are taken at most: a
#: number in any case, and a part of what the nodes of the whole case come to.
STEPS, LEAST, OF_NODES = 16, 6_400, 4
#: After so many nodes with a better package found the case is laid out anew, then more rarely.
AGAIN = 150


@njit(cache=True, nogil=True)
def _enter(depth: int, desk: Desk) -> None:
    """Note where the lines stand at a node, and begin with its first bundle."""
    for t in range(desk.sizes[4]):
        value = desk.fixed[t] + counted(desk.eased[depth], desk.short[depth], t) + desk.cost[depth]
        for d in range(3):
            value += desk.slope[t, d] * desk.left[depth, d]
        desk.value[depth, t] = value
    desk.at[depth] = 0


@njit(cache=True, nogil=True)
def _open(depth: int, b: int, desk: Desk) -> float:
    """Return the least any package below a node costs that goes on with bundle ``b``."""
    least: float = desk.value[depth, 0] - desk.gain[b, 0] - desk.rest[depth + 1, 0]
    for t in range(1, desk.sizes[4]):
        least = max(least, desk.value[depth, t] - desk.gain[b, t] - desk.rest[depth + 1, t])
    return least


@njit(cache=True, nogil=True)
def _may(flat: Flat, i: int, depth: int, b: int, desk: Desk) -> bool:
    """Say whether a bundle can join: nothing it clashes with, and no ceiling surely passed."""
    if desk.chosen[depth] & desk.clash[b]:
        return False
    for c in range(desk.sizes[1]):
        if desk.held[depth, c] + desk.low[b, c] > flat.ceiling_limit[
            flat.ceiling_start[i] + c
        ] and (flat.ceiling_signed[flat.ceiling_start[i] + c] == 0):
            return False
    return True


@njit(cache=True, nogil=True)
def _join(depth: int, b: int, lifted: Floats, desk: Desk) -> None:
    """Go down a step: the package with bundle ``b``."""
    for n in range(desk.sizes[0]):
        desk.cover[depth + 1, n] = desk.cover[depth, n]
    for e in range(desk.covers[b]):
        desk.cover[depth + 1, desk.cover_line[b, e]] += desk.cover_share[b, e]
    for d in range(3):
        desk.left[depth + 1, d] = desk.left[depth, d] - lifted[d]
    desk.short[depth + 1] = desk.short[depth] - lifted[3]
    desk.eased[depth + 1] = desk.eased[depth] - lifted[4]
    desk.cost[depth + 1] = desk.cost[depth] + desk.price[b]
    desk.chosen[depth + 1] = desk.chosen[depth] | desk.mask[b]
    for c in range(desk.sizes[1]):
        desk.held[depth + 1, c] = desk.held[depth, c] + desk.low[b, c]


@njit(cache=True, nogil=True)
def _whole(flat: Flat, menu: Menu, i: int, chosen: int, cover: Floats, desk: Desk) -> bool:
    """Say whether the kinds of a package keep what concerns several knots."""
    for a in range(flat.after_start[i], flat.after_start[i + 1]):
        if chosen & menu.waiting[a] and not chosen & menu.opening[a]:
            return False
    for q in range(flat.requirement_start[i], flat.requirement_start[i + 1]):
        if not chosen & menu.meeting[q]:
            return False
    own, first_line = flat.option_start[i], flat.line_start[i]
    for k in range(desk.sizes[3]):
        o = own + desk.kind_payer[k]
        if chosen >> k & 1 == 0 or flat.option_excused[o]:
            continue
        useful = False
        for e in range(flat.cover_start[o], flat.cover_start[o + 1]):
            n, share = flat.cover_line[e], flat.cover_share[e]
            if share > 0 and cover[n] - share < flat.line_counts[first_line + n]:
                useful = True
                break
        if not useful:
            return False
    return True


@njit(cache=True, nogil=True)
def _end(
    flat: Flat,
    shape: Shape,
    menu: Menu,
    i: int,
    depth: int,
    price: Floats,
    toll: Floats,
    given: float,
    cutoff: float,
    desk: Desk,
    space: Room,
) -> float:
    """Look at a whole package; return what it costs if that is below the cutoff, else infinity.

    ``given``: what the ceilings' tolls give back.
    """
    loss = loss_of(flat, desk.left[depth, 0], desk.left[depth, 1], desk.left[depth, 2])
    value = phi(shape, i, loss) + below_trough(shape, i, loss) + max(0.0, desk.short[depth])
    chosen = desk.chosen[depth]
    if value + desk.cost[depth] - given >= cutoff:
        return np.inf
    if not _whole(flat, menu, i, chosen, desk.cover[depth], desk):
        return np.inf
    value += paid(flat, menu, i, chosen, price, toll, given, cutoff - value, desk)
    if value >= cutoff:
        return np.inf
    size = 0
    for k in range(desk.sizes[3]):
        if chosen >> k & 1:
            space.chosen[size] = desk.best_by[size]
            size += 1
    found: float = value
    return found


@njit(cache=True, nogil=True)
def quick_case(
    flat: Flat,
    shape: Shape,
    menu: Menu,
    i: int,
    price: Floats,
    cutoff: float,
    limit: int,
    reference: Ints,
    toll: Floats,
    desk: Desk,
    space: Room,
    kept: Kept,
) -> float:
    """Search one case, or one of its halves; return the cutoff that what is kept leaves.

    As ``search_case``, but for a package's payers only the best are kept, and the bound of a half
    that was searched before stays.
    """
    start, best, nodes, depth, knots = cutoff, np.inf, 0, 0, 0
    again, given, news, lifted, unproven = 0, 0.0, True, np.zeros(5), np.inf
    leaf = max(LEAST, OF_NODES * limit)
    while depth >= 0:
        if nodes >= again and news:  # with a better package known, lines and tolls are nearer
            given = lay(flat, shape, menu, i, price, cutoff, reference, toll, desk)
            again, news, depth, knots = 8 * again + AGAIN, False, 0, desk.sizes[2]
            _enter(0, desk)
        if depth == knots:
            desk.steps[0] = leaf
            value = _end(flat, shape, menu, i, depth, price, toll, given, cutoff, desk, space)
            nodes += (leaf - desk.steps[0]) // STEPS
            unproven = min(unproven, _left_open(depth, desk))
            if value < cutoff:
                if value < best:
                    best, news = value, True
                    for d in range(3):
                        reference[d] = int(desk.left[depth, d])
                cutoff = min(cutoff, _keep(i, _kinds_of(desk.chosen[depth]), value, space, kept))
            depth -= 1
            continue
        g = desk.knot[depth]
        p = desk.knot_start[g] + desk.at[depth]
        if p >= desk.knot_start[g + 1]:
            depth -= 1
            continue
        b = desk.turn[p]
        if desk.value[depth, 0] - desk.gain[b, 0] - desk.rest[depth + 1, 0] >= cutoff:
            depth -= 1  # bundles lift less and less by the first line
            continue
        desk.at[depth] += 1
        if _open(depth, b, desk) >= cutoff or not _may(flat, i, depth, b, desk):
            continue
        nodes += 1
        if nodes > limit:
            kept.complete[i] = 0
            least = min(unproven, _still_open(depth, desk))
            kept.lower[i] = min(kept.lower[i], best, start, least)
            return cutoff
        lift(flat, b, desk.cover[depth], flat.line_start[i], desk, lifted)
        _join(depth, b, lifted, desk)
        depth += 1
        if depth < knots:
            _enter(depth, desk)
    kept.complete[i] *= unproven >= min(best, start)
    kept.lower[i] = min(kept.lower[i], best, start, unproven)
    return cutoff


@njit(cache=True, nogil=True)
def _kinds_of(chosen: int) -> int:
    """Return how many kinds a package has."""
    kinds = 0
    while chosen:
        kinds += chosen & 1
        chosen >>= 1
    return kinds


@njit(cache=True, nogil=True)
def _keep(i: int, size: int, value: float, space: Room, kept: Kept) -> float:
    """Keep a package that is not kept yet; return the new cutoff of the case."""
    for spot in range(kept.number[i]):
        same = kept.size[i, spot] == size
        for s in range(size):
            same = same and kept.option[i, spot, s] == space.chosen[s]
        if same:
            return np.inf
    cutoff: float = keep_package(i, size, value, space, kept)
    return cutoff


@njit(cache=True, nogil=True)
def _left_open(depth: int, desk: Desk) -> float:
    """Return what a package costs at least whose payers were not all tried, else infinity."""
    if desk.steps[0] >= 0:
        return np.inf
    _enter(depth, desk)
    bound = -np.inf
    for t in range(desk.sizes[4]):
        bound = max(bound, desk.value[depth, t])
    return bound


@njit(cache=True, nogil=True)
def _still_open(depth: int, desk: Desk) -> float:
    """Return the least bound of all that is still open on the path."""
    least = np.inf
    for d in range(depth + 1):
        bound = -np.inf
        for t in range(desk.sizes[4]):
            bound = max(bound, desk.value[d, t] - desk.rest[d, t])
        least = min(least, bound)
    return least


@njit(cache=True, nogil=True)
def quick_all(
    flat: Flat,
    shape: Shape,
    menu: Menu,
    which: Ints,
    price: Floats,
    cutoff: Floats,
    limit: int,
    reference: Ints,
    toll: Floats,
    desk: Desk,
    space: Room,
    kept: Kept,
) -> None:
    """Search the cases ``which``; those the quick search does not know all of, by the plain one."""
    for i in which:
        kept.number[i] = 0
        kept.value[i, :] = np.inf
        if not menu.quick[i]:
            own = reference[i, 0]
            search_case(flat, shape, i, price, cutoff[i], False, limit, own, space, kept)
            continue
        kept.complete[i], kept.lower[i], most = 1, np.inf, cutoff[i]
        for half in range(2 if menu.apart[i, 0] else 1):
            desk.sizes[5] = menu.apart[i, half]
            tolls = toll[half][flat.ceiling_start[i] : flat.ceiling_start[i + 1]]
            most = quick_case(
                flat, shape, menu, i, price, most, limit, reference[i, half], tolls, desk, space,
                kept,
            )  # fmt: skip
