"""What the ledger leaves a balance to hold: committed projects open, money gone is not awarded."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from optimizer.balance import balance
from optimizer.formulate import formulation
from optimizer.problem import RowSort
from optimizer.verify import verify
from planner.domain.balances.allocation import Outcome
from planner.domain.digests.planning_digest import planning_digest
from planner.domain.kind import Kind
from planner.domain.ledger.entry import CostSort, Entry, EntryId, EntryState, LineId
from planner.domain.money import Money
from planner.domain.programme.rule import RuleSort
from tests.builders import (
    caseload,
    fund,
    measure,
    pays_for,
    place,
    programme,
    project,
    returnee,
    rule,
    scenario,
)

KIT = measure("KIT", Kind.IN_KIND, "basic 0.5", cost=90)
POOL, COM, TOO = fund("POOL", 1000), fund("COM", 6000), fund("TOO", 9000)
RULES = (
    pays_for("POOL", Kind.IN_KIND),
    pays_for("COM", Kind.COMMUNITY),
    pays_for("TOO", Kind.COMMUNITY),
)
#: 1,800 to open for a seat or two that lift little: left alone, it stays closed.
GARDEN = project("GARDEN", "KAN", "community 0.5", least=1)
PEOPLE = [returnee(str(n), "basic 3, community 1") for n in (1, 2)]


def office(*rules, **details):
    details.setdefault("projects", [GARDEN])
    return programme([KIT], (POOL, COM, TOO), (*RULES, *rules), **details)


def entry(number: int, state: EntryState, cents: int, **details) -> Entry:
    """Build an entry about the garden's fixed cost, paid by COM."""
    details.setdefault("cost", CostSort.FIXED)
    details.setdefault("fund", "COM")
    details.setdefault("target", "GARDEN")
    money = Money(cents, "EUR")
    return Entry(
        EntryId(f"entry-{number}"),
        number,
        state,
        date(2026, 10, 15),
        LineId("fund" if details["cost"] is CostSort.FUND else "garden"),
        amount=money,
        local=money,
        charged=money,
        rate="1",
        fund_rate="1",
        kind=Kind.COMMUNITY,
        **details,
    )


PLANNED = entry(1, EntryState.PLANNED, 100_000)
COMMITTED = entry(2, EntryState.COMMITTED, 100_000)
CANCELLED = entry(3, EntryState.CANCELLED, 100_000, of=EntryState.COMMITTED)


def booked(of, *entries: Entry, people=PEOPLE):
    return replace(caseload(of, *people), entries={e.id: e for e in entries})


def limit(document, code: str) -> int:
    rows = formulation(document, scenario()).problem.rows
    return next(r.limit for r in rows if r.sort is RowSort.MONEY and r.subject == code)


def test_that_a_project_with_committed_money_opens_paid_by_the_fund_that_committed_it():
    document = booked(office(), PLANNED, COMMITTED)
    made = formulation(document, scenario())
    assert (made.problem.projects[0].must, made.projects[0].fund) == (True, "COM")
    found = balance(document, scenario())
    assert verify(document, scenario(), found) == ()
    assert [(o.project, o.fund) for o in found.openings] == [("GARDEN", "COM")]


def test_that_a_project_whose_commitment_was_cancelled_is_free_again():
    made = formulation(booked(office(), PLANNED, COMMITTED, CANCELLED), scenario())
    assert (made.problem.projects[0].must, made.projects[0].fund) == (None, "TOO")


def test_that_a_project_only_planned_is_free():
    made = formulation(booked(office(), PLANNED), scenario())
    assert made.problem.projects[0].must is None


def test_that_a_committed_project_a_rule_keeps_closed_is_named_with_what_closes_it():
    tense = office(rule(RuleSort.TENSION, count=2), places=[place("KAN", tension=3)])
    found = balance(booked(tense, PLANNED, COMMITTED), scenario())
    assert found.outcome is Outcome.INFEASIBLE
    assert [r.code for r in found.conflicts] == ["committed_closed", "tension"]
    assert dict(found.conflicts[0].values) == {"target": "GARDEN", "fund": "COM"}


def test_that_a_committed_project_opens_with_however_few_seats_are_taken():
    nobody = [returnee("1", "basic 3", wishes=[Kind.CASH])]
    document = booked(office(), PLANNED, COMMITTED, people=nobody)
    found = balance(document, scenario())
    assert verify(document, scenario(), found) == ()
    assert [(o.project, o.seats) for o in found.openings] == [("GARDEN", 0)]


def test_that_money_committed_for_a_project_the_programme_has_no_more_is_not_awarded():
    gone = booked(office(projects=[]), PLANNED, COMMITTED)
    assert limit(gone, "COM") == 600_000 - 100_000
    freed = booked(office(projects=[]), PLANNED, COMMITTED, CANCELLED)
    assert limit(freed, "COM") == 600_000
    assert planning_digest(gone, scenario()) != planning_digest(freed, scenario())


def test_that_money_returned_to_the_donor_is_not_awarded():
    back = entry(1, EntryState.RETURNED, 40_000, cost=CostSort.FUND, fund="POOL", target="")
    assert limit(booked(office()), "POOL") == 100_000
    assert limit(booked(office(), back), "POOL") == 60_000
    assert limit(booked(office(), back), "COM") == 600_000


def test_that_committed_money_of_an_open_project_is_counted_once():
    assert limit(booked(office(), PLANNED, COMMITTED), "COM") == 600_000


def test_that_the_digest_of_the_planning_data_follows_the_money_bound_and_nothing_else():
    back = entry(9, EntryState.RETURNED, 40_000, cost=CostSort.FUND, fund="POOL", target="")
    plain, planned = booked(office()), booked(office(), PLANNED)
    committed = booked(office(), PLANNED, COMMITTED)
    freed = booked(office(), PLANNED, COMMITTED, CANCELLED)
    digests = [planning_digest(d, scenario()) for d in (plain, committed, booked(office(), back))]
    assert len(set(digests)) == 3
    for as_before in (planned, freed):
        assert planning_digest(as_before, scenario()) == digests[0]


def test_that_a_ledger_without_rates_still_has_a_digest():
    foreign = replace(COM, amount=Money(600_000, "CHF"))
    of = replace(office(), funds=(POOL, foreign, TOO))
    document = booked(of, PLANNED, COMMITTED)
    assert planning_digest(document, scenario()) != planning_digest(booked(of), scenario())
