"""A full disk, at every level of free space: in edit, backup, erasure and export.

What was told as saved is there, nothing was told that is not, the error says that the disk is
full, and with room again the same open caseload goes on. Runs on a file system in memory of its
own where the system allows that; elsewhere on a file layer that refuses to write on.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import closing
from functools import cache
from pathlib import Path

import apsw

from planner.app.writers import FileWriters
from planner.domain.errors import PlannerError
from planner.domain.rights.erasure import WhyErased
from planner.services.papers.exporting import export_all
from planner.services.protection import erasure
from planner.services.work import Work
from tests.soak import counted, killing, kills, office
from tests.soak.small_disk import PAGE, SmallDisk, in_own_mounts, may_mount
from tests.soak.tally import Tally

FILE = killing.FILE
#: Bytes of the file system, most of them left free, and edits tried on each level.
_SIZE = 64 << 20
_MOST = 200 * PAGE
_EDITS = 8
_FULL = frozenset({"disk_full"})


def full_disk(levels: int, share: tuple[int, int], seed: int) -> Tally:
    """Try levels of free space with each kind of writing: of so many, every ``share[1]``-th."""
    if may_mount():
        numbers = map(str, (levels, *share, seed))
        words = [sys.executable, "-m", "tests.soak.full_disk", *numbers]
        done = subprocess.run(in_own_mounts(words), capture_output=True, text=True, check=False)
        if done.returncode == 0:
            tally = Tally("full disk", "levels")
            for name, told in json.loads(done.stdout.splitlines()[-1]).items():
                setattr(tally, name, Counter(told) if name in ("tries", "harm") else told)
            return tally
        raise RuntimeError(done.stderr[-2000:])
    tally = Tally("full disk", "levels")
    tally.notes.append("no file system of its own allowed here: edits on a layer that refuses")
    _watch(tally)
    with tempfile.TemporaryDirectory() as name:
        _on_a_layer(tally, Path(name), range(levels)[share[0] :: share[1]])
    return tally


def _watch(tally: Tally) -> None:
    tally.watch(
        "told as saved and not there", "old file harmed", "unclear errors", "broken exports"
    )
    tally.watch("not opened")


def main(levels: int, first: int, step: int, seed: int) -> None:
    """Do it all inside mounts of our own; print the tally."""
    tally = Tally("full disk", "levels")
    tally.notes.append("on a tmpfs of its own")
    _watch(tally)
    draw = random.Random(seed)
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as kept:
        killing.fill(Path(kept))
        base = (Path(kept) / FILE).read_bytes()
        disk = SmallDisk(Path(name), _SIZE)
        try:
            for level in range(levels)[first::step]:
                for job in (_edit, _back_up, _erase, _export, _open):
                    disk.empty()
                    (disk.folder / FILE).write_bytes(base)
                    free = level * _MOST // levels + draw.choice((0, 0, 1, PAGE - 1))
                    job(tally, disk, free)
        finally:
            disk.close()
    print(
        json.dumps(
            {n: getattr(tally, n) for n in ("fault", "unit", "tries", "harm", "notes", "details")}
        )
    )


def _edit(tally: Tally, disk: SmallDisk, free: int) -> None:
    tally.tried("levels x edit")
    where = f"edit with {free} bytes free"
    with closing(office.opened(disk.folder / FILE)) as work:
        disk.leave(free)
        told = _count_until_full(tally, work, where)
        if counted.counted(work.document) != told:
            tally.harmed("told as saved and not there", f"{where}: on screen")
        disk.make_room()
        if told % 2:  # the same edit again, now that there is room
            counted.count(work, told + 1)
            told += 1
    _must_be(tally, disk.folder, told, where)


def _count_until_full(tally: Tally, work: Work, where: str) -> int:
    at = counted.counted(work.document) or 0
    for number in range(at + 1, at + 1 + _EDITS):
        saved_at = work.saved_at
        try:
            counted.count(work, number)
        except PlannerError as error:
            _must_be_clear(tally, error, where)
            if work.saved_at != saved_at:
                tally.harmed("told as saved and not there", f"{where}: the time of saving")
            return number - 1
    return at + _EDITS


def _back_up(tally: Tally, disk: SmallDisk, free: int) -> None:
    tally.tried("levels x backup")
    where = f"backup with {free} bytes free"
    with closing(office.opened(disk.folder / FILE)) as work:
        counted.count(work, 1)
        disk.leave(free)
        try:
            work.file.backups.make()
        except PlannerError as error:
            _must_be_clear(tally, error, where)
        disk.make_room()
        for copy in work.file.backups.listed():
            if office.harm_of_copy(copy.path, office.MINE):
                tally.harmed("old file harmed", f"{where}: a listed copy")
        counted.count(work, 2)
    _must_be(tally, disk.folder, 2, where)


def _erase(tally: Tally, disk: SmallDisk, free: int) -> None:
    tally.tried("levels x erasure")
    where = f"erasure with {free} bytes free"
    with closing(office.opened(disk.folder / FILE)) as work:
        gone = work.document.in_order()[-1]
        disk.leave(free)
        try:
            erasure.erase(work, gone.id, gone.number, WhyErased.PERSON_ASKED, office.WHO)
            erased = True
        except PlannerError as error:
            _must_be_clear(tally, error, where)
            erased = False
        disk.make_room()
        if erased == (gone.id in work.document.cases):
            tally.harmed("told as saved and not there", f"{where}: on screen")
        counted.count(work, 1)
        shown = office.digest(work.document)
    with closing(office.opened(disk.folder / FILE)) as work:
        if erased == (gone.id in work.document.cases):
            tally.harmed("told as saved and not there", where)
        if office.digest(work.document) != shown or work.file.trail.check() is not None:
            tally.harmed("old file harmed", where)


def _export(tally: Tally, disk: SmallDisk, free: int) -> None:
    tally.tried("levels x export")
    where = f"export with {free} bytes free"
    out = disk.folder / "out"
    with closing(office.opened(disk.folder / FILE)) as work:
        assert work.allocation is not None
        some = [c.case_id for c in work.allocation.cases][:2]
        export_all(work.document, work.allocation, FileWriters(), out, case_ids=some)
        before = {p: p.read_bytes() for p in out.rglob("*") if p.is_file()}
        disk.leave(free)
        try:
            export_all(work.document, work.allocation, FileWriters(), out, case_ids=some[:1])
            export_all(work.document, work.allocation, FileWriters(), out / "new", case_ids=some)
        except PlannerError as error:
            _must_be_clear(tally, error, where)
    for path in out.rglob("[!.]*"):  # what begins with a dot is no export, but the record of one
        if path.is_file() and path.read_bytes() != before.get(path) and not kills.is_whole(path):
            tally.harmed("broken exports", f"{where}: {path.suffix}")
    disk.make_room()
    _must_be(tally, disk.folder, 0, where)


def _open(tally: Tally, disk: SmallDisk, free: int) -> None:
    """Without room to enter who opened it, the file is looked at; with room, all is as before."""
    tally.tried("levels x opening")
    where = f"opening with {free} bytes free"
    disk.leave(free)
    try:
        with closing(office.opened(disk.folder / FILE)) as work:
            if counted.counted(work.document) != 0:
                tally.harmed("old file harmed", f"{where}: on screen")
            if work.view_only and work.refusal.code != "view_only_full":
                tally.harmed("unclear errors", f"{where}: {work.refusal.code}")
    except PlannerError as error:
        tally.harmed("not opened", f"{where}: {error.code}")
    disk.make_room()
    _must_be(tally, disk.folder, 0, where)


def _must_be_clear(tally: Tally, error: PlannerError, where: str) -> None:
    if error.code not in _FULL:
        tally.harmed("unclear errors", f"{where}: {error.code}")


def _must_be(tally: Tally, folder: Path, told: int, where: str) -> None:
    try:
        with closing(office.opened(folder / FILE)) as work:
            found = counted.counted(work.document)
    except PlannerError as error:
        tally.harmed("old file harmed", f"{where}: {error.code}")
        return
    if found is None:
        tally.harmed("old file harmed", where)
    elif found != told:
        tally.harmed("told as saved and not there", f"{where}: told {told}, found {found}")


class FullLayer(apsw.VFS):
    """The system's file layer on a disk that takes ``room`` more bytes."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.room = sys.maxsize
        self._base = "win32" if os.name == "nt" else "unix"
        super().__init__(name, self._base)

    def xOpen(self, name: object, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        file = _FullFile(self._base, name, flags)  # type: ignore[arg-type]
        file.layer = self
        return file


class _FullFile(apsw.VFSFile):
    layer: FullLayer

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        end = offset + len(data)
        grown = max(0, end - super().xFileSize())
        if grown > self.layer.room:
            raise apsw.FullError
        self.layer.room -= grown
        super().xWrite(data, offset)


@cache
def full_layer() -> FullLayer:
    """Return a file layer that can be full; it stays, as the layers above it do."""
    return FullLayer("full")


def _on_a_layer(tally: Tally, folder: Path, levels: range) -> None:
    killing.fill(folder)
    base = (folder / FILE).read_bytes()
    layer = full_layer()
    for level in levels:
        tally.tried("levels x edit")
        (folder / FILE).write_bytes(base)
        layer.room = sys.maxsize
        with closing(office.opened(folder / FILE, of=office.storage(layer.name))) as work:
            layer.room = level * 512
            told = _count_until_full(tally, work, f"edit on a layer, level {level}")
            layer.room = sys.maxsize
        _must_be(tally, folder, told, f"edit on a layer, level {level}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
