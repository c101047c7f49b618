"""What an export that was stopped has already written, so that the next one goes on from there.

One line a file: its name, a digest of what it was made from, and one of what was written. A file
counts as written only where it was made from the same document and still holds the same bytes.
The record stands beside the files, names them by their case numbers alone, and goes when all are
written.
"""

from __future__ import annotations

import contextlib
import json
from hashlib import sha256
from pathlib import Path

_RECORD = ".unfinished-"


class Unfinished:
    """The record of one export into a folder; ``part`` tells processes apart that share it."""

    def __init__(self, folder: Path, part: int = 0) -> None:
        self._path = folder / f"{_RECORD}{part}"
        self._known: dict[str, tuple[str, str]] = {}
        for record in sorted(folder.glob(f"{_RECORD}*")):
            for line in record.read_text(encoding="utf-8", errors="replace").splitlines():
                with contextlib.suppress(ValueError, TypeError):  # cut off by a power cut
                    name, made_from, written = json.loads(line)
                    self._known[name] = (made_from, written)

    def holds(self, path: Path, made_from: str) -> bool:
        """Say whether ``path`` was already written from this, and nobody touched it since."""
        known = self._known.get(path.name)
        if known is None or known[0] != made_from:
            return False
        try:
            return sha256(path.read_bytes()).hexdigest() == known[1]
        except OSError:
            return False

    def add(self, path: Path, made_from: str) -> None:
        """Enter a file that is in its place. What cannot be entered is written again next time."""
        written = sha256(path.read_bytes()).hexdigest()
        line = json.dumps([path.name, made_from, written]) + "\n"
        with contextlib.suppress(OSError), self._path.open("a", encoding="utf-8") as record:
            record.write(line)


def forget_unfinished(folder: Path) -> None:
    """Drop the record: all of it is written."""
    for record in folder.glob(f"{_RECORD}*"):
        with contextlib.suppress(OSError):
            record.unlink()


def made_from(*what: object) -> str:
    """Return a digest of what a file is made from: frozen records of texts and figures."""
    return sha256(repr(what).encode("utf-8", "surrogatepass")).hexdigest()
