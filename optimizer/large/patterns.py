"""Which projects open: every place as a few blocks of what it would take, chosen within limits."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from optimizer.large.kernel import Ties, choose
from optimizer.large.market import Market
from optimizer.large.shared import only
from optimizer.large.smooth import Mixed, soft
from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.clock import Clock

#: What a unit beyond a limit costs, in prices of that row: packages can give a little back.
OVER = 30.0
#: Nodes and seconds the choice of patterns may take.
NODES, SECONDS = 100_000, 5.0


def patterns(
    market: Market,
    mixed: Mixed,
    row: Floats,
    seat: Floats,
    temperature: float,
    usual: tuple[float, float],
    gap: float,
    clock: Clock,
) -> Ints:
    """Return a pattern of open projects for every place.

    At given prices a place with a pattern takes about what its cases' mixture takes. Choosing one
    block a place, so that all fit, is a small integer problem. ``gap``: absolute.
    """
    places = market.places
    if not places.count:
        return np.zeros(0, np.int64)
    at = mixed.place[mixed.case]
    inside = at >= 0
    blocks: list[tuple[Ints, Floats, Floats]] = []
    rest = np.zeros(len(mixed.limit))
    for pattern in range(1 << places.slots):
        can = np.flatnonzero(np.isfinite(mixed.shut[:, pattern]))
        own = np.full(places.count, pattern)
        alone = replace(mixed, shut=only(own, places))
        share = soft(alone, row, seat, temperature).share(alone)
        takes = mixed.opening[:, pattern].copy()
        for r in range(takes.shape[1]):
            used = (share * mixed.use[:, r])[inside]
            takes[:, r] += np.bincount(at[inside], weights=used, minlength=places.count)
        costs = (share * mixed.cost)[inside]
        cost: Floats = np.zeros(places.count)
        cost += np.bincount(at[inside], weights=costs, minlength=places.count)
        cost += OVER * usual[1] * _lacking(mixed, share, at, pattern)
        rest = share[~inside] @ mixed.use[~inside]
        blocks.append((can, cost[can], takes[can]))
    ties = Ties(
        np.concatenate([can for can, _, _ in blocks]),
        np.concatenate([cost for _, cost, _ in blocks]),
        np.concatenate([takes for _, _, takes in blocks]),
        mixed.limit - rest,
    )
    over = OVER * np.maximum(row, usual[0])
    picked = choose(ties, gap, NODES, SECONDS, clock, over=over)
    if picked is None:  # no time: what is likeliest at these prices
        likely: Ints = soft(mixed, row, seat, temperature).pattern.argmax(axis=1)
        return likely
    chosen: Ints = np.repeat(np.arange(len(blocks)), [len(can) for can, _, _ in blocks])[picked]
    return chosen


def _lacking(mixed: Mixed, share: Floats, at: Ints, pattern: int) -> Floats:
    """Return for each place how many seats its open projects lack, or have too many taken."""
    lacking = np.zeros(len(mixed.most))
    inside = at >= 0
    for s in range(mixed.most.shape[1]):
        if pattern >> s & 1:
            taken = np.bincount(
                at[inside], weights=(share * mixed.seats[:, s])[inside], minlength=len(lacking)
            )
            lacking += np.maximum(0.0, mixed.least[:, s] - taken)
            lacking += np.maximum(0.0, taken - mixed.most[:, s])
    return lacking
