"""Copies of the caseload file, as rows of a table, and what is newer than one of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.services.protection.backups import Copy
from planner.wording.edits import edit_words
from planner.wording.numbers import count_text, decimal_text
from planner.wording.trail import by_whom
from ui.models.moments import moment_text
from ui.models.rows import Column

_MIB = 1024 * 1024
#: How many newer edits are told one by one.
TOLD = 8


def backup_columns(language: str) -> list[Column]:
    """Return the columns of the list of copies."""
    return [
        Column(
            _tr("Made"),
            lambda c: moment_text(c.backup.made, language),
            220,
            sort=lambda c: c.backup.order,
            bold=True,
        ),
        Column(
            _tr("Size"),
            lambda c: _tr("{n} MB").format(n=decimal_text(c.size / _MIB, language, 1)),
            90,
            sort=lambda c: c.size,
            right=True,
        ),
        Column(
            _tr("Edits since"),
            lambda c: _since(c, language),
            0,
            sort=lambda c: len(c.newer),
        ),
    ]


def _since(copy: Copy, language: str) -> str:
    number = count_text(len(copy.newer), language) if copy.newer else _tr("none")
    if not copy.aside:
        return number
    return _tr("{n}; put aside when another was put back").format(n=number)


def newer_lines(copy: Copy, language: str) -> list[str]:
    """Return what is newer than a copy, newest first: when, who, what; the rest as a number."""
    lines = []
    for entry in copy.newer[:TOLD]:
        why = entry.batch.why if entry.batch is not None else entry.act.value
        words = edit_words(why, None, language)
        when, who = moment_text(entry.at, language, seconds=True), by_whom(entry, language)
        lines.append(f"{when} · {who} · {words}")
    rest = len(copy.newer) - TOLD
    if rest > 0:
        lines.append(_tr("and {n} more").format(n=count_text(rest, language)))
    return lines


def _tr(text: str) -> str:
    return QCoreApplication.translate("BackupRows", text)
