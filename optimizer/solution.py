"""The answer to an allocation problem: what was chosen and what is proven, or what clashes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.balances.allocation import Outcome
from planner.domain.ids import CaseId


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of a lexicographic aim: what it minimised, how far it got, what is proven.

    ``name``: "floors:0", "floors:1" (weighed shortfall of that rank), "parity" (Σ by how much its
    rows are overstepped), "largest" (the largest priority × L), "excess" (Σ max(0, priority × L −
    ``threshold``)), "loss" (the last: Σ priority × Φ(L) − bonuses). Each stage holds the ones
    before it at the ``value`` they reached.
    """

    name: str
    value: float
    lower: float | None
    nothing: float
    threshold: float = 0.0

    @property
    def gap(self) -> float | None:
        """Return the proven gap of this stage, on what it lifted from doing nothing."""
        if self.lower is None:
            return None
        possible = self.nothing - self.lower
        return max(0.0, (self.value - self.lower) / possible) if possible > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Solution:
    """Chosen option indices per case, open projects, and what is proven.

    ``objective``: Σ priority × Φ(L) − bonuses of the packages, Φ(L) = L under worst-off first.
    ``lower``: no choice that is as good on every earlier stage (floors; under worst-off first the
    largest loss and the excesses) has less; None if nothing is proven. ``nothing``: the objective
    without any award. ``stages``: every stage with its own bound, the last is the objective.
    ``row_prices``: what one more unit of each row would take off the objective (≥ 0).
    ``seat_prices``: the same for one more seat in an open project.
    """

    packages: tuple[tuple[int, ...], ...]
    open_projects: frozenset[int]
    objective: float
    lower: float | None
    nothing: float
    row_prices: tuple[float, ...]
    seat_prices: tuple[float, ...] = ()
    stages: tuple[Stage, ...] = ()

    @property
    def gap(self) -> float | None:
        """Return the largest proven gap of all stages, None where one of them proved nothing."""
        gaps = [s.gap for s in self.stages]
        known = [g for g in gaps if g is not None]
        return max(known, default=0.0) if len(known) == len(gaps) else None


class ClashSort(StrEnum):
    """What can stand in the way of a feasible choice."""

    REQUIREMENT = "requirement"  # of a case
    CEILING = "ceiling"  # of a case
    CONFLICT = "conflict"  # of a case
    AFTER = "after"  # of a case
    ROW = "row"  # shared
    OPEN = "open"  # a project that must open
    LEAST = "least"  # a project's least seats
    FLOOR = "floor"  # of a case: only to know why floors fall short


@dataclass(frozen=True, slots=True)
class Clash:
    """One member of a smallest set of demands that cannot hold together.

    ``code``: of the requirement, ceiling, conflict or prerequisite, of the row (``Row.code``), or
    of the project. ``case_id`` where it belongs to one case. ``give``: how much it would have to
    give, if nothing else of the set did: minor units, places, minutes, seats or 1/10,000; None
    where it can only be given up as a whole.
    """

    sort: ClashSort
    code: str
    case_id: CaseId | None = None
    give: int | None = None


@dataclass(frozen=True, slots=True)
class Solved:
    """How solving ended. ``clashes`` only if infeasible: without any one of them it would not be.

    ``solution`` is None if infeasible, or if stopped before a first feasible choice was found.
    """

    outcome: Outcome
    solution: Solution | None
    clashes: tuple[Clash, ...] = ()
