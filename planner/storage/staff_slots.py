"""Who may open the file: admitting, dismissing, roles, passphrases, the recovery key."""

from __future__ import annotations

from collections.abc import Callable

import apsw

from planner.domain.errors import PlannerError
from planner.domain.ids import new_id
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role, Staff, StaffId
from planner.domain.protection.trail import Act
from planner.storage.keys.header import Header, Slot
from planner.storage.keys.keyring import (
    FileKeys,
    check_strength,
    new_slot,
    opener,
    private_of,
    with_keys,
    with_opener,
)
from planner.storage.keys.recovery_key import new_recovery_key
from planner.storage.open_file import RECOVERY, OpenFile, everyone
from planner.storage.opened import readable
from planner.storage.trail_rows import append

#: Enters something in a database, within the transaction that is open.
Also = Callable[[apsw.Connection], None]
#: Writes the file and its copies anew under new keys and another header.
Rekey = Callable[[FileKeys, Header, Also], None]


class StaffSlots:
    """The people of an open file. Each has a slot in the header and a row in the database."""

    def __init__(self, file: OpenFile, rekey: Rekey, readdress: Callable[[Header], None]) -> None:
        """``readdress`` gives the copies a header."""
        self._file = file
        self._rekey = rekey
        self._readdress = readdress

    def everyone(self) -> tuple[Staff, ...]:
        """Return who may open the file, in the order they were admitted.

        Raises PlannerError ``file_unreadable``.
        """
        with readable(self._file.path):
            return everyone(self._file.at_hand())

    def admit(self, code: str, role: Role, passphrase: Secret, *, protected: bool) -> Staff:
        """Let somebody open the file with a passphrase of their own.

        Raises PlannerError ``passphrase_weak``, ``passphrase_taken``, ``staff_known``,
        ``staff_nameless`` or ``protected_needed``.
        """
        if not code.strip():
            raise PlannerError("staff_nameless")
        if any(s.code == code.strip() for s in self.everyone()):
            raise PlannerError("staff_known", who=code.strip())
        opened_by = self._opener(passphrase)
        made = Staff(StaffId(new_id()), code.strip(), role, protected)
        slot, _ = new_slot(made.id, opened_by, self._keys_for(protected=protected))
        # First the row, then the slot: a cut between the two leaves a row that opens nothing.
        with self._file.writing():
            self._file.connection.execute(
                "INSERT INTO staff (id, code, role, protected, is_here) VALUES (?, ?, ?, ?, 1)",
                (made.id, made.code, made.role.value, int(protected)),
            )
            told = {"who": made.code, "role": role.value, "protected": _said(protected)}
            self._note(self._file.connection, Act.ADMITTED, made.id, **told)
        self._write_header(self._file.header.with_slots((*self._file.header.slots, slot)))
        return made

    def change_role(self, staff: StaffId, role: Role, *, protected: bool) -> None:
        """Give somebody another role, or open or shut the protected details for them.

        Raises PlannerError ``staff_unknown``, ``last_planner`` or ``protected_needed``.
        """
        found = self._known(staff)
        if not (role is Role.PLANNER and protected):
            self._check_not_last(staff)
        keys = self._keys_for(protected=protected or found.protected)
        slot = with_keys(self._file.slot_of(staff), keys if protected else keys.shut)

        def enter(connection: apsw.Connection) -> None:
            connection.execute(
                "UPDATE staff SET role = ?, protected = ? WHERE id = ?",
                (role.value, int(protected), staff),
            )
            told = {"who": found.code, "role": role.value, "protected": _said(protected)}
            self._note(connection, Act.ROLE_CHANGED, staff, **told)

        if found.protected and not protected:
            self._new_keys(self._replaced(slot).slots, enter, shut_for=staff)
            return
        with self._file.writing():
            enter(self._file.connection)
        self._write_header(self._replaced(slot))

    def dismiss(self, staff: StaffId) -> None:
        """Take somebody's way in away: the file and its copies get new keys.

        Raises PlannerError ``staff_unknown`` or ``last_planner``.
        """
        found = self._known(staff)
        self._check_not_last(staff)
        self._keys_for(protected=True)  # all that is sealed is sealed anew
        if staff == self._file.slot:
            raise PlannerError("dismiss_self")

        def enter(connection: apsw.Connection) -> None:
            connection.execute("UPDATE staff SET is_here = 0 WHERE id = ?", (staff,))
            self._note(connection, Act.DISMISSED, staff, who=found.code)

        self._new_keys(tuple(s for s in self._file.header.slots if s.id != staff), enter)

    def change_passphrase(self, old: Secret, new: Secret) -> None:
        """Change the passphrase of whoever opened the file.

        Raises PlannerError ``passphrase_wrong``, ``passphrase_weak`` or ``passphrase_taken``.
        """
        slot, header = self._file.slot_of(self._file.slot), self._file.header
        if private_of(slot, opener(old, header.salt, header.cost)) is None:
            raise PlannerError("passphrase_wrong", file=self._file.path.name)
        opened_by = self._opener(new)
        with self._file.writing():
            self._note(self._file.connection, Act.PASSPHRASE_CHANGED, slot.id)
        self._write_header(self._replaced(with_opener(slot, self._file.private, opened_by)))

    def reset_passphrase(self, staff: StaffId, new: Secret) -> None:
        """Give somebody who lost theirs a new passphrase.

        Raises PlannerError ``staff_unknown``, ``passphrase_weak``, ``passphrase_taken`` or
        ``protected_needed``.
        """
        found = self._known(staff)
        opened_by = self._opener(new)
        slot, _ = new_slot(staff, opened_by, self._keys_for(protected=found.protected))
        with self._file.writing():
            self._note(self._file.connection, Act.PASSPHRASE_CHANGED, staff, who=found.code)
        self._write_header(self._replaced(slot))

    def new_recovery_key(self) -> Secret:
        """Return a new recovery key, to be printed; the one before opens nothing from now on.

        Raises PlannerError ``protected_needed``: it opens everything.
        """
        secret, header = new_recovery_key(), self._file.header
        opened_by = opener(secret, header.salt, header.cost)
        # Where nobody at all sees protected details, the file has no key of them.
        some = any(s.protected for s in self.everyone())
        slot, _ = new_slot(RECOVERY, opened_by, self._keys_for(protected=some))
        with self._file.writing():
            self._note(self._file.connection, Act.RECOVERY_KEY_MADE, "")
        self._write_header(self._replaced(slot))
        return secret

    def _keys_for(self, *, protected: bool) -> FileKeys:
        if not protected:
            return self._file.keys.shut
        if self._file.keys.protection is None:
            raise PlannerError("protected_needed")
        return self._file.keys

    def _opener(self, passphrase: Secret) -> bytes:
        """Return what a new passphrase opens with; it must not be somebody's already."""
        check_strength(passphrase)
        header = self._file.header
        opened_by = opener(passphrase, header.salt, header.cost)
        if any(private_of(slot, opened_by) is not None for slot in header.slots):
            raise PlannerError("passphrase_taken")
        return opened_by

    def _known(self, staff: StaffId) -> Staff:
        found = next((s for s in self.everyone() if s.id == staff), None)
        if found is None:
            raise PlannerError("staff_unknown")
        return found

    def _check_not_last(self, staff: StaffId) -> None:
        """Refuse to leave the file without a planner for whom everything is open."""
        others = [s for s in self.everyone() if s.id != staff]
        if not any(s.role is Role.PLANNER and s.protected for s in others):
            raise PlannerError("last_planner")

    def _replaced(self, slot: Slot) -> Header:
        """Return the header with this slot in the place of the one before; a cut may have left
        somebody without any."""
        header = self._file.header
        slots = [slot if s.id == slot.id else s for s in header.slots]
        return header.with_slots((*slots, *(() if slot in slots else (slot,))))

    def _write_header(self, header: Header) -> None:
        """Write the copies' first: what does not open the file any more opens no copy either."""
        self._readdress(header)
        self._file.write_header(header)

    def _new_keys(self, slots: tuple[Slot, ...], enter: Also, shut_for: str = "") -> None:
        """Give everybody who stays new keys, and write the file and its copies anew.

        What they are new for is entered in the same moment: a cut leaves it done or undone.
        """
        keys = FileKeys.fresh()
        shut = {shut_for, *(s.id for s in self.everyone() if not s.protected)}
        renewed = tuple(with_keys(s, keys.shut if s.id in shut else keys) for s in slots)
        self._rekey(keys, self._file.header.with_slots(renewed), enter)

    def _note(self, connection: apsw.Connection, act: Act, subject: str, **values: str) -> None:
        staff = self._file.staff
        append(connection, act, staff.id, staff.code, subject, values)


def _said(protected: bool) -> str:
    """Return how the trail says whether protected details are open for somebody."""
    return "yes" if protected else "no"
