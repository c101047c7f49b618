"""One finished model given to HiGHS, SCIP or CP-SAT; what they answer, in one form."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from ortools.math_opt import model_pb2
from ortools.sat.python import cp_model

from optimizer.flat.model import Finished
from optimizer.packages.arrays import Floats, Ints
from optimizer.packages.mathopt import ask, mathopt

#: Steps of the smallest cost for CP-SAT.
STEPS = 1_000.0
#: Larger sums than this do not fit into CP-SAT's whole numbers.
LARGEST = 4e18
#: What CP-SAT may use: the machine has two cores.
WORKERS = 2


class FlatSolver(StrEnum):
    """The general solvers OR-Tools brings."""

    HIGHS = "highs"
    SCIP = "scip"
    CP_SAT = "cp_sat"


@dataclass(frozen=True, slots=True)
class Asked:
    """Minimise Σ cost × column + ``offset``, in so many ``seconds``.

    ``gap`` (relative) and ``near`` (absolute): end where value and bound are so near.

    ``hint``: columns and values of a choice to start from.
    """

    model: Finished
    cost: Floats
    offset: float
    gap: float
    near: float
    seconds: float
    hint: tuple[Ints, Floats] | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The best values found (None: none), a valid bound, and whether it ended by proof or gap."""

    values: Floats | None
    bound: float
    ended: bool
    empty: bool = False


def answered(solver: FlatSolver, asked: Asked) -> Answer:
    """Let a solver answer."""
    return _by_cp_sat(asked) if solver is FlatSolver.CP_SAT else _by_mathopt(solver, asked)


def _by_mathopt(solver: FlatSolver, asked: Asked) -> Answer:
    model = mathopt.Model.from_model_proto(_proto(asked))
    columns = list(model.variables())
    kinds = {FlatSolver.HIGHS: mathopt.SolverType.HIGHS, FlatSolver.SCIP: mathopt.SolverType.GSCIP}
    parameters = mathopt.SolveParameters(
        time_limit=dt.timedelta(seconds=max(0.05, asked.seconds)),
        relative_gap_tolerance=asked.gap,
        absolute_gap_tolerance=asked.near,
    )
    started = mathopt.ModelSolveParameters()
    if asked.hint is not None:
        known = {columns[c]: float(v) for c, v in zip(*asked.hint, strict=True)}
        started.solution_hints.append(mathopt.SolutionHint(variable_values=known))
    result = ask(
        lambda: mathopt.solve(model, kinds[solver], params=parameters, model_params=started)
    )
    reason, known_reason = result.termination.reason, mathopt.TerminationReason
    if reason in (known_reason.INFEASIBLE, known_reason.INFEASIBLE_OR_UNBOUNDED):
        return Answer(None, np.inf, ended=True, empty=True)
    values = None
    if result.has_primal_feasible_solution():
        values = np.array(result.variable_values(columns))
    return Answer(values, result.best_objective_bound(), reason is known_reason.OPTIMAL)


def _proto(asked: Asked) -> model_pb2.ModelProto:
    """Write the model down; rows are scaled so that their largest coefficient is 1."""
    model, proto = asked.model, model_pb2.ModelProto()
    proto.variables.ids.extend(range(len(model.lower)))
    proto.variables.lower_bounds.extend(model.lower.tolist())
    proto.variables.upper_bounds.extend(model.upper.tolist())
    proto.variables.integers.extend(model.whole.tolist())
    scale = np.zeros(len(model.row_lower))
    np.maximum.at(scale, model.entry_row, np.abs(model.entry_value))
    scale = np.where(scale > 0, scale, 1.0)
    proto.linear_constraints.ids.extend(range(len(scale)))
    proto.linear_constraints.lower_bounds.extend((model.row_lower / scale).tolist())
    proto.linear_constraints.upper_bounds.extend((model.row_upper / scale).tolist())
    kept = model.entry_value != 0.0
    row = model.entry_row[kept]
    proto.linear_constraint_matrix.row_ids.extend(row.tolist())
    proto.linear_constraint_matrix.column_ids.extend(model.entry_column[kept].tolist())
    values = model.entry_value[kept] / scale[row]
    proto.linear_constraint_matrix.coefficients.extend(values.tolist())
    costs = np.flatnonzero(asked.cost)
    proto.objective.linear_coefficients.ids.extend(costs.tolist())
    proto.objective.linear_coefficients.values.extend(asked.cost[costs].tolist())
    proto.objective.offset = asked.offset
    return proto


def _by_cp_sat(asked: Asked) -> Answer:
    """Ask CP-SAT in whole numbers: costs are rounded down, so its bound stays one."""
    model, whole = asked.model, cp_model.CpModel()
    top = np.rint(model.upper / model.unit).astype(np.int64)
    low = np.rint(model.lower / model.unit).astype(np.int64)
    columns = [whole.new_int_var(a, b, "") for a, b in zip(low.tolist(), top.tolist(), strict=True)]
    values = model.entry_value * model.unit[model.entry_column] / model.row_unit[model.entry_row]
    rounded = np.rint(values)
    if np.abs(values - rounded).max(initial=0.0) > 1e-3:
        raise ValueError("a row has coefficients that are no whole numbers")
    _add_rows(whole, columns, model, rounded.astype(np.int64))
    cost = asked.cost * model.unit
    used = np.flatnonzero(cost)
    scale = STEPS / float(np.abs(cost[used]).min()) if len(used) else 1.0
    scale = min(scale, LARGEST / max(1e-9, float((np.abs(cost) * top).sum())))
    coarse = np.floor(cost[used] * scale + 1e-9).astype(np.int64)
    offset = asked.offset * scale
    named = [columns[c] for c in used.tolist()]
    whole.minimize(cp_model.LinearExpr.weighted_sum(named, coarse.tolist()) + round(offset))
    if asked.hint is not None:
        for c, v in zip(*asked.hint, strict=True):
            whole.add_hint(columns[int(c)], round(float(v)))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = max(0.05, asked.seconds)
    solver.parameters.relative_gap_limit = asked.gap
    solver.parameters.absolute_gap_limit = asked.near * scale
    solver.parameters.num_workers = WORKERS
    status = solver.solve(whole)
    if status == cp_model.INFEASIBLE:
        return Answer(None, np.inf, ended=True, empty=True)
    bound = (solver.best_objective_bound - round(offset)) / scale + asked.offset
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return Answer(None, bound if np.isfinite(bound) else -np.inf, ended=False)
    found = np.array([solver.value(c) for c in columns]) * model.unit
    return Answer(found, bound, status == cp_model.OPTIMAL)


def _add_rows(
    whole: cp_model.CpModel, columns: list[cp_model.IntVar], model: Finished, values: Ints
) -> None:
    begin = np.searchsorted(model.entry_row, np.arange(len(model.row_lower)), "left")
    end = np.searchsorted(model.entry_row, np.arange(len(model.row_lower)), "right")
    lower = np.ceil(model.row_lower / model.row_unit - 1e-6)
    upper = np.floor(model.row_upper / model.row_unit + 1e-6)
    entry, value = model.entry_column.tolist(), values.tolist()
    for row, (a, b) in enumerate(zip(begin.tolist(), end.tolist(), strict=True)):
        expression = cp_model.LinearExpr.weighted_sum([columns[c] for c in entry[a:b]], value[a:b])
        least = int(lower[row]) if np.isfinite(lower[row]) else cp_model.INT_MIN
        most = int(upper[row]) if np.isfinite(upper[row]) else cp_model.INT_MAX
        whole.add_linear_constraint(expression, least, most)
