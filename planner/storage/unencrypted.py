"""Files of planners before encryption: read once, written anew, overwritten."""

from __future__ import annotations

import contextlib
import os
from datetime import datetime
from pathlib import Path

import apsw

from planner.domain.caseload import Caseload
from planner.domain.change import Batch, Change, Plain, Step
from planner.domain.document import RecordKey, caseload_of
from planner.domain.errors import PlannerError
from planner.domain.ids import ChangeId
from planner.storage.opened import READ_WRITE, hold, pour, pragma
from planner.storage.schema import APPLICATION_ID, UNENCRYPTED
from planner.storage.schema import Migrations as Steps
from planner.storage.sealing import loaded
from planner.storage.unencrypted_records import published_amounts_as_rules

#: What led from version n of an unencrypted file to n + 1.
MIGRATIONS: Steps = (
    (
        """CREATE TABLE record (entity TEXT NOT NULL, key TEXT NOT NULL, plain TEXT NOT NULL,
PRIMARY KEY (entity, key)) WITHOUT ROWID""",
        """CREATE TABLE batch (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
step TEXT NOT NULL, who TEXT NOT NULL, why TEXT NOT NULL, "when" TEXT NOT NULL)""",
        """CREATE TABLE change (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
batch INTEGER NOT NULL REFERENCES batch (number), entity TEXT NOT NULL, key TEXT NOT NULL,
field TEXT NOT NULL, "before" TEXT NOT NULL, "after" TEXT NOT NULL)""",
        "CREATE INDEX change_batch ON change (batch)",
        "CREATE TABLE allocation (digest TEXT PRIMARY KEY, plain TEXT NOT NULL) WITHOUT ROWID",
    ),
    (published_amounts_as_rules,),
    (),  # clearings: a planner that does not know them must say so, not find the file damaged
)
#: How an unencrypted database begins.
SQLITE = b"SQLite format 3\0"
_ASIDE = ".unencrypted"
#: Milliseconds to wait for a planner of before that has the file open.
_WAIT = 500
_SCHEMA = frozenset(sql for step in MIGRATIONS for sql in step if isinstance(sql, str))


class Unencrypted:
    """What an unencrypted file holds, as this planner reads it."""

    def __init__(self, path: Path) -> None:
        """Read the file into memory: no copy of it comes to any disk, and it stays as it is.

        Raises PlannerError ``file_not_a_caseload``, ``file_newer`` or ``file_damaged``; and
        whatever ``apsw`` raises where it cannot be read.
        """
        with contextlib.closing(_in_memory(path)) as connection:
            version = _checked(connection, path)
            with connection:
                for step in MIGRATIONS[version:]:
                    for part in step:
                        if not isinstance(part, str):
                            part(connection)
            self.caseload: Caseload = caseload_of(_records(connection))
            self.batches: tuple[Batch, ...] = tuple(_batches(connection))
            rows = connection.execute("SELECT digest, plain FROM allocation")
            self.allocations = tuple((str(d), str(p)) for d, p in rows)


def _in_memory(path: Path) -> apsw.Connection:
    """Return a copy of the database in memory; what a cut left half written is taken back first."""
    with contextlib.closing(apsw.Connection(str(path), flags=READ_WRITE)) as source:
        source.set_busy_timeout(_WAIT)
        hold(source)
        copy = apsw.Connection(":memory:")
        pour(source, copy)
        return copy


def set_aside(path: Path) -> Path:
    """Give an unencrypted file the name under which it waits to be overwritten, and return that.

    It keeps its own, too, where the system can do that: at no moment is there no file.
    """
    aside = path.with_name(path.name + _ASIDE)
    aside.unlink(missing_ok=True)
    try:
        aside.hardlink_to(path)
    except OSError:
        path.replace(aside)
    return aside


def leftover(path: Path) -> Path | None:
    """Return the unencrypted file that an encryption broken off left beside ``path``, if any."""
    aside = path.with_name(path.name + _ASIDE)
    try:
        with aside.open("rb") as file:
            return aside if file.read(len(SQLITE)) == SQLITE else None
    except OSError:
        return None


def overwritten(path: Path) -> None:
    """Write zeros over a file and take it away; on flash memory the old cells may outlive it."""
    with contextlib.suppress(OSError):
        left = path.stat().st_size
        with path.open("rb+") as file:
            while left > 0:
                left -= file.write(bytes(min(left, 1 << 20)))
            file.flush()
            os.fsync(file.fileno())
    with contextlib.suppress(FileNotFoundError):
        path.unlink()


def _checked(connection: apsw.Connection, path: Path) -> int:
    if pragma(connection, "application_id") != APPLICATION_ID:
        raise PlannerError("file_not_a_caseload", file=path.name)
    version = pragma(connection, "user_version")
    if version > UNENCRYPTED:
        raise PlannerError("file_newer", file=path.name)
    connection.config(apsw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0)
    connection.config(apsw.SQLITE_DBCONFIG_ENABLE_VIEW, 0)
    rows = connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
    if {str(sql) for (sql,) in rows} != _SCHEMA:
        raise PlannerError("file_not_a_caseload", file=path.name)
    if [str(r[0]) for r in connection.execute("PRAGMA quick_check")] != ["ok"]:
        raise PlannerError("file_damaged", file=path.name)
    return version


def _records(connection: apsw.Connection) -> dict[RecordKey, Plain]:
    rows = connection.execute("SELECT entity, key, plain FROM record")
    return {(str(e), str(k)): loaded(str(p)) for e, k, p in rows}


def _batches(connection: apsw.Connection) -> list[Batch]:
    found = []
    heads = connection.execute('SELECT number, id, step, who, why, "when" FROM batch')
    for number, *texts in heads.fetchall():
        identifier, step, who, why, at = map(str, texts)
        when = datetime.fromisoformat(at)
        rows = connection.execute(
            'SELECT id, entity, key, field, "before", "after" FROM change'
            " WHERE batch = ? ORDER BY number",
            (number,),
        )
        changes = []
        for i, e, k, f, before, after in rows:
            values = loaded(str(before)), loaded(str(after))
            changes.append(
                Change(ChangeId(str(i)), str(e), str(k), str(f), *values, who, why, when)
            )
        found.append(Batch(identifier, Step(step), tuple(changes), who, why, when))
    return found
