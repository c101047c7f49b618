"""Ask why the floors of a caseload cannot all hold, and keep the answer with the allocation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from planner.domain.balances.allocation import Allocation, Reason
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.services.balances.balances import is_current, scenario_of
from planner.services.balances.found_since import Packed, keep_with, packed_with
from planner.services.work import Work

#: Finds what all floors would take, and the smallest set that cannot hold together.
FloorAsker = Callable[[Caseload, Scenario, Report, StopAsked], tuple[Reason, ...]]
#: Reasons that count the floors no balance reaches, and those that name one.
_COUNTS = frozenset({"floors_unpaid", "floors_alone"})
_NAMES_ONE = frozenset({"clash_floor_unpaid", "clash_floor"})


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
    short = [(document.cases[s.case_id].number, s.rule) for s in allocation.shortfalls]
    return _as_balanced(found, short)


def _as_balanced(found: tuple[Reason, ...], short: Sequence[tuple[str, str]]) -> tuple[Reason, ...]:
    """Say that all other floors hold where this balance shows it, instead of advising another.

    ``short``: what it leaves short, case number and rule. Of very many floors that no balance
    reaches only the first are named; the rest are counted.
    """
    values = [(r.code, dict(r.values)) for r in found]
    named = [(v["case"], v["rule"]) for code, v in values if code in _NAMES_ONE]
    unnamed = sum(int(v["count"]) for code, v in values if code in _COUNTS) - len(named)
    if sum(one not in named for one in short) > unnamed:
        return found
    held = Reason.of("floors_others_hold")
    return tuple(held if r.code == "floors_could" else r for r in found)


def packed_floors(work: Work, allocation: Allocation, found: tuple[Reason, ...]) -> Packed | None:
    """Return what ``keep_floors`` stores; on any thread, nothing is stored by it."""
    return packed_with(work, allocation, partial(_with, found))


def keep_floors(
    work: Work, allocation: Allocation, found: tuple[Reason, ...], ready: Packed | None = None
) -> bool:
    """Keep the answer with its allocation; say whether that is still the adopted one.

    ``ready``: what ``packed_floors`` made of it.
    """
    return keep_with(work, allocation, partial(_with, found), ready)


def _with(found: tuple[Reason, ...], allocation: Allocation) -> Allocation:
    return replace(allocation, floors_short=found)
