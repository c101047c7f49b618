"""A day typed into a dialog that asks: read, or said that it cannot be."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit

from planner.domain.errors import PlannerError
from planner.wording.errors.in_window import window_sentence
from ui.widgets.parts.fields import read_date
from ui.widgets.parts.question import Question


def day_asked(dialog: Question, field: QLineEdit, language: str) -> date | None:
    """Return the day in ``field``; where there is none, say so in the dialog and return None."""
    try:
        day = read_date(field)
    except ValueError:
        day = None
    if day is None:
        dialog.say(window_sentence(PlannerError("date_unreadable"), language))
        field.setFocus()
    return day
