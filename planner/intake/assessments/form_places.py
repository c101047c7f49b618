"""Where a form's sheets and columns stand in a workbook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.intake.assessments.mapping import FormMapping, Headings
from planner.intake.form import folded
from planner.intake.workbook import RawSheet


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a field stands in a sheet."""

    index: int
    heading: str


def find_sheet(sheets: Sequence[RawSheet], names: Headings) -> RawSheet | None:
    """Return the sheet that has one of ``names``."""
    wanted = {folded(n) for n in names}
    return next((s for s in sheets if folded(s.name) in wanted), None)


def find_column(headings: Sequence[str], names: Iterable[str]) -> Standing | None:
    """Return the first heading that is one of ``names``, or ends in one after a group's ``/``."""
    plain = [folded(h) for h in headings]
    wanted = [folded(n) for n in names]
    for name in wanted:
        if name in plain:
            return Standing(plain.index(name), headings[plain.index(name)])
    for name in wanted:
        for i, heading in enumerate(plain):
            if heading.endswith(f"/{name}"):
                return Standing(i, headings[i])
    return None


def heading_text(names: Headings, sheet: RawSheet, mapping: FormMapping) -> str:
    """Return a column's heading as a person looks for it.

    The own form's in the language its sheet is named in; else every heading the mapping gives.
    """
    if not mapping.own:
        return " / ".join(names)
    pairs = [mapping.sheet] if mapping.members is None else [mapping.sheet, mapping.members.sheet]
    french = any(folded(sheet.name) == folded(pair[-1]) for pair in pairs)
    return names[-1] if french else names[0]
