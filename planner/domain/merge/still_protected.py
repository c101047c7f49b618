"""Protected details stay what they were where a part came back that could not hold any."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.plain import from_plain, to_plain
from planner.domain.protection.protected import joined, split


def still_protected(office: Caseload, after: Caseload) -> Caseload:
    """Return ``after`` with the protected answers known so far in assessments the office has not.

    The newest assessment plans: made where these answers were shut it says nothing of them, and
    that is no answer.
    """
    made = {
        key: _with_known(office, assessment)
        for key, assessment in after.assessments.items()
        if key not in office.assessments
    }
    return replace(after, assessments={**after.assessments, **made}) if made else after


def _with_known(office: Caseload, made: Assessment) -> Assessment:
    earlier = office.assessments_of(made.case_id)
    if not earlier:
        return made
    last = max(earlier, key=lambda a: (a.day or date.min, a.source_row or 0, a.id))
    known: Assessment = from_plain(
        Assessment, joined(to_plain(made), split("assessment", to_plain(last))[1])
    )
    return known
