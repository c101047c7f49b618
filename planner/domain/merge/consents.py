"""Statements of consent made on both sides of a part: which of them cannot both count.

A person who says no to one side and yes to the other has not been understood by one of them. The
two stand side by side until somebody decides, whatever their dates, and until then the no holds.
Nothing that was said is ever taken off the record: one of them only does not count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.consent import ALL_SCOPES, Consent, HowSaid, Said, Scope
from planner.domain.document import RecordKey
from planner.domain.ids import CaseId, ConsentId
from planner.domain.merge.conflict import Conflict
from planner.domain.plain import from_plain, to_plain

#: The records of one side, each with its case.
Records = Mapping[RecordKey, tuple[CaseId, Any]]


@dataclass(frozen=True, slots=True)
class _Statement:
    """What one side was told since the part left, as a record: of an answer, one made of it."""

    case_id: CaseId
    said: Consent
    is_answer: bool = False

    @property
    def yes(self) -> bool:
        return self.said.said is Said.GIVEN


def consent_conflicts(base: Records, ours: Records, theirs: Records) -> list[Conflict]:
    """Return the statements of the part whose opposite the office was told meanwhile.

    Of each side the newest about a purpose speaks. The answer of an assessment is a statement as a
    record is; it goes by the assessment's identifier. Rivals are the office's records or
    assessments that say the opposite.
    """
    known = {key for _, key in theirs}
    here = _newest(base, {k: v for k, v in ours.items() if k[0] != "consent" or k[1] not in known})
    opposed: dict[str, tuple[_Statement, list[_Statement]]] = {}
    for about, mine in _newest(base, theirs).items():
        other = here.get(about)
        if other is not None and other.said.id != mine.said.id and other.yes != mine.yes:
            found = opposed.setdefault(mine.said.id, (mine, []))[1]
            if other not in found:
                found.append(other)
    return [_conflict(mine, others) for mine, others in opposed.values()]


def is_about_consent(conflict: Conflict) -> bool:
    """Say whether a conflict is of two statements of consent that both stay on record."""
    return conflict.entity == "consent" and bool(conflict.rivals)


def held(office: Caseload, conflicts: Iterable[Conflict]) -> Caseload:
    """Return the office's caseload with every no of the part that nobody decided on yet.

    Each is on record, and the yes it was said beside does not count while it stands.
    """
    made = [_theirs(c) for c in conflicts if is_about_consent(c)]
    no = {c.id: c for c in made if c.said is not Said.GIVEN}
    return replace(office, consents={**office.consents, **no})


def decided(office: Caseload, conflict: Conflict, *, theirs: bool) -> Iterator[Consent]:
    """Yield the records of consent as they stand once somebody decided.

    What was said stays on record on both sides; what was decided against does not count for what
    the other speaks of.
    """
    record = _theirs(conflict)
    if theirs:
        yield record
        return
    own = [office.consents[ConsentId(r)] for r in conflict.rivals if r in office.consents]
    for rival in own:
        yield replace(rival, over=rival.over | {record.id})
    answers = len(own) < len(conflict.rivals)  # an answer has no place to say what it counts over
    yield replace(record, over=frozenset({record.id}) if answers else frozenset())


def _theirs(conflict: Conflict) -> Consent:
    record: Consent = from_plain(Consent, conflict.theirs)
    return replace(record, over=frozenset(conflict.rivals))


def _newest(base: Records, side: Records) -> dict[tuple[CaseId, Scope], _Statement]:
    """Return what one side was told last about each purpose of a case since the part left."""
    made = [s for key, (case_id, record) in side.items() for s in _said(key, case_id, record, base)]
    made.sort(key=lambda s: (s.said.on, not s.is_answer, s.said.recorded, not s.yes))
    return {(s.case_id, scope): s for s in made for scope in s.said.scopes}


def _said(key: RecordKey, case_id: CaseId, record: Any, base: Records) -> Iterator[_Statement]:
    """Yield what a record of one side says, where it is new there."""
    if key[0] == "consent" and key not in base:
        yield _Statement(case_id, record)
    if key[0] == "assessment" and record.consent is not None:
        before = base[key][1].consent if key in base else None
        if before != record.consent:
            yield _Statement(case_id, _as_record(record), is_answer=True)


def _as_record(answered: Assessment) -> Consent:
    """Return the answer of an interview as a record of consent, as far as it goes."""
    said = Said.GIVEN if answered.consent else Said.REFUSED
    scopes = frozenset({Scope.PLANNING}) if answered.consent else ALL_SCOPES
    day, made = answered.day or date.min, ConsentId(answered.id)
    return Consent(made, answered.case_id, said, day, scopes, how=HowSaid.FORM)


def _conflict(mine: _Statement, others: Sequence[_Statement]) -> Conflict:
    rivals = tuple(dict.fromkeys(other.said.id for other in others))
    sides = to_plain(others[0].said), to_plain(replace(mine.said, over=frozenset()))
    return Conflict(mine.case_id, "consent", mine.said.id, "", None, *sides, rivals)
