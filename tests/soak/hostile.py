"""Hostile files: each refused with an error a person can act on, in limited time and memory.

Each is opened in a process of its own. Neither the file nor anything beside it is changed.
"""

from __future__ import annotations

import hashlib
import os
import resource
import time
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

from planner.domain.errors import PlannerError
from tests.soak import killing, office
from tests.soak.hostile_files import FILE, HOSTILE, TOLD_BY_THE_TRAIL
from tests.soak.tally import Tally

#: Seconds and bytes that opening a file may take.
_SECONDS = 30.0
_MEMORY = 2 << 30


def open_it(folder: Path, tell: Connection) -> None:
    """Open the file and look at everything in it; tell how that ended."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    try:
        with closing(office.opened(folder / FILE)) as work:
            fault = office.file_of(work).trail.check()
            office.all_shown(work)
        tell.send("opened" if fault is None else f"trail {fault.sort}")
    except PlannerError as error:
        tell.send(f"refused {error.code}")
    except BaseException as error:  # noqa: BLE001 - whatever else it is, it is a crash
        tell.send(f"crashed {type(error).__name__}")


def hostile(seed: int) -> Tally:
    """Open every hostile file."""
    tally = Tally("hostile files", "files")
    tally.watch("opened", "crashed", "too slow", "changed")
    with office.workplace() as kept:
        killing.fill(Path(kept))
        whole = (Path(kept) / FILE).read_bytes()
    for name, make in HOSTILE.items():
        with office.workplace() as one:
            folder = Path(one)
            (folder / FILE).write_bytes(whole)
            make(folder / FILE)
            tally.tried("files")
            before = _state(folder)
            _look(tally, name, folder)
            if _state(folder) != before and name not in TOLD_BY_THE_TRAIL:
                tally.harmed("changed", name)
    return tally


def _look(tally: Tally, name: str, folder: Path) -> None:
    context = killing.context()
    ours, theirs = context.Pipe(duplex=False)
    began = time.monotonic()
    child = context.Process(target=open_it, args=(folder, theirs))
    child.start()
    theirs.close()
    try:
        said = ours.recv() if ours.poll(_SECONDS) else "too slow"
    except EOFError:
        said = "crashed without a word"
    child.kill()
    child.join()
    ours.close()
    what, _, code = said.partition(" ")
    if what == "refused" or (what == "trail" and name in TOLD_BY_THE_TRAIL):
        tally.tried("refused" if what == "refused" else "told by the trail")
        return
    seconds = time.monotonic() - began
    harm = {"crashed": "crashed", "too": "too slow"}.get(what, "opened")
    tally.harmed(harm, f"{name}: {code} after {seconds:.1f} s")


def _state(folder: Path) -> list[tuple[str, str]]:
    found = []
    for path in sorted(folder.iterdir()):
        plain = path.is_file() and path.resolve().parent == folder.resolve()
        content = hashlib.sha256(path.read_bytes()).hexdigest() if plain else os.lstat(path).st_mode
        found.append((path.name, str(content)))
    return found
