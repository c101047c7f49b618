"""Kind, amount and cash part of an award: those of catalogue, directory and promise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from optimizer.verify.books import Books, Violation
from optimizer.verify.promises import promised
from optimizer.verify.providers import rows_of
from planner.domain.balances.allocation import Award, Origin
from planner.domain.cases.facts import count_aged
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Cost, Counted, Measure, Pricing, Serves
from planner.domain.programme.provider import Provider
from planner.domain.programme.rule import RuleSort


@dataclass(frozen=True, slots=True)
class Price:
    """An amount in minor units of the accounting currency, and how many people it is for.

    ``local``: what a provider asks for it in the paying currency, None where it is converted.
    """

    amount: int
    count: int
    local: int | None = None


def kinds(books: Books) -> Iterator[Violation]:
    """An award is of its measure's kind; announced help may go in kind where cash may not."""
    for award in books.allocation.awards:
        thing = books.things[award.target]
        seat = not isinstance(thing, Measure)
        right = thing.kind if isinstance(thing, Measure) else Kind.COMMUNITY
        in_kind = books.announced(award) and award.kind is Kind.IN_KIND
        if award.is_seat != seat or (award.kind is not right and not in_kind):
            yield books.breach("kind", award)
        proposal = award.origin in (Origin.REFERRAL, Origin.OFFERED)
        if proposal and (award.amount.minor or award.cash.minor or award.lines):
            yield books.breach("proposal_priced", award)
        if (award.origin is Origin.REFERRAL) != (award.kind is Kind.REFERRAL):
            yield books.breach("kind", award)
        if award.origin is Origin.OFFERED and not seat:
            yield books.breach("kind", award)


def prices(books: Books) -> Iterator[Violation]:
    """The amount, its cash part and the people counted are those of catalogue and promise."""
    for award in books.priced():
        if books.is_agreed(award):
            continue
        thing = books.things[award.target]
        if not isinstance(thing, Measure):
            wages = thing.wages.minor if thing.wages else 0
            if (award.amount, award.cash.minor, award.count) != (thing.seat, wages, 1):
                yield books.breach("price", award)
            continue
        cash = award.amount.minor if award.kind is Kind.CASH else 0
        if award.cash.minor != cash:
            yield books.breach("cash_part", award)
        if not asked(books, award, thing):
            yield books.breach("price", award)


def asked(books: Books, award: Award, measure: Measure) -> list[Price]:
    """Return the prices that make an award's amount for as many people."""
    own = (award.amount.minor, award.count)
    return [p for p in possible(books, award, measure) if (p.amount, p.count) == own]


def possible(books: Books, award: Award, measure: Measure) -> list[Price]:
    """Return every price an award of a measure may have, by its fund and provider."""
    case, _ = books.planned[award.case_id]
    persons = len(case.persons) if measure.serves is Serves.HOUSEHOLD else 1
    if measure.pricing is Pricing.ANNOUNCED:
        part = books.part(award)
        owed = promised(books, award.fund, award.case_id)
        return [Price(minor, len(case.persons)) for p, minor in owed.items() if part in ("", p)]
    if measure.pricing is Pricing.TIERS:
        return [Price(amount, persons) for amount in _tier(books, measure, persons)]
    if measure.pricing is Pricing.LEVELS:
        by_debt = any(c.of_debt for c in measure.covers)
        debt = books.facts(award.case_id)["debt"]
        return [
            Price(level.minor, persons)
            for level in measure.levels
            if not by_debt or (isinstance(debt, int) and level.minor <= debt)
        ]
    if not books.directory.get(measure.code):
        return _catalogue(books, award, measure.cost, persons, 0)
    rows = rows_of(books, award)
    return [price for row in rows for price in _quoted(books, award, measure, row, persons)]


def _tier(books: Books, measure: Measure, persons: int) -> list[int]:
    """Return the published amount of the largest household size that is not above this one."""
    own = [
        r
        for r in books.rules(RuleSort.TIER)
        if measure.code in r.measures and r.count is not None and r.count <= persons
    ]
    largest = max((r.count or 0 for r in own), default=0)
    return [books.minor(r.amount) for r in own if r.count == largest]


def _catalogue(
    books: Books, award: Award, cost: Cost | None, persons: int, travel: int
) -> list[Price]:
    """Return the catalogue's price and the travel, none where the cost counts nobody."""
    count = _counted(books, award, cost, persons)
    amount = cost.amount(count).minor if cost is not None else 0
    return [Price(amount + travel, count)] if count else []


def _quoted(
    books: Books, award: Award, measure: Measure, row: Provider, persons: int
) -> list[Price]:
    """Return what a provider asks, travel included, once converted; else the catalogue's price."""
    if row.cost is None:
        travel = 0 if row.travel is None else books.minor(row.travel)
        return _catalogue(books, award, measure.cost, persons, travel)
    count = _counted(books, award, row.cost, persons)
    whole = row.cost.amount(count) if row.travel is None else row.cost.amount(count) + row.travel
    return [Price(books.minor(whole), count, whole.minor)] if count else []


def _counted(books: Books, award: Award, cost: Cost | None, persons: int) -> int:
    """Return how many people a cost counts in the household."""
    if cost is None or cost.counted is Counted.PERSONS:
        return persons
    ages = (6, 17) if cost.counted is Counted.CHILDREN_6_17 else (0, 5)
    return count_aged(books.planned[award.case_id][0], books.day, *ages)


def smallest(books: Books) -> Iterator[Violation]:
    """No award below the smallest useful one; what is owed and seats are free of it."""
    for rule in books.rules(RuleSort.SMALLEST_AWARD):
        for award in books.priced():
            free = award.is_seat or books.announced(award) or books.is_agreed(award)
            if award.amount.minor < books.minor(rule.amount) and not free:
                yield books.breach(rule.code, award)
