"""The best packages of each case at given prices: a depth-first search with a proven bound.

A node is a package; its children add one option of a later group. What options lift only shrinks
as a package grows (covers are cut off at what is attainable, h and Φ are convex), so no package
below a node costs less than

    value here − Σ over later groups of max(0, best value lifted by one option alone − its price).

Because Φ is convex the same holds with Φ replaced by its tangent at the best package known, which
is much sharper where packages lift a lot; both are used. At the node limit the least bound of
what was left open is returned, so that bounds stay valid.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from numba import njit

from optimizer.packages.arrays import Flat, Floats, Ints
from optimizer.packages.shape import Shape

#: An option of this price cannot be had (a seat in a closed project).
CLOSED = 1e30
FULL = 10_000.0
#: So few cases are searched sooner than a second thread wakes.
FEW = 16
#: How many slopes are tried at a kink, each 0.6 of the one before.
KINDS = 22


class Kept(NamedTuple):
    """The packages found, best last known first filled: one row a case."""

    count: Ints
    value: Floats  # cases × keep
    size: Ints
    option: Ints  # cases × keep × deepest package
    lower: Floats  # no package of the case costs less than this or the cutoff given
    complete: Ints  # 0 where the node limit or the room for packages ran out


class Room(NamedTuple):
    """Working space of one thread."""

    cover: Ints
    left: Ints
    held: Ints
    blocked: Ints
    then: Ints
    first: Ints
    met: Ints
    last_then: Ints
    last_met: Ints
    order: Ints
    chosen: Ints
    at_group: Ints
    at_option: Ints
    last_group: Ints
    cost: Floats
    base: Floats  # value here
    tangent: Floats  # the same by the tangent
    short: Floats  # weighed shortfall in it
    rest_value: Floats  # depth × group: what later groups can lift at most
    rest_tangent: Floats
    rest_short: Floats
    gain_value: Floats  # depth × option
    gain_tangent: Floats
    gain_short: Floats
    lift: Floats  # option: what it alone lifts, for choosing the tangent
    slope: Floats  # the tangent: by dimension
    fixed: Floats  # the tangent: value at nothing left


def room(flat: Flat) -> Room:
    """Return working space that fits every case."""

    def widest(starts: Ints) -> int:
        return int(np.diff(starts).max(initial=0)) + 1

    lines, options, groups = (
        widest(flat.line_start),
        widest(flat.option_start),
        widest(flat.group_start),
    )
    ints = [lines, 3, widest(flat.ceiling_start), options]
    ints += [widest(flat.after_start)] * 2 + [widest(flat.requirement_start)]
    ints += [widest(flat.after_start), widest(flat.requirement_start)] + [groups + 1] * 5
    floats = [groups + 1] * 4
    return Room(
        *(np.zeros(n, np.int64) for n in ints),
        *(np.zeros(n) for n in floats),
        *(np.zeros((groups + 1, groups + 1)) for _ in range(3)),
        *(np.zeros((groups + 1, options)) for _ in range(3)),
        np.zeros(options),
        np.zeros(3),
        np.zeros(1),
    )


@njit(cache=True, nogil=True, inline="always")
def _loss(flat, a, b, c):
    x, y, z = a / FULL, b / FULL, c / FULL
    w = flat.dimension_weight
    return (
        w[0] * (x + x * x / flat.bend)
        + w[1] * (y + y * y / flat.bend)
        + w[2] * (z + z * z / flat.bend)
    )


@njit(cache=True, nogil=True, inline="always")
def _phi(shape, i, loss):
    value = shape.linear[i] * loss + shape.square[i] * loss * loss
    for k in range(shape.kink_at.shape[1]):
        over = loss - shape.kink_at[i, k]
        if over > 0.0:
            value += shape.kink_slope[i, k] * over
    return value


@njit(cache=True, nogil=True)
def _aim_tangent(flat, shape, i, price, reference, space):
    """Set the tangent: L as seen from ``reference`` (what is left), then a line under Φ.

    Any line that supports Φ is valid; of those at the reference and at each kink the one with the
    sharpest bound for the whole case is taken. (At a kink the slope is anything in between.)
    """
    loss = _loss(flat, reference[0], reference[1], reference[2])
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
        if k >= 0 and jump == 0.0:
            continue
        low = _steep(shape, i, at)
        part = 1.0
        for _ in range(1 if k < 0 else KINDS):
            part *= 0.6
            steep = low + jump * part
            bound = _phi(shape, i, at) + steep * (nothing - at)
            bound -= _rest_at(flat, i, steep, price, space)
            if bound > best:
                best, best_at, best_steep = bound, at, steep
    space.fixed[0] = _phi(shape, i, best_at) + best_steep * (start - best_at)
    for d in range(3):
        space.slope[d] *= best_steep


@njit(cache=True, nogil=True)
def _steep(shape, i, loss):
    """Return the slope of Φ just below ``loss``."""
    steep = shape.linear[i] + 2.0 * shape.square[i] * loss
    for k in range(shape.kink_at.shape[1]):
        if loss > shape.kink_at[i, k]:
            steep += shape.kink_slope[i, k]
    return steep


@njit(cache=True, nogil=True)
def _lift_alone(flat, i, space):
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
def _rest_at(flat, i, steep, price, space):
    """Return what all groups can lift at most from doing nothing where L is worth ``steep``."""
    total, own = 0.0, flat.option_start[i]
    for g in range(flat.group_start[i], flat.group_start[i + 1]):
        most = 0.0
        for m in range(flat.member_start[g], flat.member_start[g + 1]):
            o = flat.member_option[m]
            most = max(most, steep * space.lift[o] - price[own + o])
        total += most
    return total


@njit(cache=True, nogil=True)
def _shortfall(flat, shape, i, cover):
    value = 0.0
    for f in range(flat.floor_start[i], flat.floor_start[i + 1]):
        missing = flat.floor_least[f] - cover[flat.floor_line[f]]
        if missing > 0:
            value += shape.floor[i, flat.floor_rank[f]] * flat.floor_weight[f] * missing
    return value


@njit(cache=True, nogil=True)
def _short_gain(flat, shape, i, cover, o):
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


@njit(cache=True, nogil=True)
def _reset(flat, i, space):
    space.cover[:] = 0
    space.left[:] = 0
    space.held[:] = 0
    space.blocked[:] = 0
    space.then[:] = 0
    space.first[:] = 0
    space.met[:] = 0
    for n in range(flat.line_start[i], flat.line_start[i + 1]):
        space.left[flat.line_dimension[n]] += flat.line_weight[n] * flat.line_attainable[n]


@njit(cache=True, nogil=True)
def _put(flat, i, o, sign, space):
    """Put option ``o`` (counted over all) into the package (sign 1), or take it out (-1)."""
    first_line, own = flat.line_start[i], flat.option_start[i]
    for e in range(flat.cover_start[o], flat.cover_start[o + 1]):
        n = flat.cover_line[e]
        before = max(0, flat.line_attainable[first_line + n] - space.cover[n])
        space.cover[n] += sign * flat.cover_share[e]
        after = max(0, flat.line_attainable[first_line + n] - space.cover[n])
        d = flat.line_dimension[first_line + n]
        space.left[d] += flat.line_weight[first_line + n] * (after - before)
    for e in range(flat.hold_start[o], flat.hold_start[o + 1]):
        space.held[flat.hold_ceiling[e]] += sign * flat.hold_amount[e]
    for e in range(flat.clash_start[o], flat.clash_start[o + 1]):
        space.blocked[flat.clash_option[e]] += sign
    for e in range(flat.then_start[o], flat.then_start[o + 1]):
        space.then[flat.then_after[e]] += sign
    for e in range(flat.first_start[o], flat.first_start[o + 1]):
        space.first[flat.first_after[e]] += sign
    for e in range(flat.meets_start[o], flat.meets_start[o + 1]):
        space.met[flat.meets_requirement[e]] += sign
    return own


@njit(cache=True, nogil=True)
def _can_add(flat, i, o, price, space):
    """Say whether conflicts and ceilings let option ``o`` join (signed ceilings: at the end)."""
    if price[o] >= CLOSED or space.blocked[o - flat.option_start[i]] > 0:
        return False
    first = flat.ceiling_start[i]
    for e in range(flat.hold_start[o], flat.hold_start[o + 1]):
        k = flat.hold_ceiling[e]
        if flat.ceiling_signed[first + k] == 0 and (
            space.held[k] + flat.hold_amount[e] > flat.ceiling_limit[first + k]
        ):
            return False
    return True


@njit(cache=True, nogil=True)
def _holds_useless(flat, i, depth, space):
    """Say whether an option that nobody asked for lifts nothing; true for all larger packages."""
    first_line, own = flat.line_start[i], flat.option_start[i]
    for s in range(depth):
        o = own + space.chosen[s]
        if flat.option_excused[o]:
            continue
        useful = False
        for e in range(flat.cover_start[o], flat.cover_start[o + 1]):
            n, share = flat.cover_line[e], flat.cover_share[e]
            if share > 0 and space.cover[n] - share < flat.line_counts[first_line + n]:
                useful = True
                break
        if not useful:
            return True
    return False


@njit(cache=True, nogil=True)
def _whole(flat, i, space):
    """Say whether the package fulfils all that is checked on whole packages only."""
    for q in range(flat.requirement_start[i + 1] - flat.requirement_start[i]):
        if space.met[q] == 0:
            return False
    for a in range(flat.after_start[i + 1] - flat.after_start[i]):
        if space.then[a] > 0 and space.first[a] == 0:
            return False
    first = flat.ceiling_start[i]
    for k in range(flat.ceiling_start[i + 1] - first):
        if space.held[k] > flat.ceiling_limit[first + k]:
            return False
    return True


@njit(cache=True, nogil=True)
def _weigh(flat, shape, i, o, d, price, space):
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
    now = _phi(shape, i, _loss(flat, space.left[0], space.left[1], space.left[2]))
    space.gain_value[d, own] = now - _phi(shape, i, _loss(flat, l0, l1, l2)) - price[o]
    space.gain_tangent[d, own] = (
        space.slope[0] * (space.left[0] - l0)
        + space.slope[1] * (space.left[1] - l1)
        + space.slope[2] * (space.left[2] - l2)
        - price[o]
    )
    space.gain_short[d, own] = _short_gain(flat, shape, i, space.cover, o)


@njit(cache=True, nogil=True)
def _enter(flat, shape, i, d, begin, price, space):
    """Weigh every later group at the node of depth ``d``; groups before ``begin`` are decided."""
    groups = flat.group_start[i + 1] - flat.group_start[i]
    requirements = flat.requirement_start[i + 1] - flat.requirement_start[i]
    afters = flat.after_start[i + 1] - flat.after_start[i]
    loss = _loss(flat, space.left[0], space.left[1], space.left[2])
    space.short[d] = _shortfall(flat, shape, i, space.cover)
    space.base[d] = _phi(shape, i, loss) + space.short[d] + space.cost[d]
    space.tangent[d] = space.fixed[0] + space.short[d] + space.cost[d]
    for dimension in range(3):
        space.tangent[d] += space.slope[dimension] * space.left[dimension]
    space.last_met[:requirements] = -1
    space.last_then[:afters] = -1
    for k in range(begin, groups):
        g = flat.group_start[i] + space.order[k]
        value, tangent, short = 0.0, 0.0, 0.0
        for m in range(flat.member_start[g], flat.member_start[g + 1]):
            o = flat.option_start[i] + flat.member_option[m]
            if not _can_add(flat, i, o, price, space):
                continue
            _weigh(flat, shape, i, o, d, price, space)
            own = flat.member_option[m]
            value = max(value, space.gain_value[d, own])
            tangent = max(tangent, space.gain_tangent[d, own])
            short = max(short, space.gain_short[d, own])
            for e in range(flat.meets_start[o], flat.meets_start[o + 1]):
                space.last_met[flat.meets_requirement[e]] = k
            for e in range(flat.first_start[o], flat.first_start[o + 1]):
                space.last_then[flat.first_after[e]] = k
        # Kept as single values first, summed from the end below.
        space.rest_value[d, k] = value
        space.rest_tangent[d, k] = tangent
        space.rest_short[d, k] = short
    space.rest_value[d, groups] = space.rest_tangent[d, groups] = space.rest_short[d, groups] = 0.0
    for k in range(groups - 1, begin - 1, -1):
        space.rest_value[d, k] += space.rest_value[d, k + 1]
        space.rest_tangent[d, k] += space.rest_tangent[d, k + 1]
        space.rest_short[d, k] += space.rest_short[d, k + 1]
    last = groups - 1
    for q in range(requirements):
        if space.met[q] == 0:
            last = min(last, space.last_met[q])
    for a in range(afters):
        if space.then[a] > 0 and space.first[a] == 0:
            last = min(last, space.last_then[a])
    space.last_group[d] = last
    space.at_group[d] = begin
    space.at_option[d] = 0


@njit(cache=True, nogil=True, inline="always")
def _bound(space, d, k, gain_value, gain_tangent, gain_short):
    """Return the least any package costs that adds these gains and what groups from ``k`` lift."""
    relieved = min(space.short[d], gain_short + space.rest_short[d, k])
    return max(
        space.base[d] - gain_value - space.rest_value[d, k] - relieved,
        space.tangent[d] - gain_tangent - space.rest_tangent[d, k] - relieved,
    )


@njit(cache=True, nogil=True)
def _order(flat, i, space):
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
    space.order[:groups] = np.argsort(-key, kind="mergesort")


@njit(cache=True, nogil=True)
def _keep(i, depth, value, space, kept):
    """Keep a package among the best; return the new cutoff of the case, inf while there is room."""
    keep = kept.value.shape[1]
    spot = kept.count[i]
    if spot < keep:
        kept.count[i] += 1
    else:
        spot = int(np.argmax(kept.value[i]))
    kept.value[i, spot] = value
    kept.size[i, spot] = depth
    kept.option[i, spot, :depth] = space.chosen[:depth]
    return kept.value[i].max() if kept.count[i] == keep else np.inf


@njit(cache=True, nogil=True)
def _open_bound(depth, space):
    """Return the least bound of all that is still open on the path."""
    least = np.inf
    for d in range(depth + 1):
        if space.at_group[d] <= space.last_group[d]:
            least = min(least, _bound(space, d, space.at_group[d], 0.0, 0.0, 0.0))
    return least


@njit(cache=True, nogil=True)
def _judge(flat, i, depth, cutoff, every, reference, best, space, kept):
    """Keep the package of this node if it is whole and good; return cutoff and best value."""
    value = space.base[depth]
    if value >= cutoff or not _whole(flat, i, space):
        return cutoff, best
    if value < best:
        best = value
        reference[:] = space.left
    full = _keep(i, depth, value, space, kept)
    return (cutoff if every else min(cutoff, full)), best


@njit(cache=True, nogil=True)
def _search(flat, shape, i, price, cutoff, every, limit, reference, space, kept):
    """Search one case; ``every``: keep all packages below the cutoff, not only the best few."""
    own, start = flat.option_start[i], cutoff
    _reset(flat, i, space)
    _aim_tangent(flat, shape, i, price, reference, space)
    groups = flat.group_start[i + 1] - flat.group_start[i]
    space.order[:groups] = np.arange(groups)
    space.cost[0] = 0.0
    _enter(flat, shape, i, 0, 0, price, space)
    _order(flat, i, space)
    _enter(flat, shape, i, 0, 0, price, space)
    cutoff, best = _judge(flat, i, 0, cutoff, every, reference, np.inf, space, kept)
    depth, nodes = 0, 0
    while depth >= 0:
        k = space.at_group[depth]
        done = k > space.last_group[depth]
        if not done and space.at_option[depth] == 0:
            done = _bound(space, depth, k, 0.0, 0.0, 0.0) >= cutoff
        if done:
            depth -= 1
            if depth >= 0:
                _put(flat, i, own + space.chosen[depth], -1, space)
            continue
        g = flat.group_start[i] + space.order[k]
        m = flat.member_start[g] + space.at_option[depth]
        if m >= flat.member_start[g + 1]:
            space.at_group[depth] += 1
            space.at_option[depth] = 0
            continue
        nodes += 1
        if nodes > limit or (every and kept.count[i] == kept.value.shape[1]):
            kept.complete[i] = 0
            kept.lower[i] = min(best, start, _open_bound(depth, space))
            return
        space.at_option[depth] += 1
        o = flat.member_option[m]
        if not _can_add(flat, i, own + o, price, space):
            continue
        gain = space.gain_value[depth, o]
        bound = _bound(
            space, depth, k + 1, gain, space.gain_tangent[depth, o], space.gain_short[depth, o]
        )
        if bound >= cutoff:
            continue
        _put(flat, i, own + o, 1, space)
        space.chosen[depth] = o
        if _holds_useless(flat, i, depth + 1, space):
            _put(flat, i, own + o, -1, space)
            continue
        space.cost[depth + 1] = space.cost[depth] + price[own + o]
        depth += 1
        _enter(flat, shape, i, depth, k + 1, price, space)
        before = best
        cutoff, best = _judge(flat, i, depth, cutoff, every, reference, best, space, kept)
        if best < before:
            _aim_tangent(flat, shape, i, price, reference, space)
    kept.complete[i] = 1
    kept.lower[i] = min(best, start)


@njit(cache=True, nogil=True)
def _search_all(flat, shape, which, price, cutoff, every, limit, reference, space, kept):
    for i in which:
        kept.count[i] = 0
        _search(flat, shape, i, price, cutoff[i], every, limit, reference[i], space, kept)


class Pricer:
    """Prices the cases of one problem; remembers where each case's best package ended."""

    def __init__(self, flat: Flat) -> None:
        self.flat = flat
        self.cases = len(flat.line_start) - 1
        self._spaces = (room(flat), room(flat))
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="pricing")
        self._reference = np.zeros((self.cases, 3), np.int64)
        self._deepest = int(np.diff(flat.group_start).max(initial=0)) + 1

    def search(
        self,
        shape: Shape,
        price: Floats,
        cutoff: Floats,
        *,
        keep: int = 1,
        every: bool = False,
        limit: int = 20_000,
        which: Ints | None = None,
    ) -> Kept:
        """Return the ``keep`` best packages of each case below ``cutoff``, or all with ``every``.

        ``price``: what each option costs, counted over all cases, ``CLOSED`` if it cannot be had.
        ``limit``: nodes a case. ``which``: the cases to search, all by default.
        """
        n = self.cases
        kept = Kept(
            np.zeros(n, np.int64),
            np.full((n, keep), np.inf),
            np.zeros((n, keep), np.int64),
            np.zeros((n, keep, self._deepest), np.int64),
            np.full(n, np.inf),
            np.zeros(n, np.int64),
        )
        cases = np.arange(n) if which is None else which
        # Interleaved, so that both threads get large households; results do not depend on it.
        halves = [cases[::2], cases[1::2]] if len(cases) > FEW else [cases]

        def run(half: Ints, space: Room) -> None:
            args = (price, cutoff, every, limit, self._reference, space, kept)
            _search_all(self.flat, shape, half, *args)

        if len(halves) == 1:
            run(halves[0], self._spaces[0])
        else:
            list(self._threads.map(run, halves, self._spaces))
        return kept

    def close(self) -> None:
        """End the threads."""
        self._threads.shutdown()
