"""An office at work: its open caseload, and what opens it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

from planner.domain.protection.secret import Secret
from planner.services.work import Work
from planner.storage.caseload_file import EncryptedCaseloadFile
from planner.storage.encrypted_storage import EncryptedStorage
from tests.soak import office


@dataclass
class World:
    """``mine`` opens the file for the planner who made it, ``people`` for others by their codes."""

    work: Work
    draw: random.Random
    mine: Secret
    recovery: Secret
    people: dict[str, Secret] = field(default_factory=dict)
    of: EncryptedStorage | None = None
    _count: int = 0

    @classmethod
    def made(cls, path: Path, draw: random.Random, of: EncryptedStorage | None = None) -> World:
        """Make a caseload of the small office."""
        work, recovery = office.made(path, of)
        return cls(work, draw, office.MINE, recovery, of=of)

    @property
    def file(self) -> EncryptedCaseloadFile:
        """Return the file behind it."""
        return office.file_of(self.work)

    def fresh(self) -> Secret:
        """Return a passphrase nobody had."""
        self._count += 1
        return Secret(f"another passphrase, number {self._count}")

    def ways_in(self) -> tuple[Secret, ...]:
        """Return all that opens the file."""
        return (self.mine, self.recovery, *self.people.values())

    def again(self) -> None:
        """Close and open it."""
        path = self.work.path
        self.work.close()
        self.work = office.opened(path, self.mine, self.of)
