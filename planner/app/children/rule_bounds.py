"""What the prices of a balance prove of its rules, worked out in a child process."""

from __future__ import annotations

from dataclasses import replace

from planner.app.children.child import Limits, run_in_child
from planner.domain.balances.allocation import Allocation
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.what_if.what_if import RuleBound

#: Asked to stop, it hands over what it came to: one rule takes a second or two at most.
_PATIENT = Limits(grace=10.0)


def rule_bounds(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    report: Report = quiet,
    stop: StopAsked = never,
) -> tuple[RuleBound, ...]:
    """Return the bounds; see ``optimizer.what_if.rule_bounds``."""
    # What is told of single cases is most of a balance, and nothing of it is asked for here.
    bare = replace(allocation, cases=(), gaps=(), like_cases=(), sturdiness=None)
    found: tuple[RuleBound, ...] = run_in_child(
        _job, document, scenario, bare, report=report, stop=stop, limits=_PATIENT
    )
    return found


def _job(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    report: Report,
    stop: StopAsked,
) -> tuple[RuleBound, ...]:
    from optimizer.what_if.rule_bounds import rule_bounds as bounds  # noqa: PLC0415

    return bounds(document, scenario, allocation, report, stop)
