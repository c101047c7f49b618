"""The sheets of the programme workbook: what an office fills in before it meets a returnee."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.kind import Kind
from planner.domain.need import Dimension
from planner.domain.rule import PARTS, Proof, Role, RuleSort
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
    FURTHER_NAMES,
    NAME,
    PER_CENT_EN,
    PER_CENT_FR,
    SOURCE,
    YES_NO,
    code_column,
)
from planner.intake.programme.catalogue_form import AMOUNTS, COVERS, MEASURES
from planner.intake.programme.money_form import ACCOUNT_CODES, BUDGETS, FUNDS, RATES
from planner.intake.programme.provider_form import PROVIDERS

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
        "ISO 4217: EUR. The catalogue, projects and office rules are in it.",
        "ISO 4217 : EUR. Catalogue, projets et règles du bureau sont dans cette monnaie.",
        True,
    ),
    "paying_currency": (
        "Paying currency",
        "Monnaie de paiement",
        "ISO 4217: GNF. Providers' prices and debts are in it; the sheet Rates must have it.",
        "ISO 4217 : GNF. Prix des prestataires et dettes y sont ; la feuille Taux doit l’avoir.",
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
    "payer": (
        "Payer",
        "Payeur",
        "A code: who pays is neither who proposes nor who approves.",
        "Un code : qui paie n’est ni qui propose ni qui approuve.",
        False,
    ),
    "country": (
        "Country",
        "Pays",
        "Where the office is: two letters, ISO 3166 (GN).",
        "Où est le bureau : deux lettres, ISO 3166 (GN).",
        False,
    ),
    "visa_free": (
        "Visa-free",
        "Sans visa",
        "yes, where its nationals need no visa for the Schengen area; some amounts hang on it.",
        "oui, si ses nationaux n’ont pas besoin de visa Schengen ; certains montants en dépendent.",
        False,
    ),
}

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
        *FURTHER_NAMES,
    ),
    "The needs an assessment asks about, each in one dimension.",
    "Les besoins que l’évaluation examine, chacun dans une dimension.",
)

RULES = SheetForm(
    "rules",
    "Rules",
    "Règles",
    (
        code_column("A short name for the rule.", "Un nom court pour la règle."),
        Column(
            "scope",
            "Whose",
            "De qui",
            "OFFICE or a fund's code.",
            "OFFICE ou le code d’un fonds.",
            required=True,
            refers="scopes",
            several=True,
        ),
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
            "One, or several separated by |",
            "Une, ou plusieurs séparées par |",
            width=16,
            choices=tuple(k.value for k in Kind),
            several=True,
        ),
        Column(
            "measures",
            "Measures",
            "Mesures",
            CODES_EN,
            CODES_FR,
            width=18,
            refers="measures",
            several=True,
        ),
        Column("need", "Need", "Besoin", refers="needs"),
        Column("severity", "Severity", "Gravité", "1 to 4", "1 à 4", width=10),
        Column(
            "amount",
            "Amount",
            "Montant",
            "In the fund's currency; a rule of the office in the accounting currency.",
            "Dans la monnaie du fonds ; une règle du bureau dans la monnaie comptable.",
            width=12,
        ),
        Column(
            "per",
            "For each",
            "Pour chaque",
            "Whom the amount counts for: see the sheet Guide.",
            "Pour qui le montant compte : voir la feuille Guide.",
            width=18,
            choices=tuple(p.value for p in Role),
            earlier=("Per", "Par"),
        ),
        Column(
            "part",
            "Part of the promise",
            "Part du droit",
            "Part of an entitlement: travel, start, arrival, later",
            "Part d’un droit : travel, start, arrival, later",
            width=12,
            earlier=("Part",),
            choices=PARTS,
            several=True,
        ),
        Column(
            "other",
            "Other fund",
            "Autre fonds",
            "A fund's code, or CODE/part",
            "Le code d’un fonds, ou CODE/part",
            width=14,
            refers="funds",
            several=True,
        ),
        Column(
            "instead",
            "Instead",
            "À la place",
            "The measure to take in place of a barred one.",
            "La mesure à prendre à la place d’une mesure interdite.",
            refers="measures",
            width=12,
        ),
        Column(
            "shares",
            "Instalments (%)",
            "Tranches (%)",
            "Instalments in per cent, in order: 60 | 40",
            "Tranches en pour cent, dans l’ordre : 60 | 40",
            width=14,
            earlier=("Parts (%)",),
        ),
        Column(
            "proof",
            "Proof",
            "Preuve",
            "What must be seen before the later instalments.",
            "Ce qui doit être vu avant les tranches suivantes.",
            width=16,
            choices=tuple(p.value for p in Proof),
        ),
        Column("years", "Years", "Années", "Empty: ever.", "Vide : toujours.", width=10),
        Column("least", "At least (%)", "Au moins (%)", PER_CENT_EN, PER_CENT_FR, width=12),
        Column("most", "At most (%)", "Au plus (%)", PER_CENT_EN, PER_CENT_FR, width=12),
        Column(
            "count",
            "Number",
            "Nombre",
            "Places, persons of a household, tension or hours",
            "Places, personnes du ménage, tension ou heures",
            width=10,
        ),
        Column("months", "Months", "Mois", width=10),
        Column("days", "Days", "Jours", width=10),
        Column("until", "Until", "Jusqu’au", DATE_EN, DATE_FR, width=12),
        Column("starts", "In force from", "En vigueur du", DATE_EN, DATE_FR, width=14),
        Column("ends", "In force to", "En vigueur au", DATE_EN, DATE_FR, width=14),
        SOURCE,
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
    (
        code_column("Used in conditions.", "Utilisé dans les conditions."),
        *NAME,
        *FURTHER_NAMES,
    ),
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
    BUDGETS,
    ACCOUNT_CODES,
    RULES,
    MEASURES,
    COVERS,
    AMOUNTS,
    PROVIDERS,
    PROJECTS,
)
