"""Sentences of errors about consent, papers that leave, retention and erasure."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

PROTECTION_ERRORS: Table = {
    "consent_who_missing": spoken(
        "Who took this down is missing. Give the code of somebody of the office.",
        "Il manque qui l’a noté. Donnez le code d’une personne du bureau.",
    ),
    "consent_scopes_missing": spoken(
        "What it is about is missing. Choose at least one: planning, sharing, reporting,"
        " follow-up.",
        "Il manque l’objet. Choisissez au moins un point : planification, partage, rapports,"
        " suivi.",
    ),
    "consent_in_future": spoken(
        "{day} is still to come. Write the day it was said; if the day is right, correct the"
        " computer’s clock.",
        "Le {day} est à venir. Écrivez le jour où cela a été dit ; si le jour est juste, corrigez"
        " l’horloge de l’ordinateur.",
    ),
    "consent_witness_missing": spoken(
        "Consent that was spoken needs a witness. Write who heard it (on the"
        " command line: --witness).",
        "Un consentement oral demande un témoin. Écrivez qui l’a entendu (en ligne"
        " de commande : --witness).",
    ),
    "consent_guardian_missing": spoken(
        "A guardian speaks for the child of case {case}. Write who that is and what they are to"
        " the child (on the command line: --guardian).",
        "Un tuteur parle pour l’enfant du dossier {case}. Écrivez qui c’est et son lien avec"
        " l’enfant (en ligne de commande : --guardian).",
    ),
    "consent_assent_missing": spoken(
        "From {age} years on a child is asked, too. Write whether the child of case {case} agrees.",
        "Dès {age} ans, un enfant est aussi consulté. Notez si l’enfant du dossier {case} est"
        " d’accord.",
    ),
    "consent_assent_refused": spoken(
        "The child of case {case} does not agree. Record it as refused, and talk to a child"
        " protection officer.",
        "L’enfant du dossier {case} n’est pas d’accord. Notez un refus et parlez-en à la"
        " protection de l’enfance.",
    ),
    "consent_nothing_to_withdraw": spoken(
        "No consent of this kind is in force for case {case}: there is nothing to withdraw.",
        "Aucun consentement de ce type n’est en vigueur pour le dossier {case} : rien à retirer.",
    ),
    "consent_withdrawn_before": spoken(
        "The consent of case {case} in force was given on {day}. Date its withdrawal that day or"
        " later.",
        "Le consentement en vigueur du dossier {case} date du {day}. Datez le retrait de ce jour"
        " ou après.",
    ),
    "recipient_missing": spoken(
        "Who gets it is missing. Name the organisation or office; for the office’s own use choose"
        " that purpose.",
        "Il manque le destinataire. Nommez l’organisation ou le bureau ; pour l’usage du bureau,"
        " choisissez cette finalité.",
    ),
    "recipient_long": spoken(
        "The recipient has more than {most} characters. Write the organisation’s name only.",
        "Le destinataire dépasse {most} caractères. Écrivez seulement le nom de l’organisation.",
    ),
    "export_without_consent": spoken(
        "Case {case} has not consented to this: {scope}. Ask for it and record it, or choose"
        " another purpose.",
        "Le dossier {case} n’y a pas consenti : {scope}. Demandez et notez-le, ou choisissez une"
        " autre finalité.",
    ),
    "export_nobody_consented": spoken(
        "Nobody has consented to this: {scope}. Nothing was written.",
        "Personne n’y a consenti : {scope}. Rien n’a été écrit.",
    ),
    "case_number_again": spoken(
        "To erase case {case}, type its number again, exactly as it stands.",
        "Pour effacer le dossier {case}, tapez encore son numéro, exactement comme il est écrit.",
    ),
    "erase_plan_stands": spoken(
        "The plan of case {case} is {from_state}. Close it first; then the case can be erased.",
        "Le plan du dossier {case} est « {from_state} ». Clôturez-le d’abord ; le dossier pourra"
        " ensuite être effacé.",
    ),
    "kept_words_missing": spoken(
        "Another reason needs words. Write in a sentence why the case is kept until then.",
        "Une autre raison demande des mots. Écrivez en une phrase pourquoi garder le dossier.",
    ),
    "until_missing": spoken(
        "Until when and why is missing. Give --until DATE and --why WHY with --case.",
        "Il manque jusqu’à quand et pourquoi. Donnez --until DATE et --why RAISON avec --case.",
    ),
    "keep_months_wrong": spoken(
        "Cases are kept for 1 to {most} months after they are closed. Write such a number.",
        "Les dossiers se gardent de 1 à {most} mois après leur clôture. Écrivez un tel nombre.",
    ),
    "span_wrong": spoken(
        "The first day is after the last. Change one of them.",
        "Le premier jour est après le dernier. Changez l’un des deux.",
    ),
}
