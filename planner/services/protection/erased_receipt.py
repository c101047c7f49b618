"""That somebody was erased, by their case number: who did it, when, why, and what is still outside.

The file keeps a keyed digest of the number alone; the trail says the rest.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime

from planner.domain.ids import CaseId
from planner.domain.protection.breach import OTHERS, Deed, breach
from planner.domain.protection.staff import May
from planner.domain.protection.trail import Act, TrailEntry
from planner.domain.rights.erased_receipt import ErasedReceipt
from planner.services.work import Work

_EVER = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
#: Acts by which data of a case left the file, where no erasure reaches it.
_LEFT = frozenset({Act.EXPORTED, Act.HANDED_OVER})


def erased_receipt(work: Work, number: str) -> ErasedReceipt | None:
    """Return what the trail says of the erasure of a case, None where none of it was erased here.

    Raises PlannerError ``not_allowed`` for who may not read the trail, ``file_damaged``.
    """
    work.require(May.TRAIL)
    mark = work.document.about.erased.mark_of(number)
    entries = tuple(work.file.trail.entries()) if mark else ()
    entry = next((e for e in reversed(entries) if _brought(e, mark)), None)
    if entry is None:
        return None
    gone = set(_cases(entry))
    parts = {str(h.id): h.cases for h in work.document.hand_overs.values()}
    told = breach(entries, {}, *_EVER, parts)
    came = min((e.number for e in entries if gone & set(_cases(e))), default=entry.number)
    left = tuple(d for d in told.deeds if d.act in _LEFT and _may_hold(d, gone, came))
    return ErasedReceipt(number.strip(), entry, left)


def _may_hold(deed: Deed, gone: Collection[CaseId], came: int) -> bool:
    """Say whether a paper or part is about a case, or has people in it who came after it."""
    early = bool(deed.values.get(OTHERS)) and deed.number < came
    return early or any(case_id in gone for case_id in deed.cases)


def _brought(entry: TrailEntry, mark: str) -> bool:
    """Say whether an erasure put this digest among those of the erased."""
    changes = entry.batch.changes if entry.act is Act.ERASED and entry.batch else ()
    about = [c for c in changes if c.entity == "about"]
    return any(mark in str(c.after) and mark not in str(c.before) for c in about)


def _cases(entry: TrailEntry) -> Iterable[CaseId]:
    changes = entry.batch.changes if entry.batch else ()
    return (CaseId(c.key) for c in changes if c.entity == "case" and not c.field)
