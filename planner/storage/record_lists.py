"""Many records of a few kinds as lists of their values: each kind's fields are named once.

Written so, a balance of ten thousand cases takes half the room, and a third of the time to read.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache, partial
from operator import attrgetter
from typing import Any

from planner.domain.change import Plain
from planner.domain.plain import from_plain, to_plain

#: The fields of each kind of record, as they were when records of it were written.
Fields = Mapping[str, list[str]]
_Read = Callable[[Any], Any]
_NONE = type(None)
_AS_IS = frozenset({_NONE, bool, int, float, str})
#: What a field may hold of a type that needs no reading.
_FITS: Mapping[Any, frozenset[type]] = {
    str: frozenset({str}),
    bool: frozenset({bool}),
    int: frozenset({int, bool}),
}


def to_lists(value: object) -> Plain:
    """Return a value with every record in it as the list of its fields' values."""
    kind: type[Any] = type(value)
    if kind in _AS_IS:
        return value  # type: ignore[return-value]  # the types of _AS_IS are plain
    return _writer(kind)(value)  # type: ignore[arg-type]  # a class can be hashed


@cache
def _writer(kind: type[Any]) -> Callable[[Any], Plain]:
    if is_dataclass(kind):
        names = [f.name for f in fields(kind)]
        if len(names) == 1:
            return lambda value: [to_lists(getattr(value, names[0]))]
        values_of = attrgetter(*names)
        return lambda value: [v if type(v) in _AS_IS else to_lists(v) for v in values_of(value)]
    if kind is tuple:
        return lambda value: [v if type(v) in _AS_IS else to_lists(v) for v in value]
    if issubclass(kind, Mapping):
        return lambda value: {str(to_plain(k)): to_lists(v) for k, v in value.items()}
    if issubclass(kind, Sequence) and not issubclass(kind, str):
        return lambda value: [to_lists(v) for v in value]
    return to_plain


def fields_of(kind: Any) -> dict[str, list[str]]:
    """Return the fields of every kind of record that values of this type can hold."""
    found: dict[str, list[str]] = {}
    waiting = [kind]
    while waiting:
        one = waiting.pop()
        if is_dataclass(one) and isinstance(one, type) and one.__name__ not in found:
            found[one.__name__] = [f.name for f in fields(one)]
            waiting.extend(typing.get_type_hints(one).values())
        waiting.extend(typing.get_args(one))
    return found


class Lists:
    """Reads lists as they were written. ``written``: the fields of each kind at that time.

    What is small and the same, an amount or a month, is made once.
    """

    def __init__(self, written: Fields) -> None:
        self._written = written
        self._readers: dict[Any, _Read] = {}

    def read(self, kind: Any, plain: Any) -> Any:
        """Return the value of type ``kind``.

        Raises ValueError, TypeError, KeyError, IndexError or AttributeError where it is none.
        """
        return self._reader(kind)(plain)

    def _reader(self, kind: Any) -> _Read:
        found = self._readers.get(kind)
        if found is None:
            found = self._readers[kind] = self._made(kind)
        return found

    def _made(self, kind: Any) -> _Read:
        kind = getattr(kind, "__supertype__", kind)
        origin, arguments = typing.get_origin(kind), typing.get_args(kind)
        if origin in (types.UnionType, typing.Union):
            kinds = [a for a in arguments if a is not _NONE]
            if len(kinds) > 1:
                return partial(from_plain, kind)
            read = self._reader(kinds[0])
            return lambda plain: None if plain is None else read(plain)
        if origin is tuple:
            readers = [self._reader(a) for a in arguments if a is not Ellipsis]
            if len(arguments) == 2 and arguments[1] is Ellipsis:
                return lambda plain: tuple([readers[0](v) for v in plain])
            return lambda plain: tuple(r(v) for r, v in zip(readers, plain, strict=True))
        if origin is not None and issubclass(origin, Mapping):
            key, value = self._reader(arguments[0]), self._reader(arguments[1])
            return lambda plain: {key(k): value(v) for k, v in plain.items()}
        if is_dataclass(kind) and isinstance(kind, type):
            return self._of_record(kind)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return {str(member.value): member for member in kind}.__getitem__
        return partial(from_plain, kind)

    def _of_record(self, kind: type[Any]) -> _Read:
        """Return what reads a record; fields it has no more are passed over, new ones default."""
        hints = typing.get_type_hints(kind)
        names = self._written[kind.__name__]
        places, fits, changing = [], [], []
        for place, name in enumerate(n for n in names if n in hints):
            own = getattr(hints[name], "__supertype__", hints[name])
            places.append(names.index(name))
            fits.append(_FITS.get(own))
            if own not in _FITS:
                changing.append((place, self._reader(hints[name])))
        kept = [n for n in names if n in hints]
        in_order = kept == [f.name for f in fields(kind)][: len(kept)]
        whole = in_order and places == list(range(len(names)))
        known: dict[tuple[type, ...], bool] = {}

        def fit(values: list[Any]) -> bool:
            return all(f is None or type(v) in f for f, v in zip(fits, values, strict=True))

        def read(plain: Any) -> Any:
            values = list(plain) if whole else [plain[n] for n in places]
            shape = tuple(map(type, values))
            if shape not in known:
                known[shape] = len(plain) == len(names) and fit(values)
            if not known[shape]:
                raise TypeError(f"{kind.__name__} expected")
            for place, reader in changing:
                values[place] = reader(values[place])
            return kind(*values) if in_order else kind(**dict(zip(kept, values, strict=True)))

        return read if changing else _once(read)


def _once(read: _Read) -> _Read:
    """Return a reader that makes equal records of plain values once."""
    made: dict[tuple[Any, ...], Any] = {}

    def known_or_read(plain: Any) -> Any:
        # By type as well: True is 1, and 1 is 1.0.
        key = (*plain, *map(type, plain))
        found = made.get(key)
        if found is None:
            found = made[key] = read(plain)
        return found

    return known_or_read
