"""Sentences of findings about workbooks of entries and of rates."""

from __future__ import annotations

from planner.wording.sentences import FindingTable

LEDGER: FindingTable = {
    "entries_none": {
        "en": (
            "No row of this workbook is filled in.",
            "Fill in state, date and document of a line.",
        ),
        "fr": (
            "Aucune ligne de ce classeur n’est remplie.",
            "Remplissez l’état, la date et le document d’une ligne.",
        ),
        "es": (
            "Ninguna fila de este libro está rellenada.",
            "Rellene el estado, la fecha y el documento de una partida.",
        ),
        "ar": ("لا صف مملوءًا في هذا المصنّف.", "املأ الوضع والتاريخ والمستند لأحد الأسطر."),
    },
    "entry_line_missing": {
        "en": (
            "This row does not say which line it is about.",
            "Copy a whole row that the planner wrote, its hidden column included.",
        ),
        "fr": (
            "Cette ligne ne dit pas à quoi elle se rapporte.",
            "Copiez une ligne entière écrite par le planificateur, colonne masquée comprise.",
        ),
        "es": (
            "Esta fila no dice de qué partida trata.",
            "Copie una fila entera escrita por el planificador, con su columna oculta.",
        ),
        "ar": (
            "لا يذكر هذا الصف عن أي سطر هو.",
            "انسخ صفًا كاملًا كتبه المخطِّط، بما فيه عموده المخفي.",
        ),
    },
    "entry_row_mixed": {
        "en": (
            (
                "This row says {value}, but the line in its hidden column is of {meant}: cells were"
                " moved or sorted without the rest of their row."
            ),
            "Write it into the row of the right line in a fresh copy; nothing of it is booked.",
        ),
        "fr": (
            (
                "Cette ligne dit {value}, mais celle de sa colonne masquée est de {meant} : des"
                " cellules ont été déplacées ou triées sans le reste de leur ligne."
            ),
            "Notez-le dans la bonne ligne d’une copie fraîche ; rien n’en est enregistré.",
        ),
        "es": (
            (
                "Esta fila dice {value}, pero la partida de su columna oculta es de {meant}: se"
                " movieron u ordenaron celdas sin el resto de su fila."
            ),
            "Escríbalo en la fila correcta de una copia nueva; no se asienta nada de ella.",
        ),
        "ar": (
            (
                "يذكر هذا الصف {value}، لكن السطر في عموده المخفي يخص {meant}: نُقلت خلايا أو رُتّبت"
                " دون بقية صفها."
            ),
            "اكتبه في صف السطر الصحيح من نسخة جديدة؛ لا يُقيَّد منه شيء.",
        ),
    },
    "entry_only_returns": {
        "en": (
            "This row is a fund’s own: only money returned to the donor is booked here.",
            "Choose “returned”, or use the row of the line it is about.",
        ),
        "fr": (
            "Cette ligne est celle du fonds : on n’y note que l’argent restitué au bailleur.",
            "Choisissez « restitué », ou la ligne dont il s’agit.",
        ),
        "es": (
            "Esta fila es de la línea misma: aquí solo se asienta el dinero devuelto al donante.",
            "Elija «devuelto», o use la fila de la partida de que se trata.",
        ),
        "ar": (
            "هذا الصف لبند التمويل نفسه: لا يُقيَّد هنا إلا المال المُرجَع إلى الجهة المانحة.",
            "اختر «مُرجَع»، أو استعمل صف السطر المعني.",
        ),
    },
    "entry_return_elsewhere": {
        "en": (
            "Money goes back to a donor from the fund, not from a single line.",
            "Use the fund’s own row at the end; for money a supplier gave back: “refunded”.",
        ),
        "fr": (
            "L’argent est restitué au bailleur depuis le fonds, pas depuis une seule ligne.",
            "Utilisez la ligne du fonds, à la fin ; si un fournisseur a rendu : « remboursé ».",
        ),
        "es": (
            "El dinero vuelve al donante desde la línea, no desde una sola partida.",
            (
                "Use la fila de la línea, al final; para dinero que devolvió un proveedor:"
                " «reembolsado»."
            ),
        ),
        "ar": (
            "يُرجَع المال إلى الجهة المانحة من بند التمويل لا من سطر واحد.",
            "استعمل صف البند في الآخر؛ وللمال الذي ردّه مورّد: «مسترد».",
        ),
    },
    "entry_booked_already": {
        "en": (
            "This is booked already: the same line, state, document and amount.",
            "Nothing to do; the row was passed over.",
        ),
        "fr": (
            "C’est déjà comptabilisé : mêmes ligne, état, document et montant.",
            "Rien à faire ; la ligne a été ignorée.",
        ),
        "es": (
            "Esto ya está asentado: la misma partida, el mismo estado, documento e importe.",
            "No hay nada que hacer; la fila se pasó por alto.",
        ),
        "ar": (
            "هذا مقيَّد من قبل: السطر والوضع والمستند والمبلغ نفسها.",
            "لا شيء يلزم؛ جرى تخطي الصف.",
        ),
    },
    "rate_contradicts": {
        "en": (
            "Another rate holds on these days: 1 {base} is {units} {quote} from {starts}.",
            "Correct this row; or give the earlier rate its last day in the programme workbook.",
        ),
        "fr": (
            "Un autre taux vaut ces jours-là : 1 {base} vaut {units} {quote} dès le {starts}.",
            "Corrigez cette ligne, ou la fin du taux précédent dans le classeur du programme.",
        ),
        "es": (
            (
                "En estos días rige otro tipo de cambio: 1 {base} son {units} {quote} desde el"
                " {starts}."
            ),
            "Corrija esta fila, o dé al tipo anterior su último día en el libro del programa.",
        ),
        "ar": (
            "يسري في هذه الأيام سعر آخر: 1 {base} يساوي {units} {quote} منذ {starts}.",
            "صحّح هذا الصف، أو أعط السعر السابق آخر يوم له في مصنّف البرنامج.",
        ),
    },
}
