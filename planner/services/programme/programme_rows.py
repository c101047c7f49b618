"""Entries of the programme added, changed and removed as rows: read as the workbook's are.

What is typed goes through the very reader of the workbook, so that nothing can stand in the window
that a loaded workbook could not hold, and an exported programme is the programme edited here.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.domain.plans.plan import PlanState
from planner.domain.programme.programme import Programme
from planner.domain.programme.programme_rows import (
    PARTS,
    Entry,
    Rows,
    Texts,
    entry_at,
    with_entry,
    without_entry,
)
from planner.domain.programme.rates import Rates
from planner.services.ports import ProgrammeTables
from planner.services.programme.programme import check_ledger, check_own, with_edited
from planner.services.work import Work
from planner.wording.names.programme_fields import field_label, table_label

#: What says that two findings are the same, wherever their rows have moved to.
_Known = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """The programme as it stands before an edit: its rows, and what is found in them anyway."""

    programme: Programme
    rows: Rows
    read: Programme
    known: frozenset[_Known]
    language: str


@dataclass(frozen=True, slots=True)
class Told:
    """A finding, with where it is: a table, a row of it from 0, a column; empty where nowhere."""

    finding: Finding
    table: str
    at: int | None
    field: str

    @property
    def stops(self) -> bool:
        """Say whether nothing can be stored with it."""
        return self.finding.weight is Weight.STOPS


@dataclass(frozen=True, slots=True)
class Looked:
    """What an edit would make: the programme, and what is found in it that was not before.

    ``told``: about the entry itself and its parts, new or not. ``elsewhere``: what is new in
    others. ``rows``: all rows after it.
    """

    programme: Programme
    rows: Rows
    told: tuple[Told, ...]
    elsewhere: tuple[Told, ...]

    @property
    def stops(self) -> bool:
        """Say whether it cannot be stored."""
        return any(t.stops for t in (*self.told, *self.elsewhere))


@dataclass(frozen=True, slots=True)
class Removal:
    """What removing an entry takes with it, and what would then be wrong.

    ``gone``: rows that go with it, ``shortened``: rows that name it no more, both by table.
    ``awards``: how many awards of the balance in force are of it. ``decided``: how many decisions,
    plans and entries of the books name it, ``cases``: how many cases are of it, ``projects``: how
    many projects are in it; where one of the three is not 0 it stays.
    """

    looked: Looked
    gone: tuple[tuple[str, Texts], ...]
    shortened: tuple[tuple[str, Texts], ...]
    awards: int
    decided: int
    cases: int
    projects: int

    @property
    def stays(self) -> bool:
        """Say whether it cannot be removed."""
        return bool(self.decided or self.cases or self.projects or self.looked.stops)


def standing(tables: ProgrammeTables, programme: Programme, language: str) -> Standing:
    """Return where edits of a programme begin; findings are told in ``language``."""
    rows = tables.texts_of(programme)
    read, found = tables.read_texts(rows, language)
    return Standing(programme, rows, read, frozenset(map(_known, found)), language)


def looked_at(
    before: Standing, tables: ProgrammeTables, table: str, at: int | None, entry: Entry
) -> Looked:
    """Return what an entry in place of the one ``at`` (None: a new one) would make; slow: 20 ms."""
    rows = with_entry(before.rows, table, at, entry)
    place = len(rows[table]) - 1 if at is None else at
    return _look(before, tables, rows, table, place)


def put_entry(
    work: Work,
    tables: ProgrammeTables,
    table: str,
    at: int | None,
    entry: Entry,
    who: str,
    language: str,
) -> bool:
    """Store an entry, changed or new (``at`` None); say whether it changed anything.

    Raises PlannerError ``row_stops`` where a finding stops it, ``row_code_taken`` where a measure
    and a project would share a code, and as ``with_edited`` does; nothing is stored then.
    """
    check_own(work.document)
    before = standing(tables, work.document.given_programme, language)
    if at is not None and entry_at(before.rows, table, at) == entry:
        return False
    check_code(before.rows, table, entry)
    looked = looked_at(before, tables, table, at, entry)
    _commit(work, looked, "add_to_programme" if at is None else "edit_programme", entry.row, who)
    return True


def end_rule(
    work: Work,
    tables: ProgrammeTables,
    at: int,
    day: date,
    reason: str,
    who: str,
    language: str,
) -> None:
    """Switch a rule off after ``day``, for a reason that its note keeps.

    Raises PlannerError ``reason_missing``, and as ``put_entry`` does.
    """
    if not reason.strip():
        raise PlannerError("reason_missing")
    check_own(work.document)
    before = standing(tables, work.document.given_programme, language)
    row = before.rows["rules"][at]
    note = "; ".join(text for text in (row.get("note", ""), reason.strip()) if text)
    ended = {**row, "ends": day.isoformat(), "note": note}
    looked = looked_at(before, tables, "rules", at, Entry(ended))
    _commit(work, looked, "end_rule", row, who)


def removal(
    document: Caseload,
    allocation: Allocation | None,
    tables: ProgrammeTables,
    table: str,
    at: int,
    language: str,
) -> Removal:
    """Return what removing an entry would take with it, without removing it."""
    before = standing(tables, document.given_programme, language)
    code = before.rows[table][at].get("code", "")
    left = without_entry(before.rows, table, at)
    looked = _look(before, tables, left.rows, table, None)
    last = all(r.get("code") != code for r in left.rows[table])
    projects = sum(t == "projects" for t, _ in left.gone)
    return Removal(
        looked,
        left.gone,
        left.shortened,
        _awards(allocation, table, code) if last else 0,
        _decided(document, table, code) if last else 0,
        _cases(document, table, code),
        projects,
    )


def remove_entry(
    work: Work, tables: ProgrammeTables, table: str, at: int, who: str, language: str
) -> None:
    """Remove an entry with what belongs to it.

    Raises PlannerError ``row_in_books``, ``row_has_cases``, ``row_has_projects`` or ``row_stops``,
    and as ``with_edited`` does; nothing is removed then.
    """
    check_own(work.document)
    found = removal(work.document, None, tables, table, at, language)
    row = tables.texts_of(work.document.given_programme)[table][at]
    for code, count in (
        ("row_in_books", found.decided),
        ("row_has_cases", found.cases),
        ("row_has_projects", found.projects),
    ):
        if count:
            raise PlannerError(code, named=_named(row), count=count)
    _commit(work, found.looked, "remove_from_programme", row, who)


def check_code(rows: Rows, table: str, entry: Entry) -> None:
    """Raise PlannerError ``row_code_taken`` where a measure and a project would share a code."""
    code = entry.row.get("code", "")
    other = {"measures": "projects", "projects": "measures"}.get(table, "")
    if code and any(r.get("code") == code for r in rows.get(other, ())):
        raise PlannerError("row_code_taken", named=code)


def _look(
    before: Standing, tables: ProgrammeTables, rows: Rows, table: str, at: int | None
) -> Looked:
    read, found = tables.read_texts(rows, before.language)
    code = "" if at is None else rows[table][at].get("code", "")
    told, elsewhere = [], []
    for finding in found:
        one = _told(finding, before.language, tables)
        if at is not None and _is_own(one, rows, table, at, code):
            told.append(one)
        elif _known(finding) not in before.known:
            elsewhere.append(one)
    return Looked(_taken(before, read), rows, tuple(told), tuple(elsewhere))


def _is_own(told: Told, rows: Rows, table: str, at: int, code: str) -> bool:
    """Say whether a finding is about the entry ``at`` or one of its parts."""
    if told.at is None:
        return False
    if told.table == table:
        return told.at == at
    owner = dict(PARTS.get(table, ())).get(told.table)
    return owner is not None and rows[told.table][told.at].get(owner) == code


def _told(finding: Finding, language: str, tables: ProgrammeTables) -> Told:
    named = {table_label(table, language): table for table in tables.names}
    table = named.get(finding.sheet, "")
    if not table or finding.row is None:
        return Told(finding, table, None, "")
    keys = (f.key for f in tables.fields_of(table))
    field = next((k for k in keys if field_label(table, k, language) == finding.column), "")
    return Told(finding, table, finding.row - 1, field)


def _known(finding: Finding) -> _Known:
    return finding.code, finding.weight, finding.sheet, finding.column, finding.values


def _taken(before: Standing, read: Programme) -> Programme:
    """Return the programme with what the edit changed; all else stays the very thing it was."""
    changed: dict[str, Any] = {
        f.name: getattr(read, f.name)
        for f in fields(Programme)
        if getattr(read, f.name) != getattr(before.read, f.name)
    }
    if "rates" in changed:
        # Whether a rate came by a file of its own stands in no row.
        own = {replace(r, file=""): r for r in before.programme.rates.rates}
        changed["rates"] = Rates(tuple(own.get(r, r) for r in read.rates.rates))
    return replace(before.programme, **changed)


def _commit(work: Work, looked: Looked, why: str, row: Texts, who: str) -> None:
    stops = [t for t in (*looked.told, *looked.elsewhere) if t.stops]
    if stops:
        raise PlannerError("row_stops", count=len(stops))
    check_ledger(work.document, looked.programme)
    after = with_edited(work.document, looked.programme)
    work.commit(after, who=who, why=f"{why}:{_named(row)}")


def _named(row: Texts) -> str:
    """Return what a row is called in the trail: its code, a rate's currencies, a setting."""
    if "key" in row:
        return row["key"]
    return row.get("code") or f"{row.get('base', '')}/{row.get('quote', '')}"


def _cases(document: Caseload, table: str, code: str) -> int:
    """Return how many cases return to a place, or were asked about a need."""
    if table == "places":
        return sum(case.planning.place == code for case in document.cases.values())
    if table == "needs":
        asked = document.assessments.values()
        return len({a.case_id for a in asked if any(n.need == code for n in a.needs)})
    return 0


def _awards(allocation: Allocation | None, table: str, code: str) -> int:
    if allocation is None:
        return 0
    if table == "funds":
        return sum(any(line.fund == code for line in a.lines) for a in allocation.awards)
    own = table in ("measures", "projects")
    return sum(a.target == code for a in allocation.awards) if own else 0


def _decided(document: Caseload, table: str, code: str) -> int:
    """Return how many decisions, plans shown to people and entries of the books name it."""
    shown = [a for p in document.plans.values() if p.state is not PlanState.DRAFT for a in p.awards]
    if table == "funds":
        planned = sum(any(line.fund == code for line in a.lines) for a in shown)
        return planned + sum(e.fund == code for e in document.entries.values())
    if table not in ("measures", "projects"):
        return 0
    booked = sum(e.target == code for e in document.entries.values())
    decided = sum(d.target == code for d in document.decisions.values())
    return booked + decided + sum(a.target == code for a in shown)
