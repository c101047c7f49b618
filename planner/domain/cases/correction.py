"""What somebody corrected here, so that importing the same file again does not undo it.

The value a file had is kept as a digest: enough to tell whether a later file says something new.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from dataclasses import field as default

from planner.domain.cases.assessment import Assessment, NeedAnswer
from planner.domain.cases.case import Case, Sensitivity, private
from planner.domain.change import Plain
from planner.domain.ids import AssessmentId, CaseId, CorrectionId, derived_id
from planner.domain.plain import to_plain

#: Fields of a case that a file of assessments brings, with the part of the case they stand in.
_OF_CASE: Mapping[str, str] = {
    "name": "identity",
    "birth": "identity",
    "sex": "planning",
    "language": "planning",
    "departure": "planning",
    "return_type": "planning",
    "return_date": "planning",
    "place": "planning",
    "counsellor": "planning",
    "months_abroad": "planning",
    "earlier_help": "planning",
    "members": "planning",
}
#: What stands before the code of a need among the fields of an assessment.
NEED = "need."
_NOT_ANSWERS = frozenset({"id", "case_id", "needs", "kobo_uuid", "source_row"})
_OF_ASSESSMENT = tuple(f.name for f in fields(Assessment) if f.name not in _NOT_ANSWERS)
_PROTECTED = frozenset(
    f.name for f in fields(Assessment)
    if f.metadata.get("sensitivity") == Sensitivity.PROTECTED
)  # fmt: skip
_PERSONAL = private("identification", Sensitivity.PERSONAL)
_SHUT = private("protection", Sensitivity.PROTECTED)
_ORDINARY = private("planning", Sensitivity.ORDINARY)


@dataclass(frozen=True, slots=True)
class Correction:
    """One field somebody corrected by hand.

    ``assessment``: which one the answer is of, empty for a field of the case. ``imported``: the
    digest of what the file said; of a protected detail it is ``shut`` and apart, as the detail is.
    """

    id: CorrectionId
    case_id: CaseId
    assessment: AssessmentId = default(default=AssessmentId(""), metadata=_ORDINARY)
    field: str = default(default="", metadata=_ORDINARY)
    who: str = default(default="", metadata=_ORDINARY)
    imported: str = default(default="", repr=False, metadata=_PERSONAL)
    shut: str = default(default="", repr=False, metadata=_SHUT)

    def is_of(self, value: Plain) -> bool:
        """Say whether a file still says what it said when the field was corrected.

        Where protected details are shut nobody can tell: then the correction stands.
        """
        known = self.imported or self.shut
        return not known or known == digest(self.case_id, self.field, value)


def correction_of(
    case_id: CaseId, assessment: AssessmentId, name: str, imported: Plain, who: str
) -> Correction:
    """Return the correction of a field of which a file said ``imported``."""
    written = digest(case_id, name, imported)
    shut = name in _PROTECTED
    return Correction(
        correction_id(case_id, assessment, name),
        case_id,
        assessment,
        name,
        who,
        "" if shut else written,
        written if shut else "",
    )


def correction_id(case_id: CaseId, assessment: AssessmentId, name: str) -> CorrectionId:
    """Return the identifier of the one correction a field can have."""
    return CorrectionId(derived_id("correction", case_id, assessment, name))


def digest(case_id: CaseId, name: str, value: Plain) -> str:
    """Return a digest of a value, another one in every case."""
    text = json.dumps([case_id, name, value], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def case_values(case: Case) -> dict[str, Plain]:
    """Return what a file can say of a case, by field, as plain data."""
    values = {name: to_plain(getattr(getattr(case, part), name)) for name, part in _OF_CASE.items()}
    values["members"] = [
        [to_plain(v) for v in (m.relation, m.age, m.sex, m.presence)] for m in case.planning.members
    ]
    return values


def assessment_values(assessment: Assessment) -> dict[str, Plain]:
    """Return what a file can say in an assessment, by field, as plain data; needs one by one."""
    values = {name: to_plain(getattr(assessment, name)) for name in _OF_ASSESSMENT}
    for answer in assessment.needs:
        listed = values.setdefault(NEED + answer.need, [])
        assert isinstance(listed, list)
        listed.append([answer.severity, list(answer.persons)])
    return values


def case_with(case: Case, name: str, other: Case) -> Case:
    """Return a case with one field as ``other`` has it."""
    part = _OF_CASE[name]
    value = getattr(getattr(other, part), name)
    return replace(case, **{part: replace(getattr(case, part), **{name: value})})


def assessment_with(assessment: Assessment, name: str, other: Assessment) -> Assessment:
    """Return an assessment with one field as ``other`` has it."""
    if not name.startswith(NEED):
        return replace(assessment, **{name: getattr(other, name)})
    need = name.removeprefix(NEED)
    theirs: list[NeedAnswer] = [a for a in other.needs if a.need == need]
    needs: list[NeedAnswer] = []
    for answer in assessment.needs:
        if answer.need != need:
            needs.append(answer)
        elif theirs:
            needs += theirs
            theirs = []
    return replace(assessment, needs=(*needs, *theirs))
