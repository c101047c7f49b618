"""A plan: what was told to a person. Its awards are copied when it is offered, never recomputed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from planner.domain.balances.allocation import Award
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId, PlanId


class PlanState(StrEnum):
    """Where a plan stands."""

    DRAFT = "draft"
    OFFERED = "offered"
    AGREED = "agreed"
    SIGNED = "signed"
    AMENDED = "amended"
    CLOSED = "closed"


#: What may follow what. A signed plan changes only by an amendment, which is offered again.
NEXT: Mapping[PlanState, frozenset[PlanState]] = {
    PlanState.DRAFT: frozenset({PlanState.OFFERED, PlanState.CLOSED}),
    PlanState.OFFERED: frozenset({PlanState.DRAFT, PlanState.AGREED, PlanState.CLOSED}),
    PlanState.AGREED: frozenset({PlanState.OFFERED, PlanState.SIGNED, PlanState.CLOSED}),
    PlanState.SIGNED: frozenset({PlanState.AMENDED, PlanState.CLOSED}),
    PlanState.AMENDED: frozenset({PlanState.OFFERED, PlanState.CLOSED}),
    PlanState.CLOSED: frozenset(),
}

#: States in which a balance may not take anything away.
FIXED_STATES = frozenset({PlanState.AGREED, PlanState.SIGNED})


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan of one case across all funds. ``digest`` names the allocation it copied from."""

    id: PlanId
    case_id: CaseId
    version: int
    state: PlanState
    since: date
    awards: tuple[Award, ...] = ()
    digest: str = ""
    reason: str = ""

    def moved_to(self, state: PlanState, on: date, reason: str = "") -> Plan:
        """Return the plan in ``state``; an amendment is a new version and needs a reason.

        Raises PlannerError ``plan_step`` where the step is not allowed, ``reason_missing`` where
        an amendment has none.
        """
        if state not in NEXT[self.state]:
            raise PlannerError("plan_step", from_state=self.state.value, to_state=state.value)
        if state is PlanState.AMENDED and not reason:
            raise PlannerError("reason_missing")
        version = self.version + (1 if state is PlanState.AMENDED else 0)
        return replace(self, state=state, since=on, reason=reason, version=version)

    def taken_up(self, on: date, reason: str, *, was_signed: bool) -> Plan:
        """Return a closed plan as it is taken up again: amended where it was signed, else drawn."""
        state = PlanState.AMENDED if was_signed else PlanState.DRAFT
        return replace(self, state=state, since=on, reason=reason, version=self.version + 1)
