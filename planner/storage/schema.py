"""The tables of a caseload file and the numbered steps from one version to the next."""

from __future__ import annotations

from collections.abc import Callable

import apsw

from planner.storage.stamp import TABLE as STAMP
from planner.storage.stamp import restamp

#: "RPLN": tells a caseload's database from any other.
APPLICATION_ID = 0x52504C4E

#: SQL, or what rewrites records.
Step = str | Callable[[apsw.Connection], None]

#: The version of the last file that was not encrypted (``planner.storage.unencrypted``).
UNENCRYPTED = 3

TABLES: tuple[str, ...] = (
    # One row a record; protected fields are left out of ``plain`` and stand sealed in ``shut``.
    """CREATE TABLE record (entity TEXT NOT NULL, key TEXT NOT NULL, about TEXT,
plain TEXT NOT NULL, shut BLOB, PRIMARY KEY (entity, key)) WITHOUT ROWID""",
    "CREATE INDEX record_about ON record (about)",
    # A key for each case, and one for findings, which name several.
    "CREATE TABLE own_key (about TEXT PRIMARY KEY, key BLOB NOT NULL) WITHOUT ROWID",
    """CREATE TABLE batch (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
step TEXT NOT NULL, staff TEXT NOT NULL, who TEXT NOT NULL, why TEXT NOT NULL,
"when" TEXT NOT NULL)""",
    # ``body`` holds before and after, under the key of ``about`` where there is one; ``shut`` the
    # same of a protected field. Both are gone once the case is erased; the digests stay.
    """CREATE TABLE change (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
batch INTEGER NOT NULL REFERENCES batch (number), entity TEXT NOT NULL, key TEXT NOT NULL,
field TEXT NOT NULL, about TEXT, body BLOB, shut BLOB, digest BLOB NOT NULL,
shut_digest BLOB NOT NULL)""",
    "CREATE INDEX change_batch ON change (batch)",
    "CREATE INDEX change_about ON change (about)",
    """CREATE TABLE trail (number INTEGER PRIMARY KEY, at TEXT NOT NULL, staff TEXT NOT NULL,
who TEXT NOT NULL, act TEXT NOT NULL, subject TEXT NOT NULL, "values" TEXT NOT NULL,
batch INTEGER REFERENCES batch (number), link BLOB NOT NULL)""",
    """CREATE TABLE staff (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, code TEXT NOT NULL,
role TEXT NOT NULL, protected INTEGER NOT NULL, is_here INTEGER NOT NULL)""",
    "CREATE TABLE allocation (digest TEXT PRIMARY KEY, plain TEXT NOT NULL) WITHOUT ROWID",
)

#: Step n leads from version ``UNENCRYPTED`` + n to the next. A step, once released, never changes.
Migrations = tuple[tuple[Step, ...], ...]
MIGRATIONS: Migrations = (
    TABLES,
    (STAMP, restamp),
    # The same tables: allocations are packed from here on, which a planner before cannot read.
    (),
)


def tables_of(version: int, migrations: Migrations = MIGRATIONS) -> frozenset[str]:
    """Return the schema of a version as SQLite keeps it: a file with anything else is refused."""
    steps = migrations[: version - UNENCRYPTED]
    return frozenset(sql for step in steps for sql in step if isinstance(sql, str))
