"""Where the bytes of a text with separators come from: a file, or a part of an archive.

A part stays in memory: what is unpacked of people's data is not left behind on a disk.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol


class Source(Protocol):
    """Bytes with a name; ``name`` is what a person calls the file, ``stem`` the table's name."""

    @property
    def name(self) -> str:
        """Return the name of the file a person chose."""

    @property
    def stem(self) -> str:
        """Return the name of the table."""

    @property
    def size(self) -> int:
        """Return how many bytes there are."""

    def opened(self) -> IO[bytes]:
        """Return the bytes from their beginning."""


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A file."""

    path: Path

    @property
    def name(self) -> str:
        """Return the name of the file."""
        return self.path.name

    @property
    def stem(self) -> str:
        """Return the name of the file without its ending."""
        return self.path.stem

    @property
    def size(self) -> int:
        """Return how many bytes the file has."""
        return self.path.stat().st_size

    def opened(self) -> IO[bytes]:
        """Return the file, open."""
        return self.path.open("rb")


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A part of an archive, already unpacked."""

    name: str
    stem: str
    content: bytes

    @property
    def size(self) -> int:
        """Return how many bytes the part has."""
        return len(self.content)

    def opened(self) -> IO[bytes]:
        """Return the part from its beginning."""
        return io.BytesIO(self.content)
