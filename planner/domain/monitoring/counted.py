"""What is counted of one case over a period, without name, number or day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from planner.domain.cases.case import ReturnType, Sex
from planner.domain.follow_up.due import VisitDue
from planner.domain.ids import CaseId
from planner.domain.need import Dimension
from planner.domain.reports.forms import Form

#: Somebody of a household: sex, where it is female or male, and age band, where it is known.
Person = tuple[Sex | None, int | None]


class Reached(StrEnum):
    """How far a case is on the last day of the period."""

    WAITING = "waiting"  # may be planned; nothing has arrived yet
    UNDER_WAY = "under_way"  # something has arrived
    COMPLETED = "completed"  # all that money was planned for has arrived, or the period is over


class Answered(StrEnum):
    """Where a complaint stands on the last day."""

    OPEN = "open"
    LATE = "late"  # and the day of its answer is over
    CLOSED = "closed"  # decided, or taken back


@dataclass(frozen=True, slots=True)
class Interview:
    """A reintegration score: 0 to 1 by dimension where enough was answered.

    ``band``: of the whole, by its place, None where none is said; ``complete``: the share (0 to 1)
    of the questions' weight that was answered, None for a score that came ready.
    """

    scores: Mapping[Dimension, float]
    band: int | None = None
    complete: float | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """One case of the office, or one that a fund pays for.

    ``kinds``, ``dimensions``: of what arrived in the period. ``satisfaction``: the last that was
    said in it. ``scores``: the first and the last interview by the same instrument, None with
    fewer than two. ``planned``: burden of the stated needs before and after what the plan gives;
    ``found``: before and after, as the person said when asked again. ``visits``: what fell due in
    the period; ``complaints``: those that came in in it.
    """

    case_id: CaseId
    reached: Reached
    people: tuple[Person, ...]
    place: str = ""
    country: str = ""
    return_type: ReturnType | None = None
    kinds: frozenset[Form] = frozenset()
    dimensions: frozenset[Dimension] = frozenset()
    vulnerabilities: frozenset[str] = frozenset()
    satisfaction: int | None = None
    scores: tuple[Interview, Interview] | None = None
    planned: Mapping[Dimension, tuple[float, float]] = field(default_factory=dict)
    found: Mapping[Dimension, tuple[float, float]] | None = None
    visits: tuple[VisitDue, ...] = ()
    complaints: tuple[Answered, ...] = ()
