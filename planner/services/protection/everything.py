"""Give a person everything that is kept on them, as one paper."""

from __future__ import annotations

from pathlib import Path

from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.protection.purpose import Destination, Paper, Purpose
from planner.domain.protection.staff import May
from planner.domain.rights.everything import Everything, everything_on
from planner.services.papers.exporting import enter_paper
from planner.services.work import Work

#: What the paper is for where nobody says otherwise.
ASKED_FOR = Destination(Purpose.ACCESS)


def everything_for(
    work: Work, case_id: CaseId, to: Destination = ASKED_FOR, folder: Path | None = None
) -> Everything:
    """Return everything kept on a case, and enter in the trail that it is written, into ``folder``.

    Raises PlannerError ``not_allowed``; ``protected_needed`` where protected details are shut for
    whoever asks, since the paper would not be everything; and as ``Destination.check`` does.
    """
    work.require(May.EXPORT_PLANS)
    if work.sealed:
        raise PlannerError("protected_needed")
    if any(c.case_id == case_id for c in work.document.complaints.values()):
        work.require(May.COMPLAINTS)  # it holds what the complaint is about
    to.check()
    entries = work.file.trail.entries()
    found = everything_on(work.document, work.allocation, case_id, entries)
    enter_paper(work, Paper.RECORD, to, [case_id], where=folder)
    return found
