"""What must be there before a plan is agreed: drafts need nothing, agreement does."""

from __future__ import annotations

from datetime import date

from planner.domain.cases.case import Case
from planner.domain.cases.facts import ADULT


def missing_for_agreement(case: Case, day: date) -> tuple[str, ...]:
    """Return what still blocks agreeing the plan of ``case``, as codes; empty if nothing.

    A child's plan needs a verified guardian, a best-interests decision and the child's view. A
    principal whose age nobody knows may be a child, so the age is asked first.
    """
    age = case.age_on(day)
    if age is None:
        return ("age_unknown",)
    if age[0] >= ADULT:
        return ()
    protection = case.protection
    found = {
        "guardian": protection.guardian_verified,
        "best_interests": protection.best_interests_decided,
        "child_view": protection.child_view_heard,
    }
    return tuple(code for code, there in found.items() if not there)
