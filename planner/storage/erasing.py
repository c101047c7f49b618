"""Erasure: a case's key, records and changes go, and nothing of them stays in free pages."""

from __future__ import annotations

from collections.abc import Iterable

import apsw

from planner.domain.trail import Act
from planner.storage.record_rows import STAY
from planner.storage.seals import FINDINGS, Seals
from planner.storage.trail_rows import append_barrier


def erase_rows(connection: apsw.Connection, seals: Seals, cases: Iterable[str]) -> None:
    """Take all that is about these cases out, within the transaction that is open.

    What stays: the ledger's entries, and of each change who made it, when, of which field, and the
    digests that hold the trail together. Findings name cases, so all that was entered of findings
    goes too; those that stand now are stored without the cases by whoever asks.
    """
    gone = [*cases, FINDINGS]
    for about in gone:
        connection.execute("UPDATE change SET body = NULL, shut = NULL WHERE about = ?", (about,))
    seals.forget(gone)
    for case in gone[:-1]:
        marks = ", ".join("?" for _ in STAY)
        connection.execute(
            f"DELETE FROM record WHERE about = ? AND entity NOT IN ({marks})",  # noqa: S608 - marks
            (case, *STAY),
        )


def erase_in_copy(connection: apsw.Connection, cases: Iterable[str], staff: str, who: str) -> None:
    """Do the same in a copy, where findings of the time go as well."""
    with connection:
        erase_rows(connection, Seals(connection, None), cases)
        connection.execute("DELETE FROM record WHERE entity = ?", (FINDINGS,))
        append_barrier(connection, Act.ERASED, staff, who)
    purge(connection)


def purge(connection: apsw.Connection) -> None:
    """Write the database without its free pages: what was deleted is nowhere in it."""
    connection.execute("VACUUM")
