"""Problems solved again to judge what was told of them: a case given something, a fund larger.

What it costs all is judged by forcing it and solving the whole again; what was worked out on
demand by solving again to a smaller gap than it was worked out with.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from optimizer.formulate import Formulation
from optimizer.problem import AllocationProblem
from optimizer.reasons.begin import begin
from optimizer.reasons.forced import Question, answer, with_more, with_priority
from optimizer.reasons.reckoning import Reckoning
from optimizer.solution import Solution
from optimizer.solve import NO_GAP, solve
from planner.domain.balances.allocation import Alternative, Outcome, Reason
from planner.domain.balances.closer_look import CloserLook
from planner.domain.balances.policy import Policy
from planner.domain.need import FULL
from tests.optimizer.reasons.judging.stand import Judged, given

#: The gap to which what is judged is solved again, and the seconds for it.
GAP, SECONDS = 0.00005, 10.0
#: A swap is told to be as good below this part of what the case's awards lift for it.
AS_GOOD = 0.01


class UnsettledError(Exception):
    """The time for solving again ran out: the reason is not judged, neither held nor not."""


def settle(problem: AllocationProblem, solution: Solution) -> tuple[float, float] | None:
    """Return the bound and the value of the problem solved again; None if worse on floors.

    None too where nothing is feasible. Raises UnsettledError where time ran out: nothing is judged.
    """
    solved = solve(problem, gap=GAP, seconds=SECONDS, start=_start(problem, solution))
    if solved.solution is None:
        if solved.outcome is not Outcome.INFEASIBLE:
            raise UnsettledError
        return None
    if any(stage.lower is None for stage in solved.solution.stages):
        raise UnsettledError
    were = {s.name: s.value for s in solution.stages}
    for stage in solved.solution.stages[:-1]:
        lower = stage.value if stage.lower is None else stage.lower
        if lower > were.get(stage.name, 0.0) + NO_GAP:
            return None
    proven = solved.solution.lower
    return (-float("inf") if proven is None else proven), solved.solution.objective


def _start(problem: AllocationProblem, solution: Solution) -> Solution:
    """Return the solution with room made for what is asked of one case."""
    for i, own in enumerate(problem.cases):
        for requirement in own.requirements:
            if requirement.code == "asked" and not requirement.options & set(solution.packages[i]):
                reckoning = Reckoning.of(_Bare(problem), solution)  # type: ignore[arg-type]
                return begin(reckoning, i, requirement.options)
    return solution


@dataclass(frozen=True)
class _Bare:
    problem: AllocationProblem


def worked_out(
    made: Formulation, solution: Solution, case: int, alternative: Alternative, policy: Policy
) -> Iterator[Judged]:
    """Work an alternative of a case out on demand and judge all that is told of it."""
    options = frozenset(
        n for n, o in enumerate(made.problem.cases[case].options) if o.target == alternative.target
    )
    question = Question(made, solution, case, options)
    look = answer(question, policy)
    for reason in look.reasons:
        held = _verdict_holds(question, look, reason)
        if held is None:
            held = _change_holds(question, reason)
        if held is not None:
            yield Judged(f"worked out: {reason.code}", held, question.target)


def _verdict_holds(question: Question, look: CloserLook, reason: Reason) -> bool | None:
    """Judge what giving it would do; None where the reason tells something else."""
    if reason.code not in (
        *("as_good", "better_found", "further_elsewhere", "guaranteed_first", "not_possible"),
    ):
        return None
    solution = question.solution
    found = settle(given(question.made.problem, question.case, sorted(question.options)), solution)
    if reason.code in ("guaranteed_first", "not_possible"):
        return found is None
    near = NO_GAP * max(1.0, abs(solution.objective))
    if reason.code == "further_elsewhere":
        return found is None or found[1] >= solution.objective + (look.at_least or 0.0) - near
    much = look.at_most or 0.0
    if reason.code == "as_good":
        reckoning = Reckoning.of(question.made, solution)
        much = AS_GOOD * max(0.0, reckoning.own_change(question.case, ()))
    return found is not None and found[0] <= solution.objective + much + near


def _change_holds(question: Question, reason: Reason) -> bool | None:
    """Judge what would bring it in by doing just that; None where nothing certain is told."""
    problem, values = question.made.problem, dict(reason.values)
    if reason.code == "need_priority":
        times = int(values["times"]) / FULL
        return _has(question, with_priority(problem, question.case, times))
    if reason.code not in ("queue_first", "queue_behind"):
        return None
    row = next(
        r
        for r, row in enumerate(problem.rows)
        if row.subject == values["fund"] and row.sort == "money"
    )
    larger = with_more(problem, row, int(values["amount"]))
    return _has(question, larger) is (reason.code == "queue_first")


def _has(question: Question, problem: AllocationProblem) -> bool:
    """Say whether the case has it in the whole solved again to a smaller gap."""
    solved = solve(problem, gap=GAP, seconds=SECONDS, start=question.solution)
    found = solved.solution
    if found is None or found.lower is None:
        raise UnsettledError
    return bool(question.options & set(found.packages[question.case]))
