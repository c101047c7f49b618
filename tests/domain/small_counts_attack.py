"""An attack on hidden counts: the least and most each can be, by linear programming.

The attacker knows every count and sum that is shown, that people are counted in whole numbers not
below nothing, and how the sums are made. The long run is ``./run bench counts``.
"""

from __future__ import annotations

import random

from ortools.linear_solver import pywraplp

from planner.domain.reports.small_counts import Cell, CountTable, made_safe


def ranges(table: CountTable) -> dict[Cell, tuple[int, int]]:
    """Return the range of every hidden count, told from what is shown alone."""
    found = {}
    for cell in sorted(table.hidden):
        low, high = (_bound(table, cell, most=most) for most in (False, True))
        found[cell] = (low, high)
    return found


def _bound(table: CountTable, asked: Cell, *, most: bool) -> int:
    solver = pywraplp.Solver.CreateSolver("GLOP")
    at = {
        (row, column): solver.NumVar(0, 10**6, "")
        for row in range(table.rows)
        for column in range(table.columns)
    }

    def of(cell: Cell) -> object:
        row, column = cell
        rows = range(table.rows) if row == table.rows else (row,)
        columns = range(table.columns) if column == table.columns else (column,)
        return solver.Sum([at[r, c] for r in rows for c in columns])

    for cell in table.cells():
        shown = table.shown(cell)
        if shown is not None:
            solver.Add(of(cell) == shown)
    (solver.Maximize if most else solver.Minimize)(of(asked))
    assert solver.Solve() == pywraplp.Solver.OPTIMAL
    return round(solver.Objective().Value())


def tables_tried(count: int, seed: int) -> tuple[int, int, int]:
    """Attack random tables; return how many, how many hidden counts, and the narrowest range."""
    draw = random.Random(seed)
    hidden, narrowest = 0, 10**6
    for _ in range(count):
        rows, columns = draw.choice((1, 2, 3, 4)), draw.choice((2, 3, 5, 6))
        scale = draw.choice((2, 6, 20, 60))
        counts = [
            [max(0, round(draw.expovariate(1 / scale)) - 1) for _ in range(columns)]
            for _ in range(rows)
        ]
        table = made_safe(counts)
        for cell, (low, high) in ranges(table).items():
            assert low <= table.value(cell) <= high
            hidden += 1
            narrowest = min(narrowest, high - low)
    return count, hidden, narrowest
