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
