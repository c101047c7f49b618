"""Which entries may follow which, what each refusal is called, and what each entry comes to."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from planner.domain.errors import PlannerError
from planner.domain.ids import AwardId, CaseId
from planner.domain.ledger.entry import Closing, CostSort, Entry, EntryState, LineId
from planner.domain.ledger.posting import Ledger
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme import Office, Programme
from planner.domain.rates import Rate, Rates
from tests.money import (
    DEC,
    NOV,
    PLANNED_ON,
    STAFF,
    asked,
    booked,
    cancel,
    commit,
    francs,
    give_back,
    grown,
    line,
    office,
    pay,
    pool,
    refund,
    with_codes,
)

S = EntryState
MARCH = date(2027, 3, 1)


def refusal(ledger, posting):
    """Return the code and values a posting is refused with; nothing has changed by it."""
    before = list(ledger.entries)
    lines, funds = repr(ledger.lines), repr(ledger.funds)
    with pytest.raises(PlannerError) as refused:
        ledger.post(posting)
    assert ledger.entries == before
    assert (repr(ledger.lines), repr(ledger.funds)) == (lines, funds)
    return refused.value.code, refused.value.values


def posted(ledger, *postings):
    """Book postings one after the other and return the ledger."""
    for posting in postings:
        ledger.post(posting)
    return ledger


def closed(ledger, month):
    """Close a month on its last day and return the ledger."""
    ledger.close(month, "A01", month.last_day())
    return ledger


# Refusals: one code each


def _paid():
    return posted(booked(), commit(), pay(400_000))


@pytest.mark.parametrize(
    ("ledger", "posting", "code", "values"),
    [
        pytest.param(
            posted(booked(), commit(900_000)),
            pay(900_001),
            "ledger_over_commitment",
            {"state": "paid", "left": "GNF 900000"},
            id="a payment over its commitment",
        ),
        pytest.param(
            _paid(),
            pay(600_001, document="p2"),
            "ledger_over_commitment",
            {"state": "paid", "left": "GNF 600000"},
            id="a second payment over what is left",
        ),
        pytest.param(
            closed(posted(booked(), commit()), Month(2026, 12)),
            pay(on=DEC),
            "ledger_month_closed",
            {"month": "2026-12"},
            id="a payment into a locked month",
        ),
        pytest.param(
            posted(booked(), commit()),
            pay(payer="A01"),
            "ledger_payer_approved",
            {},
            id="a payment by the person who approved it",
        ),
        pytest.param(
            posted(booked(), commit()),
            pay(proposer="C02", approver="C01", payer="A01"),
            "ledger_payer_approved",
            {},
            id="a payment by the person who approved the commitment",
        ),
        pytest.param(
            posted(booked(), commit()),
            pay(payer="C01"),
            "ledger_payer_proposed",
            {},
            id="a payment by the person who proposed it",
        ),
        pytest.param(
            booked(),
            commit(approver="C01"),
            "ledger_approver_proposed",
            {},
            id="a commitment approved by its proposer",
        ),
        pytest.param(
            posted(booked(), commit()),
            replace(pay(), amount=Money(100, "EUR")),
            "ledger_wrong_currency",
            {"given": "EUR", "expected": "GNF"},
            id="a payment in the wrong currency",
        ),
        pytest.param(
            _paid(), pay(400_000), "ledger_twice", {"state": "paid"}, id="the same payment twice"
        ),
        pytest.param(
            posted(booked(), commit(), pay()),
            pay(),
            "ledger_twice",
            {"state": "paid"},
            id="the payment of all that is left twice",
        ),
        pytest.param(
            booked(),
            commit(1_000_001),
            "ledger_over_plan",
            {"left": "GNF 1000000"},
            id="a commitment over the plan",
        ),
        pytest.param(
            booked(), commit(line=LineId("none")), "ledger_line_unknown", {}, id="an unknown line"
        ),
        pytest.param(
            posted(booked(), commit()),
            commit(document="other"),
            "ledger_committed_twice",
            {},
            id="a second commitment",
        ),
        pytest.param(
            booked(), pay(), "ledger_not_committed", {"state": "paid"}, id="nothing is committed"
        ),
        pytest.param(
            booked(agreed=frozenset(), numbers={CaseId("case-one"): "GN-1"}),
            commit(),
            "ledger_plan_not_agreed",
            {"case": "GN-1"},
            id="a plan nobody agreed to",
        ),
        pytest.param(
            booked(of=office(pool(starts=date(2026, 11, 11)))),
            commit(),
            "ledger_fund_not_begun",
            {"fund": "POOL", "starts": "2026-11-11"},
            id="a fund that has not begun",
        ),
        pytest.param(
            booked(of=office(pool(ends=date(2026, 11, 9)))),
            commit(),
            "ledger_fund_ended",
            {"fund": "POOL", "ends": "2026-11-09"},
            id="a fund that has ended",
        ),
        pytest.param(
            booked(of=office(pool(carry_over=date(2027, 2, 28)))),
            commit(on=MARCH),
            "ledger_fund_ended",
            {"fund": "POOL", "ends": "2027-02-28"},
            id="a fund whose carry-over has ended",
        ),
        pytest.param(
            posted(booked(of=office(pool(liquidation=date(2027, 2, 28)))), commit()),
            pay(on=MARCH),
            "ledger_liquidation_over",
            {"fund": "POOL", "until": "2027-02-28"},
            id="a payment after the liquidation date",
        ),
        pytest.param(
            booked(of=office(pool(received=100))),
            commit(),
            "ledger_over_received",
            {"fund": "POOL", "left": "EUR 100.00"},
            id="a commitment over the money received",
        ),
        pytest.param(
            booked(of=office(replace(pool(), needs_codes=("WBS",)))),
            commit(),
            "ledger_code_missing",
            {"fund": "POOL", "account": "WBS", "target": "RENT"},
            id="a code the accounts need is missing",
        ),
        pytest.param(
            posted(booked(), commit()),
            pay(on=date(2027, 4, 1)),
            "ledger_rate_missing",
            {"base": "EUR", "quote": "GNF", "month": "2027-04", "use": "payment"},
            id="a rate is missing for the month",
        ),
        pytest.param(
            booked(),
            commit(proposer="Somebody Invented"),
            "ledger_staff_unknown",
            {"role": "proposer"},
            id="a person nobody knows, whose name is not repeated",
        ),
        pytest.param(
            booked(),
            commit(approver=""),
            "ledger_staff_missing",
            {"role": "approver", "state": "committed"},
            id="nobody approved",
        ),
        pytest.param(
            posted(booked(), commit()),
            pay(payer=""),
            "ledger_staff_missing",
            {"role": "payer", "state": "paid"},
            id="nobody paid",
        ),
        pytest.param(
            booked(),
            commit(document=" "),
            "ledger_document_missing",
            {"state": "committed"},
            id="a document is missing",
        ),
        pytest.param(
            posted(booked(line(proof="receipt")), commit()),
            pay(document=""),
            "ledger_proof_missing",
            {"proof": "receipt"},
            id="a proof is missing",
        ),
        pytest.param(booked(), commit(0), "ledger_amount_not_positive", {}, id="nothing"),
        pytest.param(
            booked(), commit(-5), "ledger_amount_not_positive", {}, id="less than nothing"
        ),
        pytest.param(
            posted(booked(), commit(on=DEC)),
            pay(on=NOV),
            "ledger_before_commitment",
            {"on": "2026-12-10"},
            id="a payment dated before the commitment",
        ),
        pytest.param(
            posted(booked(), commit(), pay(on=DEC)),
            refund(),
            "ledger_before_payment",
            {"on": "2026-12-10"},
            id="a refund dated before the payment",
        ),
        pytest.param(
            _paid(), refund(400_001), "ledger_over_paid", {"left": "GNF 400000"}, id="a refund over"
        ),
        pytest.param(
            _paid(),
            cancel(600_001),
            "ledger_over_commitment",
            {"state": "cancelled", "left": "GNF 600000"},
            id="a cancellation of what is paid",
        ),
        pytest.param(
            posted(booked(), commit(), asked(S.DELIVERED)),
            asked(S.DELIVERED, document="d2"),
            "ledger_nothing_left",
            {"state": "delivered"},
            id="nothing is left to deliver",
        ),
        pytest.param(
            posted(booked(), commit()),
            asked(S.INVOICED, 1_000_001),
            "ledger_over_commitment",
            {"state": "invoiced", "left": "GNF 1000000"},
            id="an invoice over the commitment",
        ),
        pytest.param(
            posted(booked(), commit()),
            give_back(9_900),
            "ledger_over_returnable",
            {"fund": "POOL", "left": "EUR 9897.96"},
            id="a return of committed money",
        ),
        pytest.param(
            booked(), give_back(fund="X"), "ledger_fund_unknown", {"fund": "X"}, id="no such fund"
        ),
        pytest.param(
            booked(),
            asked(S.PLANNED),
            "ledger_state_not_posted",
            {"state": "planned"},
            id="a plan by hand",
        ),
        pytest.param(
            booked(),
            cancel(of=S.PLANNED),
            "ledger_state_not_posted",
            {"state": "planned"},
            id="a plan cancelled by hand",
        ),
    ],
)
def test_that_it_is_refused_and_changes_nothing(ledger, posting, code, values):
    assert refusal(ledger, posting) == (code, values)


def test_that_a_line_of_the_allocation_is_planned_before_it_is_committed():
    ledger = Ledger(office(), [line()], agreed={AwardId("award-one")})
    assert refusal(ledger, commit())[0] == "ledger_not_planned"


def test_that_a_commitment_is_of_what_holds_now_not_of_what_was_booked_once():
    entries = booked().entries
    agreed = {AwardId("award-one")}
    smaller = Ledger(office(), [line(local=900_000)], entries, agreed=agreed)
    assert refusal(smaller, commit(900_001))[1] == {"left": "GNF 900000"}
    assert smaller.post(commit())[0].local == francs(900_000)
    for now in (line(fund="OTHER"), line("another")):
        ledger = Ledger(office(pool(), pool("OTHER")), [now], entries, agreed=agreed)
        assert refusal(ledger, commit())[0] == "ledger_not_planned"


def test_that_a_line_planned_no_more_is_not_committed():
    ledger = booked()
    ledger.unplan(LineId("one"), PLANNED_ON)
    assert refusal(ledger, commit())[0] == "ledger_not_planned"


def test_that_a_line_of_a_fund_the_programme_lost_is_not_committed():
    entries = booked().entries
    ledger = booked(line("two", fund="OTHER"), of=office(pool("OTHER")), entries=entries)
    assert refusal(ledger, commit()) == ("ledger_fund_unknown", {"fund": "POOL"})


def test_that_a_private_fund_is_named_as_it_may_be_printed():
    ledger = booked(of=office(pool(received=1, private_name="LINE 7")))
    assert refusal(ledger, commit())[1]["fund"] == "LINE 7"


def test_that_nobody_is_staff_of_an_office_that_names_nobody():
    ledger = booked(of=office(office=Office("Office")))
    assert refusal(ledger, commit())[0] == "ledger_staff_unknown"


def test_that_entries_in_another_accounting_currency_are_not_added_up():
    entries = [replace(e, amount=Money(e.amount.minor, "CHF")) for e in booked().entries]
    with pytest.raises(PlannerError, match="ledger_currency_changed"):
        booked(entries=entries)


# Commitments


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


def test_that_a_fund_in_the_paying_currency_bears_exactly_what_is_paid():
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


# Payments and exchange differences


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


# Refunds and cancellations


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


# Money back to the donor


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


# Plans and months


def test_that_a_line_planned_anew_takes_the_place_of_what_was_planned():
    ledger = booked()
    made = ledger.plan(line(local=1_200_000), PLANNED_ON)
    assert [(e.state, e.of, e.local.minor) for e in made] == [
        (S.CANCELLED, S.PLANNED, 1_000_000),
        (S.PLANNED, None, 1_200_000),
    ]
    assert ledger.funds["POOL"].planned == (12_000, 12_000)


def test_that_what_is_committed_is_not_planned_anew():
    ledger = posted(booked(), commit())
    for change in (
        lambda: ledger.plan(line(local=5), NOV),
        lambda: ledger.unplan(LineId("one"), NOV),
    ):
        with pytest.raises(PlannerError, match="ledger_committed_twice"):
            change()


def test_that_months_are_closed_once_and_never_before_they_begin():
    ledger = posted(booked(), commit())
    with pytest.raises(PlannerError, match="ledger_close_future"):
        ledger.close(Month(2026, 12), "A01", NOV)
    with pytest.raises(PlannerError, match="ledger_staff_unknown"):
        ledger.close(Month(2026, 11), "nobody", NOV)
    assert ledger.close(Month(2026, 11), "A01", NOV) == Closing(Month(2026, 11), "A01", NOV)
    with pytest.raises(PlannerError, match="ledger_closed_already"):
        ledger.close(Month(2026, 11), "A01", NOV)
    assert refusal(ledger, pay())[0] == "ledger_month_closed"
    # The correction stands in an open month.
    assert ledger.post(pay(on=DEC))


def test_that_with_a_month_every_month_before_it_is_closed():
    ledger = posted(booked(), commit())
    # Nothing was booked in January, and yet it is over.
    ledger.close(Month(2027, 1), "A01", date(2027, 2, 1))
    code, values = refusal(ledger, pay(on=DEC))
    assert (code, values["month"]) == ("ledger_month_closed", "2027-01")
    for month in (Month(2026, 11), Month(2027, 1)):
        with pytest.raises(PlannerError, match="ledger_closed_already"):
            ledger.close(month, "A01", date(2027, 2, 1))


def _named(**people: str) -> Programme:
    return office(office=Office("Office", counsellors=("C01", "C02", "C03"), **people))


@pytest.mark.parametrize(
    ("people", "posting", "code", "known"),
    [
        ({"approver": "A01"}, commit(approver="C02"), "ledger_not_the_approver", "A01"),
        ({"approver": "A01"}, cancel(approver="C02"), "ledger_not_the_approver", "A01"),
        ({"approver": "A01"}, commit(proposer="C02"), "", ""),
        ({}, commit(approver="C02"), "", ""),
        ({"payer": "P01"}, pay(approver="", payer="C03"), "ledger_not_the_payer", "P01"),
        (
            {"payer": "P01", "budget_officer": "B01"},
            pay(approver="", payer="C03"),
            "ledger_not_the_payer",
            "B01, P01",
        ),
        ({"payer": "P01", "budget_officer": "B01"}, pay(approver="", payer="B01"), "", ""),
        ({"budget_officer": "B01"}, pay(approver="", payer="C03"), "ledger_not_the_payer", "B01"),
        ({}, pay(approver="", payer="C03"), "", ""),
    ],
)
def test_that_only_whom_the_office_names_approves_and_pays(people, posting, code, known):
    ledger = booked(of=_named(**people))
    if posting.state is not EntryState.COMMITTED:
        ledger.post(commit(approver=people.get("approver", "C02")))
    if code:
        said, values = refusal(ledger, posting)
        assert (said, values["known"], values["role"]) == (code, known, code.rsplit("_", 1)[1])
    else:
        assert ledger.post(posting)


def test_that_a_payment_keeps_the_approver_of_its_commitment_when_the_office_names_another():
    was = posted(booked(), commit())
    changed = office(office=replace(STAFF, counsellors=("C01", "A01"), approver="A02"))
    ledger = Ledger(changed, (), was.entries, agreed=was.agreed)
    assert ledger.post(pay(approver=""))[0].approver == "A01"


@pytest.mark.parametrize(
    ("people", "who", "taken"),
    [
        ({"approver": "A01", "budget_officer": "B01"}, "A01", True),
        ({"approver": "A01", "budget_officer": "B01"}, "B01", True),
        ({"approver": "A01", "budget_officer": "B01"}, "C01", False),
        ({"payer": "P01"}, "C01", True),
    ],
)
def test_that_the_budget_officer_or_the_approver_closes_a_month(people, who, taken):
    ledger = booked(of=_named(**people))
    if taken:
        assert ledger.close(Month.of(PLANNED_ON), who, PLANNED_ON).who == who
    else:
        with pytest.raises(PlannerError, match="ledger_not_the_closer"):
            ledger.close(Month.of(PLANNED_ON), who, PLANNED_ON)


def test_that_a_plan_is_not_booked_into_a_closed_month():
    ledger = booked()
    ledger.close(Month.of(PLANNED_ON), "A01", PLANNED_ON)
    with pytest.raises(PlannerError, match="ledger_month_closed"):
        ledger.plan(line("two"), PLANNED_ON)


def test_that_a_ledger_read_again_goes_on_where_it_was():
    ledger = posted(booked(), commit(), pay(400_000))
    again = booked(line("two"), entries=reversed(ledger.entries))
    assert [e.number for e in again.entries] == list(range(1, len(again.entries) + 1))
    assert again.lines[LineId("one")] == ledger.lines[LineId("one")]
    assert refusal(again, pay(400_000))[0] == "ledger_twice"


def test_that_staff_are_those_of_the_office_sheet():
    assert {"C01", "C02", "A01", "P01"} == STAFF.staff
