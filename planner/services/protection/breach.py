"""Say, after a breach, who was in the file in a span of time and what was done with it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from planner.domain.errors import PlannerError
from planner.domain.protection.breach import AROUND, Breach, breach
from planner.domain.protection.staff import May
from planner.services.work import Work


def who_was_in(work: Work, first: date, last: date) -> Breach:
    """Return who was in the file from the first day up to and with the last, whatever time zone.

    Half a day is added at both ends: the trail's clock is that of the world, a day the office's.
    Raises PlannerError ``not_allowed``, or ``span_wrong`` where the days are the wrong way round.
    """
    work.require(May.TRAIL)
    if first > last:
        raise PlannerError("span_wrong")
    since = datetime.combine(first, time.min, UTC) - AROUND
    until = datetime.combine(last, time.max, UTC) + AROUND
    document = work.document
    parts = {str(h.id): h.cases for h in document.hand_overs.values()}
    return breach(work.file.trail.entries(), document.numbers(), since, until, parts)
