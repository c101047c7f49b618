"""Findings as two sentences: what is wrong, and what to do.

Where it is (file, sheet, row, column) stands beside the sentences, in the finding itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum

from planner.domain.cases.consent import Scope
from planner.domain.errors import PlannerError
from planner.domain.findings import Finding
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import Dimension
from planner.wording.changes import answer_name
from planner.wording.errors import error_sentence
from planner.wording.findings.assessments import ASSESSMENTS
from planner.wording.findings.donors import DONORS
from planner.wording.findings.doubts import DOUBTS
from planner.wording.findings.files import FILES
from planner.wording.findings.files_arabic import ARABIC_FILES
from planner.wording.findings.files_spanish import SPANISH_FILES
from planner.wording.findings.forms import FORMS
from planner.wording.findings.ledger import LEDGER
from planner.wording.findings.money import MONEY
from planner.wording.findings.money_arabic import ARABIC_MONEY
from planner.wording.findings.money_spanish import SPANISH_MONEY
from planner.wording.findings.own_forms import OWN_FORMS
from planner.wording.findings.people_arabic import ARABIC_PEOPLE
from planner.wording.findings.people_spanish import SPANISH_PEOPLE
from planner.wording.findings.persons import PERSONS
from planner.wording.findings.programmes import PROGRAMMES
from planner.wording.findings.programmes_arabic import ARABIC_PROGRAMMES
from planner.wording.findings.programmes_spanish import SPANISH_PROGRAMMES
from planner.wording.findings.rules import RULES, WHY
from planner.wording.follow_up.findings import FOLLOW_UP_FINDINGS
from planner.wording.languages import language_of
from planner.wording.names import name_of
from planner.wording.names.countries import language_name
from planner.wording.numbers import date_text, money_text
from planner.wording.rules.conditions import listed
from planner.wording.sentences import (
    RULE_LANGUAGES,
    FindingTable,
    Table,
    filled_in,
    further,
    in_language,
    plan_language,
    spoken,
)

#: What a code stands for.
_SORTS: Table = {
    "need": spoken("need", "besoin", "necesidad", "حاجة"),
    "measure": spoken("measure", "mesure", "medida", "تدبير"),
    "measure_or_project": spoken(
        "measure or project", "mesure ou projet", "medida o proyecto", "تدبير أو مشروع"
    ),
    "fund": spoken("fund", "fonds", "línea", "بند تمويل"),
    "place": spoken("place", "lieu", "lugar", "مكان"),
}
#: What is recorded of a child as of an adult.
_ADULT_FACTS: Table = {
    "business_wish": spoken(
        "a wish to run a business",
        "le souhait de gérer un commerce",
        "el deseo de llevar un negocio",
        "الرغبة في إدارة مشروع تجاري",
    ),
    "spouse": spoken("a spouse", "un conjoint", "un cónyuge", "زوج أو زوجة"),
    "child": spoken(
        "children of their own", "ses propres enfants", "hijos propios", "أطفال من الشخص نفسه"
    ),
}
#: In what two people are alike.
_ALIKE: Table = {
    "name": spoken("name", "le nom", "el nombre", "الاسم"),
    "birth": spoken("birth", "la naissance", "el nacimiento", "الميلاد"),
    "place": spoken("place", "le lieu", "el lugar", "المكان"),
}
#: Values that are codes with names of their own.
_NAMED: Mapping[str, Callable[[str], StrEnum]] = {"consent": Scope, "dimension": Dimension}
_CALLED: Mapping[str, Callable[[str, str], str]] = {
    "field": answer_name,
    "language": language_name,
    "given": language_name,
}
_SCRIPTS: Table = {
    "arabic": spoken("arabic", "arabe", "árabe", "العربي"),
    "cyrillic": spoken("cyrillic", "cyrillique", "cirílico", "السيريلي"),
    "ethiopic": spoken("ethiopic", "éthiopien", "etíope", "الإثيوبي"),
    "greek": spoken("greek", "grec", "griego", "اليوناني"),
    "nko": spoken("nko", "n’ko", "n’ko", "النكو"),
}
_OLDER = {
    "en": (
        "An earlier version of the planner found something here.",
        "Import the file again to read what it is.",
    ),
    "fr": (
        "Une version antérieure du planificateur a relevé un point ici.",
        "Importez à nouveau le fichier pour le lire.",
    ),
    "es": (
        "Una versión anterior del planificador encontró algo aquí.",
        "Vuelva a importar el archivo para leer qué es.",
    ),
    "ar": ("وجدت نسخة سابقة من المخطِّط شيئًا هنا.", "استورد الملف من جديد لتقرأ ما هو."),
}
SENTENCES: FindingTable = further(
    {
        **FILES,
        **FORMS,
        **OWN_FORMS,
        **PROGRAMMES,
        **RULES,
        **MONEY,
        **LEDGER,
        **DONORS,
        **PERSONS,
        **ASSESSMENTS,
        **DOUBTS,
        **FOLLOW_UP_FINDINGS,
    },
    es={**SPANISH_PEOPLE, **SPANISH_FILES, **SPANISH_MONEY, **SPANISH_PROGRAMMES},
    ar={**ARABIC_PEOPLE, **ARABIC_FILES, **ARABIC_MONEY, **ARABIC_PROGRAMMES},
)


def finding_sentence(finding: Finding, language: str) -> tuple[str, str]:
    """Return what is wrong and what to do, in ``language`` (French for one that has no wording).

    A finding that an older planner stored, under another code or with other values, says so.
    """
    written = language if language in RULE_LANGUAGES else plan_language(language)
    try:
        return _sentences(finding, written)
    except KeyError:
        return _OLDER.get(written, _OLDER["en"])


def _sentences(finding: Finding, language: str) -> tuple[str, str]:
    if finding.code not in SENTENCES:
        return _refused(finding, language)
    texts = SENTENCES[finding.code]
    what, remedy = texts.get(language, texts["en"])
    values: dict[str, object] = {key: _said(key, value, language) for key, value in finding.values}
    given = dict(finding.values)
    if isinstance(given.get("minor"), int):
        amount = Money(int(given["minor"]), str(given["currency"]))
        values["amount"] = money_text(amount, language)
    values |= {"column": finding.column, "sheet": finding.sheet, "case": finding.case_number}
    if finding.code == "question_not_asked":
        values["value"] = answer_name(str(given["value"]), language)
    if f"value_{language}" in given:
        values["value"] = given[f"value_{language}"]
    if "sheet" in given:
        values["sheet"] = str(given["sheet"])
    if "why" in given:
        values["why"] = filled_in(
            in_language(spoken(*WHY[str(given["why"])]), language), language, values
        )
    return filled_in(what, language, values), filled_in(remedy, language, values)


def _refused(finding: Finding, language: str) -> tuple[str, str]:
    """Return the sentences of an error that a row of a file met: what it is, then what to do."""
    said = error_sentence(PlannerError(finding.code, **dict(finding.values)), language)
    what, point, remedy = said.partition(". ")
    return what + point.strip(), remedy


def _said(key: str, value: str | int, language: str) -> str | int:
    if isinstance(value, int):
        # A row is a place in a sheet, found by its digits, not a quantity.
        return str(value) if key == "other" else value
    if key == "what":
        return _word(_SORTS, value, language)
    if key in _CALLED:
        return _CALLED[key](value, language)
    if key == "scripts":
        return ", ".join(_word(_SCRIPTS, word, language) for word in value.split(", "))
    if key in _NAMED:
        return name_of(_NAMED[key](value), language)
    if key in ("kept", "facts", "alike"):
        return _listed(key, value.split(", "), language)
    if key in ("day", "ends", "starts", "priced"):
        return date_text(date.fromisoformat(value), language)
    return value


def _listed(key: str, codes: list[str], language: str) -> str:
    """Join codes as a sentence lists them: a, b and c."""
    tables = {"facts": _ADULT_FACTS, "alike": _ALIKE}
    words = [
        _word(tables[key], code, language) if key in tables else name_of(Kind(code), language)
        for code in codes
    ]
    return listed(words, language_of(language), "and")


def _word(table: Table, code: str, language: str) -> str:
    """Return a code in words, the code itself where the table has none."""
    return in_language(table[code], language) if code in table else code
