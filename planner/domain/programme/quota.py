"""Quotas of a part that was handed over: what its cases may take of what all cases share by months.

What has no months (money, seats, trades) stands in the part's programme itself. Starts of a
measure or a service and counsellors' hours are shared month by month, so they have quotas here.
"""

from __future__ import annotations

from planner.domain.months import Month
from planner.domain.programme.catalogue import Per

#: Months of the year ahead in which an award can start.
MONTHS = 12


def places_row(measure: str) -> str:
    """Return the row of a measure's places."""
    return f"places:{measure}"


def service_row(service: str) -> str:
    """Return the row of what a service can start."""
    return f"service:{service}"


#: The row of counsellors' minutes.
HOURS_ROW = "hours"


def hours_period(counsellor: str, month: Month) -> str:
    """Return the period of one counsellor's month."""
    return f"{counsellor} {month}"


def period_of(month: Month, per: Per, first: Month) -> str:
    """Return the month, the calendar's quarter or the year from ``first`` that a month lies in."""
    if per is Per.MONTH:
        return str(month)
    if per is Per.QUARTER:
        return f"{month.year} {(month.month - 1) // 3}"
    return str(month.minus(first) // MONTHS)


def quota_key(row: str, period: str) -> str:
    """Return under what a quota of a row and period is kept."""
    return f"{row}@{period}"
