"""Instalments due: what is left to commit or to pay, overdue first, with days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.ledger.entry import EntryState
from planner.domain.money import total
from planner.domain.months import Month
from planner.wording.numbers import money_text, month_text
from ui.models.money_rows import LineRow, amount_text, line_state_text
from ui.models.rows import Column
from ui.words import number_of


@dataclass(frozen=True)
class DueRow:
    """One line with something left. ``days``: over its month (positive) or until it begins.

    Zero: its month is this one.
    """

    line: LineRow
    days: int

    @property
    def is_overdue(self) -> bool:
        """Say whether its month has passed."""
        return self.days > 0


def due_rows(lines: Iterable[LineRow], day: date) -> list[DueRow]:
    """Return every line with something left on ``day``, the longest overdue first."""
    this = Month.of(day)
    rows = []
    for line in lines:
        if not line.left.minor or line.state is EntryState.CANCELLED:
            continue
        days = 0
        if line.month < this:
            days = (day - line.month.last_day()).days
        elif line.month > this:
            days = (day - line.month.first_day()).days
        rows.append(DueRow(line, days))
    return sorted(rows, key=lambda r: (-r.days, r.line.number, r.line.title, r.line.part))


def due_columns(language: str, currency: str) -> list[Column]:
    """Return the columns of what is due; amounts in the currency people are paid in."""
    return [
        Column(
            _tr("Due"),
            lambda r: days_text(r, language),
            115,
            lambda r: -r.days,
            attention=lambda r: r.is_overdue,
            bold=True,
        ),
        Column(
            _tr("Month"), lambda r: month_text(r.line.month, language), 100, lambda r: r.line.month
        ),
        Column(_tr("Case"), lambda r: r.line.number or "–", 100),
        Column(_tr("For"), lambda r: r.line.title, 0),
        Column(_tr("State"), lambda r: line_state_text(r.line, language), 80),
        Column(
            _tr("Left, {currency}").format(currency=currency),
            lambda r: amount_text(r.line.left, language),
            85,
            lambda r: r.line.left.minor,
            True,
        ),
        Column(_tr("Fund"), lambda r: r.line.fund_name, 65),
    ]


def days_text(row: DueRow, language: str) -> str:
    """Say how long a line is overdue, that it is due now, or in how many days its month begins."""
    if row.days == 0:
        return _tr("this month")
    days = number_of("day", abs(row.days), language)
    return (_tr("{days} overdue") if row.days > 0 else _tr("in {days}")).format(days=days)


def due_words(rows: Iterable[DueRow], currency: str, language: str) -> str:
    """Say how much is overdue and how much is due this month."""
    found = list(rows)

    def left(wanted: Iterable[DueRow]) -> str:
        return money_text(total((r.line.left for r in wanted), currency), language)

    overdue = [r for r in found if r.is_overdue]
    now = [r for r in found if r.days == 0]
    return _tr("overdue: {lines}, {amount} · this month: {now}, {due}").format(
        lines=number_of("line", len(overdue), language),
        amount=left(overdue),
        now=number_of("line", len(now), language),
        due=left(now),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoneyDue", text)
