"""Records in the file: each with the case it is about, its protected fields sealed apart."""

from __future__ import annotations

from collections.abc import Mapping

import apsw

from planner.domain.change import Change, Plain
from planner.domain.document import RecordKey
from planner.domain.protection.protected import joined
from planner.storage.sealing import loaded
from planner.storage.seals import DRAFTS, FINDINGS, Seals
from planner.storage.stamp import Sum, is_of_one_save, stamped
from planner.storage.written_texts import WrittenTexts

#: Sorts that stay for the accounts when their case is erased: they hold its random number alone.
STAY = frozenset({"entry"})


def about_of(entity: str, key: str, *versions: Plain) -> str | None:
    """Return which case a record is about, None for one that is about none.

    ``versions``: the record as it is or was; for a change of one field also the record around it.
    """
    if entity == "case":
        return key
    if entity == "findings":
        return FINDINGS
    if entity == "draft":
        return DRAFTS
    if entity in STAY:
        return None
    for version in versions:
        case_id = version.get("case_id") if isinstance(version, dict) else None
        if isinstance(case_id, str) and case_id:
            return case_id
    return None


def about_change(change: Change, after: Mapping[RecordKey, Plain]) -> str | None:
    """Return which case a change is about."""
    around = after.get((change.entity, change.key))
    return about_of(change.entity, change.key, around, change.after, change.before)


def read_records(connection: apsw.Connection, seals: Seals) -> dict[RecordKey, Plain]:
    """Return every record; where protected details are shut, without them.

    Raises ValueError where one cannot be read, or they were not all there at one save.
    """
    found: dict[RecordKey, Plain] = {}
    stamp = Sum()
    rows = connection.execute("SELECT entity, key, about, plain, shut FROM record")
    for row in rows:
        entity, key, about, plain, shut = row
        stamp.add(row)
        record = loaded(str(plain))
        if shut is not None and not seals.are_shut:
            owner = None if about is None else str(about)
            details = seals.read_shut(owner, bytes(shut))
            if not isinstance(details, dict):
                raise ValueError("protected details")
            record = joined(record, details)
        found[str(entity), str(key)] = record
    if not is_of_one_save(connection, stamp):
        raise ValueError("records of two saves")
    return found


def write_records(
    connection: apsw.Connection,
    seals: Seals,
    records: Mapping[RecordKey, Plain],
    texts: WrittenTexts | None = None,
) -> None:
    """Store records, or take them out where they are None; ``texts``: what was written already.

    For whom protected details are shut they stay as they are. Raises PlannerError
    ``protected_needed`` where such details are new.
    """
    texts = texts or WrittenTexts()
    gone, whole, open_parts = [], [], []
    for (entity, key), plain in records.items():
        if plain is None:
            gone.append((entity, key))
            continue
        about = about_of(entity, key, plain)
        text, details = texts.of(entity, plain)
        if details or not seals.are_shut:
            shut = seals.shut(about, dict(details)) if details else None
            whole.append((entity, key, about, text, shut))
        else:
            open_parts.append((entity, key, about, text))
    with stamped(connection, records):
        connection.executemany("DELETE FROM record WHERE entity = ? AND key = ?", gone)
        connection.executemany("REPLACE INTO record VALUES (?, ?, ?, ?, ?)", whole)
        connection.executemany(
            "INSERT INTO record VALUES (?, ?, ?, ?, NULL) ON CONFLICT (entity, key)"
            " DO UPDATE SET about = excluded.about, plain = excluded.plain",
            open_parts,
        )
