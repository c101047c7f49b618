"""Findings about assessments and persons in Spanish, by code."""

from __future__ import annotations

from collections.abc import Mapping

SPANISH_PEOPLE: Mapping[str, tuple[str, str]] = {
    "no_assessments": (
        "La hoja «{sheet}» no contiene ninguna evaluación: no se leyó nada.",
        "Rellene al menos una fila; las que empiezan por EXAMPLE no cuentan.",
    ),
    "consent_missing_then": (
        "En esta visita no hubo consentimiento; decide una visita posterior.",
        "Nada, si la respuesta posterior es correcta.",
    ),
    "need_not_in_programme": (
        "El formulario pregunta por la necesidad «{value}», que el programa no tiene.",
        "Añádala a la hoja Necesidades del programa, o sáquela de la correspondencia.",
    ),
    "need_not_asked": (
        "El formulario no pregunta por la necesidad «{value}»: se desconoce para todos.",
        "Añada la pregunta al formulario y su columna a la correspondencia.",
    ),
    "columns_disagree": (
        ("Dos columnas de la misma pregunta tienen respuestas distintas; se tomó la primera."),
        ("Corrija el envío, para que solo tenga respuesta la versión con la que se rellenó."),
    ),
    "question_not_asked": (
        "El formulario no tiene columna para «{value}»: se desconoce para todos.",
        "Pregúntelo en el formulario, o rellénelo aquí caso por caso.",
    ),
    "members_missing": (
        "La hoja de miembros del hogar «{sheet}» no se puede relacionar con los casos.",
        (
            "Exporte el formulario con sus repeticiones y columnas de índice; hasta"
            " entonces cada hogar cuenta con una persona."
        ),
    ),
    "members_not_tied": (
        ("La hoja «{sheet}» no tiene la columna «{parent}» que dice de qué hogar es cada miembro."),
        "Expórtela con esa columna; hasta entonces cada hogar cuenta con una persona.",
    ),
    "correction_overruled": (
        (
            "«{field}» se corrigió aquí y desde entonces el archivo trae algo nuevo: se"
            " tomó lo nuevo."
        ),
        "Mírelo, y corríjalo de nuevo si el archivo está equivocado.",
    ),
    "consent_refused": (
        "La persona no consintió: el caso no se planifica.",
        (
            "Explique de nuevo para qué son los datos; anote el consentimiento si lo da;"
            " si no, borre el caso."
        ),
    ),
    "consent_not_asked": (
        "No consta consentimiento: el caso no se planifica.",
        "Pregunte a la persona y anote la respuesta.",
    ),
    "answer_unknown": (
        ("La respuesta no es de las que la correspondencia conoce; cuenta como desconocida."),
        "Corrija la respuesta, o añádala al archivo de correspondencia.",
    ),
    "severity_unreadable": (
        "No se puede leer la gravedad de esta necesidad; cuenta como desconocida.",
        "Escriba de 0 a 4, o añada la respuesta al archivo de correspondencia.",
    ),
    "needs_all_unanswered": (
        "No se respondió a ninguna necesidad: solo se puede planificar lo que se debe.",
        "Visite a la persona y pregunte.",
    ),
    "vulnerability_unknown": (
        "La vulnerabilidad «{value}» no es de las del programa.",
        "Añádala a la hoja Vulnerabilidades del programa, o corrija la correspondencia.",
    ),
    "preference_none_and_other": (
        "Están marcadas a la vez «sin preferencia» y una preferencia; se toma {kept}.",
        "Pregunte a la persona cuál vale.",
    ),
    "day_missing": (
        "La evaluación no tiene fecha: cuenta como más antigua que cualquier otra.",
        "Añada la fecha de la entrevista.",
    ),
    "day_unreadable": (
        ("No se puede leer la fecha de la evaluación: cuenta como más antigua que cualquier otra."),
        "Escriba año-mes-día, como 2026-08-14.",
    ),
    "assessed_before_return": (
        ("La evaluación tiene una fecha {days:# día anterior|# días anterior} al retorno."),
        "Corrija una de las dos fechas; si de verdad fue antes, evalúe de nuevo.",
    ),
    "assessed_after_balance": (
        (
            "La evaluación es posterior a la fecha del cálculo ({day}): todavía no sirve"
            " para planificar."
        ),
        "Corrija la fecha, o cambie la fecha del cálculo.",
    ),
    "debt_decimal_comma": (
        "La deuda está escrita con coma decimal; se leyó como {amount}.",
        "Compruebe el importe con la persona; escríbalo sin coma.",
    ),
    "debt_rounded": (
        "La deuda tiene más decimales que {currency}; se redondeó a {amount}.",
        "Compruebe el importe con la persona.",
    ),
    "debt_unreadable": (
        "La deuda no se puede leer con certeza; cuenta como desconocida.",
        "Escriba un número sin separadores, como 1500000.",
    ),
    "score_out_of_range": (
        "El puntaje {dimension} no está entre 0 y 1; cuenta como desconocido.",
        "Corríjalo según la encuesta.",
    ),
    "score_unreadable": (
        "No se puede leer el puntaje {dimension}; cuenta como desconocido.",
        "Escriba un número entre 0 y 1, como 0.45.",
    ),
    "member_without_case": (
        ("El miembro del hogar no pertenece a ningún caso de este archivo y se dejó fuera."),
        "Corrija el valor que lo une a su caso.",
    ),
    "number_missing": (
        "Falta el número de caso; el caso se planifica como {number}.",
        "Dele su número en el formulario e importe de nuevo, o corríjalo aquí.",
    ),
    "case_number_twice": (
        ("La fila {other} tiene el mismo número de caso; planifica la evaluación más reciente."),
        "Nada, si es una segunda visita. Si son dos personas, corrija un número.",
    ),
    "case_number_differs": (
        "Este envío era del caso {case} y ahora lleva el número {number}; se conservó.",
        "Corrija el número en el formulario, o aquí si el nuevo es el correcto.",
    ),
    "erased_before": (
        "Esta persona se borró aquí el {day}: la fila se deja fuera.",
        (
            "Saque la fila del archivo. Si la persona vuelve, quien planifica la toma de"
            " nuevo donde lo muestra la importación (en la línea de órdenes: --erased-again)."
        ),
    ),
    "likely_duplicate": (
        "Puede ser la misma persona que {number}: se parecen en esto: {alike}.",
        (
            "Mire ambos lado a lado y diga qué son: una persona o personas distintas. No"
            " se une nada."
        ),
    ),
    "case_number_two_people": (
        (
            "La fila {other} tiene el mismo número de caso y parece otra persona; esta se"
            " guarda aparte como {number}."
        ),
        "Dé a una de las dos su propio número.",
    ),
    "name_missing": ("Falta el nombre.", "Añádalo antes de imprimir el plan."),
    "name_mixed_scripts": (
        "El nombre mezcla escrituras ({scripts}); se conserva como está escrito.",
        "Compruebe con la persona cómo se escribe y use una sola escritura.",
    ),
    "birth_missing": (
        "Falta la fecha de nacimiento: se desconoce la edad.",
        ("Pregunte la fecha, o al menos el año; hasta entonces no se da lo que necesita una edad."),
    ),
    "birth_unreadable": (
        "No se puede leer la fecha de nacimiento: se desconoce la edad.",
        "Escriba una fecha como 1988-05-31, o solo el año.",
    ),
    "birth_in_future": (
        (
            "La fecha de nacimiento es posterior a la fecha del cálculo ({day}): se"
            " desconoce la edad."
        ),
        "Corrija la fecha con la persona.",
    ),
    "sex_missing": ("No consta el sexo.", "Pregúntelo y anótelo, si la persona lo desea."),
    "language_missing": (
        "No consta en qué idioma se quiere el plan; se escribe en {given}.",
        "Pregunte qué idioma lee o entiende mejor la persona.",
    ),
    "plan_language_other": (
        (
            "El plan se pide en un idioma en el que todavía no se puede escribir"
            " ({language}); se escribe en {given}."
        ),
        "Léaselo a la persona en un idioma que entienda antes de que firme.",
    ),
    "departure_missing": (
        "No consta el país de salida: no puede pagar ninguna línea ligada a él.",
        "Añádalo según los documentos de viaje.",
    ),
    "return_type_missing": (
        "No consta el tipo de retorno: no puede pagar ninguna línea ligada a él.",
        "Añádalo: voluntario, humanitario o forzoso.",
    ),
    "return_date_missing": (
        "Falta la fecha de retorno: no se pueden contar meses ni plazos desde ella.",
        "Añádala según los documentos de viaje.",
    ),
    "return_date_unreadable": (
        "No se puede leer la fecha de retorno.",
        "Escriba año-mes-día, como 2026-07-18.",
    ),
    "return_date_in_future": (
        "La fecha de retorno es posterior a la fecha del cálculo ({day}).",
        "Corríjala, o deje el caso para el próximo cálculo.",
    ),
    "place_missing": (
        "Falta el lugar de retorno: no hay ningún proyecto comunitario abierto al caso.",
        "Pregúntelo y anótelo.",
    ),
    "place_unknown": (
        "El lugar «{value}» no es de los del programa; se conserva como está escrito.",
        "Corríjalo, o añada el lugar a la hoja Lugares del programa.",
    ),
    "counsellor_missing": (
        "El caso no tiene consejero o consejera: no cuentan para él las horas de nadie.",
        "Asígnele uno.",
    ),
    "counsellor_unknown": (
        "La persona que consta como consejera no es de la oficina.",
        "Corrija el código, o añádalo a la hoja Oficina del programa.",
    ),
    "man_pregnant": (
        "Consta un hombre como embarazado o lactante.",
        "Corrija el sexo o la vulnerabilidad; puede ser de otro miembro del hogar.",
    ),
    "adult_unaccompanied": (
        ("Una persona adulta de {age} años consta como niño o niña no acompañado; vale la edad."),
        (
            "Corrija la fecha de nacimiento o la vulnerabilidad. Si la edad es dudosa,"
            " trate a la persona como niño o niña."
        ),
    ),
    "unaccompanied_now_adult": (
        "La persona volvió como niño o niña no acompañado y ya ha cumplido {age} años.",
        ("Planifique el paso al apoyo para adultos con el tutor o la tutora y la persona."),
    ),
    "child_without_guardian": (
        (
            "Un niño o niña no acompañado de {age} años dijo que sí en el formulario, y no"
            " hay ningún tutor verificado."
        ),
        (
            "Haga que se nombre un tutor o tutora. Anote su consentimiento y el del niño o"
            " la niña; antes no se acuerda nada del plan."
        ),
    ),
    "child_as_adult": (
        "Consta un niño o niña de {age} años con {facts}.",
        (
            "Corrija la fecha de nacimiento o esta respuesta. Hasta entonces valen las"
            " reglas para menores."
        ),
    ),
    "member_age_missing": (
        "Falta la edad de un miembro del hogar.",
        "Pregúntela; hasta entonces lo que se cuenta por edad lo deja fuera.",
    ),
    "member_age_negative": (
        ("La edad de un miembro del hogar es menor que cero ({value}); cuenta como desconocida."),
        "Corrija la edad.",
    ),
    "member_age_unreadable": (
        "No se puede leer la edad de un miembro del hogar; cuenta como desconocida.",
        "Escriba años cumplidos, como 8; 0 para un bebé.",
    ),
    "member_presence_unknown": (
        (
            "No consta si un miembro del hogar también retornó; no se cuenta nada de lo"
            " prometido por los miembros que retornaron."
        ),
        "Pregúntelo y anótelo.",
    ),
    "member_answer_unknown": (
        (
            "Una respuesta sobre un miembro del hogar no es de las que la correspondencia"
            " conoce; cuenta como desconocida."
        ),
        "Corrija la respuesta, o añádala al archivo de correspondencia.",
    ),
    "member_need_unreadable": (
        "No se puede leer una necesidad de un miembro del hogar; se dejó fuera.",
        "Escriba el código de la necesidad y su gravedad, como: medical 3; education 2.",
    ),
}
