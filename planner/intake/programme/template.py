"""The empty programme workbook, with an example row on every sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from planner.domain.programme.fund import FundSort
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import OFFICE as OFFICE_RULES
from planner.domain.programme.rule import Rule
from planner.intake.form import EXAMPLE, SheetForm
from planner.intake.form_writer import Filled
from planner.intake.programme.donor_rows import donor_rows
from planner.intake.programme.form import OFFICE, RULES, SHEETS
from planner.intake.programme.reader import read_programme
from planner.intake.programme.rule_examples import example_rules
from planner.intake.programme.writer import office_rows, rows_of, write_rows

#: The bundled programme: where the examples come from.
SAMPLE = Path(__file__).parents[2] / "samples" / "guinea_2026_programme.xlsx"


def sample_programme() -> Programme:
    """Return the bundled programme."""
    programme = read_programme(SAMPLE).programme
    assert programme is not None, "the bundled programme is read by the tests"
    return programme


def write_programme_template(path: Path, language: str, lines: Programme | None = None) -> None:
    """Write the empty form with headings in ``language`` and examples nobody reads.

    ``lines``: donors' lines that stand in it already (``planner.services.programme.donors``).
    """
    sample = sample_programme()
    filled = rows_of(replace(sample, rules=(*sample.rules, *_further_rules(sample))), language)
    examples = {
        sheet.key: _examples(sheet, filled[sheet.key], language)
        for sheet in SHEETS
        if sheet is not OFFICE
    }
    rows = {"office": office_rows(None, language)}
    if lines is not None:
        rows |= donor_rows(lines, language)
    write_rows(path, rows, sample, language, examples)


def _further_rules(sample: Programme) -> Iterator[Rule]:
    of_sort = {fund.sort: fund.code for fund in reversed(sample.funds)}
    pool, entitlement = of_sort[FundSort.POOL], of_sort[FundSort.ENTITLEMENT]
    return example_rules(pool, entitlement, sample.currency)


def _examples(sheet: SheetForm, rows: Sequence[Filled], language: str) -> list[Filled]:
    """Return the first row of a sheet, on Rules the first of each sort, marked as an example.

    Rules of both a fund and the office are shown for each.
    """
    first, chosen = sheet.columns[0].key, dict[object, Filled]()
    for row in rows:
        office = row.get("scope") == OFFICE_RULES
        chosen.setdefault((row["sort"], office) if sheet is RULES else "any", row)
    return [{**row, first: f"{EXAMPLE[language]} {row[first]}"} for row in chosen.values()]
