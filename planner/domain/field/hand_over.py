"""Handing cases over: a file of its own for some cases, and what the office remembers of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NewType

from planner.domain.ids import CaseId

HandOverId = NewType("HandOverId", str)


@dataclass(frozen=True, slots=True)
class HandOver:
    """What the office's file remembers of a part of it that somebody took away.

    ``to``: the code of who took it; ``until``: when it is to be back. ``number``, ``link``: the
    end of the office's trail at that moment. ``lent``: what of the office's free room went with
    it beyond what its cases have, by row (``planner.domain.merge.room``). ``taken``,
    ``taken_link``: the end of the part's trail when it was last brought back. ``back``: since
    when it is back for good, None while it is out. ``protected``: whether protected details went
    along; all parts of earlier planners had them.
    """

    id: HandOverId
    cases: tuple[CaseId, ...]
    to: str
    who: str
    when: datetime
    until: date | None = None
    number: int = 0
    link: str = ""
    lent: Mapping[str, int] = field(default_factory=dict)
    taken: int = 0
    taken_link: str = ""
    back: datetime | None = None
    protected: bool = True


@dataclass(frozen=True, slots=True)
class Origin:
    """What a part's file says of where it comes from; a file that is no part has none.

    ``number``, ``link``: the end of the office's trail when it was handed over. ``quotas``: what
    its cases may take of what all cases share, by row (``planner.domain.merge.room``) and, where
    it is shared by months, by row and period (``planner.domain.programme.quota``).
    """

    hand_over: HandOverId
    office: str
    cases: tuple[CaseId, ...]
    who: str
    when: datetime
    until: date | None = None
    number: int = 0
    link: str = ""
    quotas: Mapping[str, int] = field(default_factory=dict)


def away(hand_overs: Iterable[HandOver]) -> dict[CaseId, HandOver]:
    """Return the cases that are out, each with the hand-over it went with."""
    return {
        case_id: hand_over
        for hand_over in sorted(hand_overs, key=lambda h: (h.when, h.id))
        if hand_over.back is None
        for case_id in hand_over.cases
    }


def holding(hand_overs: Iterable[HandOver], case_id: CaseId) -> list[HandOver]:
    """Return the hand-overs a case went with, also those that are back: their files may be left."""
    return sorted((h for h in hand_overs if case_id in h.cases), key=lambda h: (h.when, h.id))
