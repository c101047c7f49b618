"""Findings about programmes and their rules in Spanish, by code."""

from __future__ import annotations

from collections.abc import Mapping

SPANISH_PROGRAMMES: Mapping[str, tuple[str, str]] = {
    "rate_missing": (
        "No hay tipo de cambio de {base} a {quote} el {day}.",
        "Añada uno a la hoja Tipos de cambio que comience ese día o antes.",
    ),
    "rate_twice": (
        "Hay dos tipos de cambio de las mismas monedas desde el {starts}.",
        "Conserve el que es correcto.",
    ),
    "fund_ends_before_start": (
        "La línea {value} termina antes de comenzar.",
        "Corrija una de las dos fechas.",
    ),
    "fund_ended": (
        ("La línea {value} terminó el {ends}, antes de la fecha del cálculo: no paga nada."),
        "Corrija la fecha, o elimine la línea y sus reglas.",
    ),
    "budget_zero": (
        "La línea {value} no tiene dinero: no paga nada.",
        "Rellene su importe, o elimine la línea.",
    ),
    "received_above_amount": (
        "Para la línea {value} se recibió más que su importe; solo cuenta el importe.",
        "Corrija el que esté mal.",
    ),
    "fund_pays_nothing": (
        "Ninguna regla dice qué paga la línea {value}: no paga nada.",
        "Añada una regla pays_for en la hoja Reglas.",
    ),
    "entitlement_unstated": (
        ("La línea {value} es de lo prometido a personas, pero ninguna regla dice qué debe."),
        "Añada reglas entitled en la hoja Reglas.",
    ),
    "fund_not_entitlement": (
        "La línea {value} es un fondo común: no debe nada a una sola persona.",
        ("Conviértala en lo prometido a personas en la hoja Líneas, o elimine la regla {sort}."),
    ),
    "rule_value_missing": (
        "Una regla {sort} necesita un valor en «{value}».",
        "Rellénelo; la hoja Guía dice qué necesita cada clase.",
    ),
    "rule_value_unused": (
        "Una regla {sort} no usa «{column}»; el valor no se tuvo en cuenta.",
        "Vacíe la celda, o elija la clase que lo usa (véase Guía).",
    ),
    "rule_scope_wrong": (
        "Una regla {sort} no puede valer para {value}.",
        (
            "Las reglas sobre dinero y derechos son de una línea; las reglas sobre"
            " personas, de OFFICE."
        ),
    ),
    "rule_ends_before_start": (
        "La regla {value} termina antes de comenzar.",
        "Corrija una de las dos fechas.",
    ),
    "rules_contradict": (
        (
            "La regla {value} contradice la regla {other}: el mismo asunto, otro valor, al"
            " mismo tiempo."
        ),
        (
            "Elimine una de ellas, o ponga fechas para que una termine antes de que"
            " comience la otra."
        ),
    ),
    "shares_impossible": (
        "Las partes mínimas del gasto suman {total} %, más que todo.",
        "Baje una de ellas para que la suma sea como máximo 100 %.",
    ),
    "shares_too_small": (
        "Las partes máximas de todos los tipos suman {total} %, menos que todo.",
        "Suba una de ellas para que la suma sea al menos 100 %.",
    ),
    "least_above_most": (
        "El mínimo ({least}) es mayor que el máximo ({most}).",
        "Intercambie los dos, o corrija uno.",
    ),
    "condition_unreadable": (
        "No se puede leer la condición «{condition}».",
        "Escriba hecho, signo y valor, como: age >= 18; cash_risk = no.",
    ),
    "fact_unknown": (
        "La condición «{condition}» pregunta por «{fact}», que nadie anota.",
        "Use una palabra de la hoja Guía; una necesidad se escribe need.CODE.",
    ),
    "condition_value_unknown": (
        "La condición «{condition}» nombra «{value}», que no existe.",
        "Corrija el código, o añádalo a su propia hoja.",
    ),
    "covers_nothing": (
        "{value} no cubre ninguna necesidad: nunca se asigna por sí misma.",
        "Añada una fila para ella en la hoja Cobertura.",
    ),
    "amounts_missing": (
        "{value} tiene su precio por {pricing}, pero la hoja Importes no tiene ninguno.",
        "Añada allí sus importes, o elija otra manera de fijar el precio.",
    ),
    "instalments_unreadable": (
        "No se puede leer el pago «{value}».",
        "Escriba partes con sus meses, como: 60 %; 40 % after 1 month.",
    ),
    "instalments_not_whole": ("Los pagos «{value}» no suman 100 %.", "Corrija las partes."),
    "wages_above_seat": (
        "El salario de una plaza de {value} es mayor que el coste de la plaza.",
        "Corrija uno de los dos importes.",
    ),
    "bar_forbids_floor": (
        (
            "La regla {value} prohíbe a todos tanto de lo que cubre la necesidad «{need}»"
            " que no se puede alcanzar el mínimo de la regla {other}."
        ),
        ("Elimine una de las reglas, o diga para quién vale la exclusión o qué deja abierto."),
    ),
    "rule_never_binds": (
        "La regla {value} no se puede aplicar nunca: {why}.",
        "Corrija la regla, o elimínela.",
    ),
    "smallest_above_ceiling": (
        (
            "El apoyo más pequeño de la regla {value} es mayor que lo que la regla {other}"
            " permite por caso."
        ),
        "Elimine una de ellas, o diga para quién o cuándo vale cada una.",
    ),
    "least_above_share": (
        (
            "La regla {value} quiere más de estos tipos de lo que la regla {other} permite"
            " en cualquier caso."
        ),
        "Elimine una de ellas, o diga para quién o cuándo vale cada una.",
    ),
    "rule_ended": (
        ("La regla {value} terminó el {ends}, antes de la fecha del cálculo: ya no se aplica."),
        "Introduzca la regla que la sigue, o elimínela.",
    ),
    "rule_not_yet": (
        (
            "La regla {value} comienza el {starts}, después de la fecha del cálculo:"
            " todavía no se aplica."
        ),
        "No hay nada que hacer si es lo que se quiere; si no, corrija la fecha.",
    ),
    "deadline_passed": (
        "La fecha de la regla {value}, {day}, es anterior a la fecha del cálculo.",
        "Introduzca la fecha que vale ahora, o elimine la regla.",
    ),
    "rule_versions_overlap": (
        "Dos versiones de la regla {value} valen al mismo tiempo.",
        ("Haga que una termine el día antes de que comience la otra, o dé a una otro código."),
    ),
    "rule_versions_differ": (
        "Dos versiones de la regla {value} son de clases o líneas distintas.",
        "Las versiones solo cambian valores y fechas: dé a una de las dos otro código.",
    ),
    "rules_say_same": (
        (
            "La regla {value} dice lo mismo que la regla {other}; donde los importes se"
            " suman, cuenta dos veces."
        ),
        "Elimine una de las dos.",
    ),
    "rule_asks_setting": (
        ("La regla {value} pregunta por «{named}», que la hoja Oficina deja sin rellenar."),
        "Rellénelo allí: hasta entonces la regla no vale con certeza para nadie.",
    ),
    "earlier_fund_unknown": (
        (
            "La regla {value} trata de ayuda anterior de {other}, que no es una línea de"
            " este programa."
        ),
        "Compruebe el código: debe estar escrito como en las evaluaciones.",
    ),
    "fund_serves_nobody": (
        "Nadie puede cumplir todo lo que pide la línea {fund} ({named}).",
        "Corrija las condiciones de sus reglas serves.",
    ),
    "fund_only_barred": (
        (
            "Todo lo que paga la línea {fund} está excluido para todas las personas que"
            " atiende (regla {value})."
        ),
        "Corrija lo que nombra la exclusión o para quién vale, o lo que paga la línea.",
    ),
    "ceiling_below_owed": (
        (
            "La regla {value} permite por caso menos de lo que la línea {fund} debe a las"
            " mismas personas ({other})."
        ),
        "Suba el tope, o corrija los importes debidos.",
    ),
    "owed_breaks_rule": (
        (
            "La regla {value} no se puede cumplir: quien retorna solo y a quien {fund}"
            " debe {named} recibe siempre más de lo que permite (regla {other})."
        ),
        "Suba {value}, o diga para quién vale; o no asigne siempre esa parte.",
    ),
    "owed_not_paid": (
        ("La regla {value} debe una parte en concepto de {named}, que la línea {fund} no paga."),
        "Añádalo a lo que paga la línea, o nombre otra medida.",
    ),
    "least_for_impossible": (
        ("Lo que la línea {fund} debe gastar como mínimo suma {total} % ({named}), más que todo."),
        "Baje una de las partes para que la suma sea como máximo 100 %.",
    ),
    "least_for_not_paid": (
        "La regla {value} quiere una parte en tipos que la línea {fund} nunca paga.",
        "Corrija los tipos de la regla, o lo que paga la línea.",
    ),
    "tiers_missing": (
        ("{value} tiene su precio por tramos, pero ninguna regla tier en vigor da sus importes."),
        "Añádale reglas de la clase tier, o elija otra manera de fijar el precio.",
    ),
    "tier_of_one_missing": (
        "{value} no tiene importe para un hogar de una persona.",
        "Añada una regla tier para hogares de 1 (Número: 1).",
    ),
}
