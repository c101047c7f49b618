"""Room for one case as the quick search sees it: one desk a thread."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from optimizer.large.quick.menu import FLOORS, Menu
from optimizer.packages.arrays import Flat, Floats, Ints

#: The lines below Φ touch it at these parts of the burden that is left in the best package known.
TOUCH = (1.0, 0.8, 1.25)
#: They count of floors what ``floors`` says. Where a case has floors there are two more, as the
#: first: one that counts nothing of them, and one that counts all.
PLAIN = len(TOUCH)
LINES = PLAIN + 2


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
    line_part: Floats  # line × floor: what part of its worth the first lines below Φ count
    sizes: Ints  # lines, ceilings, knots, kinds, lines below Φ; kinds that are closed, as bits
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
    eased: Floats  # what the first lines below Φ count of it
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
    paid_low: Ints  # what the kinds from there on count at least
    paid_cost: Floats
    paid_toll: Floats
    best_by: Ints
    steps: Ints  # one number: how many steps of who pays are left


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
        line_part=np.zeros((lines, FLOORS)),
        sizes=ints(6),
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
        eased=np.zeros(knots + 1),
        cost=np.zeros(knots + 1),
        chosen=ints(knots + 1),
        held=ints(knots + 1, ceilings),
        value=np.zeros((knots + 1, LINES)),
        at=ints(knots + 1),
        paid_kind=ints(kinds),
        paid_at=ints(kinds),
        paid_by=ints(kinds),
        paid_held=ints(kinds + 1, ceilings),
        paid_low=ints(kinds + 1, ceilings),
        paid_cost=np.zeros(kinds + 1),
        paid_toll=np.zeros(kinds + 1),
        best_by=ints(kinds),
        steps=ints(1),
    )
