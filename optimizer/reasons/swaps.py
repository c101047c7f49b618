"""What a case could have while nobody else feels it: packages within what is free now.

Each is a witness: the whole allocation with this package in place of the case's own keeps every
rule. So the loss of all rises by no more than the case's own change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from optimizer.packages.choice import allowed
from optimizer.problem import OVER_MONTHS
from optimizer.reasons.obstacles import more_used, trial
from optimizer.reasons.reckoning import Package, Reckoning


@dataclass(frozen=True, slots=True)
class Swap:
    """A package a case could have, with the option that was asked for.

    ``rise``: of the loss of all, exactly; below 0 it would even be better.
    """

    option: int
    package: Package
    rise: float


def best_swap(reckoning: Reckoning, case: int, options: Sequence[int]) -> Swap | None:
    """Return the package with one of these options that raises the loss of all least.

    Beside all that is awarded, or in place of one award. None where nobody else could be left as
    they are.
    """
    found = [
        Swap(n, package, reckoning.own_change(case, package))
        for n in options
        for package in _packages(reckoning, case, n)
        if fits(reckoning, case, package)
    ]
    return min(found, key=lambda s: (s.rise, s.package), default=None)


def _packages(reckoning: Reckoning, case: int, option: int) -> Iterator[Package]:
    kept = reckoning.solution.packages[case]
    yield trial(reckoning, case, option).package
    for out in kept:
        rest = without(reckoning, case, kept, out)
        yield trial(reckoning, case, option, rest).package


def without(reckoning: Reckoning, case: int, package: Package, out: int) -> Package:
    """Return a package without one option and what can only follow it."""
    rest = set(package) - {out}
    for after in reckoning.made.problem.cases[case].afters:
        if out in after.first and not rest & after.first:
            rest -= after.then
    return tuple(sorted(rest))


def fits(reckoning: Reckoning, case: int, package: Package) -> bool:
    """Say whether a case could have the package with everybody else as they are.

    No floor of the case is met less than now, and nothing more is asked of rooms over months,
    where what fits in sum may still not fit month by month.
    """
    problem = reckoning.made.problem
    own = problem.cases[case]
    if not allowed(own, package) or problem.useless(case, package):
        return False
    more = more_used(reckoning, case, package)
    rows = problem.rows
    if any(
        a > 0 and (rows[r].sort in OVER_MONTHS or reckoning.used[r] + a > rows[r].limit)
        for r, a in more.items()
    ):
        return False
    if widens(reckoning, case, package):
        return False
    return _seats_fit(reckoning, case, package) and _floors_hold(reckoning, case, package)


def widens(reckoning: Reckoning, case: int, package: Package) -> bool:
    """Say whether a package would let one group fare better still than the others."""
    problem = reckoning.made.problem
    if not problem.parity:
        return False
    change = problem.loss(case, package) - problem.loss(case, reckoning.solution.packages[case])
    return any(
        c * change > 0
        for row in problem.parity
        for i, c in zip(row.cases, row.coefficient, strict=True)
        if i == case
    )


def _seats_fit(reckoning: Reckoning, case: int, package: Package) -> bool:
    own, problem = reckoning.made.problem.cases[case], reckoning.made.problem
    change: dict[int, int] = {}
    for sign, chosen in ((1, package), (-1, reckoning.solution.packages[case])):
        for n in chosen:
            p = own.options[n].project
            if p >= 0:
                change[p] = change.get(p, 0) + sign
    for p, more in change.items():
        seats = reckoning.seats[p] + more
        if p not in reckoning.solution.open_projects:
            if seats:
                return False
        elif more and not problem.projects[p].least <= seats <= problem.projects[p].most:
            return False
    return True


def _floors_hold(reckoning: Reckoning, case: int, package: Package) -> bool:
    own = reckoning.made.problem.cases[case]
    before, after = (
        _reached(reckoning, case, chosen) for chosen in (reckoning.solution.packages[case], package)
    )
    return all(after.get(f.line, 0) >= min(f.least, before.get(f.line, 0)) for f in own.floors)


def _reached(reckoning: Reckoning, case: int, package: Package) -> dict[int, int]:
    own = reckoning.made.problem.cases[case]
    found: dict[int, int] = {}
    for n in package:
        for line, share in own.options[n].cover:
            found[line] = found.get(line, 0) + share
    return found
