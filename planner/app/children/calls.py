"""What the application asks of child processes; each returns what its job returns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from planner.app.children.arrivals import hold_back_job, simulate_job
from planner.app.children.child import Limits, run_in_child
from planner.app.children.jobs import (
    floors_job,
    look_closer_job,
    mark_job,
    preview_job,
    read_assessments_job,
    read_choices_job,
    read_entries_job,
    read_form_job,
    read_programme_job,
    read_rates_job,
    record_job,
    sturdiness_job,
    try_job,
    under_job,
)
from planner.domain.arrivals import Ahead, Expected, SimulatedYear
from planner.domain.balances.allocation import Allocation, Reason
from planner.domain.balances.closer_look import CloserLook
from planner.domain.balances.policy import Scenario
from planner.domain.balances.sturdiness import DRAWS, Sturdiness
from planner.domain.caseload import Caseload
from planner.domain.cases.form_reading import RememberedForm
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.programme.programme import Programme
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.protection.purpose import Purpose
from planner.domain.protection.secret import Secret
from planner.domain.rights.everything import Everything
from planner.domain.what_if.what_if import Tries
from planner.services.plans.plan_choices import ChoicesRead
from planner.services.ports import (
    AssessmentsRead,
    EntriesRead,
    FormRead,
    ProgrammeRead,
    RatesRead,
)

#: A hostile workbook is refused or read within these (measured in the reliability notes).
READING = Limits(seconds=30, memory=1 << 30, grace=0)
#: Likewise; what was read of a hundred thousand people then takes its time, and is ours.
_READING_PEOPLE = replace(READING, until="read_answers")
#: A file that was read is held whole in memory to be written again.
_MARKING = Limits(seconds=300, memory=2 << 30, grace=0)
#: Seconds to look why floors fall short, where nobody says otherwise.
FLOOR_SECONDS = 30
#: Asked to stop, these hand over what was tried so far: a trial is finished or dropped first.
_PATIENT = Limits(grace=40.0)
#: The same of whole balances under other settings.
_WHAT_IS_DONE = Limits(grace=10.0)


def preview(
    document: Caseload,
    allocation: Allocation,
    case_id: CaseId,
    report: Report = quiet,
    stop: StopAsked = never,
) -> bytes:
    """Return one plan as PDF, made in a child process and kept off the disk."""
    made: bytes = run_in_child(preview_job, document, allocation, case_id, report=report, stop=stop)
    return made


def write_everything(
    everything: Everything,
    folder: Path,
    on: date,
    language: str | None = None,
    purpose: Purpose = Purpose.ACCESS,
    password: Secret | None = None,
) -> Path:
    """Write everything on one person into ``folder``, in a child process; return the file.

    In the person's language where none is named; ``password`` locks it. Raises PlannerError as
    writing a plan does.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise PlannerError("folder_unwritable", folder=folder.name) from None
    written: Path = run_in_child(record_job, everything, folder, on, language, purpose, password)
    return written


def read_programme(path: Path) -> ProgrammeRead:
    """Read a programme workbook."""
    read: ProgrammeRead = run_in_child(read_programme_job, path, limits=READING)
    return read


def read_form(
    path: Path,
    programme: Programme,
    remembered: Sequence[RememberedForm],
    report: Report = quiet,
    stop: StopAsked = never,
) -> FormRead:
    """Propose how somebody else's file is read, and read it where nothing is in doubt."""
    read: FormRead = run_in_child(
        read_form_job,
        path,
        programme,
        tuple(remembered),
        report=report,
        stop=stop,
        limits=_READING_PEOPLE,
    )
    return read


def mark_findings(source: Path, findings: Sequence[Finding], target: Path, language: str) -> bool:
    """Write a file with its findings marked in it, to send back; say whether its looks are kept."""
    is_kept: bool = run_in_child(
        mark_job, source, tuple(findings), target, language, limits=_MARKING
    )
    return is_kept


def read_assessments(
    path: Path,
    mapping: Path | str | None,
    programme: Programme,
    report: Report = quiet,
    stop: StopAsked = never,
) -> AssessmentsRead:
    """Read a file of assessments through a mapping, or its text (None: the planner's own form)."""
    read: AssessmentsRead = run_in_child(
        read_assessments_job,
        path,
        mapping,
        programme,
        report=report,
        stop=stop,
        limits=_READING_PEOPLE,
    )
    return read


def look_closer(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    case_id: CaseId,
    target: str,
    report: Report,
    stop: StopAsked,
) -> CloserLook:
    """Work out what giving one thing to one case would do; see ``optimizer.reasons.forced``."""
    look: CloserLook = run_in_child(
        look_closer_job,
        document,
        scenario,
        allocation,
        case_id,
        target,
        report=report,
        stop=stop,
    )
    return look


def read_rates(path: Path) -> RatesRead:
    """Read a workbook of exchange rates."""
    read: RatesRead = run_in_child(read_rates_job, path, limits=READING)
    return read


def read_entries(path: Path, programme: Programme, password: Secret | None = None) -> EntriesRead:
    """Read a workbook of entries; ``password`` opens it where it is locked."""
    read: EntriesRead = run_in_child(read_entries_job, path, programme, password, limits=READING)
    return read


def read_choices(path: Path, password: Secret | None = None) -> ChoicesRead:
    """Read what was chosen in a plan's workbook; ``password`` opens it where it is locked."""
    read: ChoicesRead = run_in_child(read_choices_job, path, password, limits=READING)
    return read


def sturdy(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    draws: int = DRAWS,
    seed: int = 0,
    seconds: int | None = None,
) -> Sturdiness:
    """Run ``optimizer.what_if.sturdiness`` in a child process; see there."""
    found: Sturdiness = run_in_child(
        sturdiness_job,
        document,
        scenario,
        allocation,
        draws,
        seed,
        seconds,
        report=report,
        stop=stop,
    )
    return found


def why(
    document: Caseload,
    scenario: Scenario,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    seconds: int = FLOOR_SECONDS,
) -> tuple[Reason, ...]:
    """Run ``optimizer.conflict.why_floors`` in a child process; see there."""
    found: tuple[Reason, ...] = run_in_child(
        floors_job, document, scenario, seconds, report=report, stop=stop
    )
    return found


def balance_under(
    document: Caseload,
    scenarios: Sequence[Scenario],
    report: Report = quiet,
    stop: StopAsked = never,
) -> tuple[Allocation, ...]:
    """Balance under each scenario; see ``optimizer.what_if.under``."""
    found: tuple[Allocation, ...] = run_in_child(
        under_job, document, tuple(scenarios), report=report, stop=stop, limits=_WHAT_IS_DONE
    )
    return found


def try_programmes(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation | None,
    programmes: Sequence[Programme],
    report: Report = quiet,
    stop: StopAsked = never,
) -> Tries:
    """Try other programmes in a child process; see ``optimizer.what_if.tried``."""
    found: Tries = run_in_child(
        try_job,
        document,
        scenario,
        allocation,
        list(programmes),
        report=report,
        stop=stop,
        limits=_PATIENT,
    )
    return found


def play_years(
    document: Caseload,
    scenario: Scenario,
    expected: Expected,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    runs: int,
    seed: int,
) -> SimulatedYear:
    """Run ``optimizer.arrivals.simulate`` in a child process; see there."""
    found: SimulatedYear = run_in_child(
        simulate_job,
        document,
        scenario,
        expected,
        runs,
        seed,
        report=report,
        stop=stop,
        limits=_PATIENT,
    )
    return found


def look_ahead(
    document: Caseload,
    scenario: Scenario,
    expected: Expected,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    seed: int,
) -> Ahead:
    """Run ``optimizer.arrivals.hold_back`` in a child process; see there."""
    found: Ahead = run_in_child(
        hold_back_job, document, scenario, expected, seed, report=report, stop=stop
    )
    return found
