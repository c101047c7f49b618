"""One case as the quick search sees it, priced: what every bundle costs, lifts and needs. Compiled.

What bundles lift only shrinks as a package grows, and a line below Φ makes it a sum over knots.
So at any node, for each of a few lines,

    line here − Σ over later knots of the best of their bundles by that line

is no more than any package below it costs. Bundles are priced at the cheapest payer of each kind;
which payers the ceilings allow is settled on whole packages (see ``descent``). Where ceilings get in
the way each has a toll, which what it counts pays and its limit gives back: that is no more than
the package costs either, and near to it at the right tolls.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numba import njit

from optimizer.large.quick.menu import FLOORS, Menu
from optimizer.packages.arrays import Flat, Floats, Ints
from optimizer.packages.burden import _steep, loss_of, phi
from optimizer.packages.room import CLOSED
from optimizer.packages.shape import Shape

#: The lines below Φ touch it at these parts of the burden that is left in the best package known.
TOUCH = (1.0, 0.8, 1.25)
LINES = len(TOUCH)
#: Steps to better tolls.
STEPS = 8
#: Steps to a first guess of what the best package leaves.
GUESSES = 6


class Desk(NamedTuple):
    """Room for one case; one desk a thread. ``line``: lines of need. ``touch``: lines below Φ."""

    kind_price: Floats  # with tolls
    kind_cheap: Floats  # without
    kind_payer: Ints  # the cheapest without tolls: an option of the case
    kind_takes: Ints  # kind × ceiling: what the cheapest with tolls counts
    kind_low: Ints  # kind × ceiling: the least any payer's takes
    line_weight: Floats
    line_least: Floats  # line × floor
    line_worth: Floats
    sizes: Ints  # lines, ceilings, knots, kinds
    mask: Ints  # bundle: its kinds, as bits
    clash: Ints  # bundle: kinds it cannot stand beside
    price: Floats  # bundle, with tolls
    worth: Floats  # bundle × touch: what it lifts from doing nothing, by that line
    gain: Floats  # the same less its price
    low: Ints  # bundle × ceiling
    covers: Ints  # bundle: how many lines
    cover_line: Ints  # bundle × number
    cover_share: Floats
    knot_start: Ints  # knot → its bundles
    turn: Ints  # bundles of every knot, in the order tried
    knot: Ints  # knots in the order decided
    clear: Floats  # by how much the best bundle of each is the best
    rest: Floats  # depth × touch: what knots from there on lift at most
    slope: Floats  # touch × dimension
    fixed: Floats  # touch
    over: Floats  # ceiling: by how much the best bundles pass it, in parts of it
    kept_toll: Floats
    # The path: one row a depth.
    cover: Floats
    left: Floats
    short: Floats
    cost: Floats
    chosen: Ints
    held: Ints
    value: Floats  # depth × touch
    at: Ints
    # Who pays: one row a kind of the package.
    paid_kind: Ints
    paid_at: Ints
    paid_by: Ints
    paid_held: Ints
    paid_cost: Floats
    paid_toll: Floats
    best_by: Ints


def desk(flat: Flat, menu: Menu) -> Desk:
    """Return a desk that every case of the quick search fits on."""
    kinds, knots, bundles = (int(n) + 1 for n in menu.widest[:3])

    def widest(starts: Ints) -> int:
        return int(np.diff(starts).max(initial=0)) + 1

    def ints(*size: int) -> Ints:
        return np.zeros(size, np.int64)

    lines, ceilings = widest(flat.line_start), widest(flat.ceiling_start)
    return Desk(
        kind_price=np.zeros(kinds),
        kind_cheap=np.zeros(kinds),
        kind_payer=ints(kinds),
        kind_takes=ints(kinds, ceilings),
        kind_low=ints(kinds, ceilings),
        line_weight=np.zeros(lines),
        line_least=np.zeros((lines, FLOORS)),
        line_worth=np.zeros((lines, FLOORS)),
        sizes=ints(4),
        mask=ints(bundles),
        clash=ints(bundles),
        price=np.zeros(bundles),
        worth=np.zeros((bundles, LINES)),
        gain=np.zeros((bundles, LINES)),
        low=ints(bundles, ceilings),
        covers=ints(bundles),
        cover_line=ints(bundles, lines),
        cover_share=np.zeros((bundles, lines)),
        knot_start=ints(knots + 1),
        turn=ints(bundles),
        knot=ints(knots + 1),
        clear=np.zeros(knots + 1),
        rest=np.zeros((knots + 1, LINES)),
        slope=np.zeros((LINES, 3)),
        fixed=np.zeros(LINES),
        over=np.zeros(ceilings),
        kept_toll=np.zeros(ceilings),
        cover=np.zeros((knots + 1, lines)),
        left=np.zeros((knots + 1, 3)),
        short=np.zeros(knots + 1),
        cost=np.zeros(knots + 1),
        chosen=ints(knots + 1),
        held=ints(knots + 1, ceilings),
        value=np.zeros((knots + 1, LINES)),
        at=ints(knots + 1),
        paid_kind=ints(kinds),
        paid_at=ints(kinds),
        paid_by=ints(kinds),
        paid_held=ints(kinds + 1, ceilings),
        paid_cost=np.zeros(kinds + 1),
        paid_toll=np.zeros(kinds + 1),
        best_by=ints(kinds),
    )


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
    _price(flat, menu, i, price, toll, desk)
    guesses = GUESSES if reference[0] == 0 and reference[1] == 0 and reference[2] == 0 else 0
    touch(flat, shape, i, reference, desk)
    _weigh(flat, desk, flat.line_start[i])
    for _ in range(guesses):
        _guess(flat, i, reference, desk)
        touch(flat, shape, i, reference, desk)
        _weigh(flat, desk, flat.line_start[i])
    if desk.sizes[1] > 0:
        _set_tolls(flat, menu, i, price, aim, toll, desk)
    for b in range(desk.knot_start[desk.sizes[2]]):
        for t in range(LINES):
            desk.gain[b, t] = desk.worth[b, t] - desk.price[b]
    given = 0.0
    for c in range(desk.sizes[1]):
        given += toll[c] * flat.ceiling_limit[flat.ceiling_start[i] + c]
    for t in range(LINES):
        desk.fixed[t] -= given
    _sort(desk)
    return given


@njit(cache=True, nogil=True)
def _set_tolls(
    flat: Flat, menu: Menu, i: int, price: Floats, aim: float, toll: Floats, desk: Desk
) -> None:
    """Raise and lower tolls by what the best bundles pass ceilings by (Polyak's steps)."""
    first, ceilings = flat.ceiling_start[i], desk.sizes[1]
    best, step = -np.inf, 1.0
    for turn in range(STEPS):
        bound = _relaxed(flat, i, toll, desk)
        if bound > best:
            best = bound
            for c in range(ceilings):
                desk.kept_toll[c] = toll[c]
        elif turn > 0:
            step *= 0.7
        square = 0.0
        for c in range(ceilings):
            if desk.over[c] < 0.0 and toll[c] == 0.0:
                desk.over[c] = 0.0
            square += desk.over[c] * desk.over[c]
        room = (aim - bound) if np.isfinite(aim) else 0.1 * abs(bound)
        if square == 0.0 or room <= 0.0:
            break
        for c in range(ceilings):
            limit = max(1, flat.ceiling_limit[first + c])
            toll[c] = max(0.0, toll[c] + step * room / square * desk.over[c] / limit)
        _price(flat, menu, i, price, toll, desk)
    for c in range(ceilings):
        toll[c] = desk.kept_toll[c]
    _price(flat, menu, i, price, toll, desk)


@njit(cache=True, nogil=True)
def _relaxed(flat: Flat, i: int, toll: Floats, desk: Desk) -> float:
    """Return the bound by the first line at these tolls; note what passes its ceilings."""
    first, ceilings, bound = flat.ceiling_start[i], desk.sizes[1], desk.fixed[0] + desk.short[0]
    for d in range(3):
        bound += desk.slope[0, d] * desk.left[0, d]
    for c in range(ceilings):
        bound -= toll[c] * flat.ceiling_limit[first + c]
        desk.over[c] = 0.0
    for g in range(desk.sizes[2]):
        best = -1
        for b in range(desk.knot_start[g], desk.knot_start[g + 1]):
            if best < 0 or desk.worth[b, 0] - desk.price[b] > desk.worth[best, 0] - desk.price[best]:
                best = b
        if best < 0:
            continue
        bound -= desk.worth[best, 0] - desk.price[best]
        for k in range(desk.sizes[3]):
            if desk.mask[best] >> k & 1:
                for c in range(ceilings):
                    desk.over[c] += desk.kind_takes[k, c]
    for c in range(ceilings):
        limit = max(1, flat.ceiling_limit[first + c])
        desk.over[c] = (desk.over[c] - flat.ceiling_limit[first + c]) / limit
        if flat.ceiling_signed[first + c] != 0:
            desk.over[c] = 0.0
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
        for f in range(FLOORS):
            desk.line_worth[n, f] = desk.line_least[n, f] = 0.0
    desk.short[0] = desk.cost[0] = 0.0
    desk.chosen[0] = 0
    desk.held[0, :] = 0
    for f in range(flat.floor_start[i], flat.floor_start[i + 1]):
        worth = shape.floor[i, flat.floor_rank[f]] * flat.floor_weight[f]
        n = flat.floor_line[f]
        if worth <= 0.0:
            continue
        spot = 0 if desk.line_worth[n, 0] == 0.0 else 1
        desk.line_worth[n, spot], desk.line_least[n, spot] = worth, flat.floor_least[f]
        desk.short[0] += worth * max(0, flat.floor_least[f])


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
            if price[o] >= CLOSED or not _fits_alone(flat, i, o):
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
def _price(flat: Flat, menu: Menu, i: int, price: Floats, toll: Floats, desk: Desk) -> None:
    """Price kinds at their cheapest payer with tolls, and bundles by their kinds."""
    first, own, ceilings = menu.kind_start[i], flat.option_start[i], desk.sizes[1]
    for k in range(desk.sizes[3]):
        desk.kind_price[k] = CLOSED
        picked = -1
        for e in range(menu.payer_start[first + k], menu.payer_start[first + k + 1]):
            o = own + menu.payer_option[e]
            if price[o] >= CLOSED or not _fits_alone(flat, i, o):
                continue
            asked = price[o]
            for h in range(flat.hold_start[o], flat.hold_start[o + 1]):
                asked += toll[flat.hold_ceiling[h]] * flat.hold_amount[h]
            if asked < desk.kind_price[k]:
                desk.kind_price[k], picked = asked, o
        for c in range(ceilings):
            desk.kind_takes[k, c] = 0
        if picked >= 0:
            for h in range(flat.hold_start[picked], flat.hold_start[picked + 1]):
                desk.kind_takes[k, flat.hold_ceiling[h]] += flat.hold_amount[h]
    for b in range(desk.knot_start[desk.sizes[2]]):
        total = 0.0
        for k in range(desk.sizes[3]):
            if desk.mask[b] >> k & 1:
                total += desk.kind_price[k]
        desk.price[b] = total


@njit(cache=True, nogil=True)
def _fits_alone(flat: Flat, i: int, o: int) -> bool:
    for h in range(flat.hold_start[o], flat.hold_start[o + 1]):
        c = flat.ceiling_start[i] + flat.hold_ceiling[h]
        if flat.ceiling_signed[c] == 0 and flat.hold_amount[h] > flat.ceiling_limit[c]:
            return False
    return True


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
def touch(flat: Flat, shape: Shape, i: int, reference: Ints, desk: Desk) -> None:
    """Set the lines below Φ: L as seen from parts of what is left, Φ as seen from there."""
    for t in range(LINES):
        part = TOUCH[t]
        a, b, c = part * reference[0], part * reference[1], part * reference[2]
        loss = loss_of(flat, a, b, c)
        steep = _steep(shape, i, loss)
        desk.fixed[t] = phi(shape, i, loss)
        for d in range(3):
            x = part * reference[d]
            slope = flat.dimension_weight[d] * (1.0 + 2.0 * (x / 10_000.0) / flat.bend) / 10_000.0
            desk.slope[t, d] = steep * slope
            desk.fixed[t] -= desk.slope[t, d] * x


@njit(cache=True, nogil=True)
def lift(flat: Flat, b: int, cover: Floats, first_line: int, desk: Desk, lifted: Floats) -> None:
    """Note what a bundle lifts beside ``cover``: by dimension, and of floors last."""
    lifted[0] = lifted[1] = lifted[2] = lifted[3] = 0.0
    for e in range(desk.covers[b]):
        n, share = desk.cover_line[b, e], desk.cover_share[b, e]
        most = flat.line_attainable[first_line + n] - cover[n]
        if most > 0.0:
            lifted[flat.line_dimension[first_line + n]] += desk.line_weight[n] * min(share, most)
        for f in range(FLOORS):
            if desk.line_worth[n, f] > 0.0:
                missing = desk.line_least[n, f] - cover[n]
                if missing > 0.0:
                    lifted[3] += desk.line_worth[n, f] * min(missing, share)


@njit(cache=True, nogil=True)
def _weigh(flat: Flat, desk: Desk, first_line: int) -> None:
    """Note what every bundle lifts from doing nothing, by each line."""
    lifted = np.zeros(4)
    for b in range(desk.knot_start[desk.sizes[2]]):
        lift(flat, b, desk.cover[0], first_line, desk, lifted)
        for t in range(LINES):
            worth = lifted[3]
            for d in range(3):
                worth += desk.slope[t, d] * lifted[d]
            desk.worth[b, t] = worth


@njit(cache=True, nogil=True)
def _guess(flat: Flat, i: int, reference: Ints, desk: Desk) -> None:
    """Go half of the way to what the best bundles by the first line would leave."""
    left, lifted = desk.left[0].copy(), np.zeros(4)
    for g in range(desk.sizes[2]):
        best = -1
        for b in range(desk.knot_start[g], desk.knot_start[g + 1]):
            if best < 0 or desk.worth[b, 0] - desk.price[b] > desk.worth[best, 0] - desk.price[best]:
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
    for t in range(LINES):
        desk.rest[knots, t] = 0.0
    for d in range(knots - 1, -1, -1):
        first, end = desk.knot_start[desk.knot[d]], desk.knot_start[desk.knot[d] + 1]
        for t in range(LINES):
            best = -np.inf
            for b in range(first, end):
                best = max(best, desk.gain[b, t])
            desk.rest[d, t] = desk.rest[d + 1, t] + best
