"""Parity: no group of people may fare much better or worse than all others.

The welfare of a case is the share of its burden that is lifted, of what could be: 1 − L / L0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.programme.conditions import Facts

#: Groups of fewer cases, or with fewer others beside them, are left out and named: what chance
#: does to so few is no unfairness, and a bound on them would move money by chance.
LEAST_GROUP = 20


class ParityBy(StrEnum):
    """What groups are formed by; each is a fact of the case."""

    SEX = "sex"  # of the principal
    PLACE = "place"
    DEPARTURE = "departure"  # the country of departure
    VULNERABILITY = "vulnerability"  # each one: those with it and those without


@dataclass(frozen=True, slots=True)
class Parity:
    """Mean welfare of each group and of all others differ by ``most`` (1/10,000) at most."""

    by: ParityBy
    most: int


@dataclass(frozen=True, slots=True)
class Grouped:
    """The cases of each group large enough, in order of its code, and the codes left out."""

    groups: tuple[tuple[str, tuple[int, ...]], ...]
    left_out: tuple[str, ...]


def grouped(facts: Sequence[Facts | None], by: ParityBy) -> Grouped:
    """Return the groups of cases by their facts; None: a case nothing can be lifted for.

    A case of which the fact is unknown belongs to no group and counts among all others.
    """
    found: dict[str, list[int]] = {}
    counted = 0
    for index, own in enumerate(facts):
        if own is None:
            continue
        counted += 1
        value = own.get(by.value)
        members = value if isinstance(value, frozenset) else {str(value)} if value else set()
        for member in members:
            found.setdefault(member, []).append(index)
    large = {
        code: tuple(cases)
        for code, cases in sorted(found.items())
        if len(cases) >= LEAST_GROUP and counted - len(cases) >= LEAST_GROUP
    }
    return Grouped(tuple(large.items()), tuple(sorted(found.keys() - large.keys())))
