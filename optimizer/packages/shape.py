"""Φ and the weights of shortfalls: what a package costs a case before any price.

Everything a stage can ask for is one form, case by case:
``linear·L + square·L² + Σ_k slope_k·max(0, L − at_k) + Σ_rank floor_rank·shortfall_rank``.
It is convex and does not fall as L grows, which pricing relies on.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from optimizer.packages.arrays import Floats
from optimizer.problem import AllocationProblem
from planner.domain.policy import Fairness

RANKS = 2


class Shape(NamedTuple):
    """The coefficients, one row a case. Priorities are multiplied in."""

    linear: Floats
    square: Floats
    kink_at: Floats  # cases × kinks
    kink_slope: Floats
    floor: Floats  # cases × ranks

    def value(self, case: int, loss: float, shortfalls: tuple[float, ...]) -> float:
        """Return what a package of this loss and these shortfalls by rank costs the case."""
        over = np.maximum(0.0, loss - self.kink_at[case])
        return float(
            self.linear[case] * loss
            + self.square[case] * loss * loss
            + self.kink_slope[case] @ over
            + self.floor[case] @ np.array(shortfalls)
        )


def still(problem: AllocationProblem, kinks: int = 1) -> Shape:
    """Return the shape that asks for nothing; stages fill in what they want."""
    n = len(problem.cases)
    return Shape(
        np.zeros(n), np.zeros(n), np.zeros((n, kinks)), np.zeros((n, kinks)), np.zeros((n, RANKS))
    )


def losses(problem: AllocationProblem, kinks: int = 1) -> Shape:
    """Return the shape of the last stage: priority × L, or × L² where balanced."""
    shape = still(problem, kinks)
    balanced = problem.aim.fairness is Fairness.BALANCED
    (shape.square if balanced else shape.linear)[:] = [c.priority for c in problem.cases]
    return shape
