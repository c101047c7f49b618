"""Packages near each case's best at the old prices, and what taking one would free or take."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from optimizer.again.pricing import Cases, Market, Package, packages_of
from optimizer.packages.arrays import Floats, Ints
from optimizer.problem import AllocationProblem, CaseProblem

#: Packages kept a case.
KEEP = 12
#: A package may lie a little below the one a case has: prices are not exact.
_LEAST = 1e-9


@dataclass(frozen=True, slots=True)
class Near:
    """One case's other packages: how far each lies above its own, and its change of usage.

    ``row``, ``which``, ``amount``: by how much more package ``which`` takes of a row; seats of
    project p count as row ``rows + p``.
    """

    packages: tuple[Package, ...]
    above: Floats
    row: Ints
    which: Ints
    amount: Floats


def near_all(problem: AllocationProblem, cases: Cases, market: Market,
             packages: Sequence[Package]) -> list[Near]:  # fmt: skip
    """Return what is near to the package of every case."""
    kept = cases.search(market, keep=KEEP)
    costs = cases.costs(market, packages)
    return [
        near(problem, own, package, packages_of(kept, i), cost)
        for i, (own, package, cost) in enumerate(zip(problem.cases, packages, costs, strict=True))
    ]


def near(
    problem: AllocationProblem,
    own: CaseProblem,
    package: Package,
    found: Iterable[tuple[float, Package]],
    cost: float,
) -> Near:
    """Return one case's packages, told from the one it has, which costs ``cost``."""
    has = usage_of(problem, own, package)
    others = [(c, other) for c, other in found if other != package]
    rows: list[int] = []
    which: list[int] = []
    amounts: list[float] = []
    for k, (_, other) in enumerate(others):
        takes = usage_of(problem, own, other)
        for row in takes.keys() | has.keys():
            more = takes.get(row, 0) - has.get(row, 0)
            if more:
                rows.append(row)
                which.append(k)
                amounts.append(float(more))
    return Near(
        tuple(other for _, other in others),
        np.array([max(_LEAST, c - cost) for c, _ in others]),
        np.array(rows, np.int64),
        np.array(which, np.int64),
        np.array(amounts),
    )


def usage_of(problem: AllocationProblem, own: CaseProblem, package: Package) -> dict[int, int]:
    """Return what a package takes of each row; seats of project p as row ``rows + p``."""
    first = len(problem.rows)
    used: dict[int, int] = {}
    for n in package:
        option = own.options[n]
        for row, amount in option.usage:
            used[row] = used.get(row, 0) + amount
        if option.project >= 0:
            used[first + option.project] = used.get(first + option.project, 0) + 1
    return used


def nearest(
    nears: Sequence[Near], over: Floats, tight: Ints, size: int, out: set[int]
) -> list[int]:
    """Return about ``size`` cases that could best make room, or use what became free.

    ``over``: by how much each row is overstepped (seats after rows), 0 where it is not. ``tight``:
    rows with little left, whose use matters. ``out``: cases that do not move.
    """
    lengths = np.array([len(n.above) for n in nears])
    start = np.concatenate([[0], np.cumsum(lengths)])
    if start[-1] == 0:
        return []
    above = np.concatenate([n.above for n in nears])
    owner = np.repeat(np.arange(len(nears)), lengths)
    row = np.concatenate([n.row for n in nears])
    amount = np.concatenate([n.amount for n in nears])
    which = np.concatenate([n.which + first for n, first in zip(nears, start[:-1], strict=True)])
    chosen: dict[int, None] = {}
    for scores, many in _scores(above, row, which, amount, over, tight, size):
        best = np.full(len(nears), np.inf)
        np.minimum.at(best, owner, scores)
        taken = 0
        for i in np.argsort(best, kind="stable").tolist():
            if taken == many or not np.isfinite(best[i]):
                break
            if i not in out and i not in chosen:
                chosen[i] = None
                taken += 1
    return sorted(chosen)


def _scores(
    above: Floats, row: Ints, which: Ints, amount: Floats, over: Floats, tight: Ints, size: int
) -> list[tuple[Floats, int]]:
    """Return ways to score packages, each with how many cases to take by it."""
    count = len(above)
    found = []
    full = np.flatnonzero(over > 0)
    for r in full.tolist():
        at = (row == r) & (amount < 0)
        relief = np.bincount(which[at], weights=-amount[at], minlength=count)
        part = np.minimum(1.0, relief / over[r])
        with np.errstate(divide="ignore"):
            found.append((np.where(part > 0, above / np.maximum(part, 1e-12), np.inf),
                          size // 2 // max(1, len(full))))  # fmt: skip
    touches = np.isin(row, tight)
    near_tight = np.bincount(which[touches], minlength=count) > 0
    found.append((np.where(near_tight, above, np.inf), size // 4))
    found.append((above, size // 4 if len(full) else size // 2))
    return found
