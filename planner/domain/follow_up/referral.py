"""Referrals: a person sent to whoever can meet a need the office does not meet itself.

Each step is a statement with its day and is only ever added, so that two computers merge without
guessing. A referral is its first step, the sending; the other steps name it. Sending the same
person again is another referral: how often somebody had to be sent is what is learned from it.
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

ReferralId = NewType("ReferralId", str)
ReferralStepId = NewType("ReferralStepId", str)
_ORDINARY = private("follow_up", Sensitivity.ORDINARY)
_PERSONAL = private("follow_up", Sensitivity.PERSONAL)
_START = datetime.min.replace(tzinfo=UTC)


class ReferralState(StrEnum):
    """What became of a referral."""

    SENT = "sent"
    ACCEPTED = "accepted"
    SERVED = "served"
    DECLINED = "declined"  # by whoever was asked
    LAPSED = "lapsed"  # no answer, or nothing came of it


#: What may follow what; before a referral is sent stands None. A late answer revives a lapsed one.
NEXT_STATE: Mapping[ReferralState | None, frozenset[ReferralState]] = {
    None: frozenset({ReferralState.SENT}),
    ReferralState.SENT: frozenset(
        {ReferralState.ACCEPTED, ReferralState.DECLINED, ReferralState.LAPSED}
    ),
    ReferralState.ACCEPTED: frozenset(
        {ReferralState.SERVED, ReferralState.DECLINED, ReferralState.LAPSED}
    ),
    ReferralState.LAPSED: frozenset({ReferralState.ACCEPTED}),
    ReferralState.SERVED: frozenset(),
    ReferralState.DECLINED: frozenset(),
}
#: Somebody still waits for an answer, or for the service.
WAITING = frozenset({ReferralState.SENT, ReferralState.ACCEPTED})


@dataclass(frozen=True, slots=True)
class ReferralStep:
    """One statement about a referral.

    The sending says what it is about, and the other steps leave that empty: ``need``; ``award``
    and ``target`` where the plan gives the support; ``provider`` of the programme, by its code, or
    ``organisation`` as it was typed.
    """

    id: ReferralStepId
    case_id: CaseId
    referral: ReferralId
    state: ReferralState = field(default=ReferralState.SENT, metadata=_ORDINARY)
    on: date = field(default=date.min, metadata=_ORDINARY)
    need: str = field(default="", metadata=_ORDINARY)
    award: AwardId = field(default=AwardId(""), metadata=_ORDINARY)
    target: str = field(default="", metadata=_ORDINARY)
    provider: str = field(default="", metadata=_ORDINARY)
    organisation: str = field(default="", repr=False, metadata=_PERSONAL)
    who: str = field(default="", metadata=_ORDINARY)
    recorded: datetime = field(default=_START, metadata=_ORDINARY)
    words: str = field(default="", repr=False, metadata=_PERSONAL)


@dataclass(frozen=True, slots=True)
class Referral:
    """A referral as its steps tell it, oldest first; the first of them is the sending."""

    steps: tuple[ReferralStep, ...]

    @property
    def sent(self) -> ReferralStep:
        """Return the sending, which says what it is about."""
        return self.steps[0]

    @property
    def id(self) -> ReferralId:
        """Return what its other steps name it by."""
        return self.sent.referral

    @property
    def case_id(self) -> CaseId:
        """Return whose it is."""
        return self.sent.case_id

    @property
    def last(self) -> ReferralStep:
        """Return the newest step."""
        return self.steps[-1]

    @property
    def state(self) -> ReferralState:
        """Return what became of it so far."""
        return self.last.state

    def on(self, state: ReferralState) -> date | None:
        """Return the first day it had a state, None where it never had."""
        return next((step.on for step in self.steps if step.state is state), None)

    def days_to(self, state: ReferralState) -> int | None:
        """Return the days from the sending to a state, None where it never had it."""
        day = self.on(state)
        return None if day is None else (day - self.sent.on).days


def referrals_of(steps: Iterable[ReferralStep]) -> list[Referral]:
    """Return referrals with their steps in order, by the day they were sent.

    Steps whose sending is not there are of nothing known, and left out.
    """
    found: dict[ReferralId, list[ReferralStep]] = {}
    for step in sorted(steps, key=lambda s: (s.on, s.recorded, s.id)):
        found.setdefault(step.referral, []).append(step)
    whole = []
    for each in found.values():
        each.sort(key=lambda s: s.state is not ReferralState.SENT)  # stable: the sending leads
        if each[0].state is ReferralState.SENT:
            whole.append(Referral(tuple(each)))
    return sorted(whole, key=lambda r: (r.sent.on, r.sent.recorded, r.id))


def check_step(before: Referral | None, new: ReferralStep, *, today: date) -> None:
    """Refuse a step that cannot follow what is known.

    Raises PlannerError ``referral_future``, ``referral_backwards`` or ``referral_step``.
    """
    if new.on > today:
        raise PlannerError("referral_future", on=new.on.isoformat())
    known = before.state if before is not None else None
    if new.state not in NEXT_STATE[known]:
        raise PlannerError("referral_step", known=known.value if known else "", to=new.state.value)
    if before is not None and new.on < before.last.on:
        raise PlannerError("referral_backwards", on=before.last.on.isoformat())
