"""The word ``import`` into a new encrypted caseload, as a person at a terminal waits for it."""

from __future__ import annotations

import multiprocessing
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from benchmarks.kobo_export import write_export
from planner.domain.caseload import Caseload
from planner.services import sample

#: As large as an office, a country, and what is promised at most.
PEOPLE = (1_000, 10_000, 100_000)


def import_many(_document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Import people with their households; promised are 10 s for 10,000 and 90 s for 100,000."""
    for people in PEOPLE:
        with tempfile.TemporaryDirectory() as folder:
            export = Path(folder) / "export.xlsx"
            members = write_export(export, people)
            with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as alone:
                seconds, processor, mebibytes = alone.submit(
                    _imported, Path(folder), export
                ).result()
            size = (Path(folder) / "bench.rplan").stat().st_size / 2**20
        yield f"import {people:,} people, {members:,} members", seconds
        yield "  of a processor", processor
        yield "  the most memory of a process", f"{mebibytes:,} MiB"
        yield "  the file", f"{size:.0f} MiB"


def _imported(folder: Path, export: Path) -> tuple[float, float, int]:
    """Run the word; return its seconds, those of a processor, and its largest process in MiB."""
    words = [sys.executable, "-m", "planner.app", "import", str(folder / "bench.rplan")]
    words += ["--programme", str(sample.sample_programme())]
    words += ["--assessments", str(export), "--mapping", str(sample.sample_mapping())]
    environment = {**os.environ, "PLANNER_PASSPHRASE": "invented people only"}
    began = time.perf_counter()
    subprocess.run(words, env=environment, check=True, stdout=subprocess.DEVNULL)
    seconds = time.perf_counter() - began
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return seconds, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024
