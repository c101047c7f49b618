"""What a child process does about a year of arrivals and the reserve for them."""

from __future__ import annotations

from planner.domain.arrivals import Ahead, Expected, SimulatedYear
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.progress import Report, StopAsked


def simulate_job(
    document: Caseload,
    scenario: Scenario,
    expected: Expected,
    runs: int,
    seed: int,
    report: Report,
    stop: StopAsked,
) -> SimulatedYear:
    """Play drawn years."""
    from optimizer.arrivals.simulate import simulate  # noqa: PLC0415

    return simulate(document, scenario, expected, report, stop, runs=runs, seed=seed)


def hold_back_job(
    document: Caseload,
    scenario: Scenario,
    expected: Expected,
    seed: int,
    report: Report,
    stop: StopAsked,
) -> Ahead:
    """Work out what today's balance leaves for later."""
    from optimizer.arrivals.hold_back import hold_back  # noqa: PLC0415

    return hold_back(document, scenario, expected, report, stop, seed=seed)
