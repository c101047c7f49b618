"""The programme before its workbook was loaded again, beside the one it gave."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.programme.programme import Programme
from planner.services.ports import ProgrammeRead
from planner.services.programme.programme import with_programme


@dataclass(frozen=True)
class LoadedAgain:
    """Told by the page *Programme* as long as ``after`` stands."""

    before: Programme
    after: Programme


def loaded_again(document: Caseload, read: ProgrammeRead) -> LoadedAgain | None:
    """Return the programme there is and what was read, as it would be taken; None if it cannot."""
    if document.programme is None:
        return None
    try:
        after = with_programme(document, read).programme
    except PlannerError:  # said where it is taken
        return None
    return None if after is None else LoadedAgain(document.programme, after)
