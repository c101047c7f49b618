"""Read a form of somebody else once: what it is taken to mean, and its people if that is plain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from planner.domain.cases.form_reading import FormProposal, RememberedForm
from planner.domain.programme.programme import Programme
from planner.domain.progress import Progress, Report, StopAsked, never, quiet
from planner.intake.assessments.mapping import parse_mapping
from planner.intake.assessments.reader import AssessmentsRead, read_people
from planner.intake.mapping.mapping_text import mapping_text
from planner.intake.mapping.propose import proposal_of
from planner.intake.tables.read import read_tables


@dataclass(frozen=True, slots=True)
class FormRead:
    """How a file is taken to be meant; ``people`` None where a person must settle something."""

    proposal: FormProposal
    people: AssessmentsRead | None


def read_form(
    path: Path,
    programme: Programme,
    remembered: Sequence[RememberedForm] = (),
    report: Report = quiet,
    stop: StopAsked = never,
) -> FormRead:
    """Return the proposal for a file and, where no doubt is left, what it reads by it.

    Raises WorkbookError and PlannerError as ``propose`` does.
    """
    file = read_tables(path, progress=report, cancelled=stop)
    report(Progress("read_answers"))
    proposal = proposal_of(file, programme, remembered)
    if proposal.doubts("en"):
        return FormRead(proposal, None)
    mapping = None if proposal.own else parse_mapping(mapping_text(proposal), path.name)
    return FormRead(proposal, read_people(file, mapping, programme, report, stop))
