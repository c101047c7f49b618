"""A change: the unit of storage, audit, undo, merge and of what a page hears."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, runtime_checkable

from planner.domain.ids import ChangeId

#: Plain data as JSON knows it; None stands for "not there".
Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one entity, before and after, who, why and when.

    ``entity`` is the record's sort (``case``, ``assessment``, ``decision``, ``plan``,
    ``scenario``, ``programme``, ``about``), ``key`` its identifier. ``field`` empty means the
    whole record appeared (``before`` None) or went (``after`` None).
    """

    id: ChangeId
    entity: str
    key: str
    field: str
    before: Plain
    after: Plain
    who: str
    why: str
    when: datetime

    def inverse(self, change_id: ChangeId, when: datetime, why: str) -> Change:
        """Return the change that takes this one back."""
        return Change(
            change_id,
            self.entity,
            self.key,
            self.field,
            self.after,
            self.before,
            self.who,
            why,
            when,
        )


class Step(StrEnum):
    """What a batch of changes was: an edit, or an edit taken back or made again."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    BARRIER = "barrier"  # an edit that cannot be taken back, nor anything before it


@dataclass(frozen=True, slots=True)
class Batch:
    """The changes of one intention, stored together or not at all."""

    id: str
    step: Step
    changes: Sequence[Change]
    who: str
    why: str
    when: datetime

    def of(self, entity: str) -> Sequence[Change]:
        """Return the changes of one sort of record, in their order."""
        changes = self.changes
        if isinstance(changes, SoughtChanges):
            return changes.of(entity)
        return tuple(change for change in changes if change.entity == entity)


@runtime_checkable
class SoughtChanges(Protocol):
    """Changes that are looked for where they are stored: most of an import is never opened."""

    def of(self, entity: str) -> Sequence[Change]:
        """Return those of one sort of record, in their order."""
