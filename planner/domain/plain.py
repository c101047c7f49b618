"""Frozen records to plain data (what JSON can hold) and back, guided by their types."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from operator import attrgetter
from typing import Any, cast

from planner.domain.change import Plain


def to_plain(value: object) -> Plain:
    """Return ``value`` as plain data. Sets are sorted, so equal values give equal data."""
    kind: type[Any] = type(value)
    if kind in _AS_IS:
        return value  # type: ignore[return-value]  # the types of _AS_IS are plain
    return _writer(kind)(value)  # type: ignore[arg-type]  # a class can be hashed


_AS_IS = frozenset({type(None), bool, int, float, str})
Write = Callable[[Any], Plain]


@cache
def _writer(kind: type[Any]) -> Write:
    """Return what writes a type: an import writes every field of every record several times."""
    if is_dataclass(kind):
        return _writer_of_fields(tuple(f.name for f in fields(kind)))
    if kind is tuple:
        return lambda value: [v if type(v) in _AS_IS else to_plain(v) for v in value]
    if issubclass(kind, Enum):
        return {member: str(member.value) for member in kind}.__getitem__
    if issubclass(kind, date):
        return cast(Write, kind.isoformat)
    if issubclass(kind, Decimal):
        return str
    if issubclass(kind, frozenset):
        return lambda value: sorted((to_plain(v) for v in value), key=repr)
    if issubclass(kind, Mapping):
        return lambda value: {str(to_plain(k)): to_plain(v) for k, v in value.items()}
    raise TypeError(f"no plain form for {kind.__name__}")


def _writer_of_fields(names: tuple[str, ...]) -> Write:
    if len(names) < 2:
        return lambda value: {name: to_plain(getattr(value, name)) for name in names}
    values_of = attrgetter(*names)
    return lambda value: {
        name: v if type(v) in _AS_IS else to_plain(v)
        for name, v in zip(names, values_of(value), strict=True)
    }


def from_plain(kind: Any, plain: Any) -> Any:
    """Return the value of type ``kind`` that ``plain`` stands for.

    A field that is missing takes its default, so that files of an older version still open.
    Raises ValueError or TypeError where the data cannot be of that type.
    """
    return _reader(kind)(plain)


Read = Callable[[Any], Any]
_NONE = type(None)


@cache
def _reader(kind: Any) -> Read:
    """Return what reads a type: looking types up again for every value takes most of the time."""
    kind = getattr(kind, "__supertype__", kind)
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return _union(tuple(a for a in arguments if a is not _NONE))
    if origin is tuple:
        return _tuple(arguments)
    if origin is frozenset:
        member = _reader(arguments[0])
        return lambda plain: frozenset(member(v) for v in plain)
    if origin is not None and issubclass(origin, Mapping):
        key, value = _reader(arguments[0]), _reader(arguments[1])
        return lambda plain: {key(k): value(v) for k, v in plain.items()}
    return _single(kind)


def _union(kinds: tuple[Any, ...]) -> Read:
    if len(kinds) == 1:
        read = _reader(kinds[0])
        return lambda plain: None if plain is None else read(plain)

    def one_of(plain: Any) -> Any:
        if plain is None or any(isinstance(k, type) and isinstance(plain, k) for k in kinds):
            return plain
        raise TypeError("no type of the union fits")

    return one_of


def _tuple(arguments: tuple[Any, ...]) -> Read:
    readers = [_reader(a) for a in arguments if a is not Ellipsis]
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        return lambda plain: tuple(readers[0](v) for v in plain)
    return lambda plain: tuple(read(v) for read, v in zip(readers, plain, strict=True))


def _single(kind: Any) -> Read:
    if is_dataclass(kind) and isinstance(kind, type):
        return partial(_record, kind)
    if kind in (date, datetime):
        return cast(Read, kind.fromisoformat)
    if kind is float:
        return float
    if kind is Decimal or (isinstance(kind, type) and issubclass(kind, Enum)):
        return cast(Read, kind)
    if kind in (int, str, bool):
        return partial(_as_it_is, kind)
    return lambda plain: plain


def _record(kind: Any, plain: Any) -> Any:
    readers = _fields(kind)
    return kind(**{k: readers[k](v) for k, v in plain.items() if k in readers})


def _as_it_is(kind: type, plain: Any) -> Any:
    if not isinstance(plain, kind):
        raise TypeError(f"{kind.__name__} expected")
    return plain


@cache
def _fields(kind: type) -> dict[str, Read]:
    return {name: _reader(hint) for name, hint in typing.get_type_hints(kind).items()}
