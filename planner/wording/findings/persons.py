"""Sentences of findings about a person, the return and the household."""

from __future__ import annotations

from planner.wording.sentences import FindingTable

PERSONS: FindingTable = {
    "member_without_case": {
        "en": (
            "The household member belongs to no case of this file and was left out.",
            "Correct the value that ties it to its case.",
        ),
        "fr": (
            "Le membre n’appartient à aucun dossier de ce fichier et n’a pas été repris.",
            "Corrigez la valeur qui le relie à son dossier.",
        ),
    },
    "number_missing": {
        "en": (
            "The case number is missing; the case is planned as {number}.",
            "Give it its number in the form and import again, or correct it here.",
        ),
        "fr": (
            "Le numéro de dossier manque ; le dossier est planifié sous {number}.",
            "Donnez-lui son numéro dans le formulaire et réimportez, ou corrigez-le ici.",
        ),
    },
    "case_number_twice": {
        "en": (
            "Row {other} has the same case number; the newest assessment plans the case.",
            "Nothing, if it is a second visit. If they are two people, correct one number.",
        ),
        "fr": (
            "La ligne {other} a le même numéro ; l’évaluation la plus récente planifie le dossier.",
            "Rien, si c’est une deuxième visite. Si ce sont deux personnes, corrigez un numéro.",
        ),
    },
    "case_number_differs": {
        "en": (
            "This submission was of case {case} and now bears the number {number}; it was kept.",
            "Correct the number in the form, or here if it is the new one that is right.",
        ),
        "fr": (
            "Cet envoi était du dossier {case} et porte maintenant {number} ; il y est resté.",
            "Corrigez le numéro dans le formulaire, ou ici si c’est le nouveau qui est juste.",
        ),
    },
    "erased_before": {
        "en": (
            "This person was erased here on {day}: the row is left out.",
            (
                "Take the row out of the file. Should they come back, a planner takes them in again"
                " where the import shows it (on the command line: --erased-again)."
            ),
        ),
        "fr": (
            "Cette personne a été effacée ici le {day} : la ligne est laissée de côté.",
            (
                "Retirez la ligne du fichier. Si la personne revient, un planificateur la reprend"
                " là où l’import la montre (en ligne de commande : --erased-again)."
            ),
        ),
    },
    "likely_duplicate": {
        "en": (
            "This may be the same person as {number}: {alike} are alike.",
            (
                "Look at both side by side and say which it is: one person, or different people."
                " Nothing is merged."
            ),
        ),
        "fr": (
            "C’est peut-être la même personne que {number} : {alike} se ressemblent.",
            (
                "Regardez-les côte à côte et dites ce qu’il en est : une personne, ou deux. Rien"
                " n’est fusionné."
            ),
        ),
    },
    "case_number_two_people": {
        "en": (
            (
                "Row {other} has the same case number and is another person, it seems;"
                " this one is kept apart as {number}."
            ),
            "Give one of the two its own number.",
        ),
        "fr": (
            (
                "La ligne {other} a le même numéro, et c’est une autre personne, semble-t-il ;"
                " celle-ci est gardée à part sous {number}."
            ),
            "Donnez à l’une des deux son propre numéro.",
        ),
    },
    "name_missing": {
        "en": ("The name is missing.", "Add it before the plan is printed."),
        "fr": ("Le nom manque.", "Ajoutez-le avant d’imprimer le plan."),
    },
    "name_mixed_scripts": {
        "en": (
            "The name mixes scripts ({scripts}); it is kept as written.",
            "Check the spelling with the person, and use one script.",
        ),
        "fr": (
            "Le nom mélange des écritures ({scripts}) ; il est gardé tel quel.",
            "Vérifiez l’orthographe avec la personne et gardez une seule écriture.",
        ),
    },
    "birth_missing": {
        "en": (
            "The birth date is missing: the age is unknown.",
            "Ask for the date, or at least the year; until then what needs an age is not given.",
        ),
        "fr": (
            "La date de naissance manque : l’âge est inconnu.",
            "Demandez la date, au moins l’année ; d’ici là ce qui dépend de l’âge n’est pas donné.",
        ),
    },
    "birth_unreadable": {
        "en": (
            "The birth date cannot be read: the age is unknown.",
            "Write a date such as 1988-05-31, or the year alone.",
        ),
        "fr": (
            "La date de naissance est illisible : l’âge est inconnu.",
            "Écrivez une date comme 1988-05-31, ou l’année seule.",
        ),
    },
    "birth_in_future": {
        "en": (
            "The birth date lies after the balance date ({day}): the age is unknown.",
            "Correct the date with the person.",
        ),
        "fr": (
            "La date de naissance est après la date d’équilibrage ({day}) : l’âge est inconnu.",
            "Corrigez la date avec la personne.",
        ),
    },
    "sex_missing": {
        "en": ("The sex is not recorded.", "Ask and record it, if the person wishes."),
        "fr": ("Le sexe n’est pas noté.", "Demandez-le et notez-le, si la personne le veut."),
    },
    "language_missing": {
        "en": (
            "No language is recorded for the plan; it is written in {given}.",
            "Ask which language the person reads or understands best.",
        ),
        "fr": (
            "Aucune langue n’est notée pour le plan ; il est écrit en {given}.",
            "Demandez quelle langue la personne lit ou comprend le mieux.",
        ),
    },
    "plan_language_other": {
        "en": (
            (
                "The plan is wanted in a language it cannot be written in yet ({language});"
                " it is written in {given}."
            ),
            "Read it out to the person in a language they understand before they sign.",
        ),
        "fr": (
            (
                "Le plan est demandé dans une langue pas encore disponible ({language}) ;"
                " il est écrit en {given}."
            ),
            "Lisez-le à la personne dans une langue qu’elle comprend avant qu’elle signe.",
        ),
    },
    "departure_missing": {
        "en": (
            "The country of departure is not recorded: no fund tied to it can pay.",
            "Add it from the travel papers.",
        ),
        "fr": (
            "Le pays de départ n’est pas noté : aucun fonds qui en dépend ne peut payer.",
            "Ajoutez-le d’après les papiers de voyage.",
        ),
    },
    "return_type_missing": {
        "en": (
            "The kind of return is not recorded: no fund tied to it can pay.",
            "Add it: voluntary, humanitarian or forced.",
        ),
        "fr": (
            "Le type de retour n’est pas noté : aucun fonds qui en dépend ne peut payer.",
            "Ajoutez-le : volontaire, humanitaire ou forcé.",
        ),
    },
    "return_date_missing": {
        "en": (
            "The date of return is missing: months and deadlines cannot be counted from it.",
            "Add it from the travel papers.",
        ),
        "fr": (
            "La date de retour manque : les mois et délais ne peuvent pas en partir.",
            "Ajoutez-la d’après les papiers de voyage.",
        ),
    },
    "return_date_unreadable": {
        "en": (
            "The date of return cannot be read.",
            "Write year-month-day, such as 2026-07-18.",
        ),
        "fr": (
            "La date de retour est illisible.",
            "Écrivez année-mois-jour, par exemple 2026-07-18.",
        ),
    },
    "return_date_in_future": {
        "en": (
            "The date of return lies after the balance date ({day}).",
            "Correct it, or leave the case to the next balance.",
        ),
        "fr": (
            "La date de retour est après la date d’équilibrage ({day}).",
            "Corrigez-la ou laissez le dossier au prochain équilibrage.",
        ),
    },
    "place_missing": {
        "en": (
            "The place of return is missing: no community project is open to the case.",
            "Ask and record it.",
        ),
        "fr": (
            "Le lieu de retour manque : aucun projet communautaire n’est ouvert au dossier.",
            "Demandez-le et notez-le.",
        ),
    },
    "place_unknown": {
        "en": (
            "The place “{value}” is not one of the programme's; it is kept as written.",
            "Correct it, or add the place to the sheet Places of the programme.",
        ),
        "fr": (
            "Le lieu « {value} » n’est pas dans le programme ; il est gardé tel quel.",
            "Corrigez-le ou ajoutez le lieu à la feuille Lieux du programme.",
        ),
    },
    "counsellor_missing": {
        "en": (
            "The case has no counsellor: nobody's hours count for it.",
            "Give it a counsellor.",
        ),
        "fr": (
            "Le dossier n’a pas de conseiller : les heures de personne ne comptent.",
            "Donnez-lui un conseiller.",
        ),
    },
    "counsellor_unknown": {
        "en": (
            "The counsellor recorded is not one of the office.",
            "Correct the code, or add it to the sheet Office of the programme.",
        ),
        "fr": (
            "Le conseiller noté n’est pas du bureau.",
            "Corrigez le code ou ajoutez-le à la feuille Bureau du programme.",
        ),
    },
    "man_pregnant": {
        "en": (
            "A man is recorded as pregnant or breastfeeding.",
            "Correct the sex or the vulnerability; it may belong to a member of the household.",
        ),
        "fr": (
            "Un homme est noté comme enceinte ou allaitante.",
            "Corrigez le sexe ou la vulnérabilité ; elle vaut peut-être pour un membre du ménage.",
        ),
    },
    "adult_unaccompanied": {
        "en": (
            "An adult of {age} is recorded as an unaccompanied child; the age counts.",
            (
                "Correct the birth date or the vulnerability. If the age is in doubt, treat the"
                " person as a child."
            ),
        ),
        "fr": (
            "Un adulte de {age} ans est noté comme enfant non accompagné ; c’est l’âge qui compte.",
            (
                "Corrigez la naissance ou la vulnérabilité. En cas de doute sur l’âge, traitez la"
                " personne comme un enfant."
            ),
        ),
    },
    "unaccompanied_now_adult": {
        "en": (
            "The person came back as an unaccompanied child and has turned {age} since.",
            "Plan the passage to adult support with the guardian and the person.",
        ),
        "fr": (
            "La personne est rentrée enfant non accompagné et a {age} ans depuis.",
            "Préparez le passage à l’aide aux adultes avec le tuteur et la personne.",
        ),
    },
    "child_without_guardian": {
        "en": (
            "An unaccompanied child of {age} said yes in the form, and no guardian is verified.",
            (
                "Have a guardian named. Record the guardian’s consent and the child’s own; nothing"
                " of the plan is agreed before."
            ),
        ),
        "fr": (
            (
                "Un enfant non accompagné de {age} ans a dit oui dans le formulaire, et aucun"
                " tuteur n’est vérifié."
            ),
            (
                "Faites désigner un tuteur. Notez le consentement du tuteur et celui de l’enfant ;"
                " rien du plan n’est convenu avant."
            ),
        ),
    },
    "child_as_adult": {
        "en": (
            "A child of {age} is recorded with {facts}.",
            "Correct the birth date, or this answer. Until then the rules for children hold.",
        ),
        "fr": (
            "Un enfant de {age} ans est noté avec {facts}.",
            "Corrigez la naissance ou cette réponse. D’ici là, les règles des enfants valent.",
        ),
    },
    "member_age_missing": {
        "en": (
            "The age of a household member is missing.",
            "Ask for it; until then what is counted by age leaves the member out.",
        ),
        "fr": (
            "L’âge d’un membre du ménage manque.",
            "Demandez-le ; d’ici là, ce qui est compté par âge ne compte pas ce membre.",
        ),
    },
    "member_age_negative": {
        "en": (
            "The age of a household member is below zero ({value}); it counts as unknown.",
            "Correct the age.",
        ),
        "fr": (
            "L’âge d’un membre du ménage est négatif ({value}) ; il compte comme inconnu.",
            "Corrigez l’âge.",
        ),
    },
    "member_age_unreadable": {
        "en": (
            "The age of a household member cannot be read; it counts as unknown.",
            "Write full years, such as 8; 0 for a baby.",
        ),
        "fr": (
            "L’âge d’un membre du ménage est illisible ; il compte comme inconnu.",
            "Écrivez les années révolues, par exemple 8 ; 0 pour un bébé.",
        ),
    },
    "member_presence_unknown": {
        "en": (
            (
                "It is not recorded whether a household member came back too; nothing promised"
                " for members who returned is counted."
            ),
            "Ask, and record it.",
        ),
        "fr": (
            (
                "On ne sait pas si un membre du ménage est aussi rentré ; ce qui est promis aux"
                " membres rentrés n’est pas compté."
            ),
            "Demandez-le et notez-le.",
        ),
    },
    "member_answer_unknown": {
        "en": (
            (
                "An answer about a household member is not one the mapping knows; it counts as"
                " unknown."
            ),
            "Correct the answer, or add it to the mapping file.",
        ),
        "fr": (
            (
                "La correspondance ne connaît pas une réponse sur un membre du ménage ; elle"
                " compte comme inconnue."
            ),
            "Corrigez la réponse ou ajoutez-la au fichier de correspondance.",
        ),
    },
    "member_need_unreadable": {
        "en": (
            "A need of a household member cannot be read; it was left out.",
            "Write the need’s code and its severity, such as: medical 3; education 2.",
        ),
        "fr": (
            "Un besoin d’un membre du ménage est illisible ; il n’a pas été repris.",
            "Écrivez le code du besoin et sa gravité, par exemple : medical 3; education 2.",
        ),
    },
}
