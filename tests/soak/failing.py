"""A disk that fails now and then: reading, writing, syncing and renaming, one call in so many."""

from __future__ import annotations

import errno
import os
import random
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from typing import Any
from unittest import mock

import apsw

from planner.storage.encrypted_storage import EncryptedStorage
from tests.soak import office


class Failing(apsw.VFS):
    """The system's file layer; ``failed`` counts the calls that were refused."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rate = 0.0
        self.failed = 0
        self._draw = random.Random(0)
        self._base = "win32" if os.name == "nt" else "unix"
        super().__init__(name, self._base)

    @staticmethod
    def storage() -> EncryptedStorage:
        """Return the app's storage on this disk."""
        return office.storage(failing().name)

    def falls(self) -> bool:
        """Say whether this call fails, and count it."""
        if self.rate and self._draw.random() < self.rate:
            self.failed += 1
            return True
        return False

    def xOpen(self, name: object, flags: list[int]) -> apsw.VFSFile:  # noqa: N802
        file = _FailingFile(self._base, name, flags)  # type: ignore[arg-type]
        file.layer = self
        return file

    @contextmanager
    def at(self, rate: float, seed: int) -> Iterator[None]:
        """Fail at this rate while the block runs, in the database and in Python."""
        self._draw, self.failed = random.Random(seed), 0
        with ExitStack() as stack:
            for name in ("fsync", "replace", "unlink"):
                stack.enter_context(mock.patch.object(os, name, self._or_fails(getattr(os, name))))
            self.rate = rate
            try:
                yield
            finally:
                self.rate = 0.0

    def _or_fails(self, real: Callable[..., Any]) -> Callable[..., Any]:
        def called(*args: Any, **details: Any) -> Any:
            if self.falls():
                raise OSError(errno.EIO, "the disk fails")
            return real(*args, **details)

        return called


class _FailingFile(apsw.VFSFile):
    layer: Failing

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        self._may_fail()
        return super().xRead(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._may_fail()
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:  # noqa: N802
        self._may_fail()
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._may_fail()
        super().xSync(flags)

    def _may_fail(self) -> None:
        if self.layer.falls():
            raise apsw.IOError


@cache
def failing() -> Failing:
    """Return the layer; it stays, as the layers above it do."""
    return Failing("failing")
