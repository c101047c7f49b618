"""Which options a demand can call for: all others may stay out without making anything harder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from optimizer.conflict.demands import Kept, Own


@dataclass(frozen=True)
class Help:
    """What makes it easier to keep the shared demands.

    ``rows``: kept rows in which something counts below zero. ``projects``: projects that may have
    to open, and of which seats must be taken.
    """

    rows: frozenset[int]
    projects: frozenset[int]

    def __bool__(self) -> bool:
        return bool(self.rows or self.projects)


def help_wanted(kept: Kept) -> Help:
    """Return what awards nobody demands could help with."""
    problem, rows = kept.problem, kept.signed.intersection(kept.rows)
    may_open = frozenset(p for p in kept.least if problem.projects[p].must is not False)
    # Where anybody may help, the help itself may be a seat, or must follow one: any may be called
    # for, and then seats beside it.
    if rows or kept.opened & may_open:
        return Help(rows, may_open)
    none = Help(rows, frozenset())
    for case in kept.forced:
        own = kept.own(case)
        if any(own.case.options[o].project in may_open for o in needed(kept, case, none)):
            return Help(rows, may_open)
    return none


def needed(kept: Kept, case: int, wanted: Help) -> list[int]:
    """Return the options of a case that demands, or help that is wanted, can call for."""
    own = kept.own(case)
    found = set(_asked(own)) | set(_helping(own, wanted))
    while found:
        more = set(_called_for(own, found)) - found
        if not more:
            break
        found |= more
    return sorted(found - own.shut)


def _asked(own: Own) -> Iterator[int]:
    for requirement in own.requirements:
        yield from requirement.options
    lines = {floor.line for floor in own.floors}
    if lines:
        for o, option in enumerate(own.case.options):
            if any(n in lines and s > 0 for n, s in option.cover):
                yield o


def _helping(own: Own, wanted: Help) -> Iterator[int]:
    if not wanted:
        return
    for o, option in enumerate(own.case.options):
        if option.project in wanted.projects or any(
            a < 0 and r in wanted.rows for r, a in option.usage
        ):
            yield o


def _called_for(own: Own, found: set[int]) -> Iterator[int]:
    for after in own.afters:
        if found & after.then:
            yield from after.first
    for ceiling in own.ceilings:
        if any(a > 0 and o in found for o, a in ceiling.amounts):
            yield from (o for o, a in ceiling.amounts if a < 0)
