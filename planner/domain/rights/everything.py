"""Everything that is kept on one person, found by walking the records, never by a list of fields.

A field that somebody adds to a record tomorrow is in it by itself. (IOM Data Protection
Principles, 7: a person may see what is kept on them.)
"""

from __future__ import annotations

import typing
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from typing import Any

from planner.domain.balances.allocation import Allocation, Award, NeedResult
from planner.domain.caseload import Caseload
from planner.domain.change import Change, Plain
from planner.domain.document import KEPT_BY_ID, SINGLE, RecordKey
from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.merge.of_cases import records_of_cases
from planner.domain.money import Money
from planner.domain.months import Month, PartialDate
from planner.domain.plain import from_plain
from planner.domain.plans.draft import DESK
from planner.domain.programme.programme import Programme
from planner.domain.protection.breach import Parts, cases_of
from planner.domain.protection.trail import Act, TrailEntry
from planner.domain.rights.erasure import names_case

#: What is told as one value, although it has parts.
_ONE = (Money, Month, PartialDate, Finding)
#: What is told of an act besides who and when.
_ACT_VALUES = ("paper", "purpose", "recipient", "to", "until")
#: Sorts of parts that are no records: what the adopted balance awards, and how needs are met.
AWARD, NEED_MET = "award", "need_met"
#: Fields that hold an identifier the planner gave a record: it says nothing about anybody, so a
#: paper for a person leaves it out.
INTERNAL = frozenset(
    [
        "id",
        "principal",
        "case_id",
        "digest",
        "scenario",
        "award",
        "line",
        "over",
        "source_row",
        "imported",
        "shut",
        "visit",
        "referral",
    ]
)


@dataclass(frozen=True, slots=True)
class Line:
    """One field: its way through the record (numbers from 1 in lists), and what it holds.

    ``value``: a plain value, an enumeration, a date, money, a finding, or a tuple of those; None
    where nothing is recorded, an empty tuple where nothing is listed.
    """

    path: tuple[str, ...]
    value: object = field(repr=False)

    @property
    def name(self) -> str:
        """Return the name of the field itself."""
        return next((part for part in reversed(self.path) if not part.isdigit()), "")

    @property
    def is_internal(self) -> bool:
        """Say whether it holds an identifier of the planner's own."""
        return self.name in INTERNAL


@dataclass(frozen=True, slots=True)
class Part:
    """One record: its sort and all its fields."""

    entity: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Before:
    """One step of the history: a field changed, or an act about the case.

    ``before``, ``after``: lines, none where it was not there. ``values``: of an act.
    """

    at: datetime
    who: str
    act: Act
    entity: str = ""
    path: tuple[str, ...] = ()
    before: tuple[Line, ...] = ()
    after: tuple[Line, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Everything:
    """All that is kept on the persons of one case, and how it came to be.

    ``persons``: who an identifier of a person is: 0 the returnee, else the member's number.
    """

    number: str
    language: str
    parts: tuple[Part, ...]
    findings: tuple[Finding, ...]
    history: tuple[Before, ...]
    programme: Programme | None = None
    persons: Mapping[str, int] = field(default_factory=dict)


def everything_on(
    caseload: Caseload,
    allocation: Allocation | None,
    case_id: CaseId,
    entries: Iterable[TrailEntry],
) -> Everything:
    """Return everything kept on a case: its records, its awards, findings, and its history."""
    case = caseload.cases[case_id]
    own = [(key, record) for key, of, record in records_of_cases(caseload) if of == case_id]
    parts = [Part(entity, tuple(lines_of(record))) for (entity, _), record in own]
    if allocation is not None:
        parts += [Part(AWARD, tuple(lines_of(a))) for a in allocation.awards_of(case_id)]
        result = allocation.results().get(case_id)
        parts += [Part(NEED_MET, tuple(lines_of(n))) for n in (result.needs if result else ())]
    findings = tuple(f for f in caseload.findings if names_case(f, case.number))
    parts_out = {str(h.id): h.cases for h in caseload.hand_overs.values()}
    keys = {key for key, _ in own}
    history = tuple(_history(list(entries), case_id, case.number, keys, parts_out))
    language = case.planning.language
    persons = {str(p): number for number, p in enumerate(case.persons)}
    programme = caseload.programme
    return Everything(case.number, language, tuple(parts), findings, history, programme, persons)


def lines_of(value: object, path: tuple[str, ...] = ()) -> Iterator[Line]:
    """Yield every field of a record, and of the records in it."""
    if is_dataclass(value) and not isinstance(value, (*_ONE, type)):
        for f in fields(value):
            yield from lines_of(getattr(value, f.name), (*path, f.name))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield from lines_of(inner, (*path, str(key)))
        if not value:
            yield Line(path, ())
    elif isinstance(value, tuple | frozenset | list):
        yield from _listed(value, path)
    else:
        yield Line(path, value)


def _listed(values: Iterable[object], path: tuple[str, ...]) -> Iterator[Line]:
    listed = sorted(values, key=str) if isinstance(values, frozenset) else list(values)
    if any(is_dataclass(v) or isinstance(v, tuple | list | Mapping) for v in listed):
        for number, inner in enumerate(listed, start=1):
            if isinstance(inner, tuple) and not any(map(is_dataclass, inner)):
                yield Line((*path, str(number)), inner)  # a pair is told as one
            else:
                yield from lines_of(inner, (*path, str(number)))
    else:
        yield Line(path, tuple(listed))


def _history(
    entries: list[TrailEntry], case_id: CaseId, number: str, own: set[RecordKey], parts: Parts
) -> Iterator[Before]:
    """Yield what the trail tells of the case: each change of a record of it, each paper, oldest
    first. Records that were taken out again are known by the case they name."""
    keys = own | {k for e in entries for k in _named(e, case_id)}
    for entry in entries:
        for change in entry.batch.changes if entry.batch else ():
            if (change.entity, change.key) in keys:
                yield _step(entry, change, change.before, change.after)
            elif change.entity == "findings":
                one, other = (_naming(side, number) for side in (change.before, change.after))
                if one != other:
                    yield _step(entry, change, one, other)
        if entry.batch is None and case_id in cases_of(entry, parts):
            values = {k: v for k, v in entry.values.items() if k in _ACT_VALUES}
            yield Before(entry.at, entry.who, entry.act, values=values)


def _named(entry: TrailEntry, case_id: CaseId) -> Iterator[RecordKey]:
    for change in entry.batch.changes if entry.batch else ():
        for side in (change.before, change.after):
            of_case = isinstance(side, dict) and side.get("case_id") == case_id
            if of_case and not change.field and change.entity not in DESK:
                yield change.entity, change.key


def _step(entry: TrailEntry, change: Change, before: Plain, after: Plain) -> Before:
    path = tuple(change.field.split(".")) if change.field else ()
    typed = (_typed(change, s) for s in (before, after))
    one, other = (() if s is None else tuple(lines_of(s, path)) for s in typed)
    return Before(entry.at, entry.who, entry.act, change.entity, path, one, other)


def _typed(change: Change, plain: Plain) -> object:
    """Return what one side of a change holds, as the type of the field has it.

    What an earlier planner stored otherwise is told as it stands.
    """
    if plain is None:
        return None
    try:
        if change.entity not in KEPT_BY_ID:
            return from_plain(SINGLE[change.entity][0], plain)
        kind: Any = KEPT_BY_ID[change.entity][0]
        for name in change.field.split(".") if change.field else ():
            kind = typing.get_type_hints(kind)[name]
        typed: object = from_plain(kind, plain)
    except (ValueError, TypeError, KeyError):
        return plain
    return typed


def _naming(side: Plain, number: str) -> Plain:
    """Return those findings of a list that name the case."""
    listed = side if isinstance(side, list) else []
    found = [f for f in listed if isinstance(f, dict) and _names(f, number)]
    return list(found) or None


def _names(finding: Mapping[str, Plain], number: str) -> bool:
    values = finding.get("values")
    pairs = values if isinstance(values, list) else []
    return finding.get("case_number") == number or any(
        isinstance(pair, list) and pair[1:] == [number] for pair in pairs
    )


#: Every record type a part can be of besides those of ``KEPT_BY_ID``.
DERIVED: Mapping[str, type] = {AWARD: Award, NEED_MET: NeedResult}
