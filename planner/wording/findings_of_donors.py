"""Sentences of findings about templates of real programmes taken into one's own."""

from __future__ import annotations

from planner.wording.findings_of_files import FindingTable

DONORS: FindingTable = {
    "donor_as_of": {
        "en": (
            "The sums of line {fund} are as of {as_of}, and {count} questions are open.",
            "Read them in the template {donor} and compare every rule with your agreement.",
        ),
        "fr": (
            "Les montants de la ligne {fund} datent de {as_of} ; {count} questions sont ouvertes.",
            "Lisez-les dans le modèle {donor} et comparez chaque règle avec votre accord.",
        ),
    },
    "donor_undated": {
        "en": (
            (
                "The sums of line {fund} come from a source without a date,"
                " and {count} questions are open."
            ),
            "Read them in the template {donor} and compare every rule with your agreement.",
        ),
        "fr": (
            (
                "Les montants de la ligne {fund} viennent d’une source non datée ;"
                " {count} questions sont ouvertes."
            ),
            "Lisez-les dans le modèle {donor} et comparez chaque règle avec votre accord.",
        ),
    },
    "donor_visa_unknown": {
        "en": (
            "What line {fund} owes hangs on whether nationals need a visa, which nobody said.",
            "Say it on the sheet Office; until then nothing that hangs on it is promised.",
        ),
        "fr": (
            "Ce que doit la ligne {fund} dépend de l’obligation de visa, que personne n’a dite.",
            "Dites-le dans la feuille Bureau ; d’ici là rien de cela n’est promis.",
        ),
    },
    "donor_country_unknown": {
        "en": (
            "Line {fund} serves returns to {known} only, and nobody said where the office is.",
            "Give the country on the sheet Office; until then the line serves nobody.",
        ),
        "fr": (
            (
                "La ligne {fund} ne sert que les retours vers {known} ;"
                " le pays du bureau n’est pas dit."
            ),
            "Donnez le pays dans la feuille Bureau ; d’ici là la ligne ne sert personne.",
        ),
    },
    "donor_country_other": {
        "en": (
            "Line {fund} serves returns to {known} only; the office is in {value}.",
            "Delete the line, or correct its rule where your agreement says otherwise.",
        ),
        "fr": (
            "La ligne {fund} ne sert que les retours vers {known} ; le bureau est en {value}.",
            "Supprimez la ligne, ou corrigez sa règle si votre accord dit autre chose.",
        ),
    },
    "donor_need_unknown": {
        "en": (
            "A rule of line {fund} is about the need “{value}”, which the programme does not have.",
            "Name the programme’s own need in the rule, else it never binds.",
        ),
        "fr": (
            (
                "Une règle de la ligne {fund} porte sur le besoin « {value} »,"
                " que le programme n’a pas."
            ),
            "Indiquez dans la règle le besoin du programme, sinon elle ne joue jamais.",
        ),
    },
    "donor_measure_elsewhere": {
        "en": (
            "Measure {value} is closed to those who departed from {country}; the line serves them.",
            "Extend its conditions on the sheet Measures, else the line never pays for it.",
        ),
        "fr": (
            "La mesure {value} est fermée aux personnes parties de {country}, que sert la ligne.",
            "Élargissez ses conditions dans la feuille Mesures, sinon la ligne ne la paie jamais.",
        ),
    },
    "donor_left_open": {
        "en": (
            "Rule {value} was left out: no source gives its value and nobody filled it in.",
            "Add it on the sheet Rules once you know it: the template {donor} says what is asked.",
        ),
        "fr": (
            "La règle {value} a été omise : aucune source n’en donne la valeur.",
            "Ajoutez-la dans la feuille Règles quand vous la savez : voir le modèle {donor}.",
        ),
    },
    "donor_rules_ended": {
        "en": (
            "Rules of line {fund} ended on {ends}, before the balance date: they bind nothing.",
            "Ask the donor what holds now and correct their dates and sums.",
        ),
        "fr": (
            (
                "Des règles de la ligne {fund} ont pris fin le {ends},"
                " avant la date d’équilibrage : elles ne jouent plus."
            ),
            "Demandez au bailleur ce qui vaut et corrigez dates et montants.",
        ),
    },
    "donor_rules_later": {
        "en": (
            "Rules of line {fund} begin on {starts} only, after the balance date.",
            "Correct their dates where your agreement begins earlier.",
        ),
        "fr": (
            (
                "Des règles de la ligne {fund} ne commencent que le {starts},"
                " après la date d’équilibrage."
            ),
            "Corrigez leurs dates si votre accord commence plus tôt.",
        ),
    },
}
