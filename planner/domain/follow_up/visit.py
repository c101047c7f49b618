"""A visit: what became of it, and every answer that was given, as it was given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum

from planner.domain.cases.case import Sensitivity, private
from planner.domain.errors import PlannerError
from planner.domain.follow_up.observation import SATISFACTIONS, VisitId
from planner.domain.ids import CaseId, derived_id
from planner.domain.need import FULL, Dimension

_ORDINARY = private("follow_up", Sensitivity.ORDINARY)
_PERSONAL = private("follow_up", Sensitivity.PERSONAL)
_START = datetime.min.replace(tzinfo=UTC)
#: The month of an interview before the plan begins: what a later score is compared with.
BASELINE = 0


class VisitState(StrEnum):
    """What became of a visit."""

    DONE = "done"
    MISSED = "missed"  # could not be reached, did not come
    DECLINED = "declined"  # does not want this visit
    CALLED_OFF = "called_off"  # by the office


class VisitHow(StrEnum):
    """How somebody was asked."""

    HOME = "home"
    OFFICE = "office"
    PHONE = "phone"
    OTHER = "other"


#: What may follow what; None stands for a visit nobody entered. A visit done stays done.
NEXT_VISIT: Mapping[VisitState | None, frozenset[VisitState]] = {
    None: frozenset(VisitState),
    VisitState.MISSED: frozenset(VisitState),
    VisitState.DECLINED: frozenset({VisitState.DONE, VisitState.DECLINED}),
    VisitState.CALLED_OFF: frozenset({VisitState.DONE, VisitState.MISSED, VisitState.DECLINED}),
    VisitState.DONE: frozenset(),
}


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit of the calendar, ``months`` after the return or signature (0: the baseline).

    ``answers``: every cell of the form as it came, by its heading. ``instrument``: the version of
    the score's questions that was asked; ``items``: its answers, by the item's code. ``scores``:
    ready ones, in 1/10,000 per dimension. ``satisfaction``: with the support as a whole, 1 to 5.
    ``wants_talk``: wants somebody else than the counsellor to get in touch. ``form``: the server's
    identifier of the submission.
    """

    id: VisitId
    case_id: CaseId
    months: int = field(default=BASELINE, metadata=_ORDINARY)
    state: VisitState = field(default=VisitState.DONE, metadata=_ORDINARY)
    on: date = field(default=date.min, metadata=_ORDINARY)
    who: str = field(default="", metadata=_ORDINARY)
    how: VisitHow = field(default=VisitHow.HOME, metadata=_ORDINARY)
    satisfaction: int | None = field(default=None, repr=False, metadata=_PERSONAL)
    expected: bool | None = field(default=None, repr=False, metadata=_PERSONAL)
    wants_talk: bool | None = field(default=None, repr=False, metadata=_PERSONAL)
    instrument: str = field(default="", metadata=_ORDINARY)
    answers: tuple[tuple[str, str], ...] = field(default=(), repr=False, metadata=_PERSONAL)
    items: tuple[tuple[str, str], ...] = field(default=(), repr=False, metadata=_PERSONAL)
    scores: tuple[tuple[Dimension, int], ...] = field(default=(), repr=False, metadata=_PERSONAL)
    words: str = field(default="", repr=False, metadata=_PERSONAL)
    form: str = field(default="", repr=False, metadata=_PERSONAL)
    source_row: int | None = field(default=None, metadata=_ORDINARY)
    recorded: datetime = field(default=_START, metadata=_ORDINARY)


def visit_id(case_id: CaseId, months: int) -> VisitId:
    """Return the identifier of the one visit a case has in a month of the calendar."""
    return VisitId(derived_id("visit", case_id, str(months)))


def check_visit(before: Visit | None, new: Visit, *, today: date) -> None:
    """Refuse a visit that cannot be.

    Raises PlannerError ``visit_future``, ``visit_step``, ``visit_satisfaction``, ``visit_score``.
    """
    if new.on > today:
        raise PlannerError("visit_future", on=new.on.isoformat())
    known = before.state if before is not None else None
    if new.state not in NEXT_VISIT[known]:
        raise PlannerError(
            "visit_step", months=new.months, visit=known.value if known else "", to=new.state.value
        )
    if new.satisfaction is not None and new.satisfaction not in SATISFACTIONS:
        raise PlannerError("visit_satisfaction")
    if any(not 0 <= score <= FULL for _, score in new.scores):
        raise PlannerError("visit_score")
