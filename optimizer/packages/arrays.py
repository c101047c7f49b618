"""The problem as flat arrays, for compiled code. Every case's own part is one slice of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from optimizer.problem import AllocationProblem, CaseProblem, Option
from planner.domain.need import FULL, Dimension

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
T = TypeVar("T")


class Flat(NamedTuple):
    """All cases in a row. A name ending in ``_start`` gives each owner's slice of the next array.

    Lines, groups, ceilings and so on are counted within their case; options too, except as owners.
    """

    line_start: Ints
    line_weight: Ints
    line_attainable: Ints
    line_counts: Ints  # cover up to this is useful: attainable, or a floor above it
    line_dimension: Ints
    option_start: Ints
    option_group: Ints
    option_excused: Ints  # may be useless: somebody asked for it
    cover_start: Ints
    cover_line: Ints
    cover_share: Ints
    hold_start: Ints  # option → the ceilings that count it
    hold_ceiling: Ints
    hold_amount: Ints
    clash_start: Ints  # option → the options it cannot stand beside
    clash_option: Ints
    then_start: Ints  # option → the prerequisites it waits for
    then_after: Ints
    first_start: Ints  # option → the prerequisites it fulfils
    first_after: Ints
    meets_start: Ints  # option → the requirements it fulfils
    meets_requirement: Ints
    group_start: Ints
    member_start: Ints  # group → its options
    member_option: Ints
    ceiling_start: Ints
    ceiling_limit: Ints
    ceiling_signed: Ints  # counts some amounts below zero: checked on whole packages only
    after_start: Ints
    requirement_start: Ints
    floor_start: Ints
    floor_line: Ints
    floor_least: Ints
    floor_rank: Ints
    floor_weight: Floats
    dimension_weight: Floats
    bend: float


class Links(NamedTuple):
    """Where options meet the shared rows and the projects (options counted over all cases)."""

    use_option: Ints
    use_row: Ints
    use_amount: Floats
    seat_option: Ints
    seat_project: Ints
    bonus: Floats
    case_of_option: Ints


def flatten(problem: AllocationProblem) -> tuple[Flat, Links]:
    """Lay the problem out as arrays."""
    cases = problem.cases
    options = [(c, o) for c in cases for o in range(len(c.options))]
    cliques = [_cliques(c) for c in cases]
    branch = [[group for group, branches in own if branches] for own in cliques]
    lines = [line for c in cases for line in c.lines]
    counts, dimensions = [_counts(c) for c in cases], tuple(Dimension)
    ceilings = [_ceilings(c, own) for c, own in zip(cases, cliques, strict=True)]
    cover_start, cover_line, cover_share = _pairs(_own(c, o).cover for c, o in options)
    hold = _pairs(
        [(k, held[o]) for k, (_, held) in enumerate(own) if o in held]
        for c, own in zip(cases, ceilings, strict=True)
        for o in range(len(c.options))
    )
    clash = _lists(_clashing(c, o) for c, o in options)
    then = _lists([k for k, a in enumerate(c.afters) if o in a.then] for c, o in options)
    first = _lists([k for k, a in enumerate(c.afters) if o in a.first] for c, o in options)
    meets = _lists([k for k, r in enumerate(c.requirements) if o in r.options] for c, o in options)
    members = _lists(group for own in branch for group in own)
    floors = [f for c in cases for f in c.floors]
    flat_ceilings = [ceiling for own in ceilings for ceiling in own]
    flat = Flat(
        line_start=_starts(cases, lambda c: len(c.lines)),
        line_weight=_ints(line.weight for line in lines),
        line_attainable=_ints(line.attainable for line in lines),
        line_counts=_ints(n for own in counts for n in own),
        line_dimension=_ints(dimensions.index(line.dimension) for line in lines),
        option_start=_starts(cases, lambda c: len(c.options)),
        option_group=_ints(
            next(g for g, group in enumerate(own) if o in group)
            for c, own in zip(cases, branch, strict=True)
            for o in range(len(c.options))
        ),
        option_excused=_ints(int(_excused(c, o)) for c, o in options),
        cover_start=cover_start,
        cover_line=cover_line,
        cover_share=cover_share,
        hold_start=hold[0],
        hold_ceiling=hold[1],
        hold_amount=hold[2],
        clash_start=clash[0],
        clash_option=clash[1],
        then_start=then[0],
        then_after=then[1],
        first_start=first[0],
        first_after=first[1],
        meets_start=meets[0],
        meets_requirement=meets[1],
        group_start=_starts(branch, len),
        member_start=members[0],
        member_option=members[1],
        ceiling_start=_starts(ceilings, len),
        ceiling_limit=_ints(limit for limit, _ in flat_ceilings),
        ceiling_signed=_ints(int(min(h.values(), default=0) < 0) for _, h in flat_ceilings),
        after_start=_starts(cases, lambda c: len(c.afters)),
        requirement_start=_starts(cases, lambda c: len(c.requirements)),
        floor_start=_starts(cases, lambda c: len(c.floors)),
        floor_line=_ints(f.line for f in floors),
        floor_least=_ints(f.least for f in floors),
        floor_rank=_ints(f.rank for f in floors),
        floor_weight=np.array([float(f.weight) for f in floors]),
        dimension_weight=np.array(
            [problem.aim.dimension_weights.get(d, 0) / FULL for d in dimensions]
        ),
        bend=float(problem.aim.bend),
    )
    return flat, _links(problem)


def _links(problem: AllocationProblem) -> Links:
    numbered = [o for c in problem.cases for o in c.options]
    uses = [(i, r, a) for i, o in enumerate(numbered) for r, a in o.usage if a]
    seats = [(i, o.project) for i, o in enumerate(numbered) if o.project >= 0]
    return Links(
        use_option=_ints(u[0] for u in uses),
        use_row=_ints(u[1] for u in uses),
        use_amount=np.array([float(u[2]) for u in uses]),
        seat_option=_ints(s[0] for s in seats),
        seat_project=_ints(s[1] for s in seats),
        bonus=np.array([o.bonus for o in numbered], dtype=np.float64),
        case_of_option=_ints(i for i, c in enumerate(problem.cases) for _ in c.options),
    )


def _own(case: CaseProblem, option: int) -> Option:
    return case.options[option]


def _cliques(case: CaseProblem) -> list[tuple[tuple[int, ...], bool]]:
    """Return sets of options of which one may be chosen; those marked partition the options.

    An option named by two groups is branched on in the first; the second keeps as a ceiling of one.
    """
    seen: set[int] = set()
    cliques: list[tuple[tuple[int, ...], bool]] = []
    for group in case.groups:
        fresh = tuple(o for o in dict.fromkeys(group) if o not in seen)
        if len(fresh) < len(set(group)):
            cliques.append((tuple(dict.fromkeys(group)), False))
        if fresh:
            cliques.append((fresh, True))
        seen.update(fresh)
    cliques.extend(((o,), True) for o in range(len(case.options)) if o not in seen)
    return cliques


def _ceilings(
    case: CaseProblem, cliques: list[tuple[tuple[int, ...], bool]]
) -> list[tuple[int, dict[int, int]]]:
    held: list[tuple[int, dict[int, int]]] = []
    for ceiling in case.ceilings:
        sums: dict[int, int] = {}
        for option, amount in ceiling.amounts:
            sums[option] = sums.get(option, 0) + amount
        held.append((ceiling.limit, {o: a for o, a in sums.items() if a}))
    held.extend((1, dict.fromkeys(group, 1)) for group, branches in cliques if not branches)
    return held


def _counts(case: CaseProblem) -> list[int]:
    counts = [line.attainable if line.weight else 0 for line in case.lines]
    for floor in case.floors:
        counts[floor.line] = max(counts[floor.line], floor.least)
    return counts


def _excused(case: CaseProblem, option: int) -> bool:
    return any(option in r.options for r in case.requirements) or any(
        option in a.first for a in case.afters
    )


def _clashing(case: CaseProblem, option: int) -> list[int]:
    beside: set[int] = set()
    for conflict in case.conflicts:
        if option in conflict.one:
            beside |= conflict.other
        if option in conflict.other:
            beside |= conflict.one
    return sorted(beside - {option})


def _ints(values: Iterable[int]) -> Ints:
    return np.array(list(values), dtype=np.int64)


def _starts(owners: Sequence[T], size: Callable[[T], int]) -> Ints:
    return np.cumsum([0, *(size(owner) for owner in owners)], dtype=np.int64)


def _lists(values: Iterable[Iterable[int]]) -> tuple[Ints, Ints]:
    lists = [list(own) for own in values]
    return _starts(lists, len), _ints(v for own in lists for v in own)


def _pairs(values: Iterable[Iterable[tuple[int, int]]]) -> tuple[Ints, Ints, Ints]:
    lists = [list(own) for own in values]
    return (
        _starts(lists, len),
        _ints(v[0] for own in lists for v in own),
        _ints(v[1] for own in lists for v in own),
    )
