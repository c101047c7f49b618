"""What is worked out of a whole caseload, remembered for as long as that caseload lives.

A caseload never changes, and the pages of a window ask the same of it one after the other: at
10,000 cases each answer takes a good part of a second.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable
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
    last: _Last[_Found] = _Last()

    @wraps(work_out)
    def known_or_worked_out(caseload: Caseload) -> _Found:
        known = last.known
        if known is not None and known[0]() is caseload:
            return known[1]
        found = work_out(caseload)
        last.known = (weakref.ref(caseload, last.forget), found)
        return found

    return known_or_worked_out
