"""An open database under its key: settings as measured, errors as a person can act on them.

A rollback journal that is truncated, and every write synced: what was acknowledged survives a
power cut. Nothing that the file brings along is run: no trigger, no view, no schema but ours.
"""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from planner.domain.errors import PlannerError
from planner.storage.schema import APPLICATION_ID, MIGRATIONS, UNENCRYPTED, Migrations, tables_of
from planner.storage.shifted import Shift

READ_WRITE = apsw.SQLITE_OPEN_READWRITE
CREATE = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
READ_ONLY = apsw.SQLITE_OPEN_READONLY
#: How long to wait for a lock, in milliseconds: a dead program's is gone at once.
_WAIT = 500
#: KiB of the database in memory: as SQLite has it, and while a hundred thousand cases are stored.
_USUAL, _MUCH = 2_000, 64 * 1024
#: What the system says where a disk, or somebody's share of it, is full.
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def connect(shift: Shift, path: Path, key: bytes, flags: int) -> apsw.Connection:
    """Open the database behind the header under ``key``; nothing of it is read yet."""
    connection = shift.connect(path, flags)
    try:
        connection.execute("PRAGMA cipher = 'chacha20'").fetchall()
        connection.execute(f"PRAGMA key = 'raw:{key.hex()}'").fetchall()
        settle(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def settle(connection: apsw.Connection) -> None:
    """Set what keeps an acknowledged edit, and shut out what a hostile file could bring."""
    connection.set_busy_timeout(_WAIT)
    connection.config(apsw.SQLITE_DBCONFIG_DEFENSIVE, 1)
    for option in (
        apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER,
        apsw.SQLITE_DBCONFIG_ENABLE_VIEW,
        apsw.SQLITE_DBCONFIG_TRUSTED_SCHEMA,
    ):
        connection.config(option, 0)
    for pragma in (
        "locking_mode = EXCLUSIVE",
        "journal_mode = TRUNCATE",
        "synchronous = EXTRA",
        "secure_delete = ON",
        "cell_size_check = ON",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def check(connection: apsw.Connection, path: Path, migrations: Migrations = MIGRATIONS) -> int:
    """Return the version of a database that is ours and whole, before anything is written to it.

    Raises PlannerError ``file_not_a_caseload``, ``file_newer`` or ``file_damaged``.
    """
    if pragma(connection, "application_id") != APPLICATION_ID:
        raise PlannerError("file_not_a_caseload", file=path.name)
    version = pragma(connection, "user_version")
    if version > UNENCRYPTED + len(migrations):
        raise PlannerError("file_newer", file=path.name)
    rows = connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
    if {str(sql) for (sql,) in rows} != tables_of(version, migrations):
        raise PlannerError("file_not_a_caseload", file=path.name)
    if [str(r[0]) for r in connection.execute("PRAGMA quick_check")] != ["ok"]:
        raise PlannerError("file_damaged", file=path.name)
    return version


def hold(connection: apsw.Connection) -> None:
    """Keep the file for this program while it is open; nothing is written."""
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("ROLLBACK")


def migrate(connection: apsw.Connection, version: int, migrations: Migrations = MIGRATIONS) -> None:
    """Take a database from ``version`` to the newest."""
    for step in migrations[version - UNENCRYPTED :]:
        for part in step:
            if isinstance(part, str):
                connection.execute(part)
            else:
                part(connection)
    connection.execute(f"PRAGMA user_version = {UNENCRYPTED + len(migrations)}")


def pour(source: apsw.Connection, target: apsw.Connection) -> None:
    """Copy a whole database over another. Raises ``apsw.Error``."""
    backup = target.backup("main", source, "main")
    try:
        backup.step(-1)
        backup.finish()
    except BaseException:
        # What fails once more now is told by apsw as a fault of the interpreter's.
        with contextlib.suppress(apsw.Error, SystemError):
            backup.close(force=True)
        raise


def let_go(connection: apsw.Connection) -> None:
    """Close the database and leave nothing beside the file."""
    with contextlib.suppress(apsw.Error):
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    shut(connection)


def shut(connection: apsw.Connection) -> None:
    """Close the database. All that was told as saved is on the disk: that it fails now, say, is
    nothing to tell anybody."""
    with contextlib.suppress(apsw.Error):
        connection.close()


def pragma(connection: apsw.Connection, name: str) -> int:
    """Return a number that the database keeps of itself."""
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return int(str(row[0])) if row else 0


@contextmanager
def much_at_hand(connection: apsw.Connection) -> Iterator[None]:
    """Keep more of the database in memory while much is written: its indexes are written to all
    over, and each page put away early is sealed, written, read and opened again."""
    connection.execute(f"PRAGMA cache_size = -{_MUCH}").fetchall()
    try:
        yield
    finally:
        # The transaction may have failed: what hinders now is told by what comes next.
        with contextlib.suppress(apsw.Error):
            connection.execute(f"PRAGMA cache_size = -{_USUAL}").fetchall()


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Tell what hinders reading, in words a person can act on."""
    try:
        yield
    except (apsw.BusyError, apsw.LockedError):
        raise PlannerError("file_in_use", file=path.name) from None
    except (apsw.ReadOnlyError, apsw.CantOpenError, PermissionError):
        raise PlannerError("file_unwritable", file=path.name) from None
    except FileNotFoundError:
        raise PlannerError("file_missing", file=path.name) from None
    except apsw.IOError:  # what is damaged is told by the cipher; this is the disk or the stick
        raise PlannerError("file_unreadable", file=path.name) from None
    except (apsw.Error, OSError, ValueError, TypeError, LookupError, AttributeError):
        raise PlannerError("file_damaged", file=path.name) from None


@contextmanager
def writable(path: Path) -> Iterator[None]:
    """Tell what hinders writing; what was stored before stands."""
    try:
        yield
    except (apsw.BusyError, apsw.LockedError):
        raise PlannerError("file_in_use", file=path.name) from None
    except apsw.FullError:
        raise PlannerError("disk_full", file=path.name) from None
    except OSError as error:
        full = error.errno in _FULL
        raise PlannerError("disk_full" if full else "file_unwritable", file=path.name) from None
    except apsw.CorruptError:
        raise PlannerError("file_damaged", file=path.name) from None
    except apsw.Error as error:
        code = "disk_full" if _began_full(error) else "file_unwritable"
        raise PlannerError(code, file=path.name) from None


def _began_full(error: BaseException) -> bool:
    """Say whether a full disk came first: SQLite then takes the transaction back by itself, and
    complains that it cannot be taken back again."""
    before = error.__context__
    return before is not None and (isinstance(before, apsw.FullError) or _began_full(before))
