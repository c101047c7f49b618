"""The audit trail in the file: every entry linked by a digest to all before it.

The link of an entry covers its words and the salted digests of its changes, not the changes
themselves: these can be erased and the chain still holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import apsw

from planner.domain.change import Batch, Step
from planner.domain.ids import new_id
from planner.domain.protection.staff import StaffId
from planner.domain.protection.trail import Act, Anchor, TrailEntry, TrailFault
from planner.storage.change_rows import change_rows, fault_in, read_batches, write_head
from planner.storage.open_file import RECOVERY
from planner.storage.opened import readable
from planner.storage.sealing import digest_of, dumped, loaded
from planner.storage.seals import Seals
from planner.storage.stamp import stamp_end, trail_ends_with_it

_ENTRY = 'number, at, staff, who, act, subject, "values", batch, link'
_START = bytes(32)


@dataclass(frozen=True, slots=True)
class _Written:
    """An entry as it stands in the file."""

    number: int
    at: str
    staff: str
    who: str
    act: str
    subject: str
    values: str
    batch: int | None
    link: bytes


def append(
    connection: apsw.Connection,
    act: Act,
    staff: str,
    who: str,
    subject: str = "",
    values: Mapping[str, str] | None = None,
    batch: tuple[int, Batch, list[str]] | None = None,
) -> None:
    """Add an entry at the end, within the transaction that is open.

    ``batch``: the number of an edit's batch, itself, and the digests of its changes.
    """
    last = end_of(connection)
    at = (batch[1].when if batch else datetime.now(UTC)).isoformat()
    entry = _Written(
        (last.number if last else 0) + 1,
        at,
        staff,
        who,
        act.value,
        subject,
        dumped(dict(values or {})),
        batch[0] if batch else None,
        b"",
    )
    said = [*_head_of(batch[1], staff), *batch[2]] if batch else []
    link = _link(last.link if last else _START, entry, said)
    connection.execute(
        f"INSERT INTO trail ({_ENTRY}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - names
        (*_words(entry), entry.batch, link),
    )
    stamp_end(connection)


def append_barrier(
    connection: apsw.Connection,
    act: Act,
    staff: str,
    who: str,
    values: Mapping[str, str] | None = None,
) -> None:
    """Add an act before which nothing can be undone, within the transaction that is open."""
    batch = Batch(new_id(), Step.BARRIER, (), who, act.value, datetime.now(UTC))
    number = write_head(connection, batch, staff)
    append(connection, act, staff, who, "", values, (number, batch, []))


class Trail:
    """The trail of an open file."""

    def __init__(
        self,
        connection: Callable[[], apsw.Connection],
        seals: Callable[[], Seals],
        staff: Callable[[], StaffId],
        writing: Callable[[], AbstractContextManager[None]],
    ) -> None:
        """Keep how to reach the file as it is when asked; ``writing`` opens a transaction."""
        self._connection = connection
        self._seals = seals
        self._staff = staff
        self._writing = writing

    def note(
        self, act: Act, who: str, subject: str = "", values: Mapping[str, str] | None = None
    ) -> None:
        """Enter an act that changes no record; durable on return."""
        with self._writing():
            append(self._connection(), act, self._staff(), who, subject, values)

    def entries(self) -> Iterator[TrailEntry]:
        """Yield every entry, oldest first. Raises PlannerError ``file_damaged``."""
        connection = self._connection()
        with readable(Path(connection.filename)):
            batches = {n: batch for n, _, batch, _ in read_batches(connection, self._seals())}
            codes: dict[str, str] = {}
            for entry in _entries(connection):
                values = _values(entry.values)
                _learn(codes, entry, values)
                yield TrailEntry(
                    entry.number,
                    datetime.fromisoformat(entry.at),
                    StaffId(entry.staff),
                    entry.who,
                    Act(entry.act),
                    entry.subject,
                    values,
                    None if entry.batch is None else batches.get(entry.batch),
                    entry.link.hex(),
                    codes.get(entry.staff, entry.staff if entry.staff == RECOVERY else ""),
                )

    def anchor(self) -> Anchor:
        """Return the end of the trail as it is now."""
        last = end_of(self._connection())
        return Anchor(last.number, last.link.hex()) if last else Anchor(0, _START.hex())

    def check(self, anchor: Anchor | None = None) -> TrailFault | None:
        """Return where the trail does not hold together, None where it does."""
        connection, seals = self._connection(), self._seals()
        link, number, told = _START, 0, 0
        erased = _last_erasure(connection)
        try:
            entries = list(_entries(connection))
        except ValueError:  # an entry that is none of ours: nobody wrote it with the planner
            return TrailFault(1, "changed")
        for entry in entries:
            number += 1
            if entry.number != number:
                return TrailFault(number, "missing")
            said: list[str] = []
            if entry.batch is not None:
                told += 1
                try:
                    found = _said_of(connection, seals, entry.batch, erased)
                except (ValueError, TypeError):
                    found = None
                if found is None:
                    return TrailFault(number, "changed")
                said = found
            link = _link(link, entry, said)
            if link != entry.link:
                return TrailFault(number, "changed")
            if anchor is not None and anchor.number == number and anchor.link != link.hex():
                return TrailFault(number, "cut")
        if anchor is not None and anchor.number > number:
            return TrailFault(number + 1, "cut")
        if not trail_ends_with_it(connection):
            return TrailFault(number + 1, "missing")
        batches = connection.execute("SELECT count(*) FROM batch").fetchone()
        return None if batches == (told,) else TrailFault(number + 1, "missing")


def _learn(codes: dict[str, str], entry: _Written, values: Mapping[str, str]) -> None:
    """Note whose code an entry tells: the trail's own word, which its links cover."""
    if entry.act == Act.CREATED.value:
        codes[entry.staff] = entry.who
    elif entry.act == Act.ADMITTED.value:
        codes[entry.subject] = values.get("who", "")


def _last_erasure(connection: apsw.Connection) -> int:
    """Return the number of the batch of the last erasure, 0 without any."""
    row = connection.execute("SELECT max(batch) FROM trail WHERE act = ?", (Act.ERASED.value,))
    found = row.fetchone()
    return int(str(found[0])) if found and found[0] is not None else 0


def _said_of(
    connection: apsw.Connection, seals: Seals, batch: int, erased: int
) -> list[str] | None:
    """Return what an entry's link says of its batch, None where its changes are not as said."""
    head = connection.execute(
        'SELECT id, step, staff, who, why, "when" FROM batch WHERE number = ?', (batch,)
    ).fetchone()
    rows = change_rows(connection, batch)
    before = batch <= erased
    if head is None or any(fault_in(seals, row, before_erasure=before) for row in rows):
        return None
    digests = [row[7].hex() + row[8].hex() for row in rows]  # type: ignore[union-attr]  # blobs
    return [*map(str, head), *digests]


def _head_of(batch: Batch, staff: str) -> list[str]:
    return [batch.id, batch.step.value, staff, batch.who, batch.why, batch.when.isoformat()]


def _words(entry: _Written) -> tuple[int, str, str, str, str, str, str]:
    return (
        entry.number,
        entry.at,
        entry.staff,
        entry.who,
        entry.act,
        entry.subject,
        entry.values,
    )


def _link(before: bytes, entry: _Written, said: list[str]) -> bytes:
    return digest_of([before.hex(), *_words(entry), *said])


def _entries(connection: apsw.Connection) -> Iterator[_Written]:
    for row in list(connection.execute(f"SELECT {_ENTRY} FROM trail ORDER BY number")):  # noqa: S608 - names
        yield _entry(row)


def end_of(connection: apsw.Connection) -> _Written | None:
    """Return the last entry, None in a trail without any. Raises PlannerError ``file_damaged``."""
    with readable(Path(connection.filename)):
        row = connection.execute(
            f"SELECT {_ENTRY} FROM trail ORDER BY number DESC LIMIT 1"  # noqa: S608 - names of columns
        ).fetchone()
        return _entry(row) if row else None


def _entry(row: tuple[apsw.SQLiteValue, ...]) -> _Written:
    number, *words, batch, link = row
    if not isinstance(link, bytes):
        raise ValueError("link")  # noqa: TRY004 - what is in the file is wrong, not the call
    at, staff, who, act, subject, values = map(str, words)
    told = None if batch is None else int(str(batch))
    return _Written(int(str(number)), at, staff, who, act, subject, values, told, link)


def _values(text: str) -> Mapping[str, str]:
    found = loaded(text)
    return {k: str(v) for k, v in found.items()} if isinstance(found, dict) else {}
