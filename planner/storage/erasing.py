"""Erasure: a case's key, records and changes go, and nothing of them stays in free pages."""

from __future__ import annotations

from collections.abc import Iterable

import apsw

from planner.domain.change import Plain
from planner.domain.errors import PlannerError
from planner.domain.ids import CaseId
from planner.domain.protection.trail import Act
from planner.domain.rights.erasure import allocation_without
from planner.storage.packed_allocation import packed, unpacked
from planner.storage.record_rows import STAY
from planner.storage.sealing import dumped, loaded
from planner.storage.seals import FINDINGS, SHARED, Seals
from planner.storage.stamp import restamp
from planner.storage.trail_rows import append_barrier

#: The caseload's own record.
ABOUT = ("about", "about")


def erase_rows(connection: apsw.Connection, seals: Seals, cases: Iterable[str]) -> None:
    """Take all that is about these cases out, within the transaction that is open.

    What stays: the ledger's entries, and of each change who made it, when, of which field, and the
    digests that hold the trail together. Findings and drafts may name anybody, so all that was
    entered of them goes too, and every draft; findings that stand now are stored without the cases
    by whoever asks.
    """
    cases = tuple(cases)
    for case in cases:
        _forget_in_allocations(connection, case)
    gone = (*cases, *sorted(SHARED))
    for about in gone:
        connection.execute("UPDATE change SET body = NULL, shut = NULL WHERE about = ?", (about,))
    seals.forget(gone)
    connection.execute("DELETE FROM record WHERE entity = 'draft'")
    for case in cases:
        marks = ", ".join("?" for _ in STAY)
        connection.execute(
            f"DELETE FROM record WHERE about = ? AND entity NOT IN ({marks})",  # noqa: S608 - marks
            (case, *STAY),
        )
    restamp(connection)


def _forget_in_allocations(connection: apsw.Connection, case: str) -> None:
    """Take what balances, adopted or not, say of a case out of them; their digests stay."""
    row = connection.execute(
        "SELECT plain FROM record WHERE entity = 'case' AND key = ?", (case,)
    ).fetchone()
    record = loaded(str(row[0])) if row else None
    number = str(record.get("number", case)) if isinstance(record, dict) else case
    for digest, plain in connection.execute("SELECT digest, plain FROM allocation").fetchall():
        try:
            known = unpacked(plain, "")
            left = packed(allocation_without(known, CaseId(case), number))
        except (ValueError, TypeError, LookupError, AttributeError, PlannerError):
            # Nobody could show it either.
            connection.execute("DELETE FROM allocation WHERE digest = ?", (digest,))
            continue
        connection.execute("UPDATE allocation SET plain = ? WHERE digest = ?", (left, digest))


def erase_in_copy(
    connection: apsw.Connection, cases: Iterable[str], staff: str, who: str, about: Plain
) -> None:
    """Do the same in a copy, where findings of the time go as well.

    ``about``: the caseload's own record as it is now: whom it holds to be erased, the copy does.
    """
    with connection:
        if isinstance(about, dict):
            _hold_to_be_erased(connection, about.get("erased"))
        erase_rows(connection, Seals(connection, None), cases)
        connection.execute("DELETE FROM record WHERE entity = ?", (FINDINGS,))
        append_barrier(connection, Act.ERASED, staff, who)
        restamp(connection)
    purge(connection)


def _hold_to_be_erased(connection: apsw.Connection, erased: Plain) -> None:
    row = connection.execute(
        "SELECT plain FROM record WHERE entity = ? AND key = ?", ABOUT
    ).fetchone()
    known = loaded(str(row[0])) if row else None
    if isinstance(known, dict):
        plain = dumped({**known, "erased": erased})
        connection.execute(
            "UPDATE record SET plain = ? WHERE entity = ? AND key = ?", (plain, *ABOUT)
        )


def purge(connection: apsw.Connection) -> None:
    """Write the database without its free pages: what was deleted is nowhere in it."""
    connection.execute("VACUUM")
