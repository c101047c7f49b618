"""What giving one thing to one case would do to all, worked out on demand. For counsellors only."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.balances.allocation import Reason
from planner.domain.ids import CaseId


@dataclass(frozen=True, slots=True)
class CloserLook:
    """One case given one support, solved again from the balance as it stands.

    ``digest``: of the problem it was worked out for. ``reasons``: what holds of it, proven or
    found as their codes say: first the verdict, then what would bring it in. ``at_least`` and
    ``at_most``: by how much the loss of all rises if it is given, proven; None where nothing is.
    ``others``: how many other cases the allocation found gives something else.
    """

    case_id: CaseId
    target: str
    digest: str
    reasons: tuple[Reason, ...]
    at_least: float | None = None
    at_most: float | None = None
    others: int = 0
