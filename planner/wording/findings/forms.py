"""Sentences of findings about sheets, columns and cells, whatever they are about."""

from __future__ import annotations

from planner.wording.sentences import FindingTable

FORMS: FindingTable = {
    "sheet_missing": {
        "en": (
            "The sheet “{sheet}” is missing.",
            "Choose the right file, or add the sheet as the empty form has it.",
        ),
        "fr": (
            "La feuille « {french} » manque.",
            "Choisissez le bon fichier ou ajoutez la feuille comme dans le formulaire vide.",
        ),
    },
    "sheet_empty": {
        "en": (
            "The sheet “{sheet}” has no rows.",
            "Fill in at least one row; rows beginning with EXAMPLE do not count.",
        ),
        "fr": (
            "La feuille « {french} » n’a pas de lignes.",
            "Remplissez au moins une ligne ; celles commençant par EXEMPLE ne comptent pas.",
        ),
    },
    "column_missing": {
        "en": (
            "The column “{column}” is missing.",
            "Add it with exactly this heading; the empty form has it.",
        ),
        "fr": (
            "La colonne « {french} » manque.",
            "Ajoutez-la avec exactement ce titre ; le formulaire vide l’a.",
        ),
    },
    "column_not_read": {
        "en": (
            "The column “{column}” is not read: nothing says what it means.",
            "If it matters, correct its heading, or name it in the mapping file.",
        ),
        "fr": (
            "La colonne « {column} » n’est pas lue : rien ne dit ce qu’elle veut dire.",
            "Si elle compte, corrigez son titre ou nommez-la dans le fichier de correspondance.",
        ),
    },
    "form_column_missing": {
        "en": (
            "The form has no column “{column}”, which the mapping file names.",
            "Check that file and mapping belong together, or take the column out of the mapping.",
        ),
        "fr": (
            "Le formulaire n’a pas la colonne « {column} » que la correspondance nomme.",
            "Vérifiez que fichier et correspondance vont ensemble, ou retirez-y la colonne.",
        ),
    },
    "value_missing": {
        "en": ("The cell is empty and must not be.", "Fill it in, or delete the row."),
        "fr": ("La cellule est vide mais obligatoire.", "Remplissez-la ou supprimez la ligne."),
    },
    "amount_negative": {
        "en": ("The amount {value} is below zero.", "Write an amount of zero or more."),
        "fr": ("Le montant {value} est négatif.", "Écrivez un montant positif ou nul."),
    },
    "amount_unreadable": {
        "en": (
            "“{value}” is no amount.",
            "Write a plain number, such as 1250 or 1250.50, without the currency.",
        ),
        "fr": (
            "« {value} » n’est pas un montant.",
            "Écrivez un simple nombre, par exemple 1250 ou 1250.50, sans la monnaie.",
        ),
    },
    "amount_too_fine": {
        "en": (
            "{value} has more decimals than {currency} has.",
            "Round it to the smallest unit of the currency.",
        ),
        "fr": (
            "{value} a plus de décimales que {currency}.",
            "Arrondissez à la plus petite unité de la monnaie.",
        ),
    },
    "currency_unknown": {
        "en": (
            "“{value}” is no currency the planner knows.",
            "Write an ISO code such as EUR or GNF.",
        ),
        "fr": (
            "« {value} » n’est pas une monnaie connue.",
            "Écrivez un code ISO, par exemple EUR ou GNF.",
        ),
    },
    "share_unreadable": {
        "en": (
            "“{value}” is no share between 0 and 100 per cent.",
            "Write a number of per cent, such as 25, with at most two decimals.",
        ),
        "fr": (
            "« {value} » n’est pas une part entre 0 et 100 pour cent.",
            "Écrivez un nombre de pour cent, par exemple 25, avec deux décimales au plus.",
        ),
    },
    "share_ambiguous": {
        "en": (
            "{value} may mean per cent, or a share of one.",
            "Write it with its sign: 25 % for a quarter, 0.25 % for a quarter of one per cent.",
        ),
        "fr": (
            "{value} peut être un pourcentage ou une part de un.",
            "Écrivez le signe : 25 % pour un quart, 0.25 % pour un quart de pour cent.",
        ),
    },
    "number_unreadable": {
        "en": ("“{value}” is not a number that fits here.", "Write a plain whole number."),
        "fr": ("« {value} » n’est pas un nombre valable ici.", "Écrivez un nombre entier."),
    },
    "decimal_unreadable": {
        "en": (
            "“{value}” is not a number that fits here.",
            "Write a number above zero; decimals are fine, such as 9512.5.",
        ),
        "fr": (
            "« {value} » n’est pas un nombre valable ici.",
            "Écrivez un nombre supérieur à zéro ; les décimales vont, par exemple 9512,5.",
        ),
    },
    "number_out_of_range": {
        "en": ("{value} is outside of {least} to {most}.", "Write a number in this range."),
        "fr": ("{value} est hors de {least} à {most}.", "Écrivez un nombre dans cet intervalle."),
    },
    "date_unreadable": {
        "en": ("“{value}” is no date.", "Write year-month-day, such as 2026-11-30."),
        "fr": ("« {value} » n’est pas une date.", "Écrivez année-mois-jour : 2026-11-30."),
    },
    "yes_no_unreadable": {
        "en": ("“{value}” is neither yes nor no.", "Write yes or no."),
        "fr": ("« {value} » n’est ni oui ni non.", "Écrivez oui ou non."),
    },
    "choice_unknown": {
        "en": ("“{value}” is not one of the words known here.", "Write one of: {known}."),
        "fr": ("« {value} » n’est pas un mot connu ici.", "Écrivez l’un de : {known}."),
    },
    "code_unknown": {
        "en": (
            "There is no {what} with the code “{value}”.",
            "Correct the code, or add it to its own sheet.",
        ),
        "fr": (
            "Aucun code « {value} » ({what}) n’existe.",
            "Corrigez le code ou ajoutez-le dans sa feuille.",
        ),
    },
    "code_twice": {
        "en": (
            "“{value}” stands here a second time; it is in row {other} already.",
            "Give one of the two another code, or delete one row.",
        ),
        "fr": (
            "« {value} » figure une deuxième fois ; il est déjà à la ligne {other}.",
            "Donnez un autre code à l’un des deux ou supprimez une ligne.",
        ),
    },
    "text_missing": {
        "en": (
            "There is no text in {language}.",
            "Add it: until then, plans in this language show the text in another.",
        ),
        "fr": (
            "Le texte en {language} manque.",
            "Ajoutez-le : d’ici là, les plans dans cette langue montrent l’autre texte.",
        ),
    },
    "formula_without_result": {
        "en": (
            "The cell holds a formula whose result is not in the file.",
            "Open the file in Excel or LibreOffice and save it, or write the value itself.",
        ),
        "fr": (
            "La cellule contient une formule dont le résultat n’est pas dans le fichier.",
            "Ouvrez et enregistrez le fichier dans Excel ou LibreOffice, ou écrivez la valeur.",
        ),
    },
    "setting_missing": {
        "en": ("“{value}” is not filled in.", "Fill it in on the sheet Office."),
        "fr": ("« {french} » n’est pas rempli.", "Remplissez-le dans la feuille Bureau."),
    },
    "setting_unknown": {
        "en": (
            "“{value}” is no setting the planner knows.",
            "Correct its name as the empty form has it, or delete the row.",
        ),
        "fr": (
            "« {value} » n’est pas un paramètre connu.",
            "Corrigez son nom comme dans le formulaire vide ou supprimez la ligne.",
        ),
    },
}
