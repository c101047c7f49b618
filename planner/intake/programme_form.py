"""The sheets of the programme workbook: what an office fills in before it meets a returnee."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.fund import FundSort
from planner.domain.need import Dimension
from planner.domain.rule import Proof, Role, RuleSort
from planner.intake.catalogue_form import AMOUNTS, COVERS, MEASURES
from planner.intake.form import Column, SheetForm
from planner.intake.form_columns import (
    AMOUNT_EN,
    AMOUNT_FR,
    CODES_EN,
    CODES_FR,
    CONDITIONS_EN,
    CONDITIONS_FR,
    DATE_EN,
    DATE_FR,
    DESCRIPTION,
    NAME,
    PER_CENT_EN,
    PER_CENT_FR,
    YES_NO,
    code_column,
)

OFFICE = SheetForm(
    "office",
    "Office",
    "Bureau",
    (
        Column("key", "Setting", "Paramètre", required=True, width=26),
        Column("value", "Value", "Valeur", required=True, width=48),
        Column("note", "Explanation", "Explication", width=70),
    ),
    "Who plans, for which year, in which currencies, and whom a returnee can call.",
    "Qui planifie, pour quelle année, dans quelles monnaies, et qui la personne peut appeler.",
)

#: Rows of the sheet Office: key -> (English, French, English note, French note, must be there).
OFFICE_SETTINGS: Mapping[str, tuple[str, str, str, str, bool]] = {
    "programme": ("Programme", "Programme", "Its name on exports.", "Son nom imprimé.", True),
    "year": ("Planning year", "Année de planification", "2026", "2026", True),
    "balance_date": (
        "Balance date",
        "Date d’équilibrage",
        "Deadlines and first months count from it, never from today.",
        "Les délais et les premiers mois comptent à partir d’elle, jamais d’aujourd’hui.",
        True,
    ),
    "currency": (
        "Accounting currency",
        "Monnaie comptable",
        "ISO 4217: EUR. Every amount of this workbook is in it.",
        "ISO 4217 : EUR. Tous les montants de ce classeur sont dans cette monnaie.",
        True,
    ),
    "paying_currency": (
        "Paying currency",
        "Monnaie de paiement",
        "ISO 4217: GNF. Debts are in it too; the sheet Rates must have it.",
        "ISO 4217 : GNF. Les dettes y sont aussi ; la feuille Taux doit l’avoir.",
        True,
    ),
    "expected": ("Returnees expected", "Retours attendus", "In the year.", "Dans l’année.", False),
    "name": ("Office", "Bureau", "As it signs.", "Tel qu’il signe.", True),
    "contact": ("Contact", "Contact", "Printed on plans.", "Imprimé sur les plans.", False),
    "complaint_line": (
        "Complaint line",
        "Ligne de plainte",
        "Printed on every plan.",
        "Imprimée sur chaque plan.",
        False,
    ),
    "counsellors": (
        "Counsellors",
        "Conseillers",
        "Codes, never names, separated by |",
        "Des codes, jamais de noms, séparés par |",
        False,
    ),
    "approver": ("Approver", "Approbateur", "A code.", "Un code.", False),
    "budget_officer": ("Budget officer", "Chargé du budget", "A code.", "Un code.", False),
}

RATES = SheetForm(
    "rates",
    "Rates",
    "Taux",
    (
        Column("base", "One unit of", "Une unité de", "Currency code", "Code de monnaie", True, 14),
        Column("quote", "Buys in", "Achète en", "Currency code", "Code de monnaie", True, 14),
        Column("starts", "From", "À partir du", DATE_EN, DATE_FR, True, 14),
        Column(
            "units",
            "Units",
            "Unités",
            "As many as one unit buys.",
            "Combien une unité achète.",
            True,
            14,
        ),
    ),
    "Exchange rates with the date each starts on; the newest holds.",
    "Taux de change avec leur date de début ; le plus récent vaut.",
)

NEEDS = SheetForm(
    "needs",
    "Needs",
    "Besoins",
    (
        code_column(
            "Short word used in Covers, Rules and conditions.",
            "Mot court utilisé dans Couvertures, Règles et conditions.",
        ),
        Column(
            "dimension",
            "Dimension",
            "Dimension",
            required=True,
            width=16,
            choices=tuple(d.value for d in Dimension),
        ),
        *NAME,
    ),
    "The needs an assessment asks about, each in one dimension.",
    "Les besoins que l’évaluation examine, chacun dans une dimension.",
)

FUNDS = SheetForm(
    "funds",
    "Funds",
    "Fonds",
    (
        code_column("The donor line's code.", "Le code de la ligne du bailleur."),
        *NAME,
        Column(
            "sort",
            "Sort",
            "Type",
            "pool: shared. entitlement: promised to a person.",
            "pool : partagé. entitlement : promis à une personne.",
            required=True,
            choices=tuple(s.value for s in FundSort),
        ),
        Column("amount", "Amount", "Montant", AMOUNT_EN, AMOUNT_FR, True),
        Column(
            "received",
            "Received so far",
            "Reçu à ce jour",
            "Empty: all of it.",
            "Vide : la totalité.",
        ),
        Column("starts", "From", "Du", DATE_EN, DATE_FR, True),
        Column("ends", "To", "Au", DATE_EN, DATE_FR, True),
        Column(
            "private_name",
            "Name on exports",
            "Nom sur les exports",
            "Printed instead of code and name where these would tell too much.",
            "Imprimé à la place du code et du nom quand ceux-ci en diraient trop.",
        ),
        Column("account", "Account code", "Compte"),
    ),
    "Donor lines. What each may pay for, and for whom, stands in Rules.",
    "Lignes des bailleurs. Ce que chacune peut payer, et pour qui, est dans Règles.",
)

RULES = SheetForm(
    "rules",
    "Rules",
    "Règles",
    (
        code_column("A short name for the rule.", "Un nom court pour la règle."),
        Column("scope", "Whose", "De qui", "OFFICE or a fund's code.", "OFFICE ou un fonds.", True),
        Column(
            "sort",
            "Sort",
            "Type",
            "What the rule does: see the sheet Guide.",
            "Ce que fait la règle : voir la feuille Guide.",
            required=True,
            width=18,
            choices=tuple(s.value for s in RuleSort),
            refers="sorts",
        ),
        Column("who", "For whom", "Pour qui", CONDITIONS_EN, CONDITIONS_FR, width=40),
        Column("unless", "Unless", "Sauf si", CONDITIONS_EN, CONDITIONS_FR, width=26),
        Column(
            "kinds",
            "Kinds",
            "Formes",
            "cash | in_kind | community | referral",
            "cash | in_kind | community | referral",
            width=16,
        ),
        Column("measures", "Measures", "Mesures", CODES_EN, CODES_FR, width=18),
        Column("need", "Need", "Besoin", refers="needs"),
        Column("severity", "Severity", "Gravité", "1 to 4", "1 à 4", width=10),
        Column("amount", "Amount", "Montant", AMOUNT_EN, AMOUNT_FR, width=12),
        Column("per", "Per", "Par", width=18, choices=tuple(p.value for p in Role)),
        Column(
            "part",
            "Part",
            "Part",
            "Part of an entitlement: arrival, later",
            "Part d’un droit : arrival, later",
            width=10,
        ),
        Column(
            "other",
            "Other fund",
            "Autre fonds",
            "A fund's code, or CODE/part",
            "Le code d’un fonds, ou CODE/part",
            width=14,
        ),
        Column("instead", "Instead", "À la place", refers="measures", width=12),
        Column("shares", "Parts (%)", "Parts (%)", "60 | 40", "60 | 40", width=12),
        Column("proof", "Proof", "Preuve", width=16, choices=tuple(p.value for p in Proof)),
        Column("years", "Years", "Années", width=10),
        Column("least", "At least (%)", "Au moins (%)", PER_CENT_EN, PER_CENT_FR, width=12),
        Column("most", "At most (%)", "Au plus (%)", PER_CENT_EN, PER_CENT_FR, width=12),
        Column(
            "count",
            "Number",
            "Nombre",
            "Places, tension or hours",
            "Places, tension ou heures",
            width=10,
        ),
        Column("months", "Months", "Mois", width=10),
        Column("days", "Days", "Jours", width=10),
        Column("until", "Until", "Jusqu’au", DATE_EN, DATE_FR, width=12),
        Column("starts", "In force from", "En vigueur du", DATE_EN, DATE_FR, width=14),
        Column("ends", "In force to", "En vigueur au", DATE_EN, DATE_FR, width=14),
        Column(
            "source",
            "Source",
            "Source",
            "The agreement or decision it comes from.",
            "L’accord ou la décision d’où elle vient.",
            width=40,
        ),
        Column("note", "Note", "Remarque", width=40),
    ),
    "One row, one rule. Fill in only what its sort needs (see Guide).",
    "Une ligne, une règle. Ne remplir que ce que son type demande (voir Guide).",
)

PLACES = SheetForm(
    "places",
    "Places",
    "Lieux",
    (
        code_column("P-code (OCHA).", "P-code (OCHA)."),
        *NAME,
        Column("expected", "Returnees expected", "Retours attendus", required=True),
        Column("residents", "Residents", "Habitants", required=True),
        Column("tension", "Tension", "Tension", "0 (none) to 3", "0 (aucune) à 3", True, 10),
    ),
    "Places of return.",
    "Lieux de retour.",
)

PROJECTS = SheetForm(
    "projects",
    "Projects",
    "Projets",
    (
        code_column("Used in Covers.", "Utilisé dans Couvertures."),
        *NAME,
        *DESCRIPTION,
        Column("place", "Place", "Lieu", required=True, refers="places"),
        Column("fixed", "Fixed cost", "Coût fixe", AMOUNT_EN, AMOUNT_FR, True),
        Column("seat", "Cost a seat", "Coût par place", AMOUNT_EN, AMOUNT_FR, True),
        Column(
            "wages",
            "Wages of a seat",
            "Salaire par place",
            "The part of a seat that is wages: counts as cash.",
            "La part d’une place qui est un salaire : compte comme espèces.",
        ),
        Column("least", "Returnees, least", "Retournés, min.", required=True),
        Column("most", "Returnees, most", "Retournés, max.", required=True),
        Column("residents", "Residents' seats", "Places des habitants", required=True),
        Column("youngest", "Age from", "Âge dès", width=10),
        Column(
            "oldest", "Age to", "Âge jusqu’à", "Empty: no limit", "Vide : sans limite", width=10
        ),
        Column("consulted", "Residents consulted", "Habitants consultés", choices=YES_NO),
        Column("checked", "Do-no-harm checked", "Ne pas nuire vérifié", choices=YES_NO),
        Column("earliest", "Months after return", "Mois après le retour"),
        Column("hours", "Counsellor hours", "Heures du conseiller"),
        Column("account", "Account code", "Compte"),
    ),
    "Community projects: each opens or not, with seats for returnees and residents.",
    "Projets communautaires : chacun ouvre ou non, avec des places pour tous.",
    required=False,
)

VULNERABILITIES = SheetForm(
    "vulnerabilities",
    "Vulnerabilities",
    "Vulnérabilités",
    (code_column("Used in conditions.", "Utilisé dans les conditions."), *NAME),
    "What an assessment may record, and conditions may ask about.",
    "Ce qu’une évaluation peut noter, et sur quoi les conditions peuvent porter.",
)

SHEETS = (
    OFFICE,
    RATES,
    NEEDS,
    VULNERABILITIES,
    PLACES,
    FUNDS,
    RULES,
    MEASURES,
    COVERS,
    AMOUNTS,
    PROJECTS,
)
