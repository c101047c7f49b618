"""Protected details sealed anew: who may see them changed, so their key did."""

from __future__ import annotations

import apsw

from planner.storage.seals import Seals
from planner.storage.stamp import restamp


def seal_anew(connection: apsw.Connection, before: bytes | None, after: bytes | None) -> None:
    """Seal all protected details of a database under another key, in one transaction.

    Either key None: whoever opened the file does not hold it, and everything stays as it is.
    """
    if before is None or after is None or before == after:
        return
    old, new = Seals(connection, before), Seals(connection, after)
    with connection:
        for table, key in (("record", "entity, key"), ("change", "number")):
            place = " AND ".join(f"{column} = ?" for column in key.split(", "))
            rows = connection.execute(
                f"SELECT about, shut, {key} FROM {table} WHERE shut IS NOT NULL"  # noqa: S608 - names
            ).fetchall()
            for about, shut, *where in rows:
                owner = None if about is None else str(about)
                plain = old.read_shut(owner, bytes(shut))  # type: ignore[arg-type]  # a blob
                connection.execute(
                    f"UPDATE {table} SET shut = ? WHERE {place}",  # noqa: S608 - names of columns
                    (new.shut(owner, plain), *where),
                )
        restamp(connection)
