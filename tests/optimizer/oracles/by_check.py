"""What the formulation allows against what the check allows, which knows nothing of it.

Every choice of a caseload's offers is made into an allocation and checked. All that the
formulation allows must pass; and of the choices that stand open *without* one rule, or without
the stop of a project, those that pass the check *under* it must be allowed by the formulation with
it.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import replace

from optimizer.balance import finished
from optimizer.finish.schedule import schedule
from optimizer.formulate import Formulation, formulation
from optimizer.packages.choice import Choice, feasible, objective
from optimizer.problem import AllocationProblem
from optimizer.solution import Solution
from optimizer.solving import Balanced
from optimizer.verify import verify
from planner.domain.balances.allocation import Outcome
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.programme.rule import RuleSort
from tests.optimizer.brute import packages_of
from tests.optimizer.oracles.every_choice import is_small

#: Without one of these less is open, not more.
OPENING = frozenset({RuleSort.PAYS_FOR, RuleSort.ENTITLED, RuleSort.OWED_AS, RuleSort.TIER})
#: Of one caseload so many choices are made into allocations, drawn where there are more.
MOST = 40
#: A caseload of more choices than this is not asked about.
SMALL = 4_000


def check_faults(document: Caseload, aim: Scenario, seed: int) -> Iterator[str]:
    """Yield choices about which the formulation and the check disagree."""
    draw = random.Random(seed)
    made = formulation(document, aim)
    for choice in _choices(made.problem, draw):
        said = _checked(document, aim, made, choice)
        if said:
            yield f"allowed, but the check says {sorted(set(said))}"
    assert document.programme is not None
    rules = [r for r in document.programme.rules if r.sort not in OPENING]
    for rule in draw.sample(rules, min(2, len(rules))):
        rest = tuple(r for r in document.programme.rules if r is not rule)
        loose = replace(document, programme=replace(document.programme, rules=rest))
        yield from _without(loose, rule.sort, document, aim, made, draw)
    if document.halts:
        going = replace(document, halts={})
        yield from _without(going, "stopped", document, aim, made, draw)


def _without(
    lifted: Caseload,
    named: str,
    document: Caseload,
    aim: Scenario,
    made: Formulation,
    draw: random.Random,
) -> Iterator[str]:
    try:
        loose = formulation(lifted, aim)
    except PlannerError:
        return
    for choice in _choices(loose.problem, draw):
        if _checked(document, aim, loose, choice) != ():
            continue
        same = _translated(loose, made, choice)
        if same is None:
            yield f"{named}: closed, but the check passes it"
        elif not feasible(made.problem, same) and not _useless(made.problem, same):
            yield f"{named}: not allowed, but the check passes it"


def _choices(problem: AllocationProblem, draw: random.Random) -> Iterator[Choice]:
    if not is_small(problem, SMALL):
        return
    lists = [packages_of(problem, case) for case in range(len(problem.cases))]
    size = len(problem.projects)
    opened = [frozenset(p) for n in range(size + 1) for p in itertools.combinations(range(size), n)]
    every = [
        choice
        for packages in itertools.product(*lists)
        for which in opened
        if feasible(problem, choice := Choice(packages, which))
    ]
    yield from draw.sample(every, MOST) if len(every) > MOST else every


def _useless(problem: AllocationProblem, choice: Choice) -> bool:
    return any(problem.useless(case, package) for case, package in enumerate(choice.packages))


def _checked(
    document: Caseload, aim: Scenario, made: Formulation, choice: Choice
) -> tuple[str, ...] | None:
    """Return what the check says, None where the months do not work out."""
    problem = made.problem
    months = schedule(made, choice.packages)
    if months.short:
        return None
    nothing = Choice(tuple(() for _ in problem.cases), frozenset())
    solution = Solution(
        choice.packages,
        choice.opened,
        objective(problem, choice),
        None,
        objective(problem, nothing),
        (),
    )
    balanced = Balanced(Outcome.STOPPED, solution, solution, months)
    allocation = finished(made, problem.digest(), aim, balanced)
    return tuple(v.rule for v in verify(document, aim, allocation))


def _translated(loose: Formulation, made: Formulation, choice: Choice) -> Choice | None:
    """Return the same choice in the indices of another formulation, None where it has it not."""
    packages = []
    for draft, other, package in zip(loose.drafts, made.drafts, choice.packages, strict=True):
        known = {_key(o): n for n, o in enumerate(other.offers)}
        keys = [_key(draft.offers[n]) for n in package]
        if any(key not in known for key in keys):
            return None
        packages.append(tuple(sorted(known[key] for key in keys)))
    return Choice(tuple(packages), choice.opened)


def _key(offer: object) -> tuple[object, ...]:
    return tuple(
        getattr(offer, name) for name in ("target", "person", "amount", "fund", "part", "provider")
    )
