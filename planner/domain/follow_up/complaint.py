"""Complaints and appeals: who decides, by when, and what comes of it.

What is complained of is a protected detail: it is sealed apart, and shown to those alone who
decide complaints. Somebody else than the counsellor decides, and somebody else again where the
first decision is appealed against.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import NewType

from planner.domain.cases.case import Sensitivity, private
from planner.domain.errors import PlannerError
from planner.domain.follow_up.calendar import Calendar
from planner.domain.ids import AwardId, CaseId

ComplaintId = NewType("ComplaintId", str)
_ORDINARY = private("complaint", Sensitivity.ORDINARY)
_PROTECTED = private("protection", Sensitivity.PROTECTED)
_START = datetime.min.replace(tzinfo=UTC)


class ComplaintSort(StrEnum):
    """What it is against."""

    SUPPORT = "support"  # late, wrong, missing, of bad quality
    DECISION = "decision"  # an appeal: what was decided or awarded
    CONDUCT = "conduct"  # of staff or a provider
    DATA = "data"  # what is kept, who saw it
    OTHER = "other"


class ComplaintState(StrEnum):
    """Where it stands."""

    RECEIVED = "received"
    ACKNOWLEDGED = "acknowledged"
    DECIDED = "decided"
    APPEALED = "appealed"
    DECIDED_AGAIN = "decided_again"
    WITHDRAWN = "withdrawn"


class Found(StrEnum):
    """What was decided."""

    UPHELD = "upheld"
    PARTLY = "partly"
    NOT_UPHELD = "not_upheld"


_S = ComplaintState
#: What may follow what.
NEXT_COMPLAINT: Mapping[ComplaintState, frozenset[ComplaintState]] = {
    _S.RECEIVED: frozenset({_S.ACKNOWLEDGED, _S.DECIDED, _S.WITHDRAWN}),
    _S.ACKNOWLEDGED: frozenset({_S.DECIDED, _S.WITHDRAWN}),
    _S.DECIDED: frozenset({_S.APPEALED}),
    _S.APPEALED: frozenset({_S.DECIDED_AGAIN, _S.WITHDRAWN}),
    _S.DECIDED_AGAIN: frozenset(),
    _S.WITHDRAWN: frozenset(),
}
#: States in which somebody waits for an answer.
OPEN = frozenset({_S.RECEIVED, _S.ACKNOWLEDGED, _S.APPEALED})
_DECISIONS = frozenset({_S.DECIDED, _S.DECIDED_AGAIN})


@dataclass(frozen=True, slots=True)
class Complaint:
    """One complaint of one case.

    ``since``: the day of its state. ``counsellor``: of the case when it came in: they do not
    decide. ``taken_by``: who took it. ``award``, ``target``: which support it is
    about, where it is about one.
    ``first``: who decided it first.
    """

    id: ComplaintId
    case_id: CaseId
    on: date = field(default=date.min, metadata=_ORDINARY)
    state: ComplaintState = field(default=_S.RECEIVED, metadata=_ORDINARY)
    since: date = field(default=date.min, metadata=_ORDINARY)
    due: date = field(default=date.min, metadata=_ORDINARY)
    counsellor: str = field(default="", metadata=_ORDINARY)
    taken_by: str = field(default="", metadata=_ORDINARY)
    decided_by: str = field(default="", metadata=_ORDINARY)
    first: str = field(default="", metadata=_ORDINARY)
    sort: ComplaintSort | None = field(default=None, repr=False, metadata=_PROTECTED)
    award: AwardId | None = field(default=None, repr=False, metadata=_PROTECTED)
    target: str = field(default="", repr=False, metadata=_PROTECTED)
    found: Found | None = field(default=None, repr=False, metadata=_PROTECTED)
    words: str = field(default="", repr=False, metadata=_PROTECTED)
    answer: str = field(default="", repr=False, metadata=_PROTECTED)
    recorded: datetime = field(default=_START, metadata=_ORDINARY)

    @property
    def is_open(self) -> bool:
        """Say whether somebody waits for an answer."""
        return self.state in OPEN

    def by(self, calendar: Calendar) -> date:
        """Return by when the next answer is due: an acknowledgement first, then the decision."""
        if self.state is _S.RECEIVED:
            return min(self.on + timedelta(days=calendar.acknowledge), self.due)
        return self.due

    def moved_to(
        self,
        state: ComplaintState,
        on: date,
        who: str,
        calendar: Calendar,
        *,
        found: Found | None = None,
        answer: str = "",
        deciders: Collection[str] | None = None,
    ) -> Complaint:
        """Return the complaint in ``state``.

        ``deciders``: who could decide it at all, None for anybody. Raises PlannerError
        ``complaint_step``, ``complaint_backwards``, ``complaint_own`` where the counsellor would
        decide, ``complaint_again`` where an appeal would be decided by who decided first,
        ``complaint_answer`` where a decision says nothing.
        """
        if state not in NEXT_COMPLAINT[self.state]:
            raise PlannerError(
                "complaint_step", complaint=self.state.value, complaint_to=state.value
            )
        if on < self.since:
            raise PlannerError("complaint_backwards", on=self.since.isoformat())
        moved = replace(self, state=state, since=on)
        if state is _S.APPEALED:
            return replace(moved, due=on + timedelta(days=calendar.decide), first=self.decided_by)
        if state not in _DECISIONS:
            return moved
        if who == self.counsellor or (deciders is not None and who not in deciders):
            raise PlannerError("complaint_own")
        if state is _S.DECIDED_AGAIN and who == self.first:
            raise PlannerError("complaint_again")
        if found is None or not answer.strip():
            raise PlannerError("complaint_answer")
        return replace(moved, decided_by=who, found=found, answer=answer.strip())


def new_complaint(
    complaint: ComplaintId,
    case_id: CaseId,
    on: date,
    counsellor: str,
    taken_by: str,
    sort: ComplaintSort,
    words: str,
    calendar: Calendar,
    recorded: datetime,
    award: AwardId | None = None,
    target: str = "",
) -> Complaint:
    """Return a complaint as it comes in, with the day by which it is decided.

    Raises PlannerError ``complaint_words`` where nobody says what it is about.
    """
    if not words.strip():
        raise PlannerError("complaint_words")
    return Complaint(
        complaint,
        case_id,
        on,
        since=on,
        due=on + timedelta(days=calendar.decide),
        counsellor=counsellor,
        taken_by=taken_by,
        sort=sort,
        award=award,
        target=target,
        words=words.strip(),
        recorded=recorded,
    )


@dataclass(frozen=True, slots=True)
class ComplaintFigures:
    """Complaints of an office in numbers, no case among them.

    ``hidden``: there are some, too few to be split up without telling whose they are; ``by_sort``
    and ``by_found`` are empty then, and so where what they are about is shut for whoever asks.
    """

    received: int
    open: int
    late: int
    days: int | None
    by_sort: Mapping[ComplaintSort, int]
    by_found: Mapping[Found, int]
    hidden: bool
