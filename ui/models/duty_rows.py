"""What is due after the signature, as rows of a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.domain.programme.programme import Programme
from planner.wording.follow_up.texts import duty_notes, duty_words, who_words
from planner.wording.numbers import date_text
from ui.models.rows import Column
from ui.words import listed


def duty_columns(language: str, programme: Programme | None) -> list[Column]:
    """Return the columns of the due list; what is late needs a person's attention."""
    return [
        Column(
            _tr("Due"),
            lambda d: date_text(d.due, language),
            120,
            sort=lambda d: d.due,
            attention=lambda d: d.late > 0,
            whole=True,
        ),
        Column(_tr("Case"), lambda d: d.number, 110, bold=True),
        Column(_tr("What"), lambda d: _capital(duty_words(d, programme, language)), 0),
        Column(_tr("Whose"), lambda d: who_words(d, language), 60),
        Column(
            _tr("To know"),
            lambda d: listed(duty_notes(d, language, short=True)),
            135,
            sort=lambda d: -d.late,
            attention=lambda d: d.late > 0,
        ),
    ]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _tr(text: str) -> str:
    return QCoreApplication.translate("DutyRows", text)
