"""Drawn years, each played every way and once more with hindsight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from optimizer.arrivals.people import People, Person, profiles_of
from optimizer.arrivals.solved import Effort
from optimizer.arrivals.state import State, lifted, lifted_of
from optimizer.arrivals.ways import played
from optimizer.arrivals.year import Year, part, year_of
from optimizer.formulate.projects import project_drafts
from optimizer.packages.choice import Choice, feasible
from optimizer.problem import AllocationProblem
from optimizer.rules.committed import with_payers
from optimizer.situation import HORIZON, Ground
from optimizer.solve import prepare, solve
from planner.domain.arrivals import FUTURES, SEED, YEAR, Expected, Played, Run, SimulatedYear, Way
from planner.domain.balances.policy import Policy, Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError, Stopped
from planner.domain.need import FULL
from planner.domain.programme.rule import RuleSort
from planner.domain.progress import Progress, Report, StopAsked, never, quiet

#: The gap (1/10,000) at which a month's balance and hindsight end, where the policy's is not wider.
GAP = 20
#: A shortfall of a floor below this is rounding.
_NONE = 0.5


@dataclass(frozen=True)
class _Drawn:
    """One drawn year among the cases of its problem."""

    year: Year
    real: Sequence[int]
    futures: Sequence[Sequence[int]]


def drawn_months(expected: Expected, months: Sequence[int], rng: np.random.Generator) -> list[int]:
    """Return the month of each arrival: as many a month as expected, give or take its spread.

    Counts are Poisson's, or the negative binomial's where they vary more than independent arrivals.
    """
    found: list[int] = []
    for month in months:
        found += [month] * _count(expected, rng)
    return found


def _count(expected: Expected, rng: np.random.Generator) -> int:
    mean, variance = expected.mean, expected.spread**2
    if mean <= 0:
        return 0
    if variance <= mean:
        return int(rng.poisson(mean))
    return int(rng.negative_binomial(mean * mean / (variance - mean), mean / variance))


def drawn_people(
    people: People, expected: Expected, months: Sequence[int], rng: np.random.Generator
) -> list[Person]:
    """Return people who arrive in these months, each like somebody of the past."""
    found = []
    for month in drawn_months(expected, months, rng):
        one = people.arriving(int(rng.integers(len(people.profiles))), month)
        if one is not None:
            found.append(one)
    return found


def simulate(
    caseload: Caseload,
    scenario: Scenario,
    expected: Expected,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    runs: int,
    seed: int = SEED,
    futures: int = FUTURES,
) -> SimulatedYear:
    """Play ``runs`` drawn years of twelve months with the caseload's programme and its past people.

    A year begins with all money at hand, and the funds run through it; reserves the programme holds
    by rule are part of that money. Asked to stop, it returns the years that are done. Raises
    PlannerError ``programme_first``, ``no_cases`` where nobody is there to be like, Stopped before
    the first year is done.
    """
    done: list[Run] = []
    report(Progress("prepare"))
    report(Progress("year", 0, runs))
    for run in years(caseload, scenario, expected, stop, runs=runs, seed=seed, futures=futures):
        done.append(run)
        report(Progress("year", len(done), runs))
    if not done:
        raise Stopped
    return SimulatedYear(expected, tuple(done), runs, seed)


def years(
    caseload: Caseload,
    scenario: Scenario,
    expected: Expected,
    stop: StopAsked = never,
    *,
    runs: int,
    seed: int = SEED,
    futures: int = FUTURES,
) -> Iterator[Run]:
    """Yield what ``simulate`` returns, each drawn year as it is done; likewise."""
    prepare()
    ground = Ground.of(_fresh(caseload), scenario)
    projects = with_payers(project_drafts(ground), ground)
    profiles = profiles_of(caseload)
    if not profiles:
        raise PlannerError("no_cases")
    people = People(ground, profiles, projects, closes=False)
    for number in range(runs):
        if stop():
            return
        rng = np.random.default_rng([seed, number])
        months = range(min(YEAR, HORIZON))
        groups = [drawn_people(people, expected, months, rng) for _ in range(1 + futures)]
        year = year_of(ground, projects, [one for group in groups for one in group], shares=False)
        cases = iter(range(len(year.months)))
        real, *later = [[next(cases) for _ in group] for group in groups]
        run = _run(_Drawn(year, real, later), scenario.policy, stop)
        if run is None:
            return
        yield run


def _fresh(caseload: Caseload) -> Caseload:
    """Return the programme before anybody came: no ledger, no agreed plan, nothing held back."""
    programme = caseload.given_programme
    rules = tuple(r for r in programme.rules if r.sort is not RuleSort.RESERVE)
    return Caseload(about=caseload.about, programme=replace(programme, rules=rules))


def _run(drawn: _Drawn, policy: Policy, stop: StopAsked) -> Run | None:
    """Play one drawn year every way and with hindsight; None where it was stopped on the way."""
    effort = Effort(max(policy.gap, GAP) / FULL, stop=stop)
    ways: dict[Way, Played] = {}
    for way in Way:
        state = played(way, drawn.year, drawn.real, drawn.futures, effort)
        if stop():
            return None
        ways[way] = _reckoned(drawn, state)
    problem = part(drawn.year.problem, drawn.real)
    found = solve(problem, gap=effort.gap / 2, seconds=policy.seconds, stop=stop).solution
    if stop() or found is None:
        return None
    choice = Choice(found.packages, found.open_projects)
    nothing = found.nothing
    bound = None if found.lower is None else nothing - found.lower
    hindsight = _told(problem, choice, [drawn.year.months[i] for i in drawn.real])
    return Run(len(drawn.real), ways, hindsight, bound)


def _reckoned(drawn: _Drawn, state: State) -> Played:
    """Return what a played year comes to, checked again by plain arithmetic.

    Raises AssertionError where it broke a rule of a case, a row or a project: a fault of ours.
    """
    cases, choice = state.choice()
    problem = part(drawn.year.problem, cases)
    if not feasible(problem, choice):
        raise AssertionError("a played year breaks a rule")
    return _told(problem, choice, [drawn.year.months[i] for i in cases])


def _told(problem: AllocationProblem, choice: Choice, months: Sequence[int]) -> Played:
    """Return what a choice lifts, for how many a floor falls short, and what it costs.

    Of a project's opening nothing is counted as spent on people. ``months``: when each case came.
    """
    by_month = [0.0] * YEAR
    for case, (package, month) in enumerate(zip(choice.packages, months, strict=True)):
        by_month[month] += lifted_of(problem, case, package)
    spent = short = 0
    for own, package in zip(problem.cases, choice.packages, strict=True):
        spent += sum(own.options[o].amount for o in package)
        short += sum(own.short(package)) > _NONE
    return Played(lifted(problem, choice), short, spent, tuple(by_month))
