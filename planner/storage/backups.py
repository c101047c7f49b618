"""Backups: encrypted copies beside the file, each opened and checked when it is made."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import apsw

from planner.domain.errors import PlannerError
from planner.domain.protection.backup import Backup, kept
from planner.domain.protection.trail import Act, Note
from planner.storage.keys.header import SIZE, Header, NoHeaderError, unpacked
from planner.storage.keys.keyring import FileKeys, keys_of
from planner.storage.open_file import OpenFile
from planner.storage.opened import READ_WRITE, check, connect, let_go, pragma, readable
from planner.storage.resealing import seal_anew
from planner.storage.rewriting import (
    UNFINISHED,
    copied,
    exchange,
    gone,
    mode_of,
    put_in_place,
    readdress,
    sync_folder,
)
from planner.storage.schema import APPLICATION_ID
from planner.storage.trail_rows import append, append_barrier, end_of

#: When it was made, the number of its last entry, its place among the copies, how its link begins.
_NAME = re.compile(r"(\d{8}-\d{6})-(\d+)-(\d+)-([0-9a-f]{8})\.rplan")
_WHEN = "%Y%m%d-%H%M%S"
#: Works on the database of a copy; the keys are those under which it stood so far.
Work = Callable[[apsw.Connection, FileKeys], None]


def folder_of(path: Path) -> Path:
    """Return where the copies of a caseload file stand."""
    return path.with_name(f"{path.stem}.backups")


def listed(path: Path) -> tuple[Backup, ...]:
    """Return the copies of a file, newest first. Other files in their folder are left alone."""
    folder = folder_of(path)
    found = []
    for one in folder.iterdir() if folder.is_dir() else ():
        fits = _NAME.fullmatch(one.name)
        if fits and one.is_file():
            with contextlib.suppress(ValueError):
                made = datetime.strptime(fits[1], _WHEN).replace(tzinfo=UTC)
                found.append(Backup(one, made, int(fits[2]), int(fits[3]), fits[4]))
    return tuple(sorted(found, key=lambda b: b.age, reverse=True))


def unfinished_gone(path: Path) -> None:
    """Take away what was being written of a file, or of a copy, when a program ended.

    For whoever holds the file: nobody else writes one. It may hold whom an erasure took out since.
    """
    gone(path.with_name(path.name + UNFINISHED))
    for left in folder_of(path).glob(f"*{UNFINISHED}*"):
        gone(left)


class Backups:
    """The copies of an open file."""

    def __init__(self, file: OpenFile, replaced: Callable[[], None]) -> None:
        """``replaced`` opens the file again after another was put in its place."""
        self._file = file
        self._replaced = replaced

    def make(self) -> Backup:
        """Make a copy, open and check it, and let go of those too old to keep.

        Nothing has happened since the newest one: that one stands. Raises PlannerError
        ``disk_full``, ``file_unwritable`` or ``file_damaged``; the file itself stays as it is.
        """
        made = self._made()
        self._let_go()
        return made

    def _made(self) -> Backup:
        file = self._file
        last = end_of(file.at_hand())
        number, end = (last.number, last.link.hex()[:8]) if last else (0, "0" * 8)
        newest = next(iter(self.listed()), None)
        if newest is not None and (newest.number, newest.end) == (number, end):
            return newest
        order = newest.order + 1 if newest is not None else 1
        made = datetime.now(UTC).replace(microsecond=0)
        folder = folder_of(file.path)
        with readable(file.path):
            _folder_made(folder, mode_of(file.path))
            sync_folder(folder.parent)  # a power cut may take a new folder with all that is in it
        target = folder / f"{made.strftime(_WHEN)}-{number}-{order}-{end}.rplan"
        mode = mode_of(file.path)
        whole = copied(file.shift, file.connection, target, file.header, file.keys.data, mode=mode)
        put_in_place(whole, target)
        return Backup(target, made, number, order, end)

    def listed(self) -> tuple[Backup, ...]:
        """Return the copies that are there, newest first."""
        return listed(self._file.path)

    def restore(self, backup: Backup, notes: Sequence[Note] = ()) -> None:
        """Put a copy in the file's place; what stands there now becomes a copy itself first.

        ``notes`` are entered in its trail: what it does not hold of what was done. Who may open
        the file stays as it is now. Raises PlannerError ``file_damaged`` or what hinders writing;
        the file is then as it was.
        """
        file = self._file
        if file.view_only:
            raise PlannerError(file.refusal, file=file.path.name)
        self._made()  # none is let go of for it: that could be the one to be restored
        people = list(file.connection.execute("SELECT * FROM staff"))
        staff, last = file.staff, end_of(file.connection)
        values = {"from": str(backup.number), "entries": str(last.number if last else 0)}

        def as_now(connection: apsw.Connection) -> None:
            with connection:
                connection.execute("DELETE FROM staff")
                connection.executemany("INSERT INTO staff VALUES (?, ?, ?, ?, ?, ?)", people)
                append_barrier(connection, Act.RESTORED, staff.id, staff.code, values)
                for note in notes:
                    append(connection, note.act, staff.id, note.who, note.subject, note.values)

        with self._reading(backup) as (source, keys):

            def as_now_under_keys(connection: apsw.Connection) -> None:
                seal_anew(connection, keys.protection, file.keys.protection)
                as_now(connection)

            whole = copied(
                file.shift, source, file.path, file.header, file.keys.data, as_now_under_keys
            )
        try:
            exchange(file.connection, whole, file.path)
        finally:
            self._replaced()

    def rewrite(self, keys: FileKeys, header: Header, work: Work) -> None:
        """Write every copy anew under these keys, with ``work`` done to it."""
        for backup in self.listed():
            with self._reading(backup) as (source, before):
                whole = copied(
                    self._file.shift,
                    source,
                    backup.path,
                    header,
                    keys.data,
                    partial(_worked, work, before),
                )
            put_in_place(whole, backup.path)

    def readdress(self, header: Header) -> None:
        """Have every copy open with what the file opens with, whatever it opened with before."""
        file = self._file
        for backup in self.listed():
            # A cut while keys changed may have left a copy under keys this header does not hold.
            if self._keys(backup).data == file.keys.data and self._opens(backup):
                readdress(backup.path, header)

    def _opens(self, backup: Backup) -> bool:
        """Say whether the key of the open file opens a copy."""
        try:
            connection = connect(self._file.shift, backup.path, self._file.keys.data, READ_WRITE)
            try:
                return pragma(connection, "application_id") == APPLICATION_ID
            finally:
                let_go(connection)
        except apsw.Error:
            return False

    def drop(self, backup: Backup) -> None:
        """Take a copy away."""
        with contextlib.suppress(FileNotFoundError):
            backup.path.unlink()

    @contextmanager
    def _reading(self, backup: Backup) -> Iterator[tuple[apsw.Connection, FileKeys]]:
        """Open a copy with the keys of the open file, or those that were given before."""
        with readable(backup.path):
            keys = self._keys(backup)
            connection = connect(self._file.shift, backup.path, keys.data, READ_WRITE)
            try:
                check(connection, backup.path)
                yield connection, keys
            finally:
                let_go(connection)

    def _keys(self, backup: Backup) -> FileKeys:
        """Return the keys of a copy: the file's, or what was sealed for whoever opened it."""
        with backup.path.open("rb") as handle:
            try:
                header = unpacked(handle.read(SIZE))
            except NoHeaderError:
                raise PlannerError("file_damaged", file=backup.path.name) from None
        slot = next((s for s in header.slots if s.id == self._file.slot), None)
        if slot is None or slot.public not in {s.public for s in self._file.header.slots}:
            return self._file.keys
        return keys_of(slot, self._file.private)

    def _let_go(self) -> None:
        all_of_them = self.listed()
        for backup in set(all_of_them) - kept(all_of_them):
            self.drop(backup)


def _folder_made(folder: Path, mode: int) -> None:
    """Make the folder of copies, for whoever may read the file."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(mode | (mode & 0o444) >> 2)


def _worked(work: Work, before: FileKeys, connection: apsw.Connection) -> None:
    work(connection, before)
