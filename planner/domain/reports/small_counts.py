"""Counts of people that may be shown: small ones are hidden, and more, so that none is worked out.

A table of counts with its sums is a circulation: what flows into a row flows out of it. A hidden
count can move exactly as far as the other hidden ones let it, and how far that is, is a largest
flow (L. Cox, "Network models for complementary cell suppression", JASA 90, 1995). A table is safe
where every hidden count may be anything in a range of at least ``WIDTH``, told from all that is
shown, the sums included, by any means: for such tables linear programming knows no more.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush

#: Counts from 1 to below this are not shown (ICO, Anonymisation: managing data protection risk).
SMALLEST = 5
#: The least range in which a hidden count stays.
WIDTH = 4
#: No count of people comes near this.
_ENDLESS = 1 << 40

#: A cell: row and column; the number of rows or columns itself names the sum.
Cell = tuple[int, int]
_Arc = tuple[int, int]


@dataclass(frozen=True, slots=True)
class CountTable:
    """Counts by row and column, every person in one cell. One row: only its total is shown too."""

    counts: tuple[tuple[int, ...], ...]
    hidden: frozenset[Cell] = field(default=frozenset())

    @property
    def rows(self) -> int:
        """Return the number of rows without the sum."""
        return len(self.counts)

    @property
    def columns(self) -> int:
        """Return the number of columns without the sum."""
        return len(self.counts[0]) if self.counts else 0

    def value(self, cell: Cell) -> int:
        """Return a count or a sum, hidden or not."""
        row, column = cell
        rows = self.counts if row == self.rows else (self.counts[row],)
        return sum(sum(r) if column == self.columns else r[column] for r in rows)

    def shown(self, cell: Cell) -> int | None:
        """Return a count or a sum, None where it is hidden."""
        return None if cell in self.hidden else self.value(cell)

    def cells(self) -> Iterator[Cell]:
        """Yield every cell that is shown unless hidden, sums last."""
        for row in range(self.rows):
            for column in range(self.columns):
                yield row, column
        if self.rows > 1:
            yield from ((row, self.columns) for row in range(self.rows))
            yield from ((self.rows, column) for column in range(self.columns))
        yield self.rows, self.columns


def made_safe(counts: Sequence[Sequence[int]], told: frozenset[Cell] = frozenset()) -> CountTable:
    """Return a table whose small counts are hidden, with as many others as that takes.

    ``told``: sums that stand elsewhere, so that hiding them here would hide nothing; none of them
    is small, and whoever tells the sum of a row tells the sum of all.
    """
    table = CountTable(tuple(tuple(row) for row in counts))
    told |= {cell for cell in table.cells() if _is_of_nobody(table, cell[0], told)}
    hidden = {cell for cell in table.cells() if 0 < table.value(cell) < SMALLEST} - told
    while True:
        exposed = next((c for c in sorted(hidden) if _width(table, hidden, c) < WIDTH), None)
        if exposed is None:
            return CountTable(table.counts, frozenset(hidden))
        hidden |= _next_to_hide(table, told, hidden, exposed)


def _is_of_nobody(table: CountTable, row: int, told: frozenset[Cell]) -> bool:
    """Say whether everybody knows that nobody is in a row: hiding a nothing there hides nothing."""
    return (row, table.columns) in told and table.value((row, table.columns)) == 0


def told_rows(table: Sequence[Sequence[int]]) -> frozenset[Cell]:
    """Return the sums of a table's rows, and the sum of all, as cells."""
    columns = len(table[0]) if table else 0
    return frozenset((row, columns) for row in range(len(table) + 1))


def _next_to_hide(
    table: CountTable, told: frozenset[Cell], hidden: set[Cell], exposed: Cell
) -> set[Cell]:
    """Return what protects a cell at the least cost: one more cell, or the cheapest way round along
    which as much can flow as is needed, of hidden cells as far as they go.
    """
    start, end = _arc(table, exposed)
    way = set(_cheapest_way(table, told, hidden, exposed, end, start))
    most = sum(_cost(table, cell) for cell in way)
    open_ = [cell for cell in table.cells() if cell not in told and cell not in hidden]
    for cost, cell in sorted((_cost(table, cell), cell) for cell in open_):
        if way and cost >= most:
            break
        if _width(table, hidden | {cell}, exposed) >= WIDTH:
            return {cell}
    return way or {min(open_, key=lambda cell: (_cost(table, cell), cell))}


def _cheapest_way(
    table: CountTable,
    told: frozenset[Cell],
    hidden: set[Cell],
    exposed: Cell,
    start: int,
    end: int,
) -> list[Cell]:
    """Return the cells of the cheapest way from ``start`` to ``end`` past the exposed cell.

    Along a cell any amount flows; against it only where it holds enough.
    """
    unknown = set(_unknown(table, hidden))
    ways: dict[int, list[tuple[int, int, Cell]]] = {}
    for cell in {*table.cells(), *unknown} - (told - unknown) - {exposed}:
        a, b = _arc(table, cell)
        cost = 0 if cell in unknown else _cost(table, cell)
        ways.setdefault(a, []).append((cost, b, cell))
        if table.value(cell) >= WIDTH:
            ways.setdefault(b, []).append((cost, a, cell))
    waiting: list[tuple[int, int, tuple[Cell, ...]]] = [(0, start, ())]
    been: set[int] = set()
    while waiting:
        so_far, at, cells = heappop(waiting)
        if at == end:
            return [cell for cell in cells if cell not in unknown]
        if at not in been:
            been.add(at)
            for cost, to, cell in ways.get(at, ()):
                heappush(waiting, (so_far + cost, to, (*cells, cell)))
    return []


def _cost(table: CountTable, cell: Cell) -> int:
    """Return what hiding a cell costs: its people, in a sum each as much as two."""
    is_sum = cell[0] == table.rows or cell[1] == table.columns
    return max(table.value(cell), SMALLEST) * (2 if is_sum else 1)


def _width(table: CountTable, hidden: set[Cell], cell: Cell) -> int:
    """Return how wide the range is in which a hidden count may lie."""
    start, end = _arc(table, cell)
    up = _largest_flow(table, hidden, end, start, without=cell)
    down = _largest_flow(table, hidden, start, end, without=cell)
    return up + min(down, table.value(cell))


def _arc(table: CountTable, cell: Cell) -> _Arc:
    """Return the arc of a cell: rows are the first nodes, then columns, then where all begins
    and where all ends.
    """
    row, column = cell
    first, last = table.rows + table.columns, table.rows + table.columns + 1
    start, end = row, table.rows + column
    if row == table.rows:  # a column's sum leaves its column, the whole goes round
        return (end, last) if column < table.columns else (last, first)
    return (first, start) if column == table.columns else (start, end)


def _largest_flow(table: CountTable, hidden: set[Cell], start: int, end: int, without: Cell) -> int:
    """Return how much may be sent from ``start`` to ``end`` along hidden counts alone.

    Along a hidden count any amount, against it as much as it holds.
    """
    room: dict[int, dict[int, int]] = {}
    for cell in _unknown(table, hidden):
        if cell == without:
            continue
        a, b = _arc(table, cell)
        room.setdefault(a, {})[b] = room.get(a, {}).get(b, 0) + _ENDLESS
        room.setdefault(b, {})[a] = room.get(b, {}).get(a, 0) + table.value(cell)
    sent = 0
    while sent < WIDTH:  # more than is needed need not be known
        path = _path(room, start, end)
        if path is None:
            break
        most = min(room[a][b] for a, b in path)
        for a, b in path:
            room[a][b] -= most
            room.setdefault(b, {})[a] = room.get(b, {}).get(a, 0) + most
        sent += most
    return sent


def _unknown(table: CountTable, hidden: set[Cell]) -> Iterator[Cell]:
    """Yield what nobody is told: hidden cells, and sums that a table of one row does not show."""
    yield from hidden
    if table.rows == 1:
        yield 0, table.columns
        yield from ((1, column) for column in range(table.columns))


def _path(room: dict[int, dict[int, int]], start: int, end: int) -> list[_Arc] | None:
    came: dict[int, int] = {start: start}
    waiting = deque([start])
    while waiting:
        at = waiting.popleft()
        for to, left in room.get(at, {}).items():
            if left > 0 and to not in came:
                came[to] = at
                waiting.append(to)
    if end not in came:
        return None
    path = []
    while end != start:
        path.append((came[end], end))
        end = came[end]
    return path
