"""Calendar months, and dates of which only a part is known."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """One calendar month."""

    year: int
    month: int

    @classmethod
    def of(cls, day: date) -> Month:
        """Return the month ``day`` lies in."""
        return cls(day.year, day.month)

    def plus(self, months: int) -> Month:
        """Return the month ``months`` later (or earlier, if negative)."""
        index = self.year * 12 + self.month - 1 + months
        return Month(index // 12, index % 12 + 1)

    def minus(self, other: Month) -> int:
        """Return how many months ``other`` lies before this one."""
        return (self.year - other.year) * 12 + self.month - other.month

    def first_day(self) -> date:
        """Return the first day of the month."""
        return date(self.year, self.month, 1)

    def last_day(self) -> date:
        """Return the last day of the month."""
        return date(self.year, self.month, calendar.monthrange(self.year, self.month)[1])

    def __str__(self) -> str:
        """Return ISO 8601: 2026-11."""
        return f"{self.year:04d}-{self.month:02d}"


def first_month(balance_date: date) -> Month:
    """Return the first month an award can start in: that of the day after the balance date."""
    return Month.of(balance_date + timedelta(days=1))


def add_months(day: date, months: int) -> date:
    """Return the same day ``months`` later, the last of the month where it is shorter."""
    month = Month.of(day).plus(months)
    return date(month.year, month.month, min(day.day, month.last_day().day))


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as written, known to the day, the month or the year only."""

    written: str
    earliest: date
    latest: date

    @classmethod
    def of_day(cls, day: date) -> PartialDate:
        """Return a date known to the day."""
        return cls(day.isoformat(), day, day)

    @classmethod
    def of_year(cls, year: int) -> PartialDate:
        """Return a date of which only the year is known."""
        return cls(str(year), date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def of_month(cls, year: int, month: int) -> PartialDate:
        """Return a date of which only the month is known. Raises ValueError where there is none."""
        first = date(year, month, 1)
        return cls(f"{year:04d}-{month:02d}", first, Month.of(first).last_day())

    def years_by(self, day: date) -> tuple[int, int]:
        """Return the fewest and the most full years passed by ``day``."""
        return _full_years(self.latest, day), _full_years(self.earliest, day)


def _full_years(since: date, day: date) -> int:
    return day.year - since.year - ((day.month, day.day) < (since.month, since.day))
