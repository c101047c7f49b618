"""Lines sum to their awards to the last unit, in the currency kept and in the one paid."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation
from planner.domain.allocation import Award
from planner.domain.catalogue import Instalment, Measure
from planner.domain.ids import derived_id
from planner.domain.money import apportion
from planner.domain.need import FULL


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
    """Instalments are the amount split by largest remainder, cash is a part of the amount."""
    for award in books.priced():
        if not award.lines or award.amount.minor < 0:
            yield books.breach("lines_missing", award)
        elif not 0 <= award.cash.minor <= award.amount.minor:
            yield books.breach("cash_part", award)
        if {award.amount.currency, award.cash.currency} != {books.programme.currency}:
            yield books.breach("currency", award)
        if books.is_agreed(award):
            if sum(line.amount.minor for line in award.lines) != award.amount.minor:
                yield books.breach("lines_sum", award)
        elif award.lines:
            yield from _lines(books, award)


def _lines(books: Books, award: Award) -> Iterator[Violation]:
    thing = books.things[award.target]
    instalments = thing.instalments if isinstance(thing, Measure) else (Instalment(FULL),)
    parts = apportion(award.amount.minor, [i.share for i in instalments])
    if tuple(line.amount.minor for line in award.lines) != parts:
        yield books.breach("lines_sum", award)
    if {line.amount.currency for line in award.lines} != {books.programme.currency}:
        yield books.breach("currency", award)
    if len({line.fund for line in award.lines}) != 1:
        yield books.breach("one_fund", award)
    if tuple(line.number for line in award.lines) != tuple(range(1, len(instalments) + 1)):
        yield books.breach("instalment_number", award)
    if tuple(line.month for line in award.lines) != tuple(
        award.month.plus(i.after_months) for i in instalments
    ):
        yield books.breach("instalment_month", award)
    if any(line.id != derived_id(award.id, str(line.number)) for line in award.lines):
        yield books.breach("identifier", award)


def conversion(books: Books) -> Iterator[Violation]:
    """The amount is converted once, at the balance date's rate, and apportioned over the lines."""
    programme = books.programme
    rate = _rate(books)
    for award in books.priced():
        if books.is_agreed(award) or not award.lines:
            continue
        local = programme.rates.convert(award.amount, programme.paying_currency, books.day)
        weights = [line.amount.minor for line in award.lines]
        parts = apportion(local.minor, weights) if sum(weights) else None
        if parts is not None and tuple(line.local.minor for line in award.lines) != parts:
            yield books.breach("conversion", award)
        if any(
            line.rate != rate or line.local.currency != programme.paying_currency
            for line in award.lines
        ):
            yield books.breach("rate", award)


def _rate(books: Books) -> str:
    programme = books.programme
    return str(programme.rates.units(programme.currency, programme.paying_currency, books.day))
