"""What the services need from the caseload file, as Protocols (``planner.storage``)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.change import Batch, Plain
from planner.domain.document import RecordKey
from planner.domain.ids import CaseId
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.protection.backup import Backup
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role, Staff, StaffId
from planner.domain.protection.trail import Act, Anchor, Note, TrailEntry, TrailFault


class StaffOfFile(Protocol):
    """Who may open the file. Each call is durable and in the trail when it returns."""

    def everyone(self) -> tuple[Staff, ...]:
        """Return who may open the file, in the order they were admitted."""

    def admit(self, code: str, role: Role, passphrase: Secret, *, protected: bool) -> Staff:
        """Let somebody open the file with a passphrase of their own.

        Raises PlannerError ``passphrase_weak``, ``passphrase_taken``, ``staff_known`` or, where
        protected details are to open for them and do not for whoever asks, ``protected_needed``.
        """

    def change_role(self, staff: StaffId, role: Role, *, protected: bool) -> None:
        """Give somebody another role, or take the protected details from them.

        Raises PlannerError ``staff_unknown``, ``last_planner`` or ``protected_needed``.
        """

    def dismiss(self, staff: StaffId) -> None:
        """Take somebody's way in away: the file and its backups get a new key.

        Raises PlannerError ``staff_unknown``, ``last_planner``, ``dismiss_self`` or
        ``protected_needed``.
        """

    def change_passphrase(self, old: Secret, new: Secret) -> None:
        """Change the passphrase of whoever opened the file.

        Raises PlannerError ``passphrase_wrong``, ``passphrase_weak`` or ``passphrase_taken``.
        """

    def reset_passphrase(self, staff: StaffId, new: Secret) -> None:
        """Give somebody who lost theirs a new passphrase.

        Raises PlannerError ``staff_unknown``, ``passphrase_weak``, ``passphrase_taken`` or
        ``protected_needed``.
        """

    def new_recovery_key(self) -> Secret:
        """Return a new recovery key, to be printed; the one before opens nothing from now on."""


class TrailOfFile(Protocol):
    """The audit trail of the file."""

    def note(
        self, act: Act, who: str, subject: str = "", values: Mapping[str, str] | None = None
    ) -> None:
        """Enter an act that changes no record (an export, say); durable on return."""

    def entries(self) -> Iterator[TrailEntry]:
        """Yield every entry, oldest first."""

    def anchor(self) -> Anchor:
        """Return the end of the trail as it is now."""

    def check(self, anchor: Anchor | None = None) -> TrailFault | None:
        """Return where the trail does not hold together, None where it does."""


class BackupsOfFile(Protocol):
    """Copies of the file, beside it, under the same keys."""

    def make(self) -> Backup:
        """Make a copy, open and check it, and let go of those too old to keep."""

    def listed(self) -> tuple[Backup, ...]:
        """Return the copies that are there, newest first."""

    def restore(self, backup: Backup, notes: Sequence[Note] = ()) -> None:
        """Put a copy in the file's place; what stands there now becomes a copy itself first.

        ``notes`` are entered in its trail: what it does not hold of what was done. Who may open
        the file stays as it is now. Raises PlannerError ``file_damaged`` or what hinders writing;
        the file is then as it was.
        """


class CaseloadFile(Protocol):
    """An open caseload file: one writer, durable when a call returns."""

    @property
    def path(self) -> Path:
        """Return where the file is."""

    @property
    def opened_by(self) -> Staff:
        """Return who opened it."""

    @property
    def sealed(self) -> bool:
        """Say whether protected details are shut for whoever opened it."""

    @property
    def repaired(self) -> bool:
        """Say whether the file's first part was damaged when it was opened, and is whole again."""

    @property
    def view_only(self) -> bool:
        """Say whether nothing can be changed here (``refusal`` says why)."""

    @property
    def refusal(self) -> str:
        """Return the code of the error that says why nothing can be changed, where that is so."""

    def look_only(self, why: str) -> None:
        """Refuse every change from now on, for this reason."""

    @property
    def aside(self) -> int:
        """Return how many damaged files a rescue put aside stand beside it."""

    def drop_aside(self) -> int:
        """Take these away, and return how many there were: they keep the keys from before whoever
        was dismissed since."""

    @property
    def staff(self) -> StaffOfFile:
        """Return who may open it."""

    @property
    def trail(self) -> TrailOfFile:
        """Return who did what."""

    @property
    def backups(self) -> BackupsOfFile:
        """Return its copies."""

    def load(self) -> Caseload:
        """Return the caseload the file holds; protected details are at their defaults if shut."""

    def commit(
        self,
        batch: Batch,
        after: Mapping[RecordKey, Plain],
        notes: Sequence[Note] = (),
        report: Report = quiet,
        stop: StopAsked = never,
    ) -> None:
        """Store a batch with the records it leads to, its entry and then these notes, all or
        nothing; nothing where it is asked to stop: it raises Stopped then."""

    def batches(self) -> list[Batch]:
        """Return the last batches of whoever opened it since the last barrier, oldest first."""

    def erase(
        self, cases: frozenset[CaseId], batch: Batch, after: Mapping[RecordKey, Plain]
    ) -> None:
        """Store a batch that takes cases out, destroy their keys, leave no remnant.

        Also in the copies; damaged files a rescue put aside go. What was entered of these cases is
        gone from every batch; the trail stays whole.
        """

    def keep_allocation(self, allocation: Allocation, ready: bytes | None = None) -> None:
        """Store an allocation under its digest; ``ready``: it as ``packed`` gave it."""

    def packed(self, allocation: Allocation) -> bytes:
        """Return an allocation as it is stored: slow, on any thread, nothing is stored yet."""

    def allocation(self, digest: str) -> Allocation | None:
        """Return a stored allocation."""

    def stored_allocation(self, digest: str) -> bytes | None:
        """Return an allocation as it is stored, as ``packed`` gave it.

        None where there is none, or it was stored otherwise by an earlier planner.
        """

    def unpacked(self, stored: bytes) -> Allocation:
        """Return a stored allocation: slow, on any thread, nothing of the file is asked.

        Raises PlannerError ``file_damaged``.
        """

    def close(self) -> None:
        """Let go of the file."""


class Storage(Protocol):
    """Where caseload files are made and opened."""

    def create(
        self, path: Path, name: str, code: str, passphrase: Secret, *, protected: bool = True
    ) -> tuple[CaseloadFile, Secret]:
        """Make a new, empty file; its maker is a planner who sees protected details.

        Where not ``protected`` it cannot hold any, for nobody. Also returns the recovery key: to be
        printed, shown this once. Raises PlannerError ``file_exists``, ``file_unwritable``,
        ``new_on_network`` or ``passphrase_weak``.
        """

    def open(self, path: Path, secret: Secret, *, view_only: bool = False) -> CaseloadFile:
        """Open an existing file with a passphrase or the recovery key.

        A file that cannot be written, or is open elsewhere, opens to be looked at only. Raises
        PlannerError ``file_missing``, ``passphrase_wrong``, ``file_not_a_caseload``,
        ``file_newer``, ``file_damaged``.
        """

    def rescue(self, path: Path, backup: Path, secret: Secret) -> CaseloadFile:
        """Put a copy in the place of a file that is damaged or gone, and open it.

        What stood there is kept beside it. Raises PlannerError as ``open`` does; nothing is
        changed then.
        """

    def backups(self, path: Path) -> tuple[Backup, ...]:
        """Return the copies of a file that need not open itself, newest first."""

    def encrypt(self, path: Path, code: str, passphrase: Secret) -> tuple[CaseloadFile, Secret]:
        """Write an unencrypted file of an earlier planner anew, as ``create`` makes them.

        The old one is overwritten once the new one is checked. Also returns the recovery key.
        """
