"""Add a case by hand, or correct one."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.checks.settled import still_open
from planner.domain.errors import PlannerError
from planner.domain.ids import AssessmentId, CaseId, PersonId, new_id
from planner.services.cases.hand_corrections import remembered
from planner.services.work import Work


def case_numbered(document: Caseload, number: str) -> Case:
    """Return the case of a number.

    Raises PlannerError ``case_erased`` where it was erased here, else ``case_unknown`` or
    ``case_unknown_like``, with a number there is.
    """
    case = document.by_number(number)
    if case is not None:
        return case
    erased = document.about.erased.day_of_number(number)
    if erased is None and document.cases:
        like = min(case.number for case in document.cases.values())
        raise PlannerError("case_unknown_like", case=number, like=like)
    if erased is None:
        raise PlannerError("case_unknown", case=number)
    raise PlannerError("case_erased", case=number, day=erased.isoformat())


def blank_case(number: str) -> Case:
    """Return a new case with fresh identifiers and nothing known but its number."""
    return Case(CaseId(new_id()), number.strip(), PersonId(new_id()))


def blank_assessment(case: Case) -> Assessment:
    """Return a new assessment of ``case`` in which nothing was asked yet."""
    return Assessment(AssessmentId(new_id()), case.id)


def save_case(work: Work, case: Case, assessment: Assessment | None, who: str, why: str) -> None:
    """Store a case, and an assessment of it, as new or corrected.

    Raises PlannerError ``number_missing``, ``number_taken`` or ``severity_unknown``.
    """
    if not case.number:
        raise PlannerError("number_missing")
    other = work.document.by_number(case.number)
    if other is not None and other.id != case.id:
        raise PlannerError("number_taken", case=case.number)
    before = work.document
    after = replace(before, cases={**before.cases, case.id: case})
    if assessment is not None:
        if any(n.severity not in (None, 0, 1, 2, 3, 4) for n in assessment.needs):
            raise PlannerError("severity_unknown", case=case.number)
        after = replace(after, assessments={**after.assessments, assessment.id: assessment})
    after = replace(after, corrections=remembered(before, case, assessment, who))
    # What was found about an answer goes with the answer, not only at the next import.
    after = replace(after, findings=still_open(before, after, case.id))
    work.commit(after, who=who, why=why)
