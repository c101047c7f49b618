"""Live sums of what belongs to one row: over a whole column, or over the rows it is listed in.

A sum over a whole column stays right however a person sorts the sheet, and takes as long as the
column for each row: with many thousand rows a spreadsheet would add for minutes. From there on a
sum looks only into the rows listed for it, still asks each whose it is, and the checks turn red
where somebody sorted them away.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from itertools import groupby

from exports.excel.table import TableSheet

#: So many looks into cells take a spreadsheet a few seconds.
_LOOKS = 50_000_000

Places = Mapping[Hashable, tuple[int, int]]


def places_of(keys: Iterable[Hashable]) -> Places:
    """Return where each key's rows begin and end (from 0); rows of one key follow each other."""
    places: dict[Hashable, tuple[int, int]] = {}
    start = 0
    for key, rows in groupby(keys):
        end = start + sum(1 for _ in rows)
        places[key] = start, end - 1
        start = end
    return places


def is_sorted_for_good(rows: int, listed: int) -> bool:
    """Say whether there are so many rows that sums rest on the order of the rows."""
    return rows * listed > _LOOKS


def sum_of_own(
    table: TableSheet, key: str, whose: str, asked: str, rows: int, place: tuple[int, int] | None
) -> str:
    """Return the sum of ``key`` where the column ``whose`` says what the cell ``asked`` says.

    ``rows``: how many rows ask so. ``place``: where the own rows are, None where there is none.
    """
    if not is_sorted_for_good(rows, table.rows):
        return f"SUMIFS({table.span(key)},{table.span(whose)},{asked})"
    start, end = place or (0, 0)
    return f"SUMIFS({table.part(key, start, end)},{table.part(whose, start, end)},{asked})"
