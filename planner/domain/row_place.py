"""Where a row of a file stands, so that what is found later still names its place."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.findings import Finding, Weight


@dataclass(frozen=True, slots=True)
class RowPlace:
    """A row of a sheet: its number from 1, as the spreadsheet numbers it, headings by column.

    ``says``: what the row says of itself besides, by column, to notice cells that were moved.
    """

    file: str
    sheet: str
    row: int
    sheet_row: int
    headings: tuple[tuple[str, str], ...] = ()
    says: tuple[tuple[str, str], ...] = ()

    def find(self, code: str, weight: Weight, key: str = "", **values: str | int) -> Finding:
        """Build a finding about this row, at the column of ``key``."""
        return Finding.of(
            code,
            weight,
            file=self.file,
            sheet=self.sheet,
            row=self.row,
            sheet_row=self.sheet_row,
            column=dict(self.headings).get(key, ""),
            case_number="",
            **values,
        )
