"""What today's balance of a caseload leaves for those still to come, by fund and release date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import numpy as np

from optimizer.arrivals.ahead import Held as HeldRows
from optimizer.arrivals.ahead import balanced_before, held_back
from optimizer.arrivals.people import People, Person, profiles_of
from optimizer.arrivals.simulate import GAP, drawn_people
from optimizer.arrivals.solved import Effort
from optimizer.arrivals.state import State
from optimizer.arrivals.year import year_of
from optimizer.formulate import Formulation, formulation
from optimizer.problem import RowSort
from optimizer.situation import HORIZON
from optimizer.solve import prepare
from planner.domain.arrivals import FUTURES, SEED, Ahead, Expected, Held
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError, Stopped
from planner.domain.money import Money
from planner.domain.months import Month, add_months
from planner.domain.need import FULL
from planner.domain.programme.fund import Fund, FundSort
from planner.domain.programme.rule import RuleSort
from planner.domain.progress import Progress, Report, StopAsked, never, quiet


def hold_back(
    caseload: Caseload,
    scenario: Scenario,
    expected: Expected,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    seed: int = SEED,
    futures: int = FUTURES,
) -> Ahead:
    """Return the reserve of today's balance: what ``futures`` drawn futures use of each pool.

    What the programme holds back by rules counts as money at hand here: the reserve takes its
    place. Of an entitlement nothing is held: its money moves to nobody. Raises PlannerError
    ``programme_first``, ``rate_missing``, ``reserve_not_found`` where no balance was found of today
    and later together; Stopped where it was stopped.
    """
    report(Progress("prepare"))
    prepare()
    programme = caseload.given_programme
    rules = tuple(r for r in programme.rules if r.sort is not RuleSort.RESERVE)
    open_handed = replace(caseload, programme=replace(programme, rules=rules))
    report(Progress("formulate"))
    made = formulation(open_handed, scenario)
    months = _months_ahead(made)
    groups = _drawn(made, open_handed, expected, months, seed, futures)
    here = [
        Person(draft, floors, made.ground)
        for draft, floors in zip(made.drafts, made.floors, strict=True)
    ]
    year = year_of(made.ground, made.projects, [*here, *(p for group in groups for p in group)])
    cases = iter(range(len(here), len(year.months)))
    later = [[next(cases) for _ in group] for group in groups]
    report(Progress("ahead"))
    effort = Effort(max(scenario.policy.gap, GAP) / FULL, float(scenario.policy.seconds), stop)
    state, today = State.at_first(year.problem), range(len(here))
    held = held_back(state, today, later, year.months, effort) if any(later) else None
    found = held is not None or not any(later)
    if held is not None and today:
        solution, held = balanced_before(state, today, held, effort)
        found = solution is not None
    if stop():
        raise Stopped
    if not found:
        raise PlannerError("reserve_not_found")
    funds = () if held is None else tuple(_of_funds(made, held))
    return Ahead(expected, funds, expected.mean * len(months), futures, seed, len(months))


def _months_ahead(made: Formulation) -> range:
    """Return the later months in which any shared fund may still be committed."""
    pools = [f for f in made.ground.programme.funds if f.sort is FundSort.POOL]
    first = Month.of(made.ground.day)
    last = max((Month.of(f.ends).minus(first) for f in pools), default=0)
    return range(1, min(last, HORIZON - 1) + 1)


def _drawn(
    made: Formulation,
    caseload: Caseload,
    expected: Expected,
    months: Sequence[int],
    seed: int,
    futures: int,
) -> list[list[Person]]:
    profiles = profiles_of(caseload)
    if not profiles or not months:
        return []
    people = People(made.ground, profiles, made.projects, closes=True)
    return [
        drawn_people(people, expected, months, np.random.default_rng([seed, number]))
        for number in range(futures)
    ]


def _of_funds(made: Formulation, held: HeldRows) -> list[Held]:
    """Return what is held of each pool, each month's part until the day before it is needed."""
    programme, day = made.ground.programme, made.ground.day
    rows = {r.subject: n for n, r in enumerate(made.problem.rows) if r.sort is RowSort.MONEY}
    found = []
    for fund in programme.funds:
        if fund.sort is not FundSort.POOL:
            continue
        uses = {m: month.get(rows[fund.code], 0.0) for m, month in enumerate(held.by_month)}
        steps = tuple(
            (min(add_months(day, m) - timedelta(days=1), fund.ends), amount)
            for m, minor in uses.items()
            if m > 0 and (amount := _own(made, fund, minor)).minor > 0
        )
        whole = Money(sum(amount.minor for _, amount in steps), fund.currency)
        if whole.minor > 0:
            found.append(Held(fund.code, fund.at_hand_on(day), whole, steps))
    return found


def _own(made: Formulation, fund: Fund, minor: float) -> Money:
    """Return an amount of the accounting currency in the fund's own."""
    amount = Money(int(minor), made.ground.programme.currency)
    if amount.currency == fund.currency:
        return amount
    return made.ground.programme.rates.convert(amount, fund.currency, made.ground.day)
