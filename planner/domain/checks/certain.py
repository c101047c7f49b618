"""What conditions say for sure, of everybody, without asking about a case."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from planner.domain.cases.case import ReturnType, Sex
from planner.domain.kind import Kind
from planner.domain.programme.conditions import FACTS, Condition, Conditions

#: From this number on a fact holds for everybody: each household counts its returnee.
_LEAST = {"persons": 1}
#: Nobody is above these: a test for at most so much holds for everybody.
_MOST = {"age": 120}
_MOST_SEVERE = 4
_ALL_WORDS: Mapping[str, frozenset[str]] = {
    "return": frozenset(r.value for r in ReturnType),
    "sex": frozenset(s.value for s in Sex),
    "wish": frozenset(k.value for k in Kind),
}
_YES_AND_NO = frozenset({"yes", "no"})
_OPEN = frozenset({"departure", "place", "house", "language", "country"})


def always(condition: Condition) -> bool:
    """Say whether a condition holds for everybody, such as ``age >= 0``."""
    fact, operator = condition.fact, condition.operator
    if operator == ">=":
        return int(condition.values[0]) <= _LEAST.get(fact, 0)
    if operator == "<=":
        most = _greatest(fact)
        return most is not None and int(condition.values[0]) >= most
    if operator not in ("=", "in") or _sort(fact) != "word" or fact in _OPEN:
        return False
    return frozenset(condition.values) >= _ALL_WORDS.get(fact, _YES_AND_NO)


def implied(conditions: Iterable[Condition], given: Conditions) -> bool:
    """Say whether all ``conditions`` hold for everybody who meets ``given``."""
    return all(always(c) or c in given for c in conditions)


def contradiction(conditions: Conditions) -> str:
    """Return those of ``conditions`` nobody can meet together, as written; empty if somebody can.

    Each fact is looked at alone: what two facts exclude together is not claimed.
    """
    by_fact: dict[str, list[Condition]] = {}
    for condition in conditions:
        by_fact.setdefault(condition.fact, []).append(condition)
    for fact, own in by_fact.items():
        possible = {
            "number": _numbers_possible,
            "word": _words_possible,
            "set": _sets_possible,
        }[_sort(fact)]
        if not possible(fact, own):
            return "; ".join(c.written() for c in own)
    return ""


def _sort(fact: str) -> str:
    return "number" if fact.startswith("need.") else FACTS[fact]


def _greatest(fact: str) -> int | None:
    return _MOST_SEVERE if fact.startswith("need.") else _MOST.get(fact)


def _numbers_possible(fact: str, own: Iterable[Condition]) -> bool:
    low, high = _LEAST.get(fact, 0), _greatest(fact)
    for condition in own:
        limit = int(condition.values[0])
        if condition.operator in (">=", "="):
            low = max(low, limit)
        if condition.operator in ("<=", "="):
            high = limit if high is None else min(high, limit)
    return high is None or low <= high


def _words_possible(fact: str, own: Iterable[Condition]) -> bool:
    known = None if fact in _OPEN else _ALL_WORDS.get(fact, _YES_AND_NO)
    left, never = known, frozenset[str]()
    for condition in own:
        values = frozenset(condition.values)
        if condition.operator in ("!=", "not in"):
            never |= values
        else:
            left = values if left is None else left & values
    return left is None or bool(left - never)


def _sets_possible(_fact: str, own: Iterable[Condition]) -> bool:
    own = list(own)
    never = frozenset(v for c in own if c.operator in ("!=", "not in") for v in c.values)
    wanted = [frozenset(c.values) for c in own if c.operator in ("=", "in")]
    return all(values - never for values in wanted)
