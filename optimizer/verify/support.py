"""Whether an award may stand for this person: refusals, bars, conditions, what was done before."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation
from planner.domain.balances.allocation import Award
from planner.domain.cases.decision import DecisionSort
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Measure, Serves
from planner.domain.programme.conditions import Answer, all_of
from planner.domain.programme.rule import OFFICE, RuleSort


def open_to_them(books: Books) -> Iterator[Violation]:
    """Nobody gets what they refused, what a rule bars, what lacks a condition or was done."""
    for award in books.allocation.awards:
        agreed = books.is_agreed(award)
        for code in (*refused(books, award), *barred(books, award, agreed)):
            yield books.breach(code, award)
        if not agreed:
            for code in (*unmet(books, award), *done_before(books, award)):
                yield books.breach(code, award)


def refused(books: Books, award: Award) -> Iterator[str]:
    """Nobody gets a kind they refused, or what they refused in talking it over."""
    _, assessment = books.planned[award.case_id]
    if _kinds(books, award) & assessment.refusals:
        yield "refused"
    if books.decided(DecisionSort.FORBID, award.case_id, award.target, award.person):
        yield "forbidden"


def barred(books: Books, award: Award, agreed: bool = False) -> Iterator[str]:
    """No barred kind or measure, of the office or of the fund that pays; nothing while unknown.

    What was agreed falls only to a bar that surely holds.
    """
    facts = books.facts(award.case_id, award.person)
    for rule in books.rules(RuleSort.BAR):
        if rule.scope not in (OFFICE, award.fund):
            continue
        named = bool(rule.kinds & _kinds(books, award)) or award.target in rule.measures
        named = named or not (rule.kinds or rule.measures)
        answer = rule.answer(facts)
        if named and (answer is Answer.MET or (answer is Answer.UNKNOWN and not agreed)):
            yield rule.code


def _kinds(books: Books, award: Award) -> set[Kind]:
    """Return the kinds in an award; an offered seat brings its wages with it."""
    thing = books.things[award.target]
    wages = not isinstance(thing, Measure) and thing.wages is not None and thing.wages.minor > 0
    return {award.kind, Kind.CASH} if award.cash.minor or wages else {award.kind}


def unmet(books: Books, award: Award) -> Iterator[str]:
    """Every condition of the feasibility grid is met, not only not broken."""
    facts = books.facts(award.case_id, award.person)
    thing = books.things[award.target]
    if isinstance(thing, Measure):
        asked = books.facts(award.case_id) if thing.serves is Serves.HOUSEHOLD else facts
        if all_of(thing.conditions, asked) is not Answer.MET:
            yield "conditions"
    for rule in books.rules(RuleSort.NEEDS_FIRST):
        met = rule.excepts(facts) or all_of(rule.who, facts) is Answer.MET
        if award.target in rule.measures and not met:
            yield rule.code


def done_before(books: Books, award: Award) -> Iterator[str]:
    """Nobody is given again what a measure after it says was done, unless it was required."""
    facts = books.facts(award.case_id, award.person)
    had = any(
        award.target in m.after and m.unless_done and all_of(m.unless_done, facts) is Answer.MET
        for m in books.programme.measures
    )
    asked = books.decided(DecisionSort.REQUIRE, award.case_id, award.target, award.person)
    if had and not asked:
        yield "done_before"
