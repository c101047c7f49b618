"""What a window asks of a caseload before it can draw it, worked out where nobody waits for it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.domain.balances.act_now import act_now
from planner.domain.balances.standing import standings
from planner.domain.caseload import Caseload
from planner.domain.protection.visible import visible
from planner.services.balances import balances
from planner.services.work import Work
from ui.at_hand import AtHand


@dataclass(frozen=True)
class Ahead:
    """The document of an open file, what whoever opened it sees of it, and whether its balance
    still stands. ``at_hand``: what the first page shows of it."""

    whole: Caseload
    seen: Caseload
    is_current: bool
    at_hand: AtHand | None = None


def look_ahead(work: Work) -> Ahead:
    """Return what stands now; with ten thousand cases this takes as long as reading them."""
    seen = visible(work.document, work.staff)
    # Of the whole, whose records stay the same from edit to edit; what is seen has no other answer.
    current = work.allocation is not None and balances.is_current(work.document, work.digests)
    # Remembered with it: every page asks for them.
    standings(seen)
    act_now(seen)
    return Ahead(work.document, seen, current)


def look_ahead_at(work: Work, language: str) -> Ahead:
    """Return what stands in a file that was just opened, with what the first page shows."""
    ahead, at_hand = look_ahead(work), AtHand(language)
    at_hand.case_rows(ahead.seen, work.allocation)
    return replace(ahead, at_hand=at_hand)
