"""Whether another package of one case finds its months beside what everybody else starts.

``schedule`` gives everybody months; to ask it again for every case and support would take the
square of their number. Here everybody starts once, and one case at a time looks for room in what
that leaves.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from optimizer.finish.schedule import (
    Room,
    most_severe_first,
    own_jobs,
    rooms_of,
    rooms_within,
    schedule,
)
from optimizer.formulate import Formulation
from optimizer.problem import RowSort
from optimizer.rules.counsellor_hours import promised_minutes

#: A room without what is taken of it: its sort, its subject, its first and last month.
_Span = tuple[RowSort, str, int, int]


class Beside:
    """What starts when, and what it leaves of every room."""

    def __init__(self, made: Formulation, packages: Sequence[tuple[int, ...]]) -> None:
        """Let everybody start. ``packages``: option indices, case by case."""
        self._made, self._packages = made, packages
        self._promised = promised_minutes(made.drafts, made.ground)
        self._taken: dict[_Span, int] = {}
        self._taken_by: dict[int, dict[_Span, int]] = {}
        starts = schedule(made, packages).starts
        for room in rooms_of(made, starts, self._promised):
            span = _span(room)
            for key, takes in room.takes:
                if room.first <= starts[key] <= room.last:
                    own = self._taken_by.setdefault(key[0], {})
                    own[span] = own.get(span, 0) + takes
                    self._taken[span] = self._taken.get(span, 0) + takes

    def has_room(self, case: int, package: Sequence[int]) -> bool:
        """Say whether all of a package could start with everybody else as they are."""
        jobs = {job.key: job for job in own_jobs(self._made, case, tuple(package))}
        own = self._taken_by.get(case, {})
        rooms = [
            replace(room, limit=room.limit - self._taken.get(s, 0) + own.get(s, 0))
            for room in rooms_of(self._made, jobs, self._promised)
            for s in (_span(room),)
        ]
        return most_severe_first(jobs, rooms, rooms_within(rooms), set()).keys() == jobs.keys()


def _span(room: Room) -> _Span:
    return room.sort, room.subject, room.first, room.last
