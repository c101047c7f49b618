"""A file written anew beside itself, checked, and put in its place: keys changed, cases erased.

Whatever happens on the way, the file is the old one or the new one, each whole.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import apsw

from planner.storage.keys import header as headers
from planner.storage.keys.header import Header
from planner.storage.opened import CREATE, check, connect, let_go, pour, shut, writable
from planner.storage.schema import MIGRATIONS, Migrations
from planner.storage.shifted import Shift

#: What a file that is being written is called; one left behind by a power cut is written over.
UNFINISHED = ".unfinished"
#: A new file can be read and written by its owner alone, where the system has such modes.
_PRIVATE = 0o600


def empty_file(path: Path, header: Header, mode: int = _PRIVATE) -> None:
    """Make a file with its header and nothing behind it, on the disk when this returns.

    What the database writes beside it has the same ``mode``.
    """
    with open(path, "wb", opener=_privately) as file:
        if mode != _PRIVATE:
            path.chmod(mode)
        _write_header(file, header)


def _privately(path: str, flags: int) -> int:
    return os.open(path, flags, _PRIVATE)


def mode_of(path: Path) -> int:
    """Return who may read and write a file: what is written in its place, or is a copy of it, is
    for the same. For whom a file that is not there yet is, see ``empty_file``."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return _PRIVATE


def readdress(path: Path, header: Header) -> None:
    """Give a file that nobody has open another header; a cut leaves it with the old or the new."""
    with writable(path), path.open("rb+") as file:
        _write_header(file, header)


def _write_header(file: BinaryIO, header: Header) -> None:
    def write_at(data: bytes, place: int) -> None:
        file.seek(place)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())

    headers.write(header, write_at)


def copied(
    shift: Shift,
    source: apsw.Connection,
    target: Path,
    header: Header,
    key: bytes,
    then: Callable[[apsw.Connection], None] | None = None,
    migrations: Migrations = MIGRATIONS,
    mode: int | None = None,
) -> Path:
    """Write the database of ``source`` anew under ``header`` and ``key``; return the checked file.

    It stands beside ``target``, still to be put in its place. ``then`` works on the new database
    before it is checked. ``mode``: who may read it, as whoever may read what stands there now.
    Raises PlannerError where it cannot be written or is not whole.
    """
    made = target.with_name(target.name + UNFINISHED)
    with writable(target):
        try:
            gone(made)
            empty_file(made, header, mode_of(target) if mode is None else mode)
            connection = connect(shift, made, key, CREATE)
            try:
                pour(source, connection)
                if then is not None:
                    then(connection)
                check(connection, target, migrations)
            finally:
                let_go(connection)
            _synced(made)
        except BaseException:
            gone(made)
            raise
    return made


def put_in_place(made: Path, target: Path) -> None:
    """Put a finished file in its place, at once and for good.

    What stands there is held by whoever asks, or is gone or damaged. A journal that a power cut
    left of it would be played back into the new file.
    """
    with writable(target):
        target.with_name(target.name + "-journal").unlink(missing_ok=True)
        made.replace(target)
        sync_folder(target.parent)


def exchange(connection: apsw.Connection, made: Path, target: Path) -> None:
    """Put a finished file in the place of an open one, and close that.

    The open one is held until then: a program that waits for it would write into a file that is
    about to go. Windows replaces no open file; there it must be let go first.
    """
    if os.name == "nt":
        let_go(connection)
        put_in_place(made, target)
        return
    try:
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()  # of the file that goes
        put_in_place(made, target)
    finally:
        shut(connection)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder on the disk; some systems do that by themselves."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _synced(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def gone(path: Path) -> None:
    """Take away an unfinished file and what the database left beside it."""
    for one in (path, path.with_name(path.name + "-journal")):
        with contextlib.suppress(FileNotFoundError):
            one.unlink()
