"""The office's calendar of the year after a return: when it looks in, and how fast it answers.

Every figure is the office's to change. Published: follow-up covers the first twelve months after
return (IOM, Towards an Integrated Approach to Reintegration, 2017, box 4.1); the months in it, the
minutes and the days to answer a complaint are not published anywhere we know.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.errors import PlannerError

#: A year and a half: later than that is no follow-up of a return.
LAST_MONTH = 18
_MOST_DAYS = 365


class Anchor(StrEnum):
    """From which day months of follow-up are counted."""

    RETURN = "return"
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Calendar:
    """When visits and answers are due.

    ``visits``: months after the anchor. ``ahead``: so many days before it is due something stands
    on the due list. ``visit_minutes``, ``delivery_minutes``: a counsellor's time for one.
    ``hours``: what a counsellor has for it a month; None where nothing limits it. ``acknowledge``,
    ``decide``: days to acknowledge and to decide a complaint. ``check_months``: between two looks
    at whether a project harms. ``referral_days``: an answer to a referral is asked for after, where
    nobody knows yet what a provider usually takes.
    """

    visits: tuple[int, ...] = (1, 3, 6, 9, 12)
    counted_from: Anchor = Anchor.RETURN
    ahead: int = 14
    visit_minutes: int = 90
    delivery_minutes: int = 30
    hours: int | None = None
    acknowledge: int = 5
    decide: int = 30
    check_months: int = 3
    referral_days: int = 21

    def check(self) -> None:
        """Refuse a calendar nobody can keep.

        Raises PlannerError ``calendar_visits`` or ``calendar_number``.
        """
        months = self.visits
        if not months or list(months) != sorted(set(months)) or not months[0] > 0:
            raise PlannerError("calendar_visits", last=LAST_MONTH)
        if months[-1] > LAST_MONTH:
            raise PlannerError("calendar_visits", last=LAST_MONTH)
        days = (self.ahead, self.acknowledge, self.decide, self.referral_days)
        if not all(0 <= d <= _MOST_DAYS for d in days) or self.acknowledge > self.decide:
            raise PlannerError("calendar_number")
        if not 1 <= self.check_months <= LAST_MONTH:
            raise PlannerError("calendar_number")
        minutes = (self.visit_minutes, self.delivery_minutes)
        if not all(0 <= m <= 24 * 60 for m in minutes) or not 0 <= (self.hours or 0) <= 744:
            raise PlannerError("calendar_number")
