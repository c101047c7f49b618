"""Does it add up: each fund's books, the two sides beside each other, and what differs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.ledger.accounts import Accounts
from planner.domain.money import Money
from planner.domain.programme.programme import Programme
from planner.wording.numbers import money_text
from ui.models.money_rows import fund_text
from ui.models.rows import Column


@dataclass(frozen=True)
class CheckRow:
    """One fund in its own currency.

    ``promised``: committed, less what was taken back, and what rates changed; it is what was
    ``paid`` and what is still ``outstanding``. ``difference`` is nothing where the books are right.
    """

    name: str
    committed: Money
    taken_back: Money
    exchange: Money
    paid: Money
    outstanding: Money

    @property
    def difference(self) -> Money:
        """Return what the two sides differ by."""
        promised = self.committed.minor - self.taken_back.minor + self.exchange.minor
        return Money(promised - self.paid.minor - self.outstanding.minor, self.paid.currency)


def check_rows(programme: Programme, accounts: Accounts) -> list[CheckRow]:
    """Return every fund's two sides, in its own currency."""
    return [
        CheckRow(
            fund_text(programme, code),
            known.committed.charged,
            known.cancelled.charged,
            known.exchange.charged,
            known.paid.charged,
            known.outstanding.charged,
        )
        for code, known in accounts.funds.items()
    ]


def check_columns(language: str) -> list[Column]:
    """Return the columns of the reconciliation."""

    def money(title: str, name: str) -> Column:
        return Column(
            title,
            lambda r: money_text(m, language) if (m := getattr(r, name)).minor else "–",
            95,
            lambda r: getattr(r, name).minor,
            True,
        )

    return [
        Column(_tr("Fund"), lambda r: r.name, 80, bold=True),
        money(_tr("Committed"), "committed"),
        money(_tr("Taken back"), "taken_back"),
        money(_tr("Exchange"), "exchange"),
        money(_tr("Paid"), "paid"),
        money(_tr("Outstanding"), "outstanding"),
        Column(
            _tr("Adds up"),
            lambda r: check_text(r, language),
            0,
            lambda r: -abs(r.difference.minor),
            attention=lambda r: bool(r.difference.minor),
        ),
    ]


def check_text(row: CheckRow, language: str) -> str:
    """Say that a fund's books add up, or by how much they do not."""
    if not row.difference.minor:
        return _tr("✓ adds up")
    return _tr("differs by {amount}").format(amount=money_text(row.difference, language))


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoneyCheck", text)
