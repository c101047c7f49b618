"""Files that are whole or absent: written beside, then moved into place."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.domain.errors import PlannerError

#: Seconds after which nobody writes on at an unfinished file: each takes a few.
_FORGOTTEN = 120.0


@contextmanager
def written_whole(path: Path) -> Iterator[Path]:
    """Give a path beside ``path`` to write to; move it into place once all of it is on disk.

    An error on the way leaves what was at ``path`` before. A new file can be read and written by
    its owner alone, where the system has such modes: papers name people.
    Raises PlannerError ``disk_full`` or ``file_unwritable`` (open in another program, read-only,
    the folder gone), with the file's name.
    """
    beside = path.with_name(f".{secrets.token_hex(6)}.part")
    _drop_leftovers(path.parent)
    try:
        yield beside
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.chmod(_mode(path))
        beside.replace(path)
    except OSError as trouble:
        raise PlannerError(_code(trouble), file=path.name, folder=path.parent.name) from trouble
    finally:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside ``path``, read it again, and move it into place if it is the same.

    Raises PlannerError as ``written_whole`` does, ``file_unwritable`` where what was read back is
    not what was written.
    """
    with written_whole(path) as beside:
        beside.write_bytes(content)
        if beside.read_bytes() != content:
            raise PlannerError("file_unwritable", file=path.name, folder=path.parent.name)


def _drop_leftovers(folder: Path) -> None:
    """Take away what exports that were killed left unfinished: a person's data in a hidden file."""
    for left in folder.glob(".????????????.part"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _FORGOTTEN:
                left.unlink()


def _mode(path: Path) -> int:
    """Return who may read a file: for what is written in its place, the same."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        return 0o600


def _code(trouble: OSError) -> str:
    return "disk_full" if trouble.errno in (errno.ENOSPC, errno.EDQUOT) else "file_unwritable"
