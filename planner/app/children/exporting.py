"""Many plans at once: two processes share a folder, one case each in turn."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from planner.app.children.child import run_in_child
from planner.app.children.jobs import export_job
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.errors import Stopped
from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.progress import Progress, Report, StopAsked, never, quiet
from planner.domain.protection.paper_password import check_paper_password
from planner.domain.protection.purpose import OWN_USE, Destination
from planner.domain.protection.secret import Secret
from planner.services.papers.exporting import PLANS
from planner.services.ports import Written

#: Below this number of plans a second process takes longer to start than it saves.
_SHARED_FROM = 24


def export(
    document: Caseload,
    allocation: Allocation,
    out: Path,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    case_ids: Sequence[CaseId] | None = None,
    language: str = "fr",
    to: Destination = OWN_USE,
    password: Secret | None = None,
    hxl: bool = False,
    processes: int = 2,
) -> Written:
    """Run ``services.exporting.export_all`` in child processes; see there.

    Stopped or killed, it leaves whole files only, and the next export into the folder goes on.
    ``password``: what every file opens with; ``hxl``: the office workbook bears HXL
    tags. Raises PlannerError as ``check_paper_password`` does.
    """
    from exports.unfinished import forget_unfinished  # noqa: PLC0415 - not before it is needed

    if password is not None:
        check_paper_password(password)
    count = len(allocation.cases) if case_ids is None else len(case_ids)
    parts = processes if count >= _SHARED_FROM else 1

    def write(part: int, told: Report, asked: StopAsked) -> Written:
        written: Written = run_in_child(
            export_job,
            document,
            allocation,
            out,
            case_ids,
            language,
            to,
            (part, parts),
            password,
            hxl,
            report=told,
            stop=asked,
        )
        return written

    done = _side_by_side(write, parts, report, stop)
    forget_unfinished(out / PLANS)
    findings: dict[Finding, None] = {}
    for written in done:
        findings.update(dict.fromkeys(written.findings))
    files = sorted({path for written in done for path in written.files})
    ordered = sorted(findings, key=lambda f: (f.case_number, f.code))
    return Written(tuple(files), tuple(ordered))


def _side_by_side(
    write: Callable[[int, Report, StopAsked], Written],
    parts: int,
    report: Report,
    stop: StopAsked,
) -> list[Written]:
    """Run every part in a process of its own; one that fails stops the others."""
    turn, failed = threading.Lock(), threading.Event()
    stages: dict[int, Progress] = {}

    def tell(part: int, progress: Progress) -> None:
        with turn:
            stages[part] = progress
            same = [p for p in stages.values() if p.stage == progress.stage]
            done, total = sum(p.done for p in same), sum(p.total for p in same)
            report(Progress(progress.stage, done, total))

    def run(part: int) -> Written:
        try:
            return write(part, lambda p: tell(part, p), lambda: failed.is_set() or stop())
        except BaseException:
            failed.set()
            raise

    with ThreadPoolExecutor(parts) as pool:
        running = [pool.submit(run, part) for part in range(parts)]
    errors = [task.exception() for task in running]
    faults = [e for e in errors if e is not None and not isinstance(e, Stopped)]
    for error in (*faults, *errors):
        if error is not None:
            raise error
    return [task.result() for task in running]
