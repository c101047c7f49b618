"""Findings about files and forms in Spanish, by code."""

from __future__ import annotations

from collections.abc import Mapping

SPANISH_FILES: Mapping[str, tuple[str, str]] = {
    "sheet_missing": (
        "Falta la hoja «{sheet}».",
        "Elija el archivo correcto, o añada la hoja como la tiene el formulario vacío.",
    ),
    "sheet_empty": (
        "La hoja «{sheet}» no tiene filas.",
        "Rellene al menos una fila; las que empiezan por EXAMPLE no cuentan.",
    ),
    "column_missing": (
        "Falta la columna «{column}».",
        "Añádala exactamente con este encabezado; el formulario vacío la tiene.",
    ),
    "column_not_read": (
        "La columna «{column}» no se lee: nada dice qué significa.",
        ("Si importa, corrija su encabezado, o nómbrela en el archivo de correspondencia."),
    ),
    "form_column_missing": (
        ("El formulario no tiene la columna «{column}», que nombra el archivo de correspondencia."),
        (
            "Compruebe que archivo y correspondencia van juntos, o saque la columna de la"
            " correspondencia."
        ),
    ),
    "value_missing": ("La celda está vacía y no debe estarlo.", "Rellénela, o elimine la fila."),
    "amount_negative": (
        "El importe {value} es menor que cero.",
        "Escriba un importe de cero o más.",
    ),
    "amount_unreadable": (
        "«{value}» no es un importe.",
        "Escriba un número, como 1250 o 1250.50, sin la moneda.",
    ),
    "amount_too_fine": (
        "{value} tiene más decimales que {currency}.",
        "Redondéelo a la unidad más pequeña de la moneda.",
    ),
    "currency_unknown": (
        "«{value}» no es una moneda que el planificador conozca.",
        "Escriba un código ISO como EUR o GNF.",
    ),
    "share_unreadable": (
        "«{value}» no es una parte entre el 0 y el 100 por ciento.",
        "Escriba un porcentaje, como 25, con dos decimales como máximo.",
    ),
    "share_ambiguous": (
        "{value} puede ser un porcentaje o una parte de uno.",
        ("Escríbalo con su signo: 25 % para un cuarto, 0.25 % para un cuarto de uno por ciento."),
    ),
    "number_unreadable": ("«{value}» no es un número que valga aquí.", "Escriba un número entero."),
    "decimal_unreadable": (
        "«{value}» no es un número que valga aquí.",
        "Escriba un número mayor que cero; puede llevar decimales, como 9512.5.",
    ),
    "number_out_of_range": (
        "{value} está fuera del intervalo de {least} a {most}.",
        "Escriba un número de este intervalo.",
    ),
    "date_unreadable": ("«{value}» no es una fecha.", "Escriba año-mes-día, como 2026-11-30."),
    "yes_no_unreadable": ("«{value}» no es ni sí ni no.", "Escriba sí o no."),
    "choice_unknown": (
        "«{value}» no es una de las palabras conocidas aquí.",
        "Escriba una de estas: {known}.",
    ),
    "code_unknown": (
        "No hay ningún elemento ({what}) con el código «{value}».",
        "Corrija el código, o añádalo a su propia hoja.",
    ),
    "code_twice": (
        "«{value}» está aquí por segunda vez; ya está en la fila {other}.",
        "Dé a uno de los dos otro código, o elimine una fila.",
    ),
    "text_missing": (
        "No hay texto en este idioma: {language}.",
        "Añádalo: hasta entonces, los planes en este idioma muestran el texto en otro.",
    ),
    "formula_without_result": (
        "La celda contiene una fórmula cuyo resultado no está en el archivo.",
        "Abra el archivo en Excel o LibreOffice y guárdelo, o escriba el valor mismo.",
    ),
    "setting_missing": ("«{value}» no está rellenado.", "Rellénelo en la hoja Oficina."),
    "setting_unknown": (
        "«{value}» no es un ajuste que el planificador conozca.",
        "Corrija su nombre como lo tiene el formulario vacío, o elimine la fila.",
    ),
    "file_missing": ("El archivo no existe.", "Compruebe el nombre y la carpeta."),
    "file_type": (
        "No se puede leer un archivo que termina en {suffix}.",
        "Ábralo en Excel o LibreOffice y guárdelo como libro sin macros (.xlsx).",
    ),
    "file_too_large": (
        "El archivo es mayor de {most} MiB.",
        "Exporte menos registros, o quite imágenes y hojas que no se usan.",
    ),
    "file_encrypted": (
        "El archivo está protegido con contraseña, o tiene el formato antiguo de Excel.",
        "Guarde una copia sin contraseña como .xlsx, impórtela y elimine la copia.",
    ),
    "file_not_workbook": (
        "El archivo está dañado, o no es un libro.",
        ("Ábralo en Excel o LibreOffice, guárdelo de nuevo como .xlsx, o pídalo otra vez."),
    ),
    "file_too_many_parts": (
        "El archivo tiene dentro más de {most} partes, como ningún libro corriente.",
        "No lo abra si no sabe quién lo hizo; copie sus hojas en un libro nuevo.",
    ),
    "file_unpacks_too_large": (
        "El archivo ocuparía al descomprimirse mucho más de lo debido.",
        "No lo abra si no sabe quién lo hizo; pida que lo exporten de nuevo.",
    ),
    "file_part_outside": (
        "Una parte del archivo quiere descomprimirse fuera de él.",
        "No lo abra. Pida a quien lo envió que lo exporte de nuevo.",
    ),
    "file_macros": (
        "El archivo contiene un programa (macros).",
        "Guárdelo como libro sin macros (.xlsx).",
    ),
    "file_dde": (
        "El archivo quiere iniciar otro programa (un enlace DDE).",
        "No lo abra. Pida a quien lo envió un libro sin enlaces.",
    ),
    "external_links_ignored": (
        "El archivo enlaza con otros libros; los enlaces no se siguieron.",
        "Sustituya las celdas que muestran cifras de otro libro por las cifras mismas.",
    ),
    "rows_left_out": (
        "La hoja tiene más de {most} filas.",
        "Divida el archivo en varios e impórtelos uno tras otro.",
    ),
    "file_not_table": (
        ("El archivo no es una tabla: es una página web, un libro con otro nombre, o está dañado."),
        "Ábralo en Excel o LibreOffice y guárdelo como libro (.xlsx).",
    ),
    "file_empty": (
        "El archivo no contiene nada: todas las hojas están vacías.",
        "Expórtelo de nuevo y compruebe que se eligieron registros.",
    ),
    "columns_too_many": (
        "Una hoja tiene más de {most} columnas.",
        "Quite columnas que no contengan nada necesario, o exporte menos preguntas.",
    ),
    "sheets_too_many": (
        "El libro tiene más de {most} hojas.",
        "Copie las hojas con evaluaciones en un libro nuevo.",
    ),
    "table_too_large": (
        "El archivo tiene más de {most} celdas.",
        "Divídalo en varios e impórtelos uno tras otro.",
    ),
    "encoding_guessed": (
        "El archivo no dice cómo están escritas sus letras; se leyó como {encoding}.",
        "Mire los nombres con acentos; si están mal, guarde el archivo como .xlsx.",
    ),
    "formulas_as_results": (
        ("{count:# celda contiene una fórmula|# celdas contienen fórmulas}; se tomó su resultado."),
        "Nada, si el archivo se guardó después del último cambio.",
    ),
    "cells_with_errors": (
        (
            "{count:# celda muestra un error|# celdas muestran errores} como #N/A, la"
            " primera en esta fila; de ahí no se tomó nada."
        ),
        "Corrija las fórmulas, o escriba los valores mismos.",
    ),
    "rows_above_headings": (
        (
            "Los encabezados se encontraron en esta fila; no se {count:leyó # fila|leyeron"
            " # filas} de encima."
        ),
        "Si ahí hay personas, ponga los encabezados en la primera fila.",
    ),
    "row_of_nobody": (
        "La fila no dice de quién trata, ni cuándo ni dónde, como una de totales; se deja fuera.",
        "Si es una persona, escriba quién es e importe de nuevo.",
    ),
    "sheet_hidden": ("La hoja está oculta; se leyó.", "Compruebe que se quiere importar."),
    "column_hidden": ("La columna está oculta; se leyó.", "Compruebe que se quiere importar."),
    "cell_too_long": (
        "El texto tiene {characters} caracteres; solo se tomaron los primeros {most}.",
        "Acórtelo en el formulario, o conserve el resto en el expediente en papel.",
    ),
    "plan_language_missing": (
        ("El plan se pide en un idioma en el que todavía no se puede escribir ({language})."),
        "Está en francés: léaselo a la persona en un idioma que entienda.",
    ),
    "export_left_out": (
        ("Esta persona no ha consentido esto: {consent}. No se escribió ningún documento."),
        "Pida el consentimiento y anótelo, o elija otro fin.",
    ),
    "words_cut": (
        "Las palabras de la persona no caben en el plan; se imprimen {most} caracteres.",
        "Acuerde con la persona un texto más corto.",
    ),
    "texts_cut": (
        "Un texto escrito es más largo que el lugar que hay en el papel; termina allí con […].",
        "Acorte el nombre, la descripción o la razón donde se introdujo.",
    ),
    "letters_not_printed": (
        ("A la letra del plan le faltan {count} de los caracteres usados; en su lugar hay un �."),
        "Escríbalos a mano en el plan impreso, o escriba el nombre en letras latinas.",
    ),
}
