"""Try other programmes on the same caseload, each from where the balance stands.

Every trial is formulated anew (without the rule, with more money), so that what a rule closed,
capped or shared is open, uncapped and free; it begins from the packages of the reference. A
trial that formulates to the very same problem is not solved: nothing can differ.

A trial may make more *attainable* for a case than before, which the loss counts from. Then the
reference is solved once more under the trial's attainable shares, so that both are measured alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from optimizer.balance import finished
from optimizer.conflict.infeasible import unserved
from optimizer.formulate import Formulation, formulation
from optimizer.offer import Offer
from optimizer.problem import AllocationProblem, Ceiling
from optimizer.rules.committed import closed_against
from optimizer.solution import Solution
from optimizer.solve import NO_GAP, prepare
from optimizer.solving import Balanced, solved_in_months
from optimizer.solving.start import start_from
from optimizer.verify import verify
from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.balances.policy import Policy, Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError, Stopped
from planner.domain.programme.programme import Programme
from planner.domain.progress import Progress, Report, StopAsked, never, quiet
from planner.domain.what_if.what_if import Reached, Tried, Tries

#: What is the same offer under two programmes.
_Key = tuple[str, str, str, str, int, str]


def tried(
    caseload: Caseload,
    scenario: Scenario,
    allocation: Allocation | None,
    programmes: Sequence[Programme],
    report: Report = quiet,
    stop: StopAsked = never,
) -> Tries:
    """Return what each programme would reach, beside the reference.

    ``allocation``: where the reference begins (the adopted one). The scenario's gap and seconds
    hold for each solve. Stopped, what was tried so far is returned. Raises PlannerError
    ``nothing_to_compare`` where the caseload itself has no answer in that time; Stopped where
    nothing was tried yet.
    """
    report(Progress("prepare"))
    prepare()
    report(Progress("reference", 0, len(programmes)))
    made = formulation(caseload, scenario)
    begin = start_from(made, allocation) if allocation is not None else None
    reference = _solved(made, scenario.policy, stop, begin)
    if reference is None:
        raise PlannerError("nothing_to_compare")
    whole = _checked(caseload, scenario, made, reference)
    if whole is None:
        raise PlannerError("nothing_to_compare")
    found = []
    for done, programme in enumerate(programmes):
        report(Progress("trial", done, len(programmes)))
        document = replace(caseload, programme=programme)
        try:
            found.append(_one(document, scenario, (made, reference), stop))
        except Stopped:
            break  # what was cut short proves little: no answer is better than half of one
    return Tries(whole, reached_by(reference), tuple(found))


def _one(
    document: Caseload, scenario: Scenario, base: tuple[Formulation, Balanced], stop: StopAsked
) -> Tried:
    made, reference = base
    before = reached_by(reference)
    if stop():
        raise Stopped
    other = formulation(document, scenario)
    in_time = not any(n.code == "months_short" for n in reference.notes)
    if in_time and _bare(other.problem) == _bare(made.problem):
        return Tried(Outcome.OPTIMAL, before, same=True, price=0.0)
    if unserved(other) or closed_against(other.projects):
        return Tried(Outcome.INFEASIBLE, before)
    begin = _carried(made, other, reference.solution)
    alike = measured_as(made.problem, other.problem)
    if alike != made.problem:
        again = _solved(replace(made, problem=alike), scenario.policy, stop, reference.solution)
        if again is None:
            return Tried(Outcome.STOPPED, before)
        before = reached_by(again)
    answer = _solved(other, scenario.policy, stop, begin)
    if answer is None:
        return Tried(Outcome.STOPPED, before)
    allocation = _checked(document, scenario, other, answer)
    if allocation is None:
        return Tried(Outcome.FAILED, before)
    price = _price(made.problem, other.problem, reference.solution)
    return Tried(answer.outcome, before, reached_by(answer), allocation, price=price)


def _solved(
    made: Formulation, policy: Policy, stop: StopAsked, start: Solution | None
) -> Balanced | None:
    """Return the answer, None without any in the time; Stopped where it was cut short."""
    if stop():
        raise Stopped
    found = solved_in_months(made, policy, quiet, stop, start)
    if stop():
        raise Stopped
    return found if isinstance(found, Balanced) else None


def _checked(
    document: Caseload, scenario: Scenario, made: Formulation, answer: Balanced
) -> Allocation | None:
    """Return the allocation if every rule holds, by the checks that know no solver."""
    allocation = finished(made, made.problem.digest(), scenario, answer)
    return None if verify(document, scenario, allocation) else allocation


def reached_by(answer: Balanced) -> Reached:
    """Return how far an answer got; what the first answer proved holds for the tightened too."""
    first, solution = answer.first, answer.solution
    largest = next((s for s in solution.stages if s.name == "largest"), None)
    proven = next((s for s in first.stages if s.name == "largest"), None)
    return Reached(
        first.nothing - solution.objective,
        None if first.lower is None else first.nothing - min(first.lower, solution.objective),
        largest.value if largest else None,
        proven.lower if proven else None,
        tuple(round(s.value, 6) for s in solution.stages if s.name.startswith("floors")),
        _is_settled(answer),
    )


def _is_settled(answer: Balanced) -> bool:
    """Say whether nothing can be better on what goes before the burdens: floors, shares, parity.

    Shares that gave way in an answer cut short might have held, had there been more time.
    """
    gave_way = any(n.code.endswith(("gave_way", "exceeded")) for n in answer.notes)
    if gave_way and answer.outcome is Outcome.STOPPED:
        return False
    before = (s for s in answer.first.stages if s.name.startswith(("floors", "parity")))
    return all(s.value <= NO_GAP or (s.gap is not None and s.gap <= NO_GAP) for s in before)


def _carried(made: Formulation, other: Formulation, solution: Solution) -> Solution:
    """Return a solution's packages in the indices of another formulation."""
    packages = []
    for draft, there, package in zip(made.drafts, other.drafts, solution.packages, strict=True):
        index = {_key(o): n for n, o in enumerate(there.offers)}
        keys = (_key(draft.offers[n]) for n in package)
        packages.append(tuple(sorted(index[k] for k in keys if k in index)))
    return Solution(tuple(packages), solution.open_projects, 0.0, None, 0.0, ())


def _price(
    problem: AllocationProblem, other: AllocationProblem, solution: Solution
) -> float | None:
    """Return what the prices make of wider limits; None where a row came, or one with a price went.

    A price is worth only as much as the next small unit: this is what it would say, no result.
    """
    limits = {(r.code, r.rule): r.limit for r in other.rows}
    known = {(r.code, r.rule) for r in problem.rows}
    if limits.keys() - known:
        return None
    worth = 0.0
    for row, price in zip(problem.rows, solution.row_prices, strict=False):
        if price > 0:
            if (row.code, row.rule) not in limits:
                return None
            worth += price * (limits[row.code, row.rule] - row.limit)
    seats = zip(problem.projects, other.projects, solution.seat_prices, strict=False)
    return worth + sum(price * (its.most - mine.most) for mine, its, price in seats)


def _key(offer: Offer) -> _Key:
    provider = offer.provider.code if offer.provider else ""
    return offer.target, offer.person, offer.fund, offer.part, offer.amount, provider


def measured_as(problem: AllocationProblem, other: AllocationProblem) -> AllocationProblem:
    """Return a problem with what is attainable under another, where both have the same lines."""
    cases = []
    for case, there in zip(problem.cases, other.cases, strict=True):
        lines = case.lines
        if len(lines) == len(there.lines):
            lines = tuple(
                replace(mine, attainable=max(mine.attainable, its.attainable))
                for mine, its in zip(lines, there.lines, strict=True)
            )
        cases.append(case if lines == case.lines else replace(case, lines=lines))
    return replace(problem, cases=tuple(cases))


def _bare(problem: AllocationProblem) -> AllocationProblem:
    """Return a problem without the names of the rules its limits come from."""
    return replace(
        problem,
        rows=tuple(replace(row, rule="") for row in problem.rows),
        cases=tuple(
            replace(case, ceilings=tuple(Ceiling("", c.limit, c.amounts) for c in case.ceilings))
            for case in problem.cases
        ),
    )
