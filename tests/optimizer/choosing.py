"""Choose awards by hand: allocations without the engine, to check what stands around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from optimizer.balance import finished
from optimizer.finish.schedule import schedule
from optimizer.formulate import Formulation, formulation
from optimizer.offer import Draft
from optimizer.problem import AllocationProblem
from optimizer.solution import Solution
from optimizer.solving import Balanced
from planner.domain.balances.allocation import Allocation, Outcome
from planner.domain.balances.policy import Fairness, Scenario
from planner.domain.caseload import Caseload
from planner.domain.programme.programme import Programme
from tests.builders import caseload as of_people
from tests.builders import returnee, scenario


def draft(made: Formulation, number: str = "1") -> Draft:
    """Return the draft of a case."""
    return next(d for d in made.drafts if d.situation.case.number == number)


def open_to(programme: Programme, *people, number: str = "1", **details) -> set[tuple[str, str]]:
    """Return (target, fund) of every offer open to a case of this programme."""
    made = formulation(of_people(programme, *(people or (returnee("1"),)), **details), scenario())
    return {(o.target, o.fund) for o in draft(made, number).offers}


def why_closed(programme: Programme, target: str, *people, number: str = "1", **details) -> list:
    """Return the codes of the reasons that close a target to a case."""
    made = formulation(of_people(programme, *(people or (returnee("1"),)), **details), scenario())
    return [c.reason.code for c in draft(made, number).closed if c.target == target]


def problem(programme: Programme, *people, **details) -> AllocationProblem:
    """Return the problem of a caseload."""
    everybody = people or (returnee("1"),)
    return formulation(of_people(programme, *everybody, **details), scenario()).problem


def allocate(
    caseload: Caseload,
    chosen: Mapping[str, Sequence[str | tuple[str, str]]],
    opened: Sequence[str] = (),
    of: Scenario | None = None,
) -> Allocation:
    """Return the allocation of chosen targets (or (target, fund)) by case number, unverified."""
    wanted = of or scenario()
    made = formulation(caseload, wanted)
    packages = tuple(
        tuple(sorted(_option(d, each) for each in chosen.get(d.situation.case.number, ())))
        for d in made.drafts
    )
    return finish(made, wanted, packages, opened)


def _option(of: Draft, each: str | tuple[str, str]) -> int:
    target, fund = (each, "") if isinstance(each, str) else each
    return next(n for n, o in enumerate(of.offers) if o.target == target and fund in ("", o.fund))


def finish(made: Formulation, of: Scenario, packages, opened: Sequence[str] = ()) -> Allocation:
    """Return the allocation of packages."""
    codes = [p.code for p in made.problem.projects]
    weighed = objective(made.problem, packages)
    solution = Solution(
        packages,
        frozenset(codes.index(code) for code in opened),
        weighed,
        weighed,
        objective(made.problem, tuple(() for _ in packages)),
        tuple(0.0 for _ in made.problem.rows),
    )
    months = schedule(made, packages)
    assert not months.short
    found = Balanced(Outcome.OPTIMAL, solution, solution, months)
    return finished(made, made.problem.digest(), of, found)


def objective(of: AllocationProblem, packages) -> float:
    """Return the objective of packages."""
    total = 0.0
    for i, (case, package) in enumerate(zip(of.cases, packages, strict=True)):
        loss = of.loss(i, package)
        weighed = loss**2 if of.aim.fairness is Fairness.BALANCED else loss
        total += case.priority * weighed - sum(case.options[n].bonus for n in package)
    return total


def under(caseload: Caseload, *rules, **details) -> Caseload:
    """Return the caseload with further rules in its programme."""
    programme = caseload.programme
    assert programme is not None
    return replace(
        caseload, programme=replace(programme, rules=(*programme.rules, *rules), **details)
    )
