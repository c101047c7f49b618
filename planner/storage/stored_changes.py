"""The changes of a stored batch, opened when somebody looks at them.

An import of ten thousand people is one batch; most days nobody takes it back, and unsealing it
would take as long as reading the caseload itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import overload

from planner.domain.change import Change

#: Reads so many of a batch's changes from the first, all where None; of one sort of record, of
#: any where it is empty. Raises PlannerError ``file_damaged`` where one is not as it was stored.
Read = Callable[[int | None, str], tuple[Change, ...]]


class StoredChanges(Sequence[Change]):
    """Equal to a tuple of the same changes. The first is read at once: it shows whether they can
    be read at all, and what the batch is about."""

    def __init__(self, count: int, read: Read) -> None:
        self._count = count
        self._read = read
        self._known = read(1, "")

    def _all(self) -> tuple[Change, ...]:
        if len(self._known) < self._count:
            self._known = self._read(None, "")
        return self._known

    def of(self, entity: str) -> tuple[Change, ...]:
        """Return the changes of one sort of record; no other is opened for it."""
        if len(self._known) < self._count:
            return self._read(None, entity)
        return tuple(change for change in self._known if change.entity == entity)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Change: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Change, ...]: ...
    def __getitem__(self, at: int | slice) -> Change | tuple[Change, ...]:
        return self._all()[at]

    def __iter__(self) -> Iterator[Change]:
        first = self._known[:1]
        yield from first
        yield from self._all()[len(first) :]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))
