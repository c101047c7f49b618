"""Say how long cases are kept, and list those that are due for somebody to look at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.protection.retention import Due, Kept, WhyKept
from planner.domain.protection.staff import May
from planner.domain.rights.due import ClockFault, clock_fault, due
from planner.services.work import Work

#: The longest an office keeps a closed case, in months: longer is for archives, not for this.
MOST_MONTHS = 240


@dataclass(frozen=True, slots=True)
class Review:
    """The cases to look at on ``today``; none while the clock is not believed (``fault``)."""

    today: date
    due: tuple[Due, ...] = ()
    fault: ClockFault | None = None


def review(work: Work, confirmed: date | None = None) -> Review:
    """Return the cases whose time is over, those over longest first.

    ``confirmed``: the date a person read off something else than the computer; without it the
    clock is believed only where it has not jumped since the trail was last written. Raises
    PlannerError ``not_allowed``.
    """
    work.require(May.ERASE)
    today = confirmed or datetime.now(UTC).date()
    if confirmed is None:
        fault = clock_fault((entry.at.date() for entry in work.file.trail.entries()), today)
        if fault is not None:
            return Review(today, fault=fault)
    return Review(today, tuple(due(work.document, today)))


def keep_until(
    work: Work, case_id: CaseId, until: date, why: WhyKept, who: str, words: str = ""
) -> None:
    """Set until when a case is kept, with the reason; the last one set holds.

    Raises PlannerError ``kept_words_missing`` for another reason without words.
    """
    if why is WhyKept.OTHER and not words.strip():
        raise PlannerError("kept_words_missing")
    kept = Kept(case_id, until, why, who.strip(), datetime.now(UTC), words.strip())
    after = replace(work.document, kept={**work.document.kept, case_id: kept})
    work.commit(after, who=who.strip(), why="keep_case")


def set_keep_months(work: Work, months: int, who: str) -> None:
    """Set for how many months closed cases are kept.

    Raises PlannerError ``not_allowed`` or ``keep_months_wrong``.
    """
    work.require(May.PROGRAMME)
    if not 1 <= months <= MOST_MONTHS:
        raise PlannerError("keep_months_wrong", most=MOST_MONTHS)
    about = replace(work.document.about, keep_months=months)
    work.commit(replace(work.document, about=about), who=who.strip(), why="set_keep_months")
