"""Errors of caseloads and money in Spanish, by code."""

from __future__ import annotations

from collections.abc import Mapping

SPANISH: Mapping[str, str] = {
    "ledger_line_unknown": (
        "Esta partida no está en ningún plan asentado: el libro puede ser de otra"
        " cartera. Escríbalo de nuevo."
    ),
    "ledger_not_planned": (
        "Esta partida no está en el plan asentado, o se sacó de él. Asiente primero el plan."
    ),
    "ledger_book_first": (
        "Todavía no hay nada asentado, así que el libro no tendría ninguna partida."
        " Asiente primero el plan (--book --who CÓDIGO)."
    ),
    "ledger_fund_unknown": (
        "El programa ya no tiene la línea {fund}. Vuelva a ponerla en la hoja Líneas."
    ),
    "ledger_state_not_posted": "«{state}» lo asienta el propio planificador. Elija otro estado.",
    "ledger_month_closed": (
        "{month} está cerrado, y todos los meses anteriores. Ponga al asiento una"
        " fecha de un mes posterior."
    ),
    "ledger_amount_not_positive": (
        "Un asiento es de más de cero. Para corregir uno, asiente un reembolso o una anulación."
    ),
    "ledger_wrong_currency": (
        "El importe está en {given} y la partida se paga en {expected}. Delo en {expected}."
    ),
    "ledger_nothing_left": (
        "En esta partida no queda nada que se pueda pasar a este estado: {state}."
        " Compruebe lo asentado en ella."
    ),
    "ledger_document_missing": (
        "Falta el documento para «{state}». Indique su número: pedido, albarán,"
        " factura u orden de pago."
    ),
    "ledger_proof_missing": (
        "Este pago solo se hace con prueba ({proof}). Indique el documento que lo muestra."
    ),
    "ledger_staff_missing": (
        "Falta esta persona ({role}) para «{state}». Indique un código de personal de"
        " la hoja Oficina."
    ),
    "ledger_approver_proposed": (
        "Quien propone no puede aprobar. Haga que otra persona lo apruebe."
    ),
    "ledger_payer_approved": "Quien lo aprobó no puede pagarlo. Haga que pague otra persona.",
    "ledger_payer_proposed": "Quien lo propuso no puede pagarlo. Haga que pague otra persona.",
    "ledger_not_the_approver": (
        "La hoja Oficina encarga aprobar a {known}. Haga que esa persona lo apruebe, o"
        " nombre allí a otra."
    ),
    "ledger_not_the_payer": (
        "La hoja Oficina encarga pagar a {known}. Haga que pague una de esas personas,"
        " o nombre allí a otra."
    ),
    "ledger_not_the_closer": (
        "La hoja Oficina deja cerrar el mes a {known}. Haga que lo cierre una de esas"
        " personas, o nombre allí a otro responsable del presupuesto."
    ),
    "ledger_twice": (
        "Esto ya está asentado: la misma partida, el mismo documento e importe"
        " ({state}). No se añadió nada."
    ),
    "ledger_committed_twice": "Esta partida ya está comprometida. Anule primero ese compromiso.",
    "ledger_plan_not_agreed": (
        "El plan del caso {case} no está acordado, o no contiene este apoyo. Acuérdelo"
        " primero con la persona."
    ),
    "ledger_not_committed": (
        "En esta partida todavía no hay nada comprometido, así que no puede pasar a"
        " este estado: {state}. Comprométala primero."
    ),
    "ledger_over_plan": (
        "Esto es más de lo previsto. Aquí se pueden comprometer como máximo {left}."
    ),
    "ledger_over_commitment": (
        "Esto es más de lo comprometido que queda. Como máximo se pueden pasar aquí"
        " {left} a este estado: {state}."
    ),
    "ledger_over_paid": (
        "No puede volver más de lo que se pagó. Aquí se pueden reembolsar como máximo {left}."
    ),
    "ledger_over_received": (
        "{fund} no ha recibido más dinero que esté libre: quedan {left}. Espere el"
        " próximo pago del donante, o anule un compromiso."
    ),
    "ledger_over_returnable": (
        "De {fund}, como máximo {left} no están ni pagados ni comprometidos y se"
        " pueden devolver. No devuelva más, o anule antes compromisos que no hagan"
        " falta."
    ),
    "ledger_fund_not_begun": (
        "{fund} comienza el {starts}. Ponga al compromiso esa fecha o una posterior."
    ),
    "ledger_fund_ended": (
        "{fund} terminó el {ends}: ya no se compromete nada de esta línea. Elija otra"
        " línea, o anote la fecha de traslado que aceptó el donante."
    ),
    "ledger_liquidation_over": (
        "Los compromisos de {fund} se podían pagar hasta el {until}. Pregunte al"
        " donante, o pague de otra línea."
    ),
    "ledger_code_missing": (
        "Las cuentas de {fund} necesitan el código {account} para {target}. Añádalo a"
        " la hoja de códigos contables."
    ),
    "ledger_rate_missing": (
        "No hay tipo de cambio {base}–{quote} para {month} ({use}). Importe los tipos de ese mes."
    ),
    "ledger_before_commitment": (
        "La fecha es anterior a su compromiso del {on}. Ponga ese día o uno posterior."
    ),
    "ledger_before_payment": (
        "La fecha es anterior al primer pago del {on}. Ponga ese día o uno posterior."
    ),
    "ledger_close_future": (
        "{month} no había comenzado el {on}. Ciérrelo cuando haya pasado; --on dice en qué día."
    ),
    "ledger_closed_already": "{month} ya está cerrado. No hay nada que hacer.",
    "ledger_month_unreadable": "«{value}» no es un mes. Escríbalo así: 2026-11.",
    "ledger_date_unreadable": "«{value}» no es una fecha. Escríbala así: 2026-11-30.",
    "date_unreadable": "No se puede leer la fecha. Escríbala así: 2026-11-30.",
    "ledger_currency_changed": (
        "Los asientos están en {one} y el programa dice ahora {other}. Vuelva a ponerlo en {one}."
    ),
    "ledger_fund_gone": (
        "Al programa le falta la línea {fund}, que tiene {count:# asiento|# asientos};"
        " no se tomó. Vuelva a poner la línea con su código. Si ha terminado, lo dicen"
        " sus fechas."
    ),
    "ledger_fund_currency": (
        "Los asientos de la línea {fund} están en {one} y el programa dice ahora"
        " {other}; no se tomó. Vuelva a poner la línea en {one}, y dé al dinero en"
        " {other} una línea propia."
    ),
    "choices_stopped": (
        "No se decidió nada de {file}: arriba está lo que lo impide. Corríjalo y léalo de nuevo."
    ),
    "entries_stopped": (
        "No se asentó nada de {file}: {count:# observación lo impide|# observaciones"
        " lo impiden}. Corríjalas e impórtelo de nuevo."
    ),
    "entries_none": (
        "Ninguna fila de {file} está rellenada. Rellene el estado, el importe, la"
        " fecha y el documento de una partida."
    ),
    "rates_stopped": (
        "No se tomaron los tipos de cambio de {file}: {count:# observación lo impide|#"
        " observaciones lo impiden}. Corríjalas e impórtelo de nuevo."
    ),
    "currency_unknown": (
        "«{currency}» no es una moneda que el planificador conozca. Use un código ISO"
        " como EUR o GNF."
    ),
    "amount_unreadable": (
        "«{value}» no es un importe. Escriba un número de cero o más, como 1250.50."
    ),
    "amount_too_fine": "«{value}» tiene más decimales que {currency}. Redondéelo.",
    "currencies_mixed": "Hay un importe en {other} donde se espera {one}. Delo en {one}.",
    "rate_missing": (
        "No hay tipo de cambio {base}–{quote} el {day}. Añada uno a la hoja Tipos de"
        " cambio del libro del programa."
    ),
    "condition_unreadable": (
        "No se puede leer la condición «{condition}». Escríbala así: age >= 18."
    ),
    "fact_unknown": (
        "La condición «{condition}» pregunta por «{fact}», que nadie anota. Las notas"
        " del encabezado dicen qué se puede preguntar."
    ),
    "plan_step": (
        "Un plan en el estado «{from_state}» no puede pasar a «{to_state}». Vaya paso"
        " a paso: propuesto, acordado, firmado. Para cambiar un plan firmado,"
        " modifíquelo."
    ),
    "reason_missing": "Falta un motivo. Diga por qué en pocas palabras.",
    "finding_stops": (
        "Esto impide el caso y no se puede ignorar. Corríjalo en el archivo, o aquí."
    ),
    "finding_gone": "Esa observación ya no existe. Vuelva a mirar la lista.",
    "pair_gone": "Uno de los dos casos ya no existe. Vuelva a mirar la lista.",
    "pair_not_listed": (
        "{one} y {other} no son un par por juzgar. «pairs ARCHIVO» los enumera: nombre uno."
    ),
    "answer_same": (
        "Eso es lo que ya está registrado. Si es correcto, ignore esto y diga por qué."
    ),
    "answer_in_file": "Esto no es de un solo caso. Corríjalo en el archivo y vuelva a leerlo.",
    "answer_elsewhere": (
        "Una sola respuesta no resuelve esto. Abra el caso {case} y corríjalo allí."
    ),
    "answer_unreadable": "No se puede leer la respuesta. Escríbala así: {example}.",
    "answer_empty": "La respuesta está vacía. Escriba lo que es correcto.",
    "answer_not_listed": "Esa respuesta no está en la lista. Dé una de estas: {known}.",
    "programme_first": (
        "La cartera todavía no tiene programa. Cargue primero el libro del programa."
    ),
    "balance_old": (
        "La cartera ha cambiado desde que se equilibró. Vuelva a equilibrar y después exporte."
    ),
    "document_changed": (
        "La cartera ha cambiado entretanto. Hágalo de nuevo con la cartera como está."
    ),
    "not_open_to_case": "{target} no está abierto a este caso. Vea al lado qué lo impide.",
    "number_missing": "Falta el número de caso. Dé un número al caso.",
    "number_taken": "Ya hay un caso {case}. Use otro número, o corrija ese caso.",
    "severity_unknown": (
        "Una necesidad del caso {case} no tiene gravedad de 0 a 4. Elija una, o desconocido."
    ),
    "target_unknown": (
        "El programa no tiene ninguna medida ni proyecto {target}. Elija uno de su catálogo."
    ),
    "decide_agreed": (
        "El plan del caso {case} está acordado y se mantiene. Para cambiarlo,"
        " devuélvalo primero a borrador: en la página Planes, o plan CASELOAD --case"
        " {case} --draft --who CODE."
    ),
    "decide_signed": (
        "El plan del caso {case} está firmado y se mantiene. Para cambiarlo,"
        " modifíquelo primero con un motivo: en la página Planes, o plan CASELOAD"
        " --case {case} --amend --reason WORDS --who CODE."
    ),
    "level_unknown": (
        "{target} no tiene un importe de {level} para este caso. Elija uno de {levels}."
    ),
    "level_none": "{target} no tiene importes que elegir para este caso. Deje fuera el importe.",
    "decision_unknown": (
        "No se decidió nada sobre {target} para {case}. Mire las decisiones del caso."
    ),
    "no_cases": (
        "Todavía no hay casos que equilibrar. Importe evaluaciones, o añada un caso a mano."
    ),
    "case_unknown": "No hay ningún caso {case}. Compruebe el número.",
    "case_erased": (
        "El caso {case} se borró el {day}: no se conserva nada de él. El registro dice"
        " quién y por qué: trail CASELOAD --case {case}."
    ),
    "no_allocation": "Todavía no hay nada que exportar. Equilibre primero la cartera.",
    "nothing_to_adopt": (
        "El cálculo no dio ningún reparto que tomar. Lea lo que dice y corrija eso primero."
    ),
    "balance_first": "Todavía no hay apoyos. Equilibre primero la cartera.",
    "agreement_blocked": (
        "El plan del caso {case} todavía no se puede acordar; falta: {missing}."
        " Anótelo primero en el caso."
    ),
    "plan_without_consent": (
        "No hay plan para el caso {case}: ningún consentimiento está vigente. Pídalo, salvo que"
        " se haya retirado."
    ),
}
