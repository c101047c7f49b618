"""Sentences of errors about what a caseload holds: values, cases, decisions, plans, balances."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

CASELOAD_ERRORS: Table = {
    "currency_unknown": {
        "en": "“{currency}” is no currency the planner knows. Use an ISO code such as EUR or GNF.",
        "fr": "« {currency} » n’est pas une monnaie connue. Utilisez un code ISO, ex. EUR.",
    },
    "amount_unreadable": {
        "en": "“{value}” is no amount. Write a number of zero or more, such as 1250.50.",
        "fr": "« {value} » n’est pas un montant. Écrivez un nombre positif ou nul, ex. 1250.50.",
    },
    "amount_too_fine": {
        "en": "“{value}” has more decimals than {currency} has. Round it.",
        "fr": "« {value} » a plus de décimales que {currency}. Arrondissez-le.",
    },
    "currencies_mixed": {
        "en": "An amount in {other} stands where {one} is meant. Give it in {one}.",
        "fr": "Un montant en {other} se trouve là où {one} est attendu. Donnez-le en {one}.",
    },
    "rate_missing": {
        "en": "There is no exchange rate {base}–{quote} on {day}."
        " Add one to the sheet Rates of the programme workbook.",
        "fr": "Aucun taux de change {base}–{quote} au {day}."
        " Ajoutez-en un à la feuille Rates du classeur du programme.",
    },
    "condition_unreadable": {
        "en": "The condition “{condition}” cannot be read. Write it like: age >= 18.",
        "fr": "La condition « {condition} » est illisible. Écrivez par exemple : age >= 18.",
    },
    "fact_unknown": {
        "en": "The condition “{condition}” asks for “{fact}”, which nobody records."
        " The notes on the heading list what can be asked.",
        "fr": "La condition « {condition} » demande « {fact} », que personne n’enregistre."
        " La note de l’en-tête donne ce qui peut être demandé.",
    },
    "plan_step": {
        "en": "A plan that is {from_state} cannot become {to_state}. Take it step by step: offered,"
        " agreed, signed. Who wants a signed plan changed amends it.",
        "fr": "Un plan « {from_state} » ne peut devenir « {to_state} ». Avancez pas à pas :"
        " proposé, accepté, signé. Un plan signé se change par un avenant.",
    },
    "reason_missing": {
        "en": "A reason is missing. Say in a few words why.",
        "fr": "Il manque une raison. Dites pourquoi en quelques mots.",
    },
    "finding_stops": {
        "en": "This stops the case and cannot be ignored. Correct it in the file, or here.",
        "fr": "Ce constat bloque le dossier et ne peut être ignoré. Corrigez-le dans le fichier ou"
        " ici.",
    },
    "finding_gone": {
        "en": "There is no such finding any more. Look at the list again.",
        "fr": "Ce constat n’existe plus. Regardez à nouveau la liste.",
    },
    "pair_gone": {
        "en": "One of the two cases is no more. Look at the list again.",
        "fr": "L’un des deux dossiers n’existe plus. Regardez à nouveau la liste.",
    },
    "pair_not_listed": {
        "en": "{one} and {other} are no pair to judge. “pairs FILE” lists those: name one.",
        "fr": "{one} et {other} ne sont pas une paire à juger. « pairs FICHIER » les énumère :"
        " nommez-en une.",
    },
    "answer_same": {
        "en": "That is what is recorded already. If it is right, ignore this and say why.",
        "fr": "C’est déjà ce qui est enregistré. Si c’est exact, ignorez ce constat et dites"
        " pourquoi.",
    },
    "answer_in_file": {
        "en": "This is not about one case. Correct it in the file, and read the file again.",
        "fr": "Cela ne concerne pas un seul dossier. Corrigez le fichier et relisez-le.",
    },
    "answer_elsewhere": {
        "en": "One answer does not settle this. Open the case {case} and correct it there.",
        "fr": "Une seule réponse n’y suffit pas. Ouvrez le dossier {case} et corrigez-le.",
    },
    "answer_unreadable": {
        "en": "The answer cannot be read. Write it like this: {example}.",
        "fr": "La réponse est illisible. Écrivez-la ainsi : {example}.",
    },
    "answer_empty": {
        "en": "The answer is empty. Write down what is right.",
        "fr": "La réponse est vide. Écrivez ce qui est juste.",
    },
    "answer_not_listed": {
        "en": "That answer is not one of the list. Give one of these: {known}.",
        "fr": "Cette réponse n’est pas de la liste. Donnez l’une de celles-ci : {known}.",
    },
    "programme_first": {
        "en": "The caseload has no programme yet. Load the programme workbook first.",
        "fr": "Il n’y a pas encore de programme. Chargez d’abord le classeur du programme.",
    },
    "balance_old": {
        "en": "The caseload has changed since it was balanced. Balance again, then export.",
        "fr": "Les données ont changé depuis le calcul. Équilibrez à nouveau, puis exportez.",
    },
    "document_changed": {
        "en": "The caseload has changed in the meantime. Do it again with the caseload as it is.",
        "fr": "Les données ont changé entre-temps. Recommencez avec leur état actuel.",
    },
    "not_open_to_case": {
        "en": "{target} is not open to this case. See beside what keeps it out.",
        "fr": "{target} n’est pas ouvert à ce dossier. Voyez à côté ce qui s’y oppose.",
    },
    "number_missing": {
        "en": "The case number is missing. Give the case a number.",
        "fr": "Le numéro de dossier manque. Donnez un numéro au dossier.",
    },
    "number_taken": {
        "en": "There is a case {case} already. Use another number, or correct that case.",
        "fr": "Le dossier {case} existe déjà. Prenez un autre numéro ou corrigez ce dossier.",
    },
    "severity_unknown": {
        "en": "A need of case {case} has no severity from 0 to 4. Choose one, or unknown.",
        "fr": "Un besoin du dossier {case} n’a pas de gravité de 0 à 4. Choisissez, ou inconnu.",
    },
    "target_unknown": {
        "en": "The programme has no measure or project {target}. Choose one of its catalogue.",
        "fr": "Le programme n’a ni mesure ni projet {target}. Choisissez dans le catalogue.",
    },
    "decide_agreed": {
        "en": "The plan of case {case} is agreed and stands. To change it, take it back to the"
        " draft first: on the page Plans, or plan CASELOAD --case {case} --draft --who CODE.",
        "fr": "Le plan du dossier {case} est accepté et tient. Pour le changer, ramenez-le d’abord"
        " au projet : à la page Plans, ou plan CASELOAD --case {case} --draft --who CODE.",
    },
    "decide_signed": {
        "en": "The plan of case {case} is signed and stands. To change it, amend it first with a"
        " reason: on the page Plans, or plan CASELOAD --case {case} --amend --reason WORDS --who"
        " CODE.",
        "fr": "Le plan du dossier {case} est signé et tient. Pour le changer, modifiez-le d’abord,"
        " avec une raison : à la page Plans, ou plan CASELOAD --case {case} --amend --reason"
        " WORDS --who CODE.",
    },
    "level_unknown": {
        "en": "{target} has no amount of {level} for this case. Choose one of {levels}.",
        "fr": "{target} n’a pas de montant de {level} pour ce dossier. Choisissez l’un de :"
        " {levels}.",
    },
    "level_none": {
        "en": "{target} has no amounts to choose from for this case. Leave the amount out.",
        "fr": "{target} n’a pas de montants au choix pour ce dossier. N’indiquez pas de montant.",
    },
    "decision_unknown": {
        "en": "Nothing was decided on {target} for {case}. Look at the case's decisions.",
        "fr": "Rien n’a été décidé sur {target} pour {case}. Regardez les décisions du dossier.",
    },
    "no_cases": {
        "en": "There are no cases to balance yet. Import assessments, or add a case by hand.",
        "fr": "Il n’y a pas encore de dossiers. Importez des évaluations ou ajoutez un dossier.",
    },
    "case_unknown": {
        "en": "There is no case {case}. Check the number.",
        "fr": "Il n’y a pas de dossier {case}. Vérifiez le numéro.",
    },
    "case_erased": {
        "en": "Case {case} was erased on {day}: nothing is kept of it. The audit trail says by whom"
        " and why: trail CASELOAD --case {case}.",
        "fr": "Le dossier {case} a été effacé le {day} : rien n’en est gardé. Le journal dit par"
        " qui et pourquoi : trail CASELOAD --case {case}.",
    },
    "no_allocation": {
        "en": "There is nothing to export yet. Balance the caseload first.",
        "fr": "Il n’y a encore rien à exporter. Équilibrez d’abord les dossiers.",
    },
    "nothing_to_adopt": {
        "en": "The balance brought no allocation to adopt. Read what it says and mend that first.",
        "fr": "Aucune allocation à retenir. Lisez ce que dit le calcul et corrigez d’abord.",
    },
    "balance_first": {
        "en": "There are no awards yet. Balance the caseload first.",
        "fr": "Il n’y a pas encore de soutiens attribués. Équilibrez d’abord les dossiers.",
    },
    "plan_of_another": spoken(
        "Case {case} is {counsellor}’s. Say in a few words why {who} takes this step: --reason"
        " WORDS.",
        "Le dossier {case} est celui de {counsellor}. Dites en quelques mots pourquoi {who} fait ce"
        " pas : --reason MOTS.",
        "El caso {case} es de {counsellor}. Diga en pocas palabras por qué {who} da este paso:"
        " --reason PALABRAS.",
        "الحالة {case} من حالات {counsellor}. قل بكلمات قليلة لماذا يتخذ {who} هذه الخطوة:"
        " \u2066--reason WORDS\u2069.",
    ),
    "plan_day_ahead": spoken(
        "{on} is still to come. Write the day on which it was done.",
        "Le {on} est encore à venir. Écrivez le jour où cela a été fait.",
        "El {on} aún no ha llegado. Escriba el día en que se hizo.",
        "لم يأت يوم {on} بعد. اكتب اليوم الذي تم فيه ذلك.",
    ),
    "plan_day_early": spoken(
        "{on} is before the last step of this plan, on {since}. Write the day it was done.",
        "Le {on} précède la dernière étape de ce plan, le {since}. Écrivez le jour où cela a été"
        " fait.",
        "El {on} es anterior al último paso de este plan, el {since}. Escriba el día en que se"
        " hizo.",
        "يوم {on} قبل آخر خطوة في هذه الخطة في {since}. اكتب اليوم الذي تم فيه ذلك.",
    ),
    "agreement_blocked": {
        "en": "The plan of case {case} cannot be agreed yet; missing: {missing}. Record"
        " that in the case first.",
        "fr": "Le plan du dossier {case} ne peut pas encore être accepté ; il manque : {missing}."
        " Notez-le d’abord dans le dossier.",
    },
    "plan_without_consent": {
        "en": "There is no plan for case {case}: no consent to one stands. Ask for it, unless they"
        " took it back.",
        "fr": "Pas de plan pour le dossier {case} : aucun consentement en cours. Demandez-le, sauf"
        " s’il a été retiré.",
    },
}
