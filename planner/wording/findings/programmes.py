"""Sentences of findings about funds, rules, the catalogue and projects."""

from __future__ import annotations

from planner.wording.sentences import FindingTable

PROGRAMMES: FindingTable = {
    "rate_missing": {
        "en": (
            "There is no exchange rate of {base} to {quote} on {day}.",
            "Add one to the sheet Rates that starts on or before this day.",
        ),
        "fr": (
            "Il n’y a pas de taux de {base} en {quote} au {day}.",
            "Ajoutez dans la feuille Taux un taux qui commence ce jour ou avant.",
        ),
    },
    "rate_twice": {
        "en": (
            "There are two rates of the same currencies from {starts} on.",
            "Keep the one that is right.",
        ),
        "fr": (
            "Il y a deux taux des mêmes monnaies à partir du {starts}.",
            "Gardez celui qui est juste.",
        ),
    },
    "fund_ends_before_start": {
        "en": ("Fund {value} ends before it begins.", "Correct one of the two dates."),
        "fr": ("Le fonds {value} finit avant de commencer.", "Corrigez une des deux dates."),
    },
    "fund_ended": {
        "en": (
            "Fund {value} ended on {ends}, before the balance date: it pays for nothing.",
            "Correct the date, or delete the fund and its rules.",
        ),
        "fr": (
            (
                "Le fonds {value} s’est terminé le {ends}, avant la date d’équilibrage :"
                " il ne paie rien."
            ),
            "Corrigez la date ou supprimez le fonds et ses règles.",
        ),
    },
    "budget_zero": {
        "en": (
            "Fund {value} has no money: it pays for nothing.",
            "Fill in its amount, or delete the fund.",
        ),
        "fr": (
            "Le fonds {value} n’a pas d’argent : il ne paie rien.",
            "Indiquez son montant ou supprimez le fonds.",
        ),
    },
    "received_above_amount": {
        "en": (
            "More was received for fund {value} than its amount; only the amount counts.",
            "Correct the one that is wrong.",
        ),
        "fr": (
            "Le fonds {value} a reçu plus que son montant ; seul le montant compte.",
            "Corrigez celui des deux qui est faux.",
        ),
    },
    "fund_pays_nothing": {
        "en": (
            "No rule says what fund {value} pays for: it pays for nothing.",
            "Add a rule pays_for on the sheet Rules.",
        ),
        "fr": (
            "Aucune règle ne dit ce que paie le fonds {value} : il ne paie rien.",
            "Ajoutez une règle pays_for dans la feuille Règles.",
        ),
    },
    "entitlement_unstated": {
        "en": (
            "Fund {value} is an entitlement, but no rule says what it owes.",
            "Add rules entitled on the sheet Rules.",
        ),
        "fr": (
            "Le fonds {value} est un droit, mais aucune règle ne dit ce qu’il doit.",
            "Ajoutez des règles entitled dans la feuille Règles.",
        ),
    },
    "fund_not_entitlement": {
        "en": (
            "Fund {value} is a pool: it owes nothing to one person.",
            "Make it an entitlement on the sheet Funds, or delete the rule {sort}.",
        ),
        "fr": (
            "Le fonds {value} est partagé : il ne doit rien à une personne.",
            "Faites-en un droit (entitlement) dans Fonds ou supprimez la règle {sort}.",
        ),
    },
    "rule_value_missing": {
        "en": (
            "A rule {sort} needs a value under “{value}”.",
            "Fill it in; the sheet Guide says what each sort needs.",
        ),
        "fr": (
            "Une règle {sort} demande une valeur sous « {value} ».",
            "Remplissez-la ; la feuille Guide dit ce que chaque type demande.",
        ),
    },
    "rule_value_unused": {
        "en": (
            "A rule {sort} does not use “{column}”; the value was not taken into account.",
            "Empty the cell, or choose the sort that uses it (see Guide).",
        ),
        "fr": (
            "Une règle {sort} n’utilise pas « {column} » ; la valeur n’a pas été prise en compte.",
            "Videz la cellule ou choisissez le type qui l’utilise (voir Guide).",
        ),
    },
    "rule_scope_wrong": {
        "en": (
            "A rule {sort} cannot stand for {value}.",
            "Rules about money and entitlements belong to a fund, rules about people to OFFICE.",
        ),
        "fr": (
            "Une règle {sort} ne peut pas valoir pour {value}.",
            (
                "Les règles sur l’argent et les droits vont à un fonds, celles sur les personnes"
                " à OFFICE."
            ),
        ),
    },
    "rule_ends_before_start": {
        "en": ("Rule {value} ends before it begins.", "Correct one of the two dates."),
        "fr": ("La règle {value} finit avant de commencer.", "Corrigez une des deux dates."),
    },
    "rules_contradict": {
        "en": (
            "Rule {value} contradicts rule {other}: the same matter, another value, at one time.",
            "Delete one of them, or set dates so that one ends before the other begins.",
        ),
        "fr": (
            "La règle {value} contredit la règle {other} : même objet, autre valeur, même période.",
            "Supprimez l’une ou datez-les pour que l’une finisse avant que l’autre commence.",
        ),
    },
    "shares_impossible": {
        "en": (
            "The least shares of spending add up to {total} %, more than all of it.",
            "Lower one of them so that the sum is at most 100 %.",
        ),
        "fr": (
            "Les parts minimales de dépense font {total} %, plus que le tout.",
            "Baissez-en une pour que la somme ne dépasse pas 100 %.",
        ),
    },
    "shares_too_small": {
        "en": (
            "The greatest shares of all kinds add up to {total} %, less than all of it.",
            "Raise one of them so that the sum is at least 100 %.",
        ),
        "fr": (
            "Les parts maximales de toutes les formes font {total} %, moins que le tout.",
            "Relevez-en une pour que la somme atteigne au moins 100 %.",
        ),
    },
    "least_above_most": {
        "en": (
            "The least ({least}) is more than the most ({most}).",
            "Exchange the two, or correct one.",
        ),
        "fr": (
            "Le minimum ({least}) dépasse le maximum ({most}).",
            "Échangez les deux ou corrigez-en un.",
        ),
    },
    "condition_unreadable": {
        "en": (
            "The condition “{condition}” cannot be read.",
            "Write fact, sign and value, such as: age >= 18; cash_risk = no.",
        ),
        "fr": (
            "La condition « {condition} » est illisible.",
            "Écrivez mot, signe et valeur, par exemple : age >= 18; cash_risk = no.",
        ),
    },
    "fact_unknown": {
        "en": (
            "The condition “{condition}” asks for “{fact}”, which nobody records.",
            "Use a word of the sheet Guide; a need is written need.CODE.",
        ),
        "fr": (
            "La condition « {condition} » demande « {fact} », que personne n’enregistre.",
            "Utilisez un mot de la feuille Guide ; un besoin s’écrit need.CODE.",
        ),
    },
    "condition_value_unknown": {
        "en": (
            "The condition “{condition}” names “{value}”, which does not exist.",
            "Correct the code, or add it to its own sheet.",
        ),
        "fr": (
            "La condition « {condition} » nomme « {value} », qui n’existe pas.",
            "Corrigez le code ou ajoutez-le dans sa feuille.",
        ),
    },
    "covers_nothing": {
        "en": (
            "{value} covers no need: it is never awarded for itself.",
            "Add a row for it on the sheet Covers.",
        ),
        "fr": (
            "{value} ne couvre aucun besoin : rien ne le fait accorder.",
            "Ajoutez une ligne pour lui dans la feuille Couvertures.",
        ),
    },
    "amounts_missing": {
        "en": (
            "{value} is priced by {pricing}, but the sheet Amounts has none for it.",
            "Add its amounts there, or choose another way of pricing.",
        ),
        "fr": (
            "{value} a un prix par {pricing}, mais la feuille Montants n’en donne aucun.",
            "Ajoutez-y ses montants ou choisissez un autre mode de prix.",
        ),
    },
    "instalments_unreadable": {
        "en": (
            "The instalment “{value}” cannot be read.",
            "Write shares with their months, such as: 60 %; 40 % after 1 month.",
        ),
        "fr": (
            "La tranche « {value} » est illisible.",
            "Écrivez les parts et leurs mois, par exemple : 60 % ; 40 % après 1 mois.",
        ),
    },
    "instalments_not_whole": {
        "en": (
            "The instalments “{value}” do not add up to 100 %.",
            "Correct the shares.",
        ),
        "fr": (
            "Les tranches « {value} » ne font pas 100 %.",
            "Corrigez les parts.",
        ),
    },
    "wages_above_seat": {
        "en": (
            "The wages of a seat of {value} are more than the seat costs.",
            "Correct one of the two amounts.",
        ),
        "fr": (
            "Le salaire d’une place de {value} dépasse le coût de la place.",
            "Corrigez un des deux montants.",
        ),
    },
    "bar_forbids_floor": {
        "en": (
            (
                "Rule {value} forbids, for everybody, so much of what meets the need “{need}” that"
                " the least share of rule {other} cannot be reached."
            ),
            "Delete one of the rules, or say for whom the bar holds or what it leaves open.",
        ),
        "fr": (
            (
                "La règle {value} interdit à tous tant de ce qui couvre le besoin « {need} » que"
                " la part minimale de la règle {other} est hors d’atteinte."
            ),
            "Supprimez une des règles, ou précisez pour qui vaut l’interdiction ou quoi elle vise.",
        ),
    },
}
