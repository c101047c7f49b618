"""Sentences of errors about clearing cases left short and about the sturdiness of awards."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

CLEARING_ERRORS: Table = {
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
}
