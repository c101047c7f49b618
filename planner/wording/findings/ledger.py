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
    },
}
