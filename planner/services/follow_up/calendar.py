"""Set the office's calendar of follow-up, and take the questions of a score."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.errors import PlannerError
from planner.domain.follow_up.calendar import Calendar
from planner.domain.follow_up.instrument import Instrument
from planner.domain.protection.staff import May
from planner.services.work import Work


def set_calendar(work: Work, calendar: Calendar, who: str) -> None:
    """Store the calendar. Visits made keep their month, whatever the calendar says later.

    Raises PlannerError ``not_allowed``, or as ``Calendar.check`` does.
    """
    work.require(May.PROGRAMME)
    calendar.check()
    work.commit(replace(work.document, calendar=calendar), who=who, why="set_calendar")


def take_instrument(work: Work, instrument: Instrument, who: str) -> bool:
    """Store a version of an instrument; return whether it was new.

    A version is never changed: answers are kept with it. Raises PlannerError ``not_allowed``,
    ``instrument_changed``, or as ``Instrument.check`` does.
    """
    work.require(May.PROGRAMME)
    instrument.check()
    known = work.document.instruments.get(instrument.id)
    if known is not None and known != instrument:
        raise PlannerError(
            "instrument_changed", instrument=instrument.code, version=instrument.version
        )
    after = {**work.document.instruments, instrument.id: instrument}
    work.commit(replace(work.document, instruments=after), who=who, why="take_instrument")
    return known is None
