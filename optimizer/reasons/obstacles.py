"""What stands between a case's package and one more option: facts, all others' awards as they are.

Every obstacle is an inequality between integers, or a conflict of two options, of the problem as
it was solved. With all obstacles of an option out of the way it can be added and nobody else
feels it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from optimizer.problem import Ceiling
from optimizer.reasons.reckoning import Package, Reckoning

#: Burdens are sums of floats: a difference below this is none.
_NOTHING = 1e-9


class Stands(IntEnum):
    """What an obstacle is, in the order in which it is told: rules before room before money."""

    TOO_LARGE = 0  # breaks a ceiling by itself
    NEVER = 1  # cannot stand beside what must come before it
    BESIDE = 2  # cannot stand beside what is awarded
    CEILING = 3  # breaks a ceiling together with what is awarded
    CLOSED = 4  # its project does not open
    FULL = 5  # its project is full
    NEEDLESS = 6  # adds nothing to what is awarded
    ROW = 7  # a shared row has less left than it takes


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One fact against an option. ``over``: by how much the limit is missed, in its own units.

    ``code``: of the conflict; ``other``: the option it cannot stand beside. ``ceiling``, ``row``,
    ``project``: index of what is missed, -1 where it is something else.
    """

    stands: Stands
    over: int = 0
    code: str = ""
    other: int = -1
    ceiling: int = -1
    row: int = -1
    project: int = -1

    @property
    def same_as(self) -> tuple[int, str, int, int, int, int]:
        """Return what makes it the same obstacle for two options, however far it is missed."""
        return self.stands, self.code, self.other, self.ceiling, self.row, self.project


@dataclass(frozen=True, slots=True)
class Trial:
    """An option added to a package. ``added``: it and what must come before it.

    ``package``: with them, less what they make needless; it may break rules, which ``obstacles``
    name.
    """

    option: int
    added: Package
    package: Package
    obstacles: tuple[Obstacle, ...]


def trial(reckoning: Reckoning, case: int, option: int, package: Package | None = None) -> Trial:
    """Return what adding an option to a case's package (its own by default) runs into.

    What must come before is added at its cheapest; another amount or fund of the same support is
    replaced. Rooms are what the case's own package leaves of them.
    """
    kept = reckoning.solution.packages[case] if package is None else package
    own = reckoning.made.problem.cases[case]
    group = next((set(g) for g in own.groups if option in g), {option})
    rest = [m for m in kept if m not in group]
    added = [option, *_first(reckoning, case, option, rest)]
    whole = _useful(reckoning, case, tuple(sorted({*rest, *added})), frozenset(added))
    return Trial(option, tuple(added), whole, tuple(_all(reckoning, case, added, whole, kept)))


def _first(reckoning: Reckoning, case: int, option: int, rest: list[int]) -> list[int]:
    """Return what must come before an option and is not there yet, each at its cheapest."""
    own = reckoning.made.problem.cases[case]
    held, found, asking = set(rest) | {option}, list[int](), [option]
    while asking:
        one = asking.pop()
        for after in own.afters:
            if one in after.then and after.first and not after.first & held:
                cheapest = min(after.first, key=lambda m: (own.options[m].amount, m))
                held.add(cheapest)
                found.append(cheapest)
                asking.append(cheapest)
    return found


def _useful(reckoning: Reckoning, case: int, package: Package, added: frozenset[int]) -> Package:
    """Leave out what the added options make needless, one at a time."""
    problem = reckoning.made.problem
    while True:
        needless = [o for o in problem.useless(case, package) if o not in added]
        if not needless:
            return package
        package = tuple(o for o in package if o != needless[0])


def _all(
    reckoning: Reckoning, case: int, added: list[int], package: Package, before: Package
) -> Iterator[Obstacle]:
    own = reckoning.made.problem.cases[case]
    yield from _ceilings(own.ceilings, added, package)
    for conflict in own.conflicts:
        for mine, others in ((conflict.one, conflict.other), (conflict.other, conflict.one)):
            for a in added:
                for m in sorted(others & {*package} - {a}) if a in mine else ():
                    stands = Stands.NEVER if m in added else Stands.BESIDE
                    yield Obstacle(stands, code=conflict.code, other=m)
    yield from _seats(reckoning, case, added)
    option = added[0]
    problem = reckoning.made.problem
    left = sum(problem.left(case, package).values()) - sum(problem.left(case, before).values())
    if left > -_NOTHING or option in problem.useless(case, package):
        yield Obstacle(Stands.NEEDLESS)
    yield from _rows(reckoning, case, package)


def _ceilings(
    ceilings: tuple[Ceiling, ...], added: list[int], package: Package
) -> Iterator[Obstacle]:
    for k, ceiling in enumerate(ceilings):
        amounts = dict[int, int]()
        for o, a in ceiling.amounts:
            amounts[o] = amounts.get(o, 0) + a
        mine = sum(amounts.get(a, 0) for a in added)
        total = sum(amounts.get(m, 0) for m in package)
        if mine > 0 and total > ceiling.limit:
            signed = min(amounts.values(), default=0) < 0
            alone = amounts.get(added[0], 0) > ceiling.limit and not signed
            stands = Stands.TOO_LARGE if alone else Stands.CEILING
            yield Obstacle(stands, over=total - ceiling.limit, ceiling=k)


def _seats(reckoning: Reckoning, case: int, added: list[int]) -> Iterator[Obstacle]:
    own, problem = reckoning.made.problem.cases[case], reckoning.made.problem
    for a in added:
        p = own.options[a].project
        if p < 0 or a in reckoning.solution.packages[case]:
            continue
        if p not in reckoning.solution.open_projects:
            yield Obstacle(Stands.CLOSED, project=p)
        elif reckoning.seats[p] >= problem.projects[p].most:
            yield Obstacle(Stands.FULL, over=1, project=p)


def _rows(reckoning: Reckoning, case: int, package: Package) -> Iterator[Obstacle]:
    rows = reckoning.made.problem.rows
    for row, more in sorted(more_used(reckoning, case, package).items()):
        spare = rows[row].limit - reckoning.used[row]
        if more > 0 and more > spare:
            yield Obstacle(Stands.ROW, over=more - spare, row=row)


def more_used(reckoning: Reckoning, case: int, package: Package) -> dict[int, int]:
    """Return how much more of every shared row a package takes than the case's own."""
    own = reckoning.made.problem.cases[case]
    was = reckoning.solution.packages[case]
    used: dict[int, int] = {}
    for sign, chosen in ((1, package), (-1, was)):
        for n in chosen:
            for row, amount in own.options[n].usage:
                used[row] = used.get(row, 0) + sign * amount
    return used
