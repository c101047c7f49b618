"""Batches of changes in the file: before and after sealed, their digests for the trail beside."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

import apsw

from planner.domain.change import Batch, Change, Plain, Step
from planner.domain.document import SINGLE, RecordKey
from planner.domain.errors import PlannerError, Stopped
from planner.domain.ids import ChangeId
from planner.domain.progress import Progress, Report, StopAsked, never, quiet
from planner.domain.protection.protected import Shut, joined, protected_fields
from planner.storage.opened import much_at_hand, readable
from planner.storage.record_rows import about_change, write_records
from planner.storage.sealing import digest_of, digest_of_text, dumped, listed, new_salt
from planner.storage.seals import SHARED, Seals
from planner.storage.stored_changes import StoredChanges
from planner.storage.written_texts import WrittenTexts

_HEAD = 'number, id, step, staff, who, why, "when"'
#: So many changes are written at once: their texts are in memory for as long.
_AT_ONCE = 1_000
_CHANGE = "id, entity, key, field, about, body, shut, digest, shut_digest"


def write_batch(
    connection: apsw.Connection,
    seals: Seals,
    batch: Batch,
    after: Mapping[RecordKey, Plain],
    staff: str,
    report: Report = quiet,
    stop: StopAsked = never,
) -> tuple[int, list[str]]:
    """Store a batch and the records it leads to; return its number and its digests for the trail.

    ``after``: the records touched, None for those that are gone. Raises Stopped where it is asked
    to: the transaction that is open is then taken back.
    """
    number = write_head(connection, batch, staff)
    digests: list[str] = []
    # Last, and apart: to find a place beside the findings of a hundred thousand people, the
    # database reads all of them each time.
    single = {key: plain for key, plain in after.items() if key[0] in SINGLE}
    left = {key: plain for key, plain in after.items() if key[0] not in SINGLE}
    with much_at_hand(connection):
        for at in range(0, len(batch.changes), _AT_ONCE):
            report(Progress("store", at, len(batch.changes)))
            if stop():
                raise Stopped
            changes, texts = batch.changes[at : at + _AT_ONCE], WrittenTexts()
            digests += _write_changes(connection, seals, number, changes, after, texts)
            keys = dict.fromkeys((c.entity, c.key) for c in changes)
            write_records(connection, seals, {k: left.pop(k) for k in keys if k in left}, texts)
        write_records(connection, seals, left | single)
    return number, digests


def _write_changes(
    connection: apsw.Connection,
    seals: Seals,
    number: int,
    changes: Sequence[Change],
    after: Mapping[RecordKey, Plain],
    texts: WrittenTexts,
) -> list[str]:
    """Store changes of a batch; return their digests."""
    abouts = [about_change(change, after) for change in changes]
    seals.make_for(dict.fromkeys(a for a in abouts if a is not None))
    rows = [_row(seals, c, about, texts) for c, about in zip(changes, abouts, strict=True)]
    connection.executemany(
        f"INSERT INTO change (batch, {_CHANGE}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - likewise
        ((number, *row) for row in rows),
    )
    return [row[-2].hex() + row[-1].hex() for row in rows]


def write_head(connection: apsw.Connection, batch: Batch, staff: str) -> int:
    """Store a batch without its changes; return its number."""
    head = (batch.id, batch.step.value, staff, batch.who, batch.why, batch.when.isoformat())
    columns = _HEAD.removeprefix("number, ")
    connection.execute(f"INSERT INTO batch ({columns}) VALUES (?, ?, ?, ?, ?, ?)", head)  # noqa: S608 - names of columns
    return connection.last_insert_rowid()


_Row = tuple[str, str, str, str, str | None, bytes, bytes | None, bytes, bytes]


def _row(seals: Seals, change: Change, about: str | None, texts: WrittenTexts) -> _Row:
    known = protected_fields(change.entity)
    nothing = dumped(None)
    before, after = nothing, nothing
    details: Plain = None
    if change.field in known:
        details = [change.before, change.after]
    elif change.field == "":
        before, shut_before = texts.of(change.entity, change.before)
        after, shut_after = texts.of(change.entity, change.after)
        if shut_before or shut_after:
            details = [shut_before, shut_after]
    else:
        before, after = dumped(change.before), dumped(change.after)
    place = [dumped(v) for v in (change.id, change.entity, change.key, change.field)]
    body = listed(dumped(new_salt()), before, after)
    shut = "" if details is None else listed(dumped(new_salt()), dumped(details))
    return (
        change.id,
        change.entity,
        change.key,
        change.field,
        about,
        seals.body(about, body),
        seals.shut_text(about, shut) if shut else None,
        digest_of_text(listed(*place, body)),
        digest_of_text(listed(*place, shut)) if shut else b"",
    )


def read_batches(
    connection: apsw.Connection, seals: Seals
) -> Iterator[tuple[int, str, Batch, bool]]:
    """Yield every batch: its number, who had opened the file, itself, and whether it is whole.

    What was entered of an erased case, or is shut for whoever opened the file, is None in it.
    """
    heads = f"SELECT {_HEAD} FROM batch ORDER BY number"  # noqa: S608 - names
    for head in connection.execute(heads).fetchall():
        number, identifier, step, staff, who, why, at = head
        when = datetime.fromisoformat(str(at))
        rows = connection.execute(
            f"SELECT {_CHANGE} FROM change WHERE batch = ? ORDER BY number",  # noqa: S608 - names
            (number,),
        )
        changes, whole = [], True
        for row in rows:
            change, is_whole = _change(seals, row, str(who), str(why), when)
            changes.append(change)
            whole = whole and is_whole
        batch = Batch(str(identifier), Step(str(step)), tuple(changes), str(who), str(why), when)
        yield int(str(number)), str(staff), batch, whole


def stack_of_batches(
    connection: Callable[[], apsw.Connection], seals: Callable[[], Seals], path: Path, most: int
) -> Iterator[tuple[str, Batch, bool]]:
    """Yield the last batches, newest first, with changes that are opened when looked at: who had
    opened the file, the batch, and whether all of it is there to be taken back."""
    heads = f"SELECT {_HEAD} FROM batch ORDER BY number DESC LIMIT ?"  # noqa: S608 - names
    # All at once: a statement left half read would stand in the way of others.
    rows = connection().execute(heads, (most,)).fetchall()
    for number, identifier, step, staff, who, why, at in rows:
        when = datetime.fromisoformat(str(at))
        counted = connection().execute(
            "SELECT count(*), count(body), count(shut) FROM change WHERE batch = ?", (number,)
        )
        ((count, bodies, shut),) = counted.fetchall()
        read = partial(_read_changes, connection, seals, path, number, str(who), str(why), when)
        whole = bodies == count and not (shut and seals().are_shut)
        changes: Sequence[Change] = ()
        if whole and count:
            try:
                changes = StoredChanges(int(str(count)), read)
            except PlannerError:  # tampered with: the check of the trail says so
                whole = False
        step_of = Step(str(step))
        yield str(staff), Batch(str(identifier), step_of, changes, str(who), str(why), when), whole


def _read_changes(
    connection: Callable[[], apsw.Connection],
    seals: Callable[[], Seals],
    path: Path,
    batch: apsw.SQLiteValue,
    who: str,
    why: str,
    when: datetime,
    most: int | None,
    entity: str,
) -> tuple[Change, ...]:
    with readable(path):
        rows = connection().execute(
            f"SELECT {_CHANGE} FROM change WHERE batch = ? AND ? IN ('', entity)"  # noqa: S608 - names
            " ORDER BY number LIMIT ?",
            (batch, entity, -1 if most is None else most),
        )
        found = [_change(seals(), row, who, why, when) for row in rows.fetchall()]
        if not all(whole for _, whole in found):
            raise ValueError("change")
        return tuple(change for change, _ in found)


def _change(
    seals: Seals, row: tuple[apsw.SQLiteValue, ...], who: str, why: str, when: datetime
) -> tuple[Change, bool]:
    identifier, entity, key, field = map(str, row[:4])
    try:
        before, after, whole = _contents(seals, row)
    except (ValueError, KeyError):  # tampered with: the check of the trail says so
        before, after, whole = None, None, False
    return Change(ChangeId(identifier), entity, key, field, before, after, who, why, when), whole


def _contents(seals: Seals, row: tuple[apsw.SQLiteValue, ...]) -> tuple[Plain, Plain, bool]:
    field, about, body, shut = str(row[3]), row[4], row[5], row[6]
    if body is None:
        return None, None, False
    owner = None if about is None else str(about)
    stored = seals.read_body(owner, _blob(body))
    before, after = _pair(stored, 1)
    if shut is None:
        return before, after, True
    if seals.are_shut:
        return before, after, False
    hidden = seals.read_shut(owner, _blob(shut))
    details = hidden[1] if isinstance(hidden, list) else None
    one, other = _pair(details, 0)
    if field:
        return one, other, True
    return joined(before, _details(one)), joined(after, _details(other)), True


def fault_in(seals: Seals, row: tuple[apsw.SQLiteValue, ...], *, before_erasure: bool) -> bool:
    """Say whether a row of ``_CHANGE`` holds something else than its digests were taken of.

    ``before_erasure``: some case was erased later, so that what is gone may be gone by right.
    """
    place: list[Plain] = [str(v) for v in row[:4]]
    owner = None if row[4] is None else str(row[4])
    body, shut, digest, shut_digest = row[5:9]
    if (shut is None) != (shut_digest == b"") and body is not None:
        return True
    if body is None:  # taken out when its case was erased; else somebody else took it out
        by_right = owner in SHARED or (owner is not None and not seals.has(owner))
        return not (before_erasure and by_right)
    try:
        read = seals.read_body(owner, _blob(body))
        if digest_of([*place, read]) != _blob(digest):
            return True
        if shut is not None and not seals.are_shut:
            read = seals.read_shut(owner, _blob(shut))
            return digest_of([*place, read]) != _blob(shut_digest)
    except (ValueError, KeyError):
        return True
    return False


def change_rows(connection: apsw.Connection, batch: int) -> list[tuple[apsw.SQLiteValue, ...]]:
    """Return the rows of a batch as ``fault_in`` reads them."""
    return list(
        connection.execute(
            f"SELECT {_CHANGE} FROM change WHERE batch = ? ORDER BY number",  # noqa: S608 - names
            (batch,),
        )
    )


def _pair(stored: Plain, at: int) -> tuple[Plain, Plain]:
    if not isinstance(stored, list) or len(stored) != at + 2:
        raise ValueError("change")
    return stored[at], stored[at + 1]


def _details(plain: Plain) -> Shut:
    return dict(plain) if isinstance(plain, dict) else {}


def _blob(value: apsw.SQLiteValue) -> bytes:
    if not isinstance(value, bytes):
        raise ValueError("blob")  # noqa: TRY004 - what is in the file is wrong, not the call
    return value
