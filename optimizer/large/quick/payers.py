"""Who pays for the kinds of a package: the cheapest payers that the ceilings allow. Compiled."""

from __future__ import annotations

import numpy as np
from numba import njit

from optimizer.large.quick.desk import Desk
from optimizer.large.quick.menu import Menu
from optimizer.packages.arrays import Flat, Floats
from optimizer.packages.room import CLOSED


@njit(cache=True, nogil=True)
def _hold(flat: Flat, i: int, row: int, o: int, desk: Desk) -> bool:
    """Add what an option counts in ceilings to those of ``row``; say whether they allow it.

    With it, the kinds after it need at least ``paid_low``.
    """
    for c in range(desk.sizes[1]):
        desk.paid_held[row + 1, c] = desk.paid_held[row, c]
    fits = True
    for h in range(flat.hold_start[o], flat.hold_start[o + 1]):
        c = flat.hold_ceiling[h]
        desk.paid_held[row + 1, c] += flat.hold_amount[h]
        limit = flat.ceiling_start[i] + c
        if flat.ceiling_signed[limit] == 0:
            least = desk.paid_held[row + 1, c] + desk.paid_low[row + 1, c]
            fits = fits and least <= flat.ceiling_limit[limit]
    return fits


@njit(cache=True, nogil=True)
def _signed(flat: Flat, i: int, row: int, desk: Desk) -> bool:
    """Say whether the ceilings checked on whole packages only allow this one."""
    for c in range(desk.sizes[1]):
        if desk.paid_held[row, c] > flat.ceiling_limit[flat.ceiling_start[i] + c]:
            return False
    return True


@njit(cache=True, nogil=True)
def paid(
    flat: Flat,
    menu: Menu,
    i: int,
    chosen: int,
    price: Floats,
    toll: Floats,
    given: float,
    most: float,
    desk: Desk,
) -> float:
    """Return the least the kinds of a package cost with payers whose ceilings allow it.

    ``best_by`` then says who pays. Infinite where it is ``most`` or more. ``given``: what the
    ceilings' tolls give back. ``steps`` says how many are left, and is below 0 where they did not
    suffice: what is returned is then a price, but not proven the least.
    """
    own, first = flat.option_start[i], menu.kind_start[i]
    kinds, rest = _list_kinds(chosen, desk)
    _note_low(kinds, desk)
    if _cheapest_fit(flat, i, kinds, desk):
        return rest if rest < most else np.inf
    tolled = -given
    for s in range(kinds):
        tolled += desk.kind_price[desk.paid_kind[s]]
    least, depth = most, 0
    desk.paid_cost[0], desk.paid_toll[0], desk.paid_at[0] = rest, tolled, 0
    while depth >= 0:
        if depth == kinds:
            if desk.paid_cost[depth] < least and _signed(flat, i, kinds, desk):
                least = desk.paid_cost[depth]
                for s in range(kinds):
                    desk.best_by[s] = desk.paid_by[s]
            depth -= 1
            continue
        k = first + desk.paid_kind[depth]
        payer = menu.payer_start[k] + desk.paid_at[depth]
        if payer >= menu.payer_start[k + 1]:
            depth -= 1
            continue
        desk.paid_at[depth] += 1
        desk.steps[0] -= 1
        if desk.steps[0] < 0:
            break
        o = own + menu.payer_option[payer]
        cost = desk.paid_cost[depth] - desk.kind_cheap[desk.paid_kind[depth]] + price[o]
        tolled = desk.paid_toll[depth] - desk.kind_price[desk.paid_kind[depth]] + price[o]
        for h in range(flat.hold_start[o], flat.hold_start[o + 1]):
            tolled += toll[flat.hold_ceiling[h]] * flat.hold_amount[h]
        if max(cost, tolled) >= min(least, CLOSED) or not _hold(flat, i, depth, o, desk):
            continue
        desk.paid_by[depth], desk.paid_cost[depth + 1] = o - own, cost
        desk.paid_toll[depth + 1] = tolled
        depth += 1
        if depth < kinds:
            desk.paid_at[depth] = 0
    return least if least < most else np.inf


@njit(cache=True, nogil=True)
def _cheapest_fit(flat: Flat, i: int, kinds: int, desk: Desk) -> bool:
    """Let the cheapest pay for each kind; say whether the ceilings allow that."""
    own, fits = flat.option_start[i], True
    desk.paid_held[0, :] = 0
    for s in range(kinds):
        desk.best_by[s] = desk.kind_payer[desk.paid_kind[s]]
        fits = _hold(flat, i, s, own + desk.best_by[s], desk) and fits
    return fits and _signed(flat, i, kinds, desk)


@njit(cache=True, nogil=True)
def _list_kinds(chosen: int, desk: Desk) -> tuple[int, float]:
    """List the kinds of a package; return how many they are and what they cost at least."""
    kinds, rest = 0, 0.0
    for k in range(desk.sizes[3]):
        if chosen >> k & 1:
            desk.paid_kind[kinds] = k
            kinds += 1
            rest += desk.kind_cheap[k]
    return kinds, rest


@njit(cache=True, nogil=True)
def _note_low(kinds: int, desk: Desk) -> None:
    """Note what the kinds of a package count at least in ceilings, from each on to the last."""
    for c in range(desk.sizes[1]):
        desk.paid_low[kinds, c] = 0
        for s in range(kinds - 1, -1, -1):
            least = desk.kind_low[desk.paid_kind[s], c]
            desk.paid_low[s, c] = desk.paid_low[s + 1, c] + least
