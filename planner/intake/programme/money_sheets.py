"""Rates, funds, budget versions and account codes, each from its sheet."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from planner.domain.currency import currency_exponent
from planner.domain.errors import PlannerError
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.programme.fund import AccountCode, Budget, Fund, FundSort
from planner.domain.programme.rates import Rate, Rates, RateUse
from planner.intake.table import Row
from planner.intake.vocabulary import Vocabulary


def read_rates(rows: Sequence[Row]) -> Rates:
    """Return the exchange rates; two of one pair, use and first day are a finding."""
    rates: list[Rate] = []
    for row in rows:
        base, quote = currency_of(row, "base"), currency_of(row, "quote")
        for key in ("base", "quote", "starts", "units"):
            row.needed(key)
        starts, ends, units = row.day("starts"), row.day("ends"), row.decimal("units")
        use = row.choice("use", RateUse, RateUse.ANY) or RateUse.ANY
        if starts and ends and ends < starts:
            row.find("rate_ends_before_start", "ends", base=base, quote=quote)
        if base and base == quote:
            row.find("rate_of_itself", "quote", base=base)
            continue
        if not (starts and units and base and quote):
            continue
        if any((r.base, r.quote, r.starts, r.use) == (base, quote, starts, use) for r in rates):
            row.find("rate_twice", "starts", starts=starts.isoformat())
        rates.append(Rate(base, quote, starts, units, ends, use, row.text("source")))
    return Rates(tuple(rates))


def currency_of(row: Row, key: str) -> str:
    """Return the currency of a cell, empty where there is none or nobody knows it."""
    code = row.text(key).upper()
    if not code:
        return ""
    try:
        currency_exponent(code)
    except PlannerError:
        row.find("currency_unknown", key, value=row.text(key))
        return ""
    return code


def read_funds(
    rows: Sequence[Row],
    currency: str,
    budgets: Mapping[str, tuple[Budget, ...]],
    codes: Mapping[str, tuple[AccountCode, ...]],
) -> tuple[Fund, ...]:
    """Return the donor lines, each in its own currency; ``currency`` where it names none."""
    funds = []
    for row in rows:
        code, name, sort = row.needed("code"), row.texts("name"), row.choice("sort", FundSort)
        own = fund_currency(row, currency)
        amount, received = row.amount("amount", own), row.amount("received", own)
        starts, ends = row.day("starts"), row.day("ends")
        carry_over, liquidation = row.day("carry_over"), row.day("liquidation")
        for key in ("sort", "amount", "starts", "ends"):
            if not row.text(key):
                row.find("value_missing", key)
        if starts and ends and ends < starts:
            row.find("fund_ends_before_start", "ends", value=code)
        if carry_over and ends and carry_over < ends:
            row.find("carry_over_before_end", "carry_over", value=code, ends=ends.isoformat())
        if liquidation and ends and liquidation < ends:
            row.find("liquidation_before_end", "liquidation", value=code, ends=ends.isoformat())
        if code and sort and amount is not None and starts and ends:
            funds.append(
                Fund(
                    code=code,
                    name=name,
                    sort=sort,
                    amount=amount,
                    starts=starts,
                    ends=ends,
                    received=received,
                    private_name=row.text("private_name"),
                    account=row.text("account"),
                    carry_over=carry_over,
                    liquidation=liquidation,
                    budgets=budgets.get(code, ()),
                    needs_codes=row.words("needs_codes"),
                    codes=codes.get(code, ()),
                )
            )
    return tuple(funds)


def currencies_of_funds(rows: Sequence[Row], currency: str) -> dict[str, str]:
    """Return the currency of each fund by its code; findings come when the funds are read."""
    return {row.text("code"): _known(row.text("currency").upper()) or currency for row in rows}


def fund_currency(row: Row, currency: str) -> str:
    """Return the currency a row of the sheet Funds is in, the accounting one where it is empty."""
    return currency_of(row, "currency") if row.text("currency") else currency


def _known(code: str) -> str:
    try:
        currency_exponent(code)
    except PlannerError:
        return ""
    return code


def read_budgets(
    rows: Sequence[Row], currencies: Mapping[str, str]
) -> dict[str, tuple[Budget, ...]]:
    """Return the budget versions of each fund; versions that overlap are a finding."""
    budgets: dict[str, tuple[Budget, ...]] = {}
    for row in rows:
        fund = row.code("fund", "fund", currencies)
        for key in ("fund", "version", "amount", "starts"):
            row.needed(key)
        amount = row.amount("amount", currencies.get(fund, ""))
        starts, ends = row.day("starts"), row.day("ends")
        if starts and ends and ends < starts:
            row.find("budget_ends_before_start", "ends", value=fund, version=row.text("version"))
        if not fund or amount is None or starts is None:
            continue
        budget = Budget(row.text("version"), amount, starts, ends, row.text("source"))
        for other in budgets.get(fund, ()):
            if _collide(budget, other):
                row.find(
                    "budgets_overlap",
                    "starts",
                    value=fund,
                    version=budget.version,
                    earlier=other.version,
                )
        budgets[fund] = (*budgets.get(fund, ()), budget)
    return budgets


def _collide(one: Budget, other: Budget) -> bool:
    """Say whether two versions hold on one day; an open one ends where the next begins."""
    if one.version == other.version or one.starts == other.starts:
        return True
    first, second = sorted((one, other), key=lambda b: b.starts)
    return first.ends is not None and second.starts <= first.ends


def read_codes(
    rows: Sequence[Row], funds: Collection[str], vocabulary: Vocabulary
) -> dict[str, tuple[AccountCode, ...]]:
    """Return the account codes of each fund."""
    codes: dict[str, tuple[AccountCode, ...]] = {}
    seen: dict[tuple[str, str, str, str], int] = {}
    for row in rows:
        fund = row.code("fund", "fund", funds)
        for key in ("fund", "name", "value"):
            row.needed(key)
        measure = row.code("measure", "measure_or_project", vocabulary.measures_and_projects)
        kind = row.choice("kind", Kind)
        name = row.text("name")
        place = (fund, name, row.text("kind"), measure)
        if place in seen:
            value = " ".join(p for p in place if p)
            row.find("code_twice", "name", value=value, other=seen[place])
            continue
        seen[place] = row.raw.sheet_row
        if fund and name and row.text("value"):
            codes[fund] = (
                *codes.get(fund, ()),
                AccountCode(name, row.text("value"), kind, measure),
            )
    return codes


def check_funds(rows: Sequence[Row], funds: Sequence[Fund], balance_date: date | None) -> None:
    """Note funds that pay for nothing on the balance date, and money that cannot be right."""
    row_of = {row.text("code"): row for row in rows}
    for fund in funds:
        row = row_of[fund.code]
        amounts = [fund.amount, *(b.amount for b in fund.budgets)]
        if fund.received is not None and fund.received > max(amounts):
            row.find("received_above_amount", "received", Weight.CHECK, value=fund.code)
        if all(amount.minor == 0 for amount in amounts):
            row.find("budget_zero", "amount", Weight.CHECK, value=fund.code)
        ended = max(fund.ends, fund.carry_over or fund.ends)
        if balance_date and fund.starts <= fund.ends and ended < balance_date:
            ends = fund.ends.isoformat()
            row.find("fund_ended", "ends", Weight.CHECK, value=fund.code, ends=ends)
