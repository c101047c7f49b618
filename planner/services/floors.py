"""Ask why the floors of a caseload cannot all hold, and keep the answer with the allocation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from planner.domain.allocation import Allocation, Reason
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.policy import Scenario
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.services.balances import is_current, scenario_of
from planner.services.work import Work

#: Finds what all floors would take, and the smallest set that cannot hold together.
FloorAsker = Callable[[Caseload, Scenario, Report, StopAsked], tuple[Reason, ...]]
#: Reasons that count the floors no balance reaches.
_OUT_OF_REACH = frozenset({"floors_unpaid", "floors_alone"})


def ask_floors(
    document: Caseload,
    allocation: Allocation | None,
    asker: FloorAsker,
    report: Report = quiet,
    stop: StopAsked = never,
) -> tuple[Reason, ...]:
    """Return why floors fall short, nothing where none does; the caseload stays as it is.

    Raises PlannerError ``balance_first`` without an allocation, ``floors_balance_old`` where the
    caseload has changed since it was made.
    """
    if allocation is None:
        raise PlannerError("balance_first")
    if not is_current(document):
        raise PlannerError("floors_balance_old")
    if not allocation.shortfalls:
        return ()
    found = asker(document, scenario_of(document), report, stop)
    return _as_balanced(found, len(allocation.shortfalls))


def _as_balanced(found: tuple[Reason, ...], short: int) -> tuple[Reason, ...]:
    """Say that all other floors hold where this balance shows it: no balance could do better.

    ``short``: how many floors it leaves short. No balance leaves fewer short than nothing reaches.
    """
    counts = [dict(r.values)["count"] for r in found if r.code in _OUT_OF_REACH]
    if short > sum(int(count) for count in counts):
        return found
    held = Reason.of("floors_others_hold")
    return tuple(held if r.code == "floors_could" else r for r in found)


def keep_floors(work: Work, allocation: Allocation, found: tuple[Reason, ...]) -> bool:
    """Keep the answer with its allocation; say whether that is still the adopted one."""
    now = work.still(allocation)
    if now is not None:
        work.keep(replace(now, floors_short=found))
    return now is not None
