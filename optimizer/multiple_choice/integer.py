"""A proof by branch and bound where the walk is too long: HiGHS over the options still in question.

HiGHS in MathOpt cannot be interrupted, so it runs on a thread of its own that is left behind when
time is up. Its choices are reckoned again by whoever takes them; its bound is taken outwards of its
own tolerance, and only where the numbers are short enough for its arithmetic.
"""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass

import numpy as np
from ortools.math_opt import model_pb2

from optimizer.multiple_choice.grid import Grid, Longs
from optimizer.multiple_choice.prices import fill
from optimizer.packages.mathopt import SolverRefusedError, ask, mathopt

#: HiGHS keeps rows to 10⁻⁷ of their scale: numbers longer than this it cannot tell apart.
SHORT = 10**6
#: What its bound is moved outwards, as a share.
_OUTWARDS = 1e-7


@dataclass(frozen=True, slots=True)
class Proof:
    """``choice``: the best it found, None for none; ``bound``: none is better; None for unknown.

    ``empty``: it says that nothing fits. ``ended``: by itself, so the same again gives the same.
    """

    choice: Longs | None
    bound: int | None
    empty: bool
    ended: bool


NOTHING = Proof(None, None, empty=False, ended=False)


def can_prove(grid: Grid) -> bool:
    """Return whether the numbers are short enough for HiGHS's arithmetic to be of use."""
    if not grid.exact or not len(grid.value):
        return False
    longest = max(int(grid.capacity.max(initial=0)), int(np.abs(grid.value).max()))
    return longest <= SHORT


def prove(
    grid: Grid,
    options: Longs,
    known: Longs | None,
    nodes: int,
    seconds: float,
    solver: mathopt.SolverType = mathopt.SolverType.HIGHS,
) -> Proof:
    """Solve over ``options`` only, from ``known``; end after ``nodes`` or ``seconds``.

    ``solver``: HiGHS, or CP-SAT, which counts in whole numbers, where a second opinion is wanted.
    """
    count, n = len(options), grid.groups
    data = model_pb2.ModelProto()
    data.variables.ids.extend(range(count))
    data.variables.lower_bounds.extend([0.0] * count)
    data.variables.upper_bounds.extend([1.0] * count)
    data.variables.integers.extend([True] * count)
    data.objective.maximize = True
    data.objective.linear_coefficients.ids.extend(range(count))
    data.objective.linear_coefficients.values.extend(grid.value[options].astype(float).tolist())
    rows = data.linear_constraints
    rows.ids.extend(range(n + len(grid.capacity)))
    rows.lower_bounds.extend([1.0] * n + [-np.inf] * len(grid.capacity))
    rows.upper_bounds.extend([1.0] * n + grid.capacity.astype(float).tolist())
    fill(data, grid.group[options], grid.use[options].astype(float), n)
    model = mathopt.Model.from_model_proto(data)
    variables = sorted(model.variables(), key=lambda variable: int(variable.id))
    parameters = mathopt.SolveParameters(
        time_limit=dt.timedelta(seconds=max(0.05, seconds)),
        relative_gap_tolerance=0.0,
        absolute_gap_tolerance=0.0,
        node_limit=nodes if solver is mathopt.SolverType.HIGHS else None,
        threads=None if solver is mathopt.SolverType.HIGHS else 1,
    )
    begun = mathopt.ModelSolveParameters()
    if known is not None:
        hint = np.isin(options, known).astype(float).tolist()
        values = dict(zip(variables, hint, strict=True))
        begun = mathopt.ModelSolveParameters(
            solution_hints=[mathopt.SolutionHint(variable_values=values)]
        )
    try:
        result = ask(lambda: mathopt.solve(model, solver, params=parameters, model_params=begun))
    except SolverRefusedError:
        return NOTHING
    return _read(grid, options, result, variables)


def _read(
    grid: Grid, options: Longs, result: mathopt.SolveResult, variables: list[mathopt.Variable]
) -> Proof:
    reason, known = result.termination.reason, mathopt.TerminationReason
    if reason in (known.INFEASIBLE, known.INFEASIBLE_OR_UNBOUNDED):
        return Proof(None, None, empty=True, ended=True)
    ended = reason is known.OPTIMAL
    bound = result.best_objective_bound()
    most = None
    if math.isfinite(bound):
        most = math.floor(bound + _OUTWARDS * (1.0 + abs(bound)))
    if not result.has_primal_feasible_solution():
        return Proof(None, most, empty=False, ended=ended)
    share = np.array(result.variable_values(variables))
    order = np.lexsort((share, grid.group[options]))
    last = np.searchsorted(grid.group[options][order], np.arange(grid.groups), side="right") - 1
    choice = options[order[last]]
    if (grid.use[choice].sum(axis=0) > grid.capacity).any():
        return Proof(None, most, empty=False, ended=ended)
    return Proof(choice, most, empty=False, ended=ended)
