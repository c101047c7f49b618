"""Whose awards stand: what was decided and agreed, why each stands, who is named."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation
from planner.domain.balances.allocation import Award, Origin
from planner.domain.cases.decision import DecisionSort
from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.conditions import Answer
from planner.domain.programme.rule import Rule, RuleSort


def decisions(books: Books) -> Iterator[Violation]:
    """What was required is awarded, at the level fixed."""
    for case_id in books.planned:
        for decision in books.decisions(case_id):
            thing = books.things.get(decision.target)
            referral = isinstance(thing, Measure) and thing.kind is Kind.REFERRAL
            if decision.sort is not DecisionSort.REQUIRE or referral:
                continue
            if not any(
                a.target == decision.target
                and a.origin is not Origin.OFFERED
                and decision.person in (None, a.person)
                and (decision.level is None or decision.level.minor == a.amount.minor)
                for a in books.awards_of(case_id)
            ):
                yield Violation("decision", f"{books.number(case_id)} {decision.target}")


def agreed(books: Books) -> Iterator[Violation]:
    """What was agreed or signed stands as it was, unless it is noted why it could not."""
    noted = {
        (dict(n.values).get("case"), dict(n.values).get("target"))
        for n in books.allocation.notes
        if n.code == "agreed_not_kept"
    }
    kept = set(books.allocation.awards)
    for award in books.agreed.values():
        name = (books.number(award.case_id), award.target)
        if award.lines and award not in kept and name not in noted:
            yield books.breach("agreed", award)


def origins(books: Books) -> Iterator[Violation]:
    """An award says truly why it stands."""
    for award in books.priced():
        if not books.is_agreed(award) and award.origin is not _origin(books, award):
            yield books.breach("origin", award)


def _origin(books: Books, award: Award) -> Origin:
    if any(award.target in r.measures for r in books.rules(RuleSort.OWED_AS, award.fund)):
        return Origin.OWED
    if any(
        d.sort is DecisionSort.REQUIRE
        and d.target == award.target
        and d.person in (None, award.person)
        and (d.level is None or d.level.minor == award.amount.minor)
        for d in books.decisions(award.case_id)
    ):
        return Origin.REQUIRED
    return Origin.ACT_NOW if _urgent(books, award) else Origin.BALANCE


def _urgent(books: Books, award: Award) -> bool:
    for rule in books.rules(RuleSort.ACT_NOW):
        if not books.holds(rule, award.case_id):
            continue
        in_time = books.offset(award.month) <= books.last_by(rule.days or 0)
        if in_time and any(
            books.cover(award, line) and is_about(rule, line.need, line.severity)
            for line in books.lines(award.case_id)
        ):
            return True
    return False


def is_about(rule: Rule, need: str, severity: int) -> bool:
    """Say whether an act-now rule speaks of a need at this severity."""
    own = [c for c in rule.who if c.fact == f"need.{need}"]
    return bool(own) and all(c.answer({c.fact: severity}) is Answer.MET for c in own)


def named(books: Books) -> Iterator[Violation]:
    """Whoever is left without an award stands on the notes by number, nobody else does."""
    expected = set()
    for case_id, (case, _) in books.planned.items():
        if not any(a.lines for a in books.awards_of(case_id)):
            expected.add(case.number)
    codes = {"left_with_nothing", "only_proposals", "nothing_known", "no_need"}
    named = {dict(n.values).get("case") for n in books.allocation.notes if n.code in codes}
    for number in expected ^ named:
        yield Violation("named", str(number))
