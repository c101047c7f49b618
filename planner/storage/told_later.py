"""What is told of single cases, opened when somebody looks at it: values that stand for values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, overload

#: Opens what is told of some cases: for each, its values as they are stored.
OpenTold = Callable[[bytes], list[list[Any]]]
#: Reads one such value by its place. Both raise PlannerError where they cannot.
ReadTold = Callable[[int, Any], Any]


class Part:
    """What is told of some cases, as it is stored until one of them is looked at.

    Each value is read by itself: whoever counts one of them over a whole caseload waits for no
    other.
    """

    def __init__(self, stored: bytes, opened: OpenTold, read: ReadTold) -> None:
        self.stored = stored
        self._open, self._read = opened, read
        self._told: list[list[Any]] | None = None
        self._known: dict[tuple[int, int], Any] = {}

    def value(self, case: int, value: int) -> Any:
        """Return a value told of a case, both by their places in the part."""
        if self._told is None:
            self._told = self._open(self.stored)
        if (case, value) not in self._known:
            self._known[case, value] = self._read(value, self._told[case][value])
        return self._known[case, value]


class _Later:
    """One value told of one case: of which part, of which case in it, which value."""

    __slots__ = ("case", "part", "value")

    def __init__(self, part: Part, case: int, value: int) -> None:
        self.part, self.case, self.value = part, case, value

    def now(self) -> Any:
        """Return the value itself."""
        return self.part.value(self.case, self.value)

    def __repr__(self) -> str:
        return repr(self.now())


class ToldLater(_Later, Sequence[Any]):
    """Equal to the tuple it stands for, and handed to another process as that."""

    __slots__ = ()

    @overload
    def __getitem__(self, at: int) -> Any: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Any, ...]: ...
    def __getitem__(self, at: int | slice) -> Any:
        return self.now()[at]

    def __len__(self) -> int:
        return len(self.now())

    def __iter__(self) -> Iterator[Any]:
        return iter(self.now())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, tuple | ToldLater) and self.now() == tuple(other)

    def __hash__(self) -> int:
        return hash(self.now())

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (self.now(),)


class ListedLater(_Later, Mapping[Any, Any]):
    """Equal to the mapping it stands for, and handed to another process as that."""

    __slots__ = ()

    def __getitem__(self, key: Any) -> Any:
        return self.now()[key]

    def __len__(self) -> int:
        return len(self.now())

    def __iter__(self) -> Iterator[Any]:
        return iter(self.now())

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (self.now(),)


def part_of(told: Sequence[Sequence[object]]) -> Part | None:
    """Return the part in which all that is told of these cases stands, in this order and whole;
    None where any of it was opened elsewhere or is another than was stored."""
    first = told[0][0]
    if not isinstance(first, _Later):
        return None
    part = first.part
    for case, values in enumerate(told):
        for place, value in enumerate(values):
            if not isinstance(value, _Later) or value.part is not part:
                return None
            if (value.case, value.value) != (case, place):
                return None
    return part
