"""Money, rates and providers as the cells of a programme workbook."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from planner.domain.money import Money
from planner.domain.programme.fund import AccountCode, Budget, Fund
from planner.domain.programme.provider import Provider
from planner.domain.programme.rates import Rate, RateUse
from planner.domain.texts import Texts
from planner.intake.form_writer import Filled, Value


def text_cells(stem: str, texts: Texts) -> dict[str, Value]:
    """Return a text in each language it has, by column."""
    return {f"{stem}_{language}": text for language, text in texts.by_language}


def amount_cell(amount: Money | None) -> Decimal | None:
    """Return an amount in major units; its currency stands elsewhere."""
    return None if amount is None else amount.decimal()


def joined(codes: Iterable[str]) -> str:
    """Return codes as one cell, in order."""
    return " | ".join(sorted(codes))


def yes_no(value: bool | None) -> str | None:
    """Return yes or no, nothing where nobody said."""
    return None if value is None else "yes" if value else "no"


def rate_row(rate: Rate) -> Filled:
    """Return a row of the sheet Rates."""
    return {
        "base": rate.base,
        "quote": rate.quote,
        "starts": rate.starts,
        "ends": rate.ends,
        "units": rate.units,
        "use": None if rate.use is RateUse.ANY else rate.use.value,
        "source": rate.source,
    }


def fund_row(fund: Fund, currency: str) -> Filled:
    """Return a row of the sheet Funds; ``currency``: the accounting one, which is not repeated."""
    return {
        "code": fund.code,
        **text_cells("name", fund.name),
        "sort": fund.sort.value,
        "currency": None if fund.currency == currency else fund.currency,
        "amount": amount_cell(fund.amount),
        "received": amount_cell(fund.received),
        "starts": fund.starts,
        "ends": fund.ends,
        "carry_over": fund.carry_over,
        "liquidation": fund.liquidation,
        "needs_codes": " | ".join(fund.needs_codes),
        "private_name": fund.private_name,
        "account": fund.account,
    }


def budget_row(fund: str, budget: Budget) -> Filled:
    """Return a row of the sheet Budgets."""
    return {
        "fund": fund,
        "version": budget.version,
        "amount": amount_cell(budget.amount),
        "starts": budget.starts,
        "ends": budget.ends,
        "source": budget.source,
    }


def code_row(fund: str, code: AccountCode) -> Filled:
    """Return a row of the sheet Account codes."""
    return {
        "fund": fund,
        "name": code.name,
        "value": code.value,
        "kind": code.kind.value if code.kind else None,
        "measure": code.measure,
    }


def provider_row(service: Provider) -> Filled:
    """Return a row of the sheet Providers."""
    cost = service.cost
    return {
        "code": service.code,
        "name": service.name,
        "measure": service.measure,
        "places": joined(service.places),
        "travel": amount_cell(service.travel),
        "fixed": amount_cell(cost.fixed) if cost else None,
        "each": amount_cell(cost.each) if cost else None,
        "counted": cost.counted.value if cost else None,
        "included": cost.included if cost else None,
        "priced": service.priced,
        "per_month": service.per_month,
        "languages": joined(service.languages),
        "female_staff": yes_no(service.female_staff),
        "verified": service.verified,
        "contact": service.contact,
    }
