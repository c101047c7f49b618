"""Find out which awards are sturdy, and keep the answer with the allocation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.policy import Scenario
from planner.domain.balances.sturdiness import Sturdiness
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.services.balances.balances import is_current, scenario_of
from planner.services.balances.found_since import Packed, keep_with, packed_with
from planner.services.work import Work

#: Balances again with every cover share moved, from an allocation of the caseload.
Sturdier = Callable[[Caseload, Scenario, Allocation, Report, StopAsked], Sturdiness]


def try_sturdiness(
    document: Caseload,
    allocation: Allocation | None,
    sturdier: Sturdier,
    report: Report = quiet,
    stop: StopAsked = never,
) -> Sturdiness:
    """Balance again and again with moved estimates: slow, and without effect on the caseload.

    Raises PlannerError ``balance_first`` without an allocation, ``sturdiness_balance_old`` where
    the caseload has changed since it was made, and as the solver behind ``sturdier`` does.
    """
    if allocation is None:
        raise PlannerError("balance_first")
    if not is_current(document):
        raise PlannerError("sturdiness_balance_old")
    return sturdier(document, scenario_of(document), allocation, report, stop)


def packed_sturdiness(work: Work, allocation: Allocation, found: Sturdiness) -> Packed | None:
    """Return what ``keep_sturdiness`` stores; on any thread, nothing is stored by it."""
    return packed_with(work, allocation, partial(_with, found))


def keep_sturdiness(
    work: Work, allocation: Allocation, found: Sturdiness, ready: Packed | None = None
) -> bool:
    """Keep what was found with its allocation; say whether that is still the adopted one.

    ``ready``: what ``packed_sturdiness`` made of it.
    """
    return keep_with(work, allocation, partial(_with, found), ready)


def _with(found: Sturdiness, allocation: Allocation) -> Allocation:
    return replace(allocation, sturdiness=found)
