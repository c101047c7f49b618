"""Findings as two sentences: what is wrong, and what to do.

Where it is (file, sheet, row, column) stands beside the sentences, in the finding itself.
"""

from __future__ import annotations

from datetime import date

from planner.domain.errors import PlannerError
from planner.domain.findings import Finding
from planner.domain.kind import Kind
from planner.domain.money import Money
from planner.domain.need import Dimension
from planner.wording.errors import error_sentence
from planner.wording.findings_of_assessments import ASSESSMENTS
from planner.wording.findings_of_donors import DONORS
from planner.wording.findings_of_files import FILES, FindingTable
from planner.wording.findings_of_forms import FORMS
from planner.wording.findings_of_ledger import LEDGER
from planner.wording.findings_of_money import MONEY
from planner.wording.findings_of_own_forms import OWN_FORMS
from planner.wording.findings_of_persons import PERSONS
from planner.wording.findings_of_programmes import PROGRAMMES
from planner.wording.findings_of_rules import RULES, WHY
from planner.wording.names import name_of
from planner.wording.numbers import count_text, date_text, money_text
from planner.wording.sentences import plan_language

#: What a code stands for: (English, French).
_SORTS = {
    "need": ("need", "besoin"),
    "measure": ("measure", "mesure"),
    "measure_or_project": ("measure or project", "mesure ou projet"),
    "fund": ("fund", "fonds"),
    "place": ("place", "lieu"),
}
_LANGUAGES = {
    "ar": ("Arabic", "arabe"),
    "en": ("English", "anglais"),
    "fr": ("French", "français"),
    "pt": ("Portuguese", "portugais"),
    "es": ("Spanish", "espagnol"),
    "ff": ("Fula", "peul"),
    "mnk": ("Mandinka", "malinké"),
    "sus": ("Susu", "soussou"),
    "wo": ("Wolof", "wolof"),
}
#: What is recorded of a child as of an adult.
_ADULT_FACTS = {
    "business_wish": ("a wish to run a business", "le souhait de gérer un commerce"),
    "spouse": ("a spouse", "un conjoint"),
    "child": ("children of their own", "ses propres enfants"),
}
_SCRIPTS = {
    "arabic": "arabe",
    "cyrillic": "cyrillique",
    "ethiopic": "éthiopien",
    "greek": "grec",
    "nko": "n’ko",
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
}
SENTENCES: FindingTable = {
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
}


def finding_sentence(finding: Finding, language: str) -> tuple[str, str]:
    """Return what is wrong and what to do, in ``language`` (French where it has no wording).

    A finding that an older planner stored, under another code or with other values, says so.
    """
    spoken = plan_language(language)
    try:
        return _sentences(finding, spoken)
    except KeyError:
        return _OLDER[spoken]


def _sentences(finding: Finding, spoken: str) -> tuple[str, str]:
    if finding.code not in SENTENCES:
        return _refused(finding, spoken)
    what, remedy = SENTENCES[finding.code][spoken]
    values = {key: _said(key, value, spoken) for key, value in finding.values}
    given = dict(finding.values)
    if isinstance(given.get("minor"), int):
        amount = Money(int(given["minor"]), str(given["currency"]))
        values["amount"] = money_text(amount, spoken)
    values |= {"column": finding.column, "sheet": finding.sheet, "case": finding.case_number}
    if "sheet" in given:
        values["sheet"] = str(given["sheet"])
    if "why" in given:
        values["why"] = WHY[str(given["why"])][int(spoken == "fr")].format_map(values)
    return what.format_map(values), remedy.format_map(values)


def _refused(finding: Finding, spoken: str) -> tuple[str, str]:
    """Return the sentences of an error that a row of a file met: what it is, then what to do."""
    said = error_sentence(PlannerError(finding.code, **dict(finding.values)), spoken)
    what, point, remedy = said.partition(". ")
    return what + point.strip(), remedy


def _said(key: str, value: str | int, language: str) -> str:
    french = language == "fr"
    if isinstance(value, int):
        # A row is a place in a sheet, found by its digits, not a quantity.
        return str(value) if key == "other" else count_text(value, language)
    if key == "what":
        return _SORTS.get(value, (value, value))[french]
    if key in ("language", "given"):
        return _LANGUAGES.get(value, (value, value))[french]
    if key == "scripts" and french:
        return ", ".join(_SCRIPTS.get(word, word) for word in value.split(", "))
    if key == "dimension":
        return name_of(Dimension(value), language)
    if key in ("kept", "facts"):
        return _listed(key, value.split(", "), language)
    if key in ("day", "ends", "starts", "priced"):
        return date_text(date.fromisoformat(value), language)
    return value


def _listed(key: str, codes: list[str], language: str) -> str:
    """Join codes as a sentence lists them: a, b and c."""
    french = language == "fr"
    words = [
        _ADULT_FACTS[code][french] if key == "facts" else name_of(Kind(code), language)
        for code in codes
    ]
    joint = " et " if french else " and "
    return joint.join(part for part in (", ".join(words[:-1]), words[-1]) if part)
