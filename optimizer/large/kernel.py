"""The integer step: among cases nearly tied at the prices, choose packages that fit, by HiGHS."""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import dataclass

import numpy as np

from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.clock import Clock
from optimizer.packages.mathopt import ask, mathopt

#: How often the clock is asked while HiGHS runs, in seconds.
LOOK = 0.05


@dataclass(frozen=True, slots=True)
class Seats:
    """Seats that columns take: ``count`` of them by column ``at`` in project ``row``.

    Of each project at least ``low`` and at most ``high`` more are to be taken.
    """

    at: Ints
    row: Ints
    count: Floats
    low: Floats
    high: Floats


@dataclass(frozen=True, slots=True)
class Ties:
    """Packages to choose from, one for each ``owner``; ``use``: column × row, Σ ≤ ``high``."""

    owner: Ints
    cost: Floats
    use: Floats
    high: Floats
    seats: Seats


def choose(ties: Ties, gap: float, nodes: int, seconds: float, clock: Clock) -> Ints | None:
    """Return a column for each owner, None if none was found that fits.

    ``gap``: absolute, to the best that these columns allow.
    """
    model = mathopt.Model()
    owners = int(ties.owner.max(initial=-1)) + 1
    one = [model.add_linear_constraint(lb=1.0, ub=1.0) for _ in range(owners)]
    scale = np.maximum(1e-9, np.abs(ties.use).max(axis=0, initial=0.0))
    rows = [model.add_linear_constraint(ub=float(high)) for high in ties.high / scale]
    chosen = [model.add_binary_variable() for _ in range(len(ties.cost))]
    for owner, variable, cost in zip(ties.owner.tolist(), chosen, ties.cost.tolist(), strict=True):
        one[owner].set_coefficient(variable, 1.0)
        if cost:
            model.objective.set_linear_coefficient(variable, cost)
    use = ties.use / scale
    at, row = np.nonzero(use)
    for n, r, amount in zip(at.tolist(), row.tolist(), use[at, row].tolist(), strict=True):
        rows[r].set_coefficient(chosen[n], amount)
    _add_seats(model, ties.seats, chosen)
    parameters = mathopt.SolveParameters(
        time_limit=dt.timedelta(seconds=max(0.05, min(seconds, clock.left()))),
        relative_gap_tolerance=0.0,
        absolute_gap_tolerance=gap,
        node_limit=nodes,
    )
    result = run(model, parameters, clock)
    if result is None or not result.has_primal_feasible_solution():
        return None
    shares = np.array(result.variable_values(chosen))
    order = np.lexsort((-shares, ties.owner))
    first = np.concatenate(([True], np.diff(ties.owner[order]) != 0))
    picked: Ints = order[first]
    return picked


def _add_seats(model: mathopt.Model, seats: Seats, chosen: list[mathopt.Variable]) -> None:
    rows = [
        model.add_linear_constraint(lb=low, ub=high)
        for low, high in zip(seats.low.tolist(), seats.high.tolist(), strict=True)
    ]
    taken = zip(seats.at.tolist(), seats.row.tolist(), seats.count.tolist(), strict=True)
    for n, r, count in taken:
        rows[r].set_coefficient(chosen[n], count)


def run(
    model: mathopt.Model,
    parameters: mathopt.SolveParameters,
    clock: Clock,
) -> mathopt.SolveResult | None:
    """Run HiGHS on a thread of its own: it cannot be interrupted, only left behind."""
    answer: list[mathopt.SolveResult | Exception] = []

    def solve() -> None:
        try:
            highs = mathopt.SolverType.HIGHS
            answer.append(ask(lambda: mathopt.solve(model, highs, params=parameters)))
        except Exception as fault:  # noqa: BLE001 - raised again where the caller waits
            answer.append(fault)

    thread = threading.Thread(target=solve, name="kernel")
    thread.start()
    while thread.is_alive() and not clock.stopped and clock.left() > -1.0:
        thread.join(LOOK)
        clock.over()
    if not answer:
        return None
    if isinstance(answer[0], Exception):
        raise answer[0]
    return answer[0]
