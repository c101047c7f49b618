"""Why floors cannot all hold: the smallest set that stands against it, and what all would take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from optimizer.conflict.alone import contradicts_itself
from optimizer.conflict.demands import Demand, Kept, demands_of
from optimizer.conflict.give import gives
from optimizer.conflict.holding import Court
from optimizer.conflict.overstepped import Overstepped
from optimizer.conflict.smallest import smallest
from optimizer.packages.clock import Clock
from optimizer.problem import AllocationProblem, RowSort
from optimizer.solution import ClashSort

#: These shares give way to floors: they are never what stands against them.
_GIVES_WAY = frozenset({RowSort.SPENDING_LEAST, RowSort.FUND_LEAST})
#: What must give: money rather than anything else; a demand that is none of the money's at most.
_COST = {RowSort.MONEY: 1.0, RowSort.LINE_SHARE: 10.0, RowSort.HOURS: 1e4}
_COST_OF_A_PLACE = 1e6
_COST_OF_A_DEMAND = 1e9
#: How near to the least what all floors would take is reckoned, as a share of it.
_NEAR = 0.001
#: The part of the time for what all floors would take; the rest for the smallest set.
_PART = 0.5


@dataclass(frozen=True)
class FloorsShort:
    """``alone``: floors no package of their case can reach, whatever is shared.

    ``members``: the smallest set of floors and limits that cannot hold, each with what it would
    have to give. ``missing``: by row (or project, where seats are missing) how much more of it
    lets all other floors hold. ``least``: no less money in all would do; None where not money
    alone is missing. ``holds``: all floors but those ``alone`` were seen to hold together.
    """

    alone: tuple[Demand, ...]
    members: tuple[tuple[Demand, int | None], ...]
    missing: tuple[tuple[Demand, int], ...]
    least: int | None
    holds: bool = False


def floors_short(problem: AllocationProblem, clock: Clock) -> FloorsShort:
    """Ask that every floor of a problem holds, and say why that cannot be."""
    kept = Kept(
        problem,
        (
            d
            for d in demands_of(problem, floors=True)
            if d.sort is not ClashSort.ROW or problem.rows[d.index].sort not in _GIVES_WAY
        ),
    )
    alone = tuple(d for case in sorted(kept.forced) for d in _alone(kept, case))
    rest = kept.without(alone)
    # A share of the spending is seen last: most cases could help to keep it, which takes longer.
    plain = rest.without(Demand(ClashSort.ROW, -1, r) for r in rest.signed)
    missing: tuple[tuple[Demand, int], ...] = ()
    least: int | None = None
    holds = False
    for asked in (plain, rest):
        clock.share(_PART)
        missing, least, holds = _missing(asked, clock)
        if missing:
            rest = asked
            break
    clock.share(1.0)
    members = smallest(problem, rest.demands, clock) if missing else []
    if clock.over():
        members = []  # not proven the smallest: naming more than is to blame would mislead
    return FloorsShort(alone, tuple(gives(problem, members, clock)), missing, least, holds)


def _alone(kept: Kept, case: int) -> Iterator[Demand]:
    """Yield floors of a case to leave out until the case does not contradict itself."""
    own = kept.of_case(case)
    floors = [d for d in own if d.sort is ClashSort.FLOOR]
    if not floors or not contradicts_itself(kept.own(case)):
        return
    rest = [d for d in own if d.sort is not ClashSort.FLOOR]
    gone = [d for d in floors if contradicts_itself(kept.only([*rest, d]).own(case))]
    still = [*rest, *(d for d in floors if d not in gone)]
    if contradicts_itself(kept.only(still).own(case)):
        gone = floors
    yield from sorted(gone)


def _missing(kept: Kept, clock: Clock) -> tuple[tuple[tuple[Demand, int], ...], int | None, bool]:
    problem = kept.problem

    def cost(demand: Demand) -> float:
        if demand.sort is ClashSort.ROW:
            return _COST.get(problem.rows[demand.index].sort, _COST_OF_A_PLACE)
        return _COST_OF_A_PLACE if demand.sort is ClashSort.LEAST else _COST_OF_A_DEMAND

    answer = Court(clock).cheapest(kept, cost, _NEAR)
    if answer is None:
        return (), None, False
    over = Overstepped(kept, answer.packages, answer.opened)
    if over.broken:
        return (), None, False
    shared = [d for d in kept.demands if d.sort in (ClashSort.ROW, ClashSort.LEAST)]
    missing = tuple((d, over.by(d)) for d in sorted(shared) if over.by(d))
    money = all(
        d.sort is ClashSort.ROW and problem.rows[d.index].sort is RowSort.MONEY for d, _ in missing
    )
    return missing, int(answer.bound) if money and missing else None, over.nothing
