"""The integer kernel: choose one known package a case and the projects to open, by HiGHS.

HiGHS in MathOpt cannot be interrupted and overruns its own time limit on large models. So it runs
on a thread of its own; when time is up or the person stops, the kernel is abandoned and its thread
ends by itself, at the latest with the child process the balance runs in.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from optimizer.packages.bounding import Projects
from optimizer.packages.choice import Choice
from optimizer.packages.clock import Clock
from optimizer.packages.mathopt import ask, mathopt
from optimizer.packages.pool import Pool
from optimizer.packages.prices import Market
from optimizer.packages.shared_rows import SharedRows

#: How often the clock is asked while HiGHS runs, in seconds.
LOOK = 0.05


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a kernel found. ``lower`` bounds the kernel only; ``empty``: it has no feasible choice.

    ``ended``: by gap or proof, so that the same input gives the same again.
    """

    choice: Choice | None
    lower: float
    empty: bool
    ended: bool


class Kernel:
    """One integer model over some of the pool's columns."""

    def __init__(
        self, market: Market, pool: Pool, places: Sequence[int], projects: Projects
    ) -> None:
        self.market, self.pool = market, pool
        self.places = [place for place in places if not market.barred(pool.columns[place])]
        self.model = mathopt.Model()
        problem = market.problem
        self._shared = SharedRows(market, self.model)
        self._opened = [
            self._project(p, projects.low[p], projects.high[p])
            for p in range(len(problem.projects))
        ]
        self._share: list[mathopt.Variable] = []

    def _fill(self, clock: Clock) -> bool:
        """Add the columns; False if time was up on the way (thousands take a second)."""
        market = self.market
        free = market.option_prices(market.no_prices(), np.ones_like(market.most))
        costs = self.pool.costs(market.aim, free)
        for number, place in enumerate(self.places):
            if number % 250 == 0 and clock.over():
                return False
            self._share.append(self._column(place, float(costs[place])))
        return True

    def _project(self, p: int, low: float, high: float) -> mathopt.Variable:
        opened = self.model.add_variable(lb=float(low), ub=float(high), is_integer=True)
        self._shared.enter_project(p, opened)
        return opened

    def _column(self, place: int, cost: float) -> mathopt.Variable:
        share = self.model.add_binary_variable()
        self._shared.enter_package(self.pool.columns[place], share, cost)
        return share

    def solve(self, clock: Clock, gap: float, nodes: int, hint: Sequence[int]) -> Chosen:
        """Return the best choice within ``gap`` (absolute) of the kernel's own bound.

        ``nodes``: end after so many. ``hint``: the places of a choice to start from.
        """
        if not self._fill(clock):
            return Chosen(None, -np.inf, empty=False, ended=False)
        parameters = mathopt.SolveParameters(
            time_limit=dt.timedelta(seconds=max(0.05, clock.left())),
            relative_gap_tolerance=0.0,
            absolute_gap_tolerance=gap,
            node_limit=nodes,
        )
        chosen = set(hint)
        started = {
            share: 1.0 if place in chosen else 0.0
            for place, share in zip(self.places, self._share, strict=True)
        }
        hints = [mathopt.SolutionHint(variable_values=started)] if chosen else []
        begun = mathopt.ModelSolveParameters(solution_hints=hints)
        answer: list[mathopt.SolveResult | Exception] = []

        def run() -> None:
            try:
                model, highs = self.model, mathopt.SolverType.HIGHS
                answer.append(
                    ask(lambda: mathopt.solve(model, highs, params=parameters, model_params=begun))
                )
            except Exception as fault:  # noqa: BLE001 - raised again where the caller waits
                answer.append(fault)

        thread = threading.Thread(target=run, name="kernel", daemon=True)
        thread.start()
        # A second's grace: a kernel that is just handing over its choice is worth the wait.
        while thread.is_alive() and not clock.stopped and clock.left() > -1.0:
            thread.join(LOOK)
            clock.over()
        if not answer:
            return Chosen(None, -np.inf, empty=False, ended=False)
        if isinstance(answer[0], Exception):
            raise answer[0]
        return self._read(answer[0])

    def _read(self, result: mathopt.SolveResult) -> Chosen:
        reason, known = result.termination.reason, mathopt.TerminationReason
        empty = reason in (known.INFEASIBLE, known.INFEASIBLE_OR_UNBOUNDED)
        ended = empty or reason is known.OPTIMAL
        if empty or not result.has_primal_feasible_solution():
            return Chosen(None, -np.inf, empty=empty, ended=ended)
        packages: dict[int, tuple[float, tuple[int, ...]]] = {}
        shares = result.variable_values(self._share)
        for place, share in zip(self.places, shares, strict=True):
            column = self.pool.columns[place]
            if column.case not in packages or share > packages[column.case][0]:
                packages[column.case] = (share, column.package)
        values = result.variable_values(self._opened) if self._opened else []
        opened = frozenset(p for p, value in enumerate(values) if value > 0.5)
        chosen = tuple(packages[case][1] for case in range(len(packages)))
        bound = result.best_objective_bound()
        return Chosen(Choice(chosen, opened), bound, empty=False, ended=ended)
