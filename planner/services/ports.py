"""What the services need from outside, as Protocols; ``planner.app`` hands in the real parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol, runtime_checkable

from planner.domain.balances.allocation import Allocation
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.form_reading import FormProposal, RememberedForm
from planner.domain.findings import Finding
from planner.domain.ids import CaseId
from planner.domain.ledger.posting import Posting
from planner.domain.programme.programme import Programme
from planner.domain.programme.programme_rows import RowField, Rows
from planner.domain.programme.rates import Rate
from planner.domain.progress import Report, StopAsked
from planner.domain.row_place import RowPlace
from planner.domain.what_if.what_if import RuleBound, Tries


class ProgrammeRead(Protocol):
    """A programme read from a workbook; None if a finding stops it."""

    @property
    def programme(self) -> Programme | None:
        """Return the programme."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with it."""


class PeopleRead(Protocol):
    """Cases and assessments, under fresh identifiers."""

    @property
    def cases(self) -> tuple[Case, ...]:
        """Return one case per case number."""

    @property
    def assessments(self) -> tuple[Assessment, ...]:
        """Return the assessments of those cases."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with them."""


class AssessmentsRead(PeopleRead, Protocol):
    """Cases and assessments read from a file."""

    @property
    def file(self) -> str:
        """Return the name the file goes by: a marked copy goes by that of its original."""

    @property
    def form(self) -> RememberedForm | None:
        """Return what a form of somebody else's is known by again, None for the own form."""


class FormRead(Protocol):
    """How somebody else's file is taken to be meant, and its people where nothing is in doubt."""

    @property
    def proposal(self) -> FormProposal:
        """Return how it is taken to be meant."""

    @property
    def people(self) -> AssessmentsRead | None:
        """Return whom it has, None where a person must settle something first."""


class RatesRead(Protocol):
    """Rates read from a file, each with the row it stands in."""

    @property
    def rates(self) -> tuple[tuple[Rate, RowPlace], ...]:
        """Return the rates."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with the file."""


class EntriesRead(Protocol):
    """Postings read from a workbook of entries, each with the row it stands in."""

    @property
    def postings(self) -> tuple[tuple[Posting, RowPlace], ...]:
        """Return the postings."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Return what is wrong with the file."""


class ProgrammeTables(Protocol):
    """A programme as the texts of its workbook and back, without a file."""

    def texts_of(self, programme: Programme) -> Rows:
        """Return the texts of every table."""

    def read_texts(self, rows: Rows, language: str) -> tuple[Programme, tuple[Finding, ...]]:
        """Read texts as the workbook's are; findings name table and column in ``language``."""

    @property
    def names(self) -> tuple[str, ...]:
        """Return the keys of the tables."""

    def fields_of(self, table: str) -> tuple[RowField, ...]:
        """Return the columns of a table."""


RatesReader = Callable[[Path], RatesRead]
EntriesReader = Callable[[Path, Programme], EntriesRead]
ProgrammeReader = Callable[[Path], ProgrammeRead]
#: The file, its mapping (a file, the text of one, None for the own form), the programme; told how
#: far it is by ``report=`` and asked whether to ``stop=``.
AssessmentReader = Callable[..., AssessmentsRead]
#: The file, its findings, the marked copy to write, and the language of what it says; returns
#: whether the file's own looks are kept.
MarkedCopyWriter = Callable[[Path, Sequence[Finding], Path, str], bool]
#: The file, the programme and the forms remembered; told and asked as ``AssessmentReader``.
FormReader = Callable[..., FormRead]
MappingWriter = Callable[[FormProposal], str]
Balancer = Callable[[Caseload, Scenario, Report, StopAsked], Allocation]


@runtime_checkable
class Rebalancer(Protocol):
    """A balancer that keeps its last balance at hand and goes on from it."""

    def __call__(
        self, document: Caseload, scenario: Scenario, report: Report, stop: StopAsked
    ) -> Allocation:
        """Balance without a balance before."""

    def again(
        self,
        document: Caseload,
        scenario: Scenario,
        before: Allocation | None,
        report: Report,
        stop: StopAsked,
    ) -> Allocation:
        """Balance; ``before``: the balance in force, whose awards stability keeps."""

    def close(self) -> None:
        """Let go of what is at hand."""


#: Tries other programmes on the caseload, from where an allocation of it stands.
Trier = Callable[
    [Caseload, Scenario, Allocation | None, Sequence[Programme], Report, StopAsked], Tries
]


#: What the prices of an allocation prove of every rule in force.
RuleBounder = Callable[[Caseload, Scenario, Allocation, Report, StopAsked], tuple[RuleBound, ...]]


@dataclass(frozen=True, slots=True)
class Written:
    """Files written, and findings about what they say (a language that is missing, say)."""

    files: tuple[Path, ...]
    findings: tuple[Finding, ...] = ()


class Writers(Protocol):
    """What writes plans and office figures. Every file is whole or absent."""

    def write_plan(
        self, caseload: Caseload, allocation: Allocation, case_id: CaseId, folder: Path, on: date
    ) -> Written:
        """Write one plan as PDF and as workbook into ``folder``."""

    def write_office(
        self, caseload: Caseload, allocation: Allocation, path: Path, language: str
    ) -> None:
        """Write the office workbook."""
