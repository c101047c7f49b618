"""The one door: solve a problem of plain data within a time and to a gap."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from optimizer.multiple_choice.bound import never_fits, upper_bound
from optimizer.multiple_choice.grid import Floats, Grid, lay_out
from optimizer.multiple_choice.prices import prices_of
from optimizer.multiple_choice.problem import Problem, parse
from optimizer.multiple_choice.result import Result, at_most, gap_of, number
from optimizer.multiple_choice.search import State, compile_all, search
from optimizer.multiple_choice.together import Clock
from optimizer.multiple_choice.verify import value_of
from planner.domain.balances.allocation import Outcome
from planner.domain.errors import PlannerError
from planner.domain.progress import StopAsked, never

#: Seconds kept back for adding up and handing over.
_KEPT_BACK = 0.15
#: The longest that can be asked for: a week.
_LONGEST = 604_800.0


def solve_plain(data: object, seconds: float, gap: float = 0.0, seed: int = 0) -> Result:
    """Solve a problem given as plain data: see ``parse`` for its shape and ``solve``."""
    return solve(parse(data), seconds, gap, seed)


def solve(
    problem: Problem,
    seconds: float,
    gap: float = 0.0,
    seed: int = 0,
    stop: StopAsked = never,
    begun: float | None = None,
) -> Result:
    """Return the best choice found within ``seconds``, or sooner within ``gap`` of the best.

    ``gap``: share of the bound, 0 for the best there is. ``seed``: of the draws; the same seed
    gives the same choice whenever the search ends by gap or proof. ``stop``: asked now and then,
    True ends the search with the best so far. ``begun``: since when the seconds count, on the
    monotonic clock, where reading the problem is to count too. Raises PlannerError
    ``solve_seconds``, ``solve_gap``, ``solve_seed``.
    """
    check(seconds, gap, seed)
    clock = Clock(max(0.0, min(seconds, _LONGEST) - min(_KEPT_BACK, seconds / 4)), stop, begun)
    grid = lay_out(problem)
    outer = grid if grid.exact else lay_out(problem, outward=True)
    if not outer.fits:
        return _result(problem, grid, clock, Outcome.INFEASIBLE, State(None, 0), None, {})
    price = prices_of(grid, clock.until - 0.5 * (clock.until - clock.begun)) if grid.fits else None
    if price is None:
        price = np.zeros(len(grid.capacity))
    prices = _by_resource(grid, price)
    full = np.array([prices.get(int(k), 0.0) for k in outer.rows])
    own = full * outer.unit / outer.worth
    bound = upper_bound(outer, own) * outer.worth
    if not grid.fits or (len(own) and never_fits(outer, own)):
        state = State(None, bound, empty=outer is grid or never_fits(outer, own))
    elif not len(grid.capacity):
        state = State(_richest(grid), bound)
    else:
        state = search(
            grid, price, upper_bound(grid, price), lambda v, b: _enough(v, b, gap), seed, clock
        )
    if state.empty and not grid.exact:
        state = State(None, bound)  # the coarse grid is narrower than the problem
    status = Outcome.INFEASIBLE if state.empty else Outcome.STOPPED
    least = min(bound, state.bound) if grid.exact else bound
    return _result(problem, grid, clock, status, state, least, prices, gap)


def check(seconds: float, gap: float, seed: int) -> None:
    """Refuse what is no time, gap or seed: PlannerError ``solve_seconds``/``_gap``/``_seed``."""
    if not 0.0 < seconds <= _LONGEST:
        raise PlannerError("solve_seconds")
    if not 0.0 <= gap < 1.0:
        raise PlannerError("solve_gap")
    if not 0 <= seed < 2**63:
        raise PlannerError("solve_seed")


def _enough(value: int, bound: int, gap: float) -> bool:
    return bound <= value or gap_of(value, bound) <= gap


def _richest(grid: Grid) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    order = np.lexsort((-grid.value, grid.group))
    return np.asarray(order[grid.start[:-1]])


def _by_resource(grid: Grid, price: Floats) -> dict[int, float]:
    """Return prices by place of the resource, a unit as in the parsed problem."""
    pairs = zip(grid.rows.tolist(), (price * grid.worth / grid.unit).tolist(), strict=True)
    return {int(k): max(0.0, p) for k, p in pairs}


def _result(
    problem: Problem, grid: Grid, clock: Clock, status: Outcome, state: State, bound: int | None,
    prices: dict[int, float], gap: float = 0.0,
) -> Result:  # fmt: skip
    """Add the choice up again and say what it is."""
    value, choice = None, {}
    if state.choice is not None:
        indices = [None if o < 0 else int(o) for o in grid.origin[state.choice]]
        value = value_of(problem, indices)
        if value is None:
            status = Outcome.FAILED
        else:
            choice = {g.name: o for g, o in zip(problem.groups, indices, strict=True)}
    away = None
    if value is not None and bound is not None:
        bound = max(bound, value)
        away = gap_of(value, bound)
        if bound == value:
            status = Outcome.OPTIMAL
        elif away <= gap:
            status = Outcome.WITHIN_GAP
    scale = problem.value_scale
    out = {
        name: float(Fraction(prices.get(k, 0.0)) * problem.scales[k] / scale)
        for k, name in enumerate(problem.resources)
    }
    infeasible = status is Outcome.INFEASIBLE
    return Result(
        status,
        None if value is None else number(value, scale),
        None if bound is None or infeasible else at_most(bound, scale),
        away,
        round(clock.seconds, 3),
        choice,
        out,
    )


def prepare() -> None:
    """Compile what is compiled, so that the first solve does not wait for it."""
    groups = [
        {
            "name": f"g{g}",
            "required": True,
            "options": [
                {"value": (g * 7 + j * j) % 23, "use": {"a": (g + 3 * j) % 7, "b": (g * j) % 5}}
                for j in range(4)
            ],
        }
        for g in range(12)
    ]
    resources = [{"name": "a", "capacity": 27}, {"name": "b", "capacity": 15}]
    compile_all(lay_out(parse({"resources": resources, "groups": groups})))
