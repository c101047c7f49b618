"""A year of arrivals played, and the reserve for them put into the programme or taken out again.

The reserve stands as rules of the programme, one for every fund and release date, so that all that
knows reserves knows it: the balance, its check, the money by fund, the list of rules. Who edits the
programme may change it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from planner.domain.arrivals import SEED, Ahead, Expected, Held, SimulatedYear, expected_of
from planner.domain.balances.policy import Scenario
from planner.domain.caseload import Caseload
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import Rule, RuleSort
from planner.domain.progress import Report, StopAsked, never, quiet
from planner.services.balances.balances import scenario_of
from planner.services.programme.programme import check_own, with_edited
from planner.services.work import Work

#: How the codes of the rules begin that hold the reserve for arrivals.
CODE = "ARRIVALS-"


class Simulator(Protocol):
    """Plays drawn years."""

    def __call__(
        self,
        document: Caseload,
        scenario: Scenario,
        expected: Expected,
        report: Report = quiet,
        stop: StopAsked = never,
        *,
        runs: int,
        seed: int,
    ) -> SimulatedYear:
        """Return them."""


class Reserver(Protocol):
    """Works out what today's balance leaves for later arrivals."""

    def __call__(
        self,
        document: Caseload,
        scenario: Scenario,
        expected: Expected,
        report: Report = quiet,
        stop: StopAsked = never,
        *,
        seed: int,
    ) -> Ahead:
        """Return it."""


def simulated_year(
    document: Caseload,
    simulator: Simulator,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    runs: int,
    seed: int = SEED,
    mean: float | None = None,
    spread: float | None = None,
) -> SimulatedYear:
    """Play drawn years with the caseload's programme and policy: slow, and without effect on it.

    Raises PlannerError ``programme_first``, ``no_cases`` and as ``expected_of`` does.
    """
    document.check_ready()
    expected = expected_of(document, mean, spread)
    scenario = scenario_of(document)
    return simulator(
        without_reserve(document), scenario, expected, report, stop, runs=runs, seed=seed
    )


def reserve_for_arrivals(
    document: Caseload,
    reserver: Reserver,
    report: Report = quiet,
    stop: StopAsked = never,
    *,
    seed: int = SEED,
    mean: float | None = None,
    spread: float | None = None,
) -> Ahead:
    """Return the reserve of today's balance: slow, and without effect on the caseload.

    Raises PlannerError ``programme_first``, ``no_cases``, ``part_programme`` for a part that was
    handed over, and as ``expected_of`` does.
    """
    document.check_ready()
    check_own(document)
    expected = expected_of(document, mean, spread)
    without = without_reserve(document)
    return reserver(without, scenario_of(document), expected, report, stop, seed=seed)


def hold_back(work: Work, ahead: Ahead, source: str, who: str) -> None:
    """Put the reserve into the programme, in place of the one before it.

    ``source``: what the rules say they stand on. Raises PlannerError as ``with_edited`` does.
    """
    rules = rules_of(work.document.given_programme, ahead, source)
    after = with_edited(work.document, _with_rules(work.document.given_programme, rules))
    work.commit(after, who=who, why="hold_back")


def release(work: Work, who: str) -> bool:
    """Take the reserve for arrivals out of the programme; say whether there was one."""
    before = work.document.given_programme
    after = _with_rules(before, ())
    if after == before:
        return False
    work.commit(with_edited(work.document, after), who=who, why="release_reserve")
    return True


def rules_held(programme: Programme) -> tuple[Rule, ...]:
    """Return the rules that hold the reserve for arrivals now."""
    return tuple(r for r in programme.rules if _is_own(r))


def without_reserve(document: Caseload) -> Caseload:
    """Return the caseload without what is held back for arrivals."""
    return with_reserve(document, ())


def with_reserve(document: Caseload, rules: tuple[Rule, ...]) -> Caseload:
    """Return the caseload with these rules as what is held back for arrivals."""
    return replace(document, programme=_with_rules(document.given_programme, rules))


def rules_of(programme: Programme, ahead: Ahead, source: str) -> tuple[Rule, ...]:
    """Return the rules that hold a reserve: for every fund and date, a share of its budget.

    What the office's own rules hold back counts first: only what is needed beyond it is added, and
    what is needed soonest is what they already hold. ``source``: what the rules say they stand on.
    """
    return tuple(_rules(programme, ahead, source))


def _with_rules(programme: Programme, rules: tuple[Rule, ...]) -> Programme:
    return replace(programme, rules=(*_others(programme), *rules))


def _is_own(rule: Rule) -> bool:
    return rule.sort is RuleSort.RESERVE and rule.code.startswith(CODE)


def _others(programme: Programme) -> tuple[Rule, ...]:
    return tuple(r for r in programme.rules if not _is_own(r))


def _rules(programme: Programme, ahead: Ahead, source: str) -> Iterator[Rule]:
    day = programme.balance_date
    for held in ahead.held:
        fund = programme.fund(held.fund)
        budget = fund.budget_on(day).minor
        if budget <= 0:
            continue
        covered = _held_by_office(programme, held)
        for number, (until, amount) in enumerate(held.steps, 1):
            more = max(0, amount.minor - covered)
            covered -= amount.minor - more
            share = more * FULL // budget
            if share > 0:
                yield Rule(
                    f"{CODE}{fund.code}-{number}",
                    fund.code,
                    RuleSort.RESERVE,
                    most=share,
                    until=until,
                    source=source,
                )


def _held_by_office(programme: Programme, held: Held) -> int:
    return _with_rules(programme, ()).reserve(programme.fund(held.fund)).minor
