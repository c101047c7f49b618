"""Frozen records to plain data (what JSON can hold) and back, guided by their types."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from planner.domain.change import Plain


def to_plain(value: object) -> Plain:
    """Return ``value`` as plain data. Sets are sorted, so equal values give equal data."""
    kind: type[Any] = type(value)
    if kind in _AS_IS:
        return value  # type: ignore[return-value]  # the types of _AS_IS are plain
    if kind is tuple:
        return [to_plain(v) for v in value]  # type: ignore[attr-defined]  # a tuple
    names = _names(kind)  # type: ignore[arg-type]  # a class can be hashed
    if names is not None:
        return {name: to_plain(getattr(value, name)) for name in names}
    return _plain_of_rarer(value)


_AS_IS = frozenset({type(None), bool, int, float, str})


@cache
def _names(kind: type[Any]) -> tuple[str, ...] | None:
    return tuple(f.name for f in fields(kind)) if is_dataclass(kind) else None


def _plain_of_rarer(value: object) -> Plain:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, frozenset):
        return sorted((to_plain(v) for v in value), key=repr)
    if isinstance(value, Mapping):
        return {str(to_plain(k)): to_plain(v) for k, v in value.items()}
    raise TypeError(f"no plain form for {type(value).__name__}")


def from_plain(kind: Any, plain: Any) -> Any:
    """Return the value of type ``kind`` that ``plain`` stands for.

    A field that is missing takes its default, so that files of an older version still open.
    Raises ValueError or TypeError where the data cannot be of that type.
    """
    kind = getattr(kind, "__supertype__", kind)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return None if plain is None else _one_of([a for a in arguments if a is not _NONE], plain)
    if origin is tuple:
        return _tuple(arguments, plain)
    if origin is frozenset:
        return frozenset(from_plain(arguments[0], v) for v in plain)
    if origin is not None and issubclass(origin, Mapping):
        return {from_plain(arguments[0], k): from_plain(arguments[1], v) for k, v in plain.items()}
    return _single(kind, plain)


_NONE = type(None)


def _one_of(kinds: list[Any], plain: Any) -> Any:
    if len(kinds) == 1:
        return from_plain(kinds[0], plain)
    for kind in kinds:
        if isinstance(kind, type) and isinstance(plain, kind):
            return plain
    raise TypeError("no type of the union fits")


def _tuple(arguments: tuple[Any, ...], plain: Any) -> tuple[Any, ...]:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        return tuple(from_plain(arguments[0], v) for v in plain)
    return tuple(from_plain(a, v) for a, v in zip(arguments, plain, strict=True))


def _single(kind: Any, plain: Any) -> Any:
    if is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        return kind(**{k: from_plain(hints[k], v) for k, v in plain.items() if k in hints})
    if kind in (date, datetime):
        return kind.fromisoformat(plain)
    if kind is float:
        return float(plain)
    if kind is Decimal or (isinstance(kind, type) and issubclass(kind, Enum)):
        return kind(plain)
    if kind in (int, str, bool) and not isinstance(plain, kind):
        raise TypeError(f"{kind.__name__} expected")
    return plain


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)
