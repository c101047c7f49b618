"""Sums of money behind which enough households stand, and none of them mainly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from planner.domain.ids import CaseId
from planner.domain.reports.small_counts import SMALLEST

_Key = TypeVar("_Key")
#: Above this share of an amount, the amount would tell one household's (UNECE, dominance rule).
DOMINANT = 0.8
#: What a case has of an amount, in minor units; of no case: a project's own money.
Part = tuple[CaseId | None, int]


def safe_sums(parts: Mapping[_Key, Sequence[Part]]) -> tuple[dict[_Key, int | None], int | None]:
    """Return the sum of each, and of all; None for those that would tell of a household.

    All that is hidden is, taken together, an amount that could be shown: it is what is left when
    the others are taken from the sum of all. Where that cannot be, the sum of all is hidden too.
    """
    sums = {key: sum(minor for _, minor in given) for key, given in parts.items()}
    hidden = {key for key, given in parts.items() if tells_of_one(given)}
    whole: int | None = sum(sums.values())
    while hidden and (
        len(hidden) == 1 or tells_of_one(part for key in hidden for part in parts[key])
    ):
        others = [key for key in sums if key not in hidden and parts[key]]
        if not others:
            whole = None
            break
        hidden.add(min(others, key=lambda key: abs(sums[key])))
    return {key: None if key in hidden else minor for key, minor in sums.items()}, whole


def tells_of_one(given: Iterable[Part]) -> bool:
    """Say whether few households stand behind an amount, or one of them mainly."""
    each: Counter[CaseId] = Counter()
    for case_id, minor in given:
        if case_id is not None:
            each[case_id] += minor
    sizes = [abs(minor) for minor in each.values() if minor]
    return bool(sizes) and (len(sizes) < SMALLEST or max(sizes) > DOMINANT * sum(sizes))
