"""Moments as a person reads them: the day, and the time of this computer's clock."""

from __future__ import annotations

from datetime import datetime

from planner.wording.numbers import date_text


def moment_text(at: datetime, language: str, *, seconds: bool = False) -> str:
    """Return the day and the time of a moment."""
    here = at.astimezone()
    return f"{date_text(here.date(), language)} {here.strftime('%H:%M:%S' if seconds else '%H:%M')}"
