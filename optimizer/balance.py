"""Balance a caseload: formulate, solve, give months, finish, verify, explain."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from optimizer.conflict.infeasible import conflicts_of, unserved
from optimizer.finish import awards_of, openings_of, results_of
from optimizer.finish.memo import Memo
from optimizer.finish.notes import notes_of
from optimizer.finish.referrals import offered_seats, referrals, with_referred
from optimizer.finish.schedule import Key
from optimizer.finish.shortfalls import gaps_of, shortfalls_of
from optimizer.formulate import Formulation, formulation
from optimizer.reasons.explain import explained
from optimizer.rules.committed import closed_against
from optimizer.rules.kept import bonus
from optimizer.solution import Solution, Solved
from optimizer.solve import prepare
from optimizer.solving import Balanced, solved_in_months
from optimizer.solving.start import months_from, start_from
from optimizer.verify import verify
from planner.domain.balances.allocation import Allocation, CaseResult, Outcome, Reason
from planner.domain.balances.policy import Policy, Scenario
from planner.domain.caseload import Caseload
from planner.domain.progress import Progress, Report, StopAsked, never, quiet

#: Losses are sums of floats: a difference of so small a share of them is none.
_ROUNDING = 1e-12


class Solver(Protocol):
    """Finds packages whose months work out, as ``solved_in_months`` does."""

    def __call__(
        self,
        made: Formulation,
        policy: Policy,
        report: Report,
        stop: StopAsked,
        start: Solution | None,
        had: Mapping[Key, int],
    ) -> Balanced | Solved:
        """Return them, or how solving ended without any."""


@dataclass(frozen=True)
class Answer:
    """An allocation with what it was made from; ``found`` is None where nothing was found."""

    allocation: Allocation
    made: Formulation
    found: Balanced | None = None


def balance(
    caseload: Caseload,
    scenario: Scenario,
    report: Report = quiet,
    stop: StopAsked = never,
    before: Allocation | None = None,
) -> Allocation:
    """Return the verified, explained allocation of a caseload under a scenario.

    ``before``: the balance whose awards the policy's stability keeps. Infeasible, stopped and
    failed are outcomes. Raises PlannerError ``programme_first`` without a programme,
    ``rate_missing`` where the paying currency has no rate on the balance date.
    """
    return answer(caseload, scenario, report, stop, before).allocation


def answer(
    caseload: Caseload,
    scenario: Scenario,
    report: Report = quiet,
    stop: StopAsked = never,
    before: Allocation | None = None,
    begin: Solution | None = None,
    solver: Solver | None = None,
) -> Answer:
    """Return the allocation as ``balance`` does, with the problem and the solution behind it.

    ``begin``: a solution of a like problem whose prices are worth beginning from. ``solver``:
    solves as ``solved_in_months`` does, which is asked by default.
    """
    report(Progress("prepare"))
    prepare()
    begun = time.monotonic()
    report(Progress("formulate"))
    made = formulation(caseload, scenario, before)
    digest = made.problem.digest()
    empty = Allocation(digest, scenario.id, Outcome.OPTIMAL)
    clashes = (*unserved(made), *closed_against(made.projects))
    if clashes:
        none = replace(empty, outcome=Outcome.INFEASIBLE, conflicts=clashes)
        return Answer(_timed(none, begun), made)
    if not made.drafts:
        none = replace(empty, bound=0.0, notes=(Reason.of("no_cases"),))
        return Answer(_timed(none, begun), made)
    start = start_from(made, before, begin) if before is not None else begin
    stable = before is not None and scenario.policy.stability > 0
    had = months_from(made, before) if before is not None and stable else {}
    found = (solver or solved_in_months)(made, scenario.policy, report, stop, start, had)
    if isinstance(found, Solved):
        infeasible = found.outcome is Outcome.INFEASIBLE
        conflicts = conflicts_of(made, found.clashes, stop) if infeasible else ()
        stopped = found.outcome is Outcome.STOPPED
        said = "stopped_early" if stopped else "nothing_found"
        notes = tuple([] if infeasible else [Reason.of(said)])
        without = replace(empty, outcome=found.outcome, conflicts=conflicts, notes=notes)
        return Answer(_timed(without, begun), made)
    report(Progress("finish"))
    allocation = finished(made, digest, scenario, found)
    report(Progress("verify"))
    wrong = verify(caseload, scenario, allocation, before)
    if wrong:
        notes = tuple(Reason.of("not_verified", rule=v.rule, subject=v.subject) for v in wrong)
        return Answer(_timed(replace(empty, outcome=Outcome.FAILED, notes=notes), begun), made)
    report(Progress("explain"))
    solved = made if found.problem is None else replace(made, problem=found.problem)
    return Answer(_timed(explained(solved, found.solution, allocation), begun), made, found)


def _timed(allocation: Allocation, begun: float) -> Allocation:
    return replace(allocation, seconds=round(time.monotonic() - begun, 3))


def finished(
    made: Formulation,
    digest: str,
    scenario: Scenario,
    found: Balanced,
    memo: Memo | None = None,
) -> Allocation:
    """Return the allocation of packages with their months: neither verified nor explained yet.

    ``memo``: of earlier balances of the caseload.
    """
    solution, first = found.solution, found.first
    priced = awards_of(made, solution.packages, found.months.starts, memo)
    openings = openings_of(made, solution, priced)
    results = results_of(made, solution.packages, memo)
    proposals = referrals(made, results, list(priced.values()), memo)
    results = with_referred(made, results, proposals)
    proposals += offered_seats(made, results, openings)
    awards = (*priced.values(), *proposals)
    notes = notes_of(made, results, awards, openings)
    notes += found.notes
    lifted = first.nothing - solution.objective
    bound = None if first.lower is None else _bound(lifted, first.nothing, first.lower)
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
        tuple(shortfalls_of(made, priced, memo)),
        tuple(gaps_of(made)),
        notes=tuple(notes),
        kept=_kept(made, solution, results),
    )


def _kept(made: Formulation, solution: Solution, results: Sequence[CaseResult]) -> float:
    """Return what stability counts for awards of the balance before."""
    problem, policy = made.problem, made.ground.policy
    total = 0.0
    for i, (draft, package) in enumerate(zip(made.drafts, solution.packages, strict=True)):
        own = made.kept.get(draft.situation.id)
        if own:
            weighed = problem.cases[i].priority * problem.aim.phi(results[i].loss_before)
            total += sum(bonus(draft.offers[n], own, weighed, policy) for n in package)
    return total


def _bound(lifted: float, nothing: float, lower: float) -> float:
    """Return the most that could be lifted; what only rounding leaves above it is nothing."""
    bound = max(lifted, nothing - lower)
    return lifted if bound - lifted <= _ROUNDING * max(1.0, nothing) else bound


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
