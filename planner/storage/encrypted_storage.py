"""Where caseload files are made and opened: the keys first, then the database behind them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from planner.domain.caseload import About, Caseload
from planner.domain.document import records
from planner.domain.errors import PlannerError
from planner.domain.ids import new_id
from planner.domain.protection.backup import Backup
from planner.domain.protection.secret import Secret
from planner.domain.protection.staff import Role
from planner.domain.protection.trail import Act
from planner.storage.backups import listed, unfinished_gone
from planner.storage.caseload_file import EncryptedCaseloadFile
from planner.storage.change_rows import write_batch
from planner.storage.damaged import keep_aside
from planner.storage.keys.header import (
    SIZE,
    Cost,
    Header,
    NoHeaderError,
    Slot,
    is_whole,
    unpacked,
)
from planner.storage.keys.keyring import (
    FileKeys,
    check_strength,
    keys_of,
    new_salt,
    new_slot,
    open_slot,
    opener,
)
from planner.storage.keys.recovery_key import new_recovery_key
from planner.storage.open_file import RECOVERY, OpenFile, everyone
from planner.storage.opened import (
    CREATE,
    READ_WRITE,
    check,
    connect,
    hold,
    let_go,
    migrate,
    readable,
    writable,
)
from planner.storage.record_rows import about_of, write_records
from planner.storage.rewriting import (
    UNFINISHED,
    copied,
    empty_file,
    exchange,
    gone,
    put_in_place,
)
from planner.storage.schema import APPLICATION_ID, MIGRATIONS, UNENCRYPTED, Migrations
from planner.storage.seals import Seals
from planner.storage.shifted import Shift
from planner.storage.trail_rows import append, append_barrier
from planner.storage.unencrypted import SQLITE, Unencrypted, leftover, overwritten, set_aside
from planner.storage.view_copy import drop_copy, drop_forgotten, hindrance, is_on_network, view_copy

_SHIFT = Shift()


#: Puts records into a new database, within the transaction that is open.
Fill = Callable[[apsw.Connection, Seals], None]


@dataclass(frozen=True, slots=True)
class _Unlocked:
    """A file's header, the slot in it that was opened, its private key, and the keys in it."""

    header: Header
    slot: Slot
    private: bytes = field(repr=False)
    keys: FileKeys


class _ElsewhereError(Exception):
    """Another program has the file open."""


class _ChangedError(Exception):
    """The header was changed while the passphrase was tried: it is tried again on the new one."""


#: How often a passphrase is tried while others change the header.
_TRIES = 3


class EncryptedStorage:
    """Makes and opens caseload files. ``cost``: of one try of a passphrase, for new files."""

    def __init__(
        self,
        cost: Cost | None = None,
        shift: Shift = _SHIFT,
        migrations: Migrations = MIGRATIONS,
    ) -> None:
        self._cost = cost or Cost()
        self._shift = shift
        self._migrations = migrations

    def create(
        self, path: Path, name: str, code: str, passphrase: Secret, *, protected: bool = True
    ) -> tuple[EncryptedCaseloadFile, Secret]:
        """Make a new, empty file; its maker is a planner who sees protected details.

        Where not ``protected`` there is no key of protected details in it: it cannot hold any. Also
        returns the recovery key: to be printed, shown this once. Raises PlannerError
        ``file_exists``, ``new_on_network``, ``file_unwritable`` or ``passphrase_weak``.
        """
        if path.exists():
            raise PlannerError("file_exists", file=path.name)
        empty = Caseload(about=About(name=name))
        keys = FileKeys.fresh() if protected else FileKeys.fresh().shut

        def fill(connection: apsw.Connection, seals: Seals) -> None:
            store(connection, seals, empty)

        made, way, recovery = self._written(path, code, passphrase, fill, keys)
        put_in_place(made, path)
        return self._entered(path, way), recovery

    def _written(
        self, path: Path, code: str, passphrase: Secret, fill: Fill, keys: FileKeys
    ) -> tuple[Path, _Unlocked, Secret]:
        """Write a new file with what ``fill`` puts in, beside ``path``; also return the way into it
        and the recovery key."""
        if is_on_network(path):
            raise PlannerError("new_on_network", file=path.name)
        check_strength(passphrase)
        salt, cost, recovery = new_salt(), self._cost, new_recovery_key()
        maker, opened_by = new_id(), opener(passphrase, salt, cost)
        slot, private = new_slot(maker, opened_by, keys)
        spare, _ = new_slot(RECOVERY, opener(recovery, salt, cost), keys)
        header = Header(salt, cost, (slot, spare))
        made = path.with_name(path.name + UNFINISHED)
        with writable(path):
            try:
                gone(made)
                empty_file(made, header)
                connection = connect(self._shift, made, keys.data, CREATE)
                try:
                    with connection:
                        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                        migrate(connection, UNENCRYPTED)
                        connection.execute(
                            "INSERT INTO staff VALUES (1, ?, ?, ?, ?, 1)",
                            (maker, code, Role.PLANNER.value, int(keys.protection is not None)),
                        )
                        append(connection, Act.CREATED, maker, code)
                        fill(connection, Seals(connection, keys.protection))
                    check(connection, path)
                finally:
                    let_go(connection)
            except BaseException:
                gone(made)
                raise
        return made, _Unlocked(header, slot, private, keys), recovery

    def open(self, path: Path, secret: Secret, *, view_only: bool = False) -> EncryptedCaseloadFile:
        """Open an existing file with a passphrase or the recovery key.

        A file that cannot be written, or is open elsewhere, opens to be looked at only. Raises
        PlannerError ``file_missing``, ``passphrase_wrong``, ``file_not_a_caseload``,
        ``file_unencrypted``, ``file_newer`` or ``file_damaged``.
        """
        if not path.exists() and (aside := leftover(path)) is not None:
            aside.replace(path)  # an encryption was broken off: the file is as it was
        if not path.is_file():
            raise PlannerError("file_missing", file=path.name)
        with readable(path):
            for _ in range(_TRIES):
                with contextlib.suppress(_ChangedError):
                    return self._open(path, secret, view_only=view_only)
        raise PlannerError("file_in_use", file=path.name)

    def _open(self, path: Path, secret: Secret, *, view_only: bool) -> EncryptedCaseloadFile:
        way = _unlocked(self._header(path), secret, path)
        return self._entered(path, way, view_only=view_only)

    def _entered(
        self, path: Path, way: _Unlocked, *, view_only: bool = False
    ) -> EncryptedCaseloadFile:
        why = "view_only" if view_only else hindrance(path)
        if not why:
            try:
                if self._shift.opened(path) is None:
                    return self._to_write(path, way)
            except _ElsewhereError:
                pass
            why = "view_only_elsewhere"
        return self._to_look_at(path, way, why)

    def encrypt(
        self, path: Path, code: str, passphrase: Secret
    ) -> tuple[EncryptedCaseloadFile, Secret]:
        """Write an unencrypted file of an earlier planner anew, as ``create`` makes them.

        The old one is overwritten once the new one is checked and in its place. Also returns the
        recovery key. Raises PlannerError ``encrypted_already``, and as ``create`` and ``open`` do;
        the file is then as it was.
        """
        check_strength(passphrase)
        with readable(path):
            with path.open("rb") as handle:
                if handle.read(len(SQLITE)) != SQLITE:
                    raise PlannerError("encrypted_already", file=path.name)
            old = Unencrypted(path)

        def fill(connection: apsw.Connection, seals: Seals) -> None:
            staff = everyone(connection)[0].id
            for batch in old.batches:
                number, digests = write_batch(connection, seals, batch, {}, staff)
                told = (number, batch, digests)
                append(connection, Act.EDITED, staff, batch.who, batch=told)
            store(connection, seals, old.caseload)
            connection.executemany("INSERT INTO allocation VALUES (?, ?)", old.allocations)
            append_barrier(connection, Act.MIGRATED, staff, code, {"from": "unencrypted"})

        made, way, recovery = self._written(path, code, passphrase, fill, FileKeys.fresh())
        with writable(path):
            aside = set_aside(path)
        put_in_place(made, path)
        overwritten(aside)
        return self._entered(path, way), recovery

    def rescue(self, path: Path, backup: Path, secret: Secret) -> EncryptedCaseloadFile:
        """Put a copy in the place of a file that is damaged or gone, and open it.

        What stood there is kept beside it. Raises PlannerError as ``open`` does, and
        ``file_in_use``; nothing is changed then.
        """
        if is_on_network(path):
            raise PlannerError("view_only_network", file=path.name)
        self._check_nobody_has(path)
        with readable(backup):
            way = _unlocked(self._header(backup), secret, backup)
            source = connect(self._shift, backup, way.keys.data, READ_WRITE)
            try:
                check(source, backup)
                made = copied(self._shift, source, path, way.header, way.keys.data)
            finally:
                let_go(source)
        try:
            keep_aside(path)
        except BaseException:
            gone(made)
            raise
        put_in_place(made, path)
        return self._entered(path, way)

    def backups(self, path: Path) -> tuple[Backup, ...]:
        """Return the copies of a file that need not open itself, newest first."""
        return listed(path)

    def _header(self, path: Path) -> Header:
        """Return the header of a file; raises PlannerError where it has none that is whole."""
        ours = self._shift.opened(path)
        if ours is not None:
            start = ours.read_header()
        else:
            with path.open("rb") as handle:
                start = handle.read(SIZE)
        if start.startswith(SQLITE):
            raise PlannerError("file_unencrypted", file=path.name)
        try:
            return unpacked(start)
        except NoHeaderError as error:
            code = "file_damaged" if error.ours else "file_not_a_caseload"
            raise PlannerError("file_newer" if error.newer else code, file=path.name) from None

    def _to_write(self, path: Path, way: _Unlocked) -> EncryptedCaseloadFile:
        try:
            connection = connect(self._shift, path, way.keys.data, READ_WRITE)
        except (apsw.BusyError, apsw.LockedError):
            raise _ElsewhereError from None
        try:
            try:
                version = check(connection, path, self._migrations)
                hold(connection)
            except (apsw.BusyError, apsw.LockedError):
                raise _ElsewhereError from None
            self._check_same(connection, way.header)
            _check_here(connection, way.slot, path)
            unfinished_gone(path)
            drop_forgotten()
            if version < UNENCRYPTED + len(self._migrations):
                connection = self._migrated(connection, path, way, version)
            if (left := leftover(path)) is not None:
                overwritten(left)  # the encryption of this file was broken off just before
            file = self._open_file(path, connection, way, view_only=False)
            if not is_whole(self._shift.file(connection).read_header(), way.header):
                with contextlib.suppress(PlannerError):  # on a failing disk the other still serves
                    file.write_header(way.header)  # one copy was damaged, or cut off while written
                    file.repaired = True
        except BaseException:
            let_go(connection)
            raise
        return EncryptedCaseloadFile(file)

    def _open_file(
        self, path: Path, connection: apsw.Connection, way: _Unlocked, *, view_only: bool
    ) -> OpenFile:
        return OpenFile(
            path,
            self._shift,
            connection,
            way.header,
            way.slot.id,
            way.private,
            way.keys,
            view_only=view_only,
        )

    def _check_nobody_has(self, path: Path) -> None:
        """Refuse to put another in the place of a file that is open: what is saved there from now
        on would be lost. Says nothing of a file that is no database any more."""
        if self._shift.opened(path) is not None:
            raise PlannerError("file_in_use", file=path.name)
        if not path.is_file():
            return
        with contextlib.closing(self._shift.connect(path, READ_WRITE)) as connection:
            try:
                hold(connection)
            except (apsw.BusyError, apsw.LockedError):
                raise PlannerError("file_in_use", file=path.name) from None
            except apsw.Error:
                return

    def _check_same(self, connection: apsw.Connection, header: Header) -> None:
        """Refuse to go on with a header that somebody changed before the file was held."""
        if unpacked(self._shift.file(connection).read_header()) != header:
            raise _ChangedError

    def _to_look_at(self, path: Path, way: _Unlocked, why: str) -> EncryptedCaseloadFile:
        copy = view_copy(path, self._shift.opened(path))
        try:
            connection = connect(self._shift, copy, way.keys.data, READ_WRITE)
            try:
                check(connection, path, self._migrations)
                _check_here(connection, way.slot, path)
                file = self._open_file(copy, connection, way, view_only=True)
                file.refusal = why
            except BaseException:
                let_go(connection)
                raise
        except BaseException:
            drop_copy(copy)
            raise
        return EncryptedCaseloadFile(file, shown=path)

    def _migrated(
        self, connection: apsw.Connection, path: Path, way: _Unlocked, version: int
    ) -> apsw.Connection:
        """Write the file anew as this planner has it: until that is in place, the old one is."""

        def work(new: apsw.Connection) -> None:
            with new:
                migrate(new, version, self._migrations)
                append_barrier(new, Act.MIGRATED, "", "", {"from": str(version)})

        header, key = way.header, way.keys.data
        made = copied(self._shift, connection, path, header, key, work, self._migrations)
        exchange(connection, made, path)
        again = connect(self._shift, path, key, READ_WRITE)
        hold(again)
        return again


def _unlocked(header: Header, secret: Secret, path: Path) -> _Unlocked:
    """Return what a secret opens."""
    found = open_slot(header, secret)
    if found is None:
        raise PlannerError("passphrase_wrong", file=path.name)
    slot, private = found
    return _Unlocked(header, slot, private, keys_of(slot, private))


def _check_here(connection: apsw.Connection, slot: Slot, path: Path) -> None:
    """Refuse who was dismissed, or came after a copy was made: it does not know their role."""
    if slot.id == RECOVERY:
        return
    known = connection.execute("SELECT 1 FROM staff WHERE id = ? AND is_here = 1", (slot.id,))
    if not known.fetchall():
        raise PlannerError("passphrase_wrong", file=path.name)


def store(connection: apsw.Connection, seals: Seals, caseload: Caseload) -> None:
    """Put every record of a caseload into a database, within the transaction that is open."""
    found = dict(records(caseload))
    abouts = (about_of(*key, plain) for key, plain in found.items())
    seals.make_for(dict.fromkeys(a for a in abouts if a is not None))
    write_records(connection, seals, found)
