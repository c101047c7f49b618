"""From an allocation problem to a solution with a proven bound."""

from __future__ import annotations

import time

from optimizer.large import compiled as of_many
from optimizer.large.route import solved_by_prices, suits
from optimizer.packages.bounding import Bench
from optimizer.packages.choice import Choice, feasible, objective
from optimizer.packages.clashes import clashes
from optimizer.packages.clock import Clock
from optimizer.packages.pricing import compile_now
from optimizer.packages.stages import Course, course
from optimizer.problem import AllocationProblem
from optimizer.solution import Solution, Solved
from planner.domain.balances.allocation import Outcome
from planner.domain.progress import Report, StopAsked, never, quiet

#: A gap below this is none: floating-point sums of losses agree to about this.
NO_GAP = 1e-6


def solve(
    problem: AllocationProblem,
    *,
    gap: float,
    seconds: float,
    report: Report = quiet,
    stop: StopAsked = never,
    start: Solution | None = None,
) -> Solved:
    """Return the best choice found and what is proven of it.

    ``gap``: end once every stage is proven within this share of the loss lifted from doing
    nothing. ``seconds``: end by then. ``start``: an earlier solution of a like problem to begin
    from; it is used as far as it is feasible. Ended by gap or proof, the same input gives the same
    solution. ``report`` hears steps named "<stage>:<step>": stages "floors:0", "floors:1",
    "draft", "largest", "excess", "loss"; steps "feasible", "bound", "choose", "prove"; then
    "clashes:clashes" where nothing is feasible.
    """
    prepare()
    begun = time.monotonic()
    if suits(problem):
        found = solved_by_prices(problem, gap, seconds, report, stop, start)
        if found is not None:
            return found
    left = max(0.0, seconds - (time.monotonic() - begun))
    return _by_packages(problem, gap, Clock(left, report, stop), start)


def _by_packages(
    problem: AllocationProblem, gap: float, clock: Clock, start: Solution | None
) -> Solved:
    """Solve by columns, kernels and branching, which proves the most where cases are few."""
    bench = Bench(problem, clock)
    try:
        run = course(bench, gap, _known(problem, start))
    finally:
        bench.pricer.close()
    if run.empty:
        clock.stage = "clashes"
        clock.share(1.0)
        clock.tell("clashes", None, None)
        return Solved(Outcome.INFEASIBLE, None, clashes(problem, clock))
    if run.choice is None:
        return Solved(Outcome.STOPPED if clock.over() else Outcome.FAILED, None)
    return Solved(_outcome(run, gap), _solution(problem, run))


def prepare() -> None:
    """Compile what solving needs: a minute once on a machine, a second from then on.

    ``solve`` does it by itself, before its time begins to count.
    """
    compile_now()
    of_many.compile_now()


def _known(problem: AllocationProblem, start: Solution | None) -> Choice | None:
    if start is None or len(start.packages) != len(problem.cases):
        return None
    for own, package in zip(problem.cases, start.packages, strict=True):
        if any(not 0 <= option < len(own.options) for option in package):
            return None
    choice = Choice(tuple(tuple(sorted(p)) for p in start.packages), start.open_projects)
    return choice if feasible(problem, choice) else None


def _outcome(run: Course, gap: float) -> Outcome:
    ended = bool(run.stages) and run.stages[-1].name == "loss"
    gaps = [s.gap for s in run.stages]
    if not ended or any(g is None for g in gaps):
        return Outcome.STOPPED
    largest = max(g for g in gaps if g is not None)
    if largest <= NO_GAP:
        return Outcome.OPTIMAL
    return Outcome.WITHIN_GAP if largest <= gap + NO_GAP else Outcome.STOPPED


def _solution(problem: AllocationProblem, run: Course) -> Solution:
    if run.choice is None:
        raise ValueError("no choice")
    last = run.stages[-1] if run.stages and run.stages[-1].name == "loss" else None
    prices = run.prices
    return Solution(
        packages=run.choice.packages,
        open_projects=run.choice.opened,
        objective=objective(problem, run.choice),
        lower=last.lower if last else None,
        nothing=objective(problem, Choice(tuple(() for _ in problem.cases), frozenset())),
        row_prices=tuple(prices.row.tolist()) if prices else (0.0,) * len(problem.rows),
        seat_prices=tuple(prices.most.tolist()) if prices else (0.0,) * len(problem.projects),
        stages=tuple(run.stages),
    )
