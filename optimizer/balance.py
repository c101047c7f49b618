"""Balance a caseload: formulate, solve, give months, finish, verify, explain."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

from optimizer.explain import explained
from optimizer.finish import awards_of, openings_of, results_of
from optimizer.formulate import Formulation, formulation
from optimizer.infeasible import clash_reasons, unserved
from optimizer.notes import notes_of
from optimizer.problem import AllocationProblem, Row, Solution, Solved
from optimizer.referrals import offered_seats, referrals, with_referred
from optimizer.schedule import Months, Shortage, schedule
from optimizer.shortfalls import gaps_of, shortfalls_of
from optimizer.solve import solve
from optimizer.verify import verify
from planner.domain.allocation import Allocation, Outcome, Reason
from planner.domain.caseload import Caseload
from planner.domain.need import FULL
from planner.domain.policy import Scenario
from planner.domain.progress import Progress, Report, StopAsked, never, quiet

#: How often rows may be tightened because the months did not work out.
_ROUNDS = 6


@dataclass(frozen=True)
class _Balanced:
    """Packages with their months. ``first`` is the answer to the untightened problem."""

    outcome: Outcome
    first: Solution
    solution: Solution
    months: Months
    tightened: tuple[Shortage, ...]


def balance(
    caseload: Caseload, scenario: Scenario, report: Report = quiet, stop: StopAsked = never
) -> Allocation:
    """Return the verified, explained allocation of a caseload under a scenario.

    Infeasible, stopped and failed are outcomes. Raises PlannerError ``programme_first`` without
    a programme, ``rate_missing`` where the paying currency has no rate on the balance date.
    """
    begun = time.monotonic()
    report(Progress("formulate"))
    made = formulation(caseload, scenario)
    digest = made.problem.digest()
    empty = Allocation(digest, scenario.id, Outcome.OPTIMAL)
    clashes = unserved(made)
    if clashes:
        return _timed(replace(empty, outcome=Outcome.INFEASIBLE, conflicts=clashes), begun)
    if not made.drafts:
        return _timed(replace(empty, bound=0.0, notes=(Reason.of("no_cases"),)), begun)
    found = _solve(made, scenario, report, stop)
    if isinstance(found, Solved):
        conflicts = clash_reasons(made, found.clashes)
        stopped = found.outcome is Outcome.STOPPED
        notes = tuple([Reason.of("stopped_early")] if stopped else [])
        without = replace(empty, outcome=found.outcome, conflicts=conflicts, notes=notes)
        return _timed(without, begun)
    report(Progress("finish"))
    allocation = _finished(made, digest, scenario, found)
    report(Progress("verify"))
    wrong = verify(caseload, scenario, allocation)
    if wrong:
        notes = tuple(Reason.of("not_verified", rule=v.rule, subject=v.subject) for v in wrong)
        return _timed(replace(empty, outcome=Outcome.FAILED, notes=notes), begun)
    report(Progress("explain"))
    return _timed(explained(made, found.solution, allocation), begun)


def _timed(allocation: Allocation, begun: float) -> Allocation:
    return replace(allocation, seconds=round(time.monotonic() - begun, 3))


def _solve(
    made: Formulation, scenario: Scenario, report: Report, stop: StopAsked
) -> _Balanced | Solved:
    """Solve, give months, and solve again with tighter rows while the months do not work out.

    What the first answer proved holds for the later ones too: they choose among less.
    """
    policy = scenario.policy
    deadline = time.monotonic() + policy.seconds
    problem = made.problem
    first: Solved | None = None
    tightened: list[Shortage] = []
    for _ in range(_ROUNDS):
        seconds = max(1.0, deadline - time.monotonic())
        solved = solve(problem, gap=policy.gap / FULL, seconds=seconds, report=report, stop=stop)
        if solved.solution is None:
            return solved
        first = first or solved
        assert first.solution is not None
        report(Progress("schedule"))
        months = schedule(made, solved.solution.packages)
        if not months.short:
            return _Balanced(
                solved.outcome, first.solution, solved.solution, months, tuple(tightened)
            )
        tightened += months.short
        problem = _tightened(made, problem, months.short)
    return Solved(Outcome.FAILED, None)


def _tightened(
    made: Formulation, problem: AllocationProblem, short: Sequence[Shortage]
) -> AllocationProblem:
    """Return the problem with rows that leave less of what was short to choose."""
    rows = list(problem.rows)
    extra: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for shortage in short:
        row = len(rows)
        rows.append(Row(shortage.sort, shortage.subject, shortage.chosen - shortage.over, 0, 11))
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


def _finished(made: Formulation, digest: str, scenario: Scenario, found: _Balanced) -> Allocation:
    solution, first = found.solution, found.first
    priced = awards_of(made, digest, solution.packages, found.months.starts)
    openings = openings_of(made, solution, priced)
    results = results_of(made, solution.packages)
    proposals = referrals(made, digest, results, list(priced.values()))
    results = with_referred(made, results, proposals)
    proposals += offered_seats(made, digest, results, openings)
    awards = (*priced.values(), *proposals)
    notes = notes_of(made, results, awards, openings)
    notes += [
        Reason.of("months_short", sort=s.sort.value, subject=s.subject, over=s.over)
        for s in found.tightened
    ]
    lifted = first.nothing - solution.objective
    bound = None if first.lower is None else max(lifted, first.nothing - first.lower)
    return Allocation(
        digest,
        scenario.id,
        found.outcome,
        awards,
        openings,
        tuple(results),
        lifted,
        bound,
        _prices(made, solution),
        tuple(shortfalls_of(made, priced)),
        tuple(gaps_of(made)),
        notes=tuple(notes),
    )


def _prices(made: Formulation, solution: Solution) -> tuple[tuple[str, float], ...]:
    """Return the prices of the rows of the problem by code, and of seats in open projects."""
    prices: dict[str, float] = {}
    for row, price in zip(made.problem.rows, solution.row_prices, strict=False):
        if price > 0:
            prices[row.code] = prices.get(row.code, 0.0) + price
    for project, price in zip(made.problem.projects, solution.seat_prices, strict=False):
        if price > 0:
            prices[f"seat:{project.code}"] = price
    return tuple(sorted(prices.items()))
