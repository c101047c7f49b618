"""Conditions as people say them."""

from __future__ import annotations

from collections.abc import Sequence

from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.programme.conditions import FACTS, Condition, Conditions
from planner.domain.programme.programme import Programme
from planner.wording.isolation import isolated
from planner.wording.languages import language_of
from planner.wording.languages.language import Language
from planner.wording.names.countries import country_from, country_named, language_name
from planner.wording.names.programme import need_name, place_name, scope_name
from planner.wording.numbers import count_text, counted, money_text

_NEED = "need."
_PAUSE = {"ar": "؛ ", "fr": " ; "}


def conditions_text(conditions: Conditions, programme: Programme, language: str) -> str:
    """Return the conditions as a list in words, joined by semicolons: for a cell of a table."""
    pause = _PAUSE.get(language, "; ")
    return pause.join(condition_text(c, programme, language) for c in conditions)


def all_conditions(conditions: Conditions, programme: Programme, language: str) -> str:
    """Return the conditions joined by "and": for a sentence."""
    said = [condition_text(c, programme, language) for c in conditions]
    return language_of(language).joined["and"].join(said)


def condition_text(condition: Condition, programme: Programme, language: str) -> str:
    """Return one condition as a clause: "the person is at least 18 years old"."""
    words = language_of(language)
    fact = "need" if condition.fact.startswith(_NEED) else condition.fact
    holds, fails = words.facts[fact]
    if condition.values == ("0",) and condition.operator != ">=" and f"{fact}.0" in words.words:
        return words.words[f"{fact}.0"]
    if fact == "need" or FACTS[fact] == "number":
        name = words.quoted.format(fact_name(condition.fact, programme, language))
        return holds.format(name=name, value=_number(condition, programme, language))
    negated = condition.operator in ("!=", "not in")
    if set(condition.values) <= {"yes", "no"}:
        return holds if (condition.values == ("yes",)) is not negated else fails
    values = [_value(fact, v, programme, language) for v in condition.values]
    statuses = _statuses(condition, programme, language) if fact == "vulnerability" else []
    if statuses:
        holds, fails = words.words["status.holds"], words.words["status.fails"]
        values = statuses
    elif any("," in value or "،" in value for value in values):
        values = [words.quoted.format(value) for value in values]
    return (fails if negated else holds).format(values=listed(values, words, "or"))


def fact_name(fact: str, programme: Programme, language: str) -> str:
    """Return what a fact is called; ``need.CODE`` gives the need's own name."""
    if fact.startswith(_NEED):
        return need_name(fact.removeprefix(_NEED), programme, language)
    return language_of(language).asked.get(fact, fact)


def listed(values: Sequence[str], words: Language, last: str) -> str:
    """Join words as a sentence lists them, ``last`` ("and", "or") before the last one."""
    if len(values) < 2:
        return "".join(values)
    return words.joined["comma"].join(values[:-1]) + words.joined[last] + values[-1]


def _number(condition: Condition, programme: Programme, language: str) -> str:
    """Return a number with its noun and how it compares: "at least 18 years"."""
    words, number = language_of(language), int(condition.values[0])
    if condition.fact == "debt":
        said = money_text(Money(number, programme.currency), language)
    elif condition.fact in words.units:
        said = counted(number, words.units[condition.fact], language)
    else:
        said = count_text(number, language)
    return words.operators[condition.operator].format(said)


def _statuses(condition: Condition, programme: Programme, language: str) -> list[str]:
    """Return the statuses asked for, where all values are named so: "Status: long tolerated"."""
    words, texts = language_of(language), dict(programme.vulnerabilities)
    begins = words.words["status"]
    names = [texts[v].get(language) if v in texts else "" for v in condition.values]
    if not all(name.startswith(begins) for name in names):
        return []
    return [words.quoted.format(isolated(n.removeprefix(begins), language)) for n in names]


def _value(fact: str, value: str, programme: Programme, language: str) -> str:
    words = language_of(language)
    if fact == "place":
        return place_name(value, programme, language)
    if fact == "departure":
        return country_from(value, language)
    if fact == "country":
        return country_named(value, language)
    if fact == "language":
        return language_name(value, language)
    if fact == "helped_before":
        return scope_name(value, programme, language)
    if fact == "wish" and value in set(Kind):
        return words.kinds[Kind(value)]
    if fact == "vulnerability":
        texts = dict(programme.vulnerabilities)
        return isolated(texts[value].get(language) if value in texts else value, language)
    return words.words.get(f"{fact}.{value}") or isolated(value, language)
