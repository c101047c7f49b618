"""Conditions on a case, one grammar for measures, funds and rules.

Written ``fact operator value``, several joined by ``;`` (all must hold), alternatives by ``|``::

    age >= 18; cash_risk = no; departure in NE|MA; need.medical >= 2

A condition on a fact nobody knows is neither met nor broken: it is *unknown*, and somebody asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.errors import PlannerError

#: What a case can be asked about. ``need.CODE`` (severity) comes besides. The kind of each fact
#: says which operators it takes: numbers compare, words are one of, sets contain one of.
FACTS: Mapping[str, str] = {
    "age": "number",
    "persons": "number",
    "adults": "number",
    "returned_with": "number",
    "children_6_17": "number",
    "children_under_6": "number",
    "debt": "number",
    "months_abroad": "number",
    "departure": "word",
    "return": "word",
    "place": "word",
    "house": "word",
    "sex": "word",
    "language": "word",
    "cash_risk": "word",
    "business_wish": "word",
    "business_training": "word",
    "mobile_money": "word",
    "violence": "word",
    "guardian_verified": "word",
    "specialist_clearance": "word",
    "skills_recorded": "word",
    "unaccompanied_child": "word",
    "female_staff": "word",
    "country": "word",
    "visa_free": "word",
    "helped_before": "set",
    "vulnerability": "set",
    "skill": "set",
    "wish": "set",
}

#: A fact's value: a number, an interval of numbers (an age known to the year), a word, a set.
FactValue = int | tuple[int, int] | str | frozenset[str]
Facts = Mapping[str, FactValue | None]


class Answer(StrEnum):
    """What a condition says of a case."""

    MET = "met"
    BROKEN = "broken"
    UNKNOWN = "unknown"


class Layer(StrEnum):
    """The three columns of criteria in the Handbook's feasibility grid (Annex 5)."""

    INDIVIDUAL = "individual"
    COMMUNITY = "community"
    STRUCTURAL = "structural"


_PATTERN = re.compile(r"([a-z_0-9]+(?:\.[a-z_0-9]+)?)\s*(>=|<=|=|!=|not in|in)\s*(.+)")


@dataclass(frozen=True, slots=True)
class Condition:
    """One test: ``fact operator values``; see the module for the grammar."""

    fact: str
    operator: str
    values: tuple[str, ...]
    layer: Layer = Layer.INDIVIDUAL

    def answer(self, facts: Facts) -> Answer:
        """Test the condition on one case's facts."""
        value = facts.get(self.fact)
        if value is None:
            return Answer.UNKNOWN
        if self.operator in (">=", "<="):
            return self._compare(value)
        have = value if isinstance(value, frozenset) else frozenset({str(value)})
        hit = bool(have & frozenset(self.values))
        negated = self.operator in ("!=", "not in")
        return Answer.MET if hit != negated else Answer.BROKEN

    def _compare(self, value: FactValue) -> Answer:
        low, high = value if isinstance(value, tuple) else (value, value)
        assert isinstance(low, int)
        assert isinstance(high, int)
        limit = int(self.values[0])
        if self.operator == "<=":
            low, high, limit = -high, -low, -limit
        if low >= limit:
            return Answer.MET
        return Answer.BROKEN if high < limit else Answer.UNKNOWN

    def written(self) -> str:
        """Return the condition in the grammar it is read from."""
        return f"{self.fact} {self.operator} {'|'.join(self.values)}"


Conditions = tuple[Condition, ...]


def parse_conditions(text: str, layer: Layer = Layer.INDIVIDUAL) -> Conditions:
    """Read conditions joined by ``;``.

    Raises PlannerError ``condition_unreadable`` naming the part, or ``fact_unknown``.
    """
    parts = [p.strip() for p in text.split(";") if p.strip()]
    return tuple(_parse(part, layer) for part in parts)


def _parse(part: str, layer: Layer) -> Condition:
    match = _PATTERN.fullmatch(part)
    if match is None:
        raise PlannerError("condition_unreadable", condition=part)
    fact, operator, raw = match.groups()
    values = tuple(v.strip() for v in raw.split("|") if v.strip())
    sort = "number" if fact.startswith("need.") else FACTS.get(fact)
    if sort is None:
        raise PlannerError("fact_unknown", fact=fact, condition=part)
    number = sort == "number"
    compares = operator in (">=", "<=")
    if not values or (compares and not number) or (number and not (compares or operator == "=")):
        raise PlannerError("condition_unreadable", condition=part)
    if number and not (len(values) == 1 and re.fullmatch(r"\d+", values[0])):
        raise PlannerError("condition_unreadable", condition=part)
    return Condition(fact, operator, values, layer)


def all_of(conditions: Iterable[Condition], facts: Facts) -> Answer:
    """Join answers: broken if one is broken, else unknown if one is unknown, else met."""
    answers = {c.answer(facts) for c in conditions}
    for answer in (Answer.BROKEN, Answer.UNKNOWN):
        if answer in answers:
            return answer
    return Answer.MET
