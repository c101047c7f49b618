"""Φ and the weights of shortfalls: what a package costs a case before any price.

Everything a stage can ask for is one form, case by case:
``linear·L + square·L² + power·per·(L/per)^exponent + Σ_k slope_k·max(0, L − at_k)
+ Σ_rank floor_rank·shortfall_rank``.
It is convex and does not fall as L grows, which pricing relies on.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from optimizer.packages.arrays import Floats
from optimizer.problem import Aim, AllocationProblem
from planner.domain.need import FULL
from planner.domain.policy import Fairness

RANKS = 2
NONE: Floats = np.zeros(0)


class Shape(NamedTuple):
    """The coefficients, one row a case. Priorities are multiplied in.

    ``exponent`` 0: there is no power, and ``power`` may be empty. ``per``: the loss at which the
    power of a case counts as much as the loss itself.
    """

    linear: Floats
    square: Floats
    kink_at: Floats  # cases × kinks
    kink_slope: Floats
    floor: Floats  # cases × ranks
    power: Floats = NONE
    exponent: float = 0.0
    per: float = 1.0

    def value(self, case: int, loss: float, shortfalls: tuple[float, ...]) -> float:
        """Return what a package of this loss and these shortfalls by rank costs the case."""
        over = np.maximum(0.0, loss - self.kink_at[case])
        powered = 0.0
        if self.exponent > 0.0 and loss > 0.0:
            powered = self.power[case] * self.per * (loss / self.per) ** self.exponent
        return float(
            self.linear[case] * loss
            + self.square[case] * loss * loss
            + powered
            + self.kink_slope[case] @ over
            + self.floor[case] @ np.array(shortfalls)
        )


def still(problem: AllocationProblem, kinks: int = 1) -> Shape:
    """Return the shape that asks for nothing; stages fill in what they want."""
    return still_of(len(problem.cases), kinks)


def still_of(n: int, kinks: int = 1) -> Shape:
    """Return the shape of ``n`` cases that asks for nothing."""
    return Shape(
        np.zeros(n), np.zeros(n), np.zeros((n, kinks)), np.zeros((n, kinks)), np.zeros((n, RANKS))
    )


def losses(problem: AllocationProblem, kinks: int = 1) -> Shape:
    """Return the shape of the last stage: priority × Φ(L)."""
    return losses_of(problem.aim, np.array([c.priority for c in problem.cases], float), kinks)


def losses_of(aim: Aim, priority: Floats, kinks: int = 1) -> Shape:
    """Return the shape priority × Φ(L) of cases of which only the priorities are at hand."""
    shape = still_of(len(priority), kinks)
    if aim.power:
        return shape._replace(power=priority.copy(), exponent=aim.power / FULL, per=aim.scale)
    balanced = aim.fairness is Fairness.BALANCED
    (shape.square if balanced else shape.linear)[:] = priority
    return shape
