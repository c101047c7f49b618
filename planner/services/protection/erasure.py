"""Erase a case: everything about one person, so that nothing of it is left in the file."""

from __future__ import annotations

from datetime import UTC, datetime

from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.plans.plan import FIXED_STATES
from planner.domain.protection.staff import May
from planner.domain.rights.erasure import WhyErased, allocation_without, without_case
from planner.services.intake.erased_before import with_erased
from planner.services.work import Work


def erase(work: Work, case_id: CaseId, number_again: str, why: WhyErased, who: str) -> None:
    """Erase a case with everything that belongs to it, in the file and in its copies.

    What stays is a keyed digest of its number and forms, so that no import brings it back unasked.

    ``number_again``: its number as typed by whoever erases, who so looks twice. It cannot be
    undone. Raises PlannerError ``not_allowed``, ``case_number_again`` where the number is another,
    ``erase_plan_stands`` while a plan is agreed or signed.
    """
    work.require(May.ERASE)
    document = work.document
    case = document.cases[case_id]
    if number_again.strip() != case.number:
        raise PlannerError("case_number_again", case=case.number)
    plan = document.plan_of(case_id)
    if plan is not None and plan.state in FIXED_STATES:
        state = plan.state.value
        raise PlannerError("erase_plan_stands", case=case.number, from_state=state)
    after = without_case(document, case_id)
    answers, today = document.assessments_of(case_id), datetime.now(UTC).date()
    after = with_erased(after, document.about.erased.with_case(case, answers, today))
    if work.allocation is not None:
        # First: a balance that speaks of a case nobody knows could not be shown.
        work.keep(allocation_without(work.allocation, case_id, case.number))
    work.erase(frozenset({case_id}), after, who=who.strip(), why=f"erase_case:{why.value}")
