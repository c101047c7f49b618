"""What runs in child processes. Each imports its libraries late, so that others start fast."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from planner.app.children.handed import HandedForm, HandedPeople, HandedProgramme
from planner.app.children.limited import is_limited, take_more_memory
from planner.app.children.unlocked import unlocked
from planner.domain.balances.allocation import Allocation, Reason
from planner.domain.balances.closer_look import CloserLook
from planner.domain.balances.policy import Scenario
from planner.domain.balances.sturdiness import Sturdiness
from planner.domain.caseload import Caseload
from planner.domain.cases.form_reading import RememberedForm
from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.programme.programme import Programme
from planner.domain.progress import Progress, Report, StopAsked
from planner.domain.protection.purpose import Destination, Purpose
from planner.domain.protection.secret import Secret
from planner.domain.rights.everything import Everything
from planner.domain.what_if.what_if import Tries
from planner.services.plans.plan_choices import ChoicesRead
from planner.services.ports import (
    AssessmentsRead,
    EntriesRead,
    ProgrammeRead,
    RatesRead,
    Written,
)

#: Bytes the records of a hundred thousand people may take while answers become cases.
_PEOPLE_MEMORY = 4 << 30


def look_closer_job(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    case_id: CaseId,
    target: str,
    report: Report,
    stop: StopAsked,
) -> CloserLook:
    """Work out what giving one thing to one case would do."""
    from optimizer.reasons.forced import look_closer  # noqa: PLC0415

    return look_closer(document, scenario, allocation, case_id, target, report, stop)


def read_programme_job(path: Path, _report: Report, _stop: StopAsked) -> ProgrammeRead:
    """Read a programme workbook."""
    from planner.intake.programme.workbook import read_programme  # noqa: PLC0415

    read = read_programme(path)
    return HandedProgramme(read.programme, read.findings)


def read_assessments_job(
    path: Path, mapping: Path | str | None, programme: Programme, report: Report, stop: StopAsked
) -> AssessmentsRead:
    """Read a file of assessments through a mapping, or its text (None: the planner's own form)."""
    from planner.intake.assessments.mapping import parse_mapping, read_mapping  # noqa: PLC0415
    from planner.intake.assessments.reader import read_assessments  # noqa: PLC0415

    form = None
    if isinstance(mapping, str):
        form = parse_mapping(mapping, path.name)
    elif mapping is not None:
        form = read_mapping(mapping)
    return _handed(read_assessments(path, form, programme, _reading(report), stop))


def _reading(report: Report) -> Report:
    """Return what tells how far reading people is, in a process that is made ready for it."""
    # Nothing that is read becomes garbage before this process ends: looking for it takes longer
    # than reading.
    if is_limited():
        gc.disable()

    def tell(progress: Progress) -> None:
        # Sent before the limit moves, so that a file is still limited while it is one.
        report(progress)
        if progress.stage == "read_answers" and progress.total == 0:
            take_more_memory(_PEOPLE_MEMORY)

    return tell


def _handed(read: AssessmentsRead) -> HandedPeople:
    return HandedPeople(read.cases, read.assessments, read.findings, read.file, read.form)


def mark_job(
    source: Path,
    findings: Sequence[Finding],
    target: Path,
    language: str,
    _report: Report,
    _stop: StopAsked,
) -> bool:
    """Write a file with its findings marked in it; return whether its own looks are kept."""
    from planner.intake.marked_copy import write_marked_copy  # noqa: PLC0415

    return write_marked_copy(source, findings, target, language)


def read_form_job(
    path: Path,
    programme: Programme,
    remembered: Sequence[RememberedForm],
    report: Report,
    stop: StopAsked,
) -> HandedForm:
    """Propose how somebody else's file is read, and read it where nothing is in doubt."""
    from planner.intake.read_form import read_form  # noqa: PLC0415

    read = read_form(path, programme, remembered, _reading(report), stop)
    return HandedForm(read.proposal, None if read.people is None else _handed(read.people))


def read_rates_job(path: Path, _report: Report, _stop: StopAsked) -> RatesRead:
    """Read a workbook of exchange rates."""
    from planner.intake.rates_workbook import read_rates_workbook  # noqa: PLC0415

    return read_rates_workbook(path)


def read_entries_job(
    path: Path, programme: Programme, password: Secret | None, _report: Report, _stop: StopAsked
) -> EntriesRead:
    """Read a workbook of entries; ``password`` opens it where it is locked."""
    from planner.intake.entries_workbook import read_entries_workbook  # noqa: PLC0415

    return read_entries_workbook(unlocked(path, password), programme)


def read_choices_job(
    path: Path, password: Secret | None, _report: Report, _stop: StopAsked
) -> ChoicesRead:
    """Read what was chosen in the workbook of a plan; ``password`` opens it where it is locked."""
    from planner.intake.plan_choices import read_plan_choices  # noqa: PLC0415

    return read_plan_choices(unlocked(path, password))


def preview_job(
    document: Caseload, allocation: Allocation, case_id: CaseId, _report: Report, _stop: StopAsked
) -> bytes:
    """Return one plan as PDF, never written to a disk."""
    from exports.compose import compose_plan  # noqa: PLC0415
    from exports.pdf import plan_bytes  # noqa: PLC0415

    return plan_bytes(
        compose_plan(document, allocation, case_id, on=document.balance_date, harmless=True)
    )


def export_job(
    document: Caseload,
    allocation: Allocation,
    out: Path,
    case_ids: Sequence[CaseId] | None,
    language: str,
    to: Destination,
    part: tuple[int, int],
    password: Secret | None,
    hxl: bool,
    report: Report,
    stop: StopAsked,
) -> Written:
    """Write plans and the office workbook, or this ``part`` of so many."""
    from planner.app.writers import FileWriters  # noqa: PLC0415
    from planner.services.papers.exporting import export_all  # noqa: PLC0415

    return export_all(
        document,
        allocation,
        FileWriters(to, part[0], password, hxl=hxl, language=language),
        out,
        report,
        stop,
        case_ids=case_ids,
        language=language,
        to=to,
        part=part,
    )


def record_job(
    everything: Everything,
    folder: Path,
    on: date,
    language: str | None,
    purpose: Purpose,
    password: Secret | None,
    _report: Report,
    _stop: StopAsked,
) -> Path:
    """Write everything on one person."""
    from exports import pdf  # noqa: PLC0415
    from exports.compose.everything import compose_everything  # noqa: PLC0415
    from exports.file_names import plan_path  # noqa: PLC0415

    path = plan_path(folder, everything.number, "-everything.pdf")
    page = compose_everything(everything, on=on, language=language, purpose=purpose)
    pdf.write_record(page, path, password)
    return path


def sturdiness_job(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    draws: int,
    seed: int,
    seconds: int | None,
    report: Report,
    stop: StopAsked,
) -> Sturdiness:
    """Try an allocation's awards; what a child process does."""
    from optimizer.what_if.sturdiness import sturdiness  # noqa: PLC0415

    return sturdiness(
        document, scenario, allocation, report, stop, draws=draws, seed=seed, seconds=seconds
    )


def floors_job(
    document: Caseload, scenario: Scenario, seconds: int, report: Report, stop: StopAsked
) -> tuple[Reason, ...]:
    """Look why floors fall short; what a child process does."""
    from optimizer.conflict.why_floors import why_floors  # noqa: PLC0415

    return why_floors(document, scenario, report, stop, seconds=seconds)


def under_job(
    document: Caseload, scenarios: tuple[Scenario, ...], report: Report, stop: StopAsked
) -> tuple[Allocation, ...]:
    """Balance under each scenario."""
    from optimizer.what_if.under import balanced_under  # noqa: PLC0415

    return balanced_under(document, scenarios, report, stop)


def try_job(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation | None,
    programmes: Sequence[Programme],
    report: Report,
    stop: StopAsked,
) -> Tries:
    """Try other programmes."""
    from optimizer.what_if.tried import tried  # noqa: PLC0415

    return tried(document, scenario, allocation, programmes, report, stop)
