"""What happened to a folder on a disk: every write, truncation, sync, name made and name gone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

#: The folder itself, among the folders in it.
TOP = "."


@dataclass(frozen=True, slots=True)
class Wrote:
    file: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncated:
    file: int
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    file: int


@dataclass(frozen=True, slots=True)
class Named:
    """A name leads to a file from now on; ``old``: the name it had, gone in the same moment."""

    name: str
    file: int
    old: str = ""


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A name is gone."""

    name: str


@dataclass(frozen=True, slots=True)
class FolderMade:
    name: str


@dataclass(frozen=True, slots=True)
class FolderSynced:
    name: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The app was asked for step ``step``: from here on its outcome may be on the disk."""

    step: int


@dataclass(frozen=True, slots=True)
class Told:
    """The app said that step ``step`` is saved: from here on it must be on the disk."""

    step: int


Naming = Named | Unnamed | FolderMade
Event = Wrote | Truncated | Synced | Naming | FolderSynced | Asked | Told


@dataclass
class Log:
    """What happened to one folder since ``before`` (its files then, durable), in order.

    Names are paths from the folder on, with ``/``.
    """

    folder: Path
    before: Mapping[str, bytes] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)
    files: dict[str, int] = field(default_factory=dict)
    _next: int = 0

    def __post_init__(self) -> None:
        for name in self.before:
            self.files[name] = self._new()

    def _new(self) -> int:
        self._next += 1
        return self._next

    def name_of(self, path: Path) -> str | None:
        """Return the name of a path in the folder, None for one elsewhere."""
        path = path if path.is_absolute() else Path.cwd() / path
        inside = path.is_relative_to(self.folder)
        return path.relative_to(self.folder).as_posix() if inside else None

    def opened(self, name: str, *, made: bool) -> int:
        """Return the number of the file a name leads to; a file just made gets a new one."""
        if made or name not in self.files:
            self.files[name] = self._new()
            self.events.append(Named(name, self.files[name]))
        return self.files[name]

    def removed(self, name: str) -> None:
        """A name was taken away."""
        if self.files.pop(name, None) is not None:
            self.events.append(Unnamed(name))

    def renamed(self, old: str, new: str) -> None:
        """A file got another name, in one moment."""
        if old in self.files:
            self.files[new] = self.files.pop(old)
            self.events.append(Named(new, self.files[new], old))


def contents(folder: Path) -> dict[str, bytes]:
    """Return the files of a folder and of those in it, by their names."""
    found = (p for p in sorted(folder.rglob("*")) if p.is_file())
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in found}
