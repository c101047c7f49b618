"""A sparse linear model with whole and continuous columns, told to no solver yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optimizer.packages.arrays import Floats, Ints


@dataclass(slots=True)
class FlatModel:
    """Columns with bounds, rows with limits, and what stands where.

    ``unit``: every value of a column is a multiple of it where whole numbers are asked for; a row
    divided by its own unit has whole coefficients of such columns.
    """

    columns: int = 0
    rows: int = 0
    _columns: list[tuple[Floats, ...]] = field(default_factory=list)
    _rows: list[tuple[Floats, ...]] = field(default_factory=list)
    _entries: list[tuple[Ints, Ints, Floats]] = field(default_factory=list)

    def add_columns(
        self, count: int, lower: ArrayLike, upper: ArrayLike, unit: float = 1.0, *, whole: bool
    ) -> Ints:
        """Add columns; return their numbers."""
        sort = np.full(count, float(whole))
        self._columns.append((_full(count, lower), _full(count, upper), sort, _full(count, unit)))
        self.columns += count
        return np.arange(self.columns - count, self.columns)

    def add_rows(self, count: int, lower: ArrayLike, upper: ArrayLike, unit: float = 1.0) -> Ints:
        """Add rows ``lower ≤ Σ … ≤ upper``; return their numbers."""
        self._rows.append((_full(count, lower), _full(count, upper), _full(count, unit)))
        self.rows += count
        return np.arange(self.rows - count, self.rows)

    def put(self, row: ArrayLike, column: ArrayLike, value: ArrayLike) -> None:
        """Put coefficients into rows; arrays of equal length, or single values for all."""
        r, c, v = np.broadcast_arrays(np.atleast_1d(row), column, np.asarray(value, np.float64))
        self._entries.append((r.astype(np.int64), c.astype(np.int64), v.astype(np.float64)))

    def finished(self) -> Finished:
        """Return the model as arrays, entries sorted by row and column, equal places summed."""
        lower, upper, whole, unit = (np.concatenate(a) for a in zip(*self._columns, strict=True))
        row_lower, row_upper, row_unit = _joined(self._rows, 3)
        rows, columns, value = _joined(self._entries, 3)
        row, column = rows.astype(np.int64), columns.astype(np.int64)
        order = np.lexsort((column, row))
        row, column, value = row[order], column[order], value[order]
        new = np.ones(len(row), bool)
        new[1:] = (np.diff(row) != 0) | (np.diff(column) != 0)
        at = np.flatnonzero(new)
        summed = np.add.reduceat(value, at) if len(at) else value
        return Finished(
            lower,
            upper,
            whole > 0,
            unit,
            row_lower,
            row_upper,
            row_unit,
            row[at],
            column[at],
            summed,
        )


@dataclass(frozen=True, slots=True)
class Finished:
    """A model as arrays; see ``FlatModel``."""

    lower: Floats
    upper: Floats
    whole: NDArray[np.bool_]
    unit: Floats
    row_lower: Floats
    row_upper: Floats
    row_unit: Floats
    entry_row: Ints
    entry_column: Ints
    entry_value: Floats


def _full(count: int, value: ArrayLike) -> Floats:
    return np.broadcast_to(np.asarray(value, np.float64), (count,)).copy()


def _joined(parts: Sequence[tuple[Ints | Floats, ...]], fields: int) -> list[Floats]:
    if not parts:
        return [np.zeros(0)] * fields
    return [np.concatenate(a).astype(np.float64) for a in zip(*parts, strict=True)]
