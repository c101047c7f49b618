"""Money as rows: each fund, each line of the ledger, each month, each entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.caseload import Caseload
from planner.domain.ids import AwardId, CaseId
from planner.domain.ledger.accounts import Accounts, FundAccount
from planner.domain.ledger.booked import LineBook
from planner.domain.ledger.books import agreed_awards
from planner.domain.ledger.entry import CostSort, Entry, EntryState, LineId
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme.programme import Programme
from planner.wording.names import name_of
from planner.wording.names.programme import target_name
from planner.wording.numbers import bare_money, date_text, month_text
from ui.models.rows import Column
from ui.words import listed


def fund_text(programme: Programme, code: str) -> str:
    """Return the code a fund is printed under; money pages stand open longer than plans."""
    fund = next((f for f in programme.funds if f.code == code), None)
    return fund.printed_code if fund else code


@dataclass(frozen=True)
class FundRow:
    """One fund in its own currency: what is promised and what is left.

    ``planned``: planned and not committed. ``committed``: committed and not delivered, invoiced
    or paid yet; the parts after it likewise, so that they add up to what the fund bears.
    """

    code: str
    name: str
    planned: Money
    committed: Money
    delivered: Money
    invoiced: Money
    paid: Money
    free: Money
    received: Money
    budget: Money
    lapsed: Money
    returned: Money

    @property
    def parts(self) -> tuple[Money, ...]:
        """Return what of the fund is paid, invoiced, delivered, committed and planned."""
        return (self.paid, self.invoiced, self.delivered, self.committed, self.planned)


def fund_rows(programme: Programme, accounts: Accounts) -> list[FundRow]:
    """Return every fund; those no longer in the programme last."""
    planned: dict[str, int] = {}
    for book in accounts.lines.values():
        if book.planned is not None and book.commitment is None:
            fund = book.planned.fund
            planned[fund] = planned.get(fund, 0) + book.planned.charged.minor
    return [
        _fund_row(programme, account, planned.get(code, 0))
        for code, account in accounts.funds.items()
    ]


def _fund_row(programme: Programme, account: FundAccount, planned: int) -> FundRow:
    currency = account.budget.charged.currency
    waiting = account.outstanding.charged.minor
    invoiced = account.invoiced_not_paid.charged.minor
    delivered = account.delivered_not_invoiced.charged.minor
    return FundRow(
        account.fund,
        fund_text(programme, account.fund),
        Money(planned, currency),
        Money(max(0, waiting - invoiced - delivered), currency),
        account.delivered_not_invoiced.charged,
        account.invoiced_not_paid.charged,
        account.paid.charged,
        account.free.charged,
        account.received.charged,
        account.budget.charged,
        account.lapsed.charged,
        account.returned.charged,
    )


@dataclass(frozen=True)
class LineRow:
    """One line of the ledger in the paying currency: what is booked on it and what is left.

    ``agreed``: nobody's agreement is wanting, so that it may be committed.
    """

    line: LineId
    number: str
    title: str
    fund: str
    fund_name: str
    part: int
    month: Month
    planned: Money
    committed: Money
    paid: Money
    left: Money
    book: LineBook
    agreed: bool

    @property
    def state(self) -> EntryState:
        """Return how far the line has come."""
        book = self.book
        if book.commitment is None:
            return EntryState.PLANNED if book.planned is not None else EntryState.CANCELLED
        if book.net_paid and not book.left_to_pay:
            return EntryState.PAID
        for state, done in (
            (EntryState.INVOICED, book.invoiced),
            (EntryState.DELIVERED, book.delivered),
        ):
            if done > book.net_paid:
                return state
        return EntryState.COMMITTED


def line_rows(document: Caseload, accounts: Accounts, language: str) -> list[LineRow]:
    """Return every line something is booked on, by month and case number; what is gone last."""
    programme = document.given_programme
    numbers = document.numbers()
    agreed = agreed_awards(document)
    rows = [
        _line_row(line, book, programme, numbers, agreed, language)
        for line, book in accounts.lines.items()
    ]
    return sorted(
        rows, key=lambda r: (r.state is EntryState.CANCELLED, r.month, r.number, r.title, r.part)
    )


def _line_row(
    line: LineId,
    book: LineBook,
    programme: Programme,
    numbers: Mapping[CaseId, str],
    agreed: frozenset[AwardId],
    language: str,
) -> LineRow:
    about, currency = book.about, programme.paying_currency
    left = book.left_to_pay if book.commitment else book.left_to_commit
    title = target_name(programme, about.target, language)
    if about.cost is not CostSort.INSTALMENT:
        what = _tr("fixed cost") if about.cost is CostSort.FIXED else _tr("residents’ seats")
        title = f"{title}, {what}"
    return LineRow(
        line,
        numbers.get(about.case_id, "") if about.case_id else "",
        title
        if about.instalment < 2
        else _tr("{what}, part {n}").format(what=title, n=about.instalment),
        about.fund,
        fund_text(programme, about.fund),
        about.instalment,
        about.due or about.month,
        book.planned.local if book.planned else Money.zero(currency),
        Money(book.live, currency),
        Money(book.net_paid, currency),
        Money(left, currency),
        book,
        about.cost is not CostSort.INSTALMENT or about.award in agreed,
    )


def line_columns(language: str, currency: str) -> list[Column]:
    """Return the columns of the lines table; amounts in the currency people are paid in."""

    def money(title: str, name: str) -> Column:
        return Column(
            title,
            lambda r: amount_text(getattr(r, name), language),
            85,
            lambda r: getattr(r, name).minor,
            True,
        )

    return [
        Column(_tr("Case"), lambda r: r.number or "–", 105, bold=True),
        Column(_tr("For"), lambda r: r.title, 0),
        Column(
            _tr("State"),
            lambda r: line_state_text(r, language),
            85,
            lambda r: list(EntryState).index(r.state),
        ),
        money(_tr("Left, {currency}").format(currency=currency), "left"),
        Column(_tr("Due"), lambda r: month_text(r.month, language), 100, lambda r: r.month),
        money(_tr("Planned"), "planned"),
        money(_tr("Committed"), "committed"),
        money(_tr("Paid"), "paid"),
        Column(_tr("Fund"), lambda r: r.fund_name, 70),
    ]


def line_state_text(row: LineRow, language: str) -> str:
    """Say how far a line has come; a part payment says so."""
    if row.paid.minor and row.left.minor:
        return _tr("paid in part")
    if row.state is EntryState.CANCELLED:
        return _tr("no longer planned")
    return name_of(row.state, language)


def amount_text(amount: Money, language: str) -> str:
    """Write an amount without its currency, which the heading has; nothing is a dash."""
    return bare_money(amount, language) if amount.minor else "–"


def entry_columns(language: str, programme: Programme) -> list[Column]:
    """Return the columns of the entries: what was booked, when, by which document and by whom."""

    def who(entry: Entry) -> str:
        return listed(n for n in (entry.proposer, entry.approver, entry.payer) if n)

    def words(entry: Entry) -> str:
        # What a balance plans, or takes back, has the balance's own identifier for a document.
        of_the_balance = EntryState.PLANNED in (entry.state, entry.of)
        document = "" if of_the_balance else entry.document
        parts = (entry_text(entry, language), document, who(entry))
        return " · ".join(part for part in parts if part)

    return [
        Column(_tr("Date"), lambda e: date_text(e.on, language), 80, lambda e: (e.on, e.number)),
        Column(_tr("What"), words, 0),
        Column(
            programme.paying_currency,
            lambda e: amount_text(e.local, language),
            75,
            lambda e: e.local.minor,
            True,
        ),
        Column(
            programme.currency,
            lambda e: amount_text(e.amount, language),
            60,
            lambda e: e.amount.minor,
            True,
        ),
    ]


def entry_text(entry: Entry, language: str) -> str:
    """Say what an entry booked; a cancellation says what it takes back."""
    if entry.state is EntryState.CANCELLED and entry.of is EntryState.PLANNED:
        return _tr("no longer planned")
    if entry.lapsed:
        return _tr("cancelled too late: the money lapsed")
    return name_of(entry.state, language)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoneyRows", text)
