"""Findings as people work with them: ignored with a reason, or shown again."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding, Weight
from planner.services.work import Work

_WHY = "ignore_finding"


def open_findings(document: Caseload) -> tuple[Finding, ...]:
    """Return the findings nobody decided to ignore."""
    return tuple(f for f in document.findings if not f.ignored)


def ignore(work: Work, finding: Finding, reason: str, who: str) -> None:
    """Ignore a finding, for a reason; it stays ignored at later imports while it says the same.

    Raises PlannerError ``reason_missing``; ``finding_stops`` for one that stops a case, which only
    a correction settles; ``finding_gone`` where it is no more.
    """
    if not reason.strip():
        raise PlannerError("reason_missing")
    if finding.weight is Weight.STOPS:
        raise PlannerError("finding_stops")
    _put(work, finding, replace(finding, ignored=reason.strip(), ignored_by=who), who)


def show_again(work: Work, finding: Finding, who: str) -> None:
    """Stop ignoring a finding. Raises PlannerError ``finding_gone`` where it is no more."""
    _put(work, finding, replace(finding, ignored="", ignored_by=""), who)


def _put(work: Work, old: Finding, new: Finding, who: str) -> None:
    if old not in work.document.findings:
        raise PlannerError("finding_gone")
    findings = tuple(new if f == old else f for f in work.document.findings)
    work.commit(replace(work.document, findings=findings), who=who, why=_WHY)
