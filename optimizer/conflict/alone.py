"""Does a case contradict itself? Every package that meets what is demanded of it, and no more.

From nothing, whatever a demand still lacks is tried: one of the options that could serve it. A
package that meets all demands holds one of them, so that none is missed; one that holds a useless
option, or breaks what no further option can mend, leads to none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from optimizer.conflict.demands import Own

#: So many packages are looked at in one case; beyond that nothing is said about it.
NODES = 4_000


class Undecided(Exception):  # noqa: N818 - no fault: the search was only too long
    """More packages than may be looked at."""


def packages_alone(own: Own, nodes: int = NODES) -> Iterator[frozenset[int]]:
    """Yield packages that keep every demand of the case; raise ``Undecided`` after so many."""
    seen: set[frozenset[int]] = {frozenset()}
    open_: list[frozenset[int]] = [frozenset()]
    while open_:
        held = open_.pop()
        if len(seen) > nodes:
            raise Undecided
        wanted = _lacking(own, held)
        if wanted is None:
            yield held
            continue
        for option in sorted(wanted - held, reverse=True):
            more = held | {option}
            if more not in seen and may_grow(own, more):
                seen.add(more)
                open_.append(more)


def contradicts_itself(own: Own) -> bool:
    """Say whether it is proven that no package keeps every demand of the case."""
    try:
        return own.forces and next(packages_alone(own), None) is None
    except Undecided:
        return False


def keeps(own: Own, package: Iterable[int]) -> bool:
    """Say whether a package keeps every demand of the case, groups and usefulness too."""
    held = frozenset(package)
    return may_grow(own, held) and _lacking(own, held) is None


def may_grow(own: Own, held: frozenset[int]) -> bool:
    """Say whether a package may be part of one that keeps every demand."""
    if held & own.shut or any(len(held.intersection(group)) > 1 for group in own.case.groups):
        return False
    for ceiling in own.ceilings:
        lowest = sum(a for o, a in ceiling.amounts if o in held or a < 0)
        if lowest > ceiling.limit:
            return False
    for conflict in own.conflicts:
        one, other = held & conflict.one, held & conflict.other
        if any(a != b for a in one for b in other):
            return False
    return not any(is_useless(own, held, option) for option in held)


def is_useless(own: Own, held: frozenset[int], option: int) -> bool:
    """Say whether every line is met as far as it counts without an option nobody asked for."""
    if option in own.excused:
        return False
    for line, share in own.case.options[option].cover:
        others = sum(
            s for o in held if o != option for n, s in own.case.options[o].cover if n == line
        )
        own_others = sum(s for n, s in own.case.options[option].cover if n == line) - share
        if share > 0 and others + own_others < own.useful[line]:
            return False
    return True


def _lacking(own: Own, held: frozenset[int]) -> frozenset[int] | None:
    """Return options of which one must join, None where nothing is lacking."""
    for requirement in own.requirements:
        if not held & requirement.options:
            return requirement.options
    for after in own.afters:
        if held & after.then and not held & after.first:
            return after.first
    for floor in own.floors:
        serving = {
            o: s
            for o, option in enumerate(own.case.options)
            for n, s in option.cover
            if n == floor.line and s > 0
        }
        if sum(s for o, s in serving.items() if o in held) < floor.least:
            return frozenset(serving)
    for ceiling in own.ceilings:
        if sum(a for o, a in ceiling.amounts if o in held) > ceiling.limit:
            return frozenset(o for o, a in ceiling.amounts if a < 0)
    return None
