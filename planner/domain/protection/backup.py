"""Backups: copies of the caseload file, and which of them are kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

#: How many of the newest are kept; of how many days, and of how many weeks, the newest one.
LAST, DAYS, WEEKS = 10, 7, 4


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the file as it was at ``made``, opened and checked when it was made.

    ``number``: the last entry of the trail in it, ``end`` how its link begins. ``order`` counts
    the copies of a file: the newest has the highest, whatever the clock did, and however much
    shorter the trail became when a copy was restored.
    """

    path: Path
    made: datetime
    number: int
    order: int = 0
    end: str = ""

    @property
    def age(self) -> tuple[int, int, datetime]:
        """Return what orders copies, the newest last."""
        return self.order, self.number, self.made


def kept(backups: Iterable[Backup]) -> frozenset[Backup]:
    """Return which backups are kept: the last ten, one a day for seven days, one a week for four.

    Days and weeks are those on which there is a backup: a clock that jumps lets none go.
    """
    newest = sorted(backups, key=lambda b: b.age, reverse=True)
    keep = set(newest[:LAST])
    for most, period in ((DAYS, _day), (WEEKS, _week)):
        seen: dict[tuple[int, ...], Backup] = {}
        for backup in newest:
            seen.setdefault(period(backup), backup)
        keep.update(list(seen.values())[:most])
    return frozenset(keep)


def _day(backup: Backup) -> tuple[int, ...]:
    return (backup.made.year, backup.made.month, backup.made.day)


def _week(backup: Backup) -> tuple[int, ...]:
    return tuple(backup.made.isocalendar()[:2])
