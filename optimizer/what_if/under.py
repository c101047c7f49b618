"""Balance one caseload under several policies in turn, each from where the one before ended.

What differs between fairness settings is only how burdens add up: whose packages are allowed, and
what is shared, stay the same. So packages of one are a start for the next, and so are its prices,
brought to the scale on which the next counts burdens.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from optimizer.balance import finished
from optimizer.conflict.infeasible import unserved
from optimizer.formulate import Formulation, formulation
from optimizer.packages.choice import Choice, objective
from optimizer.packages.pool import column
from optimizer.packages.shape import RANKS
from optimizer.problem import AllocationProblem
from optimizer.rules.committed import closed_against
from optimizer.solution import Solution
from optimizer.solve import prepare
from optimizer.solving import Balanced, solved_in_months
from optimizer.verify import verify
from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.balances.policy import Fairness, Scenario
from planner.domain.caseload import Caseload
from planner.domain.progress import Progress, Report, StopAsked, never, quiet


@dataclass(frozen=True)
class _Found:
    """One scenario's answer, with the formulation its indices point into."""

    scenario: Scenario
    made: Formulation
    answer: Balanced


def balanced_under(
    caseload: Caseload,
    scenarios: Sequence[Scenario],
    report: Report = quiet,
    stop: StopAsked = never,
) -> tuple[Allocation, ...]:
    """Return a verified allocation under each scenario, in order, without explanations.

    The scenarios differ in how they add up burdens only. Each has its own gap and seconds; where
    another's answer is better by its own aim, it takes that. Ends before a scenario without an
    answer, and where it is asked to stop. Raises PlannerError ``programme_first`` or
    ``rate_missing``.
    """
    report(Progress("prepare"))
    prepare()
    found: list[_Found] = []
    allocations: list[Allocation] = []
    start: Solution | None = None
    for number, scenario in enumerate(scenarios):

        def tell(progress: Progress, number: int = number) -> None:
            report(replace(progress, done=number, total=len(scenarios)))

        tell(Progress("formulate"))
        made = formulation(caseload, scenario)
        if stop() or unserved(made) or closed_against(made.projects) or not made.drafts:
            break
        if found and start is not None:
            start = _on_scale(found[-1].made.problem, made.problem, start)
        answer = solved_in_months(made, scenario.policy, tell, stop, start)
        if not isinstance(answer, Balanced) or (stop() and _is_half(answer, found)):
            break
        allocation = _checked(caseload, _Found(scenario, made, answer), answer)
        if allocation is None:
            break
        found.append(_Found(scenario, made, answer))
        allocations.append(allocation)
        start = answer.first
    report(Progress("verify", len(found), len(scenarios)))
    for place, one in enumerate(found):
        if stop():
            break  # what there is was checked as it came
        best = _best(one, found)
        if best is not one.answer:
            better = _checked(caseload, one, best)
            allocations[place] = better or allocations[place]
    return tuple(allocations)


def _checked(caseload: Caseload, one: _Found, answer: Balanced) -> Allocation | None:
    """Return the allocation of an answer if every rule holds, by the checks without solver."""
    allocation = finished(one.made, one.made.problem.digest(), one.scenario, answer)
    return None if verify(caseload, one.scenario, allocation) else allocation


def _is_half(answer: Balanced, found: Sequence[_Found]) -> bool:
    """Say whether an answer that was cut short is worth less than none: others tell more."""
    return answer.first.lower is None or (bool(found) and answer.outcome is Outcome.STOPPED)


def _best(own: _Found, found: Sequence[_Found]) -> Balanced:
    """Return the answer of all that is best by one's own aim, its own where none is better.

    Worst-off first and parity ask for more than one figure: they keep their own.
    """
    problem, answer = own.made.problem, own.answer
    if problem.aim.fairness is Fairness.WORST_OFF_FIRST or problem.parity:
        return answer
    floors = _floors(problem, answer.solution)
    for other in found:
        solution = other.answer.solution
        value = objective(problem, Choice(solution.packages, solution.open_projects))
        if value < answer.solution.objective and _floors(problem, solution) == floors:
            taken = replace(
                answer.solution,
                packages=solution.packages,
                open_projects=solution.open_projects,
                objective=value,
            )
            answer = replace(answer, solution=taken, months=other.answer.months)
    return answer


def _floors(problem: AllocationProblem, solution: Solution) -> tuple[int, ...]:
    """Return the weighed shortfall of the floors, by rank."""
    short = [0] * RANKS
    for i, package in enumerate(solution.packages):
        for rank, missing in enumerate(column(problem, i, package).shortfalls):
            short[rank] += missing
    return tuple(short)


def _on_scale(problem: AllocationProblem, other: AllocationProblem, solution: Solution) -> Solution:
    """Return a solution with prices as another way of counting burdens has them, about.

    Prices say what a unit takes off Σ priority × Φ(L). Under another Φ that is about as much
    larger as all cases' slopes of Φ at their losses are together.
    """
    losses = [problem.loss(i, package) for i, package in enumerate(solution.packages)]
    one, two = (
        sum(c.priority * _slope(p, loss) for c, loss in zip(p.cases, losses, strict=True))
        for p in (problem, other)
    )
    times = two / one if one > 0 else 1.0
    return replace(
        solution,
        row_prices=tuple(price * times for price in solution.row_prices),
        seat_prices=tuple(price * times for price in solution.seat_prices),
    )


def _slope(problem: AllocationProblem, loss: float) -> float:
    """Return how steeply Φ rises at a loss, over the next hundredth of the way."""
    step = 0.01 * max(1.0, loss)
    return (problem.aim.phi(loss + step) - problem.aim.phi(loss)) / step
