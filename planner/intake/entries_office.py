"""The sheet of a returned office workbook on which an office wrote what happened.

The sheet is found by its name in any language, its headings below title and notes, wherever they
were moved; a row is known by its line, not by where it stands.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from openpyxl import load_workbook

from planner.domain.findings import Finding, Weight
from planner.domain.ledger.entry import EntryState
from planner.intake.entries_form import ENTRIES, INPUT
from planner.intake.form import folded
from planner.intake.safety import DAMAGED_PART, WorkbookError, WorkbookFile, check_workbook
from planner.intake.table import Findings, Row
from planner.intake.workbook import RawRow, cell_text
from planner.wording.papers.office import office_text
from planner.wording.papers.office_bookings import BOOKING_HEADINGS, BOOKING_STATES
from planner.wording.sentences import LANGUAGES

#: Lines of ten thousand cases and their second rows; where headings are looked for.
_MOST_ROWS, _MOST_COLUMNS, _HEADINGS_BY = 250_000, 60, 40


def office_state(text: str) -> EntryState | None:
    """Return the state a word of any language means on that sheet, None for another word."""
    meant = folded(text)
    for state, word in BOOKING_STATES.items():
        if meant in {folded(office_text(word, language)) for language in LANGUAGES}:
            return state
    return None


def office_state_words(heading: str) -> tuple[str, ...]:
    """Return the words a sheet knows whose column State is headed so."""
    languages = [known for known in LANGUAGES if _said("book_state", known) == folded(heading)]
    language = languages[0] if languages else "en"
    return tuple(office_text(word, language) for word in BOOKING_STATES.values())


def is_office_workbook(path: WorkbookFile) -> bool:
    """Say whether a file is an office workbook; False where it cannot be opened."""
    try:
        check_workbook(path)
        with _opened(path) as book:
            return _sheet(book) is not None
    except (WorkbookError, *DAMAGED_PART):
        return False


def read_office_rows(path: WorkbookFile, findings: Findings) -> list[Row]:
    """Return the rows somebody filled in; a missing column is a finding.

    ``path`` is an office workbook by ``is_office_workbook``.
    """
    try:
        rows = _filled_in(path, findings)
        if any(row.formulas for row in rows):
            rows = _with_results(path, rows)
    except DAMAGED_PART:
        findings.add("file_not_workbook", Weight.STOPS)
        return []
    return rows


@dataclass(frozen=True, slots=True)
class _Found:
    """Where the columns stand: the row of the headings, place and heading by key."""

    sheet: str
    row: int
    places: Mapping[str, int]
    headings: Mapping[str, str]


@contextmanager
def _opened(path: WorkbookFile, *, results: bool = False) -> Iterator[Any]:
    # The handle is ours, so that it is closed whatever the library stumbles over.
    with path.open("rb") as raw:
        yield load_workbook(raw, read_only=True, data_only=results, keep_links=False)


def _sheet(book: Any) -> Any:
    names = {_said("bookings", language) for language in LANGUAGES}
    sheet = next((s for s in book.worksheets if folded(s.title) in names), None)
    if sheet is not None:
        # The declared dimension may be a lie either way.
        sheet.reset_dimensions()
    return sheet


def _said(code: str, language: str) -> str:
    return folded(office_text(code, language))


def _filled_in(path: WorkbookFile, findings: Findings) -> list[Row]:
    rows: list[Row] = []
    with _opened(path) as book:
        sheet = _sheet(book)
        found: _Found | None = None
        for number, cells in enumerate(
            sheet.iter_rows(max_row=_MOST_ROWS + 1, max_col=_MOST_COLUMNS), start=1
        ):
            if number > _MOST_ROWS:
                findings.add("rows_left_out", sheet=sheet.title, sheet_row=number, most=_MOST_ROWS)
                break
            if found is not None:
                if row := _row(found, number, cells, findings):
                    rows.append(row)
            elif number <= _HEADINGS_BY:
                found = _headings(sheet.title, number, [cell_text(cell) for cell in cells])
        _tell_missing(sheet.title, found, findings)
    return rows


def _headings(sheet: str, number: int, texts: Collection[str]) -> _Found | None:
    """Return where the columns stand if this is the row of the headings, in one language."""
    given = {folded(text): place for place, text in reversed([*enumerate(texts)]) if text}
    for language in LANGUAGES:
        places = {
            key: given[heading]
            for key, word in BOOKING_HEADINGS.items()
            if (heading := _said(word, language)) in given
        }
        if {"state", "on"} <= places.keys() or {"state", "line"} <= places.keys():
            listed = list(texts)
            return _Found(sheet, number, places, {k: listed[i] for k, i in places.items()})
    return None


def _tell_missing(sheet: str, found: _Found | None, findings: Findings) -> None:
    """Note the columns without which nothing can be booked."""
    for key in ("line", *INPUT):
        if found is None or key not in found.places:
            word = BOOKING_HEADINGS[key]
            findings.found.append(
                Finding.of(
                    "column_missing",
                    Weight.STOPS,
                    file=findings.file,
                    sheet=sheet,
                    column=office_text(word, "en"),
                    french=office_text(word, "fr"),
                )
            )


def _row(found: _Found, number: int, cells: Collection[Any], findings: Findings) -> Row | None:
    """Return a row in which something is filled in, None for every other."""
    listed = list(cells)
    at = {key: listed[i] for key, i in found.places.items() if i < len(listed)}
    texts = {key: cell_text(at[key]) for key in INPUT if key in at}
    filled = [text for text in texts.values() if text]
    if not filled or all(text.startswith("#") for text in filled):
        return None
    texts = {key: cell_text(cell) for key, cell in at.items()}
    formulas = frozenset(k for k, c in at.items() if getattr(c, "data_type", "") == "f")
    raw = RawRow(number - found.row, number, tuple(texts.values()), formulas=frozenset())
    return Row(ENTRIES, found.sheet, raw, texts, dict(found.headings), formulas, findings)


def _with_results(path: WorkbookFile, rows: list[Row]) -> list[Row]:
    """Return the rows with the stored results of formulas, empty where there is none."""
    asked = {row.raw.sheet_row: row for row in rows if row.formulas}
    places: dict[str, int] = {}
    with _opened(path, results=True) as book:
        for number, cells in enumerate(
            _sheet(book).iter_rows(max_row=max(asked), max_col=_MOST_COLUMNS), start=1
        ):
            texts = [cell_text(cell) for cell in cells] if not places or number in asked else []
            if not places:
                here = _headings("", number, texts)
                places = dict(here.places) if here else {}
            elif number in asked:
                row = asked[number]
                for key in row.formulas:
                    place = places[key]
                    row.texts_by_key[key] = texts[place] if place < len(texts) else ""
    return rows
