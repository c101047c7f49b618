"""The audit trail as rows: when, who, what, of which case, what changed; and which are wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from planner.domain.caseload import Caseload
from planner.domain.ids import CaseId
from planner.domain.protection.trail import Act, TrailEntry
from planner.services.work import Work
from planner.wording.edits import entry_words
from planner.wording.numbers import count_text
from planner.wording.trail import by_whom, cases_of, change_lines, told_changes
from ui.models.moments import moment_text
from ui.models.rows import Column
from ui.words import listed

#: So many case numbers stand in a cell; of more, how many there are.
_NAMED = 3


@dataclass(frozen=True)
class TrailRow:
    """One entry, with what is filtered by. ``numbers``: of the cases it is about."""

    entry: TrailEntry
    who: str
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class Wanted:
    """What is looked for; empty means all."""

    who: str = ""
    act: Act | None = None
    number: str = ""
    first: date | None = None
    last: date | None = None

    def fits(self, row: TrailRow) -> bool:
        """Say whether a row is looked for."""
        day = row.entry.at.astimezone().date()
        wanted = self.number.strip().casefold()
        return (
            (not self.who or row.entry.is_by(self.who))
            and (self.act is None or row.entry.act is self.act)
            and (not wanted or any(wanted == n.casefold() for n in row.numbers))
            and (self.first is None or self.first <= day)
            and (self.last is None or day <= self.last)
        )


def trail_rows(entries: Sequence[TrailEntry], work: Work, language: str) -> list[TrailRow]:
    """Return the entries, newest first."""
    numbers = {key: case.number for key, case in work.document.cases.items()}
    return [TrailRow(e, by_whom(e, language), _numbers(e, numbers)) for e in reversed(entries)]


def _numbers(entry: TrailEntry, numbers: Mapping[CaseId, str]) -> tuple[str, ...]:
    return tuple(numbers.get(c) or _tr("erased") for c in cases_of(entry))


def trail_columns(
    document: Caseload, named: bool, language: str, only: Callable[[], CaseId | None]
) -> list[Column]:
    """Return the columns of the trail; ``named``: who people are may be seen.

    ``only``: the case that is looked for; nothing is then told of anybody else.
    """

    def first(row: TrailRow) -> str:
        wanted = only()
        lines = change_lines(row.entry, document, language, named=named, only=wanted)
        line = next(lines, "")
        more = len(told_changes(row.entry)) - 1 if wanted is None else 0
        rest = _tr(" and {n} more").format(n=count_text(more, language)) if more > 0 else ""
        return f"{line.strip()}{rest}" if line else ""

    return [
        Column(_tr("When"), lambda r: moment_text(r.entry.at, language), 165, sort=_at),
        Column(_tr("Who"), lambda r: r.who, 90, bold=True),
        Column(_tr("What"), lambda r: entry_words(r.entry, document.programme, language), 170),
        Column(_tr("Case"), lambda r: _named(r, language), 100),
        Column(_tr("What changed"), first, 0),
    ]


def _named(row: TrailRow, language: str) -> str:
    if len(row.numbers) > _NAMED:
        return count_text(len(row.numbers), language)
    return listed(row.numbers)


def _at(row: TrailRow) -> tuple[datetime, int]:
    return row.entry.at, row.entry.number


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrailRows", text)
