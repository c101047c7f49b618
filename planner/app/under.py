"""One caseload balanced under several settings, in a child process."""

from __future__ import annotations

from collections.abc import Sequence

from planner.app.child import Limits, run_in_child
from planner.domain.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.policy import Scenario
from planner.domain.progress import Report, StopAsked, never, quiet

#: Asked to stop, it hands over what was balanced so far.
_PATIENT = Limits(grace=10.0)


def balance_under(
    document: Caseload,
    scenarios: Sequence[Scenario],
    report: Report = quiet,
    stop: StopAsked = never,
) -> tuple[Allocation, ...]:
    """Balance under each scenario; see ``optimizer.what_if.under``."""
    found: tuple[Allocation, ...] = run_in_child(
        _under_job, document, tuple(scenarios), report=report, stop=stop, limits=_PATIENT
    )
    return found


def _under_job(
    document: Caseload, scenarios: tuple[Scenario, ...], report: Report, stop: StopAsked
) -> tuple[Allocation, ...]:
    from optimizer.what_if.under import balanced_under  # noqa: PLC0415

    return balanced_under(document, scenarios, report, stop)
