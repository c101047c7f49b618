"""The open caseload file: records, changes and the trail in one transaction an edit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import apsw

from planner.domain.balances.allocation import Allocation
from planner.domain.caseload import Caseload
from planner.domain.change import Batch, Plain, Step
from planner.domain.document import RecordKey, caseload_of
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.domain.protection.staff import Staff
from planner.domain.protection.trail import Act, Note
from planner.storage import packed_allocation
from planner.storage.backups import Backups
from planner.storage.change_rows import stack_of_batches, write_batch
from planner.storage.damaged import drop_aside, kept_aside
from planner.storage.erasing import ABOUT, erase_in_copy, erase_rows, purge
from planner.storage.keys.header import SIZE, Header, NoHeaderError, unpacked
from planner.storage.keys.keyring import FileKeys
from planner.storage.open_file import OpenFile
from planner.storage.opened import READ_WRITE, connect, hold, let_go, readable
from planner.storage.record_rows import read_records, write_records
from planner.storage.resealing import seal_anew
from planner.storage.rewriting import copied, exchange
from planner.storage.seals import FINDINGS, Seals
from planner.storage.staff_slots import Also, StaffSlots
from planner.storage.trail_rows import Trail, append
from planner.storage.uncollected import uncollected
from planner.storage.view_copy import drop_copy

#: How many batches the undo stack may reach back to when a file is opened.
_REACH = 500


class EncryptedCaseloadFile:
    """The open file. Reading and writing raise PlannerError where the file or disk refuses."""

    def __init__(self, file: OpenFile, shown: Path | None = None) -> None:
        """Take over an open, checked file; ``shown``: what it is a copy of, to be looked at."""
        self._file = file
        self._shown = shown
        self.backups = Backups(file, self._open_again)
        self.staff = StaffSlots(file, self._rekey, self.backups.readdress)
        self.trail = Trail(file.at_hand, lambda: file.seals, lambda: file.staff.id, file.writing)

    @property
    def path(self) -> Path:
        """Return where the file is."""
        return self._shown or self._file.path

    @property
    def opened_by(self) -> Staff:
        """Return who opened it."""
        return self._file.staff

    @property
    def sealed(self) -> bool:
        """Say whether protected details are shut for whoever opened it."""
        return self._file.seals.are_shut

    @property
    def repaired(self) -> bool:
        """Say whether the file's first part was damaged when it was opened, and is whole again."""
        return self._file.repaired

    @property
    def view_only(self) -> bool:
        """Say whether nothing can be changed here."""
        return self._file.view_only

    @property
    def aside(self) -> int:
        """Return how many damaged files a rescue put aside stand beside it."""
        return len(kept_aside(self.path))

    def drop_aside(self) -> int:
        """Take away the damaged files a rescue put aside; return how many there were.

        They keep the keys from before whoever was dismissed since. Raises PlannerError ``refusal``
        or ``file_unwritable``.
        """
        with self._file.writing():  # refuses before one is touched
            pass
        return drop_aside(self.path)

    @property
    def refusal(self) -> str:
        """Return the code of the error that says why nothing can be changed, where that is so."""
        return self._file.refusal

    def look_only(self, why: str) -> None:
        """Refuse every change from now on, for this reason."""
        self._file.view_only, self._file.refusal = True, why

    def load(self) -> Caseload:
        """Return the caseload the file holds; protected details are at their defaults if shut.

        Raises PlannerError ``file_damaged`` where a record cannot be read.
        """
        with readable(self.path), uncollected():
            found = caseload_of(read_records(self._file.at_hand(), self._file.seals))
            return replace(found, sealed=self.sealed)

    def commit(
        self,
        batch: Batch,
        after: Mapping[RecordKey, Plain],
        notes: Sequence[Note] = (),
        report: Report = quiet,
        stop: StopAsked = never,
    ) -> None:
        """Store a batch, the records it leads to, its entry and these notes, all or nothing; then
        durable.

        ``after``: the records touched, None for those that are gone. Raises Stopped where it is
        asked to, and has stored nothing.
        """
        file = self._file
        with file.writing():
            self._write(file.connection, file.seals, batch, after, Act.EDITED, report, stop)
            for note in notes:
                staff = file.staff.id
                append(file.connection, note.act, staff, note.who, note.subject, note.values)

    def _write(
        self,
        connection: apsw.Connection,
        seals: Seals,
        batch: Batch,
        after: Mapping[RecordKey, Plain],
        act: Act,
        report: Report = quiet,
        stop: StopAsked = never,
    ) -> None:
        staff = self._file.staff
        number, digests = write_batch(connection, seals, batch, after, staff.id, report, stop)
        append(connection, act, staff.id, batch.who, batch=(number, batch, digests))

    def batches(self) -> list[Batch]:
        """Return the last batches of whoever opened it since the last barrier, oldest first.

        The barrier is the first of them where there is one. Another person's edit is a barrier,
        and so is one that cannot be read in full.
        """
        found: list[Batch] = []
        file = self._file
        with readable(self.path), uncollected():
            rows = stack_of_batches(file.at_hand, lambda: file.seals, self.path, most=_REACH)
            for staff, batch, whole in rows:
                if staff != file.staff.id or not whole:
                    break
                found.append(batch)
                if batch.step is Step.BARRIER:
                    break
        return found[::-1]

    def erase(
        self, cases: frozenset[CaseId], batch: Batch, after: Mapping[RecordKey, Plain]
    ) -> None:
        """Store a batch that takes cases out, destroy their keys, leave no remnant.

        The copies come first: an erasure that is acknowledged holds everywhere. Damaged files a
        rescue put aside go: nobody can take one person out of a file that does not open.
        """
        file = self._file
        with file.writing():  # refuses before a copy is touched
            pass
        staff = file.staff.id

        def erase(copy: apsw.Connection, _: FileKeys) -> None:
            erase_in_copy(copy, cases, staff, batch.who, after.get(ABOUT))

        def erase_here(connection: apsw.Connection) -> None:
            seals = Seals(connection, file.keys.protection)
            with connection:
                self._write(connection, seals, batch, after, Act.ERASED)
                erase_rows(connection, seals, cases)
                left = {key: plain for key, plain in after.items() if key[0] == FINDINGS}
                write_records(connection, seals, left)
            purge(connection)

        self.backups.rewrite(file.keys, file.header, erase)
        drop_aside(file.path)
        # Written anew: without a remnant in free pages, and done or undone wherever it is cut.
        whole = copied(
            file.shift, file.connection, file.path, file.header, file.keys.data, erase_here
        )
        try:
            exchange(file.connection, whole, file.path)
        finally:
            self._open_again()

    def keep_allocation(self, allocation: Allocation, ready: bytes | None = None) -> None:
        """Store an allocation under its digest; an equal digest is replaced.

        ``ready``: it as ``packed`` gave it.
        """
        stored = packed_allocation.packed(allocation) if ready is None else ready
        with self._file.writing():
            self._file.connection.execute(
                "REPLACE INTO allocation VALUES (?, ?)", (allocation.digest, stored)
            )

    def packed(self, allocation: Allocation) -> bytes:
        """Return an allocation as it is stored, on any thread: nothing of the file is asked."""
        return packed_allocation.packed(allocation)

    def allocation(self, digest: str) -> Allocation | None:
        """Return the allocation of this digest, if the file has it."""
        with readable(self.path):
            row = self._allocation_row(digest)
            return None if row is None else self._unpacked(row[0])

    def stored_allocation(self, digest: str) -> bytes | None:
        """Return an allocation as it is stored, as ``packed`` gave it.

        None where there is none, or it was stored otherwise by an earlier planner.
        """
        with readable(self.path):
            row = self._allocation_row(digest)
            return row[0] if row is not None and isinstance(row[0], bytes) else None

    def unpacked(self, stored: bytes) -> Allocation:
        """Return a stored allocation, on any thread: nothing of the file is asked.

        Raises PlannerError ``file_damaged``.
        """
        with readable(self.path):
            return self._unpacked(stored)

    def _allocation_row(self, digest: str) -> tuple[apsw.SQLiteValue, ...] | None:
        asked = "SELECT plain FROM allocation WHERE digest = ?"
        return self._file.at_hand().execute(asked, (digest,)).fetchone()

    def _unpacked(self, stored: apsw.SQLiteValue) -> Allocation:
        with uncollected():
            return packed_allocation.unpacked(stored, self.path.name)

    def close(self) -> None:
        """Let go of the file, and leave nothing beside it."""
        let_go(self._file.connection)
        if self._shown is not None:
            drop_copy(self._file.path)

    def _rekey(self, keys: FileKeys, header: Header, also: Also) -> None:
        """Write the copies, then the file, anew under other keys.

        ``also`` enters in the file, within one transaction, what they are new for.
        """
        file = self._file
        with file.writing():  # refuses before a copy is touched
            pass

        def seal(connection: apsw.Connection, before: FileKeys) -> None:
            seal_anew(connection, before.protection, keys.protection)

        def seal_and_enter(connection: apsw.Connection) -> None:
            seal(connection, file.keys)
            with connection:
                also(connection)

        self.backups.rewrite(keys, header, seal)
        whole = copied(file.shift, file.connection, file.path, header, keys.data, seal_and_enter)
        try:
            exchange(file.connection, whole, file.path)
        finally:
            if _stands_under(header, file.path):  # also where its name may not be on the disk yet
                file.keys, file.header = keys, header
            self._open_again()

    def _open_again(self) -> None:
        """Go on with what now stands in the file's place."""
        file = self._file
        try:
            with readable(file.path):
                file.connection = connect(file.shift, file.path, file.keys.data, READ_WRITE)
                hold(file.connection)
                file.seals = Seals(file.connection, file.keys.protection)
        except PlannerError:
            file.lose()
            raise


def _stands_under(header: Header, path: Path) -> bool:
    """Say whether a file that nobody has open bears this header."""
    try:
        with path.open("rb") as file:
            return unpacked(file.read(SIZE)) == header
    except (OSError, NoHeaderError):
        return False
