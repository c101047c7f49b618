"""The same support from who asks less: money is not spent because it is there.

Packages differ by who delivers only where money binds. Where it does not, the solver has no reason
to ask the cheaper provider first; this puts the cheapest with room in place of a dearer one. Cover,
fund and month stay what they were, so the objective and what is proven of it do too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from optimizer.formulate import Formulation
from optimizer.offer import Offer
from optimizer.problem import AllocationProblem, CaseProblem
from optimizer.solution import Solution

#: (case index, option index)
Key = tuple[int, int]


def with_cheaper_providers(
    made: Formulation,
    problem: AllocationProblem,
    solution: Solution,
    among: Iterable[int] | None = None,
) -> Solution:
    """Return the solution with every support from the cheapest provider that has room for it.

    The largest saving goes first; room that it frees is offered to the others again. ``among``:
    the cases (by number) that may change their provider, all by default.
    """
    which = range(len(problem.cases)) if among is None else among
    dearer = sorted(_savings(made, problem, which))
    if not dearer:
        return solution
    packages = [set(package) for package in solution.packages]
    used = _used(problem, solution)
    moved = True
    while moved:
        moved = False
        for _, i, old, new in dearer:
            if old in packages[i] and _fits(problem, used, packages[i], (i, old), new):
                packages[i] = packages[i] - {old} | {new}
                _take(problem.cases[i], used, old, new)
                moved = True
    return replace(solution, packages=tuple(tuple(sorted(package)) for package in packages))


def _savings(
    made: Formulation, problem: AllocationProblem, among: Iterable[int]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield (less to pay, case, dearer option, cheaper option) of one support by two providers."""
    for i in among:
        case = problem.cases[i]
        offers = made.drafts[i].offers
        for group in case.groups:
            served = [n for n in group if offers[n].provider is not None]
            for old in served:
                for new in served:
                    less = offers[new].amount - offers[old].amount
                    if less < 0 and _same(offers[old], offers[new]) and _alike(case, old, new):
                        yield less, i, old, new


def _same(one: Offer, other: Offer) -> bool:
    paid = (one.fund, one.part, one.window) == (other.fund, other.part, other.window)
    return paid and one.agreed is None and other.agreed is None


def _alike(case: CaseProblem, one: int, other: int) -> bool:
    """Say whether everything that holds inside the case treats two options as one."""
    sets = [r.options for r in case.requirements]
    sets += [each for c in case.conflicts for each in (c.one, c.other)]
    sets += [each for a in case.afters for each in (a.then, a.first)]
    first, second = case.options[one], case.options[other]
    same = (first.cover, first.bonus) == (second.cover, second.bonus)
    return same and all((one in each) == (other in each) for each in sets)


def _used(problem: AllocationProblem, solution: Solution) -> dict[int, int]:
    used: dict[int, int] = {}
    for case, package in zip(problem.cases, solution.packages, strict=True):
        for n in package:
            for row, amount in case.options[n].usage:
                used[row] = used.get(row, 0) + amount
    for project in solution.open_projects:
        for row, amount in problem.projects[project].opening:
            used[row] = used.get(row, 0) + amount
    return used


def _difference(case: CaseProblem, old: int, new: int) -> Mapping[int, int]:
    more = dict(case.options[new].usage)
    for row, amount in case.options[old].usage:
        more[row] = more.get(row, 0) - amount
    return more


def _fits(
    problem: AllocationProblem, used: Mapping[int, int], package: set[int], old: Key, new: int
) -> bool:
    """Say whether no row and no ceiling is broken by the other option that was not before."""
    i, dearer = old
    case = problem.cases[i]
    for row, more in _difference(case, dearer, new).items():
        if more > 0 and used.get(row, 0) + more > problem.rows[row].limit:
            return False
    for ceiling in case.ceilings:
        amounts = dict(ceiling.amounts)
        more = amounts.get(new, 0) - amounts.get(dearer, 0)
        if more > 0 and sum(amounts.get(n, 0) for n in package) + more > ceiling.limit:
            return False
    return True


def _take(case: CaseProblem, used: dict[int, int], old: int, new: int) -> None:
    for row, more in _difference(case, old, new).items():
        used[row] = used.get(row, 0) + more
