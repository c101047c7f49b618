"""Which real part stands behind which port."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from planner.app.children.calls import (
    balance_under,
    look_ahead,
    look_closer,
    mark_findings,
    play_years,
    preview,
    read_assessments,
    read_choices,
    read_entries,
    read_form,
    read_programme,
    read_rates,
    try_programmes,
    write_everything,
)
from planner.app.children.exporting import export
from planner.app.children.people import write_people
from planner.app.children.resident import Resident
from planner.app.children.rule_bounds import rule_bounds
from planner.app.figures import write_next_money, write_rule_costs
from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.cases.form_reading import FormProposal
from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.ledger.ledger import Ledger
from planner.domain.programme.programme import Programme
from planner.domain.programme.programme_rows import RowField, Rows
from planner.domain.progress import Report, StopAsked
from planner.domain.protection.purpose import Purpose
from planner.domain.protection.secret import Secret
from planner.domain.reports.people_report import PeopleReport
from planner.domain.rights.everything import Everything
from planner.domain.what_if.next_money import NextMoney
from planner.domain.what_if.rule_cost import RuleCosts
from planner.services.balances.arrivals import Reserver, Simulator
from planner.services.balances.reasons import Looker
from planner.services.file_port import Storage
from planner.services.plans.plan_choices import ChoicesRead
from planner.services.ports import (
    AssessmentReader,
    Balancer,
    EntriesRead,
    FormReader,
    MappingWriter,
    MarkedCopyWriter,
    ProgrammeReader,
    ProgrammeTables,
    RatesReader,
    Rebalancer,
    RuleBounder,
    Trier,
    Written,
)
from planner.services.what_if.fairness import BalancerUnder
from planner.storage.encrypted_storage import EncryptedStorage

Exporter = Callable[..., Written]
Previewer = Callable[[Caseload, Allocation, CaseId, Report, StopAsked], bytes]


class TemplateWriter(Protocol):
    """Writes an empty programme workbook, with donors' lines in it where some are given."""

    def __call__(self, path: Path, language: str, lines: Programme | None = None) -> None:
        """Write to ``path``."""


AssessmentTemplateWriter = Callable[[Path, str, Programme | None], None]
EntriesWriter = Callable[[Path, Ledger, str], None]
CostsWriter = Callable[
    [RuleCosts, Programme, Sequence[str], Path, str, Secret | None], tuple[Path, ...]
]
EverythingWriter = Callable[[Everything, Path, date, str | None, Purpose, Secret | None], Path]
PeopleWriter = Callable[[PeopleReport, Programme, Path, str, Secret | None], list[Path]]
MoreWriter = Callable[[NextMoney, Programme, Path, str, Secret | None], tuple[Path, ...]]


class LockedEntriesReader(Protocol):
    """Reads a workbook of entries; a password opens it where it is locked."""

    def __call__(
        self, path: Path, programme: Programme, password: Secret | None = None
    ) -> EntriesRead:
        """Read ``path``."""


class LockedChoicesReader(Protocol):
    """Reads a plan's workbook; a password opens it where it is locked."""

    def __call__(self, path: Path, password: Secret | None = None) -> ChoicesRead:
        """Read ``path``."""


@dataclass(frozen=True, slots=True)
class Tools:
    """The real parts, as the services and the window ask for them."""

    storage: Storage
    programme_reader: ProgrammeReader
    assessment_reader: AssessmentReader
    form_reader: FormReader
    mapping_writer: MappingWriter
    marked_copy_writer: MarkedCopyWriter
    balancer: Balancer
    exporter: Exporter
    previewer: Previewer
    programme_template: TemplateWriter
    assessment_template: AssessmentTemplateWriter
    xlsform: AssessmentTemplateWriter
    rates_reader: RatesReader
    rates_template: AssessmentTemplateWriter
    entries_reader: LockedEntriesReader
    entries_workbook: EntriesWriter
    trier: Trier
    costs_writer: CostsWriter
    more_writer: MoreWriter
    looker: Looker
    under: BalancerUnder
    everything_writer: EverythingWriter
    people_writer: PeopleWriter
    choices_reader: LockedChoicesReader
    is_locked: Callable[[Path], bool]
    programme_tables: ProgrammeTables
    simulator: Simulator
    reserver: Reserver
    bounder: RuleBounder

    def close(self) -> None:
        """Let go of what is kept at hand between two balances."""
        if isinstance(self.balancer, Rebalancer):
            self.balancer.close()


def tools() -> Tools:
    """Return the parts of the running application."""
    return Tools(
        EncryptedStorage(),
        read_programme,
        read_assessments,
        read_form,
        _mapping_text,
        mark_findings,
        Resident(),
        export,
        preview,
        _write_programme_template,
        _write_assessment_template,
        _write_xlsform,
        read_rates,
        _write_rates_template,
        read_entries,
        _write_entries_workbook,
        try_programmes,
        write_rule_costs,
        write_next_money,
        look_closer,
        balance_under,
        write_everything,
        write_people,
        read_choices,
        _is_locked,
        _InRows(),
        play_years,
        look_ahead,
        rule_bounds,
    )


class _InRows:
    """The tables of a programme; what knows workbooks is loaded once somebody types in one."""

    def texts_of(self, programme: Programme) -> Rows:
        from planner.intake.programme import as_rows  # noqa: PLC0415

        return as_rows.texts_of(programme)

    def read_texts(self, rows: Rows, language: str) -> tuple[Programme, tuple[Finding, ...]]:
        from planner.intake.programme import as_rows  # noqa: PLC0415

        return as_rows.read_texts(rows, language)

    @property
    def names(self) -> tuple[str, ...]:
        from planner.intake.programme import as_rows  # noqa: PLC0415

        return as_rows.NAMES

    def fields_of(self, table: str) -> tuple[RowField, ...]:
        from planner.intake.programme import as_rows  # noqa: PLC0415

        return as_rows.fields_of(table)


def _is_locked(path: Path) -> bool:
    from exports.locked import is_locked  # noqa: PLC0415

    return is_locked(path)


def _write_programme_template(path: Path, language: str, lines: Programme | None = None) -> None:
    from planner.intake.programme.workbook import write_programme_template  # noqa: PLC0415

    write_programme_template(path, language, lines)


def _write_assessment_template(path: Path, language: str, programme: Programme | None) -> None:
    from planner.intake.assessments.reader import write_assessment_template  # noqa: PLC0415

    write_assessment_template(path, language, programme)


def _mapping_text(proposal: FormProposal) -> str:
    from planner.intake.mapping.mapping_text import mapping_text  # noqa: PLC0415

    return mapping_text(proposal)


def _write_xlsform(path: Path, language: str, programme: Programme | None) -> None:
    from planner.intake.mapping.xlsform import write_xlsform  # noqa: PLC0415

    write_xlsform(path, language, programme)


def _write_rates_template(path: Path, language: str, programme: Programme | None) -> None:
    from planner.intake.rates_workbook import write_rates_template  # noqa: PLC0415

    write_rates_template(path, language, programme)


def _write_entries_workbook(path: Path, ledger: Ledger, language: str) -> None:
    from planner.intake.entries_workbook import write_entries_workbook  # noqa: PLC0415

    write_entries_workbook(path, ledger, language)
