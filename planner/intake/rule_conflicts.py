"""Rules that cannot hold together: found when they are read, not when the balance fails."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import combinations

from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.rule import Rule, RuleSort
from planner.intake.table import Row

Read = tuple[Row, Rule]
#: What a rule sets; all else says whom and what it is about.
_SETS = ("amount", "least", "most", "shares", "count", "years", "months", "days", "until")
_ABOUT = ("who", "unless", "kinds", "measures", "need", "severity", "per", "part", "other")
#: Money is spent on these; a referral costs nothing.
_SPENT = (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)


def find_conflicts(rules: Sequence[Read]) -> None:
    """Note every rule that contradicts one above it, or makes the spending shares impossible."""
    for (_, first), (row, second) in combinations(rules, 2):
        if _same_subject(first, second) and _overlap(first, second):
            for key in _SETS:
                if getattr(first, key) != getattr(second, key):
                    row.find("rules_contradict", key, value=second.code, other=first.code)
                    break
            else:
                if first.sort is RuleSort.OWED_AS and first.measures != second.measures:
                    row.find("rules_contradict", "measures", value=second.code, other=first.code)
    shares = [(row, rule) for row, rule in rules if rule.sort is RuleSort.SPENDING_SHARE]
    for day in sorted({rule.starts or date.min for _, rule in shares}):
        _check_shares([(row, rule) for row, rule in shares if rule.holds_on(day)])


def _same_subject(first: Rule, second: Rule) -> bool:
    if (first.scope, first.sort) != (second.scope, second.sort):
        return False
    if first.sort is RuleSort.TIER and first.count != second.count:
        return False
    about = [a for a in _ABOUT if not (first.sort is RuleSort.OWED_AS and a == "measures")]
    return all(getattr(first, a) == getattr(second, a) for a in about)


def _overlap(first: Rule, second: Rule) -> bool:
    starts = max(first.starts or date.min, second.starts or date.min)
    ends = min(first.ends or date.max, second.ends or date.max)
    return starts <= ends


def _check_shares(shares: Sequence[Read]) -> None:
    """Note it where the least shares add to more than all, or the most shares to less."""
    if not shares:
        return
    row = shares[-1][0]
    least = sum(rule.least or 0 for _, rule in shares if len(rule.kinds) == 1)
    if least > FULL:
        row.find("shares_impossible", "least", total=least // 100)
    most = {
        kind: min((r.most for _, r in shares if r.kinds == {kind} and r.most is not None))
        for kind in _SPENT
        if any(r.kinds == {kind} and r.most is not None for _, r in shares)
    }
    if len(most) == len(_SPENT) and sum(most.values()) < FULL:
        row.find("shares_too_small", "most", total=sum(most.values()) // 100)
