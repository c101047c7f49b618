"""The sheet on which an office books what happened to each line of its ledger."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from planner.domain.ledger.entry import EntryState
from planner.intake.form import Column, SheetForm, folded
from planner.intake.form_columns import DATE_EN, DATE_FR

#: The words of the drop-down State, in English and French.
STATE_WORDS: Mapping[EntryState, tuple[str, str]] = {
    EntryState.COMMITTED: ("committed", "engagé"),
    EntryState.DELIVERED: ("delivered", "livré"),
    EntryState.INVOICED: ("invoiced", "facturé"),
    EntryState.PAID: ("paid", "payé"),
    EntryState.CANCELLED: ("cancelled", "annulé"),
    EntryState.REFUNDED: ("refunded", "remboursé"),
    EntryState.RETURNED: ("returned", "restitué"),
}
#: Columns a person fills in; a row in which all are empty books nothing.
INPUT = ("state", "on", "amount", "document", "proposer", "approver", "payer")

_STAFF_EN = "A code of the sheet Office, never a name."
_STAFF_FR = "Un code de la feuille Bureau, jamais un nom."

ENTRIES = SheetForm(
    "entries",
    "Entries",
    "Écritures",
    (
        Column("fund", "Fund", "Fonds", width=12),
        Column("case", "Case", "Dossier", width=14),
        Column("target", "What for", "Pour quoi", width=34),
        Column("instalment", "Instalment", "Tranche", width=11),
        Column("due", "Planned for", "Prévu pour", width=12),
        Column("planned", "Planned", "Prévu"),
        Column("committed", "Committed", "Engagé"),
        Column("paid", "Paid", "Payé"),
        Column("left", "Left to pay", "Reste à payer"),
        Column("proof", "Proof", "Preuve", "Must be seen first.", "À voir d’abord."),
        Column(
            "state",
            "State",
            "État",
            "What happened. Copy the row where more than one thing did.",
            "Ce qui s’est passé. Copier la ligne s’il y a plusieurs événements.",
            choices=tuple(words[0] for words in STATE_WORDS.values()),
            choices_fr=tuple(words[1] for words in STATE_WORDS.values()),
        ),
        Column("on", "Date", "Date", f"Of the document. {DATE_EN}", f"Du document. {DATE_FR}"),
        Column(
            "amount",
            "Amount",
            "Montant",
            "Empty: all that is left.",
            "Vide : tout ce qui reste.",
        ),
        Column("currency", "In", "En", "As it stands.", "Tel quel.", width=8),
        Column(
            "document",
            "Document",
            "Document",
            "Number of the order, delivery note, invoice or payment.",
            "Numéro de la commande, du bon de livraison, de la facture ou du paiement.",
            width=22,
        ),
        Column("proposer", "Proposed by", "Proposé par", _STAFF_EN, _STAFF_FR, refers="proposer"),
        Column("approver", "Approved by", "Approuvé par", _STAFF_EN, _STAFF_FR, refers="approver"),
        Column("payer", "Paid by", "Payé par", _STAFF_EN, _STAFF_FR, refers="payer"),
        Column(
            "line",
            "Line",
            "Ligne",
            "The planner knows the line by this. Leave it as it is.",
            "Le planificateur reconnaît la ligne à ceci. Ne pas modifier.",
            required=True,
            width=40,
        ),
    ),
    "One row, one thing that happened to a line. Rows without any of it are passed over.",
    "Une ligne, un événement. Les lignes sans événement sont ignorées.",
)


def state_words(heading: str) -> tuple[str, ...]:
    """Return the words a workbook knows whose column State is headed so."""
    french = folded(heading) == folded("État")
    return tuple(words[french] for words in STATE_WORDS.values())


def state_of(text: str) -> EntryState | None:
    """Return the state a word of either language means, None for another word."""
    meant = folded(text)
    for state, words in STATE_WORDS.items():
        if meant in {folded(word) for word in words}:
            return state
    return None


def printed_form(language: str) -> SheetForm:
    """Return the form with the columns a person fills in standing out as such."""
    marked = {"en": "To fill in.", "fr": "À remplir."}[language if language == "fr" else "en"]
    columns = tuple(
        replace(c, note_en=f"{marked} {c.note_en}", note_fr=f"{marked} {c.note_fr}")
        if c.key in INPUT
        else c
        for c in ENTRIES.columns
    )
    return replace(ENTRIES, columns=columns)
