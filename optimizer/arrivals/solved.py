"""The answers a simulated year asks for: for some of its cases, before what is left."""

from __future__ import annotations

from dataclasses import dataclass, replace

from optimizer.large.route import solved_by_prices
from optimizer.problem import AllocationProblem
from optimizer.solution import Solution
from optimizer.solve import solve
from planner.domain.progress import StopAsked, never, quiet

#: The gap at which looking ahead ends: what is drawn varies more than that.
AHEAD_GAP = 0.005
#: Seconds for one look ahead, where a balance may not take longer, and for that of one month.
AHEAD_SECONDS, MONTH_SECONDS = 20.0, 20.0
#: From so many cases on, prices answer sooner than columns to a gap like ``AHEAD_GAP``.
MANY = 12


@dataclass(frozen=True, slots=True)
class Effort:
    """How far to look: ``gap`` and ``seconds`` of the balance of one month."""

    gap: float
    seconds: float = MONTH_SECONDS
    stop: StopAsked = never


def of_month(problem: AllocationProblem, effort: Effort) -> Solution | None:
    """Return the balance of one month, None where nothing is possible or none was found."""
    return solve(
        problem, gap=effort.gap, seconds=effort.seconds, report=quiet, stop=effort.stop
    ).solution


def looking_ahead(problem: AllocationProblem, effort: Effort) -> Solution | None:
    """Return an answer for today's and a drawn future's cases together, by prices of the rows."""
    seconds = max(AHEAD_SECONDS, effort.seconds)
    if len(problem.cases) > MANY and not problem.parity:
        found = solved_by_prices(problem, AHEAD_GAP, seconds, quiet, effort.stop)
        if found is not None and found.solution is not None:
            return found.solution
    return of_month(problem, replace(effort, gap=AHEAD_GAP, seconds=seconds))
