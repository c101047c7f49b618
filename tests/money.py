"""An invented office with a ledger: two funds, two currencies to pay and to account in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from planner.domain.ids import AwardId, CaseId
from planner.domain.kind import Kind
from planner.domain.ledger.entry import CostSort, EntryState, LedgerLine, LineId
from planner.domain.ledger.ledger import Ledger
from planner.domain.ledger.posting import Posting
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme.fund import AccountCode, Budget, Fund, FundSort
from planner.domain.programme.programme import Office, Programme
from planner.domain.programme.rates import Rate, Rates, RateUse
from tests.builders import programme, text

PLANNED_ON = date(2026, 10, 31)
NOV, DEC = date(2026, 11, 10), date(2026, 12, 10)
STAFF = Office("Office", counsellors=("C01", "C02"), approver="A01", payer="P01")
RATES = Rates(
    (
        Rate("EUR", "GNF", date(2026, 1, 1), Decimal(10_000), use=RateUse.PLAN),
        Rate("EUR", "GNF", date(2026, 1, 1), Decimal(9_800), use=RateUse.COMMITMENT),
        Rate("EUR", "GNF", date(2026, 11, 1), Decimal(9_700), date(2026, 11, 30), RateUse.PAYMENT),
        Rate("EUR", "GNF", date(2026, 12, 1), Decimal(10_150), date(2027, 3, 31), RateUse.PAYMENT),
        Rate("USD", "EUR", date(2026, 1, 1), Decimal("0.9")),
        Rate("EUR", "USD", date(2026, 12, 1), Decimal("1.15"), use=RateUse.PAYMENT),
    )
)


def francs(amount: int) -> Money:
    """Return an amount in Guinean francs, which have no decimals."""
    return Money(amount, "GNF")


def pool(code: str = "POOL", amount: int = 10_000, currency: str = "EUR", **details) -> Fund:
    """Build a fund of ``amount`` major units that may be committed until the end of the year."""
    details.setdefault("starts", date(2026, 1, 1))
    details.setdefault("ends", date(2026, 12, 31))
    if "received" in details:
        details["received"] = Money.parse(details["received"], currency)
    return Fund(code, text(code), FundSort.POOL, Money.parse(amount, currency), **details)


def office(*funds: Fund, **details) -> Programme:
    """Build a programme that accounts in euros and pays in Guinean francs."""
    details.setdefault("office", STAFF)
    details.setdefault("rates", RATES)
    return programme(funds=funds or (pool(),), paying_currency="GNF", **details)


def line(name: str = "one", local: int = 1_000_000, fund: str = "POOL", **details) -> LedgerLine:
    """Build the line of an instalment planned at 10,000 francs for a euro."""
    details.setdefault("charged", Money(local // 100, "EUR"))
    details.setdefault("cost", CostSort.INSTALMENT)
    if details["cost"] is CostSort.INSTALMENT:
        details.setdefault("case_id", CaseId(f"case-{name}"))
        details.setdefault("award", AwardId(f"award-{name}"))
    return LedgerLine(
        LineId(name),
        fund=fund,
        kind=details.pop("kind", Kind.CASH),
        target=details.pop("target", "RENT"),
        month=details.pop("month", Month(2026, 11)),
        amount=Money(local // 100, "EUR"),
        local=francs(local),
        number=1,
        rate="10000",
        fund_rate="1",
        **details,
    )


def booked(*lines: LedgerLine, of: Programme | None = None, **details) -> Ledger:
    """Return a ledger in which these lines are planned and, unless said, agreed."""
    lines = lines or (line(),)
    details.setdefault("agreed", {entry.award for entry in lines if entry.award})
    ledger = Ledger(of or office(), lines, **details)
    for each in lines:
        ledger.plan(each, PLANNED_ON)
    return ledger


def asked(state: EntryState, amount: int | None = None, **details) -> Posting:
    """Build a posting of line ``one`` in November that names everybody and a document."""
    people = {
        EntryState.COMMITTED: ("C01", "A01", ""),
        EntryState.PAID: ("C01", "A01", "P01"),
        EntryState.CANCELLED: ("C01", "A01", ""),
        EntryState.RETURNED: ("C01", "A01", "P01"),
    }.get(state, ("C01", "", ""))
    given = {
        "on": NOV,
        "line": LineId("one"),
        "document": f"{state.value}-1",
        "amount": None if amount is None else francs(amount),
        **dict(zip(("proposer", "approver", "payer"), people, strict=True)),
    }
    return Posting(state, **{**given, **details})


def commit(amount: int | None = None, **details) -> Posting:
    """Build a commitment."""
    return asked(EntryState.COMMITTED, amount, **details)


def pay(amount: int | None = None, **details) -> Posting:
    """Build a payment."""
    return asked(EntryState.PAID, amount, **details)


def cancel(amount: int | None = None, **details) -> Posting:
    """Build a cancellation of what is committed."""
    return asked(EntryState.CANCELLED, amount, **details)


def refund(amount: int | None = None, **details) -> Posting:
    """Build a refund."""
    return asked(EntryState.REFUNDED, amount, **details)


def give_back(euros: int | None = None, **details) -> Posting:
    """Build a return of money to the donor, in the fund's currency."""
    amount = details.pop("amount", None if euros is None else Money.parse(euros, "EUR"))
    details = {"fund": "POOL", "line": None, **details}
    return replace(asked(EntryState.RETURNED, **details), amount=amount)


def with_codes(fund: Fund) -> Fund:
    """Return the fund with the account codes its accounts need."""
    return replace(
        fund,
        needs_codes=("WBS", "GL"),
        codes=(
            AccountCode("WBS", "D2.01"),
            AccountCode("GL", "307410", Kind.CASH),
            AccountCode("GL", "307999", Kind.CASH, "RENT"),
        ),
    )


def grown(fund: Fund, amount: int, starts: date) -> Fund:
    """Return the fund with a second version of its budget."""
    budget = Budget("amendment 1", Money.parse(amount, fund.currency), starts)
    return replace(fund, budgets=(*fund.budgets, budget))
