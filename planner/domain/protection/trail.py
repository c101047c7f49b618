"""The audit trail: who did what, when and why, in an order nobody can change unnoticed.

Each entry is linked to the one before it by a digest, so that an entry changed, taken out or moved
breaks the chain. What was entered before and after is kept apart, sealed with the case's own key:
erasing a person destroys that key and leaves the chain whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from planner.domain.change import Batch
from planner.domain.protection.staff import StaffId


class Act(StrEnum):
    """What an entry says was done."""

    CREATED = "created"
    OPENED = "opened"
    EDITED = "edited"  # a batch of changes stands with it
    EXPORTED = "exported"
    ADMITTED = "admitted"
    DISMISSED = "dismissed"
    ROLE_CHANGED = "role_changed"
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105 - the name of an act
    RECOVERED = "recovered"
    RECOVERY_KEY_MADE = "recovery_key_made"
    RESTORED = "restored"
    HANDED_OVER = "handed_over"
    BROUGHT_BACK = "brought_back"
    JOINED = "joined"  # an entry of a trail brought back
    PUT_ASIDE = "put_aside"  # an entry that a copy put back does not hold
    ERASED = "erased"
    MIGRATED = "migrated"


#: Entries that say again what another trail says: which act it was stands among their values.
TOLD_AGAIN = frozenset({Act.JOINED, Act.PUT_ASIDE})


@dataclass(frozen=True, slots=True)
class Note:
    """What is to be entered of an act, beside an edit or by itself; as ``TrailEntry`` has it."""

    act: Act
    who: str
    subject: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """One act. ``number`` orders the trail, not the clock: clocks jump.

    ``staff`` opened the file, ``opened_by`` is their code; ``who`` is said to have done it: another
    code only where the opener's role may enter for others, and then both are shown ("office, for
    C01"). The link covers ``staff`` and ``who``, and those of the entry that admitted ``staff``.
    ``subject``: the identifier of the
    case or person it is about, where it is about one. ``values``: codes, counts, never a name.
    ``batch``: the changes of an edit; those of an erased case are gone from it.
    ``link``: the digest up to and with this entry, hexadecimal.
    """

    number: int
    at: datetime
    staff: StaffId
    who: str
    act: Act
    subject: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    batch: Batch | None = None
    link: str = ""
    opened_by: str = ""

    def is_by(self, code: str) -> bool:
        """Say whether somebody of this code opened the file for it, or is said to have done it."""
        return code in (self.who, self.opened_by)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The end of the trail at a moment, to be kept elsewhere: it shows later what was cut off."""

    number: int
    link: str


@dataclass(frozen=True, slots=True)
class TrailFault:
    """Where the trail does not hold together: the first entry that does not fit.

    ``sort``: ``changed`` (an entry or its changes differ from what was linked), ``missing`` (a
    number is not there), ``cut`` (the trail ends before an anchor, or differs from it).
    """

    number: int
    sort: str
