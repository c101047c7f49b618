"""Records in the file: each with the case it is about, its protected fields sealed apart."""

from __future__ import annotations

from collections.abc import Mapping

import apsw

from planner.domain.change import Change, Plain
from planner.domain.document import RecordKey
from planner.domain.protected import joined, split
from planner.storage.sealing import dumped, loaded
from planner.storage.seals import DRAFTS, FINDINGS, Seals

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
    """Return every record; where protected details are shut, without them."""
    found: dict[RecordKey, Plain] = {}
    rows = connection.execute("SELECT entity, key, about, plain, shut FROM record")
    for entity, key, about, plain, shut in rows:
        record = loaded(str(plain))
        if shut is not None and not seals.are_shut:
            owner = None if about is None else str(about)
            details = seals.read_shut(owner, bytes(shut))
            if not isinstance(details, dict):
                raise ValueError("protected details")
            record = joined(record, details)
        found[str(entity), str(key)] = record
    return found


def write_record(
    connection: apsw.Connection, seals: Seals, record_key: RecordKey, plain: Plain
) -> None:
    """Store one record, or take it out where ``plain`` is None.

    For whom protected details are shut they stay as they are. Raises PlannerError
    ``protected_needed`` where such details are new.
    """
    entity, key = record_key
    if plain is None:
        connection.execute("DELETE FROM record WHERE entity = ? AND key = ?", (entity, key))
        return
    about = about_of(entity, key, plain)
    open_part, details = split(entity, plain)
    text = dumped(open_part)
    if details or not seals.are_shut:
        shut = seals.shut(about, dict(details)) if details else None
        row = (entity, key, about, text, shut)
        connection.execute("REPLACE INTO record VALUES (?, ?, ?, ?, ?)", row)
        return
    connection.execute(
        "INSERT INTO record VALUES (?, ?, ?, ?, NULL) ON CONFLICT (entity, key)"
        " DO UPDATE SET about = excluded.about, plain = excluded.plain",
        (entity, key, about, text),
    )
