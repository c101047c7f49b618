"""Sentences of findings about rates, funds' dates, budgets, account codes and providers."""

from __future__ import annotations

from planner.wording.sentences import FindingTable

MONEY: FindingTable = {
    "rate_ends_before_start": {
        "en": ("The rate of {base} to {quote} ends before it begins.", "Correct one of the dates."),
        "fr": (
            "Le taux de {base} en {quote} finit avant de commencer.",
            "Corrigez une des deux dates.",
        ),
    },
    "rate_of_itself": {
        "en": (
            "This is a rate of {base} to {base}.",
            "Name two different currencies, or delete the row: money needs no rate to itself.",
        ),
        "fr": (
            "C’est un taux de {base} en {base}.",
            "Nommez deux monnaies, ou supprimez la ligne : il ne faut pas de taux.",
        ),
    },
    "rate_gap": {
        "en": (
            "There is no rate of {base} to {quote} from {starts} to {ends}.",
            "Add it to the sheet Rates: nothing can be booked in these days.",
        ),
        "fr": (
            "Il n’y a pas de taux de {base} en {quote} du {starts} au {ends}.",
            "Ajoutez-le dans la feuille Taux : rien ne peut être comptabilisé ces jours-là.",
        ),
    },
    "rate_ends_early": {
        "en": (
            "The last rate of {base} to {quote} ends on {ends}, before fund {value} does.",
            "Add later rates to the sheet Rates when they are known.",
        ),
        "fr": (
            "Le dernier taux de {base} en {quote} finit le {ends}, avant le fonds {value}.",
            "Ajoutez les taux suivants dans la feuille Taux dès qu’ils sont connus.",
        ),
    },
    "country_unknown": {
        "en": (
            "“{value}” is no country.",
            "Write its two letters (ISO 3166), such as GN.",
        ),
        "fr": (
            "« {value} » n’est pas un pays.",
            "Écrivez ses deux lettres (ISO 3166), par exemple GN.",
        ),
    },
    "payer_approves": {
        "en": (
            "{value} is named both as approver and as payer: what they approve they cannot pay.",
            "Name two people.",
        ),
        "fr": (
            "{value} est à la fois approbateur et payeur : il ne peut payer ce qu’il approuve.",
            "Nommez deux personnes.",
        ),
    },
    "carry_over_before_end": {
        "en": (
            "The carry-over of fund {value} ends before the fund itself, on {ends}.",
            "Correct the date, or empty the cell where nothing is carried over.",
        ),
        "fr": (
            "Le report du fonds {value} finit avant le fonds lui-même, le {ends}.",
            "Corrigez la date, ou videz la cellule si rien n’est reporté.",
        ),
    },
    "liquidation_before_end": {
        "en": (
            "Fund {value} is to be paid out before it ends, on {ends}.",
            "Correct the date: what is committed on the last day must still be payable.",
        ),
        "fr": (
            "Le fonds {value} doit être payé avant sa fin, le {ends}.",
            "Corrigez la date : ce qui est engagé le dernier jour doit encore pouvoir être payé.",
        ),
    },
    "budget_ends_before_start": {
        "en": (
            "Version {version} of the budget of {value} ends before it begins.",
            "Correct one of the two dates.",
        ),
        "fr": (
            "La version {version} du budget de {value} finit avant de commencer.",
            "Corrigez une des deux dates.",
        ),
    },
    "budgets_overlap": {
        "en": (
            "Versions {earlier} and {version} of the budget of {value} hold at one time.",
            "Let one end the day before the other begins, and give each its own name.",
        ),
        "fr": (
            "Les versions {earlier} et {version} du budget de {value} valent en même temps.",
            "Faites finir l’une la veille du début de l’autre, et donnez à chacune son nom.",
        ),
    },
    "codes_missing": {
        "en": (
            "The accounts of fund {value} want a code {name}, and there is none for {named}.",
            "Add it to the sheet Account codes: without it nothing of these can be committed.",
        ),
        "fr": (
            "Les comptes du fonds {value} exigent un code {name}, absent pour {named}.",
            "Ajoutez-le dans Codes comptables : sans lui, rien de cela ne peut être engagé.",
        ),
    },
    "language_unreadable": {
        "en": (
            "“{value}” is no language.",
            "Write two or three letters each, such as fr | ff, separated by a bar.",
        ),
        "fr": (
            "« {value} » n’est pas une langue.",
            "Écrivez deux ou trois lettres chacune, comme fr | ff, séparées par une barre.",
        ),
    },
    "provider_reaches_twice": {
        "en": (
            "Provider {value} has two rows for {measure} that reach the same place ({places}).",
            "Keep one row for each place: the other is row {other}.",
        ),
        "fr": (
            "Le prestataire {value} a deux lignes pour {measure} au même lieu ({places}).",
            "Gardez une ligne par lieu : l’autre est la ligne {other}.",
        ),
    },
    "price_old": {
        "en": (
            (
                "The price of {value} for {measure} is of {priced}, older than {months:# month|#"
                " months}."
            ),
            "Ask the provider again, and correct price and date.",
        ),
        "fr": (
            "Le prix de {value} pour {measure} date du {priced}, plus de {months} mois.",
            "Redemandez-le au prestataire, et corrigez prix et date.",
        ),
    },
    "price_ahead": {
        "en": (
            "The price of {value} for {measure} is dated {priced}, after the balance date.",
            "Correct the date: it is the day on which the provider named the price.",
        ),
        "fr": (
            "Le prix de {value} pour {measure} est daté du {priced}, après la date d’équilibrage.",
            "Corrigez la date : c’est le jour où le prestataire a donné son prix.",
        ),
    },
    "provider_two_names": {
        "en": (
            "Provider {value} has another name here than in an earlier row.",
            "Write one name in all its rows, or give one of the two another code.",
        ),
        "fr": (
            "Le prestataire {value} porte ici un autre nom que dans une ligne précédente.",
            "Écrivez un seul nom dans toutes ses lignes, ou changez le code de l’un des deux.",
        ),
    },
    "price_undated": {
        "en": (
            "Nobody knows when {value} named its price for {measure}.",
            "Ask the provider again, and fill in the date under “Priced on”.",
        ),
        "fr": (
            "Personne ne sait quand {value} a donné son prix pour {measure}.",
            "Redemandez-le au prestataire, et remplissez « Prix du ».",
        ),
    },
    "places_unreached": {
        "en": (
            "No provider of {value} reaches {named}: nobody there can be given it.",
            "Add who delivers it there, or leave it if this is so.",
        ),
        "fr": (
            "Aucun prestataire de {value} ne dessert {named} : personne n’y peut la recevoir.",
            "Ajoutez qui la livre là, ou laissez ainsi si c’est le cas.",
        ),
    },
    "provider_price_unused": {
        "en": (
            "{measure} is not priced by cost: the price of {value} is not taken into account.",
            "Empty the price, or price the measure by cost on the sheet Measures.",
        ),
        "fr": (
            "{measure} n’a pas de prix par coût : le prix de {value} n’est pas pris en compte.",
            "Videz le prix, ou donnez à la mesure un prix par coût (cost) dans Mesures.",
        ),
    },
}
