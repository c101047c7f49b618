"""Rules that cannot hold together, seen from the rules alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations

from planner.domain.checks.fault import Fault, Part
from planner.domain.checks.rule_times import overlap
from planner.domain.findings import Weight
from planner.domain.kind import Kind
from planner.domain.need import FULL
from planner.domain.programme.programme import Programme
from planner.domain.programme.rule import Rule, RuleSort

Placed = tuple[int, Rule]
#: What a rule sets; all else says whom and what it is about.
_SETS = (
    *("amount", "least", "most", "shares", "count", "years", "months", "days", "until"),
    *("proof", "instead"),
)
_ABOUT = ("who", "unless", "kinds", "measures", "need", "severity", "per", "part", "other")
_EMPTY: tuple[object, ...] = (None, "", (), frozenset())
#: Money is spent on these; a referral costs nothing.
_SPENT = (Kind.CASH, Kind.IN_KIND, Kind.COMMUNITY)


def conflicts(programme: Programme) -> Iterator[Fault]:
    """Yield every rule that contradicts one before it, or says the same twice."""
    for (_, first), (at, second) in combinations(enumerate(programme.rules), 2):
        yield from _of_pair(first, second, at)
    shares = [(at, r) for at, r in enumerate(programme.rules) if r.sort is RuleSort.SPENDING_SHARE]
    for day in sorted({rule.starts or date.min for _, rule in shares}):
        yield from _of_shares([(at, rule) for at, rule in shares if rule.holds_on(day)])


def _of_pair(first: Rule, second: Rule, at: int) -> Iterator[Fault]:
    same_code, together = first.code == second.code, overlap(first, second)
    code, stops = second.code, Weight.STOPS
    if same_code and together:
        yield Fault.of("rule_versions_overlap", stops, Part.RULES, at, "starts", value=code)
    elif same_code and (first.scope, first.sort) != (second.scope, second.sort):
        yield Fault.of("rule_versions_differ", stops, Part.RULES, at, "sort", value=code)
    elif not same_code and together and _same_subject(first, second):
        key = _set_apart(first, second)
        other = first.code
        if key:
            yield Fault.of("rules_contradict", stops, Part.RULES, at, key, value=code, other=other)
        elif _said_twice(first, second):
            yield Fault.of(
                "rules_say_same", Weight.CHECK, Part.RULES, at, "code", value=code, other=other
            )


def _same_subject(first: Rule, second: Rule) -> bool:
    if (first.scope, first.sort) != (second.scope, second.sort):
        return False
    about = set(_ABOUT)
    if first.sort is RuleSort.TIER:
        if first.count != second.count or not first.measures & second.measures:
            return False
        about -= {"measures"}
    elif first.sort is RuleSort.OWED_AS:
        about -= {"measures"}
    elif first.sort is RuleSort.INSTALMENTS:
        if not _equally_exact(first, second):
            return False
        about -= {"measures", "kinds"}
    return all(getattr(first, a) == getattr(second, a) for a in about)


def _equally_exact(first: Rule, second: Rule) -> bool:
    """Say whether two instalment rules are about one award and neither is more exact.

    Measures are more exact than kinds, kinds than nothing; then the higher amount counts.
    """
    if first.amount != second.amount:
        return False
    if first.measures or second.measures:
        return bool(first.measures & second.measures)
    if first.kinds or second.kinds:
        return bool(first.kinds & second.kinds)
    return True


def _set_apart(first: Rule, second: Rule) -> str:
    """Return the value two rules about one matter set differently, empty where none."""
    for key in _SETS:
        one, two = getattr(first, key), getattr(second, key)
        if one not in _EMPTY and two not in _EMPTY and one != two:
            return key
    owed = first.sort is RuleSort.OWED_AS and first.measures != second.measures
    return "measures" if owed else ""


def _said_twice(first: Rule, second: Rule) -> bool:
    aside = {"code": "", "source": "", "note": "", "starts": None, "ends": None}
    return replace(first, **aside) == replace(second, **aside)  # type: ignore[arg-type]


def _of_shares(shares: Sequence[Placed]) -> Iterator[Fault]:
    """Yield it where the least shares add to more than all, or the most shares to less."""
    least = sum(rule.least or 0 for _, rule in shares if len(rule.kinds) == 1)
    at = shares[-1][0]
    if least > FULL:
        total = least // 100
        yield Fault.of("shares_impossible", Weight.STOPS, Part.RULES, at, "least", total=total)
    most = {
        kind: min(r.most for _, r in shares if r.kinds == {kind} and r.most is not None)
        for kind in _SPENT
        if any(r.kinds == {kind} and r.most is not None for _, r in shares)
    }
    if len(most) == len(_SPENT) and sum(most.values()) < FULL:
        total = sum(most.values()) // 100
        yield Fault.of("shares_too_small", Weight.STOPS, Part.RULES, at, "most", total=total)
