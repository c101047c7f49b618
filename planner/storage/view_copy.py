"""A file that is only looked at: read-only media, network folders, open in another program.

What is shown is an encrypted copy in a folder of its own, gone when it is closed.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

from planner.domain.errors import PlannerError
from planner.storage.shifted import ShiftedFile

#: How often a copy is begun anew while another program writes, and seconds between.
_TRIES, _PAUSE = 40, 0.05
#: How folders of copies are called, before the number of the program that looks at one.
_PREFIX = "planner-view-"
_A_DAY = 86_400.0
#: File systems of other machines, on which locks cannot be relied upon (as Linux names them).
_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "davfs", "9p", "afs", "ceph", "lustre", "virtiofs"}
    | {"vboxsf", "vmhgfs", "prl_fs"}
)
#: A program's own file system is a cloud's or another machine's more often than not: only what
#: these bring stands on a disk of this one. (``fuseblk`` is a disk, too.)
_PROGRAMS = "fuse"
_OWN_DISK = frozenset(
    f"fuse.{name}"
    for name in ("ntfs", "ntfs-3g", "exfat", "gocryptfs", "encfs", "cryfs", "ecryptfs")
)
_REMOTE_DRIVE = 4


def view_copy(path: Path, ours: ShiftedFile | None) -> Path:
    """Return an encrypted copy of a file, in a folder only its owner can enter.

    ``ours``: the file where this program has it open itself.
    """
    drop_forgotten()
    folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
    copy = folder / path.name
    try:
        if ours is not None:
            ours.copy_to(copy)
        else:
            _copy_at_rest(path, copy)
    except BaseException:
        drop_copy(copy)
        raise
    return copy


def drop_forgotten() -> None:
    """Take away the copies of programs that ended without closing them.

    An erasure does not reach them. Where the system does not say which programs run, those of
    other days go.
    """
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError, ValueError):
            whose = int(folder.name.removeprefix(_PREFIX).split("-")[0])
            if not _runs(whose, time.time() - folder.stat().st_mtime):
                shutil.rmtree(folder, ignore_errors=True)


def _runs(program: int, age: float) -> bool:
    if program == os.getpid():
        return True
    if sys.platform == "win32":
        return age < _A_DAY
    try:
        os.kill(program, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _copy_at_rest(path: Path, copy: Path) -> None:
    """Copy a file that another program may be writing: anew, where it changed meanwhile."""
    journal = path.with_name(path.name + "-journal")
    for _ in range(_TRIES):
        before = _stand(path), _stand(journal)
        shutil.copyfile(path, copy)
        beside = copy.with_name(journal.name)
        beside.unlink(missing_ok=True)
        if before[1] is not None and before[1][1]:
            with contextlib.suppress(FileNotFoundError):
                shutil.copyfile(journal, beside)
        if (_stand(path), _stand(journal)) == before:
            return
        time.sleep(_PAUSE)
    raise PlannerError("file_in_use", file=path.name)


def _stand(path: Path) -> tuple[int, int] | None:
    """Return when a file changed last and its size, None where there is none."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_size


def drop_copy(copy: Path) -> None:
    """Take a copy away."""
    shutil.rmtree(copy.parent, ignore_errors=True)


def hindrance(path: Path) -> str:
    """Return the code of the error that says why edits of the file could not be kept, empty where
    they could: it and its folder can be written, on this computer."""
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return "view_only_shut"
    return "view_only_network" if is_on_network(path) else ""


def is_on_network(path: Path) -> bool:
    """Say whether a file lies on another machine, as far as this system tells."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows alone

        drive = str(path.resolve().anchor)
        if drive.startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive) == _REMOTE_DRIVE)
    kind = _file_system(path)
    family = kind.split(".", maxsplit=1)[0]
    return kind in _NETWORK or (family == _PROGRAMS and kind not in _OWN_DISK)


def _file_system(path: Path) -> str:
    """Return what sort of file system holds a path; empty where the system does not tell."""
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    real, best, kind = str(path.resolve()), "", ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ")
        inside = real == point or real.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, parts[2]
    return kind
