"""Sentences of errors about what rules cost and where more would help."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

COST_ERRORS: Table = {
    "nothing_to_compare": spoken(
        "The caseload itself found no answer in this time, so nothing can be compared with it."
        " Balance it first, or give more seconds.",
        "Le calcul lui-même n’a pas trouvé de réponse dans ce temps : rien ne peut lui être"
        " comparé. Équilibrez d’abord, ou donnez plus de secondes.",
    ),
    "costs_fund_unknown": spoken(
        "No fund has the code {fund}. Use one of: {funds}; or OFFICE for the office’s own rules.",
        "Aucune ligne n’a le code {fund}. Utilisez l’un de : {funds} ; ou OFFICE pour les règles"
        " du bureau.",
    ),
    "ending_unknown": spoken(
        "{file} cannot be written: its name must end in one of {endings}.",
        "{file} ne peut être écrit : son nom doit finir par l’un de {endings}.",
    ),
    "amount_not_positive": spoken(
        "The amount to try must be above zero. Write it like 10000.",
        "Le montant à essayer doit être supérieur à zéro. Écrivez par exemple 10000.",
    ),
}
