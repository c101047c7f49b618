"""A disk with as much free space as is wanted: a file system in memory, of this process only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

PAGE = 4096


def may_mount() -> bool:
    """Say whether a process of ours may have a file system of its own here."""
    unshare = shutil.which("unshare")
    if unshare is None or sys.platform != "linux":
        return False
    words = [unshare, "-rm", "mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", "/mnt"]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


def in_own_mounts(words: list[str]) -> list[str]:
    """Return the command that runs ``words`` where mounting is seen by nobody else."""
    return ["unshare", "-rm", *words]


class SmallDisk:
    """A file system of ``size`` bytes at ``folder``, with a file that takes up room."""

    def __init__(self, folder: Path, size: int) -> None:
        self.folder = folder
        self._filler = folder / "filler"
        options = ["-t", "tmpfs", "-o", f"size={size}"]
        subprocess.run(["mount", *options, "tmpfs", str(folder)], check=True)

    def leave(self, free: int) -> None:
        """Leave ``free`` bytes to whoever writes next."""
        self.make_room()
        state = os.statvfs(self.folder)
        taken = state.f_bavail * state.f_frsize - free
        if taken > 0:
            with self._filler.open("wb") as filler:
                os.posix_fallocate(filler.fileno(), 0, taken)

    def make_room(self) -> None:
        """Give all room back."""
        self._filler.unlink(missing_ok=True)

    def empty(self) -> None:
        """Take everything away."""
        self.make_room()
        for path in self.folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()

    def close(self) -> None:
        """Let go of the file system."""
        subprocess.run(["umount", str(self.folder)], check=True)
