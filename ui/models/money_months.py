"""Money by month: what is due and what was booked, of one fund or of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.caseload import Caseload
from planner.domain.ledger.accounts import Accounts
from planner.domain.ledger.entry import EntryState
from planner.domain.money import Money
from planner.domain.months import Month
from planner.wording.names import name_of
from planner.wording.numbers import month_text
from ui.models.money_rows import amount_text
from ui.models.rows import Column


@dataclass(frozen=True)
class MonthRow:
    """One month of one fund (or all): what is due and what was booked in it, by state."""

    month: Month | None
    due: Money
    booked: tuple[Money, ...]
    closed: bool


#: What is booked, in the order of the months table.
BOOKED = (
    EntryState.COMMITTED,
    EntryState.DELIVERED,
    EntryState.INVOICED,
    EntryState.PAID,
    EntryState.REFUNDED,
    EntryState.CANCELLED,
    EntryState.RETURNED,
    EntryState.EXCHANGE,
)
_SHORT_WIDTH = 72


def month_rows(document: Caseload, accounts: Accounts, fund: str) -> list[MonthRow]:
    """Return a row a month and their sum at the end.

    One fund's in its own currency, those of all (``fund`` empty) in the accounting currency.
    """
    codes = [fund] if fund else list(accounts.funds)
    known = accounts.funds.get(fund)
    currency = known.budget.charged.currency if known else accounts.currency
    months = {m for m, code, _ in accounts.months if code in codes}
    months |= {m for code, m in accounts.due if code in codes}
    # With a month every month before it is closed.
    until = max((c.month for c in document.closings.values()), default=None)

    def minor(both: object) -> int:
        if both is None:
            return 0
        value: Money = getattr(both, "charged" if fund else "amount")
        return value.minor

    rows = []
    for month in sorted(months):
        due = sum(minor(accounts.due.get((code, month))) for code in codes)
        booked = [
            Money(sum(minor(accounts.state_of(month, code, state)) for code in codes), currency)
            for state in BOOKED
        ]
        closed = until is not None and month <= until
        rows.append(MonthRow(month, Money(due, currency), tuple(booked), closed))
    if rows:
        rows.append(_sum(rows, currency))
    return rows


def _sum(rows: Sequence[MonthRow], currency: str) -> MonthRow:
    due = Money(sum(r.due.minor for r in rows), currency)
    booked = tuple(
        Money(sum(r.booked[n].minor for r in rows), currency) for n in range(len(BOOKED))
    )
    return MonthRow(None, due, booked, closed=False)


def month_columns(language: str, currency: str) -> list[Column]:
    """Return the columns of the months table; ``currency`` is that of all its amounts."""

    short = {EntryState.RETURNED: _tr("returned"), EntryState.EXCHANGE: _tr("exchange")}

    def at(place: int) -> Column:
        title = short.get(BOOKED[place]) or name_of(BOOKED[place], language)
        return Column(
            title[:1].upper() + title[1:],
            lambda r: amount_text(r.booked[place], language),
            _SHORT_WIDTH,
            lambda r: r.booked[place].minor,
            True,
        )

    return [
        Column(
            _tr("Month"),
            lambda r: month_text(r.month, language) if r.month else _tr("together"),
            0,
            lambda r: r.month or Month(date.max.year, 12),
            bold=True,
        ),
        Column(_tr("State"), lambda r: _tr("closed") if r.closed else "", 60),
        Column(
            _tr("Due, {currency}").format(currency=currency),
            lambda r: amount_text(r.due, language),
            95,
            lambda r: r.due.minor,
            True,
        ),
        *(at(place) for place in range(len(BOOKED))),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoneyMonths", text)
