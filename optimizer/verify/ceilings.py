"""Ceilings of one case: by fund, by category, by role, and of the share of a kind."""

from __future__ import annotations

from collections.abc import Iterator

from optimizer.verify.books import Books, Violation, of_kind
from optimizer.verify.promises import for_roles
from planner.domain.balances.allocation import Award
from planner.domain.ids import CaseId
from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.programme.catalogue import Measure
from planner.domain.programme.rule import OFFICE, Rule, RuleSort


def case_ceilings(books: Books) -> Iterator[Violation]:
    """No case gets more than its ceiling, of a fund, of two or of all, of all or of these."""
    for rule in books.rules(RuleSort.CASE_CEILING):
        limit = books.minor(rule.amount)
        for case_id in books.planned:
            paid = sum(_counted(books, rule, a) for a in books.awards_of(case_id) if a.lines)
            if paid > limit and books.may_hold(rule, case_id):
                yield Violation(rule.code, books.number(case_id))


def _counted(books: Books, rule: Rule, award: Award) -> int:
    """Return the part of an award that a case ceiling counts."""
    other, _, part = rule.other.partition("/")
    together = bool(other) and award.fund == other and books.may_be_part(award, part)
    if rule.scope not in (OFFICE, award.fund) and not together:
        return 0
    if rule.measures and award.target not in rule.measures:
        return 0
    thing = books.things[award.target]
    if rule.need and not (isinstance(thing, Measure) and thing.main_need == rule.need):
        return 0
    return of_kind(award, rule.kinds) if rule.kinds else award.amount.minor


def role_ceilings(books: Books) -> Iterator[Violation]:
    """What a fund pays a case is at most what it allows for everybody there, role by role."""
    groups: dict[tuple[str, frozenset[Kind]], list[Rule]] = {}
    for rule in books.rules(RuleSort.ROLE_CEILING):
        groups.setdefault((rule.scope, rule.kinds), []).append(rule)
    for (fund, kinds), rules in groups.items():
        for case_id in books.planned:
            own = [r for r in rules if books.may_hold(r, case_id)]
            paid = paid_by(books, fund, case_id, kinds)
            if own and paid > allowed(books, own, case_id):
                yield Violation(own[0].code, books.number(case_id))


def allowed(books: Books, rules: list[Rule], case_id: CaseId) -> int:
    """Return what rules of one fund allow a case together: amounts times persons, added up."""
    return sum(books.minor(for_roles(books, r, case_id)) for r in rules)


def paid_by(books: Books, fund: str, case_id: CaseId, kinds: frozenset[Kind] = frozenset()) -> int:
    """Return what a fund pays a case, of all or of some kinds."""
    return sum(
        of_kind(a, kinds) if kinds else a.amount.minor
        for a in books.awards_of(case_id)
        if a.lines and a.fund == fund
    )


def case_shares(books: Books) -> Iterator[Violation]:
    """Of what a fund pays a case, some kinds are at most a share."""
    for rule in books.rules(RuleSort.CASE_SHARE):
        for case_id in books.planned:
            own = paid_by(books, rule.scope, case_id, rule.kinds)
            whole = paid_by(books, rule.scope, case_id)
            if own * FULL > (rule.most or 0) * whole and books.may_hold(rule, case_id):
                yield Violation(rule.code, books.number(case_id))
