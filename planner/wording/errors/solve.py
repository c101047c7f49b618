"""Sentences of errors about a problem of plain data."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

SOLVE_ERRORS: Table = {
    "solve_not_text": spoken(
        "{file} is not text in UTF-8. Save it as JSON in UTF-8.",
        "{file} n’est pas du texte en UTF-8. Enregistrez-le en JSON, codé en UTF-8.",
        "{file} no es texto en UTF-8. Guárdelo como JSON en UTF-8.",
        "{file} ليس نصًا بترميز UTF-8. احفظه بصيغة JSON وترميز UTF-8.",
    ),
    "solve_unreadable": spoken(
        "{file} cannot be read. Choose a file you may read.",
        "{file} ne peut être lu. Choisissez un fichier que vous pouvez lire.",
        "No se puede leer {file}. Elija un archivo que pueda leer.",
        "لا يمكن قراءة {file}. اختر ملفًا يحق لك قراءته.",
    ),
    "solve_not_json": spoken(
        "{file} is not JSON from line {line}, column {column} on. Mend it there.",
        "{file} n’est plus du JSON à partir de la ligne {line}, colonne {column}. Corrigez-le là.",
        "{file} no es JSON a partir de la línea {line}, columna {column}. Corríjalo ahí.",
        "{file} ليس JSON ابتداءً من السطر {line}، العمود {column}. صحّحه هناك.",
    ),
    "solve_number_long": spoken(
        "{file} has a number of thousands of digits. Give numbers up to 10^15.",
        "{file} contient un nombre de milliers de chiffres. Donnez des nombres jusqu’à 10^15.",
        "{file} tiene un número de miles de cifras. Dé números de hasta 10^15.",
        "في {file} عدد من آلاف الأرقام. أعط أعدادًا لا تزيد على 10^15.",
    ),
    "solve_no_object": spoken(
        "{place} must be an object in braces, with its keys. Write it so.",
        "{place} doit être un objet entre accolades, avec ses clés. Écrivez-le ainsi.",
        "{place} debe ser un objeto entre llaves, con sus claves. Escríbalo así.",
        "يجب أن يكون {place} كائنًا بين قوسين معقوفين، بمفاتيحه. اكتبه هكذا.",
    ),
    "solve_no_list": spoken(
        "{place} must be a list in square brackets. Write it so.",
        "{place} doit être une liste entre crochets. Écrivez-la ainsi.",
        "{place} debe ser una lista entre corchetes. Escríbalo así.",
        "يجب أن يكون {place} قائمة بين قوسين مربعين. اكتبه هكذا.",
    ),
    "solve_no_name": spoken(
        "{place} must be a text in quotes and not empty. Give it a name.",
        "{place} doit être un texte entre guillemets, non vide. Donnez-lui un nom.",
        "{place} debe ser un texto entre comillas y no estar vacío. Dele un nombre.",
        "يجب أن يكون {place} نصًا بين علامتي اقتباس وغير فارغ. أعطه اسمًا.",
    ),
    "solve_no_number": spoken(
        "{place} must be a number without quotes, such as 12.5. Write it so.",
        "{place} doit être un nombre sans guillemets, par exemple 12.5. Écrivez-le ainsi.",
        "{place} debe ser un número sin comillas, como 12.5. Escríbalo así.",
        "يجب أن يكون {place} عددًا دون علامتي اقتباس، مثل 12.5. اكتبه هكذا.",
    ),
    "solve_not_true_or_false": spoken(
        "{place} must be true or false, without quotes. Write one of them.",
        "{place} doit être true ou false, sans guillemets. Écrivez l’un des deux.",
        "{place} debe ser true o false, sin comillas. Escriba uno de los dos.",
        "يجب أن يكون {place} true أو false دون علامتي اقتباس. اكتب أحدهما.",
    ),
    "solve_key_missing": spoken(
        "{place} has no “{key}”. Add it.",
        "{place} n’a pas de « {key} ». Ajoutez-le.",
        "{place} no tiene «{key}». Añádalo.",
        "ليس في {place} «{key}». أضفه.",
    ),
    "solve_key_twice": spoken(
        "{place} names “{key}” twice. Leave one.",
        "{place} nomme « {key} » deux fois. N’en laissez qu’un.",
        "{place} nombra «{key}» dos veces. Deje uno.",
        "يذكر {place} «{key}» مرتين. أبقِ واحدًا.",
    ),
    "solve_number": spoken(
        "{place} is no finite number. Write a number such as 12.5.",
        "{place} n’est pas un nombre fini. Écrivez un nombre, par exemple 12.5.",
        "{place} no es un número finito. Escriba un número como 12.5.",
        "{place} ليس عددًا منتهيًا. اكتب عددًا مثل 12.5.",
    ),
    "solve_number_negative": spoken(
        "{place} is {number}; what is used and what there is cannot be below zero. Write zero or"
        " more.",
        "{place} vaut {number} ; ce qui est utilisé ou disponible ne peut être négatif. Écrivez"
        " zéro ou plus.",
        "{place} es {number}; lo que se usa y lo que hay no puede ser menor que cero."
        " Escriba cero o más.",
        "{place} هو {number}؛ ما يُستعمل وما يوجد لا يكون أقل من صفر. اكتب صفرًا أو أكثر.",
    ),
    "solve_number_huge": spoken(
        "{place} is beyond 10^15. Give it in a larger unit.",
        "{place} dépasse 10^15. Donnez-le dans une unité plus grande.",
        "{place} supera 10^15. Delo en una unidad mayor.",
        "{place} أكبر من 10^15. أعطه بوحدة أكبر.",
    ),
    "solve_name_twice": spoken(
        "{place} has the name that {other} has. Give each a name of its own.",
        "{place} porte le même nom que {other}. Donnez à chacun un nom propre.",
        "{place} tiene el mismo nombre que {other}. Dé a cada uno un nombre propio.",
        "لـ{place} الاسم نفسه الذي لـ{other}. أعط كلًا منهما اسمًا خاصًا به.",
    ),
    "solve_resource_unknown": spoken(
        "{place} names “{resource}”, which is not among the resources. Add it there or mend the"
        " name.",
        "{place} nomme « {resource} », qui ne figure pas parmi les ressources. Ajoutez-la ou"
        " corrigez le nom.",
        "{place} nombra «{resource}», que no está entre los recursos. Añádalo ahí o"
        " corrija el nombre.",
        "يذكر {place} «{resource}»، وهو ليس بين الموارد. أضفه هناك أو صحّح الاسم.",
    ),
    "solve_group_empty": spoken(
        "{place} is required and has no options. Give it one, or set required to false.",
        "{place} est obligatoire et n’a pas d’option. Donnez-lui-en une, ou mettez required à"
        " false.",
        "{place} es obligatorio y no tiene opciones. Dele una, o ponga required en false.",
        "{place} إلزامي ولا خيارات له. أعطه خيارًا، أو اجعل required تساوي false.",
    ),
    "solve_use_missing": spoken(
        "{place} has no “use” but another object. Name it “use”.",
        "{place} n’a pas de « use » mais un autre objet. Nommez-le « use ».",
        "{place} no tiene «use», sino otro objeto. Llámelo «use».",
        "ليس في {place} «use» بل كائن آخر. سمّه «use».",
    ),
    "solve_over_problem": spoken(
        "{file} is the problem itself and would be lost. Give --out another name.",
        "{file} est le problème lui-même et serait perdu. Donnez un autre nom après --out.",
        "{file} es el problema mismo y se perdería. Dé otro nombre a --out.",
        "{file} هو المسألة نفسها وستضيع. أعط \u2066--out\u2069 اسمًا آخر.",
    ),
    "solve_seconds": spoken(
        "The time must be above zero and at most a week. Give seconds, such as 20.",
        "Le temps doit être supérieur à zéro et d’une semaine au plus. Donnez des secondes.",
        "El tiempo debe ser mayor que cero y de una semana como máximo. Indique segundos, como 20.",
        "يجب أن يكون الوقت أكبر من صفر وأسبوعًا على الأكثر. أعط ثواني، مثل 20.",
    ),
    "solve_gap": spoken(
        "The gap is a share from 0 to below 1. Write 0.001 for a tenth of a per cent.",
        "L’écart est une part, de 0 à moins de 1. Écrivez 0.001 pour un millième.",
        "La distancia es una parte de 0 a menos de 1. Escriba 0.001 para una décima de"
        " uno por ciento.",
        "الفارق نسبة من 0 إلى أقل من 1. اكتب 0.001 لعُشر الواحد في المائة.",
    ),
    "solve_seed": spoken(
        "The seed must be a whole number from 0 on.",
        "La graine doit être un nombre entier à partir de 0.",
        "La semilla debe ser un número entero desde 0.",
        "يجب أن تكون البذرة عددًا صحيحًا من 0 فأكثر.",
    ),
}
