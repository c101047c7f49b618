"""What the command line says in Spanish, by code."""

from __future__ import annotations

from collections.abc import Mapping

SPANISH: Mapping[str, str] = {
    "ask_passphrase": "Frase secreta de la cartera: ",
    "new_passphrase": ("Una frase secreta nueva para la cartera (cuatro o cinco palabras suyas): "),
    "same_passphrase": "La misma otra vez: ",
    "their_passphrase": "La frase secreta nueva, escrita por quien la va a usar: ",
    "passphrase_changed": "Su frase secreta está cambiada.",
    "ask_recovery_key": "Clave de recuperación: ",
    "recovered": (
        "{who} abre el archivo con la frase secreta nueva; la clave de recuperación"
        " recién usada ya no abre nada."
    ),
    "encrypted": "{file} está cifrado; el archivo sin cifrar se sobrescribió.",
    "ask_code": "Su código, p. ej. C01 (lo que usted hace queda con él): ",
    "maker_nameless": (
        "Nadie dijo quién crea esta cartera: lo que abre su primera frase secreta"
        " queda anotado como «{who}», para siempre. Créela con --who CÓDIGO para que"
        " quede con el suyo."
    ),
    "admitted": (
        "{who} ya puede abrirlo con la frase secreta que se acaba de fijar. Dígasela"
        " en persona a {who}."
    ),
    "ask_restore": (
        "¿Poner en su lugar la copia de {when}? {n:# cambio más reciente pasa|#"
        " cambios más recientes pasan} a una copia aparte. [y/N] "
    ),
    "ask_drop_damaged": (
        "¿Quitar para siempre {n:# archivo dañado|# archivos dañados}? Se pierde lo"
        " que no está en ninguna copia. [y/N] "
    ),
    "dropped_damaged": "{n:# archivo dañado eliminado|# archivos dañados eliminados}.",
    "damaged_beside": (
        "{n:Se conserva # archivo dañado|Se conservan # archivos dañados} al lado"
        " («{file}.damaged-…»). Cuando no falte nada de ello: backups {file}"
        " --drop-damaged."
    ),
    "damaged_old_keys": (
        "{n:# archivo dañado que se conserva|# archivos dañados que se conservan} al"
        " lado («{file}.damaged-…») no {n:recibió|recibieron} claves nuevas: lo que"
        " está entero se abre como antes. Para quitarlo: backups {file} --drop-damaged."
    ),
    "repaired": (
        "La primera parte de {file} estaba dañada, o se cortó mientras se escribía. Se"
        " reparó con su doble; no se perdió nada. Si se repite, páselo a otro disco."
    ),
    "staff_line": "{who}: {role}, {open}",
    "staff_own": "{line} (usted)",
    "protected_open": "datos protegidos abiertos",
    "protected_shut": "datos protegidos cerrados",
    "anchor_saved": (
        "El ancla de la entrada {n} está en {file}. Guárdela lejos de este ordenador."
    ),
    "backups_none": "Todavía no hay ninguna copia.",
    "backup_line": "{number}: {when}, {size} MB, {n:# cambio|# cambios} desde entonces",
    "backup_now": "{number}: {when}, {size} MB, como está el archivo ahora",
    "backup_aside": (
        "{number}: {when}, {size} MB, apartada al restablecer una copia anterior; {n:#"
        " cambio|# cambios} desde entonces"
    ),
    "backup_plain": "{number}: {when}",
    "restored": (
        "La copia de {when} (número {number}) está en su lugar; {n:# cambio más"
        " reciente queda|# cambios más recientes quedan} en la copia {aside}."
    ),
    "rescued": "La copia de {when} está en su lugar; el archivo dañado se conserva al lado.",
    "recovery_key_in": (
        "La clave de recuperación de {file} está en {key_file}, solo para usted."
        " Imprímala, guárdela bajo llave y borre ese archivo: abre {file} sin frase"
        " secreta."
    ),
    "recovery_key": (
        "Clave de recuperación de {file}: {key}\nImprímala y guárdela bajo llave: abre"
        " el archivo si se pierde una frase secreta. Se muestra una sola vez."
    ),
    "sample_passphrase": (
        "Las personas del ejemplo son inventadas; su cartera se abre con «{passphrase}»."
    ),
    "preview": "{file}: {new} nuevos, {changed} cambiados, {unchanged} sin cambios",
    "ignored": "ignorado por {who}",
    "pair_same": "{one} y {other}: {verdict}; {other} no se planifica. Lo juzgó {who}",
    "pair_different": "{one} y {other}: {verdict}. Lo juzgó {who}",
    "marked_plainly": (
        "{file} tiene todas las celdas y observaciones, sin los colores, anchos y fórmulas del"
        " archivo: es grande."
    ),
    "form_known": "{file}: leído como antes.",
    "form_changed": (
        "{file} es una versión cambiada de un formulario ya leído. Nuevo: {new}."
        " Desaparecido: {gone}."
    ),
    "form_proposed": "{file}: {count:se lee # columna|se leen # columnas}, {rest} no.",
    "nothing_listed": "nada",
    "written": "{count:# archivo escrito|# archivos escritos} en {folder}",
    "papers_locked": (
        "Cada uno se abre solo con la contraseña dada. Nadie puede recuperarla: guárdela y"
        " comuníquela por una vía distinta de la de los archivos."
    ),
    "csv_not_locked": ("Un CSV no se puede bloquear: no se escribió. Sus filas están en el libro."),
    "csv_nobody_helped": ("El CSV no tiene filas: esta línea aún no ayuda a nadie."),
    "csv_nobody_agreed": (
        "El CSV no tiene filas: nadie a quien ayuda esta línea ha aceptado que se informe a"
        " un donante. Pregunte y anótelo (consent --given --for reporting)."
    ),
    "hxl_without_effect": (
        "--hxl no tuvo efecto: etiqueta el libro de la oficina, que solo se escribe con todos"
        " los planes, para la oficina."
    ),
    "findings_none": ("No se encontró nada que revisar."),
    "counsellors_apart": (
        "Solo para consejeros, en la lengua de la oficina, con motivos y líneas de donantes:"
        " {folder}. No lo imprima para las personas."
    ),
    "of_programme": "el programa",
    "together": "{text} ({count}: {numbers})",
    "of_kind": "{label}, {count} de este tipo: {text} ({numbers})",
    "and_others": "{numbers} y {count:# más|# más}",
    "more_kinds": ("y {count:# observación|# observaciones} de {kinds:# tipo más|# tipos más}"),
    "list_findings": "Todas, con su lugar y su remedio: {command}",
    "findings_marked": "Todas están, con su lugar y su remedio, en {file}",
    "demo_next": ("Después: app {file} lo abre en la ventana; export y why dicen más de un plan."),
    "more_alike": "{text} ({count:# más|# más} de este tipo)",
    "see_sheet": "y {count:# más|# más}: véase la hoja «{sheet}» de office.xlsx",
    "and_also": "; ",
    "act_now_head": "Actuar ya, antes de cualquier cálculo ({count:# caso|# casos}):",
    "act_now_cases": "{what}; antes del {day}: {numbers}",
    "programme_read": "Programa: {name}",
    "why_needs": "Necesidades:",
    "why_need": "{need}: nivel {severity}, cubierto {met}",
    "why_gets": "Recibe, y por qué:",
    "why_award": "{what}, {amount}, {month}",
    "why_nothing": "nada",
    "why_not_met": "No cubierto del todo, por qué, y qué lo cambiaría:",
    "why_instead": "Se podría dar además o en su lugar; lo impide:",
    "not_in_balance": (
        "{number} no está en el cálculo: no tiene evaluación válida o consentimiento."
    ),
    "balance_again": "Lo que se equilibró ha cambiado: vuelva a equilibrar antes de exportar.",
    "cannot_hold": "Esto no puede cumplirse a la vez:",
    "choices_read": "{file}: {new:# decisión nueva|# decisiones nuevas}, {known} ya conocidas.",
    "row": "fila {row}",
    "cases": "{cases:# caso|# casos}, {planned} planificados",
    "not_planned": "Sin planificar: {number} ({why})",
    "act_now": (
        "Actuar ya, antes del {day}: {count:# caso, listado cuando se importó|# casos,"
        " listados cuando se importaron}"
    ),
    "money": (
        "Dinero por línea: disponible = previsto + reservado + libre (lo que una regla reserva no"
        " está libre)"
    ),
    "fund_sum": "{at_hand} disponibles = {parts}",
    "part_planned": "{money} previstos",
    "part_held": "{money} reservados",
    "part_free": "{money} libres",
    "total": "Todas las líneas: {total}",
    "needs": (
        "Necesidades cubiertas, de lo que se puede cubrir aquí (carga = gravedad ×"
        " personas; media por caso)"
    ),
    "stated": "de toda necesidad declarada, también lo que aquí nada puede cubrir",
    "beyond": (
        "{count:# necesidad grave (nivel 3–4) no tiene|# necesidades graves (nivel"
        " 3–4) no tienen} nada abierto aquí: véase «Necesidades no cubiertas» en"
        " office.xlsx"
    ),
    "own_currency": "en la moneda del donante: {sum}",
    "part_gone": "{money} devueltos, perdidos o retenidos en otra parte",
    "owed": "{owed} debidos a personas; {back} no elegidos vuelven al donante",
    "old_prices": (
        "Precios de proveedores por preguntar de nuevo: {count} (véanse las observaciones)"
    ),
    "labelled": "{label}: {text}",
    "urgent": "Actuar ya, y todavía sin apoyo: {numbers}. Véalos primero.",
    "average": "media",
    "worst": "la décima parte peor",
    "all": "todas las necesidades",
    "projects": "Proyectos comunitarios abiertos: {list}",
    "no_projects": "No se abre ningún proyecto comunitario.",
    "seats": "{project} ({seats:# plaza|# plazas})",
    "short": (
        "Por debajo de un mínimo garantizado: {number}, {need}: {reached} de {least}{missing}"
    ),
    "missing": ", faltan {money}",
    "nothing": "Sin ningún apoyo: {numbers}",
    "gap": (
        "{outcome}: a un {gap} como máximo de lo mejor posible, {seconds} s;"
        " comprobadas de nuevo todas las reglas"
    ),
    "outcome": "Resultado: {outcome}",
    "plan_booked": "Plan asentado: {new}, {changed} previstas de nuevo, {gone} ya no previstas",
    "balance_stale": "La cartera ha cambiado desde el cálculo que se asentó.",
    "plans_moved": (
        "Planes ahora en el estado «{state}»: {moved}; ya lo estaban: {there};"
        " rechazados: {refused}"
    ),
    "balance_old": (
        "La cartera ha cambiado desde su último cálculo; los planes se proponen como"
        " los tiene ese cálculo."
    ),
    "entries_taken": "{file}: {entries}{differences}; {known}",
    "differences_too": ", y {count}",
    "rates_taken": "{file}: {count}, {known} ya conocidos",
    "month_closed": "{month} está cerrado, y todos los meses anteriores.",
    "months_closed": "Cerrado hasta {month} incluido",
    "ledger_empty": (
        "Todavía no hay nada asentado. Asiente el plan del cálculo adoptado: --book --who CÓDIGO"
    ),
    "account_budget": "presupuesto",
    "account_received": "recibido",
    "account_planned": "previsto",
    "account_committed": "comprometido",
    "account_cancelled": "de ello anulado",
    "account_outstanding": "por pagar",
    "account_delivered_not_invoiced": "entregado, sin facturar",
    "account_invoiced_not_paid": "facturado, sin pagar",
    "account_paid": "pagado, menos reembolsos",
    "account_refunded": "reembolsado",
    "account_exchange": "diferencias de cambio",
    "account_returned": "devuelto al donante",
    "account_lapsed": "perdido, por devolver",
    "account_free": "libre para comprometer",
    "account_beyond": "por encima del presupuesto",
    "account_waiting": "previsto, sin comprometer",
    "account_held": "reservado por una regla",
    "account_left": "queda para otros planes",
    "account_among": "También en los libros (no se suma):",
    "account_own": (
        "en {currency}, en que las líneas suman; entre paréntesis en {accounting}, cada una a su"
        " tipo de cambio"
    ),
    "entries_booked": "{n:# asiento registrado|# asientos registrados}",
    "exchange_differences": "{n:# diferencia de cambio|# diferencias de cambio}",
    "rows_known": "{n:# fila ya registrada|# filas ya registradas}",
    "lines_new": "{n:# partida nueva|# partidas nuevas}",
    "rates_new": "{n:# tipo de cambio nuevo|# tipos de cambio nuevos}",
    "floors_hold": "Todos los mínimos se cumplen.",
    "solve_answer": (
        "{status}: valor {value}, como máximo {bound} (distancia {gap}), {seconds} s;"
        " escrito en {file}"
    ),
    "solve_none_fits": (
        "{status}: ninguna elección cabe en todas las capacidades. Suba una capacidad,"
        " o ponga required en false para un grupo que puede quedarse sin nada;"
        " {seconds} s; escrito en {file}"
    ),
    "solve_short": (
        "A «{resource}» le faltan {short}: los grupos obligatorios usan al menos"
        " {least}, y la capacidad es {capacity}."
    ),
    "solve_none_found": (
        "{status}: en {seconds} s no se encontró ninguna elección, ni prueba de que no"
        " la haya. Dé más tiempo; escrito en {file}"
    ),
    "due": "por pagar según lo previsto",
}
