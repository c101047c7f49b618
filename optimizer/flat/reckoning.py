"""What a choice of options comes to, reckoned from the arrays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from optimizer.large.laid import Laid
from optimizer.packages.arrays import Floats, Ints
from optimizer.problem import Aim
from planner.domain.balances.policy import Fairness
from planner.domain.need import FULL, Dimension

Flags = NDArray[np.bool_]
DIMENSIONS = len(Dimension)
RANKS = 2


@dataclass(frozen=True, slots=True)
class Reckoned:
    """Of one choice: ``left`` (case × dimension), ``loss`` a case, weighed ``short`` by rank.

    ``useless``: chosen options without which every line would be met as far as it counts.
    """

    left: Floats
    loss: Floats
    short: tuple[int, ...]
    useless: Ints


class Reckoning:
    """The arrays of one problem, ready to reckon any choice."""

    def __init__(self, laid: Laid) -> None:
        flat = laid.flat
        self.laid, self.cases = laid, laid.cases
        self.case_of_line = _owners(flat.line_start)
        self.option_of_cover = _owners(flat.cover_start)
        case = laid.links.case_of_option[self.option_of_cover]
        self.line_of_cover = flat.line_start[case] + flat.cover_line
        self.line_of_floor = flat.line_start[_owners(flat.floor_start)] + flat.floor_line
        self.seat_of = np.full(len(laid.links.bonus), -1)
        self.seat_of[laid.links.seat_option] = laid.links.seat_project

    def reckon(self, chosen: Flags) -> Reckoned:
        """Reckon a choice: one flag an option."""
        flat, cover = self.laid.flat, self.cover(chosen)
        open_ = flat.line_weight * np.maximum(0, flat.line_attainable - cover)
        cell = self.case_of_line * DIMENSIONS + flat.line_dimension
        left: Floats = np.zeros(self.cases * DIMENSIONS)
        np.add.at(left, cell, open_ / FULL)
        left = left.reshape(self.cases, DIMENSIONS)
        loss = (left + left**2 / flat.bend) @ flat.dimension_weight
        missing = np.maximum(0, flat.floor_least - cover[self.line_of_floor])
        weighed = missing * flat.floor_weight
        short = tuple(round(weighed[flat.floor_rank == rank].sum()) for rank in range(RANKS))
        return Reckoned(left, loss, short, self._useless(chosen, cover))

    def cover(self, chosen: Flags) -> Ints:
        """Return the cover each line gets, in 1/10,000."""
        counts = chosen[self.option_of_cover]
        share = self.laid.flat.cover_share[counts]
        lines = len(self.laid.flat.line_weight)
        cover = np.bincount(self.line_of_cover[counts], weights=share, minlength=lines)
        return np.rint(cover).astype(np.int64)

    def _useless(self, chosen: Flags, cover: Ints) -> Ints:
        flat = self.laid.flat
        spare = cover[self.line_of_cover] - flat.cover_share - flat.line_counts[self.line_of_cover]
        needed = np.zeros(len(chosen), bool)
        needed[self.option_of_cover[(flat.cover_share > 0) & (spare < 0)]] = True
        return np.flatnonzero(chosen & ~needed & (flat.option_excused == 0))

    def objective(self, chosen: Flags, loss: Floats) -> float:
        """Return Σ priority × Φ(L) − bonuses."""
        laid = self.laid
        bonus = laid.links.bonus[chosen].sum()
        return float(laid.priority @ phi(laid.aim, loss) - bonus)

    def packages(self, chosen: Flags) -> tuple[tuple[int, ...], ...]:
        """Return the option indices of each case."""
        start, options = self.laid.flat.option_start, np.flatnonzero(chosen)
        case = self.laid.links.case_of_option[options]
        cut = np.searchsorted(case, np.arange(1, self.cases))
        within = np.split(options - start[case], cut)
        return tuple(tuple(own.tolist()) for own in within)


def phi(aim: Aim, loss: Floats) -> Floats:
    """Return Φ of losses, as ``Aim.phi`` of each."""
    if aim.power:
        powered: Floats = aim.scale * (np.maximum(0.0, loss) / aim.scale) ** (aim.power / FULL)
        return powered
    return loss * loss if aim.fairness is Fairness.BALANCED else loss


def steepness(aim: Aim, loss: Floats) -> Floats:
    """Return the slope of Φ at losses."""
    if aim.power:
        power = aim.power / FULL
        steep: Floats = power * (np.maximum(0.0, loss) / aim.scale) ** (power - 1.0)
        return steep
    return 2.0 * loss if aim.fairness is Fairness.BALANCED else np.ones_like(loss)


def _owners(starts: Ints) -> Ints:
    return np.repeat(np.arange(len(starts) - 1), np.diff(starts))
