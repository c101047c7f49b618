"""One step of the search: many millions of combined changes to a choice, of which the best fits.

The groups are drawn into two halves. In each half the combinations of changes that cost least are
listed; a join finds the best pair that fits. A choice that loses little against the bound leaves
little room: the less it loses, the longer the lists and the narrower the cells.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from optimizer.multiple_choice.combos import DEEPEST, cells, enumerate_combos, join
from optimizer.multiple_choice.descent import room_left
from optimizer.multiple_choice.grid import Floats, Grid, Longs

#: Memory of one list's uses, in bytes.
_ROOM = 80_000_000
#: What a combination's use of the resources counts beside its penalty when lists are drawn up, and
#: how wide cells are, as multiples of an even share of the loss: drawn anew for each join. With few
#: resources combinations of many changes meet; with many, only small ones do.
_WEIGHTS, _SHARES = (0.0, 0.003, 0.01), (1.5, 3.0, 6.0)
MANY = 12
_WEIGHTS_OF_MANY, _SHARES_OF_MANY = (0.01, 0.02), (3.0, 4.0)


@dataclass(frozen=True, slots=True)
class Lists:
    """One half's combinations: what each uses more, gains, and which changes it is made of."""

    used: Longs
    gain: Longs
    members: Longs


@dataclass(frozen=True, slots=True)
class Change:
    """Every single change of a choice: to which option, using what more, gaining what."""

    option: Longs
    delta: Longs
    gain: Longs
    cost: Floats


def longest(grid: Grid) -> int:
    """Return how long a list may get."""
    return min(1_000_000, _ROOM // (8 * max(1, len(grid.capacity))))


def improve(
    grid: Grid, penalty: Floats, price: Floats, choice: Longs, loss: float, size: int,
    looks: int, draw: np.random.Generator, stop: Longs,
) -> Longs | None:  # fmt: skip
    """Return a better choice within two lists of ``size``; None where there is none.

    ``loss``: what the choice, which fits, is worth less than the bound. ``looks``: about how many
    pairs to look at.
    """
    room = np.empty(len(grid.capacity), dtype=np.int64)
    room_left(grid.use, grid.capacity, choice, room)
    single = _changes(grid, penalty, choice)
    spread = np.abs(single.delta) @ price
    weight = float(draw.choice(_WEIGHTS if len(price) <= MANY else _WEIGHTS_OF_MANY))
    floor = 0.02 * float(spread.mean()) * weight + 1e-3 * max(loss, 1e-9)
    score = np.maximum(single.cost, 0.0) + weight * spread + floor
    half = draw.random(grid.groups) < 0.5
    lists = [_listed(single, score, grid.group, half == side, size) for side in (False, True)]
    rows, width = _windows(lists, price, loss, looks, draw)
    shift = np.array([draw.integers(w) for w in width], dtype=np.int64)
    first, second = lists
    key, other_key = np.empty(len(first.gain), np.int64), np.empty(len(second.gain), np.int64)
    cells(first.used, room, rows, width, shift, False, key)
    cells(second.used, room, rows, width, shift, True, other_key)
    by_key, others = np.lexsort((-first.gain, key)), np.argsort(other_key, kind="stable")
    order = np.argsort(room * np.maximum(price, 1e-12), kind="stable")
    order = np.concatenate([order[~np.isin(order, rows)], rows])
    one, other, gain = join(
        first.used[by_key], first.gain[by_key], key[by_key], second.used[others],
        second.gain[others], other_key[others], room, order, 20 * looks, stop,
    )  # fmt: skip
    if gain <= 0:
        return None
    changed = choice.copy()
    for members in (first.members[by_key[one]], second.members[others[other]]):
        for option in single.option[members[members >= 0]]:
            changed[grid.group[option]] = option
    return changed


def _changes(grid: Grid, penalty: Floats, choice: Longs) -> Change:
    chosen = choice[grid.group]
    option = np.flatnonzero(np.arange(len(chosen)) != chosen)
    now = chosen[option]
    return Change(
        option,
        grid.use[option] - grid.use[now],
        grid.value[option] - grid.value[now],
        penalty[option] - penalty[now],
    )


def _listed(
    single: Change, score: Floats, group: Longs,
    half: np.ndarray[tuple[int], np.dtype[np.bool_]], size: int,
) -> Lists:  # fmt: skip
    """Return about the ``size`` combinations with the least scores among the groups ``half``."""
    own = np.flatnonzero(half[group[single.option]])
    own = own[np.argsort(score[own], kind="stable")][:4000]
    of, scores = group[single.option[own]], score[own]
    delta, gain = single.delta[own], single.gain[own]
    none = np.zeros((1, delta.shape[1]), dtype=np.int64)
    nothing = np.zeros((1, DEEPEST), dtype=np.int64)

    def count(limit: float) -> int:
        return enumerate_combos(
            scores,
            of,
            delta,
            gain,
            limit,
            False,
            none,
            none[:, 0],
            nothing,
            size + 1,
        )

    low, high = 0.0, float(scores[0]) if len(scores) else 1.0
    while len(scores) and count(high) <= size and high < 1e3 * scores[-1]:
        low, high = high, 2.0 * high
    for _ in range(10):
        middle = (low + high) / 2.0
        low, high = (middle, high) if count(middle) <= size else (low, middle)
    used = np.empty((size + 1, delta.shape[1]), dtype=np.int64)
    gains = np.empty(size + 1, dtype=np.int64)
    members = np.empty((size + 1, DEEPEST), dtype=np.int64)
    found = enumerate_combos(
        scores,
        of,
        delta,
        gain,
        low,
        True,
        used,
        gains,
        members,
        size + 1,
    )
    places = (
        np.where(members[:found] >= 0, own[np.maximum(members[:found], 0)], -1)
        if len(own)
        else members[:found]
    )
    return Lists(used[:found], gains[:found], places)


def _windows(
    lists: list[Lists], price: Floats, loss: float, looks: int, draw: np.random.Generator
) -> tuple[Longs, Longs]:
    """Return by which resources to cut into cells and how wide, so that ``looks`` pairs remain.

    A better choice leaves less than ``loss`` worth of room in all, a share of it in each resource.
    """
    m = len(price)
    deviation = np.sqrt(sum(one.used[::7].astype(float).var(axis=0) for one in lists)) + 1e-9
    share = float(draw.choice(_SHARES if m <= MANY else _SHARES_OF_MANY))
    wide = np.maximum(1.0, np.ceil(share * loss / (m * np.maximum(price, 1e-12))))
    narrowing = 2.5 * deviation / wide
    order = np.argsort(-narrowing * draw.uniform(0.6, 1.0, m), kind="stable")
    pairs = float(len(lists[0].gain)) * len(lists[1].gain)
    rows = []
    for k in order:
        if pairs <= looks or narrowing[k] <= 1.2:
            break
        rows.append(k)
        pairs /= narrowing[k]
    chosen = np.array(rows, dtype=np.int64)
    return chosen, np.minimum(wide[chosen], 2.0**50).astype(np.int64)
