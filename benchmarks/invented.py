"""An invented programme: needs, measures, funds and projects, drawn once a seed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.domain.need import FULL, Dimension

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

ECONOMIC, SOCIAL, PSYCHOSOCIAL = Dimension
NEEDS: dict[str, Dimension] = {
    "income": ECONOMIC, "job": ECONOMIC, "training": ECONOMIC, "debt": ECONOMIC,
    "basic": SOCIAL, "housing": SOCIAL, "medical": SOCIAL, "security": SOCIAL,
    "mhpss": PSYCHOSOCIAL, "family": PSYCHOSOCIAL, "community": PSYCHOSOCIAL,
    "belonging": PSYCHOSOCIAL,
}  # fmt: skip
NAMES = tuple(NEEDS)
#: Needs with a guaranteed floor at severity 3 and 4, and those that wait for no balance at 4.
BASIC = tuple(NAMES.index(n) for n in ("basic", "housing"))
ACT_NOW = tuple(NAMES.index(n) for n in ("medical", "security", "mhpss"))
#: What a seat in a project can help with: no floor waits for one.
SEATED = tuple(n for n in range(len(NAMES)) if n not in BASIC + ACT_NOW)
#: Sizes of measure for each need: small, middle, large. Measure m is size m // 12 for need m % 12.
SIZES = 3
MEASURES = SIZES * len(NAMES)
#: Least severity, share of its need in 1/500 (from, below), cost in euro (from, below), by size.
LEAST = (1, 2, 3)
SHARES = ((4, 9), (9, 14), (14, 20))
EUROS = ((60, 220), (220, 650), (650, 1600))
#: Of these needs the middle and the large measure exclude each other; of those the large one
#: asks for the small one as well.
EXCLUSIVE = (0, 2, 4, 5, 8, 9)
STEPWISE = (1, 6, 10, 11)
#: The share of cases each fund may pay for, and its ceiling a case in euro (0: none).
CASE_FUNDS = 7
REACH = (0.45, 0.30, 0.20, 0.30, 0.25, 0.25, 0.20)
CEILINGS = (1800, 0, 1200, 1500, 0, 600, 500)
FUNDS = CASE_FUNDS + 2
#: The ceiling of all cash a case gets, in euro.
CASH_CEILING = 900
#: Cases a place, and projects a place.
A_PLACE = 100
PROJECTS = 3
#: The part of what everybody could usefully take that there is money for.
SCARCE = 0.45


@dataclass(frozen=True, slots=True)
class Programme:
    """What an office offers. Money in cents; shares in 1/10,000.

    ``fixed`` and ``each``: cost of a measure, and of each further person; ``tiered`` measures cost
    by published tiers instead (1, 2-3, 4 and more people). ``covers``: measure × need. ``pays``:
    fund × measure.
    """

    cash: Flags
    fixed: Ints
    each: Ints
    tiered: Flags
    covers: Ints
    pays: Flags

    def costs(self, people: Ints) -> Ints:
        """Return what each measure costs a household of so many, in cents: case × measure."""
        further = (people - 1)[:, None] * self.each
        tier = np.array([0, 0, 1, 1, 3])[np.minimum(people, 4)][:, None] * self.each
        costs: Ints = self.fixed + np.where(self.tiered, tier, further)
        return costs


@dataclass(frozen=True, slots=True)
class Projects:
    """The projects of some places, three in a row a place. Money in cents; ``covers`` × need."""

    opening: Ints
    seat: Ints
    least: Ints
    most: Ints
    covers: Ints


def programme(seed: int) -> Programme:
    """Draw an office's catalogue and funds."""
    rng = np.random.default_rng([seed, 1])
    size, need = np.arange(MEASURES) // len(NAMES), np.arange(MEASURES) % len(NAMES)
    covers = np.zeros((MEASURES, len(NAMES)), np.int64)
    low, high = np.array(SHARES).T
    covers[np.arange(MEASURES), need] = 500 * rng.integers(low[size], high[size])
    beside = (need + rng.integers(1, len(NAMES), MEASURES)) % len(NAMES)
    covers[np.arange(MEASURES), beside] = (
        500 * rng.integers(2, 7, MEASURES) * (rng.random(MEASURES) < 0.5)
    )
    low, high = np.array(EUROS).T
    fixed = 500 * (rng.integers(low[size], high[size]) // 5)
    sort = rng.integers(0, 3, MEASURES)  # flat, by head, by tier
    each = np.where(sort > 0, fixed * rng.integers(10, 30, MEASURES) // 100, 0)
    cash = rng.permutation(MEASURES) < MEASURES // 3
    dimension = np.array([tuple(Dimension).index(NEEDS[NAMES[n]]) for n in need])
    whole = np.ones(MEASURES, bool)
    pays = np.array([whole, ~cash, whole, *(dimension == d for d in range(3)), cash])
    return Programme(cash, fixed, each, sort == 2, covers, pays)


def projects(seed: int, places: int) -> Projects:
    """Draw the projects of so many places; the first ones do not depend on how many follow."""
    rng = np.random.default_rng([seed, 2])
    draws = rng.random((places * PROJECTS, 9))
    opening = 10_000 * (20 + np.floor(55 * draws[:, 0])).astype(np.int64)
    seat = 500 * (4 + np.floor(26 * draws[:, 1])).astype(np.int64)
    least = 3 + np.floor(6 * draws[:, 2]).astype(np.int64)
    most = 15 + np.floor(26 * draws[:, 3]).astype(np.int64)
    covers = np.zeros((len(draws), len(NAMES)), np.int64)
    first = np.floor(len(SEATED) * draws[:, 4]).astype(np.int64)
    for k in range(3):
        share = 500 * (4 + np.floor(8 * draws[:, 5 + k])).astype(np.int64)
        given = np.where((k < 2) | (draws[:, 8] < 0.5), share, 0)
        # Two and three needs apart: never the same need twice.
        need = np.array(SEATED)[(first + (0, 2, 5)[k]) % len(SEATED)]
        covers[np.arange(len(draws)), need] = given
    return Projects(opening, seat, least, most, covers)


__all__ = ["FULL", "Flags", "Ints", "Programme", "Projects", "programme", "projects"]
