"""Every hostile file of the tests, read as an import reads it: outcome, seconds, memory."""

from __future__ import annotations

import multiprocessing
import resource
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from planner.app.children.calls import read_assessments
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.programme.programme import Programme
from planner.wording.errors import error_sentence
from planner.wording.findings import finding_sentence
from tests.intake.hostile.files import hostile_files


def read_hostile(document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Read each file in a process of its own; what is promised is 30 s and 1 GiB (1,024 MiB)."""
    slowest, largest, count = 0.0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for name, write in hostile_files().items():
            path = Path(folder) / name
            write(path)
            # A process each: what its child took at most is then this file's alone.
            with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as alone:
                outcome, seconds, mebibytes = alone.submit(
                    _read, path, document.given_programme
                ).result()
            path.unlink()
            yield f"{name}: {outcome}", f"{seconds:.1f} s {mebibytes:,} MiB"
            slowest, largest, count = max(slowest, seconds), max(largest, mebibytes), count + 1
    yield f"{count} hostile files, the slowest", slowest
    yield "  the most memory", f"{largest:,} MiB"


def _read(path: Path, programme: Programme) -> tuple[str, float, int]:
    """Return what an import says of a file first, its seconds, and the child's peak in MiB.

    Raises KeyError where nobody can say it in a sentence.
    """
    began = time.perf_counter()
    try:
        read = read_assessments(path, None, programme)
        for finding in read.findings:
            assert all(finding_sentence(finding, "en"))
        outcome = read.findings[0].code if read.findings else "read"
    except PlannerError as error:
        outcome = error.code if error_sentence(error, "en") else "nobody says why"
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    return outcome, seconds, peak
