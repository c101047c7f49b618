"""One case as the quick search sees it, priced: what every bundle costs, lifts and needs. Compiled.

What bundles lift only shrinks as a package grows, and a line below Φ makes it a sum over knots.
So at any node, for each of a few lines,

    line here − Σ over later knots of the best of their bundles by that line

is no more than any package below it costs. Bundles are priced at the cheapest payer of each kind,
with ``tolls`` where ceilings bind; which payers the ceilings allow is settled on whole packages
(see ``descent``).
"""

from __future__ import annotations

import numpy as np
from numba import njit

from optimizer.large.quick.bends import bend, has_kinks
from optimizer.large.quick.desk import LINES, PLAIN, TOUCH, Desk
from optimizer.large.quick.floors import counted, ease, lay_floors, lift
from optimizer.large.quick.menu import Menu
from optimizer.large.quick.tolls import fits_alone, price_kinds, set_tolls
from optimizer.packages.arrays import Flat, Floats, Ints
from optimizer.packages.burden import loss_of, phi, steep_at
from optimizer.packages.room import CLOSED
from optimizer.packages.shape import Shape

#: Steps to a first guess of what the best package leaves.
GUESSES = 6
#: How often the lines below Φ are moved at most, and how often tolls are set anew for that.
MOVES, ROUNDS = 8, 3


@njit(cache=True, nogil=True)
def lay(
    flat: Flat,
    shape: Shape,
    menu: Menu,
    i: int,
    price: Floats,
    aim: float,
    reference: Ints,
    toll: Floats,
    desk: Desk,
) -> float:
    """Lay case ``i`` out at these prices; return what its ceilings' tolls give back.

    ``aim``: about what its best package costs, infinite if not known. ``reference``: what is left
    after it; ``toll``: of each ceiling. Both are bettered in place.
    """
    _lay_lines(flat, shape, i, desk)
    _open_kinds(flat, menu, i, price, desk)
    _lay_bundles(flat, menu, i, desk)
    price_kinds(flat, menu, i, price, toll, desk)
    guesses = GUESSES if reference[0] == 0 and reference[1] == 0 and reference[2] == 0 else 0
    touch(flat, shape, i, reference, desk)
    _weigh(flat, desk, flat.line_start[i])
    for _ in range(guesses):
        _guess(flat, i, reference, desk)
        touch(flat, shape, i, reference, desk)
        _weigh(flat, desk, flat.line_start[i])
    bent = has_kinks(shape, i)
    _near(flat, shape, i, bent, reference, desk)
    for _ in range(ROUNDS if desk.sizes[1] > 0 else 0):
        set_tolls(flat, menu, i, price, aim, toll, desk)
        if not _near(flat, shape, i, bent, reference, desk):
            break
    for b in range(desk.knot_start[desk.sizes[2]]):
        for t in range(desk.sizes[4]):
            desk.gain[b, t] = desk.worth[b, t] - desk.price[b]
    given = 0.0
    for c in range(desk.sizes[1]):
        given += toll[c] * flat.ceiling_limit[flat.ceiling_start[i] + c]
    for t in range(LINES):
        desk.fixed[t] -= given  # whether they are all looked at or not
    _sort(desk)
    return given


@njit(cache=True, nogil=True)
def _near(flat: Flat, shape: Shape, i: int, bent: bool, reference: Ints, desk: Desk) -> bool:
    """Bring the lines below Φ nearer to what packages cost at the prices of bundles.

    Returns whether they touch Φ elsewhere now: where another line says more than the first, that
    is made the first.
    """
    first, moved = flat.line_start[i], False
    if ease(desk):
        _weigh(flat, desk, first)
    if bent:
        _bend(flat, shape, i, reference, desk)
        if ease(desk):
            _weigh(flat, desk, first)
        return False
    for _ in range(MOVES):
        best = 0
        for t in range(1, PLAIN):
            if root(t, desk) > root(best, desk):
                best = t
        if best == 0:
            break
        moved = True
        for d in range(3):
            reference[d] = int(TOUCH[best] * reference[d])
        touch(flat, shape, i, reference, desk)
        _weigh(flat, desk, first)
        if ease(desk):
            _weigh(flat, desk, first)
    return moved


@njit(cache=True, nogil=True)
def root(t: int, desk: Desk) -> float:
    """Return the least any package costs by line ``t``, but for what tolls give back."""
    bound: float = desk.fixed[t] + counted(desk.eased[0], desk.short[0], t)
    for d in range(3):
        bound += desk.slope[t, d] * desk.left[0, d]
    for g in range(desk.sizes[2]):
        most = -np.inf
        for b in range(desk.knot_start[g], desk.knot_start[g + 1]):
            most = max(most, desk.worth[b, t] - desk.price[b])
        bound -= most
    return bound


@njit(cache=True, nogil=True)
def _lay_lines(flat: Flat, shape: Shape, i: int, desk: Desk) -> None:
    """Lay out the lines of need and their floors, and the root of the path."""
    first = flat.line_start[i]
    lines = flat.line_start[i + 1] - first
    desk.sizes[0] = lines
    desk.sizes[1] = flat.ceiling_start[i + 1] - flat.ceiling_start[i]
    desk.left[0, :] = 0.0
    for n in range(lines):
        desk.line_weight[n] = flat.line_weight[first + n]
        desk.cover[0, n] = 0.0
        desk.left[0, flat.line_dimension[first + n]] += (
            flat.line_weight[first + n] * flat.line_attainable[first + n]
        )
    desk.cost[0] = 0.0
    desk.chosen[0] = 0
    desk.held[0, :] = 0
    lay_floors(flat, shape, i, desk)


@njit(cache=True, nogil=True)
def _open_kinds(flat: Flat, menu: Menu, i: int, price: Floats, desk: Desk) -> None:
    """Note the cheapest payer of every kind, and the least that its payers' ceilings count."""
    first, own = menu.kind_start[i], flat.option_start[i]
    kinds, ceilings = menu.kind_start[i + 1] - first, desk.sizes[1]
    desk.sizes[3] = kinds
    for k in range(kinds):
        desk.kind_cheap[k] = CLOSED
        for c in range(ceilings):
            desk.kind_low[k, c] = -1
        for e in range(menu.payer_start[first + k], menu.payer_start[first + k + 1]):
            o = own + menu.payer_option[e]
            if desk.sizes[5] >> k & 1 or price[o] >= CLOSED or not fits_alone(flat, i, o):
                continue
            if price[o] < desk.kind_cheap[k]:
                desk.kind_cheap[k], desk.kind_payer[k] = price[o], o - own
            for c in range(ceilings):
                amount = 0
                for h in range(flat.hold_start[o], flat.hold_start[o + 1]):
                    if flat.hold_ceiling[h] == c:
                        amount += flat.hold_amount[h]
                if flat.ceiling_signed[flat.ceiling_start[i] + c] != 0:
                    amount = 0  # what may count below zero is looked at on whole packages only
                if desk.kind_low[k, c] < 0 or amount < desk.kind_low[k, c]:
                    desk.kind_low[k, c] = amount


@njit(cache=True, nogil=True)
def _lay_bundles(flat: Flat, menu: Menu, i: int, desk: Desk) -> None:
    """Lay out the bundles that can be had at all, knot by knot."""
    placed, first, ceilings = 0, menu.knot_start[i], desk.sizes[1]
    knots = menu.knot_start[i + 1] - first
    desk.sizes[2] = knots
    for g in range(knots):
        desk.knot_start[g] = placed
        for e in range(menu.bundle_start[first + g], menu.bundle_start[first + g + 1]):
            desk.mask[placed], desk.clash[placed] = menu.bundle[e], 0
            desk.covers[placed] = 0
            for c in range(ceilings):
                desk.low[placed, c] = 0
            can = True
            for k in range(desk.sizes[3]):
                if menu.bundle[e] >> k & 1:
                    can = can and desk.kind_cheap[k] < CLOSED
                    if can:
                        _lay_kind(flat, menu, i, k, placed, desk)
            for c in range(ceilings):
                limit = flat.ceiling_limit[flat.ceiling_start[i] + c]
                signed = flat.ceiling_signed[flat.ceiling_start[i] + c] != 0
                can = can and (signed or desk.low[placed, c] <= limit)
            if can:
                placed += 1
    desk.knot_start[knots] = placed


@njit(cache=True, nogil=True)
def _lay_kind(flat: Flat, menu: Menu, i: int, k: int, b: int, desk: Desk) -> None:
    """Add a kind to a bundle."""
    desk.clash[b] |= menu.clash[menu.kind_start[i] + k]
    for c in range(desk.sizes[1]):
        desk.low[b, c] += desk.kind_low[k, c]
    o = flat.option_start[i] + desk.kind_payer[k]
    for e in range(flat.cover_start[o], flat.cover_start[o + 1]):
        n, spot = flat.cover_line[e], 0
        while spot < desk.covers[b] and desk.cover_line[b, spot] != n:
            spot += 1
        if spot == desk.covers[b]:
            desk.covers[b] += 1
            desk.cover_line[b, spot], desk.cover_share[b, spot] = n, 0.0
        desk.cover_share[b, spot] += flat.cover_share[e]


@njit(cache=True, nogil=True)
def _bend(flat: Flat, shape: Shape, i: int, reference: Ints, desk: Desk) -> None:
    """Set the lines of a case with kinks, and weigh its bundles by them."""
    bundles, lifted = desk.knot_start[desk.sizes[2]], np.zeros(5)
    lifts = np.zeros((bundles, 2))
    for b in range(bundles):
        lift(flat, b, desk.cover[0], flat.line_start[i], desk, lifted)
        for d in range(3):
            x = reference[d] / 10_000.0
            slope = flat.dimension_weight[d] * (1.0 + 2.0 * x / flat.bend) / 10_000.0
            lifts[b, 0] += slope * lifted[d]
        lifts[b, 1] = lifted[4]
    bend(flat, shape, i, reference, lifts, desk)
    _repeat_first(desk)
    _weigh(flat, desk, flat.line_start[i])


@njit(cache=True, nogil=True)
def touch(flat: Flat, shape: Shape, i: int, reference: Ints, desk: Desk) -> None:
    """Set the lines below Φ: L as seen from parts of what is left, Φ as seen from there."""
    for t in range(PLAIN):
        part = TOUCH[t]
        a, b, c = part * reference[0], part * reference[1], part * reference[2]
        loss = loss_of(flat, a, b, c)
        steep = steep_at(shape, i, loss)
        desk.fixed[t] = phi(shape, i, loss)
        for d in range(3):
            x = part * reference[d]
            slope = flat.dimension_weight[d] * (1.0 + 2.0 * (x / 10_000.0) / flat.bend) / 10_000.0
            desk.slope[t, d] = steep * slope
            desk.fixed[t] -= desk.slope[t, d] * x
    _repeat_first(desk)


@njit(cache=True, nogil=True)
def _repeat_first(desk: Desk) -> None:
    """Let the lines that count nothing or all of floors be as the first otherwise."""
    for t in range(PLAIN, LINES):
        desk.fixed[t] = desk.fixed[0]
        for d in range(3):
            desk.slope[t, d] = desk.slope[0, d]


@njit(cache=True, nogil=True)
def _weigh(flat: Flat, desk: Desk, first_line: int) -> None:
    """Note what every bundle lifts from doing nothing, by each line."""
    lifted = np.zeros(5)
    for b in range(desk.knot_start[desk.sizes[2]]):
        lift(flat, b, desk.cover[0], first_line, desk, lifted)
        for t in range(desk.sizes[4]):
            worth = counted(lifted[4], lifted[3], t)
            for d in range(3):
                worth += desk.slope[t, d] * lifted[d]
            desk.worth[b, t] = worth


@njit(cache=True, nogil=True)
def _guess(flat: Flat, i: int, reference: Ints, desk: Desk) -> None:
    """Go half of the way to what the best bundles by the first line would leave."""
    left, lifted = desk.left[0].copy(), np.zeros(5)
    for g in range(desk.sizes[2]):
        best = -1
        for b in range(desk.knot_start[g], desk.knot_start[g + 1]):
            if (
                best < 0
                or desk.worth[b, 0] - desk.price[b] > desk.worth[best, 0] - desk.price[best]
            ):
                best = b
        if best >= 0:
            lift(flat, best, desk.cover[0], flat.line_start[i], desk, lifted)
            for d in range(3):
                left[d] -= lifted[d]
    for d in range(3):
        reference[d] = int(0.5 * (reference[d] + max(0.0, left[d])))


@njit(cache=True, nogil=True)
def _sort(desk: Desk) -> None:
    """Order bundles by what they lift, and knots so that those clearest decided come first."""
    knots = desk.sizes[2]
    for g in range(knots):
        first, end = desk.knot_start[g], desk.knot_start[g + 1]
        for b in range(first, end):
            at = b
            while at > first and desk.gain[desk.turn[at - 1], 0] < desk.gain[b, 0]:
                desk.turn[at] = desk.turn[at - 1]
                at -= 1
            desk.turn[at] = b
        clear = np.inf
        if end - first > 1:
            clear = desk.gain[desk.turn[first], 0] - desk.gain[desk.turn[first + 1], 0]
        at = g
        while at > 0 and desk.clear[at - 1] < clear:
            desk.clear[at], desk.knot[at] = desk.clear[at - 1], desk.knot[at - 1]
            at -= 1
        desk.clear[at], desk.knot[at] = clear, g
    for t in range(desk.sizes[4]):
        desk.rest[knots, t] = 0.0
    for d in range(knots - 1, -1, -1):
        first, end = desk.knot_start[desk.knot[d]], desk.knot_start[desk.knot[d] + 1]
        for t in range(desk.sizes[4]):
            best = -np.inf
            for b in range(first, end):
                best = max(best, desk.gain[b, t])
            desk.rest[d, t] = desk.rest[d + 1, t] + best
