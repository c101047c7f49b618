"""Formulas and errors in cells: what is taken of them, and what is said.

A formula counts as the result the file stores. KoboToolbox's exporter writes a note that begins
with ``=`` as a formula with the result 0: in a column where people write texts, a formula without
a result, or with 0, is the text somebody typed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from planner.domain.findings import Finding, Weight
from planner.intake.tables.grid import Grid, Place
from planner.intake.tables.sheet_facts import SheetFacts
from planner.intake.tables.table_file import Cell
from planner.intake.workbook import plain_text


def settle_formulas(grid: Grid, facts: SheetFacts) -> None:
    """Put into the grid what each formula counts as, and note where formulas and errors stand."""
    lacking: list[Place] = []
    results: list[Place] = []
    if facts.formulas:
        rows = dict(grid.rows)
        columns = {column for _, column in facts.formulas}
        written = {c for c in columns if _holds_texts(grid, c, facts)}
        for (row, column), text in facts.formulas.items():
            place = (row, column)
            no_result = place in facts.without_result
            if no_result or (place in facts.zero and column in written):
                if no_result and not text:
                    lacking.append(place)
                _put(rows, place, grid, plain_text(f"={text}") if text else None)
            else:
                results.append(place)
        grid.rows = sorted((row, cells) for row, cells in rows.items())
    for column, row, count in _by_column(results):
        found = Finding.of("formulas_as_results", Weight.NOTE, sheet_row=row, count=count)
        grid.noted.append((column, found))
    for column, row, count in _by_column(lacking):
        found = Finding.of("formula_without_result", Weight.CHECK, sheet_row=row, count=count)
        grid.noted.append((column, found))
    for column, row, count in _by_column(facts.errors):
        found = Finding.of("cells_with_errors", Weight.CHECK, sheet_row=row, count=count)
        grid.noted.append((column, found))


def _by_column(places: Iterable[Place]) -> Iterator[tuple[int, int, int]]:
    """Yield each column with the first row noted in it, from 1, and how many are."""
    rows: dict[int, list[int]] = defaultdict(list)
    for row, column in places:
        rows[column].append(row)
    for column, found in sorted(rows.items()):
        yield column, min(found) + 1, len(found)


def _holds_texts(grid: Grid, column: int, facts: SheetFacts) -> bool:
    """Say whether somebody wrote a text under the first row of a column, and no formula."""
    own = column - grid.first_column
    return any(
        own < len(cells) and isinstance(cells[own], str) and (row, column) not in facts.formulas
        for row, cells in grid.rows[1:]
    )


def _put(rows: dict[int, list[Cell]], place: Place, grid: Grid, cell: Cell) -> None:
    row, column = place[0], place[1] - grid.first_column
    if column < 0 or cell is None:
        return
    cells = rows.setdefault(row, [])
    cells.extend([None] * (column + 1 - len(cells)))
    cells[column] = cell
