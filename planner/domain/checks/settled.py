"""Which findings about a case a correction settles: the field they are about is right now.

A finding without a rule here is settled by any other value of its field; one with a rule only
once the rule no longer finds it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case, Relation, Sex
from planner.domain.cases.correction import NEED, assessment_values, case_values
from planner.domain.cases.facts import ADULT, UNACCOMPANIED
from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.programme.programme import Programme

#: What stands before a number the planner made for a row without one: of what the server calls
#: the submission, or of the row.
OF_SUBMISSION, OF_ROW = "KOBO-", "ROW-"
MADE_NUMBERS = (OF_SUBMISSION, OF_ROW)
_MEMBER = re.compile(r"members\.(\d+)\.(\w+)")
_PREGNANT = "pregnant"
#: Findings that another field than their own settles too.
_ALSO: Mapping[str, tuple[str, ...]] = {
    "assessed_before_return": ("return_date",),
    "adult_unaccompanied": ("birth",),
    "unaccompanied_now_adult": ("birth",),
    "man_pregnant": ("sex",),
    "child_as_adult": ("members", "business_wish"),
    "child_without_guardian": ("birth", "vulnerabilities", "guardian_verified"),
}


@dataclass(frozen=True, slots=True)
class _Looked:
    finding: Finding
    case: Case
    assessment: Assessment | None
    programme: Programme

    @property
    def years(self) -> tuple[int, int] | None:
        """Return the principal's least and greatest age on the balance date."""
        return self.case.age_on(self.programme.balance_date)

    def is_vulnerable(self, code: str) -> bool:
        """Say whether the assessment records a vulnerability."""
        return self.assessment is not None and code in self.assessment.vulnerabilities


def _no_consent(seen: _Looked) -> bool:
    return seen.assessment is None or seen.assessment.consent is not True


def _no_number(seen: _Looked) -> bool:
    return seen.case.number.startswith(MADE_NUMBERS)


def _no_place(seen: _Looked) -> bool:
    return not seen.programme.has_place(seen.case.planning.place)


def _no_age(seen: _Looked) -> bool:
    return seen.years is None


def _before_return(seen: _Looked) -> bool:
    day = seen.assessment.day if seen.assessment else None
    returned = seen.case.planning.return_date
    return day is not None and returned is not None and day < returned


def _after_balance(seen: _Looked) -> bool:
    day = seen.assessment.day if seen.assessment else None
    return day is not None and day > seen.programme.balance_date


def _returns_later(seen: _Looked) -> bool:
    day = seen.case.planning.return_date
    return day is not None and day > seen.programme.balance_date


def _all_unanswered(seen: _Looked) -> bool:
    return seen.assessment is None or all(n.severity is None for n in seen.assessment.needs)


def _man_pregnant(seen: _Looked) -> bool:
    return seen.case.planning.sex is Sex.MALE and seen.is_vulnerable(_PREGNANT)


def _adult_alone(seen: _Looked) -> bool:
    years = seen.years
    return years is not None and years[0] >= ADULT and seen.is_vulnerable(UNACCOMPANIED)


def _child_alone(seen: _Looked) -> bool:
    years, case = seen.years, seen.case
    alone = seen.is_vulnerable(UNACCOMPANIED) and not case.protection.guardian_verified
    return years is not None and years[1] < ADULT and alone


def _child_as_adult(seen: _Looked) -> bool:
    years = seen.years
    family = {m.relation for m in seen.case.planning.members}
    odd = family & {Relation.SPOUSE, Relation.CHILD}
    wish = seen.assessment is not None and bool(seen.assessment.business_wish)
    return years is not None and years[1] < ADULT and bool(odd or wish)


def _counsellor_unknown(seen: _Looked) -> bool:
    return seen.case.planning.counsellor not in seen.programme.office.counsellors


def _is_empty(seen: _Looked) -> bool:
    """Say whether what was missing or unreadable still is: nobody knows it."""
    return value_at(seen.case, seen.assessment, seen.finding.field) in (None, "", [])


_STILL: Mapping[str, Callable[[_Looked], bool]] = {
    "consent_refused": _no_consent,
    "consent_not_asked": _no_consent,
    "number_missing": _no_number,
    "place_missing": _no_place,
    "place_unknown": _no_place,
    "counsellor_missing": _counsellor_unknown,
    "counsellor_unknown": _counsellor_unknown,
    "birth_in_future": _no_age,
    "assessed_before_return": _before_return,
    "assessed_after_balance": _after_balance,
    "return_date_in_future": _returns_later,
    "needs_all_unanswered": _all_unanswered,
    "man_pregnant": _man_pregnant,
    "adult_unaccompanied": _adult_alone,
    "child_without_guardian": _child_alone,
    "child_as_adult": _child_as_adult,
}


def field_of(finding: Finding) -> str:
    """Return the field of a case or an assessment a finding is about, empty where none is known."""
    name = finding.field
    if name.startswith("members."):
        return "members"
    if name.startswith("score_"):
        return "scores"
    return "birth" if name == "age" else name


def value_at(case: Case, assessment: Assessment | None, name: str) -> object:
    """Return what stands in a field as a finding calls it, None where nothing does."""
    of_member = _MEMBER.fullmatch(name)
    if of_member:
        number, members = int(of_member[1]), case.planning.members
        return getattr(members[number], of_member[2], None) if number < len(members) else None
    if name == "number":
        return case.number
    if name == "guardian_verified":
        return case.protection.guardian_verified
    values = case_values(case)
    if name in values:
        return values[name]
    if assessment is None:
        return None
    if name.startswith(NEED):
        return assessment.severity(name.removeprefix(NEED))
    if name.startswith("score_"):
        return dict(assessment.scores).get(name.removeprefix("score_"))  # type: ignore[call-overload]
    return assessment_values(assessment).get("birth" if name == "age" else name)


def assessment_of(caseload: Caseload, finding: Finding, case_id: CaseId) -> Assessment | None:
    """Return the assessment a finding is about: that of its row, else the newest."""
    known = caseload.assessments_of(case_id)
    of_row = [a for a in known if finding.row is not None and a.source_row == finding.row]
    newest = known[-1] if known else None
    return of_row[-1] if of_row else newest


def still_open(before: Caseload, after: Caseload, case_id: CaseId) -> tuple[Finding, ...]:
    """Return the findings of ``after`` that are left once a case was corrected."""
    programme = after.programme
    old, new = before.cases.get(case_id), after.cases.get(case_id)
    if programme is None or old is None or new is None or not after.findings:
        return after.findings
    numbers = {old.number, new.number}

    def stands(finding: Finding) -> bool:
        if finding.case_number not in numbers or not finding.field:
            return True
        was, now = (assessment_of(c, finding, case_id) for c in (before, after))
        names = (finding.field, field_of(finding), *_ALSO.get(finding.code, ()))
        if finding.code == "needs_all_unanswered":
            changed = (was and was.needs) != (now and now.needs)
        else:
            changed = any(value_at(old, was, n) != value_at(new, now, n) for n in names)
        return not changed or is_still_wrong(finding, new, now, programme)

    return tuple(f for f in after.findings if stands(f))


def is_still_wrong(
    finding: Finding, case: Case, assessment: Assessment | None, programme: Programme
) -> bool:
    """Say whether what a finding says still holds of what is recorded now."""
    seen = _Looked(finding, case, assessment, programme)
    if finding.code in _STILL:
        return _STILL[finding.code](seen)
    return finding.code.endswith(("_missing", "_unreadable")) and _is_empty(seen)
