"""A mean with its interval, and a difference of means; of too few, nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, variance

#: With fewer people, nothing is said: one more or less would turn it around.
LEAST_PEOPLE = 10
#: The normal quantile of an interval that holds the mean in 95 of 100 samples.
_Z = 1.959964


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean over ``people`` cases, with the interval that holds it in 95 of 100 samples."""

    people: int
    mean: float
    low: float
    high: float


def estimate(values: Sequence[float], step: float = 0.0) -> Estimate | None:
    """Return mean and interval, None of fewer than ``LEAST_PEOPLE``.

    ``step``: what values are rounded to; ten that agree say no more than that allows.
    """
    number = len(values)
    if number < LEAST_PEOPLE:
        return None
    mean, around = fmean(values), _t(number - 1) * sqrt(_variance(values, step) / number)
    return Estimate(number, mean, mean - around, mean + around)


def contrast(
    plus: Sequence[Sequence[float]], minus: Sequence[Sequence[float]], step: float = 0.0
) -> Estimate | None:
    """Return the sum of some means less that of others, with its interval as of ``estimate``.

    None where any of them is of fewer than ``LEAST_PEOPLE``. Their variances may differ: the
    degrees of freedom are those of Welch and Satterthwaite.
    """
    groups = [*plus, *minus]
    if min(map(len, groups), default=0) < LEAST_PEOPLE:
        return None
    mean = sum(fmean(group) for group in plus) - sum(fmean(group) for group in minus)
    parts = [_variance(group, step) / len(group) for group in groups]
    square = sum(part**2 / (len(g) - 1) for part, g in zip(parts, groups, strict=True))
    free = sum(parts) ** 2 / square if square > 0 else float(LEAST_PEOPLE)
    around = _t(free) * sqrt(sum(parts))
    return Estimate(sum(map(len, groups)), mean, mean - around, mean + around)


def _variance(values: Sequence[float], step: float) -> float:
    return max(variance(values), step**2 / 12)


def _t(free: float) -> float:
    """Return the quantile of Student's t that goes with ``_Z``.

    By its expansion around the normal one (Abramowitz and Stegun, 26.7.5), exact to a thousandth
    from nine degrees of freedom on.
    """
    t = _Z + (_Z**3 + _Z) / (4 * free) + (5 * _Z**5 + 16 * _Z**3 + 3 * _Z) / (96 * free**2)
    return t + (3 * _Z**7 + 19 * _Z**5 + 17 * _Z**3 - 15 * _Z) / (384 * free**3)
