"""A problem without some of its demands, and whether a set of them is a smallest that clashes."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from dataclasses import replace

from optimizer.problem import After, AllocationProblem, CaseProblem
from optimizer.solution import Clash, ClashSort
from tests.optimizer.brute import feasible_choices

#: More than any row or ceiling can use.
UNLIMITED = 10**15
#: More choices than this, by groups and projects, are not listed.
MOST = 200_000


def demands_of(problem: AllocationProblem) -> list[Clash]:
    """Return every demand that could be given up, by the names a clash has."""
    found = [Clash(ClashSort.ROW, r.code) for r in problem.rows]
    found += [Clash(ClashSort.OPEN, p.code) for p in problem.projects if p.must]
    found += [Clash(ClashSort.LEAST, p.code) for p in problem.projects if p.least > 0]
    for own in problem.cases:
        parts = (
            (ClashSort.REQUIREMENT, own.requirements),
            (ClashSort.CEILING, own.ceilings),
            (ClashSort.CONFLICT, own.conflicts),
            (ClashSort.AFTER, own.afters),
        )
        found += [Clash(s, each.code, own.case_id) for s, part in parts for each in part]
    return found


def only(problem: AllocationProblem, kept: Collection[Clash]) -> AllocationProblem:
    """Return the problem with no demands but those kept; who was asked for stays excused."""

    def stays(sort: ClashSort, code: str, own: CaseProblem | None = None) -> bool:
        return Clash(sort, code, own.case_id if own else None) in kept

    return replace(
        problem,
        rows=tuple(
            r if stays(ClashSort.ROW, r.code) else replace(r, limit=UNLIMITED) for r in problem.rows
        ),
        projects=tuple(
            replace(
                p,
                least=p.least if stays(ClashSort.LEAST, p.code) else 0,
                must=None if p.must and not stays(ClashSort.OPEN, p.code) else p.must,
            )
            for p in problem.projects
        ),
        cases=tuple(
            replace(
                own,
                ceilings=tuple(c for c in own.ceilings if stays(ClashSort.CEILING, c.code, own)),
                conflicts=tuple(c for c in own.conflicts if stays(ClashSort.CONFLICT, c.code, own)),
                requirements=tuple(
                    r for r in own.requirements if stays(ClashSort.REQUIREMENT, r.code, own)
                ),
                afters=(
                    *(a for a in own.afters if stays(ClashSort.AFTER, a.code, own)),
                    _excused(own),
                ),
            )
            for own in problem.cases
        ),
    )


def _excused(own: CaseProblem) -> After:
    """Return a prerequisite of nothing, under which all that was asked for may be useless."""
    asked = [r.options for r in own.requirements] + [a.first for a in own.afters]
    return After("", frozenset(), frozenset[int]().union(*asked))


def clash_faults(
    problem: AllocationProblem, clashes: Collection[Clash], *, smallest: bool = True
) -> Iterator[str]:
    """Yield what keeps clashes from being a smallest set that cannot hold together."""
    named = [replace(clash, give=None) for clash in clashes]
    known = demands_of(problem)
    if not _listable(only(problem, ())):
        return  # without its demands it has too many choices to list
    if not named and smallest:
        yield "nothing is named that cannot hold together"
    for clash in named:
        if clash not in known:
            yield f"{clash} is no demand"
    if named and len(feasible_choices(only(problem, named)).objectives):
        yield f"what is named can hold together: {named}"
    for clash in named if smallest else ():
        rest = [c for c in named if c != clash]
        if not len(feasible_choices(only(problem, rest)).objectives):
            yield f"what is named cannot hold without {clash} either"
    for clash in clashes:
        if clash.give is not None:
            yield from _give_faults(problem, clash, named)


def _listable(problem: AllocationProblem) -> bool:
    choices = math.prod(len(g) + 1.0 for own in problem.cases for g in own.groups)
    return choices * 2 ** len(problem.projects) <= MOST


def _give_faults(
    problem: AllocationProblem, clash: Clash, named: Collection[Clash]
) -> Iterator[str]:
    """Yield what is wrong with how much a demand would have to give."""
    assert clash.give is not None
    for give, enough in ((clash.give, True), (clash.give - 1, False)):
        given = only(_giving(problem, clash, give), named)
        if bool(len(feasible_choices(given).objectives)) is not enough:
            yield f"giving {give} is {'not enough' if enough else 'enough'} of {clash}"


def _giving(problem: AllocationProblem, clash: Clash, give: int) -> AllocationProblem:
    if clash.sort is ClashSort.ROW:
        rows = (
            replace(r, limit=r.limit + give) if r.code == clash.code else r for r in problem.rows
        )
        return replace(problem, rows=tuple(rows))
    if clash.sort is ClashSort.LEAST:
        projects = (
            replace(p, least=p.least - give) if p.code == clash.code else p
            for p in problem.projects
        )
        return replace(problem, projects=tuple(projects))
    cases = (
        replace(
            own,
            ceilings=tuple(
                replace(c, limit=c.limit + give)
                if (own.case_id, c.code) == (clash.case_id, clash.code)
                else c
                for c in own.ceilings
            ),
        )
        for own in problem.cases
    )
    return replace(problem, cases=tuple(cases))
