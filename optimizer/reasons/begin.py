"""Where solving begins when one case is made to have something: a choice that already keeps rules.

What a row then has too little of is taken back where it is missed least. It may fail (a least
share, a project's least seats): then solving begins from nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from optimizer.reasons.obstacles import Stands, trial
from optimizer.reasons.reckoning import Package, Reckoning
from optimizer.reasons.swaps import without
from optimizer.solution import Solution


def begin(reckoning: Reckoning, case: int, options: frozenset[int]) -> Solution:
    """Return the solution with one of these options in the case's package and room made for it."""
    packages = list(reckoning.solution.packages)
    packages[case] = _package(reckoning, case, options)
    moved = Reckoning.of(reckoning.made, replace(reckoning.solution, packages=tuple(packages)))
    problem, used = reckoning.made.problem, list(moved.used)
    for row, limit in enumerate(r.limit for r in problem.rows):
        for _, i, n in sorted(_missed(moved, row)):
            if used[row] <= limit:
                break
            if i != case and n in packages[i]:
                rest = without(moved, i, packages[i], n)
                for gone in set(packages[i]) - set(rest):
                    for r, amount in problem.cases[i].options[gone].usage:
                        used[r] -= amount
                packages[i] = rest
    return replace(reckoning.solution, packages=tuple(packages))


def _package(reckoning: Reckoning, case: int, options: frozenset[int]) -> Package:
    """Return the case's package with the option that breaks fewest of its own rules."""
    tried = [trial(reckoning, case, n) for n in sorted(options)]
    best = min(tried, key=lambda t: (sum(o.stands < Stands.CLOSED for o in t.obstacles), t.option))
    beside = {o.other for o in best.obstacles if o.stands is Stands.BESIDE}
    return tuple(n for n in best.package if n not in beside)


def _missed(reckoning: Reckoning, row: int) -> Iterator[tuple[float, int, int]]:
    """Yield what leaving out each option that takes of a row costs for a unit of it."""
    problem = reckoning.made.problem
    for i, package in enumerate(reckoning.solution.packages):
        own = problem.cases[i]
        for n in package:
            amount = dict(own.options[n].usage).get(row, 0)
            if amount > 0 and not any(n in r.options for r in own.requirements):
                rest = without(reckoning, i, package, n)
                yield reckoning.own_change(i, rest) / amount, i, n
