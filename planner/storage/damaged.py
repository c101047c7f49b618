"""What a rescue put aside: a damaged caseload file is kept beside the one that took its place."""

from __future__ import annotations

import glob
import os
import shutil
from pathlib import Path

from planner.domain.ids import new_id
from planner.storage.opened import writable
from planner.storage.rewriting import sync_folder

_ASIDE = ".damaged-"


def keep_aside(path: Path) -> None:
    """Give a damaged file a second name; the first stays until another takes its place.

    Raises PlannerError ``disk_full`` or ``file_unwritable``; nothing is changed then.
    """
    if not path.exists():
        return
    aside = path.with_name(f"{path.name}{_ASIDE}{new_id()[:8]}")
    with writable(path):
        try:
            aside.hardlink_to(path)
        except OSError:  # a stick, say, whose file system gives a file one name
            try:
                _copied(path, aside)
            except BaseException:
                aside.unlink(missing_ok=True)
                raise


def _copied(path: Path, aside: Path) -> None:
    shutil.copy(path, aside)
    with aside.open("rb+") as copy:
        os.fsync(copy.fileno())


def kept_aside(path: Path) -> tuple[Path, ...]:
    """Return what was put aside of a file."""
    return tuple(path.parent.glob(f"{glob.escape(path.name)}{_ASIDE}*"))


def drop_aside(path: Path) -> int:
    """Take away all that was put aside of a file; return how many there were.

    Nobody can take one person out of a file that does not open. Raises PlannerError
    ``file_unwritable``.
    """
    found = kept_aside(path)
    with writable(path):
        for one in found:
            one.unlink(missing_ok=True)
        if found:
            sync_folder(path.parent)
    return len(found)
