"""What is worked out of a whole caseload, remembered for as long as that caseload lives.

A caseload never changes, and the pages of a window ask the same of it one after the other: at
10,000 cases each answer takes a good part of a second.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Generic, TypeVar

from planner.domain.caseload import Caseload

_Found = TypeVar("_Found")


class _Last(Generic[_Found]):
    """The caseload that was asked about last, without keeping it, and what was found."""

    def __init__(self) -> None:
        self.known: tuple[weakref.ref[Caseload], _Found] | None = None

    def forget(self, gone: weakref.ref[Caseload]) -> None:
        """Let go of what was found with the caseload it was found of: nothing of it is left."""
        known = self.known
        if known is not None and known[0] is gone:
            self.known = None


def remembered(work_out: Callable[[Caseload], _Found]) -> Callable[[Caseload], _Found]:
    """Return ``work_out`` with a memory of its last answer; that answer must not be changed."""
    return remembered_of()(work_out)


def remembered_of(
    *parts: str,
) -> Callable[[Callable[[Caseload], _Found]], Callable[[Caseload], _Found]]:
    """Remember what depends on these parts of a caseload alone: other edits leave it as it is.

    Parts that an edit does not touch are the same objects in the caseload after it.
    """

    def remembering(work_out: Callable[[Caseload], _Found]) -> Callable[[Caseload], _Found]:
        return _remembering(work_out, parts)

    return remembering


def _remembering(
    work_out: Callable[[Caseload], _Found], parts: Sequence[str]
) -> Callable[[Caseload], _Found]:
    last: _Last[_Found] = _Last()

    @wraps(work_out)
    def known_or_worked_out(caseload: Caseload) -> _Found:
        known = last.known
        before = known[0]() if known is not None else None
        if known is not None and before is caseload:
            return known[1]
        if known is not None and before is not None and _alike(before, caseload, parts):
            found = known[1]
        else:
            found = work_out(caseload)
        last.known = (weakref.ref(caseload, last.forget), found)
        return found

    return known_or_worked_out


def _alike(before: Caseload, after: Caseload, parts: Sequence[str]) -> bool:
    """Say whether an edit left all of these parts what they were; of no parts, nothing is known."""
    return bool(parts) and all(getattr(before, p) is getattr(after, p) for p in parts)
