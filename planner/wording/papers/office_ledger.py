"""What the office workbook says of the ledger."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

LEDGER_TEXTS: Table = {
    "entries": spoken("Ledger entries", "Écritures"),
    "ledger": spoken("Ledger", "Livre"),
    "ledger_months": spoken("Ledger by month", "Livre par mois"),
    "ledger_codes": spoken("Ledger by code", "Livre par compte"),
    "note_entries": spoken(
        "Every entry, never changed: amounts in the accounting currency, as paid, and as charged"
        " to the donor.",
        "Chaque écriture, jamais changée : montants en monnaie comptable, tels que payés, et tels"
        " qu’imputés au bailleur.",
    ),
    "note_ledger": spoken(
        "By line. Difference: committed − cancelled + exchange − paid − outstanding. It must be"
        " nothing.",
        "Par ligne. Écart : engagé − annulé + change − payé − en cours. Il doit être nul.",
    ),
    "note_ledger_months": spoken(
        "By line and accounting month, added up from the entries. Delivered and not invoiced: by"
        " how much the month changed it.",
        "Par ligne et mois comptable, additionné des écritures. Livré, non facturé : ce que le mois"
        " y a changé.",
    ),
    "note_ledger_codes": spoken(
        "By line and account code, added up from the entries.",
        "Par ligne et code de compte, additionné des écritures.",
    ),
    "number": spoken("No.", "N°"),
    "on": spoken("On", "Le"),
    "counts_as": spoken("Counts as", "Compte comme"),
    "account": spoken("Account", "Compte"),
    "value": spoken("Value", "Valeur"),
    "planned_money": spoken("Planned", "Prévu"),
    "committed": spoken("Committed", "Engagé"),
    "cancelled": spoken("Cancelled", "Annulé"),
    "outstanding": spoken("Outstanding", "En cours"),
    "delivered_not_invoiced": spoken("Delivered, not invoiced", "Livré, non facturé"),
    "invoiced_not_paid": spoken("Invoiced, not paid", "Facturé, non payé"),
    "paid": spoken("Paid", "Payé"),
    "returned": spoken("Returned", "Restitué"),
    "exchange": spoken("Exchange", "Change"),
    "state_planned": spoken("planned", "prévu"),
    "state_committed": spoken("committed", "engagé"),
    "state_delivered": spoken("delivered", "livré"),
    "state_invoiced": spoken("invoiced", "facturé"),
    "state_paid": spoken("paid", "payé"),
    "state_refunded": spoken("refunded", "remboursé"),
    "state_returned": spoken("returned", "restitué"),
    "state_exchange": spoken("exchange", "change"),
    "state_cancelled_planned": spoken("plan taken back", "prévision annulée"),
    "state_cancelled_committed": spoken("commitment taken back", "engagement annulé"),
    "check_ledger": spoken(
        "Ledger: committed − cancelled + exchange = paid + outstanding, by line",
        "Livre : engagé − annulé + change = payé + en cours, par ligne",
    ),
    "check_months": spoken(
        "Ledger: sums by month that differ from those by line (none)",
        "Livre : sommes par mois qui diffèrent de celles par ligne (aucune)",
    ),
    "check_codes": spoken(
        "Ledger: sums by account code {what} that differ from the entries (none)",
        "Livre : sommes par code de compte {what} qui diffèrent des écritures (aucune)",
    ),
    "check_planner": spoken(
        "Ledger: {what} = what the planner’s own accounts say",
        "Livre : {what} = ce que disent les comptes du planificateur",
    ),
    "waiting": spoken("Not invoiced: change", "Non facturé : variation"),
    "in_planner": spoken("Paid, in the planner", "Payé, dans le planificateur"),
}
