"""Random sequences of postings, and what must hold after each: reckoned from the entries alone.

Nothing of the ledger's own sums is used to judge it: totals are added up naively, rates are
applied as fractions, and every line's story is told again from its entries.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from decimal import Decimal
from fractions import Fraction
from operator import attrgetter

from planner.domain.caseload import Caseload
from planner.domain.errors import PlannerError
from planner.domain.ledger.accounts import accounts_of
from planner.domain.ledger.booked import FundBook, LineBook
from planner.domain.ledger.entry import Entry, EntryState, LineId
from planner.domain.ledger.ledger import Ledger
from planner.domain.ledger.posting import POSTED, Posting
from planner.domain.money import Money
from planner.domain.months import Month
from planner.domain.programme.rates import Rate, Rates, RateUse
from tests.money import PLANNED_ON, francs, line, office, pool

S = EntryState
_EXPONENT = {"EUR": 2, "USD": 2, "GNF": 0}
_RATES = Rates(
    (
        Rate("EUR", "GNF", date(2026, 1, 1), Decimal("9731.37"), use=RateUse.PLAN),
        Rate("EUR", "GNF", date(2026, 1, 1), Decimal("9811.03"), use=RateUse.COMMITMENT),
        Rate(
            "EUR", "GNF", date(2026, 12, 1), Decimal("10007.7"), date(2027, 2, 28), RateUse.PAYMENT
        ),
        Rate("EUR", "GNF", date(2026, 1, 1), Decimal("9499.99"), date(2026, 11, 30)),
        Rate("USD", "EUR", date(2026, 1, 1), Decimal("0.913")),
        Rate("EUR", "USD", date(2027, 1, 1), Decimal("1.071"), use=RateUse.PAYMENT),
    )
)
_OFFICE = office(
    pool("POOL", 300, carry_over=date(2027, 1, 31), liquidation=date(2027, 2, 15)),
    pool("DOLLAR", 400, "USD", received=200),
    pool("FRANC", 2_500_000, "GNF", ends=date(2026, 11, 30)),
    rates=_RATES,
)
#: The last has no payment rate: the month of its rate is missing.
_DAYS = (
    *(date(2026, 11, 3), date(2026, 11, 20), date(2026, 12, 5), date(2026, 12, 31)),
    *(date(2027, 1, 15), date(2027, 2, 10), date(2027, 2, 20), date(2027, 3, 1)),
)
_MONTHS = tuple(Month.of(day) for day in (PLANNED_ON, *_DAYS))
_LINES = (
    line("one", 1_000_003),
    line("two", 700_001),
    line("three", 777_777, "DOLLAR", charged=Money(8_700, "USD")),
    line("four", 31, "DOLLAR", charged=Money(1, "USD")),
    line("five", 1_500_000, "FRANC", charged=francs(1_500_000)),
)
_IDS = tuple(each.id for each in _LINES)
_AGREED = frozenset(each.award for each in _LINES if each.award)
_WEIGHTS = (9, 3, 3, 12, 4, 6, 1)
_OF_LINE = attrgetter(*(f.name for f in fields(LineBook)))
_OF_FUND = attrgetter(*(f.name for f in fields(FundBook)))
_PEOPLE = ("C01", "A01", "P01")


class Story:
    """One random sequence; ``run`` returns how often each refusal came and what was booked."""

    def __init__(self, seed: int) -> None:
        """Plan five lines of three funds."""
        self.draw = random.Random(seed)
        self.ledger = Ledger(_OFFICE, _LINES, agreed=_AGREED)
        for each in _LINES:
            self.ledger.plan(each, PLANNED_ON)
        self.closed: dict[Month, tuple[Entry, ...]] = {}
        self.day = 0
        self.outcomes: Counter[str] = Counter()

    def run(self) -> Counter[str]:
        """Post at random, then reckon everything again."""
        steps = self.draw.randint(8, 30)
        for step in range(steps):
            self.day = step * len(_DAYS) // steps
            self._step()
        check(self.ledger)
        for month, entries in self.closed.items():
            now = tuple(e for e in self.ledger.entries if e.month == month)
            assert now == entries, "a closed month changed"
        return self.outcomes

    def _step(self) -> None:
        roll = self.draw.random()
        before = _state(self.ledger)
        count = len(self.ledger.entries)
        try:
            if roll < 0.02:
                made: tuple[Entry, ...] = ()
                self._close()
            elif roll < 0.07:
                made = self._replan()
            else:
                made = self.ledger.post(self._posting())
        except PlannerError as refused:
            self._refused(refused.code, before)
            return
        assert tuple(self.ledger.entries[count:]) == made
        for entry in made:
            self.outcomes[entry.state.value] += 1
            assert all(entry.month > month for month in self.closed), "booked into a closed month"

    def _refused(self, code: str, before: tuple[object, ...]) -> None:
        assert _state(self.ledger) == before, f"{code} changed the ledger"
        self.outcomes[code] += 1

    def _close(self) -> None:
        month, on = Month.of(self._some_day()), self._some_day()
        self.ledger.close(month, self.draw.choice(("A01", "A01", "A01", "P01")), on)
        assert month <= Month.of(on)
        for past in _MONTHS:
            if past <= month:
                now = tuple(e for e in self.ledger.entries if e.month == past)
                assert self.closed.setdefault(past, now) == now, "a closed month changed"
        self.outcomes["closed"] += 1

    def _replan(self) -> tuple[Entry, ...]:
        each = self.draw.choice(_LINES)
        day = self._some_day()
        if self.draw.random() < 0.3:
            return self.ledger.unplan(each.id, day)
        return self.ledger.plan(each, day)

    def _posting(self) -> Posting:
        draw = self.draw
        state = draw.choices(POSTED, _WEIGHTS)[0]
        odd = draw.random()
        fund = draw.choice(("POOL", "DOLLAR", "FRANC"))
        committed = [key for key, book in self.ledger.lines.items() if book.commitment]
        apt = committed and state is not S.COMMITTED and draw.random() < 0.9
        each: LineId | None = draw.choice(committed if apt else _IDS)
        currency = "GNF"
        if state is S.RETURNED:
            each, currency = None, {"POOL": "EUR", "DOLLAR": "USD"}.get(fund, "GNF")
        proposer, approver, payer = _PEOPLE
        if odd < 0.02:
            payer = draw.choice((*_PEOPLE, "C02"))
        elif odd < 0.04:
            currency = draw.choice(("EUR", "USD", "GNF"))
        elif odd < 0.05:
            each = LineId("none")
        elif odd < 0.06:
            approver = draw.choice(("C01", "C02", "nobody", ""))
        return Posting(
            state,
            self._some_day(),
            each,
            fund,
            self._amount(state, each, currency),
            draw.choice("abcdefghijklmnopqrstuvwxyz "),
            proposer,
            approver,
            payer,
        )

    def _some_day(self) -> date:
        """Return a day around where the story has come to, or any."""
        if self.draw.random() < 0.1:
            return self.draw.choice(_DAYS)
        return self.draw.choice(_DAYS[max(0, self.day - 1) : self.day + 1])

    def _amount(self, state: EntryState, each: LineId | None, currency: str) -> Money | None:
        roll = self.draw.random()
        if roll < 0.35:
            return None
        if each is None or each not in self.ledger.lines:
            return Money(self.draw.randint(-10, 20_000), currency)
        book = self.ledger.lines[each]
        top = {S.COMMITTED: book.left_to_commit, S.REFUNDED: book.net_paid}.get(
            state, book.left_to_pay
        )
        return Money(self.draw.randint(0 if roll < 0.4 else 1, max(1, top + top // 20)), currency)


def check(ledger: Ledger) -> None:
    """Reckon a ledger again from its entries and compare; AssertionError names what differs."""
    entries = ledger.entries
    assert [e.number for e in entries] == list(range(1, len(entries) + 1))
    naive: dict[tuple[object, ...], list[int]] = defaultdict(lambda: [0, 0, 0])
    by_fund: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    by_line: dict[LineId, list[Entry]] = defaultdict(list)
    for entry in entries:
        sums = naive[entry.month, entry.fund, (entry.state, entry.of)]
        sums[0] += entry.amount.minor
        sums[1] += entry.local.minor
        sums[2] += entry.charged.minor
        of_fund = by_fund[entry.fund, _name(entry)]
        of_fund[0] += entry.amount.minor
        of_fund[1] += entry.charged.minor
        by_line[entry.line].append(entry)
        _rates_hold(entry)
        if entry.state is S.COMMITTED:
            _within_received(entry, by_fund)
    outstanding: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for line_id, own in by_line.items():
        if own[0].state is S.PLANNED:
            left = _story(own)
            for place in (0, 1):
                outstanding[own[0].fund][place] += left[place]
            assert ledger.lines[line_id].left_to_pay == left[2]
    _accounts_agree(ledger, naive, by_fund, outstanding)


def _name(entry: Entry) -> str:
    if entry.state is S.CANCELLED:
        return f"cancelled {entry.of}" + (" lapsed" if entry.lapsed else "")
    return entry.state.value


def _rates_hold(entry: Entry) -> None:
    """Money of commitments and payments is what its rate makes of it, rounded once."""
    if entry.state not in (S.COMMITTED, S.PAID, S.REFUNDED):
        return
    local = Fraction(entry.local.minor) / 10 ** _EXPONENT[entry.local.currency]
    amount = round(local / Fraction(entry.rate) * 100)
    assert entry.amount.minor == amount
    if entry.charged.currency == entry.local.currency:
        assert entry.charged.minor == entry.local.minor
    else:
        assert entry.charged.minor == round(amount * Fraction(entry.fund_rate))


def _within_received(entry: Entry, by_fund: dict[tuple[str, str], list[int]]) -> None:
    """After a commitment, what the fund bears is no more than what it may still spend."""
    of = {name: sums[1] for (fund, name), sums in by_fund.items() if fund == entry.fund}
    fund = next(f for f in _OFFICE.funds if f.code == entry.fund)
    received = (fund.received or fund.amount).minor
    lapsed = of.get("cancelled committed lapsed", 0)
    freed = of.get("cancelled committed", 0)
    bears = of.get("committed", 0) - freed - lapsed + of.get("exchange", 0)
    gone = max(lapsed, of.get("returned", 0))
    assert bears <= min(fund.amount.minor - lapsed, received - gone), "over the money received"


def _story(entries: Sequence[Entry]) -> tuple[int, int, int]:
    """Tell a line's entries again; return what is outstanding (accounting, fund's, local)."""
    made: Entry | None = None
    planned = 0
    paid = cancelled = 0
    moved = [0, 0]
    for entry in entries:
        local = entry.local.minor
        if entry.state is S.PLANNED:
            assert made is None, "planned anew while committed"
            planned = local
        elif entry.state is S.COMMITTED:
            assert made is None, "committed twice"
            assert 0 < local <= planned
            made, paid, cancelled, moved = entry, 0, 0, [0, 0]
        elif entry.of is S.PLANNED:
            assert made is None, "a plan cancelled while committed"
            planned = 0
        else:
            assert made is not None
            sign = {S.PAID: 1, S.REFUNDED: -1, S.EXCHANGE: -1, S.CANCELLED: 1}.get(entry.state, 0)
            paid += {S.PAID: local, S.REFUNDED: -local}.get(entry.state, 0)
            cancelled += local if entry.state is S.CANCELLED else 0
            assert 0 <= paid <= made.local.minor - cancelled, "paid over the commitment"
            assert entry.on >= made.on
            moved[0] += sign * entry.amount.minor
            moved[1] += sign * entry.charged.minor
            if cancelled == made.local.minor:
                assert moved == [made.amount.minor, made.charged.minor]
                made = None
    if made is None:
        return 0, 0, 0
    left = made.local.minor - paid - cancelled
    rest = made.amount.minor - moved[0], made.charged.minor - moved[1]
    gone = Fraction(made.local.minor - left, made.local.minor)
    assert rest[0] == made.amount.minor - round(made.amount.minor * gone)
    assert rest[1] == made.charged.minor - round(made.charged.minor * gone)
    assert min(*rest, left) >= 0, "outstanding below zero"
    if left == 0:
        assert rest == (0, 0), "paid in full, and yet exchange and commitment are not the payments"
    return *rest, left


def _accounts_agree(
    ledger: Ledger,
    naive: dict[tuple[object, ...], list[int]],
    by_fund: dict[tuple[str, str], list[int]],
    outstanding: dict[str, list[int]],
) -> None:
    accounts = accounts_of(Caseload(programme=_OFFICE, entries={e.id: e for e in ledger.entries}))
    assert accounts.lines == ledger.lines, "the ledger read again is another one"
    assert {
        key: [t.amount.minor, t.local.minor, t.charged.minor] for key, t in accounts.months.items()
    } == naive

    def of(fund: str, *names: str) -> tuple[int, int]:
        sums = [by_fund.get((fund, name), [0, 0]) for name in names]
        return sum(s[0] for s in sums), sum(s[1] for s in sums)

    for code, account in accounts.funds.items():
        expected = {
            "committed": of(code, "committed"),
            "cancelled": of(code, "cancelled committed", "cancelled committed lapsed"),
            "refunded": of(code, "refunded"),
            "returned": of(code, "returned"),
            "exchange": of(code, "exchange"),
            "outstanding": tuple(outstanding.get(code, (0, 0))),
            "planned": _less(of(code, "planned"), of(code, "cancelled planned")),
            "paid": _less(of(code, "paid"), of(code, "refunded")),
        }
        for name, pair in expected.items():
            both = getattr(account, name)
            assert (both.amount.minor, both.charged.minor) == pair, f"{code} {name}"


def _less(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return one[0] - other[0], one[1] - other[1]


def _state(ledger: Ledger) -> tuple[object, ...]:
    return (
        len(ledger.entries),
        frozenset(ledger.closed),
        {key: _OF_LINE(book) for key, book in ledger.lines.items()},
        {key: _OF_FUND(book) for key, book in ledger.funds.items()},
        {key: frozenset(sizes) for key, sizes in ledger.documents.items()},
    )


def run_sequences(count: int, seed: int = 0) -> Counter[str]:
    """Run ``count`` sequences; return how often each state was booked and each refusal came."""
    outcomes: Counter[str] = Counter()
    for number in range(count):
        try:
            outcomes += Story(seed + number).run()
        except AssertionError as failed:
            raise AssertionError(f"sequence {seed + number}: {failed}") from failed
    return outcomes
