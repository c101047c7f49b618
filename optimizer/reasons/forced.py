"""One support given to one case, whatever it takes: the problem solved again from where it stands.

Answers with what is proven: by how much the loss of all rises at least and at most; from which
priority on the case would get it in every balance; and who comes first where a fund grows by its
cost without a word whom it is for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from optimizer.formulate import Formulation, formulation
from optimizer.problem import AllocationProblem, Ceiling, Requirement, RowSort
from optimizer.reasons.alternatives import AS_GOOD
from optimizer.reasons.begin import begin
from optimizer.reasons.bounds import Ask, proof
from optimizer.reasons.kept_out import kept_out
from optimizer.reasons.reckoning import Package, Reckoning
from optimizer.solution import Solution
from optimizer.solve import prepare, solve
from optimizer.solving import Balanced, solved_in_months
from optimizer.solving.start import start_from
from planner.domain.balances.allocation import Allocation, Origin, Outcome, Reason
from planner.domain.balances.closer_look import CloserLook
from planner.domain.balances.policy import Policy, Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.need import FULL
from planner.domain.progress import Progress, Report, StopAsked, never, quiet

#: The proven gap (1/10,000 of the loss lifted) and the part of the time one answer may take.
GAP = 1
PART = 0.5
#: Extra priorities tried: times what the case counts now.
FACTORS = (1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5, 10.0, 15.0, 20.0)
#: Losses are sums of floats: a difference below this share of them is none.
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Question:
    """A solution, a case of it, and the options of one support it should have one of."""

    made: Formulation
    solution: Solution
    case: int
    options: frozenset[int]

    @property
    def target(self) -> str:
        """Return the support's code."""
        return self.made.problem.cases[self.case].options[min(self.options)].target

    @property
    def forced(self) -> AllocationProblem:
        """Return the problem in which the case has it."""
        return with_case_given(self.made.problem, self.case, self.options)


def look_closer(
    caseload: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    case_id: CaseId,
    target: str,
    report: Report = quiet,
    stop: StopAsked = never,
) -> CloserLook:
    """Return what giving ``target`` to a case would do, and what would bring it in.

    Raises PlannerError ``document_changed`` where the allocation answers another caseload, and
    ``not_open_to_case`` where nothing of that code is open to the case.
    """
    report(Progress("prepare"))
    prepare()
    report(Progress("formulate"))
    made = formulation(caseload, scenario)
    if made.problem.digest() != allocation.digest:
        raise PlannerError("document_changed")
    case = next((i for i, c in enumerate(made.problem.cases) if c.case_id == case_id), -1)
    found = frozenset(
        n
        for n, o in enumerate(made.problem.cases[case].options if case >= 0 else ())
        if o.target == target
    )
    if not found:
        raise PlannerError("not_open_to_case", target=target)
    question = Question(made, standing(made, allocation), case, found)
    return replace(answer(question, scenario.policy, report, stop), digest=allocation.digest)


def standing(made: Formulation, allocation: Allocation) -> Solution:
    """Return the solution an allocation stands for, with what was proven of it and its prices."""
    found = start_from(made, allocation)
    problem, prices = made.problem, dict(allocation.prices)
    none = tuple(() for _ in problem.cases)
    nothing = objective(problem, none)
    return replace(
        found,
        objective=objective(problem, found.packages),
        nothing=nothing,
        lower=None if allocation.bound is None else nothing - allocation.bound,
        row_prices=tuple(prices.get(row.code, 0.0) for row in problem.rows),
        seat_prices=tuple(prices.get(f"seat:{p.code}", 0.0) for p in problem.projects),
    )


def objective(problem: AllocationProblem, packages: Sequence[Package]) -> float:
    """Return Σ priority × Φ(L) − bonuses."""
    total = 0.0
    for i, (own, package) in enumerate(zip(problem.cases, packages, strict=True)):
        total += own.priority * problem.aim.phi(problem.loss(i, package))
        total -= sum(own.options[n].bonus for n in package)
    return total


def with_case_given(
    problem: AllocationProblem, case: int, options: frozenset[int]
) -> AllocationProblem:
    """Return the problem in which one case has one of these options."""
    own = problem.cases[case]
    asked = Requirement("decision:asked", Origin.REQUIRED, options)
    given = replace(own, requirements=(*own.requirements, asked))
    return replace(problem, cases=(*problem.cases[:case], given, *problem.cases[case + 1 :]))


def answer(
    question: Question, policy: Policy, report: Report = quiet, stop: StopAsked = never
) -> CloserLook:
    """Return what is proven of giving it, and what would bring it in."""
    made, solution, case = question.made, question.solution, question.case
    small = replace(policy, gap=min(policy.gap, GAP), seconds=max(1, round(policy.seconds * PART)))
    forced = replace(made, problem=question.forced)
    start = begin(Reckoning.of(made, solution), case, question.options)
    found = solved_in_months(forced, small, report, stop, start)
    look = CloserLook(made.problem.cases[case].case_id, question.target, "", ())
    if not isinstance(found, Balanced):
        code = "not_possible" if found.outcome is Outcome.INFEASIBLE else "not_worked_out"
        return replace(look, reasons=(Reason.of(code, target=question.target),))
    verdict, least, most = _verdict(question, found)
    reasons = [verdict]
    if verdict.code in ("further_elsewhere", "not_decided") and not stop():
        report(Progress("explain"))
        reasons += _changes(question, small, stop)
    others = sum(
        i != case and set(a) != set(b)
        for i, (a, b) in enumerate(zip(solution.packages, found.solution.packages, strict=True))
    )
    return replace(look, reasons=tuple(reasons), at_least=least, at_most=most, others=others)


def _verdict(question: Question, found: Balanced) -> tuple[Reason, float | None, float | None]:
    """Return what is proven of giving it, stage by stage, and by how much the loss rises."""
    target, solution = question.target, question.solution
    before = _stages(question.made.problem, solution)
    for stage in found.first.stages[:-1]:
        was = before.get(stage.name)
        if was is not None and stage.lower is not None and stage.lower > was + _near(was):
            code = "guaranteed_first" if stage.name.startswith("floors") else "worse_off_first"
            return Reason.of(code, target=target), None, None
    if any(s.name in ("largest", "excess") for s in found.first.stages):
        return Reason.of("not_decided", target=target), None, None
    most = found.solution.objective - solution.objective
    least = None if found.first.lower is None else found.first.lower - solution.objective
    with proof(question.made.problem, solution) as prover:
        if prover is not None:
            (rise,) = prover.least_rises([Ask(question.case, question.options)])
            least = max(rise, least or 0.0)
    near = _near(solution.objective)
    if most < -near:
        return Reason.of("better_found", target=target), least, most
    if least is not None and least > near:
        return Reason.of("further_elsewhere", target=target), least, most
    reckoning = Reckoning.of(question.made, solution)
    lifted = reckoning.own_change(question.case, ())
    code = "as_good" if most <= AS_GOOD * max(0.0, lifted) else "not_decided"
    return Reason.of(code, target=target), least, most


def _near(value: float) -> float:
    return _ROUNDING * max(1.0, abs(value))


def _stages(problem: AllocationProblem, solution: Solution) -> dict[str, float]:
    """Return the weighed shortfall by rank and the largest weighed loss of a solution."""
    found: dict[str, float] = {"floors:0": 0.0, "floors:1": 0.0, "largest": 0.0}
    for i, (own, package) in enumerate(zip(problem.cases, solution.packages, strict=True)):
        cover: dict[int, int] = {}
        for n in package:
            for line, share in own.options[n].cover:
                cover[line] = cover.get(line, 0) + share
        for floor in own.floors:
            missing = max(0, floor.least - cover.get(floor.line, 0))
            found[f"floors:{floor.rank}"] += floor.weight * missing
        found["largest"] = max(found["largest"], own.priority * problem.loss(i, package))
    return found


def _changes(question: Question, policy: Policy, stop: StopAsked) -> Iterator[Reason]:
    """Yield with which priority it comes in, and what more money for anybody would do."""
    priority = enough_priority(question, policy, stop)
    if priority is not None:
        yield priority
    queue = None if stop() else queue_ahead(question, policy, stop)
    if queue is not None:
        yield queue


def enough_priority(question: Question, policy: Policy, stop: StopAsked = never) -> Reason | None:
    """Return with how much more priority the case is given it, solved again with that.

    The factor is where its best package at these prices first holds it; where that does not do,
    the next. Certain only where the prices of the new solution prove that whatever does without
    it lies above it by more than the gap asked for.
    """
    low = _preferring(question)
    for factor in FACTORS[low : low + 2] if low is not None else ():
        raised = with_priority(question.made.problem, question.case, factor)
        solved = solve(
            raised,
            gap=policy.gap / FULL,
            seconds=policy.seconds,
            stop=stop,
            start=question.solution,
        )
        found = solved.solution
        if found is None or stop():
            return None
        if question.options & set(found.packages[question.case]):
            ask = Ask(question.case, forbid=question.options)
            enough = policy.gap / FULL * (found.nothing - found.objective)
            sure = _rises(raised, found, ask, policy, enough, stop)
            code = "need_priority" if sure else "priority_found"
            return Reason.of(code, target=question.target, times=round(factor * FULL))
    return None


def with_priority(problem: AllocationProblem, case: int, factor: float) -> AllocationProblem:
    """Return the problem in which one case counts so many times what it counts."""
    own = problem.cases[case]
    raised = replace(own, priority=own.priority * factor)
    return replace(problem, cases=(*problem.cases[:case], raised, *problem.cases[case + 1 :]))


def _preferring(question: Question) -> int | None:
    """Return the first of ``FACTORS`` with which the case would rather have it, at these prices."""
    low, high = 0, len(FACTORS)
    force, forbid = (
        Ask(question.case, question.options),
        Ask(question.case, forbid=question.options),
    )
    while low < high:
        middle = (low + high) // 2
        raised = with_priority(question.made.problem, question.case, FACTORS[middle])
        with proof(raised, question.solution) as prover:
            if prover is None:
                return None
            having, without_it = prover.costs([force, forbid])
        if having < without_it:
            high = middle
        else:
            low = middle + 1
    return low if low < len(FACTORS) else None


def queue_ahead(question: Question, policy: Policy, stop: StopAsked = never) -> Reason | None:
    """Return what a fund that grows by the cost, kept for nobody, would do.

    None where something else than the money of one fund stands against it. Only what the prices
    of the new solution prove is said with certainty.
    """
    made, case = question.made, question.case
    problem, own = made.problem, made.problem.cases[case]
    kept = kept_out(Reckoning.of(made, question.solution), case, sorted(question.options))
    rows = [o.row for o in kept.trial.obstacles]
    if len(rows) != 1 or rows[0] < 0 or problem.rows[rows[0]].sort is not RowSort.MONEY:
        return None
    amount = sum(a for n in kept.trial.added for r, a in own.options[n].usage if r == rows[0])
    larger = with_more(problem, rows[0], amount)
    solved = solve(
        larger, gap=policy.gap / FULL, seconds=policy.seconds, stop=stop, start=question.solution
    )
    if solved.solution is None:
        return None
    has_it = bool(question.options & set(solved.solution.packages[case]))
    ask = Ask(case, forbid=question.options) if has_it else Ask(case, question.options)
    code = "queue_unsure"
    if _rises(larger, solved.solution, ask, policy, _near(solved.solution.objective), stop):
        code = "queue_first" if has_it else "queue_behind"
    fund = problem.rows[rows[0]].subject
    return Reason.of(code, target=question.target, fund=fund, amount=amount)


def _rises(
    problem: AllocationProblem,
    solution: Solution,
    ask: Ask,
    policy: Policy,
    enough: float,
    stop: StopAsked,
) -> bool:
    """Say whether the loss rises by more than ``enough`` if a case is as asked.

    By prices where they prove it, else by solving again.
    """
    with proof(problem, solution) as prover:
        (rise,) = prover.least_rises([ask]) if prover is not None else (0.0,)
    if rise > enough or stop():
        return rise > enough
    own = problem.cases[ask.case]
    closed = tuple(Ceiling("asked", 0, ((n, 1),)) for n in sorted(ask.forbid))
    changed = replace(own, ceilings=(*own.ceilings, *closed))
    cases = (*problem.cases[: ask.case], changed, *problem.cases[ask.case + 1 :])
    other = replace(problem, cases=cases)
    if ask.force:
        other = with_case_given(other, ask.case, ask.force)
    solved = solve(other, gap=policy.gap / FULL, seconds=policy.seconds, stop=stop)
    found = solved.solution
    if found is None:
        return solved.outcome is Outcome.INFEASIBLE
    return found.lower is not None and found.lower - solution.objective > enough


def with_more(problem: AllocationProblem, row: int, amount: int) -> AllocationProblem:
    """Return the problem with so much more of one shared row."""
    rows = tuple(
        replace(r, limit=r.limit + amount) if n == row else r for n, r in enumerate(problem.rows)
    )
    return replace(problem, rows=rows)
