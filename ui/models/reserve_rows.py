"""What is held back for later arrivals, as rows of a table: one for each fund and release date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.arrivals import Ahead
from planner.domain.money import Money
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.services.balances.arrivals import rules_held
from planner.wording.numbers import date_text, money_text
from ui.models.rows import Column


@dataclass(frozen=True)
class Reserved:
    """A part of a fund that is held until a day, and released after it."""

    fund: str
    until: date
    amount: Money
    at_hand: Money


def reserved_rows(programme: Programme) -> Iterator[Reserved]:
    """Yield what the programme holds back for arrivals now."""
    day = programme.balance_date
    for rule in rules_held(programme):
        fund = programme.fund(rule.scope)
        if rule.until is not None and rule.until >= day:
            minor = fund.budget_on(day).minor * (rule.most or 0) // FULL
            amount = Money(minor, fund.currency)
            yield Reserved(fund.printed_code, rule.until, amount, fund.at_hand_on(day))


def priced_rows(ahead: Ahead, programme: Programme) -> Iterator[Reserved]:
    """Yield what was worked out, held or not."""
    for held in ahead.held:
        code = programme.fund(held.fund).printed_code
        for until, amount in held.steps:
            yield Reserved(code, until, amount, held.at_hand)


def reserved_columns(language: str) -> list[Column]:
    """Return the columns: fund, until when, how much, of what is at hand."""
    return [
        Column(_tr("Fund"), lambda r: r.fund, 140, bold=True),
        Column(
            _tr("Released after"), lambda r: date_text(r.until, language), 0, sort=lambda r: r.until
        ),
        Column(
            _tr("Held back"),
            lambda r: money_text(r.amount, language),
            130,
            sort=lambda r: r.amount.minor,
            right=True,
        ),
        Column(
            _tr("Of what is at hand"),
            lambda r: money_text(r.at_hand, language),
            150,
            sort=lambda r: r.at_hand.minor,
            right=True,
        ),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReserveRows", text)
