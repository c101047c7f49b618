"""A file layer that writes down what the app does to a folder, in SQLite and beside it.

``Recorder`` is an SQLite file layer below the app's own: what the app's real transactions do goes
through it. What the app writes in Python (a new file's header, a copy put in place) is written
down by standing in for ``open``, ``os.fsync`` and the like while the recording runs.
"""

from __future__ import annotations

import builtins
import io
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

import apsw

from tests.soak.disk import (
    TOP,
    FolderMade,
    FolderSynced,
    Log,
    Synced,
    Truncated,
    Wrote,
    contents,
)

#: Files whose making the system's own layer makes durable with their first sync.
_JOURNALS = apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_SUPER_JOURNAL | apsw.SQLITE_OPEN_WAL


class Recorder(apsw.VFS):
    """The system's file layer, with what happens to a log's folder written down.

    It stays for as long as the program runs: the layers above it do, too.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.log: Log | None = None
        self._base = "win32" if os.name == "nt" else "unix"
        super().__init__(name, self._base)

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: N802 - apsw's name
        """Open a file; only those of the folder are written down."""
        path = None if name is None else Path(name if isinstance(name, str) else name.filename())
        known = None if path is None or self.log is None else self.log.name_of(path)
        if self.log is None or path is None or known is None:
            return apsw.VFSFile(self._base, name, flags)
        made = not path.exists()
        file = _RecordedFile(self._base, name, flags)
        file.follow(self.log, known, made=made, journal=bool(flags[0] & _JOURNALS))
        return file

    def xDelete(self, name: str, sync: bool) -> None:  # noqa: N802
        super().xDelete(name, sync)
        known = None if self.log is None else self.log.name_of(Path(name))
        if self.log is not None and known is not None:
            self.log.removed(known)
            if sync:
                self.log.events.append(FolderSynced(_folder_of(known)))


class _RecordedFile(apsw.VFSFile):
    _log: Log
    _file: int
    _syncs: str | None

    def follow(self, log: Log, name: str, *, made: bool, journal: bool) -> None:
        self._log = log
        self._file = log.opened(name, made=made)
        self._syncs = _folder_of(name) if made and journal else None

    def xWrite(self, data: Any, offset: int) -> None:  # noqa: N802
        super().xWrite(data, offset)
        self._log.events.append(Wrote(self._file, offset, bytes(data)))

    def xTruncate(self, size: int) -> None:  # noqa: N802
        super().xTruncate(size)
        self._log.events.append(Truncated(self._file, size))

    def xSync(self, flags: int) -> None:  # noqa: N802
        super().xSync(flags)
        self._log.events.append(Synced(self._file))
        if self._syncs is not None:
            self._log.events.append(FolderSynced(self._syncs))
            self._syncs = None


def _folder_of(name: str) -> str:
    return Path(name).parent.as_posix()


class _Handle:
    """A file open for writing in Python. What is not flushed yet has not reached the system."""

    def __init__(self, log: Log, file: int, inner: Any) -> None:
        self._log = log
        self._file = file
        self._inner = inner
        self._held: list[Wrote | Truncated] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def __enter__(self) -> _Handle:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def write(self, data: bytes) -> int:
        self._held.append(Wrote(self._file, self._inner.tell(), bytes(data)))
        return int(self._inner.write(data))

    def truncate(self, size: int | None = None) -> int:
        at = self._inner.tell() if size is None else size
        self._held.append(Truncated(self._file, at))
        return int(self._inner.truncate(size))

    def flush(self) -> None:
        self._inner.flush()
        self._log.events.extend(self._held)
        self._held.clear()

    def close(self) -> None:
        if not self._inner.closed:
            self.flush()
        self._inner.close()


class _Python:
    """Stands in for what Python offers to write files, and writes down what concerns a folder."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._open, self._fsync, self._unlink = io.open, os.fsync, os.unlink
        self._replace, self._mkdir = os.replace, os.mkdir

    def patches(self) -> list[Any]:
        stand_ins: dict[str, Callable[..., Any]] = {
            "fsync": self.fsync,
            "unlink": self.unlink,
            "remove": self.unlink,
            "replace": self.replace,
            "rename": self.replace,
            "mkdir": self.mkdir,
        }
        opening = [mock.patch.object(m, "open", self.open) for m in (io, builtins)]
        return [*opening, *(mock.patch.object(os, n, f) for n, f in stand_ins.items())]

    def open(self, file: Any, mode: str = "r", *rest: Any, **details: Any) -> Any:
        known = None if isinstance(file, int) else self._log.name_of(Path(file))
        if known is None or not set(mode) & set("wax+"):
            return self._open(file, mode, *rest, **details)
        assert "b" in mode, "only bytes are written down here"
        made = not Path(file).exists()
        inner = self._open(file, mode, *rest, **details)
        number = self._log.opened(known, made=made)
        if "w" in mode and not made:
            self._log.events.append(Truncated(number, 0))
        return _Handle(self._log, number, inner)

    def fsync(self, fd: int) -> None:
        self._fsync(fd)
        about = os.fstat(fd)
        if stat.S_ISDIR(about.st_mode):
            folders = (self._log.folder, *(p for p in self._log.folder.rglob("*") if p.is_dir()))
            for folder in folders:
                if folder.stat().st_ino == about.st_ino:
                    name = self._log.name_of(folder) or TOP
                    self._log.events.append(FolderSynced(name))
            return
        for name, number in self._log.files.items():
            path = self._log.folder / name
            if path.exists() and path.stat().st_ino == about.st_ino:
                self._log.events.append(Synced(number))

    def unlink(self, path: Any, **details: Any) -> None:
        self._unlink(path, **details)
        known = self._log.name_of(Path(path))
        if known is not None:
            self._log.removed(known)

    def replace(self, old: Any, new: Any, **details: Any) -> None:
        self._replace(old, new, **details)
        one, other = self._log.name_of(Path(old)), self._log.name_of(Path(new))
        if one is not None and other is not None:
            self._log.renamed(one, other)

    def mkdir(self, path: Any, *rest: Any, **details: Any) -> None:
        self._mkdir(path, *rest, **details)
        known = self._log.name_of(Path(path))
        if known is not None:
            self._log.events.append(FolderMade(known))


@cache
def recorder() -> Recorder:
    """Return the layer that writes down."""
    return Recorder("recorder")


@contextmanager
def recorded(folder: Path) -> Iterator[Log]:
    """Record what happens to a folder while the block runs, in SQLite through ``recorder``."""
    log = Log(folder, contents(folder))
    layer = recorder()
    layer.log = log
    try:
        with ExitStack() as stack:
            for patch in _Python(log).patches():
                stack.enter_context(patch)
            yield log
    finally:
        layer.log = None
