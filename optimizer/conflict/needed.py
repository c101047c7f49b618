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
    problem = kept.problem
    rows = kept.signed.intersection(kept.rows)
    projects = {p for p in kept.opened if p in kept.least}
    for p, project in enumerate(problem.projects):
        makes_room = any(r in rows and a < 0 for r, a in project.opening)
        if p in kept.least and project.must is not False and makes_room:
            projects.add(p)
    for case in kept.forced:
        own = kept.own(case)
        for o in needed(kept, case, Help(rows, frozenset())):
            p = own.case.options[o].project
            if p in kept.least:
                projects.add(p)
    return Help(rows, frozenset(projects))


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
