"""Rules and conditions in Spanish."""

from __future__ import annotations

from planner.domain.kind import Kind
from planner.domain.programme.rule import Proof, Role, RuleSort
from planner.wording.languages.language import Forms, Language

_YEARS: Forms = {"one": "{n} año", "other": "{n} años"}
_MONTHS: Forms = {"one": "{n} mes", "other": "{n} meses"}
_PEOPLE: Forms = {"one": "{n} persona", "other": "{n} personas"}
_MINORS: Forms = {"one": "{n} niño o niña", "other": "{n} niños o niñas"}

_RULES = {
    RuleSort.PAYS_FOR: "La línea {fund} financia apoyo {kinds}"
    "[, únicamente en concepto de {measures}]",
    RuleSort.SERVES: "La línea {fund} solo atiende un caso {where}[, {unless}]",
    RuleSort.CASE_CEILING: "[Las líneas {fund} y {other} pagan en conjunto|La línea {fund} paga"
    "|Todas las líneas pagan en conjunto] como máximo {amount} por caso[ {kinds}]"
    "[ en concepto de {measures}][ para la necesidad {need}]",
    RuleSort.ROLE_CEILING: "La línea {fund} paga como máximo {amount}[ {kinds}] {per}[ {where}]"
    "[, {unless}]; estos importes se suman dentro de un caso",
    RuleSort.CASE_SHARE: "Como máximo el {most} de lo que la línea {fund} paga a un caso se entrega"
    " {kinds}",
    RuleSort.SHARE_OF_LINE: "Como máximo el {most} de la línea {fund} se entrega {kinds}",
    RuleSort.LEAST_FOR: "Al menos el {least} de lo que asigna la línea {fund}"
    " [se entrega {kinds} y se destina a casos en los que {conditions}|se entrega {kinds}"
    "|se destina a casos en los que {conditions}][, {unless}]",
    RuleSort.ENTITLED: "La línea {fund} debe {amount} {per} en concepto de {part}",
    RuleSort.HOUSEHOLD_CAP: "La línea {fund} debe a un mismo hogar como máximo {amount}"
    "[ en concepto de {part}]",
    RuleSort.OWED_AS: "Lo que la línea {fund} debe en concepto de {part} se asigna siempre como"
    " {measures}",
    RuleSort.USE_WITHIN: "Lo que paga la línea {fund} comienza a más tardar {months} después del"
    " retorno",
    RuleSort.APPLY_BY: "La línea {fund} no concede ningún apoyo nuevo"
    "[ más de {months} después del retorno ni después del {until}"
    "| más de {months} después del retorno| después del {until}]",
    RuleSort.SPEND_BY: "El último pago de la línea {fund} se efectúa"
    "[ a más tardar {months} después del retorno y a más tardar el {until}"
    "| a más tardar {months} después del retorno| a más tardar el {until}]",
    RuleSort.INSTALMENTS: "El apoyo[ de la línea {fund}][ entregado {kinds}]"
    "[ en concepto de {measures}][ por valor de {amount} o más] se paga en {parts} ({shares}),"
    " con {months} de intervalo[, cada parte posterior {proof}]"
    "[; esto se aplica {where}, {unless}|; esto se aplica {where}|, {unless}]",
    RuleSort.NOT_AGAIN: "La línea {fund} no ayuda a ningún hogar"
    " [al que la línea {other} ayudó hace menos de {years}|al que la línea {other} ya ayudó"
    "|al que ella misma ayudó hace menos de {years}|al que ya ayudó]",
    RuleSort.ONE_PERSON: "La línea {fund} ayuda a una sola persona por hogar",
    RuleSort.NO_STACKING: "La línea {fund} no se acumula con la línea {other} en un mismo caso",
    RuleSort.RESERVE: "El {most} de la línea {fund} se reserva para llegadas posteriores hasta el"
    " {until}",
    RuleSort.RESIDENTS_SHARE: "Al menos el {least} de las plazas de un proyecto"
    "[ pagado por la línea {fund}] son para residentes",
    RuleSort.ACT_NOW: "La oficina actúa en un plazo de {days}, antes de cualquier cálculo, {where}"
    "[, {unless}]",
    RuleSort.FLOOR: "Al menos el {least} de la necesidad {need} se cubre en un plazo de {days} si"
    " su gravedad es de {severity} o más[ y {where}][, {unless}]",
    RuleSort.SPENDING_SHARE: "Del dinero común asignado,"
    " [entre el {least} y el {most}|al menos el {least}|como máximo el {most}] se entrega {kinds}",
    RuleSort.BAR: "[La línea {fund} nunca financia|Nadie recibe]"
    " [apoyo {kinds} ni {measures}|apoyo {kinds}|{measures}|apoyo alguno] {where}[, {unless}]"
    "[; en su lugar se ofrece {instead}]",
    RuleSort.ONCE_A_HOUSEHOLD: "Un hogar recibe como máximo"
    " [una de estas medidas: {several}|una vez {measures}]",
    RuleSort.NEEDS_FIRST: "Un hogar solo recibe {measures} {where}[, {unless}]",
    RuleSort.TIER: "A partir de {persons} en el hogar, el importe publicado de {measures} es de"
    " {amount}",
    RuleSort.TRADE_PLACES: "Se asigna {measures} a {persons} como máximo de un mismo oficio en un"
    " mismo lugar",
    RuleSort.SMALLEST_AWARD: "Ningún apoyo es inferior a {amount}",
    RuleSort.TENSION: "Donde la tensión es de {count} o más, un proyecto solo se abre después de"
    " consultar a los residentes y de comprobar que no causa daño",
    RuleSort.COUNSELLOR_HOURS: "Cada consejero o consejera dispone de {hours} al mes para planes y"
    " visitas",
    RuleSort.PRICE_AGE: "El precio de un proveedor se vuelve a pedir al cabo de {months}",
}
_FACTS = {
    "age": ("la persona tiene {value}", ""),
    "persons": ("el hogar tiene {value}", ""),
    "adults": ("el hogar tiene {value}", ""),
    "returned_with": ("la persona retornó con {value}", ""),
    "children_6_17": ("el hogar tiene {value} de 6 a 17 años", ""),
    "children_under_6": ("el hogar tiene {value} de menos de 6 años", ""),
    "debt": ("la deuda es de {value}", ""),
    "months_abroad": ("la estancia en el extranjero duró {value}", ""),
    "need": ("la gravedad de la necesidad {name} es de {value}", ""),
    "departure": ("la persona partió de {values}", "la persona no partió de {values}"),
    "return": ("el retorno es {values}", "el retorno no es {values}"),
    "place": ("el lugar de retorno es {values}", "el lugar de retorno no es {values}"),
    "country": ("el país de retorno es {values}", "el país de retorno no es {values}"),
    "house": ("la vivienda disponible es {values}", "la vivienda disponible no es {values}"),
    "sex": ("la persona es {values}", "la persona no es {values}"),
    "language": ("la persona habla {values}", "la persona no habla {values}"),
    "cash_risk": (
        "el efectivo pone en riesgo a la persona",
        "el efectivo no pone en riesgo a la persona",
    ),
    "business_wish": (
        "la persona desea llevar un negocio",
        "la persona no desea llevar un negocio",
    ),
    "business_training": (
        "la persona ha recibido formación empresarial",
        "la persona no ha recibido formación empresarial",
    ),
    "mobile_money": (
        "la persona tiene una cuenta de dinero móvil",
        "la persona no tiene una cuenta de dinero móvil",
    ),
    "violence": ("se ha registrado violencia", "no se ha registrado violencia"),
    "guardian_verified": ("hay un tutor verificado", "no hay un tutor verificado"),
    "specialist_clearance": (
        "un especialista ha dado su conformidad",
        "ningún especialista ha dado su conformidad",
    ),
    "skills_recorded": (
        "hay una competencia registrada",
        "no hay ninguna competencia registrada",
    ),
    "unaccompanied_child": (
        "la persona es un niño o niña no acompañado",
        "la persona no es un niño o niña no acompañado",
    ),
    "female_staff": (
        "la persona pide personal femenino",
        "la persona no pide personal femenino",
    ),
    "visa_free": (
        "los nacionales del país no necesitan visado para el espacio Schengen",
        "los nacionales del país necesitan visado para el espacio Schengen",
    ),
    "helped_before": (
        "el hogar ya recibió ayuda de {values}",
        "el hogar no recibió antes ayuda de {values}",
    ),
    "vulnerability": (
        "se ha registrado una vulnerabilidad ({values})",
        "no se ha registrado ninguna de estas vulnerabilidades ({values})",
    ),
    "skill": (
        "hay una competencia registrada ({values})",
        "no hay registrada ninguna de estas competencias ({values})",
    ),
    "wish": ("la persona desea apoyo {values}", "la persona no desea apoyo {values}"),
}
_ASKED = {
    "age": "edad",
    "persons": "personas en el hogar",
    "adults": "personas adultas en el hogar",
    "returned_with": "miembros que retornaron juntos",
    "children_6_17": "niños y niñas de 6 a 17 años",
    "children_under_6": "niños y niñas menores de 6 años",
    "debt": "deuda",
    "months_abroad": "meses en el extranjero",
    "departure": "país de salida",
    "return": "tipo de retorno",
    "return_date": "fecha de retorno",
    "place": "lugar de retorno",
    "country": "país de retorno",
    "house": "vivienda disponible",
    "sex": "sexo",
    "language": "idioma",
    "cash_risk": "riesgo del efectivo",
    "business_wish": "deseo de llevar un negocio",
    "business_training": "formación empresarial",
    "mobile_money": "cuenta de dinero móvil",
    "violence": "violencia registrada",
    "guardian_verified": "tutor verificado",
    "specialist_clearance": "conformidad de un especialista",
    "skills_recorded": "competencia registrada",
    "unaccompanied_child": "niño o niña no acompañado",
    "female_staff": "pide personal femenino",
    "visa_free": "sin visado",
    "helped_before": "ayuda anterior de",
    "vulnerability": "vulnerabilidad",
    "skill": "competencia",
    "wish": "deseo",
}

SPANISH = Language(
    rules=_RULES,
    facts=_FACTS,
    asked=_ASKED,
    units={
        "age": _YEARS,
        "persons": _PEOPLE,
        "adults": {"one": "{n} persona adulta", "other": "{n} personas adultas"},
        "returned_with": {"one": "{n} miembro del hogar", "other": "{n} miembros del hogar"},
        "children_6_17": _MINORS,
        "children_under_6": _MINORS,
        "months_abroad": _MONTHS,
    },
    operators={">=": "al menos {}", "<=": "como máximo {}", "=": "exactamente {}"},
    words={
        "returned_with.0": "la persona retornó sola",
        "children_6_17.0": "el hogar no tiene niños ni niñas de 6 a 17 años",
        "children_under_6.0": "el hogar no tiene niños ni niñas de menos de 6 años",
        "debt.0": "no hay deuda",
        "status": "Estatus: ",
        "status.holds": "consta el estatus {values}",
        "status.fails": "no consta el estatus {values}",
        "yes": "sí",
        "no": "no",
        "return.voluntary": "voluntario",
        "return.humanitarian": "voluntario humanitario",
        "return.forced": "forzoso",
        "house.own": "propia",
        "house.family": "de la familia",
        "house.none": "inexistente",
        "sex.f": "una mujer",
        "sex.m": "un hombre",
        "sex.o": "de otro sexo",
    },
    kinds={
        Kind.CASH: "en efectivo",
        Kind.IN_KIND: "en especie",
        Kind.COMMUNITY: "en proyectos comunitarios",
        Kind.REFERRAL: "mediante derivación",
    },
    roles={
        Role.CASE: "por caso",
        Role.PRINCIPAL: "a la persona retornada",
        Role.MEMBER_RETURNED: "por cada miembro del hogar que retornó junto con la persona",
        Role.ADULT_FAMILY: "por cada familiar adulto que retornó con la persona",
        Role.MINOR: "por cada familiar menor de 18 años que retornó con la persona",
        Role.UNACCOMPANIED_CHILD: "a una persona retornada que es un niño o niña no acompañado",
        Role.ADULT: "por cada persona adulta que retornó (incluida la titular)",
        Role.CHILD: "por cada persona menor de 18 años que retornó (incluida la titular)",
        Role.PERSON: "por cada persona que retornó",
    },
    parts={
        "travel": "dinero de viaje",
        "start": "dinero inicial",
        "arrival": "ayuda a la llegada",
        "later": "ayuda posterior",
    },
    proofs={
        Proof.RECEIPTS: "solo una vez vistos los recibos",
        Proof.VISIT: "solo después de una visita",
        Proof.STILL_THERE: "solo si la persona no ha vuelto a salir del país",
        Proof.TRAINING_DONE: "solo una vez terminada la formación",
        Proof.BUSINESS_RUNS: "solo si el negocio funciona",
    },
    nouns={
        "months": _MONTHS,
        "years": _YEARS,
        "days": {"one": "{n} día", "other": "{n} días"},
        "hours": {"one": "{n} hora", "other": "{n} horas"},
        "persons": _PEOPLE,
        "parts": {"one": "{n} parte", "other": "{n} partes"},
    },
    joined={"and": " y ", "or": " o ", "comma": ", "},
    where=("si {}", " y si {}"),
    unless="salvo si {}",
    quoted="«{}»",
    named="«{}»",
    part_of="{fund} ({part})",
    office="la oficina",
    validity="[en vigor del {starts} al {ends}|en vigor desde el {starts}"
    "|en vigor hasta el {ends}|en vigor sin fechas]; [fuente: {source}|sin fuente indicada]",
)
