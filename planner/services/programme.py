"""Load the programme from its workbook, or load it again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.findings import Weight
from planner.services.ports import ProgrammeRead, ProgrammeReader
from planner.services.work import Work


def read_programme(reader: ProgrammeReader, path: Path) -> ProgrammeRead:
    """Read a programme workbook without touching any caseload.

    Raises PlannerError where the file is missing or cannot be read at all.
    """
    if not path.is_file():
        raise PlannerError("file_missing", file=path.name)
    return reader(path)


def with_programme(document: Caseload, read: ProgrammeRead) -> Caseload:
    """Return the caseload with the programme read as its own, and with its findings.

    Exchange rates that came by a file of their own are kept. Raises PlannerError
    ``programme_stopped`` where a finding stops it.
    """
    stops = [f for f in read.findings if f.weight is Weight.STOPS]
    if read.programme is None or stops:
        raise PlannerError("programme_stopped", count=len(stops))
    files = {f.file for f in read.findings} | _programme_files(document)
    others = tuple(f for f in document.findings if f.file not in files or f.case_number)
    programme = read.programme
    if document.programme is not None:
        rates = programme.rates.with_filed(document.programme.rates)
        programme = replace(programme, rates=rates)
    return replace(document, programme=programme, findings=(*others, *read.findings))


def take_programme(work: Work, read: ProgrammeRead, who: str) -> None:
    """Make the programme read the caseload's own.

    Raises PlannerError ``programme_stopped`` where a finding stops it: nothing changes then.
    """
    work.commit(with_programme(work.document, read), who=who, why="load_programme")


def _programme_files(document: Caseload) -> set[str]:
    """Return the files whose findings speak of no case: programme workbooks."""
    with_cases = {f.file for f in document.findings if f.case_number}
    return {f.file for f in document.findings} - with_cases
