"""Sturdiness: which awards stand when the estimates behind them are a little wrong.

Cover shares are an office's estimates. A caseload is balanced again with each of them moved up or
down; an award that most of these draws keep is sturdy, the rest are fragile.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from planner.domain.ids import AwardId
from planner.domain.need import FULL

#: How far each cover share is moved, up or down, in 1/10,000.
MOVED = 2000
#: Draws, and the fewest from which anything is said.
DRAWS, LEAST_DRAWS = 8, 4
#: The share of the draws (1/10,000) that must keep an award for it to be sturdy.
STURDY = 7500


class Mark(StrEnum):
    """What the draws say of an award."""

    STURDY = "sturdy"
    FRAGILE = "fragile"


@dataclass(frozen=True, slots=True)
class Sturdiness:
    """How many of ``draws`` kept each award: the same support to the same person, at any amount.

    ``seed``: of the draws; the same seed moves the same shares the same way.
    """

    draws: int
    seed: int = 0
    kept: Mapping[AwardId, int] = field(default_factory=dict)

    def mark(self, award: AwardId) -> Mark | None:
        """Return what is known of an award, None where it was in no balance that was tried."""
        times = self.kept.get(award)
        if times is None or self.draws < LEAST_DRAWS:
            return None
        return Mark.STURDY if times * FULL >= STURDY * self.draws else Mark.FRAGILE

    def count(self, mark: Mark) -> int:
        """Return how many awards have a mark."""
        return sum(self.mark(award) is mark for award in self.kept)
