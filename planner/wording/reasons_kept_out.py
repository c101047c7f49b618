"""Why a measure or seat is not awarded, in sentences: facts of rules first, then the balance."""

from __future__ import annotations

from planner.wording.sentences import Table

CLOSED_REASONS: Table = {
    "refused": {
        "en": "{target}: the person refused support of this kind ({kind}).",
        "fr": "{target} : la personne a refusé ce type de soutien ({kind}).",
    },
    "forbidden": {
        "en": "{target} was discussed and refused ({who}).",
        "fr": "{target} a été discuté et refusé ({who}).",
    },
    "barred": {
        "en": "{target} is barred here. {rule}",
        "fr": "{target} est exclu ici. {rule}",
    },
    "bar_unknown": {
        "en": "{target} stays barred until this is known: {fact}. Ask.",
        "fr": "{target} reste exclu tant que ceci n’est pas connu : {fact}. Demandez-le.",
    },
    "needs_first": {
        "en": "{target} needs: {condition}.",
        "fr": "{target} exige : {condition}.",
    },
    "condition": {
        "en": "{target} is only for: {condition}.",
        "fr": "{target} est réservé à : {condition}.",
    },
    "ask": {
        "en": "{target} depends on something nobody knows: {fact}. Ask.",
        "fr": "{target} dépend d’une chose que personne ne sait : {fact}. Demandez-le.",
    },
    "age": {
        "en": "{target} is for people aged {ages}.",
        "fr": "{target} est pour les personnes de {ages}.",
    },
    "not_wished": {
        "en": "{target}: the person did not wish a community project. It can be offered.",
        "fr": "{target} : la personne n’a pas souhaité de projet communautaire. On peut le"
        " proposer.",
    },
    "fund_kind": {
        "en": "{fund} does not pay for {target}.",
        "fr": "{fund} ne paie pas {target}.",
    },
    "fund_serves": {
        "en": "{fund} serves only: {condition}.",
        "fr": "{fund} est réservé à : {condition}.",
    },
    "fund_ask": {
        "en": "Whether {fund} may pay depends on something nobody knows: {fact}. Ask.",
        "fr": "Savoir si {fund} peut payer dépend d’une chose inconnue : {fact}. Demandez-le.",
    },
    "fund_period": {
        "en": "{fund} does not run on the balance date.",
        "fr": "{fund} ne court pas à la date du calcul.",
    },
    "too_late": {
        "en": "{target} cannot start while {fund} may still be used for this case.",
        "fr": "{target} ne peut pas commencer tant que {fund} peut encore servir à ce dossier.",
    },
    "too_small": {
        "en": "{target} would be worth less than the smallest useful award.",
        "fr": "{target} vaudrait moins que le plus petit soutien utile.",
    },
    "no_fund": {
        "en": "No donor line may pay {target} for this case.",
        "fr": "Aucune ligne de financement ne peut payer {target} pour ce dossier.",
    },
    "no_tier": {
        "en": "{target} has no amount for a household of {persons}.",
        "fr": "{target} n’a pas de montant pour un ménage de {persons}.",
    },
    "done_before": {
        "en": "{target}: the person had it before.",
        "fr": "{target} : la personne l’a déjà suivi.",
    },
    "side_effect": {
        "en": "{target} would help with this only by the way; its purpose is another need.",
        "fr": "{target} n’aiderait ici qu’en passant ; son but est un autre besoin.",
    },
    "nobody_counted": {
        "en": "{target}: nobody in this household is of the age it is for.",
        "fr": "{target} : personne dans ce ménage n’a l’âge concerné.",
    },
    "debt_small": {
        "en": "{target}: the debt is smaller than its least amount.",
        "fr": "{target} : la dette est inférieure au plus petit montant.",
    },
    "no_prerequisite": {
        "en": "{target} must follow {first}, which is not open to this case.",
        "fr": "{target} doit suivre {first}, qui n’est pas ouvert à ce dossier.",
    },
    "tension": {
        "en": "{target} cannot open yet. {rule}",
        "fr": "{target} ne peut pas encore ouvrir. {rule}",
    },
    "too_few": {
        "en": "{target} cannot open: {people} could take a seat, it needs {least}.",
        "fr": "{target} ne peut pas ouvrir : {people} pourraient y prendre place, il en faut"
        " {least}.",
    },
    "residents_share": {
        "en": "{target} cannot open: with its residents’ seats only {seats} returnees may join,"
        " fewer than it needs.",
        "fr": "{target} ne peut pas ouvrir : vu les places des habitants, seules {seats} personnes"
        " de retour peuvent entrer, moins qu’il n’en faut.",
    },
}

BALANCE_REASONS: Table = {
    "excluded_by": {
        "en": "{target} cannot stand beside {other}, which was chosen.",
        "fr": "{target} ne va pas avec {other}, qui a été retenu.",
    },
    "ceiling": {
        "en": "{target} would go above the ceiling of {limit} a case. {rule}",
        "fr": "{target} dépasserait le plafond de {limit} par dossier. {rule}",
    },
    "entitlement_used": {
        "en": "{target}: what {fund} promised this person ({limit}) is used for other support.",
        "fr": "{target} : ce que {fund} a promis à cette personne ({limit}) sert à d’autres"
        " soutiens.",
    },
    "project_not_opened": {
        "en": "{target} does not open in this balance.",
        "fr": "{target} n’ouvre pas dans ce calcul.",
    },
    "project_full": {
        "en": "{target} is full: all {seats} seats for returnees are taken.",
        "fr": "{target} est complet : les {seats} places pour les personnes de retour sont prises.",
    },
    "met_otherwise": {
        "en": "{target} would add nothing to what is awarded.",
        "fr": "{target} n’ajouterait rien à ce qui est attribué.",
    },
    "places_full": {
        "en": "{target}: all places are taken.",
        "fr": "{target} : toutes les places sont prises.",
    },
    "trade_full": {
        "en": "{target}: the place has as many of the trade {subject} as it can live from.",
        "fr": "{target} : le lieu compte déjà autant de métiers {subject} qu’il peut en vivre.",
    },
    "hours_full": {
        "en": "{target}: counsellor {subject} has no hours left in time.",
        "fr": "{target} : {subject} n’a plus d’heures à temps.",
    },
    "fund_used": {
        "en": "{target}: {fund} has {left} left, less than it costs.",
        "fr": "{target} : il reste {left} sur {fund}, moins que son coût.",
    },
    "line_share_used": {
        "en": "{target}: the share of {subject} is used up.",
        "fr": "{target} : la part de {subject} est épuisée.",
    },
    "share_used": {
        "en": "{target}: more {subject} would go above its share of the spending.",
        "fr": "{target} : davantage ({subject}) dépasserait sa part des dépenses.",
    },
    "share_kept": {
        "en": "{target}: paying it would take {subject} below its share of the spending.",
        "fr": "{target} : le payer ferait passer {subject} sous sa part des dépenses.",
    },
    "further_elsewhere": {
        "en": "{target}: the same money lifts more burden for others in this balance.",
        "fr": "{target} : le même argent allège davantage d’autres personnes dans ce calcul.",
    },
    "as_good": {
        "en": "{target} would be about as good: choose freely.",
        "fr": "{target} serait à peu près aussi bon : choisissez librement.",
    },
    "no_more_open": {
        "en": "{need}: nothing more is open to this case; {attainable} is the most it can have.",
        "fr": "{need} : rien de plus n’est ouvert à ce dossier ; {attainable} est le maximum.",
    },
    "no_measure": {
        "en": "{need}: the catalogue has nothing for it. This is a gap in services.",
        "fr": "{need} : le catalogue n’a rien pour cela. C’est un manque de services.",
    },
}
