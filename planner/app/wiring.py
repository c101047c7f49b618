"""Which real part stands behind which port."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from planner.app.child import Limits, run_in_child
from planner.app.jobs import (
    export_job,
    look_closer_job,
    preview_job,
    read_assessments_job,
    read_entries_job,
    read_programme_job,
    read_rates_job,
)
from planner.app.resident import Resident
from planner.app.under import balance_under
from planner.app.what_if import try_programmes, write_next_money, write_rule_costs
from planner.domain.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.closer_look import CloserLook
from planner.domain.ids import CaseId
from planner.domain.ledger.posting import Ledger
from planner.domain.next_money import NextMoney
from planner.domain.policy import Scenario
from planner.domain.programme import Programme
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.rule_cost import RuleCosts
from planner.services.fairness import BalancerUnder
from planner.services.ports import (
    AssessmentReader,
    AssessmentsRead,
    Balancer,
    EntriesRead,
    EntriesReader,
    ProgrammeRead,
    ProgrammeReader,
    RatesRead,
    RatesReader,
    Rebalancer,
    Storage,
    Trier,
    Written,
)
from planner.services.reasons import Looker
from planner.storage.caseload_file import SqliteStorage

#: A hostile workbook is refused or read within these (measured in the reliability notes).
READING = Limits(seconds=30, memory=1 << 30, grace=0)
Exporter = Callable[..., Written]
Previewer = Callable[[Caseload, Allocation, CaseId, Report, StopAsked], bytes]


class TemplateWriter(Protocol):
    """Writes an empty programme workbook, with donors' lines in it where some are given."""

    def __call__(self, path: Path, language: str, lines: Programme | None = None) -> None:
        """Write to ``path``."""


AssessmentTemplateWriter = Callable[[Path, str, Programme | None], None]
EntriesWriter = Callable[[Path, Ledger, str], None]
CostsWriter = Callable[[RuleCosts, Programme, Sequence[str], Path, str], tuple[Path, ...]]
MoreWriter = Callable[[NextMoney, Programme, Path, str], tuple[Path, ...]]


@dataclass(frozen=True, slots=True)
class Tools:
    """The real parts, as the services and the window ask for them."""

    storage: Storage
    programme_reader: ProgrammeReader
    assessment_reader: AssessmentReader
    balancer: Balancer
    exporter: Exporter
    previewer: Previewer
    programme_template: TemplateWriter
    assessment_template: AssessmentTemplateWriter
    rates_reader: RatesReader
    rates_template: AssessmentTemplateWriter
    entries_reader: EntriesReader
    entries_workbook: EntriesWriter
    trier: Trier
    costs_writer: CostsWriter
    more_writer: MoreWriter
    looker: Looker
    under: BalancerUnder

    def close(self) -> None:
        """Let go of what is kept at hand between two balances."""
        if isinstance(self.balancer, Rebalancer):
            self.balancer.close()


def tools() -> Tools:
    """Return the parts of the running application."""
    return Tools(
        SqliteStorage(),
        _read_programme,
        _read_assessments,
        Resident(),
        export,
        preview,
        _write_programme_template,
        _write_assessment_template,
        _read_rates,
        _write_rates_template,
        _read_entries,
        _write_entries_workbook,
        try_programmes,
        write_rule_costs,
        write_next_money,
        _look_closer,
        balance_under,
    )


def export(
    document: Caseload,
    allocation: Allocation,
    out: Path,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    case_ids: Sequence[CaseId] | None = None,
    language: str = "fr",
) -> Written:
    """Run ``services.exporting.export_all`` in a child process; see there."""
    written: Written = run_in_child(
        export_job, document, allocation, out, case_ids, language, report=report, stop=stop
    )
    return written


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


def _read_programme(path: Path) -> ProgrammeRead:
    read: ProgrammeRead = run_in_child(read_programme_job, path, limits=READING)
    return read


def _read_assessments(path: Path, mapping: Path | None, programme: Programme) -> AssessmentsRead:
    read: AssessmentsRead = run_in_child(
        read_assessments_job, path, mapping, programme, limits=READING
    )
    return read


def _look_closer(
    document: Caseload,
    scenario: Scenario,
    allocation: Allocation,
    case_id: CaseId,
    target: str,
    report: Report,
    stop: StopAsked,
) -> CloserLook:
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


def _write_programme_template(path: Path, language: str, lines: Programme | None = None) -> None:
    from planner.intake.programme.workbook import write_programme_template  # noqa: PLC0415

    write_programme_template(path, language, lines)


def _write_assessment_template(path: Path, language: str, programme: Programme | None) -> None:
    from planner.intake.assessments.reader import write_assessment_template  # noqa: PLC0415

    write_assessment_template(path, language, programme)


def _read_rates(path: Path) -> RatesRead:
    read: RatesRead = run_in_child(read_rates_job, path, limits=READING)
    return read


def _read_entries(path: Path, programme: Programme) -> EntriesRead:
    read: EntriesRead = run_in_child(read_entries_job, path, programme, limits=READING)
    return read


def _write_rates_template(path: Path, language: str, programme: Programme | None) -> None:
    from planner.intake.rates_workbook import write_rates_template  # noqa: PLC0415

    write_rates_template(path, language, programme)


def _write_entries_workbook(path: Path, ledger: Ledger, language: str) -> None:
    from planner.intake.entries_workbook import write_entries_workbook  # noqa: PLC0415

    write_entries_workbook(path, ledger, language)
