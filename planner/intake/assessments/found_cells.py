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
    """Return the findings, each with what stands in its cell; those of protected details nothing,
    and marked as such."""
    wanted = {(f.sheet, f.sheet_row) for f in found if f.sheet_row and f.column}
    rows = {
        (sheet.name, row.sheet_row): row.cells
        for sheet in sheets
        for row in sheet.rows
        if (sheet.name, row.sheet_row) in wanted
    }
    shut = {sheet.name: _shut(sheet, mapping) for sheet in sheets}
    places = {sheet.name: _places(sheet, shut[sheet.name]) for sheet in sheets}
    return [
        replace(finding, protected=True)
        if finding.sheet_row and folded(finding.column) in shut.get(finding.sheet, ())
        else _with_cell(finding, rows, places)
        for finding in found
    ]


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


def _shut(sheet: RawSheet, mapping: FormMapping) -> frozenset[str]:
    """Return the headings of protected details, folded, and what such a column was asked for as."""
    names = [mapping.columns[field] for field in _PROTECTED if field in mapping.columns]
    if "vulnerabilities" in mapping.choices:
        names.append(mapping.choices["vulnerabilities"].headings)
    places = {s.index for n in names for s in standings(sheet.headings, n, mapping.groups)}
    asked = frozenset(folded(heading) for headings in names for heading in headings)
    return asked.union(
        plain
        for place, plain in enumerate(map(folded, sheet.headings))
        if place in places or any(f"{h}/" in f"{plain}/" for h in asked)
    )


def _places(sheet: RawSheet, shut: frozenset[str]) -> dict[str, int]:
    """Return where each heading stands, without those of protected details."""
    places: dict[str, int] = {}
    for place, heading in enumerate(sheet.headings):
        plain = folded(heading)
        if plain not in shut:
            places.setdefault(plain, place)
    return places
