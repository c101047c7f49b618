"""Lines sum to their awards to the last unit, in the currency kept and in the one paid."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation
from optimizer.verify.prices import asked
from planner.domain.balances.allocation import Award
from planner.domain.ids import derived_id
from planner.domain.money import Money, apportion
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.fund import Fund


def identifiers(books: Books) -> Iterator[Violation]:
    """Every award and instalment has the identifier that belongs to it, and nobody else's."""
    seen: set[str] = set()
    for award in books.allocation.awards:
        own = derived_id(award.case_id, award.target, award.person)
        if award.id in seen or (award.id != own and not books.is_agreed(award)):
            yield books.breach("identifier", award)
        seen.add(award.id)
        for line in award.lines:
            if line.award != award.id or line.id in seen:
                yield books.breach("identifier", award)
            seen.add(line.id)


def amounts(books: Books) -> Iterator[Violation]:
    """What is priced has lines; cash is a part of the amount; what was agreed still sums up."""
    for award in books.priced():
        if not award.lines or award.amount.minor < 0:
            yield books.breach("lines_missing", award)
        elif not 0 <= award.cash.minor <= award.amount.minor:
            yield books.breach("cash_part", award)
        if {award.amount.currency, award.cash.currency} != {books.programme.currency}:
            yield books.breach("currency", award)
        agreed = books.is_agreed(award)
        if agreed and sum(line.amount.minor for line in award.lines) != award.amount.minor:
            yield books.breach("lines_sum", award)


def conversion(books: Books) -> Iterator[Violation]:
    """The amount is converted once, at the balance date's plan rates, and apportioned.

    What a provider asks in the paying currency is paid exactly. What a fund bears in a currency
    of its own stands beside it.
    """
    programme = books.programme
    rate = _rate(books, programme.paying_currency)
    for award in books.priced():
        if books.is_agreed(award) or not award.lines:
            continue
        paid = [line.local.minor for line in award.lines]
        if not any(paid == _apportioned(award, whole) for whole in _local(books, award)):
            yield books.breach("conversion", award)
        if any(
            line.rate != rate or line.local.currency != programme.paying_currency
            for line in award.lines
        ):
            yield books.breach("rate", award)
        fund = books.funds.get(award.fund)
        if fund is not None and not _borne(books, award, fund):
            yield books.breach("charged", award)


def _local(books: Books, award: Award) -> set[int]:
    """Return what an award may cost in the paying currency: its provider's price, or converted."""
    thing = books.things[award.target]
    exact = asked(books, award, thing) if isinstance(thing, Measure) else []
    once = books.programme.rates.convert(award.amount, books.programme.paying_currency, books.day)
    return {once.minor if p.local is None else p.local for p in exact} or {once.minor}


def _borne(books: Books, award: Award, fund: Fund) -> bool:
    """Say whether the lines say exactly what the fund bears in its currency.

    A fund in the paying currency bears what is paid.
    """
    charged = [line.charged for line in award.lines]
    rates = {line.fund_rate for line in award.lines}
    if fund.currency == books.programme.currency:
        return rates == {""} and all(c is None for c in charged)
    if fund.currency == books.programme.paying_currency:
        return rates == {_rate(books, fund.currency)} and charged == [
            line.local for line in award.lines
        ]
    whole = books.programme.rates.convert(award.amount, fund.currency, books.day)
    right = [Money(minor, fund.currency) for minor in _apportioned(award, whole.minor)]
    return rates == {_rate(books, fund.currency)} and charged == right


def _apportioned(award: Award, whole: int) -> list[int]:
    """Return a whole split as the lines split the amount; nothing splits into nothings."""
    weights = [line.amount.minor for line in award.lines]
    return list(apportion(whole, weights)) if sum(weights) else [0] * len(weights)


def _rate(books: Books, currency: str) -> str:
    return str(books.programme.rates.units(books.programme.currency, currency, books.day))
