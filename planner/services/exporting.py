"""Write the plans and the office workbook into a folder a person chose."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from planner.domain.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError, Stopped
from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.plan import PlanState
from planner.domain.progress import Progress, Report, StopAsked, never, quiet
from planner.services.balances import is_current
from planner.services.ports import Writers, Written

PLANS, OFFICE = "plans", "office.xlsx"


def export_all(
    document: Caseload,
    allocation: Allocation,
    writers: Writers,
    out: Path,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    case_ids: Sequence[CaseId] | None = None,
    language: str = "fr",
) -> Written:
    """Write ``out/plans/CASE.pdf`` and ``.xlsx`` for every planned case, and ``out/office.xlsx``.

    ``case_ids`` limits it to those plans, without the office workbook. Each file is whole or
    absent. Raises Stopped where the person stops it, PlannerError where a file cannot be
    written, ``balance_old`` where the caseload has changed since the balance and the plans are
    not all of those already told to their persons.
    """
    planned = [c.case_id for c in allocation.cases]
    chosen = planned if case_ids is None else [c for c in planned if c in set(case_ids)]
    if not is_current(document) and not (case_ids and all(_told(document, c) for c in chosen)):
        raise PlannerError("balance_old")
    plans = out / PLANS
    try:
        plans.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise PlannerError("folder_unwritable", folder=out.name) from None
    files: list[Path] = []
    findings: list[Finding] = []
    for done, case_id in enumerate(chosen):
        if stop():
            raise Stopped
        report(Progress("write_plans", done, len(chosen)))
        written = writers.write_plan(document, allocation, case_id, plans, document.balance_date)
        files.extend(written.files)
        findings.extend(written.findings)
    if case_ids is None:
        report(Progress("write_office", len(chosen), len(chosen)))
        writers.write_office(document, allocation, out / OFFICE, language)
        files.append(out / OFFICE)
    return Written(tuple(files), tuple(findings))


def _told(document: Caseload, case_id: CaseId) -> bool:
    """Say whether the plan was told to the person: its awards are a copy that stands."""
    plan = document.plan_of(case_id)
    return plan is not None and plan.state is not PlanState.DRAFT
