"""Two programs on one file: one writes, the other looks on; a dead one is no obstacle."""

from __future__ import annotations

import os
import random
import signal
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from multiprocessing.connection import Connection
from pathlib import Path

from planner.domain.errors import PlannerError
from tests.soak import counted, killing, office
from tests.soak.tally import Tally

FILE = killing.FILE
#: Seconds within which the file of a dead program opens for writing again.
_FREE_AFTER = 5.0


def hold(folder: Path, tell: Connection) -> None:
    """Open the file and keep it."""
    with closing(office.opened(folder / FILE)):
        tell.send_bytes(b"open")
        time.sleep(600)


def hold_and_look(folder: Path, tell: Connection) -> None:
    """Open the file and keep it, and look at it once more meanwhile."""
    with closing(office.opened(folder / FILE)):
        with closing(office.opened(folder / FILE)) as twice:
            assert twice.view_only
        tell.send_bytes(b"open")
        time.sleep(600)


def write_in_turn(folder: Path, tell: Connection, opens: int, seed: int) -> None:
    """Open the file again and again; add one to its number wherever it opens for writing."""
    draw = random.Random(seed)
    for _ in range(opens):
        try:
            with closing(office.opened(folder / FILE)) as work:
                began = time.monotonic()
                number = counted.counted(work.document)
                if work.view_only:
                    tell.send(("looked on", 0.0, 0.0))
                    continue
                assert number is not None
                counted.count(work, number + 1)
                tell.send(("wrote", began, time.monotonic()))
        except PlannerError as error:
            tell.send((error.code, 0.0, 0.0))
        time.sleep(draw.random() * 0.004)
    tell.send(("done", 0.0, 0.0))


def two_programs(holders: int, opens: int, seed: int) -> Tally:
    """Try a held file, a dead holder, and two programs that open all the time."""
    tally = Tally("two programs", "opens")
    tally.watch("double writers", "edits overwritten", "locks of the dead", "other errors")
    tally.watch("half an edit shown")
    draw = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        killing.fill(folder)
        for n in range(holders):
            _held_then_dead(tally, folder, hold_and_look if n % 2 else hold)
        _look_on(tally, folder, opens // 10)
        _both_at_once(tally, folder, opens, draw)
    return tally


def _held_then_dead(
    tally: Tally, folder: Path, holding: Callable[[Path, Connection], None]
) -> None:
    context = killing.context()
    ours, theirs = context.Pipe(duplex=False)
    holder = context.Process(target=holding, args=(folder, theirs))
    holder.start()
    theirs.close()
    ours.recv_bytes()
    tally.tried("holders killed")
    try:
        with closing(office.opened(folder / FILE)) as work:
            number = counted.counted(work.document)
            if not work.view_only or number is None:
                tally.harmed("double writers", "a held file opened for writing")
            else:
                try:
                    counted.count(work, number + 1)
                    tally.harmed("double writers", "a second program stored an edit")
                except PlannerError:
                    tally.tried("edits refused to the second")
    except PlannerError as error:
        tally.harmed("other errors", error.code)
    assert holder.pid is not None
    os.kill(holder.pid, signal.SIGKILL)
    died = time.monotonic()
    tried = died  # when it was tried, not how long that took on a busy machine
    while not _opens_for_writing(folder):
        if tried - died > _FREE_AFTER:
            tally.harmed("locks of the dead", f"after {_FREE_AFTER:.0f} s")
            break
        time.sleep(0.05)
        tried = time.monotonic()
    holder.join()
    ours.close()


def _opens_for_writing(folder: Path) -> bool:
    try:
        with closing(office.opened(folder / FILE)) as work:
            return not work.view_only
    except PlannerError:
        return False


def write_on(folder: Path, tell: Connection) -> None:
    """Store one edit after the other, until killed."""
    with closing(office.opened(folder / FILE)) as work:
        number = counted.counted(work.document)
        assert number is not None
        tell.send_bytes(b"writing")
        while True:
            number += 1
            counted.count(work, number)
            time.sleep(0.02)


def _look_on(tally: Tally, folder: Path, looks: int) -> None:
    """Look at a file while another program writes it: every look shows one moment of it."""
    context = killing.context()
    ours, theirs = context.Pipe(duplex=False)
    writer = context.Process(target=write_on, args=(folder, theirs))
    writer.start()
    theirs.close()
    ours.recv_bytes()
    last = -1
    for _ in range(looks):
        tally.tried("looks at what is being written")
        try:
            with closing(office.opened(folder / FILE, view_only=True)) as work:
                found = counted.counted(work.document)
                if found is None or found < last or work.file.trail.check() is not None:
                    tally.harmed("half an edit shown", "while another program wrote")
                last = last if found is None else found
        except PlannerError as error:
            tally.harmed("other errors", f"looking on: {error.code}")
    writer.kill()
    writer.join()
    ours.close()


def _both_at_once(tally: Tally, folder: Path, opens: int, draw: random.Random) -> None:
    context = killing.context()
    with closing(office.opened(folder / FILE)) as work:
        start = counted.counted(work.document)
    writers = []
    for _ in range(2):
        ours, theirs = context.Pipe(duplex=False)
        words = (folder, theirs, opens, draw.randrange(10**6))
        writer = context.Process(target=write_in_turn, args=words)
        writer.start()
        theirs.close()
        writers.append((writer, ours))
    wrote = []
    for writer, ours in writers:
        while True:
            try:
                what, began, ended = ours.recv()
            except EOFError:
                tally.harmed("other errors", "a program ended early")
                break
            if what == "done":
                break
            tally.tried("opens")
            if what == "wrote":
                tally.tried("edits")
                wrote.append((began, ended))
            elif what == "looked on":
                tally.tried("looked on")
            else:
                tally.harmed("other errors", what)
        writer.join()
        ours.close()
    for _ in range(overlapping(wrote)):
        tally.harmed("double writers", "two had it open for writing")
    with closing(office.opened(folder / FILE)) as work:
        if counted.counted(work.document) != (start or 0) + len(wrote):
            tally.harmed("edits overwritten", f"{len(wrote)} stored")


def overlapping(spans: list[tuple[float, float]]) -> int:
    """Return how many spans of time began before the one before them had ended."""
    return sum(began < ended for (_, ended), (began, _) in pairwise(sorted(spans)))
