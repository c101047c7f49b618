"""A whole choice, one package a case, checked and reckoned in plain Python from the problem."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from optimizer.problem import AllocationProblem, CaseProblem

Package = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """A package for every case, and the projects that open."""

    packages: tuple[Package, ...]
    opened: frozenset[int]


def allowed(own: CaseProblem, package: Package) -> bool:
    """Say whether a case's own rules let it have the package (useless options aside)."""
    held = set(package)
    if len(held) != len(package) or any(len(held.intersection(g)) > 1 for g in own.groups):
        return False
    if any(sum(a for o, a in c.amounts if o in held) > c.limit for c in own.ceilings):
        return False
    for conflict in own.conflicts:
        one, other = held & conflict.one, held & conflict.other
        if any(a != b for a in one for b in other):
            return False
    if any(held & a.then and not held & a.first for a in own.afters):
        return False
    return all(held & r.options for r in own.requirements)


def feasible(problem: AllocationProblem, choice: Choice) -> bool:
    """Say whether a choice keeps every case's rules, every row and every project, to the unit."""
    for case, package in enumerate(choice.packages):
        if not allowed(problem.cases[case], package) or problem.useless(case, package):
            return False
    return not overstepped(problem, choice) and _projects_fit(problem, choice)


def overstepped(problem: AllocationProblem, choice: Choice) -> list[int]:
    """Return the shared rows whose limit a choice oversteps."""
    used = [0] * len(problem.rows)
    for own, package in zip(problem.cases, choice.packages, strict=True):
        for option in package:
            for row, amount in own.options[option].usage:
                used[row] += amount
    for project in choice.opened:
        for row, amount in problem.projects[project].opening:
            used[row] += amount
    return [r for r, row in enumerate(problem.rows) if used[r] > row.limit]


def _projects_fit(problem: AllocationProblem, choice: Choice) -> bool:
    seats = Counter(
        own.options[o].project
        for own, package in zip(problem.cases, choice.packages, strict=True)
        for o in package
    )
    for p, project in enumerate(problem.projects):
        is_open = p in choice.opened
        if project.must is not None and project.must is not is_open:
            return False
        if is_open and not project.least <= seats[p] <= project.most:
            return False
        if not is_open and seats[p]:
            return False
    return True


def objective(problem: AllocationProblem, choice: Choice) -> float:
    """Return Σ priority × Φ(L) − bonuses (Φ(L) = L under worst-off first)."""
    total = 0.0
    for case, package in enumerate(choice.packages):
        own, loss = problem.cases[case], problem.loss(case, package)
        total += own.priority * problem.aim.phi(loss)
        total -= sum(own.options[o].bonus for o in package)
    return total


def nothing(problem: AllocationProblem) -> Choice:
    """Return the choice that gives nobody anything."""
    return Choice(tuple(() for _ in problem.cases), frozenset())
