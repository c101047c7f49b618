"""The route for many cases, from a problem to a solution."""

from __future__ import annotations

from optimizer.large.laid import laid_out
from optimizer.large.solve import Known, Many, can_take, solve_laid
from optimizer.packages.choice import Choice, feasible, objective
from optimizer.problem import AllocationProblem
from optimizer.solution import Solution, Solved
from planner.domain.balances.allocation import Outcome
from planner.domain.progress import Report, StopAsked

#: So many cases, and the other route still proves more in the same time.
FEW = 300
#: A gap below this is none: floating-point sums of losses agree to about this.
NO_GAP = 1e-6


def suits(problem: AllocationProblem) -> bool:
    """Say whether a problem is one for this route: many cases, and nothing it does not know."""
    return len(problem.cases) > FEW and not problem.parity


def solved_by_prices(
    problem: AllocationProblem,
    gap: float,
    seconds: float,
    report: Report,
    stop: StopAsked,
    start: Solution | None = None,
) -> Solved | None:
    """Return the solution this route finds, None where it finds none that keeps every rule.

    ``start``: an earlier solution of a like problem; used as far as it is feasible.
    """
    laid = laid_out(problem)
    if not can_take(laid):
        return None
    known = _known(problem, start)
    found = solve_laid(laid, gap=gap, seconds=seconds, report=report, stop=stop, start=known)
    if found is None:
        return None
    choice = Choice(found.packages(laid), found.opened)
    if not feasible(problem, choice):
        return None
    return Solved(_outcome(found, gap), _solution(problem, found, choice))


def _known(problem: AllocationProblem, start: Solution | None) -> Known | None:
    if start is None or len(start.packages) != len(problem.cases):
        return None
    for own, package in zip(problem.cases, start.packages, strict=True):
        if any(not 0 <= option < len(own.options) for option in package):
            return None
    choice = Choice(tuple(tuple(sorted(p)) for p in start.packages), start.open_projects)
    prices = start.row_prices, start.seat_prices
    if len(prices[0]) != len(problem.rows) or len(prices[1]) != len(problem.projects):
        prices = (), ()
    if not feasible(problem, choice):
        return Known((), frozenset(), *prices) if prices[0] else None
    return Known(choice.packages, choice.opened, *prices)


def _outcome(found: Many, gap: float) -> Outcome:
    largest = found.largest_gap
    if largest is None:
        return Outcome.STOPPED
    if largest <= NO_GAP:
        return Outcome.OPTIMAL
    return Outcome.WITHIN_GAP if largest <= gap + NO_GAP else Outcome.STOPPED


def _solution(problem: AllocationProblem, found: Many, choice: Choice) -> Solution:
    nothing = Choice(tuple(() for _ in problem.cases), frozenset())
    return Solution(
        packages=choice.packages,
        open_projects=choice.opened,
        objective=objective(problem, choice),
        lower=found.stages[-1].lower,
        nothing=objective(problem, nothing),
        row_prices=tuple(found.row_prices.tolist()),
        seat_prices=tuple(found.seat_prices.tolist()),
        stages=found.stages,
    )
