"""Who is planned, on which assessment, and who is not and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.case_files import CaseFile, case_files
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.consent import Consent, Scope, allows, consent_to_plan
from planner.domain.cases.judged import doubles_of
from planner.domain.remembered import remembered_of


class NotPlanned(StrEnum):
    """Why a case cannot be planned."""

    NO_ASSESSMENT = "no_assessment"
    NO_CONSENT = "no_consent"
    SAME_PERSON = "same_person"  # somebody judged that the case is another's


@dataclass(frozen=True, slots=True)
class Standing:
    """The assessment that plans a case, or why there is none."""

    case: Case
    assessment: Assessment | None
    why_not: NotPlanned | None = None


def standing(caseload: Caseload, case: Case) -> Standing:
    """Return what plans ``case``: its newest assessment not dated after the balance date.

    Without consent to planning in force (``planner.domain.cases.consent``) there is none. An
    undated assessment counts as older than any dated one.
    """
    if case.id in doubles_of(caseload.judged.values()):
        return Standing(case, None, NotPlanned.SAME_PERSON)
    consents = caseload.consents_of(case.id)
    return _standing(case, caseload.assessments_of(case.id), consents, caseload.balance_date)


def standing_of(file: CaseFile, day: date) -> Standing:
    """Return what plans the case of a file on ``day``, as ``standing`` does."""
    if file.is_double:
        return Standing(file.case, None, NotPlanned.SAME_PERSON)
    return _standing(file.case, file.assessments, file.consents, day)


def standings(caseload: Caseload) -> list[Standing]:
    """Return the standing of every case, by case number."""
    return list(_standings(caseload))


@remembered_of("programme", "cases", "assessments", "consents", "judged", "sealed")
def _standings(caseload: Caseload) -> tuple[Standing, ...]:
    return tuple(standing_of(file, caseload.balance_date) for file in case_files(caseload))


def _standing(
    case: Case, oldest_first: Sequence[Assessment], consents: Sequence[Consent], day: date
) -> Standing:
    valid = [a for a in oldest_first if a.day is None or a.day <= day]
    if not valid:
        return Standing(case, None, NotPlanned.NO_ASSESSMENT)
    if not allows(consent_to_plan(consents, oldest_first, day), Scope.PLANNING):
        return Standing(case, None, NotPlanned.NO_CONSENT)
    return Standing(case, valid[-1])
