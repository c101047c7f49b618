"""The accounts as lines of text for the command line: by fund and state, and by month."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from planner.domain.caseload import Caseload
from planner.domain.ledger.accounts import Accounts, Both, FundAccount
from planner.domain.ledger.entry import EntryState
from planner.domain.money import Money
from planner.domain.months import Month
from planner.wording.command_line import said
from planner.wording.names import name_of
from planner.wording.numbers import money_text, month_text

#: What the money received went into, as far as free to commit; told where it is anything.
_PARTS = ("paid", "outstanding", "returned", "lapsed", "beyond")
#: In the books too, counted in those parts in part or from another side.
_AMONG = (
    "planned",
    "committed",
    "cancelled",
    "delivered_not_invoiced",
    "invoiced_not_paid",
    "refunded",
    "exchange",
)
#: States in the order of a month's line; plans stand in the month they are due.
_STATES = tuple(state for state in EntryState if state is not EntryState.PLANNED)


def money_lines(
    document: Caseload, accounts: Accounts, language: str, *, months: bool = False
) -> Iterator[str]:
    """Yield each fund with its sums; with ``months`` what each month brought, and what is due."""
    if not document.entries:
        yield said("ledger_empty", language)
    for code, account in accounts.funds.items():
        yield _printed(document, code)
        yield from _fund_lines(document, accounts, account, language)
    if months:
        yield from _by_month(document, accounts, language)
    closed = max((closing.month for closing in document.closings.values()), default=None)
    if closed is not None:
        yield said("months_closed", language, month=month_text(closed, language))


def _fund_lines(
    document: Caseload, accounts: Accounts, account: FundAccount, language: str
) -> Iterator[str]:
    """Yield the sums of a fund: received, less its parts, is free; less two more, it is left.

    They add up in the fund's currency. What is held back stands inside of what is free to commit
    and outside of what is left for new plans.
    """
    currency = account.free.charged.currency
    if currency != accounts.currency:
        values = {"currency": currency, "accounting": accounts.currency}
        yield f"  {said('account_own', language, **values)}"
    sums = further_sums(document, accounts, account)

    def line(name: str, sign: str = " ") -> str:
        both: Both = sums.get(name) or getattr(account, name)
        return f"{sign} {said(f'account_{name}', language):<32}{_both(both, language)}"

    def told(names: Sequence[str]) -> list[str]:
        each = ((name, sums.get(name) or getattr(account, name)) for name in names)
        return [name for name, both in each if both.amount.minor or both.charged.minor]

    yield line("budget")
    yield line("received")
    yield from (line(name, "−") for name in told(_PARTS))
    yield line("free", "=")
    yield from (line(name, "−") for name in told(("waiting", "held")))
    yield line("left", "=")
    among = told(_AMONG)
    if among:
        yield f"  {said('account_among', language)}"
        yield from (line(name) for name in among)


def further_sums(
    document: Caseload, accounts: Accounts, account: FundAccount
) -> Mapping[str, Both]:
    """Return what closes the sums of a fund, each also in the accounting currency.

    ``beyond``: received above the budget, so not to be committed. ``waiting``: planned, nothing
    committed for it. ``held``: kept back by a rule on the balance date. ``left``: free to commit
    less those two; below zero where more was promised than there is.
    """
    programme, code = document.given_programme, account.fund
    currency = account.free.charged.currency
    nothing = Both(Money.zero(accounts.currency), Money.zero(currency))
    waiting = nothing
    for book in accounts.lines.values():
        if book.planned is not None and book.commitment is None and book.planned.fund == code:
            amount = waiting.amount + book.planned.amount
            waiting = Both(amount, waiting.charged + book.planned.charged)
    fund = next((f for f in programme.funds if f.code == code), None)
    if fund is None:
        return {"beyond": nothing, "waiting": waiting, "held": nothing, "left": account.free}
    reserve = programme.reserve(fund)
    gone = account.paid.charged + account.outstanding.charged
    gone = gone + account.returned.charged + account.lapsed.charged
    beyond = account.received.charged - gone - account.free.charged
    left = account.free.charged - waiting.charged - reserve
    sums = {"beyond": beyond, "held": reserve, "left": left}
    return {
        "waiting": waiting,
        **{name: Both(programme.accounted(money), money) for name, money in sums.items()},
    }


def _by_month(document: Caseload, accounts: Accounts, language: str) -> Iterator[str]:
    known = {month for month, _, _ in accounts.months} | {month for _, month in accounts.due}
    for month in sorted(known):
        lines = [
            f"  {_printed(document, code):<10}{', '.join(parts)}"
            for code in accounts.funds
            if (parts := list(_parts(accounts, month, code, language)))
        ]
        if lines:
            yield month_text(month, language)
            yield from lines


def _parts(accounts: Accounts, month: Month, code: str, language: str) -> Iterator[str]:
    due = accounts.due.get((code, month))
    if due is not None:
        yield f"{said('due', language)} {money_text(due.amount, language)}"
    for state in _STATES:
        total = accounts.state_of(month, code, state)
        if total is not None:
            yield f"{name_of(state, language)} {money_text(total.amount, language)}"


def _both(both: Both, language: str) -> str:
    """Write an amount in the fund's currency, and in the accounting one where that is another."""
    text = money_text(both.charged, language)
    other = both.amount
    if other.currency == both.charged.currency:
        return text
    return f"{text} ({money_text(other, language)})"


def _printed(document: Caseload, code: str) -> str:
    """Return the code a fund is printed by, that of the entries where the programme lost it."""
    funds = document.programme.funds if document.programme else ()
    return next((f.printed_code for f in funds if f.code == code), code)
