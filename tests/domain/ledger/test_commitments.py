"""What a commitment comes to, and of how much money."""

from datetime import date

from planner.domain.ledger.entry import CostSort, LineId
from planner.domain.money import Money
from planner.domain.months import Month
from tests.domain.ledger.posting_steps import S, refusal
from tests.money import (
    DEC,
    booked,
    commit,
    francs,
    grown,
    line,
    office,
    pay,
    pool,
    with_codes,
)


def test_that_a_commitment_keeps_the_rates_of_its_day_and_what_the_accounts_need():
    fund = grown(with_codes(pool()), 20_000, date(2026, 11, 1))
    (made,) = booked(of=office(fund)).post(commit(document=" PO-7 "))
    assert made.local == francs(1_000_000)
    assert (made.amount, made.rate) == (Money(10_204, "EUR"), "9800")
    assert (made.charged, made.fund_rate) == (made.amount, "1")
    assert made.codes == (("GL", "307999"), ("WBS", "D2.01"))
    assert (made.budget, made.document, made.month) == ("amendment 1", "PO-7", Month(2026, 11))
    assert (made.due, made.award, made.case_id) == (Month(2026, 11), "award-one", "case-one")


def test_that_a_budget_version_counts_from_its_first_day():
    fund = grown(pool(amount=50), 20_000, date(2026, 11, 10))
    ledger = booked(of=office(fund))
    assert refusal(ledger, commit(on=date(2026, 11, 9)))[0] == "ledger_over_received"
    assert ledger.post(commit(on=date(2026, 11, 10)))


def test_that_a_fund_bears_a_commitment_in_its_own_currency():
    ledger = booked(line(charged=Money(11_111, "USD")), of=office(pool(currency="USD")))
    (made,) = ledger.post(commit())
    assert made.amount == Money(10_204, "EUR")
    # 102.04 ÷ 0.9 at the rate given the other way round.
    assert made.charged == Money(11_338, "USD")


def test_that_a_fund_in_the_paying_currency_bears_exactly_what_ispaid():
    ledger = booked(
        line(charged=francs(1_000_000)), of=office(pool(amount=2_000_000, currency="GNF"))
    )
    (made,) = ledger.post(commit(333_333))
    assert made.charged == francs(333_333)
    paid = ledger.post(pay(on=DEC))
    assert [e.charged for e in paid if e.state is S.PAID] == [francs(333_333)]
    # The rate moved between the euro and the franc; to the fund it made no difference.
    assert [e.charged.minor for e in paid if e.state is S.EXCHANGE] == [0]


def test_that_money_of_a_project_needs_nobodys_agreement():
    fixed = line(cost=CostSort.FIXED, award=None, case_id=None, target="WELL")
    assert booked(fixed).post(commit())[0].cost is CostSort.FIXED


def test_that_commitments_of_a_carry_over_are_possible_until_it_ends():
    ledger = booked(of=office(pool(carry_over=date(2027, 2, 28))))
    assert ledger.post(commit(on=date(2027, 2, 28)))


def test_that_money_received_is_enough_to_the_last_cent():
    ledger = booked(of=office(pool(received="102.04")))
    assert ledger.post(commit())


def test_that_all_lines_of_a_fund_share_the_money_received():
    ledger = booked(line(), line("two"), of=office(pool(received=150)))
    ledger.post(commit())
    assert refusal(ledger, commit(line=LineId("two")))[1]["left"] == "EUR 47.96"
