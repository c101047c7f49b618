"""Dates as a form gives them: to the day, the month or the year."""

from __future__ import annotations

import re
from datetime import date

from planner.domain.months import Month, PartialDate


def read_day(text: str) -> date | None:
    """Return a date written as ISO 8601 (a time after it is ignored), None for anything else."""
    try:
        return date.fromisoformat(text[:10]) if re.match(r"\d{4}-\d\d-\d\d(T|\s|$)", text) else None
    except ValueError:
        return None


def read_birth(text: str) -> PartialDate | None:
    """Return a birth known to the day, the month (``1988-05``) or the year, None for others."""
    if re.fullmatch(r"\d{4}", text) and int(text) > 0:
        return PartialDate.of_year(int(text))
    if re.fullmatch(r"\d{4}-\d\d", text) and 1 <= int(text[5:]) <= 12 and int(text[:4]) > 0:
        month = Month(int(text[:4]), int(text[5:]))
        return PartialDate(text, month.first_day(), month.last_day())
    day = read_day(text)
    return None if day is None else PartialDate.of_day(day)
