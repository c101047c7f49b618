"""What is refused, by which code, and that nothing changes by it."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.errors import PlannerError
from planner.domain.ids import AwardId, CaseId
from planner.domain.ledger.entry import LineId
from planner.domain.ledger.ledger import Ledger
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme.programme import Office
from tests.domain.ledger.posting_steps import MARCH, S, closed, paid, posted, refusal
from tests.money import (
    DEC,
    NOV,
    PLANNED_ON,
    asked,
    booked,
    cancel,
    commit,
    francs,
    give_back,
    line,
    office,
    pay,
    pool,
    refund,
)


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
            paid(),
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
            paid(), pay(400_000), "ledger_twice", {"state": "paid"}, id="the same payment twice"
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
            {"role": "proposer", "known": "A01, C01, C02, P01"},
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
            paid(), refund(400_001), "ledger_over_paid", {"left": "GNF 400000"}, id="a refund over"
        ),
        pytest.param(
            paid(),
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
