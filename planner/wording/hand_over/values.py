"""Values of a case's records as people read them, from the plain data two versions are kept in."""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any

from planner.domain.balances.allocation import Award
from planner.domain.caseload import Caseload
from planner.domain.cases.assessment import NeedAnswer
from planner.domain.cases.case import EarlierHelp, Member
from planner.domain.change import Plain
from planner.domain.document import KEPT_BY_ID
from planner.domain.ids import CaseId, PersonId
from planner.domain.money import Money
from planner.domain.months import PartialDate
from planner.domain.need import FULL
from planner.domain.plain import from_plain
from planner.domain.programme.programme import Programme
from planner.wording.hand_over.fields import FIELDS, UNSAID, field_name
from planner.wording.names import name_of
from planner.wording.names.countries import country_name, language_name
from planner.wording.names.programme import need_name, place_name, thing_name
from planner.wording.numbers import count_text, date_text, decimal_text, money_text
from planner.wording.sentences import in_language, spoken

_YES, _NO = spoken("yes", "oui", "sí", "نعم"), spoken("no", "non", "no", "لا")
_NOTHING = spoken("nothing", "rien", "nada", "لا شيء")
_UNKNOWN = spoken("not known", "inconnu", "no se sabe", "غير معروف")
_SOMEBODY = spoken("somebody else", "une autre personne", "otra persona", "شخص آخر")
_PRINCIPAL = spoken("the returnee", "la personne de retour", "la persona retornada", "الشخص العائد")
_YEARS = spoken("{age} years", "{age} ans", "{age} años", "العمر {age}")


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads, in which language, and what the codes of a case stand for.

    ``people``: the persons of the household as either side knows them.
    """

    language: str
    programme: Programme | None = None
    principal: PersonId | None = None
    people: Mapping[PersonId, Member] | None = None

    @classmethod
    def of(cls, case_id: CaseId, language: str, *sides: Caseload) -> Reader:
        """Return who reads about one case in ``language``; the first side that knows it counts."""
        people: dict[PersonId, Member] = {}
        principal, programme = None, None
        for side in reversed(sides):
            programme = side.programme or programme
            case = side.cases.get(case_id)
            if case is not None:
                principal = case.principal
                people.update({m.id: m for m in case.planning.members})
        return cls(language, programme, principal, people)

    def say(self, texts: Mapping[str, str]) -> str:
        """Return one of our own texts."""
        return in_language(texts, self.language)

    def person(self, person: PersonId) -> str:
        """Return who a person is within the household, without a name."""
        if person == self.principal:
            return self.say(_PRINCIPAL)
        member = (self.people or {}).get(person)
        return self.say(_SOMEBODY) if member is None else _member(member, self)


def field_value(entity: str, field: str, plain: Plain, reader: Reader) -> str:
    """Return the value of one field, in words."""
    return _text(from_plain(_type_of(entity, field), plain), field, reader)


def record_lines(entity: str, plain: Plain, reader: Reader) -> tuple[tuple[str, str], ...]:
    """Return what a whole record says: names of its fields, and their values; none of nothing.

    What was left empty is left out.
    """
    return tuple(_lines(entity, plain, reader)) if isinstance(plain, dict) else ()


def _lines(entity: str, plain: Mapping[str, Plain], reader: Reader) -> Iterator[tuple[str, str]]:
    kind, _ = KEPT_BY_ID[entity]
    for name in _paths(kind):
        value: Any = plain
        for part in name.split("."):
            value = value.get(part) if isinstance(value, dict) else None
        if f"{entity}.{name}" in FIELDS and value not in (None, "", []):
            text = field_value(entity, name, value, reader)
            yield field_name(entity, name, reader.language), text


@cache
def _paths(kind: type[Any]) -> tuple[str, ...]:
    """Return the fields of a record, those of its parts as ``part.field``."""
    found: list[str] = []
    hints = typing.get_type_hints(kind)
    for f in fields(kind):
        if f.name in UNSAID:
            continue
        inner = hints[f.name]
        if isinstance(inner, type) and inner.__name__ in ("Identity", "Planning", "Protection"):
            found += [f"{f.name}.{path}" for path in _paths(inner)]
        else:
            found.append(f.name)
    return tuple(found)


@cache
def _type_of(entity: str, field: str) -> Any:
    kind: Any = KEPT_BY_ID[entity][0]
    for name in field.split("."):
        kind = typing.get_type_hints(kind)[name]
    return kind


def _text(value: Any, field: str, reader: Reader) -> str:
    """Return a value in words, by its type; codes by what they stand for."""
    if value is None:
        return reader.say(_UNKNOWN)
    if value in ("", (), frozenset()):
        return reader.say(_NOTHING)
    if isinstance(value, tuple | frozenset):
        texts = [_one(each, field, reader) for each in value]
        return ", ".join(sorted(texts) if isinstance(value, frozenset) else texts)
    return _one(value, field, reader)


def _one(value: Any, field: str, reader: Reader) -> str:
    for kind, say in _BY_TYPE:
        if isinstance(value, kind):
            return say(value, reader)
    return _code(str(value), field, reader)


def _code(code: str, field: str, reader: Reader) -> str:
    """Return what a code of the programme or the office stands for."""
    programme, language = reader.programme, reader.language
    if field in ("person", "community_wishes"):
        return reader.person(PersonId(code))
    if field.endswith("departure"):
        return country_name(code, language)
    if field.endswith("language"):
        return language_name(code, language)
    if programme is None:
        return code
    if field == "planning.place":
        return place_name(code, programme, language)
    if field == "target":
        return thing_name(code, programme, language)
    if field == "vulnerabilities":
        texts = dict(programme.vulnerabilities).get(code)
        return (texts.get(language) if texts else "") or code
    return code


def _member(member: Member, reader: Reader) -> str:
    parts = [name_of(member.relation, reader.language)]
    if member.age is not None:
        parts.append(reader.say(_YEARS).format(age=member.age))
    parts += [name_of(c, reader.language) for c in (member.sex, member.presence) if c is not None]
    return " – ".join(parts)


def _answer(answer: NeedAnswer, reader: Reader) -> str:
    programme = reader.programme
    name = need_name(answer.need, programme, reader.language) if programme else answer.need
    level = reader.say(_UNKNOWN) if answer.severity is None else str(answer.severity)
    whom = f" ({', '.join(reader.person(p) for p in answer.persons)})" if answer.persons else ""
    return f"{name} {level}{whom}"


def _help(help_: EarlierHelp, reader: Reader) -> str:
    return f"{help_.fund} {date_text(help_.on, reader.language)}" if help_.on else help_.fund


def _award(award: Award, reader: Reader) -> str:
    programme, language = reader.programme, reader.language
    name = thing_name(award.target, programme, language) if programme else award.target
    return f"{name} {money_text(award.amount, language)}" if award.lines else name


def _pair(pair: tuple[Any, Any], reader: Reader) -> str:
    """Return a score: its dimension, and the share of 1; an answer of a form as it came."""
    code, share = pair
    if isinstance(share, str):
        return f"{code}: {share}"
    return f"{name_of(code, reader.language)} {decimal_text(share / FULL, reader.language, 2)}"


Say = Callable[[Any, Reader], str]
#: How values of a type are said; the first that fits counts.
_BY_TYPE: tuple[tuple[type, Say], ...] = (
    (bool, lambda value, reader: reader.say(_YES if value else _NO)),
    (int, lambda value, reader: count_text(value, reader.language)),
    (StrEnum, lambda value, reader: name_of(value, reader.language)),
    (datetime, lambda value, reader: date_text(value.date(), reader.language)),
    (date, lambda value, reader: date_text(value, reader.language)),
    (Money, lambda value, reader: money_text(value, reader.language)),
    (PartialDate, lambda value, _: value.written),
    (Member, _member),
    (NeedAnswer, _answer),
    (EarlierHelp, _help),
    (Award, _award),
    (tuple, _pair),
)
