"""What a window asks of a caseload before it can draw it, worked out where nobody waits for it."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.act_now import act_now
from planner.domain.caseload import Caseload
from planner.domain.standing import standings
from planner.domain.visible import visible
from planner.services import balances
from planner.services.work import Work


@dataclass(frozen=True)
class Ahead:
    """The document of an open file, what whoever opened it sees of it, and whether its balance
    still stands."""

    whole: Caseload
    seen: Caseload
    is_current: bool


def look_ahead(work: Work) -> Ahead:
    """Return what stands now; with ten thousand cases this takes as long as reading them."""
    seen = visible(work.document, work.staff)
    # Of the whole, whose records stay the same from edit to edit; what is seen has no other answer.
    current = work.allocation is not None and balances.is_current(work.document, work.digests)
    # Remembered with it: every page asks for them.
    standings(seen)
    act_now(seen)
    return Ahead(work.document, seen, current)
