"""Every question asked of one seed: a random problem, and a small office under random rules."""

from __future__ import annotations

from optimizer.formulate import formulate
from optimizer.problem import AllocationProblem
from optimizer.solve import solve
from planner.domain.balances.policy import Fairness
from tests.optimizer.brute import feasible_choices
from tests.optimizer.oracles.by_check import check_faults
from tests.optimizer.oracles.changed import changed_faults
from tests.optimizer.oracles.cut_short import pricing_faults, stopped_faults
from tests.optimizer.oracles.every_choice import answer_faults, is_small
from tests.optimizer.oracles.routes import flat_faults
from tests.optimizer.oracles.small_office import aim_of, small_office
from tests.optimizer.oracles.tally import Tally
from tests.optimizer.problems import small


def random_problem(seed: int) -> AllocationProblem:
    """Return a random problem of two to four cases and up to two projects."""
    fairness = list(Fairness)[seed % len(Fairness)]
    return small(seed, fairness, cases=2 + seed % 3, projects=seed // 3 % 3)


def ask_about(seed: int, *, deep: bool = True) -> Tally:
    """Ask everything of one seed; ``deep``: what takes long too (changes, and the check)."""
    tally = Tally()
    _ask(tally, f"problem {seed}", random_problem(seed), seed, deep=deep)
    document, aim = small_office(seed), aim_of(seed)
    problem = formulate(document, aim)
    if _ask(tally, f"office {seed}", problem, seed, deep=deep):
        assert document.programme is not None
        tally.sorts.update({r.sort for r in document.programme.rules})
        if deep:
            tally.ask("rules and check", f"office {seed}", check_faults(document, aim, seed))
    return tally


def _ask(tally: Tally, label: str, problem: AllocationProblem, seed: int, *, deep: bool) -> bool:
    if not is_small(problem):
        tally.skipped["too large"] += 1
        return False
    every = feasible_choices(problem)
    solved = solve(problem, gap=0.0, seconds=60)
    tally.outcomes[solved.outcome] += 1
    tally.ask("every choice", label, answer_faults(problem, solved, every))
    tally.ask("cut short", label, stopped_faults(problem, every, seed))
    tally.ask("pricing", label, pricing_faults(problem, seed))
    if deep:
        tally.ask("changed", label, changed_faults(problem, solved, seed))
        tally.ask("flat route", label, flat_faults(problem, solved, every))
    return True
