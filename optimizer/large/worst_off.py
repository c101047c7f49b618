"""Worst-off first for many cases: the least possible largest burden, then less and less above it.

As ``packages.stages`` has it: the least largest priority × L; then over falling thresholds the
least Σ max(0, priority × L − threshold), each with the ones before it held.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from optimizer.large.columns import Columns
from optimizer.large.market import Kept, Stage
from optimizer.large.stage import Found
from optimizer.packages.arrays import Floats
from optimizer.packages.shape import Shape, still_of
from optimizer.packages.stages import DRAFT, LEEWAY, ROUNDING, STERN, THRESHOLDS
from optimizer.solution import Stage as Noted

#: The largest burden is looked for in so many halvings at most, each in this part of the time left.
HALVINGS, PART = 8, 0.1
#: A sum of what exceeds a threshold that is none.
ZERO = 1e-6


@dataclass(slots=True)
class WorstOff:
    """What the stages need, and what they have come to.

    ``nothing``: the package of no award of each case. ``settle``: runs a stage; ``most``: a value
    above which no choice is of use. ``burdens``: priority × L of the choice found; ``now`` tells
    that choice, ``back`` goes back to one. ``most``: the
    largest burden any later package may leave, infinite until it is known. ``caps``: the shortfalls
    no package may pass.
    """

    priority: Floats
    nothing: Columns
    gap: float
    settle: Callable[[Stage, float, float, float], Found]
    burdens: Callable[[], Floats]
    now: Callable[[], Found]
    back: Callable[[Found], None]
    least: Callable[[Shape], Floats]
    held: list[Kept]
    caps: Floats | None
    most: float = float("inf")
    noted: list[Noted] = field(default_factory=list)

    def run(self) -> bool:
        """Go through the stages; False if no choice was found."""
        draft = self._shape()
        draft.square[:] = self.priority
        before = float((self.priority * self.nothing.loss**2).sum())
        wide = max(self.gap, DRAFT)
        if not self.settle(self._stage("draft", draft, before), 0.2, wide, np.inf).chosen:
            return False
        largest = self._largest()
        for k, part in enumerate(THRESHOLDS):
            self._excess(part * largest, 1.0 / (len(THRESHOLDS) - k + 2))
        return True

    def _shape(self) -> Shape:
        shape = still_of(len(self.priority), 2)
        if np.isfinite(self.most):  # what no package may pass costs more than any could lift
            shape.kink_at[:, 1] = self.most / self.priority
            shape.kink_slope[:, 1] = STERN * self.priority
        return shape

    def _stage(self, name: str, shape: Shape, before: float) -> Stage:
        stern = 0.0
        if self.caps is not None:
            stern = float(self.nothing.cost(shape, pays_bonus=False).max(initial=1.0)) / 100.0
        held = tuple(self.held)
        return Stage(name, shape, before, held, caps=self.caps, stern=stern, most=self.most)

    def _over(self, threshold: float) -> tuple[Shape, float]:
        """Return the shape of what exceeds a threshold, and its sum without awards."""
        shape = self._shape()
        shape.kink_at[:, 0] = threshold / self.priority
        shape.kink_slope[:, 0] = self.priority
        over = np.maximum(0.0, self.priority * self.nothing.loss - threshold)
        return shape, float(over.sum())

    def _largest(self) -> float:
        """Find the least possible largest burden: what exceeds a threshold must be nothing."""
        aim = still_of(len(self.priority), 2)
        aim.linear[:] = self.priority
        low, start = float(self.least(aim).max()), float((self.priority * self.nothing.loss).max())
        high, doubt, best = float(self.burdens().max()), np.inf, self.now()
        for _ in range(HALVINGS):
            top = min(high, doubt)
            if top - low <= max(0.5 * self.gap * (start - low), ROUNDING * max(1.0, start)):
                break
            tried = 0.5 * (low + top)
            shape, before = self._over(tried)
            found = self.settle(self._stage("largest", shape, before), PART, self.gap, ZERO)
            reached = float(self.burdens().max())
            if reached < high:
                high, best = reached, self.now()
            if found.lower > ZERO:
                low = max(low, tried)
            elif reached > tried * (1.0 + 1e-9):
                doubt = tried  # neither reached nor ruled out
        self.back(best)
        self.most = high * (1.0 + ROUNDING)
        self.noted.append(Noted("largest", high, min(low, high), start))
        return high

    def _excess(self, threshold: float, part: float) -> None:
        """Lower the sum of what exceeds a threshold, and hold it but for a little."""
        shape, before = self._over(threshold)
        if before <= ZERO:
            return
        found = self.settle(self._stage("excess", shape, before), part, self.gap, np.inf)
        lower = min(found.lower, found.value)
        # A part of the gap is left to the stages after this one, else they could hardly move.
        room = LEEWAY * self.gap * max(0.0, before - max(0.0, lower))
        limit = found.value + room + ROUNDING * max(1.0, found.value)
        self.held.append(Kept(limit, threshold=threshold))
        bound = lower if np.isfinite(lower) else None
        self.noted.append(Noted("excess", found.value, bound, before, threshold))
