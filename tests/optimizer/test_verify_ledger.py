"""What the ledger binds, checked: committed projects stay open, money gone pays nothing."""

from __future__ import annotations

from dataclasses import replace

from optimizer.balance import balance
from optimizer.verify import Violation, verify
from planner.domain.ledger.entry import CostSort, EntryState
from tests.builders import returnee, scenario
from tests.optimizer.test_rules_of_the_ledger import (
    CANCELLED,
    COMMITTED,
    PLANNED,
    booked,
    entry,
    office,
)


def broken(document, allocation) -> set[str]:
    return {v.rule for v in verify(document, scenario(), allocation)}


HUNGRY = [returnee(str(n), "basic 3") for n in (1, 2)]
CLOSED = balance(booked(office(), people=HUNGRY), scenario())
OPENED = balance(booked(office(), PLANNED, COMMITTED), scenario())


def test_that_a_committed_project_left_closed_is_told():
    assert CLOSED.openings == ()
    for free in ((), (PLANNED,), (PLANNED, COMMITTED, CANCELLED)):
        assert broken(booked(office(), *free, people=HUNGRY), CLOSED) == set()
    bound = booked(office(), PLANNED, COMMITTED, people=HUNGRY)
    assert broken(bound, CLOSED) == {"committed"}


def test_that_a_part_of_a_commitment_taken_back_leaves_it_committed():
    half = replace(CANCELLED, local=replace(CANCELLED.local, minor=50_000))
    bound = booked(office(), PLANNED, COMMITTED, half, people=HUNGRY)
    assert broken(bound, CLOSED) == {"committed"}


def test_that_only_the_fund_that_committed_opens_it():
    document = booked(office(), PLANNED, COMMITTED)
    assert broken(document, OPENED) == set()
    other = tuple(replace(o, fund="TOO") for o in OPENED.openings)
    assert broken(document, replace(OPENED, openings=other)) == {"opening_fund"}


def test_that_the_fund_that_committed_opens_it_after_its_period_too():
    own = office()
    over = tuple(replace(f, ends=f.starts) if f.code == "COM" else f for f in own.funds)
    late = replace(own, funds=over)
    opening = Violation("fund_period", "GARDEN")
    assert opening in verify(booked(late), scenario(), OPENED)
    assert opening not in verify(booked(late, PLANNED, COMMITTED), scenario(), OPENED)


def test_that_money_returned_to_the_donor_pays_nothing():
    spent = sum(a.amount.minor for a in CLOSED.awards if a.fund == "POOL")
    at_hand = 100_000

    def returned(cents: int):
        return entry(1, EntryState.RETURNED, cents, cost=CostSort.FUND, fund="POOL", target="")

    kept = booked(office(), returned(at_hand - spent), people=HUNGRY)
    short = booked(office(), returned(at_hand - spent + 1), people=HUNGRY)
    assert broken(kept, CLOSED) == set()
    assert broken(short, CLOSED) == {"fund_overspent"}


def test_that_what_is_committed_for_a_project_no_longer_there_pays_nothing():
    spent = sum(a.amount.minor for a in CLOSED.awards if a.fund == "POOL")

    def bound(cents: int):
        left = entry(1, EntryState.COMMITTED, cents, fund="POOL", target="WELL")
        back = entry(2, EntryState.CANCELLED, 500, fund="POOL", target="WELL", of=left.state)
        return booked(office(), left, back, people=HUNGRY)

    assert broken(bound(100_500 - spent), CLOSED) == set()
    assert broken(bound(100_501 - spent), CLOSED) == {"fund_overspent"}
