"""Findings: what is wrong with the data, where, and what to do. They stand beside the data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from dataclasses import field as default
from enum import StrEnum


class Weight(StrEnum):
    """How much a finding hinders."""

    STOPS = "stops"  # the file cannot be taken, or the case cannot be planned
    CHECK = "check"  # planned as it is; somebody must look
    NOTE = "note"  # worth knowing


@dataclass(frozen=True, slots=True)
class Finding:
    """A code with its place and values; ``planner.wording.findings`` makes the two sentences.

    ``row`` is the data row counted from 1 (the heading is not counted), ``sheet_row`` the row as
    the spreadsheet numbers it. ``values`` never hold a name, a birth date or a note.
    ``cell``: what stands in the cell, for the person's own screen and file; of a protected detail
    it is empty. ``ignored``: why somebody decided to leave it, empty while it is open.
    ``field``: which answer it is about, as the planner calls it (``birth``, ``need.job``,
    ``members.1.age``), empty where it is about none. ``protected``: it stands in the column of a
    protected detail (``planner.domain.protection.protected_findings`` says who is told of it).
    """

    code: str
    weight: Weight
    file: str = ""
    sheet: str = ""
    row: int | None = None
    sheet_row: int | None = None
    column: str = ""
    case_number: str = ""
    values: tuple[tuple[str, str | int], ...] = ()
    cell: str = default(default="", repr=False)
    ignored: str = default(default="", repr=False)
    ignored_by: str = ""
    protected: bool = False
    field: str = ""

    @property
    def same(self) -> Finding:
        """Return what makes it the same finding in a later file: neither its row nor its file."""
        found = replace(self, file="", row=None, sheet_row=None, ignored="", ignored_by="")
        return replace(found, protected=False, field="")  # earlier planners did not say

    @classmethod
    def of(
        cls,
        code: str,
        weight: Weight,
        *,
        file: str = "",
        sheet: str = "",
        row: int | None = None,
        sheet_row: int | None = None,
        column: str = "",
        case_number: str = "",
        **values: str | int,
    ) -> Finding:
        """Build a finding; further keyword arguments become its values."""
        ordered = tuple(sorted(values.items()))
        return cls(code, weight, file, sheet, row, sheet_row, column, case_number, ordered)
