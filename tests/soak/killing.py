"""A real process, killed at a random moment; and the office whose file it worked on."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from planner.services.balances import balances
from tests.soak import counted, office

FILE = "office.rplan"
#: A child that says nothing for so many seconds is a fault of its own.
SILENT = 60.0

Job = Callable[[Path, Connection], None]


@dataclass
class Heard:
    """The last step a process had told as saved before it died, and the last it was asked for."""

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
            left = SILENT if moment is None else moment - time.monotonic()
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
        with suppress(ProcessLookupError):  # it may have ended by itself a moment ago
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


@contextmanager
def office_folder() -> Iterator[Path]:
    with office.workplace() as name:
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
