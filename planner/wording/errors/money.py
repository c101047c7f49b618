"""Sentences of errors about the ledger and rates: what is wrong on the entry and what to do."""

from __future__ import annotations

from planner.wording.sentences import Table, spoken

MONEY_ERRORS: Table = {
    "ledger_line_unknown": spoken(
        "This line is in no booked plan: the workbook may be of another caseload. Write it again.",
        "Cette ligne n’est dans aucun plan enregistré : le classeur vient peut-être d’un autre"
        " fichier. Écrivez-le à nouveau.",
    ),
    "ledger_not_planned": spoken(
        "This line is not in the booked plan, or was taken out of it. Book the plan first.",
        "Cette ligne n’est pas dans le plan enregistré, ou en a été retirée. Enregistrez d’abord"
        " le plan.",
    ),
    "ledger_book_first": spoken(
        "Nothing is booked yet, so the workbook would list no line. Book the plan first (--book"
        " --who CODE).",
        "Rien n’est enregistré : le classeur serait vide. Enregistrez d’abord le plan (--book"
        " --who CODE).",
    ),
    "ledger_fund_unknown": spoken(
        "The programme has no line {fund} any more. Put it back on the sheet Funds.",
        "Le programme n’a plus de ligne {fund}. Remettez-la dans la feuille Lignes.",
    ),
    "ledger_state_not_posted": spoken(
        "“{state}” is booked by the planner itself. Choose another state.",
        "« {state} » est enregistré par le planificateur lui-même. Choisissez un autre état.",
    ),
    "ledger_month_closed": spoken(
        "{month} is closed, and every month before it. Date the entry in a later month.",
        "Le mois de {month} est clos, et tous ceux d’avant. Datez l’écriture d’un mois ultérieur.",
    ),
    "ledger_amount_not_positive": spoken(
        "An entry is of more than zero. Book a refund or a cancellation to correct one.",
        "Une écriture est supérieure à zéro. Pour corriger, enregistrez un remboursement ou une"
        " annulation.",
    ),
    "ledger_wrong_currency": spoken(
        "The amount is in {given}, the line is paid in {expected}. Give it in {expected}.",
        "Le montant est en {given}, la ligne se paie en {expected}. Donnez-le en {expected}.",
    ),
    "ledger_nothing_left": spoken(
        "Nothing is left on this line that could be {state}. Check what is booked on it.",
        "Sur cette ligne, plus rien ne peut être {state}. Vérifiez ce qui y est enregistré.",
    ),
    "ledger_document_missing": spoken(
        "The document is missing for “{state}”. Give its number: order, delivery note, invoice or"
        " payment order.",
        "Il manque le document pour « {state} ». Donnez son numéro : commande, bon de livraison,"
        " facture ou ordre de paiement.",
    ),
    "ledger_proof_missing": spoken(
        "This instalment is paid only on proof ({proof}). Give the document that shows it.",
        "Ce versement n’est payé que sur preuve ({proof}). Donnez le document qui l’atteste.",
    ),
    "ledger_staff_missing": spoken(
        "The {role} is missing for “{state}”. Give a staff code of the sheet Office.",
        "Il manque : {role} (« {state} »). Donnez un code du personnel de la feuille Bureau.",
    ),
    "ledger_approver_proposed": spoken(
        "Who proposes cannot approve. Have somebody else approve it.",
        "Qui propose ne peut approuver. Faites approuver par une autre personne.",
    ),
    "ledger_payer_approved": spoken(
        "Who approved it cannot pay it. Have somebody else pay.",
        "Qui a approuvé ne peut payer. Faites payer par une autre personne.",
    ),
    "ledger_payer_proposed": spoken(
        "Who proposed it cannot pay it. Have somebody else pay.",
        "Qui a proposé ne peut payer. Faites payer par une autre personne.",
    ),
    "ledger_not_the_approver": spoken(
        "The sheet Office gives the approving to {known}. Have that person approve it, or name"
        " another approver there.",
        "La feuille Bureau confie l’approbation à {known}. Faites approuver par cette personne, ou"
        " nommez-y un autre approbateur.",
    ),
    "ledger_not_the_payer": spoken(
        "The sheet Office gives the paying to {known}. Have one of them pay, or name another payer"
        " there.",
        "La feuille Bureau confie les paiements à {known}. Faites payer par l’un d’eux, ou nommez-y"
        " un autre payeur.",
    ),
    "ledger_not_the_closer": spoken(
        "The sheet Office lets {known} close a month. Have one of them close it, or name another"
        " budget officer there.",
        "Selon la feuille Bureau, {known} clôture les mois. Faites clôturer par l’un d’eux, ou"
        " nommez-y un autre responsable du budget.",
    ),
    "ledger_twice": spoken(
        "This is booked already: same line, document and amount ({state}). Nothing was added.",
        "C’est déjà enregistré : même ligne, même document, même montant ({state}). Rien n’a été"
        " ajouté.",
    ),
    "ledger_committed_twice": spoken(
        "This line is committed already. Cancel that commitment first.",
        "Cette ligne est déjà engagée. Annulez d’abord cet engagement.",
    ),
    "ledger_plan_not_agreed": spoken(
        "The plan of case {case} is not agreed, or does not hold this award. Agree it with the"
        " person first.",
        "Le plan du dossier {case} n’est pas accepté, ou ne contient pas ce soutien. Convenez-en"
        " d’abord avec la personne.",
    ),
    "ledger_not_committed": spoken(
        "Nothing is committed on this line yet, so it cannot be {state}. Commit it first.",
        "Rien n’est encore engagé sur cette ligne, elle ne peut donc être {state}. Engagez-la"
        " d’abord.",
    ),
    "ledger_over_plan": spoken(
        "This is more than planned. At most {left} can be committed here.",
        "C’est plus que prévu. Au plus {left} peuvent être engagés ici.",
    ),
    "ledger_over_commitment": spoken(
        "This is more than is committed and left. At most {left} can be {state} here.",
        "C’est plus que ce qui reste engagé. Au plus {left} ici pour « {state} ».",
    ),
    "ledger_over_paid": spoken(
        "More cannot come back than was paid. At most {left} can be refunded here.",
        "Il ne peut revenir plus que ce qui a été payé. Au plus {left} à rembourser ici.",
    ),
    "ledger_over_received": spoken(
        "{fund} has received no more money that is free: {left} is left. Wait for the next payment"
        " of the donor, or cancel a commitment.",
        "{fund} n’a plus d’argent reçu et libre : il reste {left}. Attendez le prochain versement"
        " du bailleur ou annulez un engagement.",
    ),
    "ledger_over_returnable": spoken(
        "At most {left} of {fund} is neither paid nor committed and can be returned. Return no"
        " more than that, or cancel commitments that are not needed first.",
        "Au plus {left} de {fund} ne sont ni payés ni engagés et peuvent être rendus. Ne rendez pas"
        " plus, ou annulez d’abord les engagements devenus inutiles.",
    ),
    "ledger_fund_not_begun": spoken(
        "{fund} begins on {starts}. Date the commitment on that day or later.",
        "{fund} commence le {starts}. Datez l’engagement de ce jour ou d’après.",
    ),
    "ledger_fund_ended": spoken(
        "{fund} ended on {ends}: nothing more is committed from it. Choose another line, or enter"
        " the carry-over date the donor agreed to.",
        "{fund} a pris fin le {ends} : on n’y engage plus rien. Choisissez une autre ligne, ou"
        " saisissez la date de report acceptée par le bailleur.",
    ),
    "ledger_liquidation_over": spoken(
        "Commitments of {fund} could be paid until {until}. Ask the donor, or pay from another"
        " line.",
        "Les engagements de {fund} se payaient jusqu’au {until}. Demandez au bailleur ou payez"
        " d’une autre ligne.",
    ),
    "ledger_code_missing": spoken(
        "The accounts of {fund} need the code {account} for {target}. Add it to the sheet of"
        " account codes.",
        "Les comptes de {fund} exigent le code {account} pour {target}. Ajoutez-le à la feuille"
        " des codes comptables.",
    ),
    "ledger_rate_missing": spoken(
        "There is no exchange rate {base}–{quote} for {month} ({use}). Import the rates of that"
        " month.",
        "Aucun taux de change {base}–{quote} pour {month} ({use}). Importez les taux de ce mois.",
    ),
    "ledger_before_commitment": spoken(
        "This is dated before its commitment of {on}. Give that day or a later one.",
        "La date précède celle de l’engagement ({on}). Donnez ce jour ou un jour ultérieur.",
    ),
    "ledger_before_payment": spoken(
        "This is dated before the first payment of {on}. Give that day or a later one.",
        "La date précède celle du premier paiement ({on}). Donnez ce jour ou un jour ultérieur.",
    ),
    "ledger_close_future": spoken(
        "{month} had not begun on {on}. Close it once it is over; --on says on which day.",
        "Le {on}, le mois de {month} n’avait pas commencé. Clôturez-le une fois terminé ; --on dit"
        " quel jour.",
    ),
    "ledger_closed_already": spoken(
        "{month} is closed already. There is nothing to do.",
        "Le mois de {month} est déjà clos. Il n’y a rien à faire.",
    ),
    "ledger_month_unreadable": spoken(
        "“{value}” is no month. Write it like 2026-11.",
        "« {value} » n’est pas un mois. Écrivez par exemple 2026-11.",
    ),
    "ledger_date_unreadable": spoken(
        "“{value}” is no date. Write it like 2026-11-30.",
        "« {value} » n’est pas une date. Écrivez par exemple 2026-11-30.",
    ),
    "date_unreadable": spoken(
        "The date cannot be read. Write it like 2026-11-30.",
        "La date est illisible. Écrivez par exemple 2026-11-30.",
    ),
    "ledger_currency_changed": spoken(
        "The entries are in {one}, the programme now says {other}. Set it back to {one}.",
        "Les écritures sont en {one}, le programme dit maintenant {other}. Remettez {one}.",
    ),
    "ledger_fund_gone": spoken(
        "The programme lacks the line {fund}, for which {count:# entry is|# entries are} booked; it"
        " was not taken. Put the line back with its code. Where it is over, its dates say so.",
        "La ligne {fund}, pour laquelle {count:# écriture est enregistrée|# écritures sont"
        " enregistrées}, manque au programme ; il n’a pas été repris. Remettez la ligne avec son"
        " code. Si elle est finie, ses dates le disent.",
    ),
    "ledger_fund_currency": spoken(
        "The entries of the line {fund} are in {one}, the programme now says {other}; it was not"
        " taken. Set the line back to {one}, and give money in {other} a line of its own.",
        "Les écritures de la ligne {fund} sont en {one}, le programme dit maintenant {other} ; il"
        " n’a pas été repris. Remettez la ligne en {one}, et créez une autre ligne en {other}.",
    ),
    "choices_stopped": spoken(
        "Nothing of {file} was decided: what stops it stands above. Mend it and read it again.",
        "Rien de {file} n’a été décidé : ce qui bloque est dit plus haut. Corrigez et relisez-le.",
    ),
    "entries_stopped": spoken(
        "Nothing of {file} was booked: {count:# finding stops|# findings stop} it. Mend them and"
        " import it again.",
        "Rien de {file} n’a été enregistré : {count:# constat bloquant|# constats bloquants}."
        " Corrigez et importez à nouveau.",
    ),
    "entries_none": spoken(
        "No row of {file} is filled in. Fill in state, amount, date and document of a line.",
        "Aucune ligne de {file} n’est remplie. Remplissez état, montant, date et document.",
    ),
    "rates_stopped": spoken(
        "The rates of {file} were not taken: {count:# finding stops|# findings stop} them. Mend"
        " them and import it again.",
        "Les taux de {file} n’ont pas été repris : {count:# constat bloquant|# constats bloquants}."
        " Corrigez et importez à nouveau.",
    ),
}
#: Who has to do what, as the sentences above name them.
ROLES: Table = {
    "proposer": spoken("proposer", "qui propose", "quien propone", "المقترح"),
    "approver": spoken("approver", "qui approuve", "quien aprueba", "الموافق"),
    "payer": spoken("payer", "qui paie", "quien paga", "الدافع"),
    "named": spoken(
        "person named by --who",
        "--who",
        "persona nombrada con --who",
        "الشخص المذكور في \u2066--who\u2069",
    ),
    "closer": spoken("person who closes", "qui clôture", "quien cierra", "من يقفل"),
    "booker": spoken("person who books", "qui enregistre", "quien asienta", "من يقيّد"),
}
