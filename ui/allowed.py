"""Who sits before the screen, and what they may not do."""

from __future__ import annotations

from planner.domain.errors import PlannerError
from planner.domain.protection.staff import May
from planner.services.work import OFFICE, Work
from planner.wording.errors.in_window import window_sentence

#: What changes nothing in the file, and can be done where it is only looked at.
LOOKING = frozenset({May.SEE_IDENTITY, May.EXPORT_PLANS, May.EXPORT_FIGURES, May.TRAIL})


def why_not(work: Work | None, what: May, language: str) -> str:
    """Say why whoever opened the file may not do this, empty where they may (or none is open)."""
    if work is None:
        return ""
    try:
        work.require(what)
    except PlannerError as error:
        return window_sentence(error, language)
    if work.view_only and what not in LOOKING:
        return window_sentence(work.refusal, language)
    return ""


def names_to_sign(work: Work | None, own: str) -> list[str]:
    """Return for whom a planner may enter something: for themselves, then for the office's."""
    programme = work.document.programme if work else None
    office = programme.office if programme else None
    listed: tuple[str, ...] = ()
    if office is not None:
        others = (office.approver, office.budget_officer, office.payer)
        listed = (*office.counsellors, *others)
    own = own if work else OFFICE
    return list(dict.fromkeys(code for code in (own, *listed) if code))
