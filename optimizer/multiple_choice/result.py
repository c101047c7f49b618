"""What a caller gets back, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import inf, nextafter
from typing import Any

from planner.domain.balances.allocation import Outcome


@dataclass(frozen=True, slots=True)
class Result:
    """The best choice found and how far it can be from the best there is.

    ``value`` and ``bound`` are in the data's own unit; no choice is worth more than ``bound``.
    ``gap`` is (bound − value) ÷ the larger of the two, never below zero. ``choice`` maps each
    group's name to the index of its option, None for none. ``prices``: what one more unit of each
    resource is worth at most, by the prices that gave the bound. Without a choice ``value`` and
    ``gap`` are None; of a problem that nothing fits, the bound too.
    """

    status: Outcome
    value: float | int | None
    bound: float | int | None
    gap: float | None
    seconds: float
    choice: Mapping[str, int | None]
    prices: Mapping[str, float]

    def plain(self) -> dict[str, Any]:
        """Return the result as JSON knows it."""
        return {
            "status": self.status.value,
            "value": self.value,
            "bound": self.bound,
            "gap": self.gap,
            "seconds": self.seconds,
            "choice": dict(self.choice),
            "prices": dict(self.prices),
        }


def gap_of(value: int, bound: int) -> float:
    """Return how far ``value`` can be from the best, as a share of the larger of the two."""
    return max(0, bound - value) / max(1, abs(bound), abs(value))


def number(whole: int, scale: int) -> int | float:
    """Return ``whole / scale`` as JSON writes it: whole where it is."""
    return whole // scale if whole % scale == 0 else float(Fraction(whole, scale))


def at_most(whole: int, scale: int) -> int | float:
    """Return ``whole / scale`` as a number that is not below it."""
    written = number(whole, scale)
    return nextafter(written, inf) if Fraction(written) < Fraction(whole, scale) else written
