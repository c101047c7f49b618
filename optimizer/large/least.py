"""What no choice of open projects can be below, proven: branching over patterns, place by place.

One pricing proves, for every place and pattern at once, what the place's cases cost at least with
that pattern open (``market``). Added up it is a cut: no choice whose places have the patterns p
costs less than

    cut(p) = alone + Σ over places of by_place[place, p(place)]

because a choice with these patterns costs at every price ≥ 0 no less than its Lagrangean, which
is a sum over places and over cases, and each of its terms was searched to a proven least. Several
pricings prove several cuts, so every choice costs at least min over p of max over cuts of cut(p).
Prices alone prove less: at any one price each place takes another pattern for free.

Here that minimum is bounded from below by arithmetic alone. For weights λ ≥ 0 of sum 1 and the
patterns S(place) that a branch allows,

    Σ λ·alone + Σ over places of min over S(place) of Σ λ·by_place

is no more than the least over p in S of the largest cut,
because a weighted mean is no more than the largest, and a minimum of sums no less than the sum of
minima. Where the weights come from does not matter. Branches part one place's patterns in two and
together hold all p, so the least bound of all branches is a bound for every choice.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.clock import Clock

Flags = NDArray[np.bool_]

#: Branches looked at, and steps to better weights in each.
BRANCHES, STEPS = 400, 25
#: Sums of as many terms, in another order, differ by less than this part of the largest term.
ROUNDING = 1e-12


@dataclass(frozen=True, slots=True)
class Cut:
    """What one pricing proved; ``by_place``: place × pattern, infinite where it cannot be."""

    alone: float
    by_place: Floats


@dataclass(frozen=True, slots=True)
class Least:
    """``bound``: no choice is below it. ``pattern``: of each place, where the cuts are least.

    ``weight``: good ones for all patterns at once, to begin from with more cuts.
    """

    bound: float
    pattern: Ints
    weight: Floats


@dataclass(order=True, slots=True)
class _Branch:
    """Patterns that are still allowed, and what is known of them."""

    bound: float
    number: int
    allowed: Flags = field(compare=False)
    weight: Floats = field(compare=False)
    often: Floats = field(compare=False)


def least_of(cuts: Sequence[Cut], enough: float, clock: Clock, begin: Floats) -> Least:
    """Return what no patterns allow to be below, by these cuts; no more than ``enough``.

    ``begin``: weights of the first of the cuts. Ended by time or by the number of branches, the
    bound is lower, but holds.
    """
    tree = _Tree(cuts, enough)
    can: Flags = np.asarray(np.isfinite(tree.by_place).all(axis=0))
    tree.open(can, np.concatenate((begin, np.zeros(len(cuts) - len(begin)))))
    while tree.branches and tree.number < BRANCHES and not clock.over():
        top = heapq.heappop(tree.branches)
        if top.bound >= tree.cutoff:
            heapq.heappush(tree.branches, top)
            break
        tree.part(top)
    lowest = tree.branches[0].bound if tree.branches else np.inf
    bound = min(lowest, tree.least, enough)
    return Least(bound - ROUNDING * tree.largest, tree.pattern, tree.root)


class _Tree:
    """The branches that are open; ``least``, ``pattern``: the least max of cuts seen, and where."""

    def __init__(self, cuts: Sequence[Cut], enough: float) -> None:
        self.alone = np.array([cut.alone for cut in cuts])
        self.by_place = np.stack([cut.by_place for cut in cuts])
        self.known = np.where(np.isfinite(self.by_place), self.by_place, 0.0)
        places = self.by_place.shape[1]
        self.largest = float(np.abs(self.alone).max() + places * np.abs(self.known).max(initial=0))
        self.enough, self.least, self.pattern = enough, np.inf, np.zeros(places, np.int64)
        self.branches: list[_Branch] = []
        self.number, self.root = 0, np.zeros(len(cuts))

    @property
    def cutoff(self) -> float:
        """Return the bound from which on a branch needs no further look."""
        return min(self.least, self.enough)

    def open(self, allowed: Flags, weight: Floats) -> None:
        """Bound a branch, and keep it unless it has no patterns, or is good enough already."""
        self.number += 1
        if not allowed.any(axis=1).all():
            return
        branch = self._bounded(allowed, weight)
        if self.number == 1:
            self.root = branch.weight
        if branch.bound < self.cutoff:
            heapq.heappush(self.branches, branch)

    def part(self, branch: _Branch) -> None:
        """Part a branch in two, at the place whose patterns took turns most."""
        several = branch.allowed.sum(axis=1) > 1
        second = np.partition(branch.often, -2, axis=1)[:, -2]
        place = int(np.where(several, second, -1.0).argmax())
        first = int(np.where(branch.allowed[place], branch.often[place], -1.0).argmax())
        for with_it in (True, False):
            allowed = branch.allowed.copy()
            if with_it:
                allowed[place] = False
            allowed[place, first] = with_it
            self.open(allowed, branch.weight)

    def _bounded(self, allowed: Flags, weight: Floats) -> _Branch:
        """Return a branch with good weights (Polyak's steps)."""
        each = np.arange(allowed.shape[0])
        branch = _Branch(-np.inf, self.number, allowed, weight, np.zeros(allowed.shape))
        near = np.inf
        for _ in range(STEPS):
            mixed = np.where(allowed, np.tensordot(weight, self.known, axes=1), np.inf)
            pattern = mixed.argmin(axis=1)
            bound = float(weight @ self.alone + mixed[each, pattern].sum())
            cuts = self.alone + self.known[:, each, pattern].sum(axis=1)
            highest = float(cuts.max())
            near = min(near, highest)
            if highest < self.least:
                self.least, self.pattern = highest, pattern
            branch.often[each, pattern] += 1.0
            if bound > branch.bound:
                branch.bound, branch.weight = bound, weight
            apart = cuts - cuts.mean()
            square = float(apart @ apart)
            if branch.bound >= min(near, self.cutoff) or square == 0.0:
                break
            weight = _on_simplex(weight + (near - bound) / square * apart)
        if (allowed.sum(axis=1) == 1).all():
            branch.bound = max(branch.bound, near)  # one set of patterns: its largest cut is it
        return branch


def _on_simplex(weight: Floats) -> Floats:
    """Return the nearest weights that are no less than nothing and sum to 1."""
    falling = np.sort(weight)[::-1]
    over = (np.cumsum(falling) - 1.0) / np.arange(1, len(weight) + 1)
    last = int(np.flatnonzero(falling > over)[-1])
    nearest: Floats = np.maximum(0.0, weight - over[last])
    nearest /= nearest.sum()
    return nearest
