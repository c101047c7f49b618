"""The sheets about money: exchange rates, donor lines, their budgets and account codes."""

from __future__ import annotations

from planner.domain.kind import Kind
from planner.domain.programme.fund import FundSort
from planner.domain.programme.rates import RateUse
from planner.intake.form import Column, SheetForm
from planner.intake.form_columns import (
    DATE_EN,
    DATE_FR,
    FUND_AMOUNT_EN,
    FUND_AMOUNT_FR,
    FURTHER_NAMES,
    NAME,
    SOURCE,
    code_column,
)

RATES = SheetForm(
    "rates",
    "Rates",
    "Taux",
    (
        Column("base", "One unit of", "Une unité de", "Currency code", "Code de monnaie", True, 14),
        Column("quote", "Buys in", "Achète en", "Currency code", "Code de monnaie", True, 14),
        Column("starts", "From", "À partir du", DATE_EN, DATE_FR, True, 14),
        Column(
            "ends",
            "To",
            "Jusqu’au",
            DATE_EN + "\nEmpty: until the next.",
            DATE_FR + "\nVide : jusqu’au suivant.",
        ),
        Column(
            "units",
            "Units",
            "Unités",
            "As many as one unit buys.",
            "Combien une unité achète.",
            True,
            14,
        ),
        Column(
            "use",
            "Use",
            "Usage",
            "Empty or any: for all. Else for plans, commitments or payments only.",
            "Vide ou any : pour tout. Sinon pour plans, engagements ou paiements seulement.",
            choices=tuple(u.value for u in RateUse),
        ),
        SOURCE,
    ),
    "Exchange rates with their dates; of those that hold on a day, the newest counts.",
    "Taux de change avec leurs dates ; de ceux qui valent un jour, le plus récent compte.",
)

FUNDS = SheetForm(
    "funds",
    "Funds",
    "Fonds",
    (
        code_column("The donor line's code.", "Le code de la ligne du bailleur."),
        *NAME,
        *FURTHER_NAMES,
        Column(
            "sort",
            "Sort",
            "Type",
            "pool: shared. entitlement: promised to a person.",
            "pool : partagé. entitlement : promis à une personne.",
            required=True,
            choices=tuple(s.value for s in FundSort),
        ),
        Column(
            "currency",
            "Currency",
            "Monnaie",
            "ISO 4217: of this fund and its rules. Empty: the accounting currency.",
            "ISO 4217 : de ce fonds et de ses règles. Vide : la monnaie comptable.",
            width=10,
        ),
        Column("amount", "Amount", "Montant", FUND_AMOUNT_EN, FUND_AMOUNT_FR, True),
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
            "carry_over",
            "Carry-over until",
            "Report jusqu’au",
            "Until when what is left may still be committed, with the donor's consent.",
            "Jusqu’à quand le reste peut encore être engagé, avec l’accord du bailleur.",
        ),
        Column(
            "liquidation",
            "Pay by",
            "À payer avant",
            "Until when what was committed may be paid.",
            "Jusqu’à quand ce qui a été engagé peut être payé.",
        ),
        Column(
            "needs_codes",
            "Codes needed",
            "Codes exigés",
            "Names of the codes its accounts want, separated by | (WBS | GL).\n"
            "Their values stand on the sheet Account codes.",
            "Noms des codes que ses comptes exigent, séparés par | (WBS | GL).\n"
            "Leurs valeurs sont dans la feuille Codes comptables.",
            width=16,
        ),
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

BUDGETS = SheetForm(
    "budgets",
    "Budgets",
    "Budgets",
    (
        Column("fund", "Fund", "Fonds", required=True, refers="funds"),
        Column("version", "Version", "Version", "1, 2, …", "1, 2, …", required=True, width=12),
        Column("amount", "Amount", "Montant", FUND_AMOUNT_EN, FUND_AMOUNT_FR, True),
        Column("starts", "From", "Du", DATE_EN, DATE_FR, True),
        Column(
            "ends",
            "To",
            "Au",
            DATE_EN + "\nEmpty: until the next.",
            DATE_FR + "\nVide : jusqu’au suivant.",
        ),
        SOURCE,
    ),
    "Later versions of a fund's amount, each from its date on. None: the amount on Funds holds.",
    "Versions suivantes du montant d’un fonds, chacune dès sa date. Aucune : le montant de Fonds.",
    required=False,
)

ACCOUNT_CODES = SheetForm(
    "codes",
    "Account codes",
    "Codes comptables",
    (
        Column("fund", "Fund", "Fonds", required=True, refers="funds"),
        Column("name", "Code name", "Nom du code", "WBS, GL, …", "WBS, GL, …", required=True),
        Column("value", "Value", "Valeur", required=True, width=24),
        Column(
            "kind",
            "Kind",
            "Forme",
            "Empty: for every kind.",
            "Vide : pour toutes les formes.",
            choices=tuple(k.value for k in Kind),
        ),
        Column(
            "measure",
            "Measure or project",
            "Mesure ou projet",
            "Empty: for all. The most exact row holds.",
            "Vide : pour tous. La ligne la plus précise vaut.",
            width=20,
            refers="measures",
            several=True,
        ),
    ),
    "The codes a fund's accounts want on each line.",
    "Les codes que les comptes d’un fonds exigent sur chaque ligne.",
    required=False,
)
