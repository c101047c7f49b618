"""What the fields of a programme's rows offer to choose from, with the words for it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from planner.domain.cases.case import ReturnType, Sex
from planner.domain.countries import COUNTRIES
from planner.domain.kind import Kind
from planner.domain.programme.conditions import FACTS
from planner.domain.programme.fund import FundSort
from planner.domain.programme.programme import Programme
from planner.domain.programme.programme_rows import FieldSort, RowField
from planner.domain.programme.rule import OFFICE, PARTS, RuleSort
from planner.domain.programme.rule_sorts import FIELDS, MAY_HAVE, ONE_OF
from planner.wording.names import name_of
from planner.wording.names.countries import country_name
from planner.wording.names.programme import part_name, scope_name
from planner.wording.names.programme_words import word_label
from planner.wording.rules.conditions import fact_name

#: Words, and the text that stands for them in the row.
Offered = list[tuple[str, str]]
_YES_NO = ("yes", "no")
_OF_RULES = ("code", "scope", "sort", "who", "unless")
_OF_EVERY_RULE = ("starts", "ends", "source", "note")


def offered(table: str, field: RowField, programme: Programme, now: str, language: str) -> Offered:
    """Return what a field offers; ``now``: what stands there, offered even where nobody knows it.

    A field that must be filled in begins with a choice that is none, so that nothing is chosen
    unasked.
    """
    known = (
        [(word_label(table, field.key, w, language), w) for w in field.choices]
        if field.sort in (FieldSort.CHOICE, FieldSort.CHOICES)
        else codes(field, programme, language)
    )
    several = field.sort in (FieldSort.CODES, FieldSort.CHOICES)
    texts = {text for _, text in known}
    there = [w.strip() for w in now.split("|")] if several else [now]
    known += [(text, text) for text in there if text and text not in texts]
    if several:
        return known
    return [(_tr("choose…") if field.required else "–", ""), *known]


def codes(field: RowField, programme: Programme, language: str) -> Offered:
    """Return the codes of a table, each with its name."""
    if field.refers == "scopes":
        office = [(scope_name(OFFICE, programme, language), OFFICE)]
        return [*office, *_named(programme.funds, language)]
    if field.refers == "funds":
        owed = [f for f in programme.funds if f.sort is FundSort.ENTITLEMENT]
        parts = [
            (f"{f.code} – {part_name(part, language)}", f"{f.code}/{part}")
            for f in owed
            for part in PARTS
        ]
        return [*_named(programme.funds, language), *(parts if field.key == "other" else ())]
    if field.refers == "measures":
        projects = programme.projects if field.key == "measure" else ()
        return _named((*programme.measures, *projects), language)
    if field.refers == "needs":
        return _named(programme.needs, language)
    return _named(programme.places, language)


def _named(entries: Iterable[object], language: str) -> Offered:
    found = []
    for entry in entries:
        code, name = entry.code, entry.name.get(language)  # type: ignore[attr-defined]
        found.append((f"{code} – {name}" if name else code, code))
    return found


def asked_of(sort: str) -> tuple[str, ...]:
    """Return the fields a rule of a sort has, in the order they are filled in."""
    if sort not in set(RuleSort):
        return ("scope", "sort", "code")
    known = RuleSort(sort)
    values = FIELDS[known] | MAY_HAVE.get(known, frozenset())
    own = [key for key in _ORDER if key in values]
    return (*_OF_RULES[1:3], *own, "who", "unless", *_OF_EVERY_RULE, "code")


def is_needed(sort: str, key: str) -> bool:
    """Say whether a rule of a sort is nothing without a value, or without one of several."""
    if sort not in set(RuleSort):
        return False
    return key in FIELDS[RuleSort(sort)] or key in ONE_OF.get(RuleSort(sort), ())


#: Values of rules in the order a person fills them in.
_ORDER = (
    *("kinds", "measures", "need", "severity", "amount", "per", "part", "other", "least", "most"),
    *("count", "shares", "proof", "months", "days", "years", "until", "instead"),
)


def facts(programme: Programme, language: str) -> Offered:
    """Return what a condition can ask about: facts of a case, and how serious each need is."""
    plain = sorted((fact_name(fact, programme, language), fact) for fact in FACTS)
    of_need = _tr("severity: {need}")
    needs = [
        (of_need.format(need=fact_name(f"need.{n.code}", programme, language)), f"need.{n.code}")
        for n in programme.needs
    ]
    return [*plain, *needs]


def is_number(fact: str) -> bool:
    """Say whether a fact is compared as a number."""
    return fact.startswith("need.") or FACTS.get(fact) == "number"


def operators(fact: str) -> Offered:
    """Return how a fact can be compared; words are one of several, or none of them."""
    if is_number(fact):
        return [(_tr("at least"), ">="), (_tr("at most"), "<="), (_tr("exactly"), "=")]
    return [(_tr("is"), "in"), (_tr("is not"), "not in")]


def values(fact: str, programme: Programme, language: str) -> Offered:
    """Return the words a fact may have; none where they are free, or numbers."""
    if fact in ("place", "vulnerability", "helped_before"):
        listed = {
            "place": [(p.code, p.name) for p in programme.places],
            "vulnerability": list(programme.vulnerabilities),
            "helped_before": [(f.code, f.name) for f in programme.funds],
        }[fact]
        return [(f"{code} – {name.get(language)}", code) for code, name in listed]
    if fact in ("departure", "country"):
        return sorted((f"{country_name(c, language)} ({c})", c) for c in COUNTRIES)
    if fact == "return":
        return [(name_of(r, language), r.value) for r in ReturnType]
    if fact == "sex":
        return [(name_of(s, language), s.value) for s in Sex]
    if fact == "wish":
        return [(name_of(k, language), k.value) for k in Kind]
    if fact in ("language", "house", "skill") or is_number(fact):
        return []
    return [(word_label("rules", "", word, language), word) for word in _YES_NO]


def _tr(text: str) -> str:
    return QCoreApplication.translate("RowChoices", text)
