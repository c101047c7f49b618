"""Who is planned, on which assessment, and who is not and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.assessment import Assessment
from planner.domain.case import Case
from planner.domain.caseload import Caseload


class NotPlanned(StrEnum):
    """Why a case cannot be planned."""

    NO_ASSESSMENT = "no_assessment"
    NO_CONSENT = "no_consent"


@dataclass(frozen=True, slots=True)
class Standing:
    """The assessment that plans a case, or why there is none."""

    case: Case
    assessment: Assessment | None
    why_not: NotPlanned | None = None


def standing(caseload: Caseload, case: Case) -> Standing:
    """Return what plans ``case``: its newest assessment not dated after the balance date.

    Consent is read from that newest one only: a later "no" withdraws an earlier "yes". An
    undated assessment counts as older than any dated one.
    """
    valid = [
        a
        for a in caseload.assessments_of(case.id)
        if a.day is None or a.day <= caseload.balance_date
    ]
    if not valid:
        return Standing(case, None, NotPlanned.NO_ASSESSMENT)
    newest = valid[-1]
    if newest.consent is not True:
        return Standing(case, None, NotPlanned.NO_CONSENT)
    return Standing(case, newest)


def standings(caseload: Caseload) -> list[Standing]:
    """Return the standing of every case, by case number."""
    return [standing(caseload, case) for case in caseload.in_order()]
