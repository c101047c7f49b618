"""What holds between the awards of one case: once each, for one person, apart, in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from optimizer.verify.books import Books, Violation
from planner.domain.balances.allocation import Award
from planner.domain.cases.decision import DecisionSort
from planner.domain.programme.catalogue import Measure, Serves
from planner.domain.programme.conditions import Answer, all_of
from planner.domain.programme.rule import RuleSort


def whose(books: Books) -> Iterator[Violation]:
    """A household's support is the principal's."""
    for award in books.allocation.awards:
        case, _ = books.planned[award.case_id]
        thing = books.things[award.target]
        household = isinstance(thing, Measure) and thing.serves is Serves.HOUSEHOLD
        if household and award.person != case.principal:
            yield books.breach("person", award)


def once(books: Books) -> Iterator[Violation]:
    """One award of each measure a person, one business grant a household."""
    for case_id in books.planned:
        awards = books.awards_of(case_id)
        twice = Counter((a.target, a.person) for a in awards)
        yield from (
            Violation("twice", f"{books.number(case_id)} {target}")
            for (target, _), count in twice.items()
            if count > 1
        )
        for rule in books.rules(RuleSort.ONCE_A_HOUSEHOLD):
            several = sum(a.target in rule.measures for a in awards) > 1
            if several and books.may_hold(rule, case_id):
                yield Violation(rule.code, books.number(case_id))


def exclusions(books: Books) -> Iterator[Violation]:
    """No two awards of a case of which one excludes the other."""
    for case_id in books.planned:
        for one, other in combinations([a for a in books.awards_of(case_id) if a.lines], 2):
            if other.target in _excludes(books, one) or one.target in _excludes(books, other):
                yield books.breach("excludes", one)


def _excludes(books: Books, award: Award) -> frozenset[str]:
    thing = books.things[award.target]
    return thing.excludes if isinstance(thing, Measure) else frozenset()


def stacking(books: Books) -> Iterator[Violation]:
    """Funds that must not stack do not pay two awards of one case together."""
    for rule in books.rules(RuleSort.NO_STACKING):
        other, _, part = rule.other.partition("/")
        for case_id in books.planned:
            awards = [a for a in books.awards_of(case_id) if a.lines]
            one = [a for a in awards if a.fund == rule.scope]
            beside = [a for a in awards if a.fund == other and books.may_be_part(a, part)]
            both = any(a is not b for a in one for b in beside)
            if both and books.may_hold(rule, case_id):
                yield Violation(rule.code, books.number(case_id))


def one_person(books: Books) -> Iterator[Violation]:
    """A fund that helps one person of a household pays in a case for the same person only."""
    for rule in books.rules(RuleSort.ONE_PERSON):
        for case_id in books.planned:
            helped = {
                a.person for a in books.awards_of(case_id) if a.lines and a.fund == rule.scope
            }
            if len(helped) > 1 and books.may_hold(rule, case_id):
                yield Violation(rule.code, books.number(case_id))


def prerequisites(books: Books) -> Iterator[Violation]:
    """What must come before starts in an earlier month, for the same person or the household."""
    for award in books.priced():
        thing = books.things[award.target]
        if not isinstance(thing, Measure) or not thing.after or books.is_agreed(award):
            continue
        facts = books.facts(award.case_id, award.person)
        if thing.unless_done and all_of(thing.unless_done, facts) is Answer.MET:
            continue
        if not any(
            a.target in thing.after
            and a.month < award.month
            and (a.person == award.person or _for_all(books, a))
            for a in books.awards_of(award.case_id)
        ):
            yield books.breach("prerequisite", award)


def useful(books: Books) -> Iterator[Violation]:
    """Nobody gets what they do not need, unless it is owed, asked for, or comes before another."""
    for case_id in books.planned:
        awards = books.awards_of(case_id)
        before = {t for a in awards for t in _after(books, a)}
        lines = books.lines(case_id)
        for award in awards:
            asked = books.decided(DecisionSort.REQUIRE, case_id, award.target, award.person)
            owed = books.announced(award) or books.is_agreed(award) or award.target in before
            if not (asked or owed or any(books.cover(award, line) for line in lines)):
                yield books.breach("needless", award)


def _after(books: Books, award: Award) -> frozenset[str]:
    thing = books.things[award.target]
    return thing.after if isinstance(thing, Measure) else frozenset()


def _for_all(books: Books, award: Award) -> bool:
    thing = books.things[award.target]
    return isinstance(thing, Measure) and thing.serves is Serves.HOUSEHOLD
