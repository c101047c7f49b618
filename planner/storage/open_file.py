"""What an open caseload file has at hand: its connection, its keys, who opened it.

The parts of the file (records, trail, staff, copies) share one of these, so that a file that was
written anew under new keys is the same open file to all of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import apsw

from planner.domain.errors import PlannerError
from planner.domain.protection.staff import Role, Staff, StaffId
from planner.storage.keys import header as headers
from planner.storage.keys.header import Header, Slot
from planner.storage.keys.keyring import FileKeys
from planner.storage.opened import readable, writable
from planner.storage.seals import Seals
from planner.storage.shifted import Shift

#: Who opened the file with the recovery key: everything is open, until somebody has a passphrase.
RECOVERY = StaffId("recovery")


@dataclass
class OpenFile:
    """One open caseload file. ``private`` is the private key of ``slot``, which opened it.

    ``refusal``: the code of the error that says why nothing can be changed, where ``view_only``.
    ``repaired``: one of the two copies of its header was damaged, and was written anew.
    ``is_lost``: the disk failed, and what stands in the file's place could not be opened again.
    """

    path: Path
    shift: Shift
    connection: apsw.Connection
    header: Header
    slot: str
    private: bytes = field(repr=False)
    keys: FileKeys
    view_only: bool
    refusal: str = "view_only"
    is_lost: bool = False
    repaired: bool = False
    seals: Seals = field(init=False)
    _staff: Staff = field(init=False)

    def __post_init__(self) -> None:
        """Read the keys of cases."""
        self.seals = Seals(self.connection, self.keys.protection)
        self._staff = self._read_staff()

    def at_hand(self) -> apsw.Connection:
        """Return the database. Raises PlannerError ``refusal`` where it is lost."""
        if self.is_lost:
            raise PlannerError(self.refusal, file=self.path.name)
        return self.connection

    def lose(self) -> None:
        """Go on with what is known, and neither read nor write any more."""
        self.view_only, self.is_lost, self.refusal = True, True, "view_only_failed"

    @property
    def staff(self) -> Staff:
        """Return who opened the file. Raises PlannerError ``file_unreadable``."""
        if not self.is_lost:
            with readable(self.path):
                self._staff = self._read_staff()
        return self._staff

    def _read_staff(self) -> Staff:
        found = next((s for s in everyone(self.connection) if s.id == self.slot), None)
        if found is None:  # nobody else gets in whom the file does not know
            return Staff(RECOVERY, "recovery", Role.PLANNER, self.keys.protection is not None)
        return replace(found, protected=self.keys.protection is not None)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Open a transaction; when it is left, what was written is on the disk, or nothing is.

        Raises PlannerError ``refusal``, ``disk_full``, ``file_unwritable``.
        """
        if self.view_only:
            raise PlannerError(self.refusal, file=self.path.name)
        with writable(self.path):
            try:
                with self.connection:
                    yield
            except BaseException:
                self.seals.read_again()  # keys made meanwhile were taken back with the rest
                raise

    def write_header(self, header: Header) -> None:
        """Put another header in place; it is on the disk when this returns."""
        file = self.shift.file(self.connection)
        with writable(self.path):
            headers.write(header, file.write_header)
        self.header = header

    def slot_of(self, identifier: str) -> Slot:
        """Return somebody's slot. Raises PlannerError ``staff_unknown``."""
        found = next((s for s in self.header.slots if s.id == identifier), None)
        if found is None:
            raise PlannerError("staff_unknown")
        return found


def everyone(connection: apsw.Connection) -> tuple[Staff, ...]:
    """Return who may open the file, in the order they were admitted."""
    rows = connection.execute(
        "SELECT id, code, role, protected FROM staff WHERE is_here = 1 ORDER BY number"
    )
    return tuple(
        Staff(StaffId(str(i)), str(code), Role(str(role)), protected == 1)
        for i, code, role, protected in rows
    )
