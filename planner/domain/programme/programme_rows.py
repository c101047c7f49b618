"""The programme as the texts of its tables: one grammar for the workbook and for the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

#: A row: its texts by column, as they would stand in the workbook.
Texts = Mapping[str, str]
#: The rows of every table, in order, by the table's key.
Rows = Mapping[str, tuple[Texts, ...]]

#: The tables whose rows are parts of another's: the owner, the part, and where it names the owner.
PARTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "funds": (("budgets", "fund"), ("codes", "fund")),
    "measures": (("covers", "code"), ("amounts", "code")),
    "projects": (("covers", "code"),),
}
#: Where else a code is named: the table, its column, and whether one of several may stand there.
_NAMED: Mapping[str, tuple[tuple[str, str, bool], ...]] = {
    "funds": (("rules", "scope", False), ("rules", "other", False)),
    "measures": (
        ("rules", "measures", True),
        ("rules", "instead", False),
        ("providers", "measure", False),
        ("codes", "measure", False),
        ("measures", "excludes", True),
        ("measures", "after", True),
    ),
    "projects": (("codes", "measure", False),),
    "places": (("providers", "places", True), ("projects", "place", False)),
    "needs": (("covers", "need", False), ("rules", "need", False)),
}
#: Cells that say no more than they say: emptied, the rest of their row still means the same.
_FREE = frozenset({("rules", "instead"), ("measures", "excludes"), ("measures", "after")})


class FieldSort(StrEnum):
    """What may stand in a cell."""

    TEXT = "text"
    LONG = "long"  # a sentence or two
    CODE = "code"  # one code of another table
    CODES = "codes"  # several
    CHOICE = "choice"  # one of a few words
    CHOICES = "choices"  # several of them
    CONDITIONS = "conditions"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class RowField:
    """One column: its key, what may stand in it, and whether something must.

    ``choices``: the words there are. ``refers``: the table whose codes there are. ``language``:
    that of a text given in several.
    """

    key: str
    sort: FieldSort
    required: bool = False
    choices: tuple[str, ...] = ()
    refers: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as a person fills it in: its own row, and the rows that are its parts, by table."""

    row: Texts
    parts: Mapping[str, tuple[Texts, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Removed:
    """What is left without an entry. ``gone``: rows that go with it, by table.

    ``shortened``: rows that stay and name it no more.
    """

    rows: Rows
    gone: tuple[tuple[str, Texts], ...]
    shortened: tuple[tuple[str, Texts], ...]


def entry_at(rows: Rows, table: str, at: int) -> Entry:
    """Return an entry with its parts, which do not repeat whose they are."""
    row = rows[table][at]
    parts = {
        part: tuple(
            {k: v for k, v in r.items() if k != owner}
            for r in rows[part]
            if r[owner] == row["code"]
        )
        for part, owner in PARTS.get(table, ())
    }
    return Entry(row, parts)


def with_entry(rows: Rows, table: str, at: int | None, entry: Entry) -> Rows:
    """Return the rows with an entry in place of the one ``at``, or after all where that is None."""
    listed = list(rows[table])
    before = "" if at is None else listed[at].get("code", "")
    if at is None:
        listed.append(entry.row)
    else:
        listed[at] = entry.row
    changed: dict[str, tuple[Texts, ...]] = {table: tuple(listed)}
    for part, owner in PARTS.get(table, ()):
        code = entry.row.get("code", "")
        own = tuple({**texts, owner: code} for texts in entry.parts.get(part, ()))
        changed[part] = _in_place(rows[part], owner, before, own)
    return {**rows, **changed}


def _in_place(
    rows: tuple[Texts, ...], owner: str, code: str, own: tuple[Texts, ...]
) -> tuple[Texts, ...]:
    """Return rows with ``own`` where the first of ``code`` stood, at the end where none did."""
    first = next((n for n, r in enumerate(rows) if code and r[owner] == code), len(rows))
    others = tuple(r for r in rows[first:] if not code or r[owner] != code)
    return (*rows[:first], *own, *others)


def without_entry(rows: Rows, table: str, at: int) -> Removed:
    """Return what is left without an entry, its parts, and what means nothing without it."""
    row = rows[table][at]
    left = Removed({**rows, table: (*rows[table][:at], *rows[table][at + 1 :])}, (), ())
    code = row.get("code", "")
    if not code or any(r.get("code") == code for r in left.rows[table]):
        return left  # another version of it is still there
    for part, owner in PARTS.get(table, ()):
        left = _strike(left, part, owner, code, several=False)
    for other, column, several in _NAMED.get(table, ()):
        left = _strike(left, other, column, code, several=several)
    return left


def _strike(left: Removed, table: str, column: str, code: str, *, several: bool) -> Removed:
    """Take a code out of a column: out of a list, or with the row that is nothing without it."""
    kept: list[Texts] = []
    gone, shortened = list(left.gone), list(left.shortened)
    for row in left.rows[table]:
        words = [w.strip() for w in row.get(column, "").split("|")] if several else []
        # A part of an entitlement is written FUND/part.
        named = code in words if several else row.get(column, "").split("/")[0] == code
        others = " | ".join(w for w in words if w != code)
        if not named:
            kept.append(row)
        elif others or (table, column) in _FREE:
            kept.append({**row, column: others})
            shortened.append((table, row))
        else:
            gone.append((table, row))
    return Removed({**left.rows, table: tuple(kept)}, tuple(gone), tuple(shortened))
