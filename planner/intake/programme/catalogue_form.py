"""The sheets of the catalogue: measures, what they cover, and their amounts."""

from __future__ import annotations

from planner.domain.kind import Kind
from planner.domain.programme.catalogue import Counted, Delivery, Per, Pricing, Serves
from planner.intake.form import Column, SheetForm
from planner.intake.form_columns import (
    AMOUNT_EN,
    AMOUNT_FR,
    CODES_EN,
    CODES_FR,
    CONDITIONS_EN,
    CONDITIONS_FR,
    CONFIDENCES,
    DESCRIPTION,
    FURTHER_DESCRIPTIONS,
    FURTHER_NAMES,
    NAME,
    PER_CENT_EN,
    PER_CENT_FR,
    code_column,
)

MEASURES = SheetForm(
    "measures",
    "Measures",
    "Mesures",
    (
        code_column("Used on the other sheets.", "Utilisé dans les autres feuilles."),
        *NAME,
        *FURTHER_NAMES,
        *DESCRIPTION,
        *FURTHER_DESCRIPTIONS,
        Column("kind", "Kind", "Forme", required=True, choices=tuple(k.value for k in Kind)),
        Column("delivery", "Delivered by", "Remis par", choices=tuple(d.value for d in Delivery)),
        Column("serves", "Serves", "Pour", choices=tuple(s.value for s in Serves)),
        Column(
            "pricing",
            "Amount by",
            "Montant par",
            "cost: fixed + each. levels: Amounts. tiers: rules. announced: as owed. free.",
            "cost : fixe + par tête. levels : Montants. tiers : règles. announced : le dû. free.",
            required=True,
            choices=tuple(p.value for p in Pricing),
        ),
        Column("fixed", "Fixed", "Fixe", AMOUNT_EN, AMOUNT_FR, width=10),
        Column("each", "For each more", "Par personne en plus", AMOUNT_EN, AMOUNT_FR, width=12),
        Column("counted", "Counted", "Qui compte", choices=tuple(c.value for c in Counted)),
        Column(
            "included",
            "Included in fixed",
            "Compris dans le fixe",
            "How many the fixed amount is for: 1, or 0 where each one counts.",
            "Pour combien vaut le fixe : 1, ou 0 si chacun compte.",
            width=12,
        ),
        Column("who", "Person must", "Personne", CONDITIONS_EN, CONDITIONS_FR, width=36),
        Column("community", "Community must", "Communauté", CONDITIONS_EN, CONDITIONS_FR),
        Column("structural", "Services must", "Services", CONDITIONS_EN, CONDITIONS_FR),
        Column("excludes", "Not with", "Pas avec", CODES_EN, CODES_FR),
        Column("after", "After", "Après", CODES_EN, CODES_FR),
        Column("unless_done", "Unless", "Sauf si", CONDITIONS_EN, CONDITIONS_FR, width=26),
        Column("earliest", "Months after return", "Mois après le retour", width=12),
        Column(
            "starts_in",
            "Starts in months",
            "Commence aux mois",
            "1 | 5 | 9; empty: any month",
            "1 | 5 | 9 ; vide : tous les mois",
        ),
        Column("places", "Places", "Places", width=10),
        Column("per", "Places per", "Places par", width=12, choices=tuple(p.value for p in Per)),
        Column("hours", "Counsellor hours", "Heures du conseiller", width=12),
        Column(
            "instalments",
            "Instalments",
            "Tranches",
            "60 %; 40 % after 1 month. Empty: all at once.",
            "60 % ; 40 % après 1 mois. Vide : en une fois.",
            width=24,
        ),
        Column("account", "Account code", "Compte"),
        Column("source", "Source of cost and time", "Source du coût et du délai", width=24),
    ),
    "The catalogue: what can be done about a need, at what cost, under which conditions.",
    "Le catalogue : ce qui peut être fait, à quel coût, à quelles conditions.",
)

COVERS = SheetForm(
    "covers",
    "Covers",
    "Couvertures",
    (
        Column("code", "Measure or project", "Mesure ou projet", required=True, width=20),
        Column("need", "Need", "Besoin", required=True, refers="needs"),
        Column(
            "share",
            "Share met (%)",
            "Part couverte (%)",
            PER_CENT_EN + "\ndebt: the amount divided by the debt.",
            PER_CENT_FR + "\ndebt : le montant divisé par la dette.",
            required=True,
        ),
        Column("source", "Source", "Source", width=24),
        Column("confidence", "Confidence", "Confiance", choices=CONFIDENCES),
    ),
    "The share of each need one award meets: an estimate, with source and confidence.",
    "La part de chaque besoin qu’une aide couvre : une estimation, avec source et confiance.",
)

AMOUNTS = SheetForm(
    "amounts",
    "Amounts",
    "Montants",
    (
        Column("code", "Measure", "Mesure", required=True, refers="measures"),
        Column("amount", "Amount", "Montant", AMOUNT_EN, AMOUNT_FR, True),
    ),
    "The levels one can choose from. Tiers by size of the household are rules of the sort tier.",
    "Les niveaux au choix. Les paliers selon la taille du ménage sont des règles tier.",
    required=False,
)
