"""The caseload file at 10,000 cases: opening, editing, its size on disk and in memory."""

from __future__ import annotations

import multiprocessing
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from planner.domain.caseload import Caseload
from planner.domain.protection.secret import Secret
from planner.services.work import Work, create_caseload, open_caseload
from planner.storage.encrypted_storage import EncryptedStorage
from planner.storage.keys.header import SIZE, unpacked
from planner.storage.keys.keyring import opener
from tests.invented import invented

CASES = 10_000
EDITS = 30
_SECRET = Secret("a long enough passphrase for figures")
_WHO = "bench"


def keep_many(document: Caseload) -> Iterator[tuple[str, float | str]]:
    """Open and edit a file of 10,000 invented cases; what is promised is 2 s and 50 ms."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.rplan"
        seconds = _fill(path, document)
        yield f"store {CASES:,} cases as one edit", seconds
        yield "  the file", f"{path.stat().st_size / 2**20:.0f} MiB"
        derive = statistics.median(_derived(path) for _ in range(3))
        yield "derive the key from a passphrase", derive
        opened, memory = _in_a_fresh_process(path)
        yield "open it, after the key is derived", opened - derive
        yield "  memory it takes in the program", f"{memory / 2**20:.0f} MiB"
        with closing(open_caseload(EncryptedStorage(), path, _SECRET)) as work:
            edits = sorted(_edited(work, n) for n in range(EDITS))
        yield f"one edit, median of {EDITS}", statistics.median(edits)
        yield "  the slowest", edits[-1]


def _fill(path: Path, document: Caseload) -> float:
    many = invented(document.given_programme, CASES)
    work, _ = create_caseload(EncryptedStorage(), path, _SECRET, code=_WHO)
    with closing(work):
        began = time.perf_counter()
        work.commit(many, who=_WHO, why="import")
        return time.perf_counter() - began


def _derived(path: Path) -> float:
    with path.open("rb") as file:
        header = unpacked(file.read(SIZE))
    began = time.perf_counter()
    opener(_SECRET, header.salt, header.cost)
    return time.perf_counter() - began


def _edited(work: Work, n: int) -> float:
    """Correct one case: the seconds until it is said to be saved."""
    case = work.document.in_order()[n * 7]
    changed = replace(case, identity=replace(case.identity, name=f"Name {n}"))
    after = replace(work.document, cases={**work.document.cases, case.id: changed})
    began = time.perf_counter()
    work.commit(after, who=_WHO, why="edit_case")
    return time.perf_counter() - began


def _in_a_fresh_process(path: Path) -> tuple[float, int]:
    """Return the seconds of the quickest of three openings, and the bytes the caseload takes."""
    context = multiprocessing.get_context("spawn")
    found = []
    for _ in range(3):
        ours, theirs = context.Pipe(duplex=False)
        child = context.Process(target=_opened, args=(path, theirs))
        child.start()
        found.append(ours.recv())
        child.join()
    return min(seconds for seconds, _ in found), max(memory for _, memory in found)


def _opened(path: Path, tell: Connection) -> None:
    before = _resident()
    began = time.perf_counter()
    work = open_caseload(EncryptedStorage(), path, _SECRET)
    seconds = time.perf_counter() - began
    tell.send((seconds, _resident() - before))
    work.close()


def _resident() -> int:
    """Return the bytes of memory this process holds, 0 where the system does not tell."""
    if sys.platform != "linux":
        return 0
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096
