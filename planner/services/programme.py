"""Load the programme from its workbook, or load it again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

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


def take_programme(work: Work, read: ProgrammeRead, who: str) -> None:
    """Make the programme read the caseload's own, with its findings.

    Raises PlannerError ``programme_stopped`` where a finding stops it: nothing changes then.
    """
    stops = [f for f in read.findings if f.weight is Weight.STOPS]
    if read.programme is None or stops:
        first = stops[0].file if stops else ""
        raise PlannerError("programme_stopped", file=first, count=len(stops))
    files = {f.file for f in read.findings} | _programme_files(work)
    others = tuple(f for f in work.document.findings if f.file not in files or f.case_number)
    after = replace(work.document, programme=read.programme, findings=(*others, *read.findings))
    work.commit(after, who=who, why="load_programme")


def _programme_files(work: Work) -> set[str]:
    """Return the files whose findings speak of no case: programme workbooks."""
    with_cases = {f.file for f in work.document.findings if f.case_number or f.row}
    return {f.file for f in work.document.findings} - with_cases
