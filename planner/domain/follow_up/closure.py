"""The end of a case: why, and what must be settled first."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum

from planner.domain.cases.case import Sensitivity, private
from planner.domain.ids import CaseId

_ORDINARY = private("follow_up", Sensitivity.ORDINARY)
_PERSONAL = private("follow_up", Sensitivity.PERSONAL)


class WhyClosed(StrEnum):
    """Why a case is closed (IOM, Reintegration Handbook, 2.7)."""

    PERIOD_OVER = "period_over"
    NO_LONGER_MEETS = "no_longer_meets"  # the criteria
    OPTED_OUT = "opted_out"
    LEFT = "left"  # the area, or migrated again
    DIED = "died"
    AGGRESSION = "aggression"
    HARM = "harm"  # or stigma, from receiving support
    FUNDING_LOST = "funding_lost"
    INSECURITY = "insecurity"


#: Reasons for which nobody can be asked for a last visit.
NO_LAST_VISIT = frozenset(
    {
        WhyClosed.OPTED_OUT,
        WhyClosed.LEFT,
        WhyClosed.DIED,
        WhyClosed.AGGRESSION,
        WhyClosed.HARM,
        WhyClosed.INSECURITY,
    }
)


class Unsettled(StrEnum):
    """What is still open of a case that is to be closed."""

    VISIT = "visit"  # visits are due that nobody entered
    MONEY = "money"  # something is committed and neither paid nor cancelled
    COMPLAINT = "complaint"
    PLAN = "plan"  # a plan is offered or being amended
    AWAY = "away"  # the case is with somebody in the field
    SUPPORT = "support"  # promised, and not there
    UNBOOKED = "unbooked"  # there, and not in the books
    AHEAD = "ahead"  # visits that are still to come
    REFERRAL = "referral"  # somebody was asked, and nobody knows what came of it
    NOT_AGREED = "not_agreed"  # the time of support is over, and none was ever agreed


#: What somebody may leave open, saying why; all else is settled before a case is closed.
MAY_STAY_OPEN = frozenset(
    {
        Unsettled.SUPPORT,
        Unsettled.UNBOOKED,
        Unsettled.AHEAD,
        Unsettled.REFERRAL,
        Unsettled.NOT_AGREED,
    }
)


@dataclass(frozen=True, slots=True)
class Closure:
    """Why a case was closed.

    ``visited``: the day of the last visit, None where there was none. ``keep_until``: the day from
    which somebody looks at whether it is erased, as it was reckoned then. ``left``: what stayed
    open, for the reason in ``words``.
    """

    case_id: CaseId
    why: WhyClosed | None = field(default=None, repr=False, metadata=_PERSONAL)
    on: date = field(default=date.min, metadata=_ORDINARY)
    visited: date | None = field(default=None, metadata=_ORDINARY)
    keep_until: date | None = field(default=None, metadata=_ORDINARY)
    who: str = field(default="", metadata=_ORDINARY)
    recorded: datetime = field(default=datetime.min.replace(tzinfo=UTC), metadata=_ORDINARY)
    words: str = field(default="", repr=False, metadata=_PERSONAL)
    left: tuple[Unsettled, ...] = field(default=(), repr=False, metadata=_PERSONAL)
