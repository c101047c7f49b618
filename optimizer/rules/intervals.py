"""Rows over intervals of time: what must start inside an interval fits what it holds.

For awards with windows and room per period, all can be placed exactly when every interval of
periods has room for those whose window lies inside it (Hall's condition on intervals).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from optimizer.problem import Row, RowSort
from optimizer.shared import Shared

#: (case index, option index)
Key = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stay:
    """One option that needs room: how much, in which window, and for whom it competes."""

    key: Key
    takes: int
    window: tuple[int, int]
    rival: tuple[object, ...]


def interval_rows(
    sort: RowSort,
    subject: str,
    room: Mapping[tuple[int, int], int],
    stays: Iterable[Stay],
    rule: str = "",
) -> Iterator[Shared]:
    """Yield a row for every interval of periods that could bind.

    ``room``: each period (first and last offset) with what it holds, in order of time. Of the
    options with one ``rival``, at most one is chosen, so they need the room of the greediest. An
    interval adds nothing where those beyond one inside it fit what it holds beyond that one.
    ``rule``: the code of the rule that gives the room.
    """
    periods = list(room)
    kept: dict[frozenset[tuple[int, int]], int] = {}
    by_window: dict[tuple[int, int], list[Stay]] = {}
    for stay in stays:
        by_window.setdefault(stay.window, []).append(stay)
    for width in range(1, len(periods) + 1):
        for start in range(len(periods) - width + 1):
            inside = periods[start : start + width]
            first, last = inside[0][0], inside[-1][1]
            limit = sum(room[p] for p in inside)
            windows = frozenset(w for w in by_window if first <= w[0] and w[1] <= last)
            within = [s for window in sorted(windows) for s in by_window[window]]
            if _most(within) <= limit or any(
                narrower <= windows and _most_of(by_window, windows - narrower) <= limit - held
                for narrower, held in kept.items()
            ):
                continue
            kept[windows] = limit
            options = {s.key: s.takes for s in within}
            yield Shared(Row(sort, subject, limit, first, last, rule), options)


def _most_of(
    by_window: Mapping[tuple[int, int], list[Stay]], windows: frozenset[tuple[int, int]]
) -> int:
    return _most([stay for window in windows for stay in by_window[window]])


def _most(stays: list[Stay]) -> int:
    most: dict[tuple[object, ...], int] = {}
    for stay in stays:
        most[stay.rival] = max(most.get(stay.rival, 0), stay.takes)
    return sum(most.values())
