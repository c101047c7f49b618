"""Sentences of findings about a form, and about what was asked and answered."""

from __future__ import annotations

from planner.wording.sentences import FindingTable

ASSESSMENTS: FindingTable = {
    "no_assessments": {
        "en": (
            "The sheet “{sheet}” holds no assessment: nothing was read.",
            "Fill in at least one row; rows beginning with EXAMPLE do not count.",
        ),
        "fr": (
            "La feuille « {sheet} » ne contient aucune évaluation : rien n’a été lu.",
            "Remplissez au moins une ligne ; celles commençant par EXEMPLE ne comptent pas.",
        ),
    },
    "consent_missing_then": {
        "en": (
            "There was no consent at this visit; a later visit decides.",
            "Nothing, if the later answer is right.",
        ),
        "fr": (
            "Il n’y avait pas de consentement à cette visite ; une visite plus récente décide.",
            "Rien, si la réponse la plus récente est juste.",
        ),
    },
    "need_not_in_programme": {
        "en": (
            "The form asks about the need “{value}”, which the programme does not have.",
            "Add it to the sheet Needs of the programme, or take it out of the mapping.",
        ),
        "fr": (
            "Le formulaire demande le besoin « {value} », que le programme n’a pas.",
            "Ajoutez-le à la feuille Besoins du programme ou retirez-le de la correspondance.",
        ),
    },
    "need_not_asked": {
        "en": (
            "The form does not ask about the need “{value}”: it is unknown for everybody.",
            "Add the question to the form, and its column to the mapping.",
        ),
        "fr": (
            "Le formulaire ne demande pas le besoin « {value} » : il est inconnu pour tous.",
            "Ajoutez la question au formulaire et sa colonne à la correspondance.",
        ),
    },
    "columns_disagree": {
        "en": (
            "Two columns of the same question hold different answers; the first was taken.",
            "Correct the submission, so that only the version it was filled in on has an answer.",
        ),
        "fr": (
            "Deux colonnes de la même question ont des réponses différentes ; la première compte.",
            "Corrigez l’envoi : seule la version remplie du formulaire doit avoir une réponse.",
        ),
    },
    "question_not_asked": {
        "en": (
            "The form has no column for “{value}”: it is unknown for everybody.",
            "Ask for it in the form, or fill it in here case by case.",
        ),
        "fr": (
            "Le formulaire n’a pas de colonne pour « {value} » : c’est inconnu pour tous.",
            "Demandez-le dans le formulaire ou complétez-le ici, dossier par dossier.",
        ),
    },
    "members_missing": {
        "en": (
            "The sheet of household members “{sheet}” cannot be tied to the cases.",
            (
                "Export the form with its repeats and index columns; until then every household"
                " counts one person."
            ),
        ),
        "fr": (
            "La feuille des membres « {sheet} » ne peut pas être reliée aux dossiers.",
            (
                "Exportez le formulaire avec ses répétitions et index ; d’ici là chaque ménage"
                " compte une personne."
            ),
        ),
    },
    "members_not_tied": {
        "en": (
            "The sheet “{sheet}” has no column “{parent}” that says whose member it is.",
            "Export it with that column; until then every household counts one person.",
        ),
        "fr": (
            "La feuille « {sheet} » n’a pas de colonne « {parent} » disant à qui est le membre.",
            "Exportez-la avec cette colonne ; d’ici là chaque ménage compte une personne.",
        ),
    },
    "correction_overruled": {
        "en": (
            "“{field}” was corrected here, and the file has something new since: it was taken.",
            "Look at it, and correct it again if the file is wrong.",
        ),
        "fr": (
            "« {field} » a été corrigé ici, et le fichier dit autre chose depuis : c’est repris.",
            "Regardez-le et corrigez-le à nouveau si le fichier se trompe.",
        ),
    },
    "consent_refused": {
        "en": (
            "The person did not consent: the case is not planned.",
            (
                "Explain again what the data are for; record consent if it is given, else erase"
                " the case."
            ),
        ),
        "fr": (
            "La personne n’a pas consenti : le dossier n’est pas planifié.",
            (
                "Expliquez à nouveau l’usage des données ; notez le consentement s’il est donné,"
                " sinon effacez le dossier."
            ),
        ),
    },
    "consent_not_asked": {
        "en": (
            "No consent is recorded: the case is not planned.",
            "Ask the person, and record the answer.",
        ),
        "fr": (
            "Aucun consentement n’est noté : le dossier n’est pas planifié.",
            "Demandez à la personne et notez sa réponse.",
        ),
    },
    "answer_unknown": {
        "en": (
            "The answer is not one the mapping knows; it counts as unknown.",
            "Correct the answer, or add it to the mapping file.",
        ),
        "fr": (
            "La correspondance ne connaît pas cette réponse ; elle compte comme inconnue.",
            "Corrigez la réponse ou ajoutez-la au fichier de correspondance.",
        ),
    },
    "severity_unreadable": {
        "en": (
            "The severity of this need cannot be read; it counts as unknown.",
            "Write 0 to 4, or add the answer to the mapping file.",
        ),
        "fr": (
            "La gravité de ce besoin est illisible ; elle compte comme inconnue.",
            "Écrivez 0 à 4 ou ajoutez la réponse au fichier de correspondance.",
        ),
    },
    "needs_all_unanswered": {
        "en": (
            "No need was answered: nothing but what is owed can be planned.",
            "Visit the person and ask.",
        ),
        "fr": (
            "Aucun besoin n’a de réponse : rien ne peut être planifié hors de ce qui est dû.",
            "Rendez visite à la personne et demandez.",
        ),
    },
    "vulnerability_unknown": {
        "en": (
            "The vulnerability “{value}” is not one of the programme's.",
            "Add it to the sheet Vulnerabilities of the programme, or correct the mapping.",
        ),
        "fr": (
            "La vulnérabilité « {value} » n’est pas dans le programme.",
            "Ajoutez-la à la feuille Vulnérabilités ou corrigez la correspondance.",
        ),
    },
    "preference_none_and_other": {
        "en": (
            "Both “no preference” and a preference are marked; {kept} is taken.",
            "Ask the person which one holds.",
        ),
        "fr": (
            "« Sans préférence » et une préférence sont cochés ; on retient : {kept}.",
            "Demandez à la personne ce qui vaut.",
        ),
    },
    "day_missing": {
        "en": (
            "The assessment has no date: it counts as older than any other.",
            "Add the date of the interview.",
        ),
        "fr": (
            "L’évaluation n’a pas de date : elle compte comme la plus ancienne.",
            "Ajoutez la date de l’entretien.",
        ),
    },
    "day_unreadable": {
        "en": (
            "The date of the assessment cannot be read: it counts as older than any other.",
            "Write year-month-day, such as 2026-08-14.",
        ),
        "fr": (
            "La date de l’évaluation est illisible : elle compte comme la plus ancienne.",
            "Écrivez année-mois-jour, par exemple 2026-08-14.",
        ),
    },
    "assessed_before_return": {
        "en": (
            "The assessment is dated {days:# day|# days} before the return.",
            "Correct one of the two dates; if it was really before, assess again.",
        ),
        "fr": (
            "L’évaluation est datée {days:# jour|# jours} avant le retour.",
            "Corrigez une des deux dates ; si c’était vraiment avant, refaites l’évaluation.",
        ),
    },
    "assessed_after_balance": {
        "en": (
            "The assessment is dated after the balance date ({day}): it does not plan yet.",
            "Correct the date, or move the balance date.",
        ),
        "fr": (
            (
                "L’évaluation est datée après la date d’équilibrage ({day}) : elle ne compte pas"
                " encore."
            ),
            "Corrigez la date ou déplacez la date d’équilibrage.",
        ),
    },
    "debt_decimal_comma": {
        "en": (
            "The debt is written with a decimal comma; it was read as {amount}.",
            "Check the amount with the person; write it without a comma.",
        ),
        "fr": (
            "La dette est écrite avec une virgule ; elle a été lue {amount}.",
            "Vérifiez le montant avec la personne ; écrivez-le sans virgule.",
        ),
    },
    "debt_rounded": {
        "en": (
            "The debt has more decimals than {currency} has; it was rounded to {amount}.",
            "Check the amount with the person.",
        ),
        "fr": (
            "La dette a plus de décimales que {currency} ; elle a été arrondie à {amount}.",
            "Vérifiez le montant avec la personne.",
        ),
    },
    "debt_unreadable": {
        "en": (
            "The debt cannot be read for certain; it counts as unknown.",
            "Write a plain number without separators, such as 1500000.",
        ),
        "fr": (
            "La dette ne se lit pas avec certitude ; elle compte comme inconnue.",
            "Écrivez un simple nombre sans séparateurs, par exemple 1500000.",
        ),
    },
    "score_out_of_range": {
        "en": (
            "The {dimension} score is not between 0 and 1; it counts as unknown.",
            "Correct it from the survey.",
        ),
        "fr": (
            "Le score {dimension} n’est pas entre 0 et 1 ; il compte comme inconnu.",
            "Corrigez-le d’après le questionnaire.",
        ),
    },
    "score_unreadable": {
        "en": (
            "The {dimension} score cannot be read; it counts as unknown.",
            "Write a number between 0 and 1, such as 0.45.",
        ),
        "fr": (
            "Le score {dimension} est illisible ; il compte comme inconnu.",
            "Écrivez un nombre entre 0 et 1, par exemple 0.45.",
        ),
    },
}
