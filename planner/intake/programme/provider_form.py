"""The sheet of providers: who delivers a measure, where, at which price."""

from __future__ import annotations

from planner.domain.programme.catalogue import Counted
from planner.intake.form import Column, SheetForm
from planner.intake.form_columns import DATE_EN, DATE_FR, YES_NO

_PAID_EN, _PAID_FR = "In the paying currency.", "Dans la monnaie de paiement."

PROVIDERS = SheetForm(
    "providers",
    "Providers",
    "Prestataires",
    (
        Column(
            "code",
            "Code",
            "Code",
            "The provider's code; a provider with several services has several rows.",
            "Le code du prestataire ; un prestataire avec plusieurs services a plusieurs lignes.",
            required=True,
            width=16,
        ),
        Column(
            "name",
            "Name",
            "Nom",
            "Of the organisation or shop, never of a person.",
            "De l’organisation ou du magasin, jamais d’une personne.",
            required=True,
            width=40,
        ),
        Column("measure", "Measure", "Mesure", required=True, refers="measures"),
        Column(
            "places",
            "Places",
            "Lieux",
            "P-codes it reaches, separated by | . Empty: every place.",
            "P-codes desservis, séparés par | . Vide : tous les lieux.",
            width=24,
            refers="places",
            several=True,
        ),
        Column(
            "travel",
            "Travel cost",
            "Frais de déplacement",
            "Added to every award it delivers there.\n" + _PAID_EN,
            "Ajoutés à chaque aide qu’il y livre.\n" + _PAID_FR,
        ),
        Column(
            "fixed",
            "Fixed price",
            "Prix fixe",
            "Empty, and empty For each more: the catalogue's price.\n" + _PAID_EN,
            "Vide, comme Par personne en plus : le prix du catalogue.\n" + _PAID_FR,
        ),
        Column("each", "For each more", "Par personne en plus", _PAID_EN, _PAID_FR),
        Column(
            "counted",
            "Counted",
            "Qui compte",
            "Empty: as the measure counts.",
            "Vide : comme la mesure.",
            choices=tuple(c.value for c in Counted),
        ),
        Column(
            "included",
            "Included in fixed",
            "Compris dans le fixe",
            "Empty: as the measure has it.",
            "Vide : comme la mesure.",
            width=12,
        ),
        Column(
            "priced",
            "Priced on",
            "Prix du",
            DATE_EN + "\nWhen the price was asked.",
            DATE_FR + "\nQuand le prix a été demandé.",
        ),
        Column(
            "per_month",
            "Capacity a month",
            "Capacité par mois",
            "Awards it can start a month. Empty: no limit.",
            "Aides qu’il peut commencer par mois. Vide : sans limite.",
            width=12,
        ),
        Column(
            "languages",
            "Languages",
            "Langues",
            "Two or three letters each, separated by | (fr | ff). Empty: not recorded.",
            "Deux ou trois lettres, séparées par | (fr | ff). Vide : non noté.",
        ),
        Column("female_staff", "Female staff", "Personnel féminin", choices=YES_NO, width=10),
        Column(
            "verified",
            "Last verified",
            "Dernière vérification",
            DATE_EN + "\nWhen the office last made sure that it works.",
            DATE_FR + "\nQuand le bureau s’est assuré en dernier que cela fonctionne.",
        ),
        Column(
            "contact",
            "Contact",
            "Contact",
            "Of the organisation: a desk, a number.",
            "De l’organisation : un guichet, un numéro.",
            width=30,
        ),
    ),
    "Who delivers a measure where. A measure without a row here is delivered as before.",
    "Qui livre une mesure, et où. Une mesure sans ligne ici est livrée comme avant.",
    required=False,
)
