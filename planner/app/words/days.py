"""Days as they are written on the command line."""

from __future__ import annotations

from datetime import UTC, date, datetime

from planner.domain.errors import PlannerError


def day_of(text: str) -> date:
    """Return the day of a text such as 2026-11-30.

    Raises PlannerError ``ledger_date_unreadable``.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise PlannerError("ledger_date_unreadable", value=text) from None


def day_or_today(text: str | None) -> date:
    """Return the day of a text, today where there is none."""
    return day_of(text) if text else datetime.now(UTC).date()
