"""Φ and the weights of shortfalls: what a package costs a case before any price.

Everything a stage can ask for is one form, case by case:
``linear·L + square·L² + power·per·(L/per)^exponent + Σ_k slope_k·max(0, L − at_k)
+ Σ_rank floor_rank·shortfall_rank``.
It is convex. Pricing relies on what does not fall as L grows: where ``linear`` is negative (a
price of parity on those who are ahead) it takes the least value below the ``trough`` instead,
which is convex, does not fall and is never more than the true value.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from optimizer.packages.arrays import Floats, Ints
from optimizer.problem import Aim, AllocationProblem
from planner.domain.balances.policy import Fairness
from planner.domain.need import FULL

RANKS = 2
NONE: Floats = np.zeros(0)


class Shape(NamedTuple):
    """The coefficients, one row a case. Priorities are multiplied in.

    ``exponent`` 0: there is no power, and ``power`` may be empty. ``per``: the loss at which the
    power of a case counts as much as the loss itself. ``trough``: the loss at which a case costs
    least, empty where no case costs less at a larger loss.
    """

    linear: Floats
    square: Floats
    kink_at: Floats  # cases × kinks
    kink_slope: Floats
    floor: Floats  # cases × ranks
    power: Floats = NONE
    exponent: float = 0.0
    per: float = 1.0
    trough: Floats = NONE

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


#: Halvings that find a trough: to one part in 2^60 of the largest loss.
HALVINGS = 60


def counted(shape: Shape, case: Ints, loss: Floats) -> Floats:
    """Return what losses cost, shortfalls aside: one a package, ``case`` says whose it is."""
    over = np.maximum(0.0, loss[:, None] - shape.kink_at[case])
    value: Floats = shape.linear[case] * loss + shape.square[case] * loss * loss
    if shape.exponent > 0.0:
        value += shape.power[case] * shape.per * (loss / shape.per) ** shape.exponent
    value += (shape.kink_slope[case] * over).sum(axis=1)
    return value


def with_trough(shape: Shape, before: Floats) -> Shape:
    """Return the shape with its troughs, where a case has a negative slope anywhere.

    ``before``: the loss of each case without awards, the largest it can have.
    """
    if not (shape.linear < 0.0).any():
        return shape._replace(trough=NONE)
    low, high = np.zeros_like(before), before.copy()
    for _ in range(HALVINGS):
        middle = 0.5 * (low + high)
        falling = _slope(shape, middle) < 0.0
        low, high = np.where(falling, middle, low), np.where(falling, high, middle)
    return shape._replace(trough=np.where(_slope(shape, np.zeros_like(low)) < 0.0, high, 0.0))


def _slope(shape: Shape, loss: Floats) -> Floats:
    """Return each case's slope just above its loss."""
    slope = shape.linear + 2.0 * shape.square * loss
    if shape.exponent > 0.0:
        slope = slope + shape.power * shape.exponent * (loss / shape.per) ** (shape.exponent - 1.0)
    passed = np.where(loss[:, None] >= shape.kink_at, shape.kink_slope, 0.0)
    steep: Floats = slope + passed.sum(axis=1)
    return steep


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
