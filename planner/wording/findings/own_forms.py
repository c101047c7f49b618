"""Sentences of findings about the planner's own assessment form, and about the wrong file."""

from __future__ import annotations

from planner.wording.sentences import FindingTable

OWN_FORMS: FindingTable = {
    "file_is_programme": {
        "en": (
            "This is a programme workbook: it holds no assessments, and nothing was read.",
            "Choose the workbook with the assessments; a programme is read as the programme.",
        ),
        "fr": (
            "C’est un classeur de programme : il ne contient pas d’évaluations et rien n’a été lu.",
            "Choisissez le classeur des évaluations ; un programme se lit comme programme.",
        ),
    },
    "file_not_programme": {
        "en": (
            "The file has none of the sheets of a programme: nothing was read.",
            "Choose the programme workbook; the empty form of a programme shows its sheets.",
        ),
        "fr": (
            "Le fichier n’a aucune des feuilles d’un programme : rien n’a été lu.",
            "Choisissez le classeur du programme ; le formulaire vide en montre les feuilles.",
        ),
    },
    "file_not_own_form": {
        "en": (
            (
                "The file has no sheet “{wanted}”: it is not the planner’s assessment form, and"
                " nothing was read."
            ),
            (
                "Choose another file, or name the sheet as the empty form does. An export of"
                " another form, such as KoboToolbox, is imported together with its mapping file."
            ),
        ),
        "fr": (
            (
                "Le fichier n’a pas de feuille « {french} » : ce n’est pas le formulaire"
                " d’évaluation du planificateur, et rien n’a été lu."
            ),
            (
                "Choisissez un autre fichier ou nommez la feuille comme dans le formulaire vide."
                " L’export d’un autre formulaire, comme KoboToolbox, s’importe avec son fichier"
                " de correspondance."
            ),
        ),
    },
    "export_sheet_missing": {
        "en": (
            "The sheet “{wanted}” that the mapping file names is missing: nothing was read.",
            "Choose the file and the mapping that belong together.",
        ),
        "fr": (
            "La feuille « {wanted} » que nomme la correspondance manque : rien n’a été lu.",
            "Choisissez le fichier et la correspondance qui vont ensemble.",
        ),
    },
    "export_empty": {
        "en": (
            "The sheet “{sheet}” holds no assessment: nothing was read.",
            "Export the form again with at least one submission.",
        ),
        "fr": (
            "La feuille « {sheet} » ne contient aucune évaluation : rien n’a été lu.",
            "Exportez à nouveau le formulaire avec au moins un envoi.",
        ),
    },
    "own_columns_lacking": {
        "en": (
            "The sheet “{sheet}” lacks what every assessment needs: {column}. Nothing was read.",
            "Add each column with exactly this heading, as the empty form has it, and fill it in.",
        ),
        "fr": (
            (
                "Il manque à la feuille « {sheet} » ce que toute évaluation demande : {column}."
                " Rien n’a été lu."
            ),
            (
                "Ajoutez chaque colonne avec exactement ce titre, comme dans le formulaire vide,"
                " et remplissez-la."
            ),
        ),
    },
    "form_columns_lacking": {
        "en": (
            "The sheet “{sheet}” lacks what every assessment needs: {column}. Nothing was read.",
            (
                "Choose the file and the mapping that belong together, or correct these headings"
                " in the mapping."
            ),
        ),
        "fr": (
            (
                "Il manque à la feuille « {sheet} » ce que toute évaluation demande : {column}."
                " Rien n’a été lu."
            ),
            (
                "Choisissez le fichier et la correspondance qui vont ensemble, ou corrigez-y ces"
                " titres."
            ),
        ),
    },
    "own_column_missing": {
        "en": (
            "The column “{column}” is missing: what it asks is unknown for everybody.",
            "Add it with exactly this heading, as the empty form has it.",
        ),
        "fr": (
            "La colonne « {column} » manque : ce qu’elle demande est inconnu pour tous.",
            "Ajoutez-la avec exactement ce titre, comme dans le formulaire vide.",
        ),
    },
    "column_not_known": {
        "en": (
            "The column “{column}” is not read: the empty form has no such column.",
            "If it matters, correct its heading as the empty form has it; else leave it.",
        ),
        "fr": (
            "La colonne « {column} » n’est pas lue : le formulaire vide n’en a pas de telle.",
            "Si elle compte, corrigez son titre comme dans le formulaire vide ; sinon laissez-la.",
        ),
    },
    "members_sheet_missing": {
        "en": (
            "The sheet “{sheet}” is missing: every household counts one person.",
            "Copy it from the empty form, and fill in one row for each member of a household.",
        ),
        "fr": (
            "La feuille « {sheet} » manque : chaque ménage compte une personne.",
            "Copiez-la du formulaire vide et remplissez une ligne par membre du ménage.",
        ),
    },
    "members_without_number": {
        "en": (
            "The sheet “{sheet}” has no column “{parent}”: every household counts one person.",
            "Add it with exactly this heading; each row needs the case number of its returnee.",
        ),
        "fr": (
            (
                "La feuille « {sheet} » n’a pas de colonne « {parent} » : chaque ménage compte"
                " une personne."
            ),
            "Ajoutez-la avec exactement ce titre ; chaque ligne demande le numéro de son dossier.",
        ),
    },
    "answer_not_listed": {
        "en": (
            "“{value}” is not one of the answers of this column; it counts as unknown.",
            "Write one of: {known}.",
        ),
        "fr": (
            "« {value} » n’est pas une réponse de cette colonne ; elle compte comme inconnue.",
            "Écrivez l’une de : {french}.",
        ),
    },
    "answer_not_offered": {
        "en": (
            "What is written is not one of the answers of this column; it counts as unknown.",
            "Write one of: {known}.",
        ),
        "fr": (
            "Ce qui est écrit n’est pas une réponse de cette colonne ; elle compte comme inconnue.",
            "Écrivez l’une de : {french}.",
        ),
    },
    "two_letters_wanted": {
        "en": (
            "The answer is not a code of two letters; it counts as unknown.",
            (
                "Write two capital letters for a country (DE), two small ones for a language"
                " (fr); here for example: {example}."
            ),
        ),
        "fr": (
            "La réponse n’est pas un code de deux lettres ; elle compte comme inconnue.",
            (
                "Écrivez deux majuscules pour un pays (DE), deux minuscules pour une langue (fr)"
                " ; ici par exemple : {example}."
            ),
        ),
    },
    "severity_not_listed": {
        "en": (
            "The severity of this need cannot be read; it counts as unknown.",
            "Write 0, 1, 2, 3 or 4; leave the cell empty where nobody knows.",
        ),
        "fr": (
            "La gravité de ce besoin est illisible ; elle compte comme inconnue.",
            "Écrivez 0, 1, 2, 3 ou 4 ; laissez la cellule vide si personne ne le sait.",
        ),
    },
    "member_need_unknown": {
        "en": (
            "“{value}” is not a need of the programme with a severity of 0 to 4; it was left out.",
            "Write the need’s code and its severity, such as: medical 3. The codes are: {known}.",
        ),
        "fr": (
            (
                "« {value} » n’est pas un besoin du programme avec une gravité de 0 à 4 ; il n’a"
                " pas été repris."
            ),
            (
                "Écrivez le code du besoin et sa gravité, par exemple : medical 3. Les codes"
                " sont : {known}."
            ),
        ),
    },
    "months_abroad_unreadable": {
        "en": (
            "The months abroad cannot be read: they count as unknown.",
            "Write a whole number of at most {most}.",
        ),
        "fr": (
            "Les mois à l’étranger sont illisibles : ils comptent comme inconnus.",
            "Écrivez un nombre entier d’au plus {most}.",
        ),
    },
    "earlier_help_unreadable": {
        "en": (
            "The earlier help cannot be read: it is not taken into account.",
            "Write a code and a date, several separated by a bar: BE-C 2023-05-01 | OTHER.",
        ),
        "fr": (
            "L’aide antérieure est illisible : elle n’est pas prise en compte.",
            (
                "Écrivez un code et une date, plusieurs séparés par une barre :"
                " BE-C 2023-05-01 | AUTRE."
            ),
        ),
    },
    "earlier_help_in_future": {
        "en": (
            "The earlier help is dated after the balance date.",
            "Correct the date.",
        ),
        "fr": (
            "L’aide antérieure est datée après la date d’équilibrage.",
            "Corrigez la date.",
        ),
    },
    "earlier_help_elsewhere": {
        "en": (
            "The earlier help is of a programme that is no fund here.",
            "Nothing needs doing if this is right: rules that name this code find it.",
        ),
        "fr": (
            "L’aide antérieure vient d’un programme qui n’est pas un fonds d’ici.",
            "Rien à faire si c’est juste : les règles qui nomment ce code la trouvent.",
        ),
    },
}
