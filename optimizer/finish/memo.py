"""What was reckoned of a case stands as long as nothing it was reckoned from is another."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

T = TypeVar("T")


class Memo:
    """Values by case, each with what it was reckoned from.

    A balance after one decision reckons only the cases anew that it moved.
    """

    def __init__(self) -> None:
        self._known: dict[tuple[str, object], tuple[tuple[object, ...], Any]] = {}

    def of(self, what: str, key: object, given: tuple[object, ...], reckon: Callable[[], T]) -> T:
        """Return what ``reckon`` returns, or returned before for equal ``given``."""
        known = self._known.get((what, key))
        if known is not None and known[0] == given:
            return cast("T", known[1])
        value = reckon()
        self._known[what, key] = (given, value)
        return value
