"""Answers become a case: who the person is, how they returned, who belongs to the household."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import fields
from datetime import date, timedelta
from functools import lru_cache

from planner.domain.cases.case import (
    Case,
    Identity,
    Member,
    Planning,
    Presence,
    Protection,
    Relation,
    ReturnType,
    Sex,
)
from planner.domain.findings import Weight
from planner.domain.ids import CaseId, PersonId, new_id
from planner.domain.months import PartialDate, add_months
from planner.domain.programme.programme import Programme
from planner.domain.texts import FALLBACK_LANGUAGE, PAPER_LANGUAGES
from planner.intake.assessments.answers import Answers, MemberAnswers
from planner.intake.assessments.earlier import read_earlier_help, read_months_abroad
from planner.intake.dates import read_birth, read_day

#: Facts of the case; all else of an assessment is what was said on its day.
CASE_FIELDS = frozenset(
    {
        "age",
        "birth",
        "best_interests_decided",
        "child_view_heard",
        "counsellor",
        "departure",
        "earlier_help",
        "guardian_verified",
        "language",
        "months_abroad",
        "name",
        "place",
        "return_date",
        "return_type",
        "sex",
        "specialist_clearance",
    }
)
_MISSING = {
    "sex": "sex_missing",
    "departure": "departure_missing",
    "return_type": "return_type_missing",
}
OLDEST = 120
EARLIEST_BIRTH = 1900


def read_case(answers: Answers, programme: Programme, number: str) -> Case:
    """Return the case of one row with fresh identifiers; what is missing or odd is found."""
    if not answers.text("number"):
        answers.find("number_missing", "number", number=number)
    _check_name(answers)
    return Case(
        id=CaseId(new_id()),
        number=number,
        principal=PersonId(new_id()),
        identity=Identity(
            name=answers.text("name"),
            birth=_birth(answers, programme.balance_date),
            kobo_id=answers.text("kobo_id"),
        ),
        planning=_planning(answers, programme),
        protection=_protection(*(answers.text(key) == "yes" for key in _PROTECTION)),
    )


_PROTECTION = tuple(f.name for f in fields(Protection))


@lru_cache(maxsize=2**4)
def _protection(*yes: bool) -> Protection:
    """Return what protects a person: the same for all of whom the same was recorded."""
    return Protection(*yes)


def _planning(answers: Answers, programme: Programme) -> Planning:
    for key, code in _MISSING.items():
        if not answers.text(key) and not _found(answers, key, answers.sheet_row):
            answers.find(code, key)
    counsellor = answers.text("counsellor")
    if not counsellor:
        answers.find("counsellor_missing", "counsellor")
    elif counsellor not in programme.office.counsellors:
        # What stands there may be a name: findings never hold one.
        answers.find("counsellor_unknown", "counsellor")
    sex, return_type = answers.text("sex"), answers.text("return_type")
    return Planning(
        sex=Sex(sex) if sex else None,
        language=_language(answers),
        departure=answers.text("departure"),
        return_type=ReturnType(return_type) if return_type else None,
        return_date=_return_date(answers, programme.balance_date),
        place=_place(answers, programme),
        counsellor=counsellor,
        members=tuple(_member(answers, m) for m in answers.members),
        months_abroad=read_months_abroad(answers),
        earlier_help=read_earlier_help(answers, programme),
    )


def _found(answers: Answers, key: str, sheet_row: int) -> bool:
    """Say whether the answer was there, but nobody knows it: that is a finding already."""
    return any(
        dict(f.values).get("question") == key and f.sheet_row == sheet_row for f in answers.found
    )


def _language(answers: Answers) -> str:
    language = answers.text("language")
    if not language and _found(answers, "language", answers.sheet_row):
        return ""
    if not language:
        answers.find("language_missing", "language", Weight.NOTE, given=FALLBACK_LANGUAGE)
    elif language not in PAPER_LANGUAGES:
        answers.find(
            "plan_language_other",
            "language",
            language=language,
            given=FALLBACK_LANGUAGE,
        )
    return language


def _place(answers: Answers, programme: Programme) -> str:
    place = answers.text("place")
    if not place:
        answers.find("place_missing", "place")
    elif not programme.has_place(place):
        answers.find("place_unknown", "place", value=place[:40])
    return place


def _return_date(answers: Answers, balance_date: date) -> date | None:
    text = answers.text("return_date")
    if not text:
        answers.find("return_date_missing", "return_date")
        return None
    day = read_day(text)
    if day is None:
        answers.find("return_date_unreadable", "return_date")
    elif day > balance_date:
        answers.find("return_date_in_future", "return_date", day=balance_date.isoformat())
    return day


def _birth(answers: Answers, balance_date: date) -> PartialDate | None:
    text = answers.text("birth")
    if not text and answers.text("age"):
        return _birth_by_age(answers, balance_date)
    if not text:
        asked_age = "birth" in answers.absent and "age" in answers.texts
        answers.find("birth_missing", "age" if asked_age else "birth")
        return None
    birth = read_birth(text)
    if birth is None:
        answers.find("birth_unreadable", "birth")
    elif birth.earliest > balance_date:
        answers.find("birth_in_future", "birth", day=balance_date.isoformat())
    elif birth.earliest.year < EARLIEST_BIRTH:
        answers.find("birth_unreadable", "birth")
        return None
    return birth


def _birth_by_age(answers: Answers, balance_date: date) -> PartialDate | None:
    """Return between which days somebody was born of whom only the age is known.

    The age is of the day of the assessment, of the balance date where that is unknown.
    """
    text = answers.text("age")
    if not re.fullmatch(r"\d{1,3}(\.0+)?", text) or int(float(text)) > OLDEST:
        answers.find("birth_unreadable", "age")
        return None
    age, day = int(float(text)), read_day(answers.text("day")) or balance_date
    earliest = add_months(day, -12 * (age + 1)) + timedelta(days=1)
    latest = add_months(day, -12 * age)
    return PartialDate(f"{earliest.year}–{latest.year}", earliest, latest)


def _member(answers: Answers, member: MemberAnswers) -> Member:
    relation, sex, presence = (member.texts.get(k, "") for k in ("relation", "sex", "presence"))
    if not presence and not _found(answers, "presence", member.sheet_row):
        answers.find_member("member_presence_unknown", member, "presence")
    return Member(
        id=PersonId(new_id()),
        relation=Relation(relation) if relation else Relation.OTHER,
        age=_member_age(answers, member),
        sex=Sex(sex) if sex else None,
        presence=Presence(presence) if presence else None,
    )


def _member_age(answers: Answers, member: MemberAnswers) -> int | None:
    text = member.texts.get("age", "")
    if not text:
        answers.find_member("member_age_missing", member, "age")
        return None
    if not re.fullmatch(r"[-−]?\d{1,4}", text):
        answers.find_member("member_age_unreadable", member, "age")
        return None
    age = int(text.replace("−", "-"))
    if age < 0:
        answers.find_member("member_age_negative", member, "age", value=str(age))
        return None
    if age > OLDEST:
        answers.find_member("member_age_unreadable", member, "age")
        return None
    return age


def _check_name(answers: Answers) -> None:
    name = answers.text("name")
    if not name:
        answers.find("name_missing", "name", Weight.NOTE)
    elif len(scripts := scripts_of(name)) > 1:
        answers.find("name_mixed_scripts", "name", scripts=", ".join(sorted(scripts)))


def scripts_of(text: str) -> frozenset[str]:
    """Return the scripts of a text's letters, by their Unicode names (latin, arabic, ...)."""
    return frozenset(map(_script_of, text)) - {""}


@lru_cache(maxsize=4_096)
def _script_of(character: str) -> str:
    """Return the script of a letter, empty of anything else."""
    if unicodedata.category(character) not in ("Lu", "Ll", "Lo", "Lt"):
        return ""
    return unicodedata.name(character, "unknown").split()[0].lower()
