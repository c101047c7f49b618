"""The day of each visit: months after the return or the signature, none before the signature.

visit = anchor + months, where visit ≥ the day the plan was signed; the plan's paper and the due
list both ask here, so that a person is told the days that the office will keep.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.domain.follow_up.calendar import Anchor, Calendar
from planner.domain.months import add_months


@dataclass(frozen=True, slots=True)
class VisitDay:
    """One visit of the calendar: its month after the anchor, and its day."""

    months: int
    due: date


def counts_from_return(calendar: Calendar, returned: date | None) -> bool:
    """Say whether months are counted from the return: the calendar says so and its day is known."""
    return calendar.counted_from is Anchor.RETURN and returned is not None


def anchor_day(calendar: Calendar, returned: date | None, began: date) -> date:
    """Return the day months are counted from, for a case followed since ``began``."""
    by_return = counts_from_return(calendar, returned)
    return returned if by_return and returned is not None else began


def visit_days(calendar: Calendar, returned: date | None, began: date) -> tuple[VisitDay, ...]:
    """Return the visits of a case followed since ``began``."""
    return tuple(day for day in _all_days(calendar, returned, began) if day.due >= began)


def days_before(calendar: Calendar, returned: date | None, began: date) -> tuple[VisitDay, ...]:
    """Return the visits of the calendar nobody is asked for: their day was before ``began``."""
    return tuple(day for day in _all_days(calendar, returned, began) if day.due < began)


def _all_days(calendar: Calendar, returned: date | None, began: date) -> tuple[VisitDay, ...]:
    anchor = anchor_day(calendar, returned, began)
    return tuple(VisitDay(months, add_months(anchor, months)) for months in calendar.visits)
