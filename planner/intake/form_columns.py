"""Columns and notes that several sheets of the programme workbook share."""

from __future__ import annotations

from planner.intake.form import FURTHER_LANGUAGES, Column, in_each_language

YES_NO = ("yes", "no")
CONFIDENCES = ("low", "medium", "high")
CONDITIONS_EN = (
    "Tests on the case, joined by ; (all must hold). Alternatives by |\n"
    "age >= 18; cash_risk = no; departure in NE|MA\nSee the sheet Guide for what can be asked."
)
CONDITIONS_FR = (
    "Conditions sur le dossier, séparées par ; (toutes doivent être remplies). Alternatives : |\n"
    "age >= 18; cash_risk = no; departure in NE|MA\nVoir la feuille Guide pour les mots connus."
)
CODES_EN = "Codes, separated by |"
CODES_FR = "Codes, séparés par |"
AMOUNT_EN = "In the accounting currency."
AMOUNT_FR = "Dans la monnaie comptable."
FUND_AMOUNT_EN = "In the fund's currency."
FUND_AMOUNT_FR = "Dans la monnaie du fonds."
PER_CENT_EN = "In per cent: 25 means 25 %."
PER_CENT_FR = "En pour cent : 25 veut dire 25 %."
DATE_EN = "A date: 2026-11-30"
DATE_FR = "Une date : 2026-11-30"


def code_column(en: str, fr: str) -> Column:
    """Return the column of an entry's own code."""
    return Column("code", "Code", "Code", en, fr, required=True, width=16)


SOURCE = Column(
    "source",
    "Source",
    "Source",
    "The agreement, list or decision it comes from.",
    "L’accord, la liste ou la décision d’où cela vient.",
    width=40,
)
NAME = tuple(
    in_each_language(
        Column(
            "name",
            "Name",
            "Nom",
            "As it is printed on plans in this language.",
            "Tel qu’il est imprimé sur les plans dans cette langue.",
            required=True,
            width=42,
        )
    )
)
#: Names of donor lines in languages plans may be read in besides: templates bring them.
FURTHER_NAMES = tuple(
    Column(
        f"name_{language}",
        "Name",
        "Nom",
        "Empty: as in the other languages.",
        "Vide : comme dans les autres langues.",
        width=24,
        language=language,
    )
    for language in FURTHER_LANGUAGES
)
DESCRIPTION = tuple(
    in_each_language(
        Column(
            "description",
            "Description",
            "Description",
            "One or two plain sentences for the returnee.",
            "Une ou deux phrases simples pour la personne.",
            width=52,
        )
    )
)
#: Likewise of measures and projects: a plan in Spanish or Arabic is all in one language.
FURTHER_DESCRIPTIONS = tuple(
    Column(
        f"description_{language}",
        "Description",
        "Description",
        "Empty: as in the other languages.",
        "Vide : comme dans les autres langues.",
        width=52,
        language=language,
    )
    for language in FURTHER_LANGUAGES
)
