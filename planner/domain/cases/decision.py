"""What was fixed with the returnee."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.domain.ids import CaseId, DecisionId, PersonId
from planner.domain.money import Money


class DecisionSort(StrEnum):
    """Require it, forbid it (a refusal is always kept), or prefer it where it is as good."""

    REQUIRE = "require"
    FORBID = "forbid"
    PREFER = "prefer"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision on a measure or project seat (``target`` is its code) for one case.

    ``level``: the amount fixed, where the measure has levels. ``person``: the member it is for,
    None for the principal or household.
    """

    id: DecisionId
    case_id: CaseId
    sort: DecisionSort
    target: str
    reason: str
    who: str
    when: datetime
    level: Money | None = None
    person: PersonId | None = None
