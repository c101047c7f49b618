"""Protected fields of a record apart from the rest: who may not see them never holds them.

Which fields these are stands with the fields themselves (``Sensitivity.PROTECTED``).
"""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Any

from planner.domain.cases.case import Sensitivity
from planner.domain.change import Plain
from planner.domain.document import KEPT_BY_ID
from planner.domain.plain import to_plain

#: A field by its way through the record: ``("protection", "guardian_verified")``.
Path = tuple[str, ...]
#: Protected fields and what they hold, by their way written ``part.field``.
Shut = dict[str, Plain]


@cache
def protected_fields(entity: str) -> Mapping[str, Plain]:
    """Return the protected fields of a record's sort, each with its default as plain data."""
    if entity not in KEPT_BY_ID:
        return {}
    kind, _ = KEPT_BY_ID[entity]
    return {".".join(path): default for path, default in _protected(kind)}


def _protected(kind: type[Any]) -> Iterator[tuple[Path, Plain]]:
    hints = typing.get_type_hints(kind)
    for f in fields(kind):
        if f.metadata.get("sensitivity") == Sensitivity.PROTECTED:
            yield (f.name,), to_plain(_default(f))
        elif is_dataclass(hints[f.name]):
            for path, default in _protected(hints[f.name]):
                yield (f.name, *path), default


def _default(f: Field[Any]) -> object:
    """Return what a field holds where nothing was said; every protected field has a default."""
    return f.default_factory() if f.default is MISSING else f.default  # type: ignore[operator]


def split(entity: str, record: Plain) -> tuple[Plain, Shut]:
    """Return a record without its protected fields, and those that are not at their default."""
    known = protected_fields(entity)
    if not known or not isinstance(record, dict):
        return record, {}
    open_part: dict[str, Plain] = dict(record)
    shut: Shut = {}
    for name, default in known.items():
        *parts, last = name.split(".")
        place = open_part
        for part in parts:
            inner = place.get(part)
            place[part] = dict(inner) if isinstance(inner, dict) else {}
            place = typing.cast(dict[str, Plain], place[part])
        value = place.pop(last, default)
        if value != default:
            shut[name] = value
    return open_part, shut


def joined(record: Plain, shut: Shut) -> Plain:
    """Return a record with its protected fields in their places again."""
    if not shut or not isinstance(record, dict):
        return record
    whole: dict[str, Plain] = dict(record)
    for name, value in shut.items():
        *parts, last = name.split(".")
        place = whole
        for part in parts:
            place[part] = dict(typing.cast(dict[str, Plain], place.get(part) or {}))
            place = typing.cast(dict[str, Plain], place[part])
        place[last] = value
    return whole
