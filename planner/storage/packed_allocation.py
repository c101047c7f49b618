"""An allocation as it is stored: what every page asks for, then what is told of single cases.

Why each case got what it got is two thirds of an allocation, and is opened when somebody looks at
that case. Files of an earlier planner hold one plain text instead.
"""

from __future__ import annotations

import typing
import zlib
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import Any, cast

from planner.domain.balances.allocation import Allocation, CaseResult
from planner.domain.errors import PlannerError
from planner.domain.plain import from_plain
from planner.storage.record_lists import Lists, fields_of, to_lists
from planner.storage.sealing import dumped, listed_in, loaded
from planner.storage.told_later import ListedLater, Part, ToldLater, part_of
from planner.storage.uncollected import uncollected

#: What is told of a case by itself.
_TOLD = ("reasons", "not_met", "alternatives", "next_best", "bring_in")
_told = attrgetter(*_TOLD)
_UNTOLD: dict[str, Any] = {
    "reasons": {},
    "not_met": (),
    "alternatives": (),
    "next_best": {},
    "bring_in": (),
}
_LATER = tuple(ListedLater if _UNTOLD[name] == {} else ToldLater for name in _TOLD)
_HINTS = typing.get_type_hints(CaseResult)
_TYPES = [_HINTS[name] for name in _TOLD]
#: So many cases are opened at once: it takes a few thousandths of a second.
_TOGETHER = 40
#: So many records are written at once, so that other threads come in between.
_AT_ONCE = 500
_LENGTH = 4
#: A text longer than this is none of ours: a few bytes could unpack to fill the memory.
_MOST = 1 << 30
_FAST = 1


def packed(allocation: Allocation) -> bytes:
    """Return an allocation as it is stored; with ten thousand cases it takes a second or two.

    What was not opened since it was read is stored as it stood.
    """
    with uncollected():
        return _packed(allocation)


def _packed(allocation: Allocation) -> bytes:
    cases = allocation.cases
    parts = [_part(cases[n : n + _TOGETHER]) for n in range(0, len(cases), _TOGETHER)]
    rest = to_lists(replace(allocation, awards=(), cases=()))
    head = ",".join(
        (
            dumped(cast(Any, fields_of(Allocation))),
            dumped(rest),
            _listed(allocation.awards),
            _listed([replace(c, **_UNTOLD) for c in cases]),
            dumped([len(part) for part in parts]),
        )
    )
    first = _pressed(f"[{head}]")
    return b"".join((len(first).to_bytes(_LENGTH), first, *parts))


def _part(cases: Sequence[CaseResult]) -> bytes:
    told = [_told(case) for case in cases]
    as_it_stood = part_of(told)
    return as_it_stood.stored if as_it_stood else _pressed(dumped(to_lists(tuple(told))))


def _listed(records: Sequence[object]) -> str:
    """Return the text of a long list, written a piece at a time."""
    steps = range(0, len(records), _AT_ONCE)
    pieces = (dumped([to_lists(r) for r in records[n : n + _AT_ONCE]])[1:-1] for n in steps)
    return f"[{','.join(pieces)}]"


def _pressed(text: str) -> bytes:
    return zlib.compress(text.encode(), _FAST)


def unpacked(stored: object, file: str) -> Allocation:
    """Return the allocation that was stored in the file of this name.

    Raises what ``Lists.read`` raises where it is not as it was packed; what is told of a
    case raises PlannerError ``file_damaged`` when it is looked at and is not.
    """
    if not isinstance(stored, bytes):
        plain: Allocation = from_plain(Allocation, loaded(str(stored)))
        return plain
    end = _LENGTH + int.from_bytes(stored[:_LENGTH])
    written, rest, awards, untold, sizes = cast(Any, listed_in(_text(stored[_LENGTH:end])))
    lists = Lists(written)
    told = partial(_opened, file), partial(_read_told, file, lists)
    parts = []
    for size in sizes:
        parts.append(Part(stored[end : end + size], *told))
        end += size
    results = lists.read(tuple[CaseResult, ...], untold)
    if end != len(stored) or len(parts) != -(-len(results) // _TOGETHER):
        raise ValueError("allocation")
    found: Allocation = lists.read(Allocation, rest)
    return replace(
        found,
        awards=lists.read(typing.get_type_hints(Allocation)["awards"], awards),
        cases=tuple(
            _told_later(result, parts[n // _TOGETHER], n % _TOGETHER)
            for n, result in enumerate(results)
        ),
    )


def _told_later(result: CaseResult, part: Part, case: int) -> CaseResult:
    later = {
        name: kind(part, case, value)
        for value, (name, kind) in enumerate(zip(_TOLD, _LATER, strict=True))
    }
    return replace(result, **cast(Any, later))


def _opened(file: str, stored: bytes) -> list[list[Any]]:
    """Return the values told of each case as they are stored."""
    try:
        with uncollected():
            told = cast(Any, loaded(_text(stored)))
        return [[value for value, _ in zip(values, _TOLD, strict=True)] for values in told]
    except (ValueError, TypeError):
        raise PlannerError("file_damaged", file=file) from None


def _read_told(file: str, lists: Lists, place: int, value: Any) -> Any:
    try:
        return lists.read(_TYPES[place], value)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError):
        raise PlannerError("file_damaged", file=file) from None


def _text(stored: bytes) -> str:
    """Return what was pressed together. Raises ValueError where it is not that."""
    opening = zlib.decompressobj()
    try:
        text = opening.decompress(stored, _MOST)
    except zlib.error:
        raise ValueError("pressed") from None
    if not opening.eof:
        raise ValueError("pressed")
    return text.decode()
