"""What reading a file hands over: records of the domain alone.

The process that asked so needs none of the libraries that read.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.cases.assessment import Assessment
from planner.domain.cases.case import Case
from planner.domain.cases.form_reading import FormProposal, RememberedForm
from planner.domain.findings import Finding
from planner.domain.programme.programme import Programme


@dataclass(frozen=True, slots=True)
class HandedProgramme:
    """A programme that was read; None where a finding stops it."""

    programme: Programme | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class HandedPeople:
    """Cases and assessments that were read.

    ``file``: the name the file goes by; ``form``: what a form of somebody else's is known by again.
    """

    cases: tuple[Case, ...]
    assessments: tuple[Assessment, ...]
    findings: tuple[Finding, ...]
    file: str
    form: RememberedForm | None


@dataclass(frozen=True, slots=True)
class HandedForm:
    """How a file is taken to be meant, and its people where nothing is in doubt."""

    proposal: FormProposal
    people: HandedPeople | None
