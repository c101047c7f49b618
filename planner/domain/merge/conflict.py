"""A conflict: what the office and a part brought back say differently, side by side."""

from __future__ import annotations

import dataclasses
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from planner.domain.change import Plain
from planner.domain.document import RecordKey
from planner.domain.ids import CaseId


class Settled(StrEnum):
    """Whose word stands."""

    OURS = "ours"  # the office's
    THEIRS = "theirs"  # that of the part brought back


#: Which conflict: the record's sort and key, and the field.
ConflictId = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field, or one record (``field`` empty), as it was, at the office and in the part.

    None stands for a record that is not there. ``rivals``: records of the office that cannot
    stand beside the part's (a case has one plan); ``ours`` is then the first of them.
    """

    case_id: CaseId
    entity: str
    key: str
    field: str
    base: Plain = dataclasses.field(repr=False)
    ours: Plain = dataclasses.field(repr=False)
    theirs: Plain = dataclasses.field(repr=False)
    rivals: tuple[str, ...] = ()

    @property
    def id(self) -> ConflictId:
        """Return which conflict it is."""
        return self.entity, self.key, self.field


def rivals_of(
    key: RecordKey,
    theirs: Mapping[RecordKey, tuple[CaseId, Any]],
    ours: Mapping[RecordKey, tuple[CaseId, Any]],
    base: Mapping[RecordKey, tuple[CaseId, Any]],
) -> tuple[str, ...]:
    """Return the office's new records beside which a new or changed one of the part cannot stand.

    A case has one plan. Two decisions on one support for one person say the same, or one of them
    must give way. What was there before the part left is no rival: it was known to both.
    """
    entity = key[0]
    if key not in theirs or entity not in ("plan", "decision"):
        return ()
    case_id, mine = theirs[key]
    return tuple(
        other
        for (sort, other), (whose, record) in ours.items()
        if sort == entity
        and whose == case_id
        and other != key[1]
        and (sort, other) not in base
        and (sort, other) not in theirs
        and _about(entity, record) == _about(entity, mine)
        and (entity == "plan" or _said(record) != _said(mine))
    )


def _about(entity: str, record: Any) -> Hashable:
    """Return what there is one of: a case's plan, what holds of a support for a person."""
    return None if entity == "plan" else (record.target, record.person)


def _said(decision: Any) -> Hashable:
    return decision.sort, decision.level
