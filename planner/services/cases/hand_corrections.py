"""Corrections made here: remembered when a case is saved, and kept when its file comes again.

A later file overrides a correction only where it says something new itself, and that is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Member
from planner.domain.cases.correction import (
    Correction,
    assessment_values,
    assessment_with,
    case_values,
    case_with,
    correction_id,
    correction_of,
)
from planner.domain.change import Plain
from planner.domain.checks.settled import field_of
from planner.domain.findings import Finding, Weight
from planner.domain.ids import AssessmentId, CaseId, CorrectionId, PersonId

_Record = TypeVar("_Record", Case, Assessment)
_OF_CASE = AssessmentId("")
#: What a file leaves empty says nothing.
_EMPTY: tuple[Plain, ...] = (None, "", [])


def remembered(
    before: Caseload, case: Case, assessment: Assessment | None, who: str
) -> Mapping[CorrectionId, Correction]:
    """Return the corrections once a case and an assessment of it are stored as given.

    A field that is back at what the file said is no correction any more.
    """
    found = dict(before.corrections)
    known = before.cases.get(case.id)
    if known is not None:
        _remember(found, case.id, _OF_CASE, case_values(known), case_values(case), who)
    answered = before.assessments.get(assessment.id) if assessment else None
    if assessment is not None and answered is not None:
        old, new = assessment_values(answered), assessment_values(assessment)
        _remember(found, case.id, assessment.id, old, new, who)
    return before.corrections if found == before.corrections else found


def _remember(
    found: dict[CorrectionId, Correction],
    case_id: CaseId,
    assessment: AssessmentId,
    old: Mapping[str, Plain],
    new: Mapping[str, Plain],
    who: str,
) -> None:
    for name in {**old, **new}:
        if old.get(name) == new.get(name):
            continue
        own = correction_id(case_id, assessment, name)
        known = found.get(own)
        if known is None:
            found[own] = correction_of(case_id, assessment, name, old.get(name), who)
        elif (known.imported or known.shut) and known.is_of(new.get(name)):
            del found[own]


@dataclass(slots=True)
class HandMade:
    """The corrections of a caseload while a file is taken into it.

    ``kept``: by case number, the fields that stay as they were corrected; ``overruled``: those
    the file says something new of, which is taken.
    """

    left: dict[CorrectionId, Correction]
    by_case: Mapping[CaseId, list[Correction]]
    kept: dict[str, list[str]] = field(default_factory=dict)
    overruled: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, document: Caseload) -> HandMade:
        """Return the corrections of a caseload."""
        by_case: dict[CaseId, list[Correction]] = {}
        for correction in document.corrections.values():
            by_case.setdefault(correction.case_id, []).append(correction)
        return cls(dict(document.corrections), by_case)

    def case(
        self, known: Case, merged: Case, incoming: Case, persons: dict[PersonId, PersonId]
    ) -> Case:
        """Return the case as it is once the file is taken; ``persons`` of kept members too."""
        for correction in self._of(known, _OF_CASE):
            name, said = correction.field, case_values(incoming).get(correction.field)
            if self._keeps(known.number, correction, said, case_values(known).get(name)):
                merged = case_with(merged, name, known)
                if name == "members":
                    _same_places(incoming.planning.members, known.planning.members, persons)
        return merged

    def assessment(self, case: Case, known: Assessment | None, taken: Assessment) -> Assessment:
        """Return the assessment as it is once the file is taken."""
        if known is None:
            return taken
        said, ours = assessment_values(taken), assessment_values(known)
        for correction in self._of(case, known.id):
            name = correction.field
            if self._keeps(case.number, correction, said.get(name), ours.get(name)):
                taken = assessment_with(taken, name, known)
        return taken

    def _of(self, case: Case, assessment: AssessmentId) -> Iterable[Correction]:
        return [c for c in self.by_case.get(case.id, ()) if c.assessment == assessment]

    def _keeps(self, number: str, correction: Correction, said: Plain, ours: Plain) -> bool:
        if said == ours:
            # The file has caught up, or says nothing of it either.
            if said not in _EMPTY:
                del self.left[correction.id]
            return False
        if correction.is_of(said) or said in _EMPTY:
            self.kept.setdefault(number, []).append(correction.field)
            return True
        self.overruled.setdefault(number, []).append(correction.field)
        del self.left[correction.id]
        return False

    def findings(self, found: Iterable[Finding], file: str) -> tuple[Finding, ...]:
        """Return the findings of a file without those of fields that stay corrected.

        What the file overrules is found.
        """
        left = [
            f for f in found if field_of(f) not in self.kept.get(f.case_number, ()) or not f.field
        ]
        for number, names in self.overruled.items():
            for name in names:
                told = Finding.of(
                    "correction_overruled", Weight.CHECK, file=file, case_number=number, field=name
                )
                left.append(replace(told, field=name))
        return tuple(left)


def _same_places(
    incoming: tuple[Member, ...], known: tuple[Member, ...], persons: dict[PersonId, PersonId]
) -> None:
    """Tie members the file has otherwise than they were corrected to those, place by place."""
    ours = {m.id for m in known}
    free = [m.id for m in known if m.id not in persons.values()]
    for member in incoming:
        if persons.get(member.id) not in ours and free:
            persons[member.id] = free.pop(0)
