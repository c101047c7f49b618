"""What payments, refunds and cancellations come to."""

from datetime import date
from decimal import Decimal

import pytest

from planner.domain.ledger.entry import Entry, LineId
from planner.domain.money import Money
from planner.domain.programme.rates import Rate, Rates
from tests.domain.ledger.posting_steps import MARCH, S, posted, refusal
from tests.money import (
    DEC,
    NOV,
    asked,
    booked,
    cancel,
    commit,
    francs,
    line,
    office,
    pay,
    pool,
    refund,
)


def test_that_a_payment_is_booked_at_its_own_rate_and_the_difference_on_a_line_of_its_own():
    ledger = posted(booked(), commit())
    paid, exchange = ledger.post(pay())
    assert (paid.amount, paid.rate) == (Money(10_309, "EUR"), "9700")
    assert exchange.state is S.EXCHANGE
    assert (exchange.amount, exchange.local) == (Money(105, "EUR"), francs(0))
    assert (exchange.line, exchange.on, exchange.document) == (paid.line, paid.on, paid.document)


def test_that_a_payment_that_costs_less_books_a_gain():
    ledger = posted(booked(), commit())
    assert ledger.post(pay(on=DEC))[1].amount == Money(9_852 - 10_204, "EUR")


def test_that_a_payment_at_the_commitments_rate_books_no_difference():
    rates = Rates((Rate("EUR", "GNF", date(2026, 1, 1), Decimal(9_800)),))
    ledger = posted(booked(of=office(rates=rates)), commit())
    assert [e.state for e in ledger.post(pay())] == [S.PAID]


def test_that_partial_payments_sum_to_the_commitment_whatever_they_round_to():
    ledger = posted(booked(), commit())
    made: list[Entry] = []
    for part in (333_333, 333_333, 333_334):
        made += ledger.post(pay(part, document=f"p-{len(made)}"))
    paid = sum(e.amount.minor for e in made if e.state is S.PAID)
    exchange = sum(e.amount.minor for e in made if e.state is S.EXCHANGE)
    assert paid == 3 * 3_436
    assert paid - exchange == 10_204
    assert ledger.lines[LineId("one")].left_to_pay == 0
    assert ledger.lines[LineId("one")].outstanding == (0, 0)


def test_that_a_payment_takes_its_proposer_and_approver_from_the_commitment():
    ledger = posted(booked(), commit())
    paid = ledger.post(pay(proposer="", approver=""))[0]
    assert (paid.proposer, paid.approver, paid.payer) == ("C01", "A01", "P01")


def test_that_a_payment_may_come_after_the_fund_has_ended():
    ledger = posted(booked(of=office(pool(liquidation=MARCH))), commit())
    assert ledger.post(pay(on=MARCH))


def test_that_two_payments_of_one_document_differ_in_their_amount():
    ledger = posted(booked(), commit(), pay(400_000))
    assert ledger.post(pay(500_000))


def test_that_a_refund_reopens_the_commitment_and_keeps_what_the_rates_cost():
    ledger = posted(booked(), commit(), pay())
    back, exchange = ledger.post(refund(on=DEC))
    assert (back.state, back.amount) == (S.REFUNDED, Money(9_852, "EUR"))
    # Paid 103.09, back 98.52: the rates cost 4.57 in all.
    assert exchange.amount == Money(352, "EUR")
    assert sum(e.amount.minor for e in ledger.entries if e.state is S.EXCHANGE) == 10_309 - 9_852
    assert ledger.lines[LineId("one")].outstanding == (10_204, 10_204)


def test_that_what_was_refunded_can_be_paid_again():
    ledger = posted(booked(), commit(), pay(), refund(on=DEC))
    assert refusal(ledger, pay(1_000_001, on=DEC, document="p2"))[0] == "ledger_over_commitment"
    ledger.post(pay(on=DEC, document="p2"))
    sums = ledger.funds["POOL"]
    assert sums.paid[0] - sums.refunded[0] == sums.committed[0] + sums.exchange[0]


def test_that_a_cancellation_takes_up_what_is_left_to_the_cent():
    ledger = posted(booked(), commit(), pay(333_333))
    (made,) = ledger.post(cancel())
    assert made.local == francs(666_667)
    assert made.amount == Money(10_204 - 3_401, "EUR")
    assert made.of is S.COMMITTED
    assert ledger.lines[LineId("one")].outstanding == (0, 0)


def test_that_a_commitment_cancelled_in_its_period_frees_the_money_of_its_fund_only():
    ledger = booked(
        line(),
        line("two"),
        line("three", fund="OTHER"),
        of=office(pool(received="102.04"), pool("OTHER", received=1)),
    )
    posted(ledger, commit(), cancel(on=date(2026, 12, 31)))
    assert refusal(ledger, commit(line=LineId("three")))[0] == "ledger_over_received"
    assert ledger.post(commit(line=LineId("two"), on=date(2026, 12, 31)))


@pytest.mark.parametrize(
    ("committed", "cancelled", "lapsed"),
    [
        (NOV, date(2026, 12, 31), False),
        (NOV, date(2027, 1, 1), True),
        (date(2027, 1, 5), date(2027, 2, 28), False),
        (date(2027, 1, 5), MARCH, True),
    ],
)
def test_that_a_commitment_cancelled_after_its_period_lapses(committed, cancelled, lapsed):
    ledger = booked(
        line(),
        line("two"),
        of=office(pool(received="102.04", carry_over=date(2027, 2, 28), liquidation=MARCH)),
    )
    (made,) = posted(ledger, commit(on=committed)).post(cancel(on=cancelled))
    assert made.lapsed is lapsed
    again = commit(line=LineId("two"), on=min(cancelled, date(2027, 2, 28)))
    if lapsed:
        assert refusal(ledger, again)[0] == "ledger_over_received"
    else:
        assert ledger.post(again)


def test_that_a_line_is_committed_again_once_nothing_of_it_is_committed_any_more():
    ledger = posted(booked(), commit(), cancel(400_000))
    assert refusal(ledger, commit(document="c2"))[0] == "ledger_committed_twice"
    posted(ledger, cancel(document="x2"))
    assert ledger.post(commit(document="c2"))[0].local == francs(1_000_000)
    assert ledger.lines[LineId("one")].left_to_pay == 1_000_000


def test_that_deliveries_and_invoices_are_parts_of_the_commitment():
    ledger = posted(booked(), commit(), asked(S.DELIVERED, 333_333), asked(S.INVOICED, 100_000))
    rest = ledger.post(asked(S.DELIVERED, document="d2"))[0]
    assert (rest.local, rest.amount) == (francs(666_667), Money(10_204 - 3_401, "EUR"))
    assert ledger.lines[LineId("one")].left_to_invoice == 900_000
