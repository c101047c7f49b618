"""A record of any type with every field filled in with a value of its own, by its type alone."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from itertools import count
from typing import Any

from planner.domain.money import Money
from planner.domain.months import Month


class Filler:
    """Makes values that no two fields share, as far as their types have enough of them."""

    def __init__(self) -> None:
        self._next = count(1)

    def filled(self, kind: Any, **given: Any) -> Any:
        """Return a record of a dataclass; ``given``: fields with values of the test's own."""
        hints = typing.get_type_hints(kind)
        made = {f.name: given.get(f.name, self.value(hints[f.name])) for f in fields(kind)}
        return kind(**made)

    def value(self, kind: Any) -> Any:
        """Return a value of a type: lists have one or two members, what may be missing is there."""
        kind = getattr(kind, "__supertype__", kind)
        origin, arguments = typing.get_origin(kind), typing.get_args(kind)
        if origin in (types.UnionType, typing.Union):
            return self.value(next(a for a in arguments if a is not types.NoneType))
        if origin is tuple and arguments[-1] is Ellipsis:
            return (self.value(arguments[0]), self.value(arguments[0]))
        if origin is tuple:
            return tuple(self.value(a) for a in arguments)
        if origin is frozenset:
            return frozenset({self.value(arguments[0])})
        if origin is not None and issubclass(origin, Mapping):
            return {self.value(arguments[0]): self.value(arguments[1])}
        return self._single(kind)

    def _single(self, kind: Any) -> Any:
        number = next(self._next)
        if kind is Money:
            return Money(number * 100, "EUR")
        if kind is Month:
            return Month(1900 + number % 200, 5)
        if is_dataclass(kind):
            return self.filled(kind)
        if issubclass(kind, Enum):
            return list(kind)[number % len(kind)]
        made = {
            bool: True,
            int: 1000 + number,
            float: number + 0.5,
            str: f"text{number}",
            date: date(2000, 1, 1) + timedelta(days=number),
            datetime: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(days=number),
        }
        return made[kind]
