"""The accounts as lines of text for the command line: by fund and state, and by month."""

from __future__ import annotations

from collections.abc import Iterator

from planner.domain.caseload import Caseload
from planner.domain.ledger.accounts import Accounts, Both
from planner.domain.ledger.entry import EntryState
from planner.domain.months import Month
from planner.wording.command_line import said
from planner.wording.names import name_of
from planner.wording.numbers import money_text, month_text

#: Sums of a fund that are told even where they are nothing.
_ALWAYS = ("budget", "received", "planned", "free")
_SUMS = (
    "budget",
    "received",
    "planned",
    "committed",
    "cancelled",
    "outstanding",
    "delivered_not_invoiced",
    "invoiced_not_paid",
    "paid",
    "refunded",
    "exchange",
    "returned",
    "lapsed",
    "free",
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
        for name in _SUMS:
            both: Both = getattr(account, name)
            if name in _ALWAYS or both.amount.minor or both.charged.minor:
                label = said(f"account_{name}", language)
                yield f"  {label:<32}{_both(both, language)}"
    if months:
        yield from _by_month(document, accounts, language)
    closed = max((closing.month for closing in document.closings.values()), default=None)
    if closed is not None:
        yield said("months_closed", language, month=month_text(closed, language))


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
    """Write an amount in the accounting currency, and in the fund's where that is another."""
    text = money_text(both.amount, language)
    other = both.charged
    if other.currency == both.amount.currency:
        return text
    return f"{text} ({money_text(other, language)})"


def _printed(document: Caseload, code: str) -> str:
    """Return the code a fund is printed by, that of the entries where the programme lost it."""
    funds = document.programme.funds if document.programme else ()
    return next((f.printed_code for f in funds if f.code == code), code)
