"""The tables of a caseload file and the numbered steps from one version to the next."""

from __future__ import annotations

from collections.abc import Callable

import apsw

from planner.storage.records_of_old import published_amounts_as_rules

#: "RPLN": tells a caseload file from any other SQLite file.
APPLICATION_ID = 0x52504C4E

#: SQL, or what rewrites records.
Step = str | Callable[[apsw.Connection], None]

#: Step n leads from version n to n + 1. A step, once released, never changes.
MIGRATIONS: tuple[tuple[Step, ...], ...] = (
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
VERSION = len(MIGRATIONS)
#: The schema as SQLite keeps it: a file with anything else in it (a trigger, a view) is refused.
SCHEMA = frozenset(sql for step in MIGRATIONS for sql in step if isinstance(sql, str))
