"""Frozen records to plain data (what JSON can hold) and back, guided by their types."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Hashable, Mapping
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
        return lambda plain: frozenset() if plain == [] else frozenset([member(v) for v in plain])
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
        read = readers[0]
        # Most lists of a caseload are empty.
        return lambda plain: () if plain == [] else tuple([read(v) for v in plain])
    return lambda plain: tuple(read(v) for read, v in zip(readers, plain, strict=True))


def _single(kind: Any) -> Read:
    if is_dataclass(kind) and isinstance(kind, type):
        return _reader_of_records(kind)
    if kind in (date, datetime):
        return cast(Read, kind.fromisoformat)
    if kind is float:
        return float
    if kind is Decimal:
        return cast(Read, kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        members = {member.value: member for member in kind}
        return lambda plain: (
            members[plain] if type(plain) is str and plain in members else kind(plain)
        )
    if kind in (int, str, bool):
        return partial(_as_it_is, kind)
    return lambda plain: plain


def _record(kind: Any, plain: Any) -> Any:
    readers = _fields(kind)
    return kind(**{k: readers[k](v) for k, v in plain.items() if k in readers})


def _reader_of_records(kind: type[Any]) -> Read:
    """Return what reads a record: how records of the same fields in the same order are read is
    found once.

    Only values that are made into something are looked at one by one; of the others it is asked
    once for each set of types whether they fit.
    """
    known: dict[tuple[str, ...], _Shapes] = {}

    def read(plain: Any) -> Any:
        names = tuple(plain)
        shapes = known.get(names)
        if shapes is None:
            shapes = known[names] = _Shapes(kind, names)
        values = [*plain.values()]
        shape = tuple(map(type, values))
        changing = shapes.changing.get(shape)
        if changing is None:
            changing = shapes.changing_of(shape)
        if changing is _UNFIT:
            return _record(kind, plain)
        for place, reader in changing:
            values[place] = reader(values[place])
        return kind(*values) if shapes.in_order else kind(**dict(zip(names, values, strict=True)))

    return read


#: What is to be made of values, by their places.
_Changing = list[tuple[int, Read]]
_UNFIT: _Changing = []


class _Shapes:
    """How records with these fields in this order are read, by the types of their values."""

    def __init__(self, kind: type[Any], names: tuple[str, ...]) -> None:
        self.changing: dict[tuple[type, ...], _Changing] = {}
        own = tuple(f.name for f in fields(kind))
        self.in_order = names == own[: len(names)]
        hints = typing.get_type_hints(kind)
        self._kinds = [_plain_kinds(hints[n]) for n in names] if {*names} <= {*own} else None
        self._readers = _fields(cast(Hashable, kind))
        self._names = names

    def changing_of(self, shape: tuple[type, ...]) -> _Changing:
        """Return what is to be made of values of these types; ``_UNFIT`` where some do not fit."""
        self.changing[shape] = found = self._changing(shape)
        return found

    def _changing(self, shape: tuple[type, ...]) -> _Changing:
        if self._kinds is None:
            return _UNFIT
        found: _Changing = []
        for place, (name, own, kinds) in enumerate(
            zip(self._names, shape, self._kinds, strict=True)
        ):
            if own is _NONE and _NONE in kinds:
                continue
            if kinds - {_NONE}:
                if not issubclass(own, tuple(kinds)):
                    return _UNFIT
            else:
                found.append((place, self._readers[name]))
        return found


def _plain_kinds(hint: Any) -> frozenset[type]:
    """Return the types a field's values may have that stand for themselves."""
    hint = getattr(hint, "__supertype__", hint)
    if hint in (int, str, bool):
        return frozenset({hint})
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        kinds = [a for a in typing.get_args(hint) if a is not _NONE]
        if _NONE in typing.get_args(hint) and len(kinds) == 1:
            return _plain_kinds(kinds[0]) | {_NONE}
    return frozenset()


def _as_it_is(kind: type, plain: Any) -> Any:
    if not isinstance(plain, kind):
        raise TypeError(f"{kind.__name__} expected")
    return plain


@cache
def _fields(kind: type) -> dict[str, Read]:
    return {name: _reader(hint) for name, hint in typing.get_type_hints(kind).items()}
