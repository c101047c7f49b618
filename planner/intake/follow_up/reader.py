"""Read an export of the follow-up form, with names or labels of any of its languages.

Every cell of a row is kept as it came; what is understood of it stands beside.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TypeVar

from planner.domain.findings import Weight
from planner.domain.follow_up.instrument import Instrument
from planner.domain.follow_up.observation import Seen
from planner.domain.follow_up.rows import SupportSeen, VisitRow, VisitsRead
from planner.domain.follow_up.visit import VisitHow, VisitState
from planner.domain.need import FULL, Dimension
from planner.domain.programme.programme import Programme
from planner.domain.row_place import RowPlace
from planner.intake.assessments.form_places import Standing, find_column
from planner.intake.dates import read_birth, read_day
from planner.intake.follow_up.questions import FollowUpForm, follow_up_form
from planner.intake.form import folded
from planner.intake.mapping.answer_words import answers_of
from planner.intake.mapping.own_questions import Question
from planner.intake.mapping.own_xlsform import KOBO_UUID
from planner.intake.safety import WorkbookError
from planner.intake.table import Findings
from planner.intake.tables.as_text import raw_sheets
from planner.intake.tables.read import read_tables
from planner.intake.workbook import RawRow, RawSheet

_Code = TypeVar("_Code", bound=StrEnum)
_MUST = ("number", "on", "months", "state")
#: How people write the number of a visit where the form did not ask for it.
_SCORES = {dimension: f"score_{dimension.value}" for dimension in Dimension}


def read_follow_up(
    path: Path, programme: Programme, months: Sequence[int], instrument: Instrument | None
) -> VisitsRead:
    """Read the visits of a file. Every fault is a finding; none is raised."""
    findings = Findings(path.name)
    try:
        file = read_tables(path)
    except WorkbookError as error:
        findings.fault(error)
        return VisitsRead((), tuple(findings.found), path.name)
    findings.found.extend(file.findings)
    form = follow_up_form(programme, months, instrument)
    for sheet in raw_sheets(file):
        reader = _Reader(form, sheet, path.name, findings)
        if reader.missing == list(_MUST):
            continue  # another sheet of the file
        if reader.missing:
            break
        rows = tuple(reader.row(raw) for raw in sheet.rows)
        cells = sum(len(row.cells) for row in rows)
        return VisitsRead(rows, tuple(findings.found), path.name, cells)
    findings.add("follow_up_columns_missing")
    return VisitsRead((), tuple(findings.found), path.name)


class _Reader:
    """Reads one sheet; knows where each question stands in it."""

    def __init__(self, form: FollowUpForm, sheet: RawSheet, file: str, findings: Findings) -> None:
        self.form, self.sheet, self.file, self.findings = form, sheet, file, findings
        groups = [n for g in form.groups for n in (g.name, *g.labels.values())]
        find = partial(find_column, sheet.headings, groups=groups)
        self.asked: list[tuple[Question, Standing]] = []
        for question in form.questions():
            place = find(tuple(dict.fromkeys((question.name, *question.labels.values()))))
            if place is not None:
                self.asked.append((question, place))
        self.at = {q.field: place for q, place in self.asked}
        self.form_id = find(KOBO_UUID)
        self.scores = {d: p for d, name in _SCORES.items() if (p := find((name,))) is not None}
        self.words = {name: _written(name, options) for name, options in form.lists.items()}
        self.missing = [name for name in _MUST if name not in self.at]

    def row(self, raw: RawRow) -> VisitRow:
        cells = tuple(
            (self.sheet.headings[n] or f"#{n + 1}", text)
            for n, text in enumerate(raw.cells)
            if text and n < len(self.sheet.headings)
        )
        headings = tuple((field, place.heading) for field, place in self.at.items())
        place = RowPlace(self.file, self.sheet.name, raw.number, raw.sheet_row, headings)
        given = {
            question.field: self._answer(question, at.text(raw.cells), place)
            for question, at in self.asked
            if at.text(raw.cells)
        }
        return VisitRow(
            place,
            cells,
            given.get("number", ""),
            _whole(given.get("months", "")),
            self._day(given.get("on", ""), place),
            _code(VisitState, given.get("state", "")),
            given.get("who", ""),
            _code(VisitHow, given.get("how", "")) or VisitHow.OTHER,
            read_birth(given.get("birth", "")),
            _yes(given.get("consents", "")),
            tuple(_supports(given)),
            _whole(given.get("satisfaction", "")),
            _yes(given.get("expected", "")),
            _yes(given.get("wants_talk", "")),
            given.get("words", ""),
            tuple(_needs(given)),
            tuple((f.removeprefix("item."), v) for f, v in given.items() if f.startswith("item.")),
            tuple(self._ready(raw, place)),
            self.form_id.text(raw.cells) if self.form_id else "",
        )

    def _answer(self, question: Question, text: str, place: RowPlace) -> str:
        """Return the planner's word for an answer of a list; another text as it stands."""
        if question.sort != "select_one":
            return text
        word = self.words[question.topic].get(folded(text))
        if word is not None:
            return word
        self._note("follow_up_answer_unknown", Weight.CHECK, place, question.field)
        return text if question.field.startswith("item.") else ""

    def _day(self, text: str, place: RowPlace) -> date | None:
        day = read_day(text)
        if day is None:
            self._note("follow_up_day_unreadable", Weight.CHECK, place, "on")
        return day

    def _ready(self, raw: RawRow, place: RowPlace) -> list[tuple[Dimension, int]]:
        found = []
        for dimension, at in self.scores.items():
            text = at.text(raw.cells)
            if not text:
                continue
            score = _share(text)
            if score is None:
                self._note("follow_up_score_unreadable", Weight.CHECK, place, "")
            else:
                found.append((dimension, score))
        return found

    def _note(self, code: str, weight: Weight, place: RowPlace, field: str) -> None:
        self.findings.found.append(place.find(code, weight, field))


def _written(name: str, options: Sequence[object]) -> Mapping[str, str]:
    """Return the planner's word of a list by every way it is written."""
    found: dict[str, str] = {}
    if name in ("yes_no", "severity"):
        for word, ways in answers_of(name).items():
            found |= {folded(way): word for way in ways}
    for option in options:
        for way in (option.name, option.word, *option.labels.values()):  # type: ignore[attr-defined]
            found[folded(way)] = option.word  # type: ignore[attr-defined]
    return found


def _supports(given: Mapping[str, str]) -> list[SupportSeen]:
    """Return what is said of each support: whether it came, then whether it is used, then how."""
    found = []
    for field, word in given.items():
        if not field.startswith("got.") or word not in ("yes", "no"):
            continue
        target = field.removeprefix("got.")
        found.append(SupportSeen(target, Seen.RECEIVED if word == "yes" else Seen.NOT_RECEIVED))
        used = given.get(f"use.{target}")
        if word == "yes" and used in ("yes", "no"):
            found.append(SupportSeen(target, Seen.IN_USE if used == "yes" else Seen.NOT_IN_USE))
        satisfied = _whole(given.get(f"sat.{target}", ""))
        if word == "yes" and satisfied is not None:
            found.append(SupportSeen(target, Seen.SATISFIED, satisfied))
    return found


def _needs(given: Mapping[str, str]) -> list[tuple[str, int]]:
    found = []
    for field, word in given.items():
        severity = _whole(word) if field.startswith("need.") else None
        if severity is not None:
            found.append((field.removeprefix("need."), severity))
    return found


def _code(kind: type[_Code], text: str) -> _Code | None:
    return kind(text) if text in {c.value for c in kind} else None


def _yes(text: str) -> bool | None:
    return {"yes": True, "no": False}.get(text)


def _whole(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None


def _share(text: str) -> int | None:
    """Return a score from 0 to 1 in 1/10,000, None where it is none."""
    try:
        number = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    if not number.is_finite() or not 0 <= number <= 1:
        return None
    return int((number * FULL).to_integral_value())
