"""The sheet of the office workbook on which is written what happened, and its words."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.ledger.entry import EntryState
from planner.wording.sentences import Table

#: The columns in their order, as the reader calls them, and the word over each.
BOOKING_HEADINGS: Mapping[str, str] = {
    "fund": "fund",
    "case": "case",
    "target": "book_target",
    "instalment": "part",
    "due": "book_due",
    "planned": "planned_money",
    "committed": "committed",
    "paid": "paid",
    "left": "book_left",
    "proof": "proof",
    "state": "book_state",
    "on": "book_on",
    "amount": "book_amount",
    "currency": "book_currency",
    "document": "book_document",
    "proposer": "book_proposer",
    "approver": "book_approver",
    "payer": "book_payer",
    "line": "book_line",
}
#: What a person can say happened, and its word.
BOOKING_STATES: Mapping[EntryState, str] = {
    EntryState.COMMITTED: "state_committed",
    EntryState.DELIVERED: "state_delivered",
    EntryState.INVOICED: "state_invoiced",
    EntryState.PAID: "state_paid",
    EntryState.CANCELLED: "book_cancelled",
    EntryState.REFUNDED: "state_refunded",
    EntryState.RETURNED: "state_returned",
}

BOOKING_TEXTS: Table = {
    "bookings": {"en": "To book", "fr": "À comptabiliser", "es": "Por asentar", "ar": "للقيد"},
    "note_bookings": {
        "en": "Write what happened into the pale cells, an event a row: copy the whole row for a"
        " second one. Amounts as paid; empty means all that is left. Then import this workbook on"
        " the page Money.",
        "fr": "Noter ce qui s’est passé dans les cellules claires, un événement par ligne : copier"
        " la ligne entière pour un second. Montants tels que payés ; vide : tout ce qui reste."
        " Puis importer ce classeur à la page Argent.",
        "es": "Escriba lo ocurrido en las celdas claras, un hecho por fila: copie la fila entera"
        " para otro. Importes tal como se pagan; vacío: todo lo que queda. Después importe este"
        " libro en la página Dinero.",
        "ar": "اكتب ما حدث في الخلايا الفاتحة، حدثًا لكل صف: انسخ الصف كله لحدث ثانٍ. المبالغ كما"
        " تُدفع؛ والفارغ يعني كل ما تبقى. ثم استورد هذا المصنّف في صفحة المال.",
    },
    "book_target": {"en": "What for", "fr": "Pour quoi", "es": "Para qué", "ar": "لأجل ماذا"},
    "book_due": {"en": "Planned for", "fr": "Prévu pour", "es": "Previsto para", "ar": "مقرر في"},
    "book_left": {
        "en": "Left to pay",
        "fr": "Reste à payer",
        "es": "Queda por pagar",
        "ar": "المتبقي للدفع",
    },
    "book_state": {"en": "State", "fr": "État", "es": "Estado", "ar": "الوضع"},
    "book_on": {
        "en": "Date of document",
        "fr": "Date du document",
        "es": "Fecha del documento",
        "ar": "تاريخ المستند",
    },
    "book_amount": {"en": "Amount", "fr": "Montant", "es": "Importe", "ar": "المبلغ"},
    "book_currency": {"en": "In", "fr": "En", "es": "En", "ar": "بعملة"},
    "book_document": {"en": "Document", "fr": "Document", "es": "Documento", "ar": "المستند"},
    "book_proposer": {
        "en": "Proposed by",
        "fr": "Proposé par",
        "es": "Propuesto por",
        "ar": "اقترحه",
    },
    "book_approver": {
        "en": "Approved by",
        "fr": "Approuvé par",
        "es": "Aprobado por",
        "ar": "وافق عليه",
    },
    "book_payer": {"en": "Paid by", "fr": "Payé par", "es": "Pagado por", "ar": "دفعه"},
    "book_line": {
        "en": "Line of the books",
        "fr": "Ligne du livre",
        "es": "Partida",
        "ar": "السطر",
    },
    "book_cancelled": {"en": "cancelled", "fr": "annulé", "es": "anulado", "ar": "مُلغى"},
    "book_back": {
        "en": "returned to the donor",
        "fr": "restitué au bailleur",
        "es": "devuelto al donante",
        "ar": "أُعيد إلى الجهة المانحة",
    },
}
