"""Solve until the months work out, and let shares give way to what goes before them.

Order of precedence (design): what was agreed, signed or owed and the floors go before the office's
shares of the spending and a fund's least shares; a decision does not. Parity gives way to all of
them: it is asked for only where the answer without it does not keep it. Rows that the months showed
to be too wide are tightened; what the first answer proved holds for the later ones, which choose
among less.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from types import MappingProxyType

from optimizer.finish.schedule import Key, Months, Shortage, schedule_beside
from optimizer.formulate import Formulation
from optimizer.problem import AllocationProblem, Row, RowSort
from optimizer.rules.parity import kept, parity_notes
from optimizer.situation import HORIZON
from optimizer.solution import ClashSort, Solution, Solved
from optimizer.solve import solve
from optimizer.solving.leave_out import without_short
from optimizer.solving.thrift import with_cheaper_providers
from planner.domain.balances.allocation import Outcome, Reason
from planner.domain.balances.policy import Policy
from planner.domain.need import FULL
from planner.domain.programme.rule import Rule, RuleSort
from planner.domain.progress import Progress, Report, StopAsked

#: How often rows may be tightened because the months did not work out.
_ROUNDS = 8
#: Of the time for a balance, the part that the answer without parity gets.
_BEFORE_PARITY = 0.4
#: Of the time for a balance, the least that solving again gets.
_AGAIN = 0.1
#: The least shares of the spending, the office's and a fund's; and all shares that give way.
_LEAST = frozenset({RowSort.SPENDING_LEAST, RowSort.FUND_LEAST})
_SHARES = _LEAST | {RowSort.SPENDING_MOST}
#: A gap below this is none (as the engine has it).
_NO_GAP = 1e-6


@dataclass(frozen=True)
class Balanced:
    """Packages with their months. ``first``: the answer to the problem before tightening.

    ``problem``: what was solved last: with tightened rows, without shares that gave way. None where
    it is the formulation's own.
    """

    outcome: Outcome
    first: Solution
    solution: Solution
    months: Months
    notes: tuple[Reason, ...] = ()
    problem: AllocationProblem | None = None


@dataclass(frozen=True)
class _Time:
    """The limits of one balance."""

    policy: Policy
    until: float
    report: Report
    stop: StopAsked

    def solve(self, problem: AllocationProblem, start: Solution | None = None) -> Solved:
        """Solve in the time that is left, or a little more: half an answer helps nobody."""
        least = 1.0 if start is None else self.policy.seconds * _AGAIN
        return solve(
            problem,
            gap=self.policy.gap / FULL,
            seconds=max(least, self.until - time.monotonic()),
            report=self.report,
            stop=self.stop,
            start=start,
        )


def solved_in_months(
    made: Formulation,
    policy: Policy,
    report: Report,
    stop: StopAsked,
    start: Solution | None = None,
    had: Mapping[Key, int] = MappingProxyType({}),
) -> Balanced | Solved:
    """Return packages whose months work out, or how solving ended without any.

    ``start``: an earlier solution of a like problem to begin from. ``had``: months that stay while
    there is room.
    """
    limits = _Time(policy, time.monotonic() + policy.seconds, report, stop)
    solved, free = _with_parity(made.problem, limits, start)
    problem, solved = _promises_before_shares(made.problem, solved, limits)
    if solved.solution is None:
        return solved
    problem, solved = _floors_before_shares(problem, solved, limits)
    first = solved.solution
    assert first is not None
    notes = _unproven(first, policy)
    for _ in range(_ROUNDS):
        assert solved.solution is not None
        report(Progress("schedule"))
        cheapest = with_cheaper_providers(made, problem, solved.solution)
        months = schedule_beside(made, cheapest.packages, had)
        if not months.short:
            outcome = _outcome(solved.outcome, first, solved.solution, policy)
            given = gave_way(made, cheapest) + _parity_notes(made, cheapest, free)
            return Balanced(outcome, first, cheapest, months, (*given, *notes), problem)
        notes += [_short("months_short", s) for s in months.short]
        problem = _tightened(made, problem, months.short)
        solved = limits.solve(problem, without_short(made, problem, cheapest, months.short))
        if solved.solution is None:
            return solved
    return Solved(Outcome.FAILED, None)


def _short(code: str, shortage: Shortage) -> Reason:
    return Reason.of(code, sort=shortage.sort.value, subject=shortage.subject, over=shortage.over)


def _with_parity(
    problem: AllocationProblem, limits: _Time, start: Solution | None
) -> tuple[Solved, Solution | None]:
    """Solve without parity; where that does not keep it, with it. Return the first solution too."""
    if not problem.parity:
        return limits.solve(problem, start), None
    begun = time.monotonic()
    half = replace(limits, until=begun + _BEFORE_PARITY * (limits.until - begun))
    solved = half.solve(replace(problem, parity=()), start)
    free = solved.solution
    if free is None or kept(problem.parity, losses_of(problem, free)):
        return solved, free
    return limits.solve(problem, free), free


def _parity_notes(made: Formulation, solution: Solution, free: Solution | None) -> list[Reason]:
    """Return what must be said of parity, beside the first solution without it."""
    if not made.ground.policy.parity:
        return []
    problem = made.problem
    return parity_notes(
        made.ground.policy,
        [draft.situation.facts for draft in made.drafts],
        problem.parity,
        [problem.loss(i, ()) for i in range(len(problem.cases))],
        losses_of(problem, solution),
        losses_of(problem, free or solution),
    )


def losses_of(problem: AllocationProblem, solution: Solution) -> list[float]:
    """Return the loss of each case under a solution."""
    return [problem.loss(i, package) for i, package in enumerate(solution.packages)]


def _promises_before_shares(
    problem: AllocationProblem, solved: Solved, limits: _Time
) -> tuple[AllocationProblem, Solved]:
    """Solve without the shares where they clash with what was agreed, signed or owed."""
    shares = {r.code for r in problem.rows if r.sort in _SHARES}
    demands = [c.code for c in solved.clashes if c.sort is ClashSort.REQUIREMENT]
    clashing = any(c.sort is ClashSort.ROW and c.code in shares for c in solved.clashes)
    if not clashing or any(code.startswith("decision:") for code in demands):
        return problem, solved
    free = _without(problem, _SHARES)
    return free, limits.solve(free)


def _without(problem: AllocationProblem, sorts: frozenset[RowSort]) -> AllocationProblem:
    """Return the problem with rows of these sorts so wide that they never bind."""
    rows = tuple(
        replace(row, limit=_never(problem, n)) if row.sort in sorts else row
        for n, row in enumerate(problem.rows)
    )
    return replace(problem, rows=rows)


def _floors_before_shares(
    problem: AllocationProblem, solved: Solved, limits: _Time
) -> tuple[AllocationProblem, Solved]:
    """Solve without the least shares where a floor falls short, and keep what reaches more."""
    least = any(r.sort in _LEAST for r in problem.rows)
    if not least or not any(_floors(solved)):
        return problem, solved
    free = _without(problem, _LEAST)
    without = limits.solve(free, solved.solution)
    if without.solution is not None and _floors(without) < _floors(solved):
        return free, without
    return problem, solved


def _floors(solved: Solved) -> list[float]:
    """Return the weighed shortfalls of the floors by rank."""
    assert solved.solution is not None
    return [round(s.value, 3) for s in solved.solution.stages if s.name.startswith("floors")]


def _never(problem: AllocationProblem, row: int) -> int:
    """Return a limit the row cannot reach."""
    usages = [o.usage for case in problem.cases for o in case.options]
    usages += [p.opening for p in problem.projects]
    return sum(max(0, amount) for usage in usages for r, amount in usage if r == row)


def gave_way(made: Formulation, solution: Solution) -> list[Reason]:
    """Return a note for every share of the spending the packages do not keep."""
    shares = {
        (r.sort, r.code): r
        for sort in (RuleSort.SPENDING_SHARE, RuleSort.LEAST_FOR)
        for r in made.ground.rules(sort)
    }
    found = []
    for n, row in enumerate(made.problem.rows):
        if row.sort in _SHARES and _used(made.problem, solution, n) > row.limit:
            own = RuleSort.LEAST_FOR if row.sort is RowSort.FUND_LEAST else RuleSort.SPENDING_SHARE
            rule = shares[own, row.rule]
            if row.sort is RowSort.FUND_LEAST:
                found.append(_least_not_kept(made, solution, n, rule))
            else:
                found.append(_not_kept(row, rule))
    return found


def _least_not_kept(made: Formulation, solution: Solution, row: int, rule: Rule) -> Reason:
    """Return the note with the share that was reached: the row is money × share − counted."""
    share = Fraction(rule.least or 0, FULL)
    money = sum(
        draft.offers[n].amount
        for draft, package in zip(made.drafts, solution.packages, strict=True)
        for n in package
        if draft.offers[n].fund == rule.scope
    )
    drafts = [made.projects[j] for j in solution.open_projects]
    money += sum(d.project.opening_cost.minor for d in drafts if d.fund == rule.scope)
    used = _used(made.problem, solution, row)
    counted = (money * share.numerator - used) // share.denominator
    reached = counted * FULL // max(1, money)
    return Reason.of(
        "least_for_gave_way",
        rule=rule.code,
        fund=rule.scope,
        least=rule.least or 0,
        reached=reached,
    )


def _not_kept(row: Row, rule: Rule) -> Reason:
    least, most = rule.least or 0, rule.most or 0
    if row.sort is RowSort.SPENDING_LEAST:
        return Reason.of("share_gave_way", rule=rule.code, kind=row.subject, least=least)
    return Reason.of("share_exceeded", rule=rule.code, kind=row.subject, most=most)


def _used(problem: AllocationProblem, solution: Solution, row: int) -> int:
    used = 0
    for case, package in zip(problem.cases, solution.packages, strict=True):
        used += sum(a for n in package for r, a in case.options[n].usage if r == row)
    for project in solution.open_projects:
        used += sum(a for r, a in problem.projects[project].opening if r == row)
    return used


def _unproven(solution: Solution, policy: Policy) -> list[Reason]:
    """Return a note for every earlier stage that is not proven within the gap asked for."""
    return [
        Reason.of("stage_unproven", stage=s.name.partition(":")[0], gap=round((s.gap or 1) * FULL))
        for s in solution.stages[:-1]
        if s.gap is None or s.gap > policy.gap / FULL + _NO_GAP
    ]


def _outcome(ended: Outcome, first: Solution, solution: Solution, policy: Policy) -> Outcome:
    """Return how the balance ended: after tightening, by what the first answer proved."""
    if solution is first or first.lower is None:
        return ended
    possible = first.nothing - first.lower
    gap = (solution.objective - first.lower) / possible if possible > 0 else 0.0
    if ended is Outcome.STOPPED or gap > policy.gap / FULL + _NO_GAP:
        return Outcome.STOPPED
    return Outcome.WITHIN_GAP if gap > _NO_GAP else ended


def _tightened(
    made: Formulation, problem: AllocationProblem, short: Sequence[Shortage]
) -> AllocationProblem:
    """Return the problem with rows that leave less of what was short to choose."""
    rows = list(problem.rows)
    extra: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for shortage in short:
        row = len(rows)
        limit = shortage.chosen - shortage.over
        rows.append(Row(shortage.sort, shortage.subject, limit, 0, HORIZON - 1))
        for key, amount in shortage.takes(made):
            extra.setdefault(key, []).append((row, amount))
    cases = tuple(
        replace(
            case,
            options=tuple(
                replace(o, usage=o.usage + tuple(extra.get((i, n), ())))
                for n, o in enumerate(case.options)
            ),
        )
        for i, case in enumerate(problem.cases)
    )
    return replace(problem, rows=tuple(rows), cases=cases)
