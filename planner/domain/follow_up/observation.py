"""What was seen of a support after it was agreed: whether it came, is used, and satisfies.

Whether goods arrived and were invoiced stands in the ledger and is not repeated here: an
observation is what the person says. Observations are only ever added.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NewType

from planner.domain.cases.case import Sensitivity, private
from planner.domain.errors import PlannerError
from planner.domain.ids import AwardId, CaseId

ObservationId = NewType("ObservationId", str)
VisitId = NewType("VisitId", str)
_ORDINARY = private("follow_up", Sensitivity.ORDINARY)
_PERSONAL = private("follow_up", Sensitivity.PERSONAL)
_START = datetime.min.replace(tzinfo=UTC)
#: From very dissatisfied to very satisfied.
SATISFACTIONS = (1, 2, 3, 4, 5)


class Seen(StrEnum):
    """What was seen of a support."""

    RECEIVED = "received"
    NOT_RECEIVED = "not_received"
    IN_USE = "in_use"  # used, worked with, attended
    NOT_IN_USE = "not_in_use"  # stopped, sold, lost, broken
    SATISFIED = "satisfied"  # how satisfied the person is, 1 to 5


#: What can be said of a support after what; before anything was said stands None.
NEXT_SEEN: Mapping[Seen | None, frozenset[Seen]] = {
    None: frozenset({Seen.RECEIVED, Seen.NOT_RECEIVED}),
    Seen.NOT_RECEIVED: frozenset({Seen.RECEIVED, Seen.NOT_RECEIVED}),
    Seen.RECEIVED: frozenset({Seen.IN_USE, Seen.NOT_IN_USE, Seen.SATISFIED}),
    Seen.IN_USE: frozenset({Seen.IN_USE, Seen.NOT_IN_USE, Seen.SATISFIED}),
    Seen.NOT_IN_USE: frozenset({Seen.IN_USE, Seen.NOT_IN_USE, Seen.SATISFIED}),
}


@dataclass(frozen=True, slots=True)
class Observation:
    """What somebody saw of one award on a day.

    ``target``: the support, by its code. ``visit``: at which one, empty for none.
    """

    id: ObservationId
    case_id: CaseId
    award: AwardId
    target: str = field(default="", metadata=_ORDINARY)
    what: Seen = field(default=Seen.RECEIVED, metadata=_ORDINARY)
    on: date = field(default=date.min, metadata=_ORDINARY)
    satisfaction: int | None = field(default=None, metadata=_ORDINARY)
    who: str = field(default="", metadata=_ORDINARY)
    visit: VisitId = field(default=VisitId(""), metadata=_ORDINARY)
    recorded: datetime = field(default=_START, metadata=_ORDINARY)
    words: str = field(default="", repr=False, metadata=_PERSONAL)


@dataclass(frozen=True, slots=True)
class Task:
    """Who sees to a support, and by when, where that is another than its plan says."""

    award: AwardId
    case_id: CaseId
    target: str = field(default="", metadata=_ORDINARY)
    responsible: str = field(default="", metadata=_ORDINARY)
    due: date | None = field(default=None, metadata=_ORDINARY)
    who: str = field(default="", metadata=_ORDINARY)


@dataclass(frozen=True, slots=True)
class LastSeen:
    """What is known of one support from all that was seen of it.

    ``what``: how far it is; ``satisfaction``: the last that was said.
    """

    what: Seen | None = None
    on: date | None = None
    satisfaction: int | None = None


def in_order(observations: Iterable[Observation]) -> list[Observation]:
    """Return observations by day, those of one day as they were entered."""
    return sorted(observations, key=lambda o: (o.on, o.recorded, o.id))


def last_seen(observations: Iterable[Observation]) -> LastSeen:
    """Return what is known of one support. Being satisfied says nothing of how far it is."""
    found = LastSeen()
    for seen in in_order(observations):
        if seen.what is Seen.SATISFIED:
            found = LastSeen(found.what, found.on, seen.satisfaction)
        else:
            found = LastSeen(seen.what, seen.on, found.satisfaction)
    return found


def check_seen(
    before: Iterable[Observation], new: Observation, *, delivered: bool, today: date
) -> None:
    """Refuse what cannot be said of a support after what was said of it.

    ``delivered``: the ledger says all of it has arrived, so that nobody need say it was received
    first. Raises PlannerError ``seen_future``, ``seen_backwards``, ``seen_satisfaction`` or
    ``seen_step``.
    """
    said = in_order(before)
    if new.on > today:
        raise PlannerError("seen_future", on=new.on.isoformat())
    if said and new.on < said[-1].on:
        raise PlannerError("seen_backwards", on=said[-1].on.isoformat())
    if (new.what is Seen.SATISFIED) != (new.satisfaction is not None):
        raise PlannerError("seen_satisfaction")
    if new.satisfaction is not None and new.satisfaction not in SATISFACTIONS:
        raise PlannerError("seen_satisfaction")
    known = last_seen(said).what
    allowed = NEXT_SEEN[known]
    if delivered and known is None:
        allowed = allowed | NEXT_SEEN[Seen.RECEIVED]
    if new.what not in allowed:
        raise PlannerError("seen_step", seen=new.what.value, known=known.value if known else "")
