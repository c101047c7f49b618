"""Findings about money, providers and the planner's own forms in Spanish, by code."""

from __future__ import annotations

from collections.abc import Mapping

SPANISH_MONEY: Mapping[str, tuple[str, str]] = {
    "rate_ends_before_start": (
        "El tipo de cambio de {base} a {quote} termina antes de comenzar.",
        "Corrija una de las fechas.",
    ),
    "rate_of_itself": (
        "Este es un tipo de cambio de {base} a {base}.",
        (
            "Indique dos monedas distintas, o elimine la fila: el dinero no necesita"
            " cambio a sí mismo."
        ),
    ),
    "rate_gap": (
        "No hay tipo de cambio de {base} a {quote} del {starts} al {ends}.",
        "Añádalo a la hoja Tipos de cambio: en estos días no se puede asentar nada.",
    ),
    "rate_ends_early": (
        (
            "El último tipo de cambio de {base} a {quote} termina el {ends}, antes que la"
            " línea {value}."
        ),
        "Añada tipos posteriores a la hoja Tipos de cambio cuando se conozcan.",
    ),
    "country_unknown": ("«{value}» no es un país.", "Escriba sus dos letras (ISO 3166), como GN."),
    "payer_approves": (
        ("{value} consta como quien aprueba y como quien paga: no puede pagar lo que aprueba."),
        "Nombre a dos personas.",
    ),
    "carry_over_before_end": (
        "El traslado de la línea {value} termina antes que la propia línea, el {ends}.",
        "Corrija la fecha, o vacíe la celda si no se traslada nada.",
    ),
    "liquidation_before_end": (
        "La línea {value} debe pagarse antes de que termine, el {ends}.",
        ("Corrija la fecha: lo que se compromete el último día debe poder pagarse todavía."),
    ),
    "budget_ends_before_start": (
        "La versión {version} del presupuesto de {value} termina antes de comenzar.",
        "Corrija una de las dos fechas.",
    ),
    "budgets_overlap": (
        ("Las versiones {earlier} y {version} del presupuesto de {value} valen al mismo tiempo."),
        ("Haga que una termine el día antes de que comience la otra, y dé a cada una su nombre."),
    ),
    "codes_missing": (
        ("Las cuentas de la línea {value} piden un código {name}, y no hay ninguno para {named}."),
        ("Añádalo a la hoja Códigos contables: sin él no se puede comprometer nada de esto."),
    ),
    "language_unreadable": (
        "«{value}» no es un idioma.",
        "Escriba dos o tres letras por idioma, como fr | ff, separadas por una barra.",
    ),
    "provider_reaches_twice": (
        (
            "El proveedor {value} tiene dos filas para {measure} que llegan al mismo lugar"
            " ({places})."
        ),
        "Deje una fila por lugar: la otra es la fila {other}.",
    ),
    "price_old": (
        (
            "El precio de {value} para {measure} es del {priced}, de hace más de {months:#"
            " mes|# meses}."
        ),
        "Pregunte de nuevo al proveedor y corrija el precio y la fecha.",
    ),
    "price_ahead": (
        ("El precio de {value} para {measure} es del {priced}, posterior a la fecha del cálculo."),
        "Corrija la fecha: es el día en que el proveedor dio el precio.",
    ),
    "provider_two_names": (
        "El proveedor {value} tiene aquí otro nombre que en una fila anterior.",
        "Escriba el mismo nombre en todas sus filas, o dé a uno de los dos otro código.",
    ),
    "price_undated": (
        "Nadie sabe cuándo dio {value} su precio para {measure}.",
        "Pregunte de nuevo al proveedor y rellene la fecha en «Priced on».",
    ),
    "places_unreached": (
        "Ningún proveedor de {value} llega a {named}: allí no se le puede dar a nadie.",
        "Añada quién lo entrega allí, o déjelo así si es correcto.",
    ),
    "provider_price_unused": (
        ("{measure} no tiene precio por coste: el precio de {value} no se tiene en cuenta."),
        "Vacíe el precio, o ponga a la medida un precio por coste en la hoja Medidas.",
    ),
    "file_is_programme": (
        "Este es un libro de programa: no contiene evaluaciones, y no se leyó nada.",
        "Elija el libro con las evaluaciones; un programa se lee como programa.",
    ),
    "file_not_programme": (
        "El archivo no tiene ninguna de las hojas de un programa: no se leyó nada.",
        ("Elija el libro del programa; el formulario vacío de un programa muestra sus hojas."),
    ),
    "file_not_own_form": (
        (
            "El archivo no tiene la hoja «{wanted}»: no es el formulario de evaluación del"
            " planificador, y no se leyó nada."
        ),
        (
            "Elija otro archivo, o nombre la hoja como el formulario vacío. Una"
            " exportación de otro formulario, como KoboToolbox, se importa junto con su"
            " archivo de correspondencia."
        ),
    ),
    "export_sheet_missing": (
        ("Falta la hoja «{wanted}» que nombra el archivo de correspondencia: no se leyó nada."),
        "Elija el archivo y la correspondencia que van juntos.",
    ),
    "export_empty": (
        "La hoja «{sheet}» no contiene ninguna evaluación: no se leyó nada.",
        "Exporte de nuevo el formulario con al menos un envío.",
    ),
    "own_columns_lacking": (
        (
            "A la hoja «{sheet}» le falta lo que toda evaluación necesita: {column}. No se"
            " leyó nada."
        ),
        (
            "Añada cada columna exactamente con este encabezado, como la tiene el"
            " formulario vacío, y rellénela."
        ),
    ),
    "form_columns_lacking": (
        (
            "A la hoja «{sheet}» le falta lo que toda evaluación necesita: {column}. No se"
            " leyó nada."
        ),
        (
            "Elija el archivo y la correspondencia que van juntos, o corrija estos"
            " encabezados en la correspondencia."
        ),
    ),
    "own_column_missing": (
        "Falta la columna «{column}»: lo que pregunta se desconoce para todos.",
        "Añádala exactamente con este encabezado, como la tiene el formulario vacío.",
    ),
    "column_not_known": (
        "La columna «{column}» no se lee: el formulario vacío no tiene esa columna.",
        ("Si importa, corrija su encabezado como lo tiene el formulario vacío; si no, déjela."),
    ),
    "members_sheet_missing": (
        "Falta la hoja «{sheet}»: cada hogar cuenta con una persona.",
        "Cópiela del formulario vacío y rellene una fila por cada miembro de un hogar.",
    ),
    "members_without_number": (
        ("La hoja «{sheet}» no tiene la columna «{parent}»: cada hogar cuenta con una persona."),
        (
            "Añádala exactamente con este encabezado; cada fila necesita el número de caso"
            " de su persona retornada."
        ),
    ),
    "answer_not_listed": (
        ("«{value}» no es una de las respuestas de esta columna; cuenta como desconocida."),
        "Escriba una de estas: {known}.",
    ),
    "answer_not_offered": (
        ("Lo escrito no es una de las respuestas de esta columna; cuenta como desconocido."),
        "Escriba una de estas: {known}.",
    ),
    "two_letters_wanted": (
        "La respuesta no es un código de dos letras; cuenta como desconocida.",
        (
            "Escriba dos mayúsculas para un país (DE) y dos minúsculas para un idioma"
            " (fr); aquí, por ejemplo: {example}."
        ),
    ),
    "severity_not_listed": (
        "No se puede leer la gravedad de esta necesidad; cuenta como desconocida.",
        "Escriba 0, 1, 2, 3 o 4; deje la celda vacía si nadie lo sabe.",
    ),
    "member_need_unknown": (
        ("«{value}» no es una necesidad del programa con una gravedad de 0 a 4; se dejó fuera."),
        (
            "Escriba el código de la necesidad y su gravedad, como: medical 3. Los códigos"
            " son: {known}."
        ),
    ),
    "months_abroad_unreadable": (
        "No se pueden leer los meses en el extranjero: cuentan como desconocidos.",
        "Escriba un número entero de {most} como máximo.",
    ),
    "earlier_help_unreadable": (
        "No se puede leer la ayuda anterior: no se tiene en cuenta.",
        ("Escriba un código y una fecha, y separe varias con una barra: BE-C 2023-05-01 | OTHER."),
    ),
    "earlier_help_in_future": (
        "La ayuda anterior tiene una fecha posterior a la del cálculo.",
        "Corrija la fecha.",
    ),
    "earlier_help_elsewhere": (
        "La ayuda anterior es de un programa que no es una línea de aquí.",
        ("No hay nada que hacer si es correcto: las reglas que nombran este código la encuentran."),
    ),
}
