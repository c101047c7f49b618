"""Where a caseload's money stands, added up from the entries of its ledger and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from planner.domain.caseload import Caseload
from planner.domain.ledger.booked import FundBook, LineBook, Pair
from planner.domain.ledger.books import agreed_awards
from planner.domain.ledger.entry import CostSort, Entry, EntryState, LineId
from planner.domain.ledger.ledger import Ledger, ledger_of
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme.fund import Fund

_Key = TypeVar("_Key")
#: What an entry counts under: its state, and for a cancellation what it cancels.
StateKey = tuple[EntryState, EntryState | None]


@dataclass(frozen=True, slots=True)
class Both:
    """An amount in the accounting currency and in the fund's."""

    amount: Money
    charged: Money


@dataclass(frozen=True, slots=True)
class Total:
    """The sum of entries in the accounting, the paying and the fund's currency."""

    amount: Money
    local: Money
    charged: Money

    def plus(self, entry: Entry) -> Total:
        """Return the sum with one more entry."""
        return Total(
            self.amount + entry.amount, self.local + entry.local, self.charged + entry.charged
        )


@dataclass(frozen=True, slots=True)
class FundAccount:
    """One fund on the balance date.

    ``planned`` counts plans that stand, committed or not. ``committed`` counts every commitment,
    ``cancelled`` those taken back, ``outstanding`` what is neither paid nor cancelled. Nothing
    waits for an invoice once it is paid. ``paid`` is net of ``refunded``. Always:
    committed − cancelled + exchange = paid + outstanding. ``lapsed``: cancelled too late to come
    back to the fund and not yet returned to the donor. ``free``: what may still be committed;
    below zero where rates ate more than there was.
    """

    fund: str
    budget: Both
    received: Both
    planned: Both
    committed: Both
    outstanding: Both
    delivered_not_invoiced: Both
    invoiced_not_paid: Both
    paid: Both
    refunded: Both
    returned: Both
    cancelled: Both
    lapsed: Both
    exchange: Both
    free: Both


@dataclass(frozen=True, slots=True)
class Accounts:
    """The sums of a ledger.

    ``months``: by accounting month, fund and what the entries say. ``codes``: by fund, name and
    value of an account code, and what the entries say. ``due``: plans that stand, by fund and
    the month they are to be paid in. ``lines``: what is left of each line.
    """

    currency: str
    paying_currency: str
    funds: Mapping[str, FundAccount]
    months: Mapping[tuple[Month, str, StateKey], Total]
    codes: Mapping[tuple[str, str, str, StateKey], Total]
    due: Mapping[tuple[str, Month], Total]
    lines: Mapping[LineId, LineBook]

    def state_of(self, month: Month, fund: str, state: EntryState) -> Total | None:
        """Return what the entries of one month, fund and state come to; None without any.

        Cancelled means commitments taken back; plans taken back count against what was planned.
        """
        of = EntryState.COMMITTED if state is EntryState.CANCELLED else None
        return self.months.get((month, fund, (state, of)))


def accounts_of(caseload: Caseload) -> Accounts:
    """Return the accounts of a caseload, every fund of the programme or of an entry included.

    Raises PlannerError ``programme_first``, ``rate_missing`` where a fund's currency has no plan
    rate, ``ledger_currency_changed``.
    """
    ledger = ledger_of(caseload)
    programme = ledger.programme
    codes = dict.fromkeys([f.code for f in programme.funds] + list(ledger.funds))
    months: dict[tuple[Month, str, StateKey], Total] = {}
    by_code: dict[tuple[str, str, str, StateKey], Total] = {}
    for entry in ledger.entries:
        key = entry.state, entry.of
        _add(months, (entry.month, entry.fund, key), entry)
        for name, value in entry.codes:
            _add(by_code, (entry.fund, name, value, key), entry)
    due: dict[tuple[str, Month], Total] = {}
    for book in ledger.lines.values():
        if book.planned is not None:
            _add(due, (book.planned.fund, book.planned.due or book.planned.month), book.planned)
    parts = _parts_of_lines(ledger.lines.values())
    return Accounts(
        programme.currency,
        programme.paying_currency,
        {code: _account(ledger, code, parts.get(code, _NO_PARTS)) for code in codes},
        months,
        by_code,
        due,
        ledger.lines,
    )


def unavailable(caseload: Caseload, fund: str) -> Money:
    """Return what a balance cannot use of the money received, in the accounting currency.

    That is: returned to the donor; lapsed; and spent or promised on lines of cases whose plan
    holds them no more, or holds a seat that the stop of its project took away. What agreed and
    signed plans hold, and open projects that something is committed for, the balance counts by
    itself. Raises PlannerError ``programme_first``, ``rate_missing``, ``ledger_currency_changed``.
    """
    return all_unavailable(caseload).get(fund, Money.zero(caseload.given_programme.currency))


def all_unavailable(caseload: Caseload) -> Mapping[str, Money]:
    """Return what ``unavailable`` does for every fund that has entries, in one pass."""
    programme = caseload.given_programme
    if not caseload.entries:
        return {}
    ledger = ledger_of(caseload)
    agreed = agreed_awards(caseload)
    held = dict.fromkeys(ledger.funds, 0)
    for book in ledger.lines.values():
        if book.about.cost is not CostSort.INSTALMENT or book.about.award in agreed:
            held[book.about.fund] += book.live_amounts[1] + book.exchange[1]
    found = {}
    for fund in programme.funds:
        if fund.code in ledger.funds:
            at_hand = fund.at_hand_on(programme.balance_date).minor
            gone = at_hand - ledger.free(fund, programme.balance_date) - held[fund.code]
            found[fund.code] = programme.accounted(Money(max(0, gone), fund.currency))
    return found


def _add(sums: dict[_Key, Total], key: _Key, entry: Entry) -> None:
    known = sums.get(key)
    if known is None:
        sums[key] = Total(entry.amount, entry.local, entry.charged)
    else:
        sums[key] = known.plus(entry)


#: Outstanding; delivered and not invoiced; invoiced and not paid.
_Parts = tuple[Pair, Pair, Pair]
_NO_PARTS: _Parts = ((0, 0), (0, 0), (0, 0))


def _parts_of_lines(books: Iterable[LineBook]) -> dict[str, _Parts]:
    found: dict[str, _Parts] = {}
    for book in books:
        if book.commitment is None:
            continue
        one, two, three = found.get(book.about.fund, _NO_PARTS)
        paid = book.net_paid
        invoiced = min(book.invoiced, book.live)
        found[book.about.fund] = (
            _sum(one, book.outstanding),
            _sum(two, waiting_for_invoice(book)),
            _sum(three, book.between(min(paid, invoiced), invoiced)),
        )
    return found


def waiting_for_invoice(book: LineBook) -> Pair:
    """Return the amounts of a line that are delivered, and neither invoiced nor paid."""
    delivered, invoiced = min(book.delivered, book.live), min(book.invoiced, book.live)
    return book.between(min(max(invoiced, book.net_paid), delivered), delivered)


def _sum(one: Pair, other: Pair) -> Pair:
    return one[0] + other[0], one[1] + other[1]


def _account(ledger: Ledger, code: str, parts: _Parts) -> FundAccount:
    programme = ledger.programme
    currency = _currency(ledger, code)
    book = ledger.funds.get(code, FundBook())
    fund = next((f for f in programme.funds if f.code == code), None)
    budget, received, free = _money_of(ledger, fund) if fund else (0, 0, 0)

    def both(pair: Pair) -> Both:
        return Both(Money(pair[0], programme.currency), Money(pair[1], currency))

    def converted(minor: int) -> Both:
        charged = Money(minor, currency)
        return Both(programme.accounted(charged), charged)

    lapsed = book.lapsed
    left = max(0, lapsed[0] - book.returned[0]), max(0, lapsed[1] - book.returned[1])
    paid = book.paid[0] - book.refunded[0], book.paid[1] - book.refunded[1]
    return FundAccount(
        code,
        converted(budget),
        converted(received),
        both(book.planned),
        both(book.committed),
        both(parts[0]),
        both(parts[1]),
        both(parts[2]),
        both(paid),
        both(book.refunded),
        both(book.returned),
        both(book.cancelled),
        both(left),
        both(book.exchange),
        converted(free),
    )


def _money_of(ledger: Ledger, fund: Fund) -> tuple[int, int, int]:
    """Return budget, money received and money free to commit on the balance date."""
    day = ledger.programme.balance_date
    budget = fund.budget_on(day).minor
    received = budget if fund.received is None else fund.received.minor
    return budget, received, ledger.free(fund, day)


def _currency(ledger: Ledger, code: str) -> str:
    """Return a fund's currency, that of its entries where the programme has it no more."""
    for fund in ledger.programme.funds:
        if fund.code == code:
            return fund.currency
    return next(e.charged.currency for e in ledger.entries if e.fund == code)
