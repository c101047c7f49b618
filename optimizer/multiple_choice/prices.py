"""Prices of the resources: the dual of the linear relaxation.

A few hundred subgradient steps, compiled, come close at once; then GLOP solves the relaxation over
the options that are nearly worth their price, and again with those that its prices bring in, until
none comes. Prices are only ever used as such: the bound they give is reckoned from them in exact
arithmetic (``bound``), whatever the solver said of them.
"""

from __future__ import annotations

import datetime as dt
import time

import numpy as np
from numba import njit
from ortools.math_opt import model_pb2

from optimizer.multiple_choice.grid import Floats, Grid, Longs
from optimizer.packages.mathopt import SolverRefusedError, ask, mathopt

#: Subgradient steps at most and least, sums that all of them may take, and times that GLOP is asked
#: again with more options.
_STEPS, _FEWEST, _SUMS, _ROUNDS = 300, 60, 4e8, 25
#: How much shorter the last step is than the first.
_SHORTER = 0.01


def prices_of(grid: Grid, until: float) -> Floats:
    """Return prices of the grid's resources, the best there was time for."""
    value = grid.value.astype(float)
    dear = 10.0 * (1.0 + float(np.abs(value).max(initial=0.0))) * max(1, grid.groups)
    return _priced(grid, value, dear, until)


def prices_of_fitting(grid: Grid, until: float) -> Floats:
    """Return prices at which even the cheapest choice costs too much, where there are such.

    They are the dual of the least excess, as a share of the capacities, that must be allowed.
    """
    return _priced(grid, np.zeros(len(grid.value)), 1.0, until)


def _priced(grid: Grid, value: Floats, dear: float, until: float) -> Floats:
    m = len(grid.capacity)
    if m == 0 or grid.groups == 0:
        return np.zeros(m)
    scale = np.maximum(grid.capacity.astype(float), 1.0)
    use, capacity = grid.use / scale, grid.capacity / scale
    count = int(np.clip(_SUMS / max(1, use.size), _FEWEST, _STEPS))
    found = np.minimum(_descend(value, use, grid.start, capacity, count), dear)
    near = _near(value - use @ found, grid, 3)
    for _ in range(_ROUNDS):
        left = until - time.monotonic()
        sharper = _relaxed(value, use, grid, capacity, near, left, dear) if left > 0 else None
        if sharper is None:
            break
        found = sharper
        worth = value - use @ found
        best = np.maximum.reduceat(np.where(near, worth, -np.inf), grid.start[:-1])
        coming = ~near & (worth > (best + 1e-7 * (1.0 + abs(best)))[grid.group])
        if not coming.any():
            break
        near |= coming
    return np.asarray(found / scale)


def _near(worth: Floats, grid: Grid, count: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return which options are among the ``count`` best of their group."""
    order = np.lexsort((-worth, grid.group))
    rank = np.empty(len(worth), dtype=np.int64)
    rank[order] = np.arange(len(worth)) - grid.start[grid.group[order]]
    return rank < count


@njit(cache=True, nogil=True)
def _answer(
    value: Floats, use: Floats, start: Longs, capacity: Floats, price: Floats, slope: Floats
) -> float:
    """Return the bound of some prices; write what their best choice leaves into ``slope``."""
    m = len(capacity)
    bound = 0.0
    for k in range(m):
        slope[k] = capacity[k]
        bound += price[k] * capacity[k]
    for g in range(len(start) - 1):
        best, chosen = -np.inf, start[g]
        for o in range(start[g], start[g + 1]):
            worth = value[o]
            for k in range(m):
                worth -= price[k] * use[o, k]
            if worth > best:
                best, chosen = worth, o
        bound += best
        for k in range(m):
            slope[k] -= use[chosen, k]
    return bound


@njit(cache=True, nogil=True)
def _descend(value: Floats, use: Floats, start: Longs, capacity: Floats, steps: int) -> Floats:
    """Return prices after ``steps`` subgradient steps; capacities are 1 (or 0)."""
    m = len(capacity)
    price, kept, slope = np.zeros(m), np.zeros(m), np.empty(m)
    lowest = np.inf
    spread = 0.0
    for g in range(len(start) - 1):
        own = value[start[g] : start[g + 1]]
        spread += own.max() - own.min()
    for i in range(steps):
        bound = _answer(value, use, start, capacity, price, slope)
        if bound < lowest:
            lowest = bound
            kept[:] = price
        norm = np.sqrt((slope * slope).sum())
        if norm == 0.0:
            break
        price = np.maximum(
            0.0, price - slope * (spread / max(1, m) * _SHORTER ** (i / steps) / norm)
        )
    return kept


def _relaxed(
    value: Floats,
    use: Floats,
    grid: Grid,
    capacity: Floats,
    near: np.ndarray[tuple[int], np.dtype[np.bool_]],
    seconds: float,
    dear: float,
) -> Floats | None:
    """Return the relaxation's prices over the options ``near``; None where it ended early.

    Every resource may be exceeded at the price ``dear``.
    """
    options = np.flatnonzero(near)
    n, m, count = grid.groups, len(capacity), len(options)
    data = model_pb2.ModelProto()
    data.variables.ids.extend(range(count + m))
    data.variables.lower_bounds.extend([0.0] * (count + m))
    data.variables.upper_bounds.extend([np.inf] * (count + m))
    data.variables.integers.extend([False] * (count + m))
    data.objective.maximize = True
    data.objective.linear_coefficients.ids.extend(range(count + m))
    data.objective.linear_coefficients.values.extend([*value[options].tolist(), *[-dear] * m])
    rows = data.linear_constraints
    rows.ids.extend(range(n + m))
    rows.lower_bounds.extend([1.0] * n + [-np.inf] * m)
    rows.upper_bounds.extend([1.0] * n + capacity.tolist())
    fill(data, grid.group[options], use[options], n, np.full(m, -1.0))
    model = mathopt.Model.from_model_proto(data)
    limit = mathopt.SolveParameters(time_limit=dt.timedelta(seconds=min(seconds, 1e6)))
    try:
        result = ask(lambda: mathopt.solve(model, mathopt.SolverType.GLOP, params=limit))
    except SolverRefusedError:
        return None
    if not result.has_dual_feasible_solution():
        return None
    duals = result.dual_values()
    by_id = {row.id: price for row, price in duals.items()}
    return np.array([max(0.0, by_id.get(n + k, 0.0)) for k in range(m)])


def fill(
    data: model_pb2.ModelProto, group: Longs, use: Floats, groups: int, over: Floats | None = None
) -> None:
    """Write the rows *one a group* and *within capacity*; ``over``: what eases each resource."""
    count, m = use.shape
    at = [group, *[np.full(count, groups + k) for k in range(m)]]
    of = [np.arange(count)] * (m + 1)
    by = [np.ones(count), *[use[:, k] for k in range(m)]]
    if over is not None:
        at.append(groups + np.arange(m))
        of.append(count + np.arange(m))
        by.append(over)
    row, column, number = np.concatenate(at), np.concatenate(of), np.concatenate(by)
    held = number != 0.0
    row, column, number = row[held], column[held], number[held]
    order = np.lexsort((column, row))
    matrix = data.linear_constraint_matrix
    matrix.row_ids.extend(row[order].tolist())
    matrix.column_ids.extend(column[order].tolist())
    matrix.coefficients.extend(number[order].tolist())
