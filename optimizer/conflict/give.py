"""How much each member of a smallest set would have to give, if nothing else of the set did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from optimizer.conflict.alone import NODES, Undecided, keeps, may_grow, packages_alone
from optimizer.conflict.demands import Demand, Kept
from optimizer.conflict.holding import Court
from optimizer.conflict.overstepped import Overstepped
from optimizer.packages.clock import Clock
from optimizer.problem import AllocationProblem
from optimizer.solution import ClashSort

#: What can give by degrees; the rest holds or is given up as a whole.
BY_DEGREES = frozenset({ClashSort.ROW, ClashSort.LEAST, ClashSort.CEILING, ClashSort.FLOOR})


def gives(
    problem: AllocationProblem, members: Sequence[Demand], clock: Clock
) -> list[tuple[Demand, int | None]]:
    """Return each member with the least it would have to give, None where that is not known.

    In the units of what it limits: of a row or a ceiling its own, of seats one, of a floor 1/10,000
    of cover. Signed ceilings and shares count money times the share's denominator.
    """
    kept = Kept(problem, members)
    cases = {d.case for d in members}
    lonely = len(cases) == 1 and min(cases) >= 0
    found: list[tuple[Demand, int | None]] = []
    for demand in members:
        if demand.sort not in BY_DEGREES or clock.over():
            found.append((demand, None))
        elif lonely:
            found.append((demand, _alone(kept, demand)))
        else:
            found.append((demand, _together(kept, demand, clock)))
    return found


def _alone(kept: Kept, demand: Demand) -> int | None:
    try:
        excesses = list(_excesses(kept.without([demand]), demand))
    except Undecided:
        return None
    return min(excesses, default=None)


def _excesses(rest: Kept, demand: Demand) -> Iterator[int]:
    own = rest.own(demand.case)
    if demand.sort is ClashSort.CEILING:
        ceiling = own.case.ceilings[demand.index]
        if any(a < 0 for _, a in ceiling.amounts):
            raise Undecided  # more awards could lower it: the smallest packages do not show that
        for package in packages_alone(own):
            yield sum(a for o, a in ceiling.amounts if o in package) - ceiling.limit
    elif demand.sort is ClashSort.FLOOR:
        floor = own.case.floors[demand.index]
        serving = [
            o for o, option in enumerate(own.case.options) if dict(option.cover).get(floor.line)
        ]
        for package in _grown(rest, demand.case, serving):
            reached = sum(dict(own.case.options[o].cover).get(floor.line, 0) for o in package)
            yield floor.least - reached


def _grown(rest: Kept, case: int, serving: Sequence[int]) -> Iterator[frozenset[int]]:
    """Yield packages that keep the rest, with whatever serves a floor added while it may be."""
    own = rest.own(case)
    bases = list(packages_alone(own)) if own.forces else [frozenset[int]()]
    for base in bases:
        open_, seen = [base], {base}
        while open_:
            held = open_.pop()
            if len(seen) > NODES:
                raise Undecided
            if keeps(own, held):
                yield held
            for option in serving:
                more = held | {option}
                if more not in seen and may_grow(own, more):
                    seen.add(more)
                    open_.append(more)


def _together(kept: Kept, demand: Demand, clock: Clock) -> int | None:
    answer = Court(clock).giving(kept, demand)
    if answer is None:
        return None
    over = Overstepped(kept, answer.packages, answer.opened)
    if demand.sort is ClashSort.CEILING:
        ceiling = kept.problem.cases[demand.case].ceilings[demand.index]
        held = answer.packages.get(demand.case, ())
        return sum(a for o, a in ceiling.amounts if o in held) - ceiling.limit
    if demand.sort is ClashSort.FLOOR:
        return over.missing(demand)
    return over.by(demand) or None
