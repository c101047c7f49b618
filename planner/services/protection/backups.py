"""Copies of the caseload file: made, told apart by what is newer, put back in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.plans.draft import DESK
from planner.domain.protection.backup import Backup
from planner.domain.protection.breach import AT, BY, CASES, DID, cases_of
from planner.domain.protection.staff import May
from planner.domain.protection.trail import TOLD_AGAIN, Act, Note, TrailEntry
from planner.services.work import Work

#: Acts that change what the caseload holds; putting a copy back would put these aside. Nobody who
#: was erased comes back with a copy: that is not put aside.
_EDITS = frozenset({Act.EDITED, Act.BROUGHT_BACK})

#: How long work goes on before the next copy.
DUE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy, its size in bytes, and the edits made since, newest first.

    ``aside``: it holds what was put aside when another copy was put back.
    """

    backup: Backup
    size: int
    newer: tuple[TrailEntry, ...]
    aside: bool = False


def copies(work: Work) -> tuple[Copy, ...]:
    """Return the copies that are there, newest first, with what each does not hold yet.

    Raises PlannerError ``not_allowed`` or what hinders reading.
    """
    work.require(May.RESTORE)
    entries = tuple(work.file.trail.entries())
    edits = edits_of(entries)
    links = {e.number: e.link for e in entries}
    found = []
    for backup in work.file.backups.listed():
        aside = not links.get(backup.number, "").startswith(backup.end)
        last = _parted(entries, backup) if aside else backup.number
        newer = tuple(e for e in edits if e.number > last)
        found.append(Copy(backup, _size(backup), newer, aside))
    return tuple(found)


def _parted(entries: tuple[TrailEntry, ...], aside: Backup) -> int:
    """Return the entry after which the file went another way than a copy that was put aside.

    Where the entry that put it aside was put aside since, the first that put one back.
    """
    back = [e for e in entries if e.act is Act.RESTORED]
    own = [e.number for e in back if e.values.get("entries") == str(aside.number)]
    return max(own) if own else min((e.number for e in back), default=0)


def edits_of(entries: Iterable[TrailEntry]) -> list[TrailEntry]:
    """Return the entries that changed what the caseload holds, newest first.

    Drafts are somebody's desk, not the caseload.
    """
    return [e for e in entries if e.act in _EDITS and not _is_of_a_desk(e)][::-1]


def restore(work: Work, backup: Backup) -> Work:
    """Put a copy in the file's place, and return the caseload as it is then.

    What stands there now becomes a copy itself first: nothing newer is lost. Raises PlannerError
    ``not_allowed``, ``view_only``, ``file_damaged`` or what hinders writing; the file is then as
    it was.
    """
    work.require(May.RESTORE)
    work.file.backups.restore(backup, tuple(_put_aside(work, backup)))
    return Work(work.file)


def _put_aside(work: Work, backup: Backup) -> Iterator[Note]:
    """Yield, for the trail of a copy, what was done since that it does not tell: else nobody would
    read there any more what left the file, or who was let in. Edits stay in the copy put aside."""
    entries = tuple(work.file.trail.entries())
    own = next((e.link for e in entries if e.number == backup.number), "")
    last = backup.number if own.startswith(backup.end) else _parted(entries, backup)
    parts = {str(h.id): h.cases for h in work.document.hand_overs.values()}
    for entry in entries:
        if entry.number <= last or entry.act is Act.EDITED:
            continue
        values = {**entry.values, CASES: " ".join(cases_of(entry, parts))}
        if entry.act not in TOLD_AGAIN:
            values |= {DID: entry.act.value, AT: entry.at.isoformat(), BY: entry.opened_by}
        told = {name: value for name, value in values.items() if value}
        yield Note(Act.PUT_ASIDE, entry.who, entry.subject, told)


def copy_if_due(work: Work, now: datetime) -> bool:
    """Make a copy where the last is older than ``DUE``, or there is none; say whether one was made.

    For who works in many short sittings: no role is asked, as none is in the window. Raises
    PlannerError for what hinders writing.
    """
    listed = work.file.backups.listed()
    if work.view_only or (listed and now - listed[0].made < DUE):
        return False
    work.file.backups.make()
    return True


def drop_damaged(work: Work) -> int:
    """Take away the damaged files kept beside the caseload; return how many there were.

    Raises PlannerError ``not_allowed``, or what hinders writing.
    """
    work.require(May.RESTORE)
    return work.file.drop_aside()


def _is_of_a_desk(entry: TrailEntry) -> bool:
    changes = entry.batch.changes if entry.batch else ()
    return bool(changes) and all(change.entity in DESK for change in changes)


def _size(backup: Backup) -> int:
    try:
        return backup.path.stat().st_size
    except OSError:  # gone meanwhile: said when it is asked for
        return 0
