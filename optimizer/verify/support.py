"""Whether an award may stand for this person at this price: refusals, bars, conditions, tiers."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation
from planner.domain.allocation import Award, Origin
from planner.domain.catalogue import Counted, Measure, Pricing, Serves
from planner.domain.conditions import Answer, all_of
from planner.domain.decision import DecisionSort
from planner.domain.entitlement import owed_in_accounting
from planner.domain.facts import count_aged
from planner.domain.kind import Kind
from planner.domain.rule import RuleSort


def refusals(books: Books) -> Iterator[Violation]:
    """Nobody gets a kind they refused, or what they refused in talking it over."""
    for award in books.allocation.awards:
        _, assessment = books.planned[award.case_id]
        if _kinds(books, award) & assessment.refusals:
            yield books.breach("refused", award)
        if books.decided(DecisionSort.FORBID, award.case_id, award.target, award.person):
            yield books.breach("forbidden", award)


def bars(books: Books) -> Iterator[Violation]:
    """No barred kind or measure, no cash where it puts at risk, nothing barred while unknown."""
    for award in books.allocation.awards:
        facts = books.facts(award.case_id, award.person)
        for rule in books.rules(RuleSort.BAR):
            named = bool(rule.kinds & _kinds(books, award)) or award.target in rule.measures
            named = named or not (rule.kinds or rule.measures)
            answer = rule.answer(facts)
            if not named or answer is Answer.BROKEN:
                continue
            if answer is Answer.MET or not books.is_agreed(award):
                yield Violation(rule.code, f"{books.number(award.case_id)} {award.target}")


def _kinds(books: Books, award: Award) -> set[Kind]:
    """Return the kinds in an award; an offered seat brings its wages with it."""
    thing = books.things[award.target]
    wages = not isinstance(thing, Measure) and thing.wages is not None and thing.wages.minor > 0
    return {award.kind, Kind.CASH} if award.cash.minor or wages else {award.kind}


def conditions(books: Books) -> Iterator[Violation]:
    """Every condition of the feasibility grid is met, not only not broken."""
    for award in books.allocation.awards:
        if books.is_agreed(award):
            continue
        facts = books.facts(award.case_id, award.person)
        thing = books.things[award.target]
        if isinstance(thing, Measure):
            asked = books.facts(award.case_id) if thing.serves is Serves.HOUSEHOLD else facts
            if all_of(thing.conditions, asked) is not Answer.MET:
                yield books.breach("conditions", award)
        for rule in books.rules(RuleSort.NEEDS_FIRST):
            freed = rule.excepts(facts)
            met = all_of(rule.who, facts) is Answer.MET
            if award.target in rule.measures and not (met or freed):
                yield Violation(rule.code, f"{books.number(award.case_id)} {award.target}")


def done_before(books: Books) -> Iterator[Violation]:
    """Nobody is given again what a measure after it says was done, unless it was required."""
    for award in books.priced():
        facts = books.facts(award.case_id, award.person)
        had = any(
            award.target in m.after and m.unless_done and all_of(m.unless_done, facts) is Answer.MET
            for m in books.programme.measures
        )
        asked = books.decided(DecisionSort.REQUIRE, award.case_id, award.target, award.person)
        if had and not asked and not books.is_agreed(award):
            yield books.breach("done_before", award)


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
        if (award.amount.minor, award.count) not in _prices(books, award, thing):
            yield books.breach("price", award)


def _prices(books: Books, award: Award, measure: Measure) -> list[tuple[int, int]]:
    case, _ = books.planned[award.case_id]
    persons = len(case.persons) if measure.serves is Serves.HOUSEHOLD else 1
    if measure.pricing is Pricing.ANNOUNCED:
        facts = books.facts(award.case_id)
        promised = owed_in_accounting(books.programme, award.fund, case, facts)
        part = books.part(award)
        return [(m.minor, len(case.persons)) for p, m in promised.items() if part in ("", p)]
    if measure.pricing is Pricing.TIERS:
        fitting = [r for r in books.programme.tiers_of(measure.code) if (r.count or 0) <= persons]
        return [(books.minor(r.amount), persons) for r in fitting[-1:]]
    if measure.pricing is Pricing.LEVELS:
        by_debt = any(c.of_debt for c in measure.covers)
        debt = books.facts(award.case_id)["debt"]
        return [
            (level.minor, persons)
            for level in measure.levels
            if not by_debt or (isinstance(debt, int) and level.minor <= debt)
        ]
    if measure.cost is None:
        return [(0, persons)]
    if measure.cost.counted is not Counted.PERSONS:
        ages = (6, 17) if measure.cost.counted is Counted.CHILDREN_6_17 else (0, 5)
        persons = count_aged(case, books.day, *ages)
    return [(measure.cost.amount(persons).minor, persons)] if persons else []


def smallest(books: Books) -> Iterator[Violation]:
    """No award below the smallest useful one; what is owed and seats are free of it."""
    for rule in books.rules(RuleSort.SMALLEST_AWARD):
        for award in books.priced():
            free = award.is_seat or books.announced(award) or books.is_agreed(award)
            if award.amount.minor < books.minor(rule.amount) and not free:
                yield Violation(rule.code, f"{books.number(award.case_id)} {award.target}")
