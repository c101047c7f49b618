"""The small model of what demands force: some cases, the options that matter, the rows kept.

Solved by HiGHS. What it calls a choice is checked in integers before it counts as one. Cases that
were left out are priced against the proof: where they could undo it, they join.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from optimizer.conflict.demands import Demand, Kept, Own
from optimizer.conflict.needed import Help, needed
from optimizer.packages.mathopt import ask, mathopt
from optimizer.problem import Ceiling
from optimizer.solution import ClashSort

#: What a unit of a demand of a case costs where rows could give instead.
DEAR = 1_000.0
#: What LPs leave of a slack that is none.
TINY = 1e-6

#: The most seats of a project: no demand, nobody could give it up.
_NOBODYS = -2

Packages = dict[int, tuple[int, ...]]
Term = tuple[float, mathopt.Variable]


@dataclass(frozen=True)
class Answer:
    """What the model said. ``ended``: to the end, not cut short by time. ``found``: a choice.

    ``bound``: no choice costs less than this.

    ``slack``: what demands would have to give in all (scaled), 0 where everything holds.
    ``weights``: by demand, its weight in the proof that it is no less. ``dual``: by row and by
    project, for pricing who was left out.
    """

    ended: bool
    found: bool = True
    slack: float = 0.0
    bound: float = 0.0
    packages: Packages = field(default_factory=dict)
    opened: frozenset[int] = frozenset()
    weights: dict[Demand, float] = field(default_factory=dict)
    row_dual: dict[int, float] = field(default_factory=dict)
    seat_dual: dict[int, float] = field(default_factory=dict)


class Joint:
    """One model. ``elastic``: demands may give. ``cost``: of a unit of each, where it matters.

    ``whole``: awards are given or not; else by parts, which is quicker and proves less.
    """

    def __init__(
        self,
        kept: Kept,
        cases: Iterable[int],
        wanted: Help,
        *,
        elastic: bool,
        whole: bool,
        giving: Demand | None = None,
        cost: Callable[[Demand], float] | None = None,
    ) -> None:
        self.kept, self.wanted, self._cost = kept, wanted, cost
        self.elastic, self.whole, self.giving = elastic, whole, giving
        self.model = mathopt.Model()
        self._said: dict[Demand, list[mathopt.LinearConstraint]] = {}
        self._take: dict[tuple[int, int], mathopt.Variable] = {}
        self._slack: list[mathopt.Variable] = []
        self.scale: dict[int, float] = {}
        problem = kept.problem
        self._open = [
            self.model.add_variable(
                lb=1.0 if p.must and k in kept.opened and not elastic else 0.0,
                ub=0.0 if p.must is False else 1.0,
                is_integer=whole,
            )
            for k, p in enumerate(problem.projects)
        ]
        self._uses: dict[int, list[tuple[int, mathopt.Variable]]] = {r: [] for r in kept.rows}
        self._seats: dict[int, list[mathopt.Variable]] = {}
        for case in cases:
            self._case(case)
        self._shared()

    def _add(
        self,
        terms: Iterable[tuple[float, mathopt.Variable]],
        *,
        least: float = -math.inf,
        most: float = math.inf,
        demand: Demand | None = None,
    ) -> None:
        made = self.model.add_linear_constraint(lb=least, ub=most)
        for weight, variable in terms:
            # The same variable twice in one constraint adds up.
            made.set_coefficient(variable, made.get_coefficient(variable) + weight)
        if demand is not None:
            self._said.setdefault(demand, []).append(made)

    def _give(self, demand: Demand, cost: float, sign: float) -> list[Term]:
        """Return what a demand may give: nothing, unless it is asked how much."""
        if not self.elastic and demand != self.giving:
            return []
        slack = self.model.add_variable(lb=0.0)
        if self._cost is not None:
            scale = self.scale.get(demand.index, 1.0) if demand.sort is ClashSort.ROW else 1.0
            cost = self._cost(demand) * scale
        self.model.objective.set_linear_coefficient(slack, cost)
        self._slack.append(slack)
        return [(sign, slack)]

    def _case(self, case: int) -> None:
        own = self.kept.own(case)
        options = needed(self.kept, case, self.wanted)
        take = {o: self.model.add_variable(lb=0.0, ub=1.0, is_integer=self.whole) for o in options}
        for o, variable in take.items():
            self._take[case, o] = variable
            option = own.case.options[o]
            for row, amount in option.usage:
                if row in self._uses:
                    self._uses[row].append((amount, variable))
            if option.project >= 0:
                self._seats.setdefault(option.project, []).append(variable)
                self._add([(1.0, variable), (-1.0, self._open[option.project])], most=0.0)
        for group in own.case.groups:
            members = [(1.0, take[o]) for o in group if o in take]
            if len(members) > 1:
                self._add(members, most=1.0)
        self._demands(case, own, take)
        self._useful(own, take)

    def _demands(self, case: int, own: Own, take: dict[int, mathopt.Variable]) -> None:
        for demand in self.kept.of_case(case):
            if demand.sort is ClashSort.REQUIREMENT:
                options = own.case.requirements[demand.index].options
                terms = [(1.0, take[o]) for o in sorted(options) if o in take]
                self._add([*terms, *self._give(demand, DEAR, 1.0)], least=1.0, demand=demand)
            elif demand.sort is ClashSort.FLOOR:
                floor = own.case.floors[demand.index]
                terms = [
                    (min(share, floor.least) / floor.least, take[o])
                    for o in take
                    for line, share in own.case.options[o].cover
                    if line == floor.line
                ]
                self._add([*terms, *self._give(demand, DEAR, 1.0)], least=1.0, demand=demand)
            elif demand.sort is ClashSort.CEILING:
                self._ceiling(demand, own.case.ceilings[demand.index], take)
            elif demand.sort is ClashSort.CONFLICT:
                conflict = own.case.conflicts[demand.index]
                one, other = conflict.one & take.keys(), conflict.other & take.keys()
                pairs = {(min(a, b), max(a, b)) for a in one for b in other if a != b}
                for a, b in sorted(pairs):
                    self._add([(1.0, take[a]), (1.0, take[b])], most=1.0, demand=demand)
            else:
                after = own.case.afters[demand.index]
                first = [(-1.0, take[o]) for o in sorted(after.first) if o in take]
                for o in sorted(after.then - after.first):
                    if o in take:
                        self._add([(1.0, take[o]), *first], most=0.0, demand=demand)

    def _ceiling(self, demand: Demand, ceiling: Ceiling, take: dict[int, mathopt.Variable]) -> None:
        held = [(a, take[o]) for o, a in ceiling.amounts if o in take and a]
        if sum(a for a, _ in held if a > 0) <= ceiling.limit:
            return
        scale = max(1.0, *(abs(a) for a, _ in held))
        give = self._give(demand, DEAR, -1.0) if demand == self.giving else []
        terms = [(a / scale, v) for a, v in held]
        self._add([*terms, *give], most=ceiling.limit / scale, demand=demand)

    def _useful(self, own: Own, take: dict[int, mathopt.Variable]) -> None:
        """Bar options nobody asked for where every line is met as far as it counts without them."""
        unasked = [o for o in take if o not in own.excused]
        if not unasked:
            return
        by_line: dict[int, list[tuple[int, int]]] = {}
        for o in take:
            for line, share in own.case.options[o].cover:
                by_line.setdefault(line, []).append((o, share))
        for o in unasked:
            reasons = []
            for line, share in own.case.options[o].cover:
                rest = [(b, s) for b, s in by_line[line] if (b, s) != (o, share)]
                most, room = _most(own, rest), own.useful[line] - 1
                if share <= 0 or room < 0:
                    continue
                if most <= room:
                    break
                reason = self.model.add_variable(lb=0.0, ub=1.0, is_integer=self.whole)
                others = [(s / most, take[b]) for b, s in rest]
                self._add([*others, (1.0 - room / most, reason)], most=1.0)
                reasons.append((-1.0, reason))
            else:
                self._add([(1.0, take[o]), *reasons], most=0.0)

    def _shared(self) -> None:
        problem, kept = self.kept.problem, self.kept
        for k in sorted(kept.opened):
            demand = Demand(ClashSort.OPEN, -1, k)
            give = self._give(demand, DEAR, 1.0)
            self._add([(1.0, self._open[k]), *give], least=1.0, demand=demand)
        for k, project in enumerate(problem.projects):
            for row, amount in project.opening:
                if row in self._uses and amount:
                    self._uses[row].append((amount, self._open[k]))
        for row, uses in self._uses.items():
            demand, limit = Demand(ClashSort.ROW, -1, row), problem.rows[row].limit
            if sum(a for a, _ in uses if a > 0) <= limit:
                continue
            scale = max(1.0, sum(abs(a) for a, _ in uses) / max(1, len(uses)))
            self.scale[row] = scale
            give = self._give(demand, 1.0, -1.0)
            terms = [(amount / scale, v) for amount, v in uses]
            self._add([*terms, *give], most=limit / scale, demand=demand)
        for k, project in enumerate(problem.projects):
            seats = [(1.0, v) for v in self._seats.get(k, [])]
            opened = self._open[k]
            if seats:
                most = Demand(ClashSort.OPEN, _NOBODYS, k)
                self._add([*seats, (-float(project.most), opened)], most=0.0, demand=most)
            if k in kept.least:
                demand = Demand(ClashSort.LEAST, -1, k)
                give = self._give(demand, 1.0, 1.0)
                terms = [*seats, (-float(project.least), opened), *give]
                self._add(terms, least=0.0, demand=demand)

    def solve(self, seconds: float, gap: float = 0.0) -> Answer:
        """Return the choice that asks the demands to give least, or any where none may give."""
        parameters = mathopt.SolveParameters(
            time_limit=dt.timedelta(seconds=max(0.05, seconds)),
            relative_gap_tolerance=gap,
            absolute_gap_tolerance=TINY,
        )
        result = ask(lambda: mathopt.solve(self.model, mathopt.SolverType.HIGHS, params=parameters))
        known = mathopt.TerminationReason
        reason = result.termination.reason
        if reason in (known.INFEASIBLE, known.INFEASIBLE_OR_UNBOUNDED):
            return Answer(True, found=False, slack=1.0)
        if not result.has_primal_feasible_solution():
            return Answer(False, found=False)
        packages: dict[int, list[int]] = {}
        for (case, o), value in zip(
            self._take, result.variable_values(list(self._take.values())), strict=True
        ):
            if value > 0.5:
                packages.setdefault(case, []).append(o)
        opened = result.variable_values(self._open) if self._open else []
        answer = Answer(
            reason is known.OPTIMAL,
            True,
            result.objective_value() if self._slack else 0.0,
            result.best_objective_bound() if self._slack else 0.0,
            {case: tuple(own) for case, own in packages.items()},
            frozenset(k for k, value in enumerate(opened) if value > 0.5),
        )
        if not self.whole and result.has_dual_feasible_solution():
            self._read_duals(result, answer)
        return answer

    def _read_duals(self, result: mathopt.SolveResult, answer: Answer) -> None:
        for demand, made in self._said.items():
            weight = sum(abs(dual) for dual in result.dual_values(made))
            if demand.case == _NOBODYS:
                seat = answer.seat_dual.get(demand.index, 0.0)
                answer.seat_dual[demand.index] = seat + weight
                continue
            answer.weights[demand] = weight
            if demand.sort is ClashSort.ROW:
                answer.row_dual[demand.index] = weight / self.scale[demand.index]
            elif demand.sort is ClashSort.LEAST:
                seat = answer.seat_dual.get(demand.index, 0.0)
                answer.seat_dual[demand.index] = seat - weight


def _most(own: Own, options: Sequence[tuple[int, int]]) -> int:
    """Return the most cover options can give together, one of each group."""
    best: dict[tuple[int, ...], int] = {}
    for o, share in options:
        group = own.group_of.get(o, (o,))
        best[group] = max(best.get(group, 0), share)
    return sum(best.values())
