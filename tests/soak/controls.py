"""What the harnesses must find: an app that tells too soon, or writes exports in place."""

from __future__ import annotations

from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path

from tests.soak import counted, office
from tests.soak.killing import FILE


def tell_too_soon(folder: Path, tell: Connection) -> None:
    """Say that each edit is saved long before it is."""
    with closing(office.opened(folder / FILE)) as work:
        start = counted.counted(work.document)
        assert start is not None
        tell.send_bytes(b"opening")
        for number in range(start + 1, start + 100_000):
            tell.send_bytes(b"told %d" % number)


def write_in_place(folder: Path, tell: Connection) -> None:
    """Write an export bit by bit under its own name."""
    tell.send_bytes(b"opening")
    (folder / "out").mkdir(exist_ok=True)
    with (folder / "out" / "plan.pdf").open("wb") as file:
        for _ in range(100_000):
            file.write(b"%PDF-1.7 half a plan" * 10)
            file.flush()
