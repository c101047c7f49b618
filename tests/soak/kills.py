"""``kill -9`` at any moment of a real process: in edit, balance, export, migration and backup.

The process tells each edit after the app said it is saved. After the kill the file must open with
every edit told; exports must be whole or absent; copies must open.
"""

from __future__ import annotations

import itertools
import random
import zipfile
from collections.abc import Callable
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

import pypdf

from planner.domain.errors import PlannerError
from planner.services.balances import balances
from planner.services.papers.exporting import export_all
from planner.services.work import Work
from planner.storage.encrypted_storage import EncryptedStorage
from tests.soak import counted, office
from tests.soak.killing import FILE, Heard, Job, killed, office_folder
from tests.soak.migrations import kill_migrations
from tests.soak.tally import Tally

#: How long after its first sign of life a process is killed at most, in seconds.
_WITHIN = {"edit": 0.15, "balance": 0.6, "export": 0.9, "backup": 0.3}


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
        assert work.allocation is not None
        while True:  # without an edit: a balance that an edit made old is not exported
            export_all(work.document, work.allocation, FileWriters(), folder / "out")


def backup(folder: Path, tell: Connection) -> None:
    """Make a copy after each edit."""
    tell.send_bytes(b"opening")
    with closing(office.opened(folder / FILE)) as work:
        _count_on(work, tell, lambda _: work.file.backups.make())


def _count_on(work: Work, tell: Connection, also: Callable[[int], object]) -> None:
    start = counted.counted(work.document)
    assert start is not None
    for number in itertools.count(start + 1):
        tell.send_bytes(b"asked %d" % number)
        counted.count(work, number)
        tell.send_bytes(b"told %d" % number)
        also(number)


JOBS: dict[str, Job] = {"edit": edit, "balance": balance, "export": export, "backup": backup}
MIGRATE = "migrate"


def kills(name: str, times: int, seed: int) -> Tally:
    """Kill ``times`` processes in one job, or in ``MIGRATE``."""
    tally = Tally("kills", "kills")
    tally.watch("acknowledged edits lost", "torn", "unreadable", "exports broken")
    tally.watch("copies harmed", "left unencrypted", "left unfinished")
    draw = random.Random(f"{seed} {name}")
    with office_folder() as folder:
        if name == MIGRATE:
            kill_migrations(tally, folder, times, draw)
        else:
            _kill_again_and_again(tally, name, JOBS[name], folder, times, draw)
    return tally


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
    if any("unfinished" in path.name for path in folder.iterdir()):
        tally.harmed("left unfinished", where)
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
