"""The empty programme workbook, with an example row on every sheet."""

from __future__ import annotations

from pathlib import Path

from planner.domain.programme import Programme
from planner.intake.form import EXAMPLE
from planner.intake.form_writer import Filled
from planner.intake.programme_form import OFFICE, SHEETS
from planner.intake.programme_reader import read_programme
from planner.intake.programme_writer import office_rows, rows_of, write_rows

#: The bundled programme: where the examples come from.
SAMPLE = Path(__file__).parents[1] / "samples" / "guinea_2026_programme.xlsx"


def sample_programme() -> Programme:
    """Return the bundled programme."""
    programme = read_programme(SAMPLE).programme
    assert programme is not None, "the bundled programme is read by the tests"
    return programme


def write_programme_template(path: Path, language: str) -> None:
    """Write the empty form with headings in ``language`` and examples nobody reads."""
    sample = sample_programme()
    filled = rows_of(sample, language)
    examples = {
        sheet.key: _examples(sheet.columns[0].key, filled[sheet.key], language)
        for sheet in SHEETS
        if sheet is not OFFICE
    }
    write_rows(path, {"office": office_rows(None, language)}, sample, language, examples)


def _examples(first: str, rows: list[Filled], language: str) -> list[Filled]:
    """Return the first row of a sheet, on Rules the first of each sort, marked as an example."""
    chosen: dict[object, Filled] = {}
    for row in rows:
        chosen.setdefault(row.get("sort"), row)
    if "scope" not in rows[0]:
        chosen = {None: rows[0]}
    return [{**row, first: f"{EXAMPLE[language]} {row[first]}"} for row in chosen.values()]
