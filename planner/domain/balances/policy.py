"""What a balance aims at: the weights and the fairness setting of a scenario."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.balances.parity import Parity
from planner.domain.ids import ScenarioId
from planner.domain.need import FULL, Dimension
from planner.domain.programme.conditions import Conditions

#: The least and the most of ``Policy.aversion`` (1/10,000): the least burden in total, and as
#: good as worst-off first.
AVERSION = (FULL, 8 * FULL)


class Fairness(StrEnum):
    """Who comes first when money is short."""

    LEAST_BURDEN = "least_burden"  # the least burden in total
    BALANCED = "balanced"  # squares: the more is left to one person, the more it counts
    WORST_OFF_FIRST = "worst_off_first"  # the largest burden first, then the next


@dataclass(frozen=True, slots=True)
class Priority:
    """Cases for whom ``who`` holds count ``weight`` (1/10,000; 10,000 is ordinary)."""

    who: Conditions
    weight: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class Policy:
    """The settings of one scenario.

    ``severity_burden``: g(0)..g(4), convex. ``dimension_weights``: W in 1/10,000 per dimension.
    ``bend``: h(x) = x + x²/bend, so that what is left in one dimension is not bought off by
    plenty in another. ``gap``: the proven gap (1/10,000 of the loss lifted) at which to end.
    ``seconds``: the time limit. ``aversion``: 0, or a setting between the named ones that stands
    in their place: p in 1/10,000, within ``AVERSION``; burdens L count as L^p. 10,000 is the least
    burden in total, 20,000 balanced; the larger, the nearer to worst-off first. ``stability``: what
    keeping an award of the balance before counts, in 1/10,000 of the burden its case would be left
    with without any (weighed as the balance weighs it): a change must be worth so much for every
    award it takes away. 0: awards move freely, however little it gains. ``like_cases``: like cases
    of which one has more than this share of its burden (1/10,000) lifted beyond the other are
    told; 0 tells none. It moves no award. ``parity``: bounds on how differently groups may fare.
    """

    fairness: Fairness = Fairness.BALANCED
    severity_burden: tuple[int, int, int, int, int] = (0, 1, 3, 6, 10)
    dimension_weights: tuple[tuple[Dimension, int], ...] = tuple((d, FULL) for d in Dimension)
    bend: int = 40
    priorities: tuple[Priority, ...] = ()
    gap: int = 5
    seconds: int = 60
    aversion: int = 0
    stability: int = 10
    like_cases: int = 2500
    parity: tuple[Parity, ...] = ()


@dataclass(frozen=True, slots=True)
class Scenario:
    """A named policy under which the caseload is balanced.

    ``balanced``: of a balance kept under this name to compare, the digest of its allocation;
    ``balanced_for``: the digest of the planning data it was made for. Empty for the office's own.
    """

    id: ScenarioId
    name: str = ""
    policy: Policy = Policy()
    balanced: str = ""
    balanced_for: str = ""
