"""Sentences of errors about what is asked of a balance: clearing, floors, costs, fairness."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

BALANCE_ERRORS: Table = {
    "sturdiness_balance_old": spoken(
        "The caseload has changed since its balance. Balance again, then try how sturdy it is.",
        "Les données ont changé depuis le calcul. Refaites le calcul, puis éprouvez-le.",
    ),
    "sturdiness_no_awards": spoken(
        "Nothing is awarded, so there is nothing to try. Read what the balance says first.",
        "Rien n’est attribué : il n’y a rien à éprouver. Lisez d’abord ce que dit le calcul.",
    ),
    "sturdiness_too_short": spoken(
        "Only {done} of the least {least} draws came close enough to the best in time. Let a"
        " balance take longer (page Balance, or --seconds), then try again.",
        "Seuls {done} des {least} tirages nécessaires ont assez approché l’optimum à temps. Donnez"
        " plus de temps au calcul (page Équilibre, ou --seconds), puis recommencez.",
    ),
    "clear_first": spoken(
        "Nothing is offered yet: {count:# case that the balance leaves short waits|# cases that the"
        " balance leaves short wait} to be cleared by a named person. See the list “To be cleared”"
        " on the page Balance, or plan --all --to-clear.",
        "Rien n’est encore proposé : {count:# dossier que le calcul laisse démuni est|# dossiers"
        " que le calcul laisse démunis sont} à valider par une personne nommée. Voyez la liste « À"
        " valider » de la page Équilibre, ou plan --all --to-clear.",
    ),
    "clearing_who_missing": spoken(
        "Who clears it is missing. Give the code of somebody of the office.",
        "Il manque qui valide. Donnez le code d’une personne du bureau.",
    ),
    "clearing_staff_unknown": spoken(
        "Who clears it is nobody of the sheet Office. Use a staff code that stands there.",
        "Qui valide n’est pas dans la feuille Bureau. Utilisez un code qui y figure.",
    ),
    "clearing_words_missing": spoken(
        "Another reason needs words. Write in a sentence why it may stand.",
        "Une autre raison demande des mots. Écrivez en une phrase pourquoi cela peut rester.",
    ),
    "clearing_not_waiting": spoken(
        "Case {case} does not wait to be cleared. Choose among those that are listed.",
        "Le dossier {case} n’est pas à valider. Choisissez parmi ceux de la liste.",
    ),
    "floors_balance_old": spoken(
        "The caseload has changed since its balance. Balance again, then ask about the floors.",
        "Les données ont changé depuis le calcul. Refaites le calcul, puis demandez.",
    ),
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
    "fairness_unknown": spoken(
        "“{value}” is no fairness setting. Write least_burden, balanced, worst_off_first, or a"
        " number from {least} (least burden in total) to {most} (near to worst-off first).",
        "« {value} » n’est pas un réglage d’équité. Écrivez least_burden, balanced,"
        " worst_off_first, ou un nombre de {least} (le moins de charge au total) à {most} (proche"
        " de « les plus démunis d’abord »).",
    ),
    "fairness_nothing_found": spoken(
        "No setting came to an answer in its time. Balance first, or give more seconds.",
        "Aucun réglage n’a abouti dans son temps. Lancez d’abord une répartition, ou donnez plus de"
        " secondes.",
    ),
    "parity_unreadable": spoken(
        "“{value}” is no parity. Write sex, place, departure or vulnerability, =, and the points of"
        " burden lifted by which groups may differ: sex=5. sex=off takes it away.",
        "« {value} » n’est pas une parité. Écrivez sex, place, departure ou vulnerability, =, et"
        " les points de charge allégée dont les groupes peuvent différer : sex=5. sex=off"
        " l’enlève.",
    ),
    "priority_unreadable": spoken(
        "“{value}” is no priority. Write a condition, =>, and how much such a case counts beside an"
        " ordinary one: vulnerability in gbv|disability => 1.5.",
        "« {value} » n’est pas une priorité. Écrivez une condition, =>, et combien compte un tel"
        " dossier face à un dossier ordinaire : vulnerability in gbv|disability => 1.5.",
    ),
}
