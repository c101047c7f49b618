"""What a fund promised before departure, reckoned here once more from its rules."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from optimizer.verify.books import Books, Violation, sums
from planner.domain.cases.roles import count_in_role
from planner.domain.ids import CaseId
from planner.domain.money import Money
from planner.domain.programme.conditions import Answer
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rule import Rule, RuleSort


def promised(books: Books, fund: str, case_id: CaseId) -> Mapping[str, int]:
    """Return what a fund owes a case by part, in minor units of the accounting currency."""
    key = (fund, case_id)
    if key not in books.promised:
        books.promised[key] = _reckoned(books, fund, case_id)
    return books.promised[key]


def _reckoned(books: Books, code: str, case_id: CaseId) -> Mapping[str, int]:
    fund, facts = books.funds.get(code), books.facts(case_id)
    serves = books.rules(RuleSort.SERVES, code)
    if fund is None or not all(r.excepts(facts) or books.holds(r, case_id) for r in serves):
        return {}
    owed: dict[str, int] = {}
    for rule in books.rules(RuleSort.ENTITLED, code):
        if rule.answer(facts) is Answer.MET:
            amount = for_roles(books, rule, case_id)
            owed[rule.part] = owed.get(rule.part, 0) + amount.minor
    for cap in books.rules(RuleSort.HOUSEHOLD_CAP, code):
        if cap.answer(facts) is not Answer.BROKEN and cap.amount is not None:
            _cut(owed, cap.part, cap.amount.minor)
    return {part: books.minor(Money(minor, fund.currency)) for part, minor in owed.items()}


def for_roles(books: Books, rule: Rule, case_id: CaseId) -> Money:
    """Return a rule's amount for everybody of its role in a case, in the rule's currency."""
    assert rule.amount is not None
    assert rule.per is not None
    case, _ = books.planned[case_id]
    alone = books.facts(case_id)["unaccompanied_child"] == "yes"
    return rule.amount.times(count_in_role(rule.per, case, books.day, unaccompanied=alone))


def _cut(owed: dict[str, int], part: str, cap: int) -> None:
    """Cut what is owed down to a cap: the parts named last lose first."""
    concerned = [p for p in owed if part in ("", p)]
    over = sum(owed[p] for p in concerned) - cap
    for each in reversed(concerned):
        less = min(owed[each], max(0, over))
        owed[each] -= less
        over -= less


def fixed_parts(books: Books, fund: str) -> set[str]:
    """Return the parts of a fund that are always awarded as a named measure."""
    return {r.part for r in books.rules(RuleSort.OWED_AS, fund)}


def entitlements(books: Books) -> Iterator[Violation]:
    """An entitlement pays for its own case, each part up to what was promised to it.

    What was agreed stands where less is owed today; nothing is added to it.
    """
    for fund in books.programme.funds:
        if fund.sort is not FundSort.ENTITLEMENT:
            continue
        fixed = fixed_parts(books, fund.code)
        for case_id in books.planned:
            owed = promised(books, fund.code, case_id)
            own = [a for a in books.awards_of(case_id) if a.fund == fund.code]
            paid = sums((books.part(a), a.amount.minor) for a in own)
            free = sum(minor for p, minor in owed.items() if p not in fixed)
            for part in {books.part(a) for a in own if not books.is_agreed(a)}:
                if paid[part] > owed.get(part, free):
                    yield Violation("entitlement", f"{books.number(case_id)} {fund.code}")


def owed(books: Books) -> Iterator[Violation]:
    """What is owed in a fixed form is awarded, unless it is noted why it could not be."""
    noted = {
        (dict(n.values).get("case"), dict(n.values).get("fund"))
        for n in books.allocation.notes
        if n.code == "owed_not_awarded"
    }
    for fund in books.programme.funds:
        rules = books.rules(RuleSort.OWED_AS, fund.code)
        if fund.sort is not FundSort.ENTITLEMENT or not rules:
            continue
        for case_id, (case, _) in books.planned.items():
            for rule in rules:
                paid = any(
                    a.target in rule.measures and a.fund == fund.code
                    for a in books.awards_of(case_id)
                )
                due = promised(books, fund.code, case_id).get(rule.part, 0) > 0
                if due and paid == ((case.number, fund.code) in noted):
                    yield Violation(rule.code, case.number)
