"""Sentences of errors about templates of real programmes."""

from __future__ import annotations

from planner.wording.sentences import Table

DONOR_ERRORS: Table = {
    "donor_unknown": {
        "en": "There is no template “{donor}”. There are: {known}.",
        "fr": "Il n’y a pas de modèle « {donor} ». Il y a : {known}.",
    },
    "donor_choice_missing": {
        "en": "Its sources can be read in several ways. Choose one of {known} for {conflict}"
        " (command line: --choose {conflict}=…; donors {donor} explains them).",
        "fr": "Ses sources se lisent de plusieurs façons. Choisissez pour {conflict} parmi {known}"
        " (ligne de commande : --choose {conflict}=… ; donors {donor} les explique).",
    },
    "donor_choice_unknown": {
        "en": "“{value}” is no reading of {conflict}. Choose one of: {known}.",
        "fr": "« {value} » n’est pas une lecture de {conflict}. Choisissez parmi : {known}.",
    },
    "donor_conflict_unknown": {
        "en": "{donor} has nothing called “{conflict}” to choose. It has: {known}.",
        "fr": "{donor} n’a rien à choisir sous « {conflict} ». Il a : {known}.",
    },
    "donor_fill_unknown": {
        "en": "{donor} has nothing to fill in for rule “{rule}”. It has: {known}.",
        "fr": "{donor} n’a rien à remplir pour la règle « {rule} ». Il a : {known}.",
    },
    "donor_fill_missing": {
        "en": "{donor} needs a value for rule {rule} that no source gives."
        " Fill it in (command line: --fill {rule}=value).",
        "fr": "{donor} demande pour la règle {rule} une valeur qu’aucune source ne donne."
        " Remplissez-la (ligne de commande : --fill {rule}=valeur).",
    },
    "donor_fill_out_of_bounds": {
        "en": "The amount of rule {rule} lies between {least} and {most} {currency}. Correct it.",
        "fr": "Le montant de la règle {rule} est entre {least} et {most} {currency}. Corrigez-le.",
    },
    "donor_pair_unreadable": {
        "en": "“{value}” cannot be read. Write it as name=value.",
        "fr": "« {value} » ne se lit pas. Écrivez nom=valeur.",
    },
    "donor_option_missing": {
        "en": "To take a template, also give {option}.",
        "fr": "Pour prendre un modèle, donnez aussi {option}.",
    },
    "donor_rate_missing": {
        "en": "Nothing was taken: there is no exchange rate {base}–{quote} on {day}, and line"
        " {fund} is in {quote}. Give the rate first: template rates writes the workbook for it,"
        " import --rates takes it in (in the window: Money, Load rates…). Then take the"
        " template again.",
        "fr": "Rien n’a été pris : il n’y a pas de taux de change {base}–{quote} au {day}, et la"
        " ligne {fund} est en {quote}. Donnez d’abord le taux : template rates écrit le classeur,"
        " import --rates le prend (dans la fenêtre : page Argent, Charger des taux…). Puis"
        " reprenez le modèle.",
    },
    "donor_stopped": {
        "en": "Nothing was taken: with line {fund}, {count:# finding|# findings} would stop the"
        " programme. Read the template’s rules against yours and correct the programme first.",
        "fr": "Rien n’a été pris : avec la ligne {fund}, {count:# constat arrêterait|# constats"
        " arrêteraient} le programme. Comparez les règles du modèle aux vôtres et corrigez d’abord"
        " le programme.",
    },
    "donor_fund_unfit": {
        "en": "“{fund}” cannot be a line’s code. Use up to 30 letters, digits, dots and hyphens.",
        "fr": "« {fund} » ne peut pas être un code de ligne."
        " Utilisez jusqu’à 30 lettres, chiffres, points et tirets.",
    },
    "donor_fund_taken": {
        "en": "The programme has a line {fund} already. Choose another code.",
        "fr": "Le programme a déjà une ligne {fund}. Choisissez un autre code.",
    },
    "donor_period": {
        "en": "The line would end on {ends}, before it begins on {starts}. Correct one of them.",
        "fr": "La ligne finirait le {ends}, avant de commencer le {starts}. Corrigez une date.",
    },
    "donor_day_unreadable": {
        "en": "“{value}” is no date. Write it as 2026-12-31.",
        "fr": "« {value} » n’est pas une date. Écrivez-la ainsi : 2026-12-31.",
    },
    "donor_measure_unknown": {
        "en": "Rule {rule}: the catalogue has no measure “{value}”. Name one of its codes.",
        "fr": "Règle {rule} : le catalogue n’a pas de mesure « {value} »."
        " Indiquez un de ses codes.",
    },
    "donor_line_unknown": {
        "en": "Rule {rule}: the programme has no line “{value}”. Name one of its codes.",
        "fr": "Règle {rule} : le programme n’a pas de ligne « {value} ». Indiquez un de ses codes.",
    },
}
