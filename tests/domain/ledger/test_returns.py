"""What goes back to the donor."""

from datetime import date

from planner.domain.ledger.entry import CostSort
from planner.domain.money import Money
from tests.domain.ledger.posting_steps import MARCH, posted, refusal
from tests.money import (
    DEC,
    NOV,
    booked,
    cancel,
    commit,
    francs,
    give_back,
    line,
    office,
    pay,
    pool,
)


def test_that_a_donor_gets_back_what_is_neither_paid_nor_committed():
    ledger = posted(booked(of=office(pool(received=1_000))), commit(), pay())
    (made,) = ledger.post(give_back())
    assert made.charged == Money(100_000 - 10_309, "EUR")
    assert (made.cost, made.local, made.case_id) == (CostSort.FUND, francs(0), None)
    assert ledger.free(pool(received=1_000), NOV) == 0


def test_that_what_lapsed_is_returned_first():
    fund = pool(received=1_000)
    ledger = posted(booked(of=office(fund)), commit(), cancel(on=date(2027, 1, 5)))
    assert ledger.free(fund, MARCH) == 100_000 - 10_204
    posted(ledger, give_back(100, on=MARCH))
    assert ledger.free(fund, MARCH) == 100_000 - 10_204
    posted(ledger, give_back(103, on=MARCH, document="r2"))
    assert ledger.free(fund, MARCH) == 100_000 - 20_300


def test_that_more_than_the_budget_goes_back_without_narrowing_it():
    fund = pool(amount=1_000, received=1_200)
    ledger = posted(booked(of=office(fund)), give_back(200))
    assert ledger.free(fund, NOV) == 100_000


def test_that_a_return_is_in_the_funds_currency():
    ledger = booked(line(charged=Money(11_111, "USD")), of=office(pool(currency="USD")))
    assert refusal(ledger, give_back(5)) == (
        "ledger_wrong_currency",
        {"given": "EUR", "expected": "USD"},
    )
    (made,) = ledger.post(give_back(amount=Money(11_500, "USD"), on=DEC))
    assert (made.amount, made.fund_rate) == (Money(10_000, "EUR"), "1.15")
