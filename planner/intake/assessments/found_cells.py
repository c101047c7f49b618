"""What stands in the cell a finding is about, beside the finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.domain.findings import Finding
from planner.intake.assessments.form_places import standings
from planner.intake.assessments.mapping import FormMapping
from planner.intake.form import folded
from planner.intake.workbook import RawSheet

#: These stay in the protected block of the caseload: findings are not sealed as deep.
_PROTECTED = (
    "cash_risk",
    "guardian_verified",
    "best_interests_decided",
    "child_view_heard",
    "specialist_clearance",
)
_SHOWN = 200


def with_cells(
    found: Sequence[Finding], sheets: Sequence[RawSheet], mapping: FormMapping
) -> list[Finding]:
    """Return the findings, each with what stands in its cell; of protected details nothing."""
    wanted = {(f.sheet, f.sheet_row) for f in found if f.sheet_row and f.column}
    rows = {
        (sheet.name, row.sheet_row): row.cells
        for sheet in sheets
        for row in sheet.rows
        if (sheet.name, row.sheet_row) in wanted
    }
    places = {sheet.name: _places(sheet, mapping) for sheet in sheets}
    return [_with_cell(finding, rows, places) for finding in found]


def _with_cell(
    finding: Finding,
    rows: dict[tuple[str, int], tuple[str, ...]],
    places: dict[str, dict[str, int]],
) -> Finding:
    cells = rows.get((finding.sheet, finding.sheet_row or 0))
    place = places.get(finding.sheet, {}).get(folded(finding.column))
    if cells is None or place is None or place >= len(cells):
        return finding
    return replace(finding, cell=cells[place][:_SHOWN])


def _places(sheet: RawSheet, mapping: FormMapping) -> dict[str, int]:
    """Return where each heading stands, without those of protected details."""
    shut: set[int] = set()
    names = [mapping.columns[field] for field in _PROTECTED if field in mapping.columns]
    if "vulnerabilities" in mapping.choices:
        names.append(mapping.choices["vulnerabilities"].headings)
    for headings in names:
        shut |= {s.index for s in standings(sheet.headings, headings, mapping.groups)}
    asked = tuple(folded(h) for headings in names for h in headings)
    places: dict[str, int] = {}
    for place, heading in enumerate(sheet.headings):
        plain = folded(heading)
        if place not in shut and not any(f"{h}/" in f"{plain}/" for h in asked):
            places.setdefault(plain, place)
    return places
