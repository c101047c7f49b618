"""Everybody an adopted balance leaves short, cleared: what stands before plans are offered."""

from planner.domain.balances.clearing import WhyCleared
from planner.domain.balances.left_short import to_clear
from planner.services.plans.clearing import clear
from planner.services.work import Work


def clear_everybody(work: Work, who: str = "C01") -> None:
    """Clear whoever waits, in the name of ``who`` or of somebody the office lists."""
    assert work.allocation is not None
    programme = work.document.programme
    staff = programme.office.staff if programme else frozenset()
    named = who if not staff or who in staff else min(staff)
    waiting = [left.case_id for left in to_clear(work.document, work.allocation)]
    if waiting:
        clear(work, waiting, WhyCleared.CHECKED, named)
