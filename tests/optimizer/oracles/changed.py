"""Changes to a problem of which is known what they do to the best answer."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from optimizer.problem import AllocationProblem, CaseProblem, Ceiling, Option, Row, RowSort
from optimizer.solution import Solution, Solved
from optimizer.solve import solve

#: Two ways to the same optimum differ by sums in another order.
SAME = 1e-5


def changed_faults(problem: AllocationProblem, solved: Solved, seed: int) -> Iterator[str]:
    """Yield what does not stand as it must after each change, solved to the end."""
    draw = random.Random(seed)
    for name, other in (
        ("cases shuffled", shuffled(problem, draw)),
        ("another currency", scaled(problem, draw.choice((3, 100, 7919)))),
        ("rows twice", twice(problem)),
    ):
        yield from _same(name, solved, solve(other, gap=0.0, seconds=60))
    more = solve(richer(problem, draw), gap=0.0, seconds=60)
    if solved.solution is not None and more.solution is None:
        yield f"more money: {more.outcome}"
    elif solved.solution is not None and more.solution is not None:
        yield from _not_worse(solved.solution, more.solution)
    if solved.solution is not None:
        held = with_row_that_holds(problem, solved.solution, draw)
        yield from _same("a rule that already holds", solved, solve(held, gap=0.0, seconds=60))


def _same(name: str, one: Solved, other: Solved) -> Iterator[str]:
    if one.outcome is not other.outcome:
        yield f"{name}: {other.outcome} instead of {one.outcome}"
    elif one.solution is not None and other.solution is not None:
        values, others = _values(one.solution), _values(other.solution)
        if len(values) != len(others) or not all(map(_near, values, others)):
            yield f"{name}: {others} instead of {values}"


def _not_worse(poor: Solution, rich: Solution) -> Iterator[str]:
    for value, now in zip(_values(poor), _values(rich), strict=False):
        if now > value and not _near(value, now):
            yield f"more money: {_values(rich)} after {_values(poor)}"
            return
        if not _near(value, now):
            return  # better on a stage that goes first: what follows may be anything


def _values(solution: Solution) -> list[float]:
    return [s.value for s in solution.stages]


def _near(one: float, other: float) -> bool:
    return abs(one - other) <= SAME * max(1.0, abs(one), abs(other))


def shuffled(problem: AllocationProblem, draw: random.Random) -> AllocationProblem:
    """Return the problem with its cases, its rows and each case's options in another order."""
    rows = draw.sample(range(len(problem.rows)), len(problem.rows))
    place = {row: n for n, row in enumerate(rows)}
    cases = [_reordered(own, place, draw) for own in problem.cases]
    draw.shuffle(cases)
    return replace(
        problem,
        rows=tuple(problem.rows[r] for r in rows),
        cases=tuple(cases),
        projects=tuple(
            replace(p, opening=tuple((place[r], a) for r, a in p.opening)) for p in problem.projects
        ),
    )


def _reordered(own: CaseProblem, rows: dict[int, int], draw: random.Random) -> CaseProblem:
    order = draw.sample(range(len(own.options)), len(own.options))
    at = {option: n for n, option in enumerate(order)}

    def moved(options: frozenset[int]) -> frozenset[int]:
        return frozenset(at[o] for o in options)

    def placed(option: Option) -> Option:
        return replace(option, usage=tuple((rows[r], a) for r, a in option.usage))

    return replace(
        own,
        options=tuple(placed(own.options[o]) for o in order),
        groups=tuple(tuple(sorted(at[o] for o in g)) for g in reversed(own.groups)),
        ceilings=tuple(
            replace(c, amounts=tuple((at[o], a) for o, a in c.amounts)) for c in own.ceilings
        ),
        conflicts=tuple(replace(c, one=moved(c.one), other=moved(c.other)) for c in own.conflicts),
        afters=tuple(replace(a, then=moved(a.then), first=moved(a.first)) for a in own.afters),
        requirements=tuple(replace(r, options=moved(r.options)) for r in own.requirements),
    )


def scaled(problem: AllocationProblem, by: int) -> AllocationProblem:
    """Return the problem in units of which one was ``by``."""

    def usage(given: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
        return tuple((r, a * by) for r, a in given)

    def ceiling(given: Ceiling) -> Ceiling:
        amounts = tuple((o, a * by) for o, a in given.amounts)
        return replace(given, limit=given.limit * by, amounts=amounts)

    return replace(
        problem,
        rows=tuple(replace(r, limit=r.limit * by) for r in problem.rows),
        projects=tuple(replace(p, opening=usage(p.opening)) for p in problem.projects),
        cases=tuple(
            replace(
                own,
                options=tuple(
                    replace(o, amount=o.amount * by, cash=o.cash * by, usage=usage(o.usage))
                    for o in own.options
                ),
                ceilings=tuple(ceiling(c) for c in own.ceilings),
            )
            for own in problem.cases
        ),
    )


def twice(problem: AllocationProblem) -> AllocationProblem:
    """Return the problem with every row said twice."""
    count = len(problem.rows)

    def usage(given: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
        return given + tuple((r + count, a) for r, a in given)

    return replace(
        problem,
        rows=problem.rows * 2,
        projects=tuple(replace(p, opening=usage(p.opening)) for p in problem.projects),
        cases=tuple(
            replace(own, options=tuple(replace(o, usage=usage(o.usage)) for o in own.options))
            for own in problem.cases
        ),
    )


def richer(problem: AllocationProblem, draw: random.Random) -> AllocationProblem:
    """Return the problem with more money in some funds."""
    return replace(
        problem,
        rows=tuple(
            replace(r, limit=r.limit + draw.choice((0, 1, r.limit // 4, r.limit + 50)))
            if r.sort is RowSort.MONEY
            else r
            for r in problem.rows
        ),
    )


def with_row_that_holds(
    problem: AllocationProblem, solution: Solution, draw: random.Random
) -> AllocationProblem:
    """Return the problem with one row more that the solution keeps to the unit."""
    row, used = len(problem.rows), 0
    cases = []
    for own, package in zip(problem.cases, solution.packages, strict=True):
        options = []
        for number, option in enumerate(own.options):
            amount = draw.choice((0, 0, 1, option.amount, -option.amount))
            used += amount if number in package else 0
            options.append(replace(option, usage=(*option.usage, (row, amount))))
        cases.append(replace(own, options=tuple(options)))
    rows = (*problem.rows, Row(RowSort.MONEY, "holds already", used))
    return replace(problem, rows=rows, cases=tuple(cases))
