"""A caseload as one versioned SQLite file with one writing connection.

Durable settings as measured: a rollback journal that is truncated, and every write synced, so
that what was acknowledged survives a power cut. The file is held exclusively while it is open.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import apsw

from planner.domain.allocation import Allocation
from planner.domain.caseload import About, Caseload
from planner.domain.change import Batch, Change, Plain, Step
from planner.domain.document import RecordKey, caseload_of, records
from planner.domain.errors import PlannerError
from planner.domain.ids import ChangeId
from planner.domain.plain import from_plain, to_plain
from planner.storage.schema import APPLICATION_ID, MIGRATIONS, SCHEMA, VERSION

#: How many batches the undo stack may reach back to when a file is opened.
_REACH = 500


class SqliteCaseloadFile:
    """The open file. Reading and writing raise PlannerError where the file or disk refuses."""

    def __init__(self, path: Path, connection: apsw.Connection) -> None:
        """Take over an open, checked connection."""
        self.path = path
        self._connection = connection

    def load(self) -> Caseload:
        """Return the caseload the file holds.

        Raises PlannerError ``file_damaged`` where a record cannot be read.
        """
        with _readable(self.path):
            rows = self._connection.execute("SELECT entity, key, plain FROM record")
            plain = {(str(e), str(k)): json.loads(str(p)) for e, k, p in rows}
            return caseload_of(plain)

    def commit(self, batch: Batch, after: Mapping[RecordKey, Plain]) -> None:
        """Store a batch and the records it leads to in one transaction; durable on return.

        ``after``: the records touched, None for those that are gone.
        """
        with _writable(self.path), self._connection:
            run = self._connection.execute
            run(
                'INSERT INTO batch (id, step, who, why, "when") VALUES (?, ?, ?, ?, ?)',
                (batch.id, batch.step.value, batch.who, batch.why, batch.when.isoformat()),
            )
            number = self._connection.last_insert_rowid()
            self._connection.executemany(
                'INSERT INTO change (id, batch, entity, key, field, "before", "after")'
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    (c.id, number, c.entity, c.key, c.field, _dump(c.before), _dump(c.after))
                    for c in batch.changes
                ),
            )
            for (entity, key), plain in after.items():
                if plain is None:
                    run("DELETE FROM record WHERE entity = ? AND key = ?", (entity, key))
                else:
                    run("REPLACE INTO record VALUES (?, ?, ?)", (entity, key, _dump(plain)))

    def batches(self) -> list[Batch]:
        """Return the last batches, oldest first."""
        with _readable(self.path):
            heads = list(
                self._connection.execute(
                    'SELECT number, id, step, who, why, "when" FROM batch'
                    " ORDER BY number DESC LIMIT ?",
                    (_REACH,),
                )
            )
            return [self._batch(head) for head in reversed(heads)]

    def _batch(self, head: tuple[apsw.SQLiteValue, ...]) -> Batch:
        number, *texts = head
        identifier, step, who, why, at = map(str, texts)
        when = datetime.fromisoformat(at)
        rows = self._connection.execute(
            'SELECT id, entity, key, field, "before", "after" FROM change'
            " WHERE batch = ? ORDER BY number",
            (number,),
        )
        changes = tuple(
            Change(
                ChangeId(str(i)),
                str(e),
                str(k),
                str(f),
                json.loads(str(b)),
                json.loads(str(a)),
                who,
                why,
                when,
            )
            for i, e, k, f, b, a in rows
        )
        return Batch(identifier, Step(step), changes, who, why, when)

    def keep_allocation(self, allocation: Allocation) -> None:
        """Store an allocation under its digest; an equal digest is replaced."""
        with _writable(self.path), self._connection:
            self._connection.execute(
                "REPLACE INTO allocation VALUES (?, ?)",
                (allocation.digest, _dump(to_plain(allocation))),
            )

    def allocation(self, digest: str) -> Allocation | None:
        """Return the allocation of this digest, if the file has it."""
        with _readable(self.path):
            row = self._connection.execute(
                "SELECT plain FROM allocation WHERE digest = ?", (digest,)
            ).fetchone()
            if row is None:
                return None
            found: Allocation = from_plain(Allocation, json.loads(str(row[0])))
            return found

    def close(self) -> None:
        """Let go of the file, and leave nothing beside it."""
        with contextlib.suppress(apsw.Error):
            self._connection.execute("PRAGMA journal_mode = DELETE")
        self._connection.close()


class SqliteStorage:
    """Where caseload files are made and opened."""

    def create(self, path: Path, name: str) -> SqliteCaseloadFile:
        """Make a new, empty caseload file.

        Raises PlannerError ``file_exists`` where there is one, ``file_unwritable`` where it
        cannot be written.
        """
        if path.exists():
            raise PlannerError("file_exists", file=path.name)
        with _writable(path):
            connection = apsw.Connection(str(path))
            _settle(connection)
            with connection:
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                _migrate(connection, 0)
                for key, plain in records(Caseload(about=About(name=name))):
                    row = (*key, _dump(plain))
                    connection.execute("INSERT INTO record VALUES (?, ?, ?)", row)
        return SqliteCaseloadFile(path, connection)

    def open(self, path: Path) -> SqliteCaseloadFile:
        """Open an existing caseload file.

        Raises PlannerError ``file_missing``, ``file_in_use``, ``file_not_a_caseload``,
        ``file_newer`` or ``file_damaged``.
        """
        if not path.is_file():
            raise PlannerError("file_missing", file=path.name)
        with _readable(path):
            flags = apsw.SQLITE_OPEN_READWRITE
            connection = apsw.Connection(str(path), flags=flags)
            try:
                _settle(connection)
                _check(connection, path)
            except BaseException:
                connection.close()
                raise
        return SqliteCaseloadFile(path, connection)


def _settle(connection: apsw.Connection) -> None:
    connection.set_busy_timeout(500)
    for pragma in (
        "locking_mode = EXCLUSIVE",
        "journal_mode = TRUNCATE",
        "synchronous = EXTRA",
        "trusted_schema = OFF",
        "secure_delete = ON",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def _check(connection: apsw.Connection, path: Path) -> None:
    """Refuse a file that is not ours, before anything is written to it."""
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise PlannerError("file_not_a_caseload", file=path.name)
    version = _pragma(connection, "user_version")
    if version > VERSION:
        raise PlannerError("file_newer", file=path.name)
    known = {part for step in MIGRATIONS[:version] for part in step if isinstance(part, str)}
    rows = connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
    if {str(sql) for (sql,) in rows} != known & SCHEMA:
        raise PlannerError("file_not_a_caseload", file=path.name)
    checks = [str(r[0]) for r in connection.execute("PRAGMA quick_check")]
    if checks != ["ok"]:
        raise PlannerError("file_damaged", file=path.name)
    # Kept while the file is open, so that a second planner is told at once; nothing is written.
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("ROLLBACK")
    if version < VERSION:
        with connection:
            _migrate(connection, version)


def _migrate(connection: apsw.Connection, version: int) -> None:
    for step in MIGRATIONS[version:]:
        for part in step:
            if isinstance(part, str):
                connection.execute(part)
            else:
                part(connection)
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _pragma(connection: apsw.Connection, name: str) -> int:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return int(str(row[0])) if row else 0


def _dump(plain: Plain) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    try:
        yield
    except apsw.BusyError:
        raise PlannerError("file_in_use", file=path.name) from None
    except apsw.NotADBError:
        raise PlannerError("file_not_a_caseload", file=path.name) from None
    except (apsw.ReadOnlyError, apsw.CantOpenError):
        raise PlannerError("file_unwritable", file=path.name) from None
    except (apsw.Error, ValueError, TypeError, KeyError, AttributeError):
        raise PlannerError("file_damaged", file=path.name) from None


@contextmanager
def _writable(path: Path) -> Iterator[None]:
    try:
        yield
    except apsw.BusyError:
        raise PlannerError("file_in_use", file=path.name) from None
    except apsw.FullError:
        raise PlannerError("disk_full", file=path.name) from None
    except (apsw.Error, OSError):
        raise PlannerError("file_unwritable", file=path.name) from None
