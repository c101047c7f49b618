"""What the entries add up to: by fund, month, state, code and line."""

from dataclasses import replace
from datetime import date

from planner.domain.balances.allocation import Award
from planner.domain.caseload import Caseload
from planner.domain.ids import AwardId, CaseId, PersonId, PlanId
from planner.domain.kind import Kind
from planner.domain.ledger.accounts import accounts_of, unavailable
from planner.domain.ledger.entry import CostSort, EntryState, LineId
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.plans.plan import Plan, PlanState
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
    with_codes,
)

S = EntryState
TWO, THREE = LineId("two"), LineId("three")


def plan(name="one", state=PlanState.AGREED, version=1):
    zero = Money(0, "EUR")
    award = Award(
        AwardId(f"award-{name}"),
        CaseId(f"case-{name}"),
        PersonId("p"),
        "RENT",
        Kind.CASH,
        zero,
        zero,
        Month(2026, 11),
    )
    case = CaseId(f"case-{name}")
    return Plan(PlanId(f"{name}-{version}"), case, version, state, PLANNED_ON, (award,))


def caseload(ledger, *plans):
    return Caseload(
        programme=ledger.programme,
        entries={e.id: e for e in ledger.entries},
        plans={p.id: p for p in plans},
    )


def moved():
    """Three lines: one paid in two months with a refund, one cancelled in part, one planned."""
    ledger = booked(line(), line("two"), line("three", month=Month(2027, 1)))
    for posting in (
        commit(),
        asked(S.DELIVERED, 800_000),
        asked(S.INVOICED, 700_000),
        pay(600_000),
        pay(100_000, on=DEC, document="p2"),
        refund(50_000, on=DEC),
        commit(line=TWO),
        cancel(400_000, line=TWO, on=DEC),
    ):
        ledger.post(posting)
    return ledger


def test_that_a_funds_account_says_where_its_money_stands():
    account = accounts_of(caseload(moved())).funds["POOL"]
    assert account.budget.amount == account.received.charged == Money(1_000_000, "EUR")
    assert account.planned.amount.minor == 30_000
    assert account.committed.amount.minor == 2 * 10_204
    assert account.cancelled.amount.minor == 4_082
    assert account.refunded.amount.minor == 493
    assert account.paid.amount.minor == 6_186 + 985 - 493
    # 65 of 100 paid: 35 left of the one; 60 of the other.
    assert account.outstanding.amount.minor == (10_204 - 6_633) + (10_204 - 4_082)
    assert account.delivered_not_invoiced.amount.minor == 8_163 - 7_143
    assert account.invoiced_not_paid.amount.minor == 7_143 - 6_633
    assert account.returned.amount.minor == account.lapsed.amount.minor == 0


def test_that_commitments_payments_and_differences_always_tie():
    for account in accounts_of(caseload(moved())).funds.values():
        for field in ("amount", "charged"):
            of = {n: getattr(getattr(account, n), field).minor for n in account.__slots__[1:]}
            ties = of["committed"] - of["cancelled"] + of["exchange"]
            assert ties == of["paid"] + of["outstanding"]
        assert account.free.charged.minor == (
            account.received.charged.minor - account.paid.charged.minor
        ) - (account.outstanding.charged.minor)


def test_that_months_hold_what_was_booked_in_them():
    accounts = accounts_of(caseload(moved()))

    def booked_in(month, state):
        total = accounts.state_of(Month(2026, month), "POOL", state)
        return None if total is None else (total.local.minor, total.amount.minor)

    assert booked_in(10, S.PLANNED) == (3_000_000, 30_000)
    assert booked_in(11, S.PAID) == (600_000, 6_186)
    assert booked_in(12, S.PAID) == (100_000, 985)
    assert booked_in(12, S.CANCELLED) == (400_000, 4_082)
    assert booked_in(11, S.CANCELLED) is None


def test_that_plans_are_due_in_the_month_they_are_to_be_paid_in():
    accounts = accounts_of(caseload(moved()))
    assert {key: total.amount.minor for key, total in accounts.due.items()} == {
        ("POOL", Month(2026, 11)): 20_000,
        ("POOL", Month(2027, 1)): 10_000,
    }


def test_that_a_plan_taken_back_is_due_no_more():
    ledger = booked()
    ledger.unplan(LineId("one"), NOV)
    accounts = accounts_of(caseload(ledger))
    assert accounts.due == {}
    assert accounts.funds["POOL"].planned.amount.minor == 0


def test_that_account_codes_hold_what_was_booked_under_them():
    ledger = booked(line(), line("two", target="FOOD"), of=office(with_codes(pool())))
    for posting in (commit(), pay(), commit(line=TWO)):
        ledger.post(posting)
    codes = accounts_of(caseload(ledger)).codes
    paid, committed = (S.PAID, None), (S.COMMITTED, None)
    assert codes["POOL", "GL", "307999", paid].local == francs(1_000_000)
    assert codes["POOL", "GL", "307410", committed].local == francs(1_000_000)
    assert codes["POOL", "WBS", "D2.01", committed].local == francs(2_000_000)
    assert ("POOL", "GL", "307410", paid) not in codes


def test_that_a_line_says_what_is_left_to_do_with_it():
    lines = accounts_of(caseload(moved())).lines
    one, two, three = lines[LineId("one")], lines[TWO], lines[THREE]
    assert (one.left_to_pay, one.left_to_deliver, one.left_to_invoice) == (
        350_000,
        200_000,
        300_000,
    )
    assert (one.left_to_commit, two.left_to_pay) == (0, 600_000)
    assert three.left_to_commit == 1_000_000


def test_that_a_live_commitment_is_what_is_not_cancelled():
    lines = accounts_of(caseload(moved())).lines
    live = [lines[line].live_amounts[0] for line in (LineId("one"), TWO, THREE)]
    assert live == [10_204, 10_204 - 4_082, 0]


def test_that_a_fund_in_another_currency_is_told_in_both():
    fund = pool(currency="USD", amount=1_000)
    ledger = booked(line(charged=Money(11_111, "USD")), of=office(fund))
    ledger.post(commit())
    account = accounts_of(caseload(ledger)).funds["POOL"]
    assert account.budget.charged == Money(100_000, "USD")
    assert account.budget.amount == Money(90_000, "EUR")
    assert (account.committed.amount.minor, account.committed.charged.minor) == (10_204, 11_338)
    assert account.free.charged == Money(100_000 - 11_338, "USD")


def test_that_a_fund_the_programme_lost_keeps_its_account():
    ledger = moved()
    programme = replace(ledger.programme, funds=(pool("NEW"),))
    accounts = accounts_of(replace(caseload(ledger), programme=programme))
    assert accounts.funds["POOL"].paid.amount.minor == 6_678
    assert accounts.funds["POOL"].budget.amount.minor == 0
    assert accounts.funds["NEW"].paid.amount.minor == 0


def test_that_deliveries_of_a_cancelled_rest_wait_for_no_invoice():
    ledger = booked()
    for posting in (commit(), asked(S.DELIVERED), pay(400_000), cancel()):
        ledger.post(posting)
    account = accounts_of(caseload(ledger)).funds["POOL"]
    assert account.delivered_not_invoiced.amount.minor == 0
    assert account.invoiced_not_paid.amount.minor == 0


# What a balance cannot use


def test_that_a_balance_counts_what_agreed_plans_hold_by_itself():
    ledger = booked()
    ledger.post(commit())
    assert unavailable(caseload(ledger, plan()), "POOL") == Money(0, "EUR")
    assert unavailable(caseload(ledger, plan(state=PlanState.SIGNED)), "POOL").minor == 0


def test_that_money_spent_under_a_plan_that_holds_it_no_more_is_gone():
    ledger = booked()
    ledger.post(commit())
    for state in (PlanState.CLOSED, PlanState.AMENDED, PlanState.OFFERED):
        assert unavailable(caseload(ledger, plan(state=state)), "POOL").minor == 10_204
    # The newest version of a plan is the one that counts.
    both = plan(), plan(state=PlanState.AMENDED, version=2)
    assert unavailable(caseload(ledger, *both), "POOL").minor == 10_204
    ledger.post(pay())
    assert unavailable(caseload(ledger), "POOL").minor == 10_309


def test_that_a_commitment_cancelled_in_time_comes_back_to_the_balance():
    ledger = booked()
    for posting in (commit(), cancel()):
        ledger.post(posting)
    assert unavailable(caseload(ledger), "POOL").minor == 0


def test_that_what_lapsed_or_went_back_is_gone_and_counts_once():
    ledger = booked(of=office(pool(received=1_000)))
    for posting in (commit(), cancel(on=date(2027, 1, 5))):
        ledger.post(posting)
    document = caseload(ledger)
    assert unavailable(document, "POOL").minor == 10_204
    assert accounts_of(document).funds["POOL"].lapsed.amount.minor == 10_204
    ledger.post(give_back(50, on=date(2027, 2, 1)))
    document = caseload(ledger)
    assert unavailable(document, "POOL").minor == 10_204
    assert accounts_of(document).funds["POOL"].lapsed.charged.minor == 10_204 - 5_000


def test_that_what_a_committed_project_holds_the_balance_counts_by_itself():
    fixed = line(cost=CostSort.FIXED, target="WELL", case_id=None, award=None)
    ledger = booked(fixed)
    ledger.post(commit())
    assert unavailable(caseload(ledger), "POOL").minor == 0


def test_that_what_rates_cost_on_a_refunded_payment_stays_lost():
    ledger = booked()
    for posting in (commit(), pay(), refund(on=DEC), cancel(on=DEC)):
        ledger.post(posting)
    document = caseload(ledger, plan())
    assert unavailable(document, "POOL").minor == 10_309 - 9_852


def test_that_a_fund_in_another_currency_is_converted_once_at_the_plan_rate():
    fund = pool(currency="USD", received=1_000)
    ledger = booked(line(charged=Money(11_111, "USD")), of=office(fund))
    ledger.post(commit())
    # 113.38 dollars at 0.9.
    assert unavailable(caseload(ledger), "POOL") == Money(10_204, "EUR")


def test_that_a_fund_without_entries_is_all_there():
    assert unavailable(caseload(booked()), "NONE") == Money(0, "EUR")
