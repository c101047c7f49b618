"""Look closer at one case: what giving it one thing would do to all, worked out on demand."""

from __future__ import annotations

from typing import Protocol

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.closer_look import CloserLook
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.services.balances.balances import is_current, scenario_of


class Looker(Protocol):
    """Works out what giving a support to a case would do, from an allocation."""

    def __call__(
        self,
        document: Caseload,
        scenario: Scenario,
        allocation: Allocation,
        case_id: CaseId,
        target: str,
        report: Report,
        stop: StopAsked,
    ) -> CloserLook:
        """Return the look; slow."""


def look_closer(
    document: Caseload,
    allocation: Allocation,
    case_id: CaseId,
    target: str,
    looker: Looker,
    report: Report = quiet,
    stop: StopAsked = never,
) -> CloserLook:
    """Return what giving ``target`` to a case would do: slow, and without effect on the caseload.

    Raises PlannerError ``document_changed`` where the caseload has changed since it was balanced,
    ``not_open_to_case`` where nothing of that code is open to the case.
    """
    if not is_current(document):
        raise PlannerError("document_changed")
    return looker(document, scenario_of(document), allocation, case_id, target, report, stop)
