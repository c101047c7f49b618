"""``kill -9`` at any moment of a real process: in edit, balance, export, migration and backup.

The process tells each edit after the app said it is saved. After the kill the file must open with
every edit told; exports must be whole or absent; copies must open.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pypdf

from planner.domain.errors import PlannerError
from planner.services import balances
from planner.services.exporting import export_all
from planner.services.work import Work
from planner.storage.encrypted_storage import EncryptedStorage
from tests.soak import counted, office
from tests.soak.tally import Tally

FILE = "office.rplan"
#: How long after its first sign of life a process is killed at most, in seconds.
_WITHIN = {"edit": 0.15, "balance": 0.6, "export": 0.9, "migrate": 0.15, "backup": 0.3}
#: A child that says nothing for so long is a fault of its own.
_SILENT = 60.0

Job = Callable[[Path, Connection], None]


def edit(folder: Path, tell: Connection) -> None:
    """Store one edit after the other."""
    tell.send_bytes(b"opening")
    with closing(office.opened(folder / FILE)) as work:
        _count_on(work, tell, lambda _: None)


def balance(folder: Path, tell: Connection) -> None:
    """Balance and adopt after each edit."""
    from optimizer.balance import balance as balanced

    tell.send_bytes(b"opening")
    with closing(office.opened(folder / FILE)) as work:

        def adopt(number: int) -> None:
            base = work.document
            found = balanced(base, balances.scenario_of(base))
            balances.adopt(work, found, base, office.WHO)

        _count_on(work, tell, adopt)


def export(folder: Path, tell: Connection) -> None:
    """Write all plans and the office workbook, again and again."""
    from planner.app.writers import FileWriters

    tell.send_bytes(b"opening")
    with closing(office.opened(folder / FILE)) as work:

        def write(number: int) -> None:
            assert work.allocation is not None
            export_all(work.document, work.allocation, FileWriters(), folder / "out")

        write(0)
        _count_on(work, tell, lambda _: None, times=1)


def backup(folder: Path, tell: Connection) -> None:
    """Make a copy after each edit."""
    tell.send_bytes(b"opening")
    with closing(office.opened(folder / FILE)) as work:
        _count_on(work, tell, lambda _: work.file.backups.make())


def _count_on(
    work: Work, tell: Connection, also: Callable[[int], None], times: int = 1_000_000
) -> None:
    start = counted.counted(work.document)
    assert start is not None
    for number in range(start + 1, start + 1 + times):
        tell.send_bytes(b"asked %d" % number)
        counted.count(work, number)
        tell.send_bytes(b"told %d" % number)
        also(number)


@dataclass
class Heard:
    """What a process said before it died."""

    told: int
    asked: int


def killed(job: Job, folder: Path, at: int, draw: random.Random, within: float) -> Heard:
    """Run a job and kill it at a random moment; return what it had told."""
    started = context()
    ours, theirs = started.Pipe(duplex=False)
    child = started.Process(target=job, args=(folder, theirs))
    child.start()
    theirs.close()
    heard = Heard(at, at)
    moment: float | None = None
    try:
        while True:
            left = _SILENT if moment is None else moment - time.monotonic()
            if left <= 0 or not ours.poll(left):
                break
            what, _, number = ours.recv_bytes().decode().partition(" ")
            if moment is None:
                moment = time.monotonic() + draw.random() * within
            if what == "asked":
                heard.asked = int(number)
            elif what == "told":
                heard.told = int(number)
    except EOFError:
        pass
    finally:
        _kill(child)
    _drain(ours, heard)
    return heard


def _kill(child: Any) -> None:
    if sys.platform == "win32":
        child.kill()
    elif child.pid is not None and child.is_alive():
        os.kill(child.pid, signal.SIGKILL)
    child.join()


def _drain(ours: Connection, heard: Heard) -> None:
    """Hear what was said before the kill and is still in the pipe."""
    try:
        while ours.poll(0):
            what, _, number = ours.recv_bytes().decode().partition(" ")
            if what == "told":
                heard.told = int(number)
            if what in ("asked", "told"):
                heard.asked = int(number)
    except (EOFError, OSError):
        pass
    finally:
        ours.close()


def context() -> Any:
    """Return what starts real processes quickly: forks of one that has everything loaded."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    server = multiprocessing.get_context("forkserver")
    server.set_forkserver_preload(["tests.soak.two", "optimizer.balance", "planner.app.writers"])
    return server


JOBS: dict[str, Job] = {"edit": edit, "balance": balance, "export": export, "backup": backup}


def kills(each: int, seed: int) -> Tally:
    """Kill ``each`` processes in every job."""
    tally = Tally("kills")
    tally.watch("acknowledged edits lost", "torn", "unreadable", "exports broken")
    tally.watch("copies harmed")
    for name, job in JOBS.items():
        with _office_folder() as folder:
            _kill_again_and_again(tally, name, job, folder, each, random.Random(f"{seed} {name}"))
    return tally


@contextmanager
def _office_folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fill(folder)
        yield folder


def fill(folder: Path) -> None:
    """Make a balanced office at edit 0."""
    from optimizer.balance import balance as balanced

    work, _ = office.made(folder / FILE)
    with closing(work):
        work.commit(office.office(), who=office.WHO, why="import_assessments")
        counted.count(work, 0)
        base = work.document
        balances.adopt(work, balanced(base, balances.scenario_of(base)), base, office.WHO)


def _kill_again_and_again(
    tally: Tally, name: str, job: Job, folder: Path, times: int, draw: random.Random
) -> None:
    with closing(office.opened(folder / FILE)) as work:
        at, rest = counted.counted(work.document), counted.rest(work.document)
    for _ in range(times):
        assert at is not None
        heard = killed(job, folder, at, draw, _WITHIN[name])
        tally.tried(f"kills in {name}")
        at = _look(tally, folder, heard, rest, f"{name} at edit {heard.asked}")
        if at is None:
            return


def _look(tally: Tally, folder: Path, heard: Heard, rest: str, where: str) -> int | None:
    try:
        with closing(office.opened(folder / FILE)) as work:
            at = counted.counted(work.document)
            whole = counted.rest(work.document) == rest
            adopted = work.allocation is not None or not work.document.about.adopted
    except PlannerError as error:
        tally.harmed("unreadable", f"{where}: {error.code}")
        return None
    if at is None or not whole or not adopted:
        tally.harmed("torn", where)
        return None
    if not heard.told <= at <= heard.asked:
        tally.harmed("acknowledged edits lost", f"{where}: told {heard.told}, found {at}")
    for path in (folder / "out").rglob("*") if (folder / "out").exists() else ():
        if path.is_file() and not path.name.startswith(".") and not is_whole(path):
            tally.harmed("exports broken", f"{where}: {path.suffix}")
    for copy in EncryptedStorage().backups(folder / FILE):
        tally.tried("copies opened")
        if office.harm_of_copy(copy.path, office.MINE):
            tally.harmed("copies harmed", where)
    return at


def is_whole(path: Path) -> bool:
    """Say whether an exported file can be read to its end."""
    try:
        if path.suffix == ".pdf":
            return len(pypdf.PdfReader(path).pages) > 0
        with zipfile.ZipFile(path) as workbook:
            return workbook.testzip() is None
    except (OSError, ValueError, zipfile.BadZipFile, pypdf.errors.PyPdfError):
        return False
