"""Sentences of errors about a problem of plain data."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

SOLVE_ERRORS: Table = {
    "solve_not_text": spoken(
        "{file} is not text in UTF-8. Save it as JSON in UTF-8.",
        "{file} n’est pas du texte en UTF-8. Enregistrez-le en JSON, codé en UTF-8.",
    ),
    "solve_unreadable": spoken(
        "{file} cannot be read. Choose a file you may read.",
        "{file} ne peut être lu. Choisissez un fichier que vous pouvez lire.",
    ),
    "solve_not_json": spoken(
        "{file} is not JSON from line {line}, column {column} on. Mend it there.",
        "{file} n’est plus du JSON à partir de la ligne {line}, colonne {column}. Corrigez-le là.",
    ),
    "solve_number_long": spoken(
        "{file} has a number of thousands of digits. Give numbers up to 10^15.",
        "{file} contient un nombre de milliers de chiffres. Donnez des nombres jusqu’à 10^15.",
    ),
    "solve_no_object": spoken(
        "{place} must be an object in braces, with its keys. Write it so.",
        "{place} doit être un objet entre accolades, avec ses clés. Écrivez-le ainsi.",
    ),
    "solve_no_list": spoken(
        "{place} must be a list in square brackets. Write it so.",
        "{place} doit être une liste entre crochets. Écrivez-la ainsi.",
    ),
    "solve_no_name": spoken(
        "{place} must be a text in quotes and not empty. Give it a name.",
        "{place} doit être un texte entre guillemets, non vide. Donnez-lui un nom.",
    ),
    "solve_no_number": spoken(
        "{place} must be a number without quotes, such as 12.5. Write it so.",
        "{place} doit être un nombre sans guillemets, par exemple 12.5. Écrivez-le ainsi.",
    ),
    "solve_not_true_or_false": spoken(
        "{place} must be true or false, without quotes. Write one of them.",
        "{place} doit être true ou false, sans guillemets. Écrivez l’un des deux.",
    ),
    "solve_key_missing": spoken(
        "{place} has no “{key}”. Add it.",
        "{place} n’a pas de « {key} ». Ajoutez-le.",
    ),
    "solve_key_twice": spoken(
        "{place} names “{key}” twice. Leave one.",
        "{place} nomme « {key} » deux fois. N’en laissez qu’un.",
    ),
    "solve_number": spoken(
        "{place} is no finite number. Write a number such as 12.5.",
        "{place} n’est pas un nombre fini. Écrivez un nombre, par exemple 12.5.",
    ),
    "solve_number_negative": spoken(
        "{place} is {number}; what is used and what there is cannot be below zero. Write zero or"
        " more.",
        "{place} vaut {number} ; ce qui est utilisé ou disponible ne peut être négatif. Écrivez"
        " zéro ou plus.",
    ),
    "solve_number_huge": spoken(
        "{place} is beyond 10^15. Give it in a larger unit.",
        "{place} dépasse 10^15. Donnez-le dans une unité plus grande.",
    ),
    "solve_name_twice": spoken(
        "{place} has the name that {other} has. Give each a name of its own.",
        "{place} porte le même nom que {other}. Donnez à chacun un nom propre.",
    ),
    "solve_resource_unknown": spoken(
        "{place} names “{resource}”, which is not among the resources. Add it there or mend the"
        " name.",
        "{place} nomme « {resource} », qui ne figure pas parmi les ressources. Ajoutez-la ou"
        " corrigez le nom.",
    ),
    "solve_group_empty": spoken(
        "{place} is required and has no options. Give it one, or set required to false.",
        "{place} est obligatoire et n’a pas d’option. Donnez-lui-en une, ou mettez required à"
        " false.",
    ),
    "solve_use_missing": spoken(
        "{place} has no “use” but another object. Name it “use”.",
        "{place} n’a pas de « use » mais un autre objet. Nommez-le « use ».",
    ),
    "solve_over_problem": spoken(
        "{file} is the problem itself and would be lost. Give --out another name.",
        "{file} est le problème lui-même et serait perdu. Donnez un autre nom après --out.",
    ),
    "solve_seconds": spoken(
        "The time must be above zero and at most a week. Give seconds, such as 20.",
        "Le temps doit être supérieur à zéro et d’une semaine au plus. Donnez des secondes.",
    ),
    "solve_gap": spoken(
        "The gap is a share from 0 to below 1. Write 0.001 for a tenth of a per cent.",
        "L’écart est une part, de 0 à moins de 1. Écrivez 0.001 pour un millième.",
    ),
    "solve_seed": spoken(
        "The seed must be a whole number from 0 on.",
        "La graine doit être un nombre entier à partir de 0.",
    ),
}
