"""Counts of all tables of a report at once, so that none of them tells what another hides.

The tables hang together at the counts they share, and nowhere else: each further table splits a
group of another. A count that tables share is shown, and is 0 or not small; where it would be
small, groups are told together, or what hangs on it is not told at all. For such a tree of tables
any counts that agree at what they share belong to some people (S. Lauritzen, Graphical Models,
1996, section 4.4; for whole numbers M. Vlach, Discrete Applied Mathematics 13, 1986), so that each
is safe in the report as soon as it is safe beneath the sums it shares. ``benchmarks/counts.py``
attacks whole reports.

Counts of another sort (visits, complaints, bands) bound those of people without being sums of
them: they are shown whole, or not at all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from planner.domain.cases.case import ReturnType, Sex
from planner.domain.follow_up.due import VisitDue
from planner.domain.follow_up.observation import SATISFACTIONS
from planner.domain.ids import CaseId
from planner.domain.monitoring.counted import Answered, Counted, Reached
from planner.domain.monitoring.report import Group, People, Split, Way
from planner.domain.need import Dimension
from planner.domain.reports.forms import Form
from planner.domain.reports.people_report import BANDS
from planner.domain.reports.small_counts import SMALLEST, CountTable, made_safe, told_rows

SEXES = (Sex.FEMALE, Sex.MALE, None)
_APART = ((Sex.FEMALE,), (Sex.MALE,), (None,))
_FEW_OTHERS = ((Sex.FEMALE,), (Sex.MALE, None))
_AGES = (*range(len(BANDS)), None)
_W, _U, _C = Reached.WAITING, Reached.UNDER_WAY, Reached.COMPLETED
#: What is told of the way, the finest first.
_WAYS: tuple[tuple[Group, ...], ...] = (
    ((_W,), (_U,), (_C,)),
    ((_W,), (_U, _C)),
    ((_U,), (_C,)),
    ((_U, _C),),
    ((_W, _U, _C),),
)
#: Of so many counts one may be hidden before only the base is told.
_MOST_HIDDEN = 4
#: Vulnerabilities that an age says: they stand in the table of ages, and nowhere else.
_AGES_SAY = frozenset({"elderly"})
_Key = TypeVar("_Key")


def way_of(cases: Sequence[Counted]) -> Way:
    """Return how many are how far, in groups none of which is small."""
    for groups in _WAYS:
        each = [[c for c in cases if c.reached in group] for group in groups]
        if not any(_is_small(len(those)) for those in each):
            people = tuple(sum(len(c.people) for c in those) for those in each)
            return Way(groups, tuple(map(len, each)), people)
    return Way((), (), ())


def people_of(way: Way, cases: Sequence[Counted], places: Sequence[str]) -> People | None:
    """Return the people in the households as they may be told, None where nobody may."""
    if not way.groups:
        return None
    rows = _sex_rows(way, cases)
    sexes, ages = _sexes_and_ages(way, cases, rows)
    kinds, dimensions = (tuple(Form), tuple(Dimension)) if way.assisted else ((), ())
    return People(
        way.base,
        rows,
        sexes,
        ages,
        _split(way, cases, lambda c: c.place, places),
        _split(way, cases, lambda c: c.country, _often(way, cases)),
        _split(
            way,
            cases,
            lambda c: c.return_type.value if c.return_type else "",
            tuple(each.value for each in ReturnType),
        ),
        {k: _with_and_without(cases, {c.case_id for c in cases if k in c.kinds}) for k in kinds},
        {
            d: _with_and_without(cases, {c.case_id for c in cases if d in c.dimensions})
            for d in dimensions
        },
    )


def vulnerabilities_of(
    way: Way, cases: Sequence[Counted], codes: Iterable[str]
) -> dict[str, Split]:
    """Return cases with and without each vulnerability, of the base alone; age is none of them."""
    if not way.groups:
        return {}
    groups = (way.base,)
    found = {}
    for code in (code for code in codes if code not in _AGES_SAY):
        having = {c.case_id for c in cases if code in c.vulnerabilities}
        counts = _counts(groups, cases, _marked(code, having), (code, ""))
        found[code] = Split(groups, (code, ""), _beneath(counts))
    return found


def _marked(code: str, having: set[CaseId]) -> Callable[[Counted], Mapping[str, int]]:
    return lambda case: {code if case.case_id in having else "": 1}


def satisfaction_of(way: Way, cases: Sequence[Counted]) -> CountTable | None:
    """Return assisted cases by what they said last, and those nobody asked."""
    if not way.assisted:
        return None
    said = Counter(c.satisfaction for c in assisted(cases))
    return _beneath([[said[each] for each in (*SATISFACTIONS, None)]])


def assisted(cases: Iterable[Counted]) -> list[Counted]:
    """Return the cases for which something has arrived."""
    return [c for c in cases if c.reached is not Reached.WAITING]


def visits_of(cases: Iterable[Counted]) -> dict[VisitDue, int] | None:
    """Return what became of the visits that fell due, whole or not at all."""
    behind = _behind((v, c.case_id) for c in cases for v in c.visits)
    found = _whole(behind, (VisitDue.DONE, VisitDue.MISSED, VisitDue.DECLINED, VisitDue.OVERDUE))
    if found is not None:
        return found
    other = [each for state, ids in behind.items() if state is not VisitDue.DONE for each in ids]
    merged = {VisitDue.DONE: behind.get(VisitDue.DONE, []), VisitDue.MISSED: other}
    return _whole(merged, (VisitDue.DONE, VisitDue.MISSED))


def complaints_of(cases: Iterable[Counted]) -> dict[Answered, int] | None:
    """Return where complaints stand, whole or not at all; late ones with the open where few are."""
    behind = _behind((a, c.case_id) for c in cases for a in c.complaints)
    found = _whole(behind, tuple(Answered))
    if found is not None:
        return found
    open_ = [*behind.get(Answered.OPEN, []), *behind.get(Answered.LATE, [])]
    merged = {Answered.OPEN: open_, Answered.CLOSED: behind.get(Answered.CLOSED, [])}
    return _whole(merged, (Answered.OPEN, Answered.CLOSED))


def whole_counts(counts: Sequence[int]) -> bool:
    """Say whether none of the counts is small."""
    return not any(map(_is_small, counts))


def _behind(each: Iterable[tuple[_Key, CaseId]]) -> dict[_Key, list[CaseId]]:
    found: dict[_Key, list[CaseId]] = {}
    for key, case_id in each:
        found.setdefault(key, []).append(case_id)
    return found


def _whole(behind: Mapping[_Key, Sequence[CaseId]], keys: Sequence[_Key]) -> dict[_Key, int] | None:
    """Return how many of each, None where few cases stand behind one of them."""
    if any(_is_small(len(set(behind.get(key, ())))) for key in keys):
        return None
    return {key: len(behind.get(key, ())) for key in keys}


def _is_small(count: int) -> bool:
    return 0 < count < SMALLEST


def _sex_rows(way: Way, cases: Sequence[Counted]) -> tuple[tuple[Sex | None, ...], ...]:
    """Return which sexes are told together: few others, alone, would hide the women too."""
    counts = _counts(way.groups, cases, lambda c: Counter(sex for sex, _ in c.people), (None,))
    return _APART if whole_counts([row[0] for row in counts]) else _FEW_OTHERS


def _sexes_and_ages(
    way: Way, cases: Sequence[Counted], rows: Sequence[tuple[Sex | None, ...]]
) -> tuple[CountTable | None, CountTable]:
    """Return people by group and sex, and those of the base by sex and age.

    Both share how many of the base are of a sex: either all of it is shown, or the first table is
    not.
    """
    row_of = {sex: row for row, sexes in enumerate(rows) for sex in sexes}
    places = range(len(rows))
    sexes: CountTable | None = _beneath(
        _counts(way.groups, cases, lambda c: Counter(row_of[s] for s, _ in c.people), places)
    )
    if sexes is not None and sexes.hidden:
        sexes = None
    of_base = [c for c in cases if c.reached in way.base]
    found = Counter((row_of[sex], age) for c in of_base for sex, age in c.people)
    counts = [[found[row, age] for age in _AGES] for row in places]
    told = told_rows(counts)
    if sexes is None:
        told = frozenset({(len(rows), len(_AGES))})
    return sexes, made_safe(counts, told)


def _often(way: Way, cases: Sequence[Counted]) -> tuple[str, ...]:
    """Return the countries that enough people left: that there is another tells of somebody."""
    told = {reached for group in way.groups for reached in group}
    people: Counter[str] = Counter()
    for case in cases:
        people[case.country] += len(case.people) if case.reached in told else 0
    often = [code for code, count in people.items() if code and count >= SMALLEST]
    return tuple(sorted(often, key=lambda code: (-people[code], code)))


def _split(
    way: Way, cases: Sequence[Counted], of: Callable[[Counted], str], codes: Sequence[str]
) -> Split:
    """Return people by group and code, those of any other under an empty one."""
    known = frozenset(codes)
    return _finest(
        way,
        cases,
        lambda c: {of(c) if of(c) in known else "": len(c.people)},
        (*codes, ""),
    )


def _finest(
    way: Way,
    cases: Sequence[Counted],
    of: Callable[[Counted], Mapping[str, int]],
    codes: tuple[str, ...],
) -> Split:
    """Return the counts by group; of the base alone where many would be hidden otherwise."""
    whole = Split(way.groups, codes, _beneath(_counts(way.groups, cases, of, codes)))
    hidden = sum(
        row < len(way.groups) and column < len(codes) for row, column in whole.table.hidden
    )
    filled = sum(count > 0 for row in whole.table.counts for count in row)
    if hidden * _MOST_HIDDEN <= filled:
        return whole
    alone = (way.base,)
    return Split(alone, codes, _beneath(_counts(alone, cases, of, codes)))


def _with_and_without(cases: Sequence[Counted], having: set[CaseId]) -> CountTable:
    """Return the assisted people in households with something, and in those without."""
    counted = Counter({True: 0, False: 0})
    for case in assisted(cases):
        counted[case.case_id in having] += len(case.people)
    return _beneath([[counted[True], counted[False]]])


def _counts(
    groups: Sequence[Group],
    cases: Sequence[Counted],
    of: Callable[[Counted], Mapping[_Key, int]],
    columns: Sequence[_Key],
) -> list[list[int]]:
    rows = []
    for group in groups:
        found: Counter[_Key] = Counter()
        for case in cases:
            if case.reached in group:
                found.update(of(case))
        rows.append([found[column] for column in columns])
    return rows


def _beneath(counts: Sequence[Sequence[int]]) -> CountTable:
    """Return a safe table whose sums by row stand in the report."""
    return made_safe(counts, told_rows(counts))
