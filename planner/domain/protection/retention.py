"""How long a case is kept, and which cases are due for somebody to look at and erase.

Nothing is ever erased by a date: a date puts a case on a list that a person goes through. (IOM
Data Protection Principles, 9: personal data is kept no longer than its purpose needs.)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from planner.domain.ids import CaseId


class WhyKept(StrEnum):
    """Why a case is kept until another date than the office's rule gives."""

    COMPLAINT = "complaint"  # a complaint or a claim is open
    AUDIT = "audit"  # the donor may still ask
    FOLLOW_UP = "follow_up"
    LAW = "law"  # a law asks for it
    PERSON_ASKED = "person_asked"  # the person wants it gone earlier, or kept longer
    NOT_NEEDED = "not_needed"  # nothing is needed of it any more
    OTHER = "other"  # needs words


@dataclass(frozen=True, slots=True)
class Kept:
    """Until when a case is kept, set by hand. ``who``: a staff code. One of a case: the last."""

    case_id: CaseId
    until: date
    why: WhyKept
    who: str
    when: datetime
    words: str = field(default="", repr=False)


class WhyDue(StrEnum):
    """By what a case is due to be looked at."""

    CLOSED = "closed"  # its plan was closed so many months ago
    NEVER_PLANNED = "never_planned"  # nothing was heard of it for as long
    WITHDRAWN = "withdrawn"  # its consent was withdrawn
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class Due:
    """Until when a case is kept, and by what."""

    case_id: CaseId
    number: str
    until: date
    why: WhyDue
