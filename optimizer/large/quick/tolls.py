"""Tolls: what a ceiling asks for what it counts, so that bundles at their best keep it. Compiled.

A toll is paid for what a ceiling counts and given back for its limit: never more than a package
costs (Lagrange's relaxation of the ceilings). At the right tolls it is nearly that, and the payers
that are cheapest with tolls are those that the ceilings allow.
"""

from __future__ import annotations

import numpy as np
from numba import njit

from optimizer.large.quick.desk import Desk
from optimizer.large.quick.menu import Menu
from optimizer.packages.arrays import Flat, Floats
from optimizer.packages.room import CLOSED

#: Steps to better tolls.
STEPS = 8


@njit(cache=True, nogil=True)
def set_tolls(
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
        price_kinds(flat, menu, i, price, toll, desk)
    for c in range(ceilings):
        toll[c] = desk.kept_toll[c]
    price_kinds(flat, menu, i, price, toll, desk)


@njit(cache=True, nogil=True)
def _relaxed(flat: Flat, i: int, toll: Floats, desk: Desk) -> float:
    """Return the bound by the first line at these tolls; note what passes its ceilings."""
    first, ceilings = flat.ceiling_start[i], desk.sizes[1]
    bound: float = desk.fixed[0] + desk.eased[0]
    for d in range(3):
        bound += desk.slope[0, d] * desk.left[0, d]
    for c in range(ceilings):
        bound -= toll[c] * flat.ceiling_limit[first + c]
        desk.over[c] = 0.0
    for g in range(desk.sizes[2]):
        best = -1
        for b in range(desk.knot_start[g], desk.knot_start[g + 1]):
            if (
                best < 0
                or desk.worth[b, 0] - desk.price[b] > desk.worth[best, 0] - desk.price[best]
            ):
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
def price_kinds(flat: Flat, menu: Menu, i: int, price: Floats, toll: Floats, desk: Desk) -> None:
    """Price kinds at their cheapest payer with tolls, and bundles by their kinds."""
    first, own, ceilings = menu.kind_start[i], flat.option_start[i], desk.sizes[1]
    for k in range(desk.sizes[3]):
        desk.kind_price[k] = CLOSED
        picked = -1
        for e in range(menu.payer_start[first + k], menu.payer_start[first + k + 1]):
            o = own + menu.payer_option[e]
            if price[o] >= CLOSED or not fits_alone(flat, i, o):
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
def fits_alone(flat: Flat, i: int, o: int) -> bool:
    """Say whether an option alone keeps every ceiling that is not signed."""
    for h in range(flat.hold_start[o], flat.hold_start[o + 1]):
        c = flat.ceiling_start[i] + flat.hold_ceiling[h]
        if flat.ceiling_signed[c] == 0 and flat.hold_amount[h] > flat.ceiling_limit[c]:
            return False
    return True
