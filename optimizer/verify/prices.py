"""Kind, amount and cash part of an award: those of catalogue, directory and promise."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation
from optimizer.verify.promises import promised
from optimizer.verify.providers import price_at, rows_of
from planner.domain.allocation import Award, Origin
from planner.domain.catalogue import Counted, Measure, Pricing, Serves
from planner.domain.facts import count_aged
from planner.domain.kind import Kind
from planner.domain.rule import RuleSort

#: An amount in minor units of the accounting currency, and how many people it is for.
Price = tuple[int, int]


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
        if (award.amount.minor, award.count) not in possible(books, award, thing):
            yield books.breach("price", award)


def possible(books: Books, award: Award, measure: Measure) -> list[Price]:
    """Return every amount an award of a measure may have, by its fund and provider."""
    case, _ = books.planned[award.case_id]
    persons = len(case.persons) if measure.serves is Serves.HOUSEHOLD else 1
    if measure.pricing is Pricing.ANNOUNCED:
        part = books.part(award)
        owed = promised(books, award.fund, award.case_id)
        return [(minor, len(case.persons)) for p, minor in owed.items() if part in ("", p)]
    if measure.pricing is Pricing.TIERS:
        return [(amount, persons) for amount in _tier(books, measure, persons)]
    if measure.pricing is Pricing.LEVELS:
        by_debt = any(c.of_debt for c in measure.covers)
        debt = books.facts(award.case_id)["debt"]
        return [
            (level.minor, persons)
            for level in measure.levels
            if not by_debt or (isinstance(debt, int) and level.minor <= debt)
        ]
    return _costs(books, award, measure, persons)


def _tier(books: Books, measure: Measure, persons: int) -> list[int]:
    """Return the published amount of the largest household size that is not above this one."""
    own = [
        r
        for r in books.rules(RuleSort.TIER)
        if measure.code in r.measures and r.count is not None and r.count <= persons
    ]
    largest = max((r.count or 0 for r in own), default=0)
    return [books.minor(r.amount) for r in own if r.count == largest]


def _costs(books: Books, award: Award, measure: Measure, persons: int) -> list[Price]:
    if measure.cost is not None and measure.cost.counted is not Counted.PERSONS:
        ages = (6, 17) if measure.cost.counted is Counted.CHILDREN_6_17 else (0, 5)
        persons = count_aged(books.planned[award.case_id][0], books.day, *ages)
    if not persons:
        return []
    catalogue = measure.cost.amount(persons).minor if measure.cost else 0
    rows = rows_of(books, award)
    if not rows:
        return [(catalogue, persons)]
    return [(price_at(books, row, catalogue, persons), persons) for row in rows]


def smallest(books: Books) -> Iterator[Violation]:
    """No award below the smallest useful one; what is owed and seats are free of it."""
    for rule in books.rules(RuleSort.SMALLEST_AWARD):
        for award in books.priced():
            free = award.is_seat or books.announced(award) or books.is_agreed(award)
            if award.amount.minor < books.minor(rule.amount) and not free:
                yield books.breach(rule.code, award)
