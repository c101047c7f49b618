"""What a place says: feedback with its day, tension over time, who uses the seats, a stop.

Support must not harm who lives there, and a community's own word is heard beside the returnees'
(IOM, Towards an Integrated Approach to Reintegration, 2017, 4.2 and 4.4).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from planner.domain.cases.case import Sensitivity, private
from planner.domain.ids import CaseId
from planner.domain.months import add_months
from planner.domain.plans.plan import PlanState

if TYPE_CHECKING:
    from planner.domain.caseload import Caseload

FeedbackId = NewType("FeedbackId", str)
_ORDINARY = private("follow_up", Sensitivity.ORDINARY)
_PERSONAL = private("follow_up", Sensitivity.PERSONAL)
_START = datetime.min.replace(tzinfo=UTC)
MOST_TENSION = 3


class Side(StrEnum):
    """Who says it."""

    RESIDENTS = "residents"
    RETURNEES = "returnees"
    STAFF = "staff"  # a do-no-harm check of the office's own


@dataclass(frozen=True, slots=True)
class Feedback:
    """What was said at a place on a day, of a project where it is about one.

    ``tension``: 0 to 3, as of places. ``harms``: the project is said to do harm;
    ``harmless``: it is said to do none. Neither: nobody spoke of it, which is not a no.
    ``residents``: how many of its seats residents use.
    """

    id: FeedbackId
    place: str
    project: str = ""
    on: date = field(default=date.min, metadata=_ORDINARY)
    side: Side = field(default=Side.STAFF, metadata=_ORDINARY)
    tension: int | None = field(default=None, metadata=_ORDINARY)
    harms: bool = field(default=False, metadata=_ORDINARY)
    harmless: bool = field(default=False, metadata=_ORDINARY)
    residents: int | None = field(default=None, metadata=_ORDINARY)
    who: str = field(default="", metadata=_ORDINARY)
    recorded: datetime = field(default=_START, metadata=_ORDINARY)
    words: str = field(default="", repr=False, metadata=_PERSONAL)

    @property
    def speaks_of_harm(self) -> bool:
        """Say whether it was said that the project does harm, or that it does none."""
        return self.harms or self.harmless


@dataclass(frozen=True, slots=True)
class Halt:
    """A project that was stopped: no seat of it is awarded, offered or signed from then on."""

    project: str
    on: date
    why: str
    who: str


@dataclass(frozen=True, slots=True)
class ProjectLook:
    """A project with promised seats. ``holders``: cases that hold one, with their plan's state.

    ``residents``: as last reported, None where nobody said. ``check_due``: by when somebody asks
    again whether it harms. ``harms``: the last word of each side that says so.
    """

    project: str
    place: str
    holders: tuple[tuple[CaseId, PlanState], ...]
    most: int
    residents: int | None
    residents_seats: int
    check_due: date
    harms: tuple[Side, ...]
    halt: Halt | None = None


def said_at(caseload: Caseload, place: str) -> list[Feedback]:
    """Return all that was said at a place, oldest first."""
    found = (f for f in caseload.feedback.values() if f.place == place)
    return sorted(found, key=lambda f: (f.on, f.recorded, f.id))


def tension_over_time(caseload: Caseload, place: str) -> list[Feedback]:
    """Return what was said of the tension at a place, oldest first."""
    return [said for said in said_at(caseload, place) if said.tension is not None]


def said_of(caseload: Caseload, project: str) -> list[Feedback]:
    """Return what was said of a project, oldest first."""
    found = (f for f in caseload.feedback.values() if f.project == project)
    return sorted(found, key=lambda f: (f.on, f.recorded, f.id))


def who_says_harm(said: Iterable[Feedback]) -> tuple[Side, ...]:
    """Return the sides whose last word of harm, oldest first, is that a project does it."""
    last = {f.side: f for f in said if f.speaks_of_harm}
    return tuple(side for side in Side if side in last and last[side].harms)


def projects_looked_at(caseload: Caseload, check_months: int) -> Iterator[ProjectLook]:
    """Yield every project of which a plan promises a seat, in the programme's order."""
    programme = caseload.programme
    holders: dict[str, list[tuple[CaseId, PlanState]]] = {}
    began: dict[str, date] = {}
    for plan in caseload.plans.values():
        for award in plan.awards if plan.state not in (PlanState.DRAFT, PlanState.CLOSED) else ():
            if award.is_seat:
                holders.setdefault(award.target, []).append((plan.case_id, plan.state))
                began[award.target] = min(began.get(award.target, plan.since), plan.since)
    for project in programme.projects if programme else ():
        if project.code not in holders:
            continue
        said = said_of(caseload, project.code)
        counted = [f.residents for f in said if f.residents is not None]
        asked = [f.on for f in said if f.speaks_of_harm]
        since = asked[-1] if asked else began[project.code]
        yield ProjectLook(
            project.code,
            project.place,
            tuple(holders[project.code]),
            project.most,
            counted[-1] if counted else None,
            project.residents_seats,
            add_months(since, check_months),
            who_says_harm(said),
            caseload.halts.get(project.code),
        )
