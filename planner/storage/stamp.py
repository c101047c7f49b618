"""The stamp of the last save: one digest of all records, and the end of the trail.

Each page of a file is sealed by itself. A program that synchronises folders, or a failing stick,
may put pages of two saves together, each of them sound; what such a file holds was never saved by
anybody. Every save therefore leaves a stamp of all the records there are, and opening the file
compares the two. A digest of each record is added up modulo 2^256, so that a save reckons with the
records it touches alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import apsw

#: What makes the stamp in a file of the version before: empty, for ``restamp`` to fill.
TABLE = "CREATE TABLE stamp (records BLOB NOT NULL, link BLOB NOT NULL)"
_BYTES = 32
_RANGE = 1 << (8 * _BYTES)

#: A record as it is stored: entity, key, about, plain, shut.
Row = tuple["apsw.SQLiteValue", ...]
_COLUMNS = "entity, key, about, plain, shut"


class Sum:
    """Digests of records, added up in any order."""

    def __init__(self, start: bytes = bytes(_BYTES)) -> None:
        self._sum = int.from_bytes(start)

    def add(self, row: Row, times: int = 1) -> None:
        """Count a record in, or out with ``times`` -1."""
        self._sum = (self._sum + times * _digest(row)) % _RANGE

    def value(self) -> bytes:
        """Return the sum as it is stored."""
        return self._sum.to_bytes(_BYTES)


def restamp(connection: apsw.Connection) -> None:
    """Stamp all records and the trail as they are now, within the transaction that is open."""
    if not _has_stamp(connection):
        return
    found = Sum()
    for row in connection.execute(f"SELECT {_COLUMNS} FROM record"):  # noqa: S608 - names
        found.add(row)
    connection.execute("DELETE FROM stamp")
    connection.execute("INSERT INTO stamp VALUES (?, ?)", (found.value(), _end(connection)))


@contextmanager
def stamped(connection: apsw.Connection, keys: Iterable[tuple[str, str]]) -> Iterator[None]:
    """Carry the stamp along while the records of these keys change, within one transaction."""
    keys = tuple(keys)
    stood = _stood(connection)
    if stood is None:
        yield
        return
    found = Sum(stood[0])
    _count(connection, found, keys, -1)
    yield
    _count(connection, found, keys, 1)
    connection.execute("UPDATE stamp SET records = ?", (found.value(),))


def stamp_end(connection: apsw.Connection) -> None:
    """Carry the stamp along after an entry was added to the trail."""
    if _has_stamp(connection):
        connection.execute("UPDATE stamp SET link = ?", (_end(connection),))


def is_of_one_save(connection: apsw.Connection, records: Sum) -> bool:
    """Say whether these are all the records of the last save, each as it was saved.

    True for a file of a version that had no stamp yet.
    """
    stood = _stood(connection)
    return stood is None or stood[0] == records.value()


def trail_ends_with_it(connection: apsw.Connection) -> bool:
    """Say whether the trail's last entry is that of the last save; True likewise."""
    stood = _stood(connection)
    return stood is None or stood[1] == _end(connection)


def _has_stamp(connection: apsw.Connection) -> bool:
    row = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'stamp'").fetchone()
    return row is not None


def _stood(connection: apsw.Connection) -> tuple[bytes, bytes] | None:
    if not _has_stamp(connection):
        return None
    row = connection.execute("SELECT records, link FROM stamp").fetchone()
    if row is None or not isinstance(row[0], bytes) or not isinstance(row[1], bytes):
        return bytes(_BYTES), b""
    return row[0], row[1]


def _count(
    connection: apsw.Connection, found: Sum, keys: Iterable[tuple[str, str]], times: int
) -> None:
    asked = f"SELECT {_COLUMNS} FROM record WHERE entity = ? AND key = ?"  # noqa: S608 - names
    for row in connection.executemany(asked, keys):
        found.add(row, times)


def _digest(row: Row) -> int:
    """Return the digest of a record: no two records have the same text here, as plain data is one
    line and what is shut stands as hexadecimal digits."""
    entity, key, about, plain, shut = row
    details = shut.hex() if isinstance(shut, bytes) else "-"
    text = f"{len(str(entity))} {len(str(key))} {entity}{key}{about}\n{plain}\n{details}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest())


def _end(connection: apsw.Connection) -> bytes:
    row = connection.execute("SELECT link FROM trail ORDER BY number DESC LIMIT 1").fetchone()
    return row[0] if row and isinstance(row[0], bytes) else b""
