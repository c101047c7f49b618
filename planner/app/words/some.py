"""A few of many case numbers, for a line that must stay short."""

from __future__ import annotations

from collections.abc import Sequence

from planner.wording.command_line import said

#: Numbers told of many.
_TOLD = 5


def some_of(numbers: Sequence[str], language: str, most: int = _TOLD) -> str:
    """Return the first ``most`` numbers and how many others there are; all where one is over."""
    if len(numbers) <= most + 1:
        return ", ".join(numbers)
    listed, count = ", ".join(numbers[:most]), len(numbers) - most
    return said("and_others", language, numbers=listed, count=count)
