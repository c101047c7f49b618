"""The layer between the database and the disk: the database begins behind the plain header.

The cipher lies above it, so that all it sees and writes of the database is encrypted. The header
is read and written through the database's own handle: on POSIX, closing another handle on the
same file would let go of its lock.
"""

from __future__ import annotations

import sys
from pathlib import Path
from weakref import WeakValueDictionary

import apsw

from planner.storage.keys.header import SIZE

_SYSTEM = "win32" if sys.platform == "win32" else "unix"
_SYNC_FULL = 3


class ShiftedFile(apsw.VFSFile):
    """The main file of a caseload: the database sees what stands behind the header."""

    is_open = True

    def xClose(self) -> None:  # noqa: N802
        """Let go of the file; whoever still holds this object, an error say, holds no file."""
        self.is_open = False
        super().xClose()

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802 - SQLite's name
        """Read behind the header."""
        return super().xRead(amount, offset + SIZE)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        """Write behind the header."""
        super().xWrite(data, offset + SIZE)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        """Cut the database, never the header."""
        super().xTruncate(newsize + SIZE)

    def xFileSize(self) -> int:  # noqa: N802
        """Return the bytes behind the header."""
        return max(super().xFileSize() - SIZE, 0)

    def read_header(self) -> bytes:
        """Return the bytes before the database."""
        return super().xRead(SIZE, 0)

    def copy_to(self, target: Path) -> None:
        """Write the whole file, header and all, to ``target``."""
        size, piece = super().xFileSize(), 1 << 20
        with target.open("wb") as copy:
            for at in range(0, size, piece):
                part = super().xRead(min(piece, size - at), at)
                copy.write(part.ljust(min(piece, size - at), b"\0"))

    def write_header(self, data: bytes, offset: int) -> None:
        """Write into the header; it is on the disk when this returns."""
        super().xWrite(data, offset)
        super().xSync(_SYNC_FULL)


class Shift(apsw.VFS):
    """The layer, over a system's own (or, in a test of power cuts, over one that keeps a log)."""

    def __init__(self, name: str = "caseload", base: str = _SYSTEM) -> None:
        super().__init__(name, base)
        self.name = name
        self._base = base
        self._open: WeakValueDictionary[str, ShiftedFile] = WeakValueDictionary()

    def xOpen(  # noqa: N802
        self, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> apsw.VFSFile:
        """Open a main file behind its header; journals and the like as they are."""
        if not flags[0] & apsw.SQLITE_OPEN_MAIN_DB or name is None:
            return apsw.VFSFile(self._base, name, flags)
        file = ShiftedFile(self._base, name, flags)
        path = name if isinstance(name, str) else name.filename()
        self._open[path] = file
        return file

    def file(self, connection: apsw.Connection) -> ShiftedFile:
        """Return the main file of an open connection."""
        return self._open[connection.filename]

    def opened(self, path: Path) -> ShiftedFile | None:
        """Return the file where this program has it open already.

        It must be read through this handle alone: on POSIX, closing another one on the same file
        lets go of its lock, and a second program could write.
        """
        file = self._open.get(str(path.resolve()))
        return file if file is not None and file.is_open else None

    def connect(self, path: Path, flags: int) -> apsw.Connection:
        """Open the database of a caseload file, still without its key."""
        return apsw.Connection(str(path.resolve()), flags=flags, vfs=f"multipleciphers-{self.name}")
