"""Records on their way between processes: packed and unpacked field by field, in one step each.

What the standard library does for frozen records with slots looks their fields up anew for every
record, which takes half the time of handing over an import.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from typing import Any

from planner.storage.uncollected import uncollected

_Values = Callable[[Any], Any]
_Sets = tuple[Callable[[Any, Any], None], ...]


def packed(value: object) -> bytes:
    """Return a value as bytes, for a process of our own to unpack."""
    out = io.BytesIO()
    with uncollected():
        _Packer(out, pickle.HIGHEST_PROTOCOL).dump(value)
    return out.getvalue()


class _Packer(pickle.Pickler):
    def reducer_override(self, value: Any) -> Any:
        kind = type(value)
        values = _values(kind)  # type: ignore[arg-type]  # a class can be hashed
        if values is None:
            return NotImplemented
        return _made, (kind, values(value))


@cache
def _values(kind: type) -> _Values | None:
    """Return what reads the fields of a record with slots; None for what is no such record."""
    if not is_dataclass(kind) or not _setters(kind):
        return None
    names = [f.name for f in fields(kind)]
    if len(names) == 1:
        one = attrgetter(names[0])
        return lambda value: (one(value),)
    return attrgetter(*names)


@cache
def _setters(kind: type) -> _Sets:
    """Return what sets each slot; empty where a record keeps its fields elsewhere."""
    slots = [kind.__dict__.get(f.name) for f in fields(kind)]
    if not all(hasattr(slot, "__set__") for slot in slots):
        return ()
    return tuple(slot.__set__ for slot in slots if slot is not None)


def _made(kind: type, values: tuple[Any, ...]) -> Any:
    record: Any = object.__new__(kind)
    for put, value in zip(_setters(kind), values, strict=True):
        put(record, value)
    return record
