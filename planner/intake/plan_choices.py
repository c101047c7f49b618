"""What was chosen in the workbook of a plan, read back: rows that differ from the plan.

The sheet is known by its headings, in any language a plan is written in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.domain.findings import Finding, Weight
from planner.domain.row_place import RowPlace
from planner.domain.texts import PAPER_LANGUAGES
from planner.intake.form import folded
from planner.intake.safety import WorkbookFile
from planner.intake.table import Findings
from planner.intake.workbook import RawRow, RawSheet
from planner.wording.papers.plan import plan_text
from planner.wording.papers.plan_copies import CHOICE_COLUMNS, CHOICE_WORDS

_NEEDED = ("choice_case", "choice_code", "choice_person", "choice", "choice_new", "choice_why")


@dataclass(frozen=True, slots=True)
class Chosen:
    """One row in which something was chosen.

    ``choice``: of ``CHOICE_WORDS``; ``amount`` as it was typed, empty where it stays.
    ``person``: 0 the household, else a member's place in it.
    """

    case_number: str
    target: str
    person: int
    choice: str
    amount: str
    reason: str
    place: RowPlace


@dataclass(frozen=True, slots=True)
class ChoicesRead:
    """What was chosen, and what is wrong with the file. ``cases``: numbers it is about."""

    chosen: tuple[Chosen, ...]
    findings: tuple[Finding, ...]
    cases: tuple[str, ...] = ()


def read_plan_choices(path: WorkbookFile) -> ChoicesRead:
    """Read what was chosen; every fault of the file is a finding, none is raised.

    Whether it may be decided is not asked here.
    """
    findings = Findings(path.name)
    sheets = findings.sheets(path)
    if sheets is None:
        return ChoicesRead((), tuple(findings.found))
    found = next(((s, c) for s in sheets if (c := _columns(s)) is not None), None)
    if found is None:
        findings.add(
            "sheet_missing",
            sheet=plan_text("sheet_choices", "en"),
            french=plan_text("sheet_choices", "fr"),
        )
        return ChoicesRead((), tuple(findings.found))
    sheet, columns = found
    chosen: list[Chosen] = []
    cases: dict[str, None] = {}
    for raw in sheet.rows:
        if not _cell(raw, columns, "choice_code"):
            continue
        cases[_cell(raw, columns, "choice_case")] = None
        row = _chosen(raw, sheet, columns, findings)
        if row is not None:
            chosen.append(row)
    return ChoicesRead(tuple(chosen), tuple(findings.found), tuple(cases))


def _columns(sheet: RawSheet) -> Mapping[str, int] | None:
    """Return where the columns stand, None where this is not the sheet."""
    places: dict[str, int] = {}
    headings = [folded(heading) for heading in sheet.headings]
    for key in CHOICE_COLUMNS:
        said = {folded(plan_text(key, language)) for language in PAPER_LANGUAGES}
        place = next((i for i, heading in enumerate(headings) if heading in said), None)
        if place is not None:
            places[key] = place
    return places if all(key in places for key in _NEEDED) else None


def _cell(raw: RawRow, columns: Mapping[str, int], key: str) -> str:
    place = columns[key]
    return raw.cells[place].strip() if place < len(raw.cells) else ""


def _chosen(
    raw: RawRow, sheet: RawSheet, columns: Mapping[str, int], findings: Findings
) -> Chosen | None:
    """Return what a row chose, None where it stays as it was."""
    headings = tuple(sorted((key, sheet.headings[i]) for key, i in columns.items()))
    place = RowPlace(findings.file, sheet.name, raw.number, raw.sheet_row, headings)
    said, amount = _cell(raw, columns, "choice"), _cell(raw, columns, "choice_new")
    choice = _choice_of(said)
    if choice is None:
        known = ", ".join(_words())
        findings.found.append(
            place.find("choice_unknown", Weight.STOPS, "choice", value=said, known=known)
        )
        return None
    if choice in ("choice_keep", "choice_no") and not amount:
        return None
    person = _cell(raw, columns, "choice_person")
    return Chosen(
        _cell(raw, columns, "choice_case"),
        _cell(raw, columns, "choice_code"),
        int(person) if person.isascii() and person.isdigit() and len(person) < 4 else 0,
        choice,
        amount,
        _cell(raw, columns, "choice_why"),
        place,
    )


def _words() -> Sequence[str]:
    keys = dict.fromkeys(word for words in CHOICE_WORDS for word in words)
    return [plan_text(key, "en") for key in keys]


def _choice_of(said: str) -> str | None:
    """Return which choice a word is, in any language; an empty cell changes nothing."""
    if not said:
        return "choice_keep"
    for words in CHOICE_WORDS:
        for key in words:
            if any(folded(said) == folded(plan_text(key, lang)) for lang in PAPER_LANGUAGES):
                return key
    return None
