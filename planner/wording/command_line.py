"""What the command line says besides findings, reasons and errors."""

from __future__ import annotations

from planner.wording.command_line_arabic import ARABIC
from planner.wording.command_line_spanish import SPANISH
from planner.wording.sentences import Table, further, say, spoken

_ENGLISH_FRENCH: Table = {
    "ask_passphrase": spoken("Passphrase of the caseload: ", "Phrase secrète du dossier : "),
    "new_passphrase": spoken(
        "A new passphrase for the caseload (four or five words of your own): ",
        "Une nouvelle phrase secrète pour le dossier (quatre ou cinq mots à vous) : ",
    ),
    "same_passphrase": spoken("The same again: ", "La même encore une fois : "),
    "their_passphrase": spoken(
        "The new passphrase, typed by whoever will use it: ",
        "La nouvelle phrase secrète, tapée par qui l’utilisera : ",
    ),
    "passphrase_changed": spoken(
        "Your passphrase is changed.", "Votre phrase secrète est changée."
    ),
    "ask_recovery_key": spoken("Recovery key: ", "Clé de secours : "),
    "recovered": spoken(
        "{who} opens the file with the new passphrase; the recovery key just used opens nothing"
        " any more.",
        "{who} ouvre le fichier avec la nouvelle phrase secrète ; la clé utilisée n’ouvre plus"
        " rien.",
    ),
    "encrypted": spoken(
        "{file} is encrypted; the unencrypted file was overwritten.",
        "{file} est chiffré ; le fichier non chiffré a été écrasé.",
    ),
    "ask_code": spoken(
        "Your code, such as C01 (what you do stands under it): ",
        "Votre code, par exemple C01 (ce que vous faites le porte) : ",
    ),
    "maker_nameless": spoken(
        "Nobody said who makes this caseload: what its first passphrase opens is entered as"
        " “{who}”, for good. Make it with --who CODE to stand under your own.",
        "Nul n’a dit qui crée ce portefeuille : ce que fait sa première phrase secrète est inscrit"
        " comme « {who} », pour toujours. Créez-le avec --who CODE pour porter le vôtre.",
    ),
    "admitted": spoken(
        "{who} may open it now, with the passphrase just set. Tell {who} the passphrase in person.",
        "{who} peut l’ouvrir désormais, avec la phrase secrète donnée. Dites-la-lui de vive voix.",
    ),
    "ask_restore": spoken(
        "Put the copy of {when} in place? {n:# newer edit goes|# newer edits go} into a copy of"
        " their own. [y/N] ",
        "Remettre la copie du {when} ? {n:# modification plus récente ira|# modifications plus"
        " récentes iront} dans une copie à part. [o/N] ",
    ),
    "ask_drop_damaged": spoken(
        "Take {n:# damaged file|# damaged files} away for good? What stands in no copy is gone"
        " then. [y/N] ",
        "Supprimer {n:# fichier endommagé|# fichiers endommagés} pour de bon ? Ce qui n’est dans"
        " aucune copie sera perdu. [o/N] ",
    ),
    "dropped_damaged": spoken(
        "{n:# damaged file is|# damaged files are} gone.",
        "{n:# fichier endommagé a|# fichiers endommagés ont} disparu.",
    ),
    "damaged_beside": spoken(
        "{n:# damaged file is|# damaged files are} kept beside it (“{file}.damaged-…”). Once"
        " nothing in it is missed: backups {file} --drop-damaged.",
        "{n:# fichier endommagé est gardé|# fichiers endommagés sont gardés} à côté"
        " (« {file}.damaged-… »). Quand rien n’y manque plus : backups {file} --drop-damaged.",
    ),
    "damaged_old_keys": spoken(
        "{n:# damaged file|# damaged files} kept beside it (“{file}.damaged-…”) got no new keys:"
        " what is whole in it opens as before. Take it away: backups {file} --drop-damaged.",
        "{n:# fichier endommagé gardé|# fichiers endommagés gardés} à côté"
        " (« {file}.damaged-… ») n’ont pas de nouvelles clés : ce qui y est intact s’ouvre comme"
        " avant. Supprimez : backups {file} --drop-damaged.",
    ),
    "repaired": spoken(
        "The first part of {file} was damaged, or cut off while it was written. It has been"
        " repaired from its double; nothing is lost. If it happens again, move it to another disk.",
        "La première partie de {file} était endommagée, ou coupée en cours d’écriture. Elle a été"
        " réparée d’après son double ; rien n’est perdu. Si cela se répète, changez de disque.",
    ),
    "staff_line": spoken("{who}: {role}, {open}", "{who} : {role}, {open}"),
    "staff_own": spoken("{line} (you)", "{line} (vous)"),
    "protected_open": spoken("protected details open", "données protégées ouvertes"),
    "protected_shut": spoken("protected details shut", "données protégées fermées"),
    "anchor_saved": spoken(
        "The anchor of entry {n} is in {file}. Keep it away from this computer.",
        "L’ancre de l’entrée {n} est dans {file}. Gardez-la loin de cet ordinateur.",
    ),
    "backups_none": spoken("There is no copy yet.", "Il n’y a pas encore de copie."),
    "backup_line": spoken(
        "{number}: {when}, {size} MB, {n:# edit|# edits} since",
        "{number} : {when}, {size} Mo, {n:# modification|# modifications} depuis",
    ),
    "backup_now": spoken(
        "{number}: {when}, {size} MB, as the file is now",
        "{number} : {when}, {size} Mo, tel que le fichier est maintenant",
    ),
    "backup_aside": spoken(
        "{number}: {when}, {size} MB, put aside when an earlier copy was put back; {n:# edit|#"
        " edits} since",
        "{number} : {when}, {size} Mo, mise de côté quand une copie plus ancienne a été remise ;"
        " {n:# modification|# modifications} depuis",
    ),
    "backup_plain": spoken("{number}: {when}", "{number} : {when}"),
    "restored": spoken(
        "The copy of {when} (number {number}) is in place; {n:# newer edit is|# newer edits are}"
        " put aside in copy {aside}.",
        "La copie du {when} (numéro {number}) est en place ; {n:# modification plus récente"
        " est|# modifications plus récentes sont} de côté dans la copie {aside}.",
    ),
    "rescued": spoken(
        "The copy of {when} is in place; the damaged file is kept beside it.",
        "La copie du {when} est en place ; le fichier endommagé est gardé à côté.",
    ),
    "recovery_key_in": spoken(
        "The recovery key of {file} is in {key_file}, for you alone. Print it, lock the print away"
        " and delete that file: it opens {file} without a passphrase.",
        "La clé de secours de {file} est dans {key_file}, pour vous seul. Imprimez-la, mettez-la"
        " sous clé et effacez ce fichier : elle ouvre {file} sans phrase secrète.",
    ),
    "recovery_key": spoken(
        "Recovery key of {file}: {key}\n"
        "Print it and lock it away: it opens the file when a passphrase is lost. It is shown once.",
        "Clé de secours de {file} : {key}\n"
        "Imprimez-la et mettez-la sous clé : elle ouvre le fichier si une phrase secrète est"
        " perdue. Elle n’est montrée qu’une fois.",
    ),
    "sample_passphrase": spoken(
        "The sample’s people are invented; its caseload opens with “{passphrase}”.",
        "Les personnes de l’exemple sont inventées ; son dossier s’ouvre avec « {passphrase} ».",
    ),
    "preview": spoken(
        "{file}: {new} new, {changed} changed, {unchanged} unchanged",
        "{file} : {new} nouveaux, {changed} modifiés, {unchanged} inchangés",
    ),
    "ignored": spoken("ignored by {who}", "ignoré par {who}"),
    "pair_same": spoken(
        "{one} and {other}: {verdict}; {other} is not planned. Judged by {who}",
        "{one} et {other} : {verdict} ; {other} n’est pas planifié. Jugé par {who}",
    ),
    "pair_different": spoken(
        "{one} and {other}: {verdict}. Judged by {who}",
        "{one} et {other} : {verdict}. Jugé par {who}",
    ),
    "marked_plainly": spoken(
        "{file} holds every cell and every finding, without the colours, widths and formulas of"
        " the file: it is large.",
        "{file} contient chaque cellule et chaque constat, sans les couleurs, largeurs et formules"
        " du fichier : il est grand.",
    ),
    "form_known": spoken("{file}: read as before.", "{file} : lu comme la dernière fois."),
    "form_changed": spoken(
        "{file} is a changed version of a form read before. New: {new}. Gone: {gone}.",
        "{file} est une version modifiée d’un formulaire déjà lu. Nouveau : {new}. Disparu :"
        " {gone}.",
    ),
    "form_proposed": spoken(
        "{file}: {count:# column is|# columns are} read, {rest} not.",
        "{file} : {count:# colonne lue|# colonnes lues}, {rest} non.",
    ),
    "nothing_listed": spoken("nothing", "rien"),
    "written": spoken(
        "{count:# file|# files} written to {folder}",
        "{count:# fichier écrit|# fichiers écrits} dans {folder}",
    ),
    "papers_locked": spoken(
        "Each of them opens only with the password you gave. Nobody can find it again: keep it,"
        " and tell it on another way than the files go.",
        "Chacun ne s’ouvre qu’avec le mot de passe donné. Personne ne peut le retrouver : gardez-le"
        " et transmettez-le par une autre voie que les fichiers.",
    ),
    "csv_not_locked": spoken(
        "A CSV cannot be locked: it was left out. Its rows stand in the workbook.",
        "Un CSV ne peut être verrouillé : il n’est pas écrit. Ses lignes sont dans le classeur.",
    ),
    "csv_nobody_helped": spoken(
        "The CSV has no rows: this line helps nobody yet.",
        "Le CSV n’a pas de ligne : cette ligne de financement n’aide encore personne.",
    ),
    "csv_nobody_agreed": spoken(
        "The CSV has no rows: nobody helped by this line has agreed to be reported to a"
        " donor. Ask, and record it (consent --given --for reporting).",
        "Le CSV n’a pas de ligne : aucune personne aidée par cette ligne n’a accepté d’être"
        " signalée à un bailleur. Demandez, puis notez-le (consent --given --for reporting).",
    ),
    "hxl_without_effect": spoken(
        "--hxl had no effect: it tags the office workbook, which is written only with all"
        " plans, for the office.",
        "--hxl est resté sans effet : il balise le classeur du bureau, écrit seulement avec"
        " tous les plans, pour le bureau.",
    ),
    "findings_none": spoken(
        "Nothing was found that needs a look.",
        "Rien à revoir n’a été trouvé.",
    ),
    "counsellors_apart": spoken(
        "For counsellors alone, in the language of the office, with reasons and donor lines:"
        " {folder}. Do not print it for people.",
        "Pour les conseillers seulement, dans la langue du bureau, avec motifs et lignes des"
        " bailleurs : {folder}. Ne l’imprimez pas pour les personnes.",
    ),
    "of_programme": spoken("the programme", "le programme"),
    "together": spoken("{text} ({count}: {numbers})", "{text} ({count} : {numbers})"),
    "and_also": spoken("; ", " ; "),
    "act_now_head": spoken(
        "Act now, before any balance ({count:# case|# cases}):",
        "À traiter tout de suite, avant tout calcul ({count:# dossier|# dossiers}) :",
    ),
    "act_now_case": spoken(
        "{number}: {what}; by {day}, {owner}",
        "{number} : {what} ; avant le {day}, {owner}",
    ),
    "programme_read": spoken("Programme: {name}", "Programme : {name}"),
    "why_needs": spoken("Needs:", "Besoins :"),
    "why_need": spoken(
        "{need}: level {severity}, {met} met", "{need} : niveau {severity}, couvert à {met}"
    ),
    "why_gets": spoken("Gets, and why:", "Reçoit, et pourquoi :"),
    "why_award": spoken("{what}, {amount}, {month}", "{what}, {amount}, {month}"),
    "why_nothing": spoken("nothing", "rien"),
    "why_not_met": spoken(
        "Not met in full, why, and what would change it:",
        "Pas entièrement couvert, pourquoi, et ce qui y changerait :",
    ),
    "why_instead": spoken(
        "Could be given besides or instead; kept out by:",
        "Pourrait être donné en plus ou à la place ; écarté par :",
    ),
    "not_in_balance": spoken(
        "{number} is not in the balance: it has no valid assessment or no consent.",
        "{number} n’est pas dans le calcul : sans évaluation valable ou sans consentement.",
    ),
    "balance_again": spoken(
        "What was balanced has changed: balance again before you export.",
        "Ce qui a été équilibré a changé : équilibrez à nouveau avant d’exporter.",
    ),
    "cannot_hold": spoken("These cannot hold together:", "Incompatibles entre eux :"),
    "choices_read": spoken(
        "{file}: {new:# new decision|# new decisions}, {known} known already.",
        "{file} : {new:# décision nouvelle|# décisions nouvelles}, {known} déjà connues.",
    ),
    "row": spoken("row {row}", "ligne {row}"),
    "cases": spoken(
        "{cases:# case|# cases}, {planned} planned",
        "{cases:# dossier|# dossiers}, {planned:# planifié|# planifiés}",
    ),
    "not_planned": spoken("Not planned: {number} ({why})", "Non planifié : {number} ({why})"),
    "act_now": spoken(
        "Act now, by {day}: {count:# case, listed when it was|# cases, listed when they were}"
        " imported",
        "À traiter tout de suite, avant le {day} : {count:# dossier, listé|# dossiers, listés} à"
        " l’import",
    ),
    "money": spoken("Money by fund and kind", "Argent par ligne et par type"),
    "limit": spoken("{used} of {limit}", "{used} sur {limit}"),
    "held": spoken("{reserve} held back", "{reserve} réservés"),
    "total": spoken("All funds: {total}", "Toutes les lignes : {total}"),
    "needs": spoken(
        "Needs met, of what can be met here (burden = seriousness × people; a case has on average)",
        "Besoins couverts, de ce qui peut l’être ici (charge = gravité × personnes, par dossier)",
    ),
    "stated": spoken(
        "of every need stated, also what nothing here can meet",
        "de tous les besoins exprimés, même ceux que rien ici ne couvre",
    ),
    "beyond": spoken(
        "{count:# serious need (level 3–4) has|# serious needs (level 3–4) have} nothing open to"
        " them here: see “Unmet needs” in office.xlsx",
        "{count:# besoin grave (3–4) n’a|# besoins graves (3–4) n’ont} rien d’ouvert ici : voir «"
        " Besoins non couverts » dans office.xlsx",
    ),
    "own_currency": spoken(
        "{limit} in the donor’s currency", "{limit} dans la monnaie du bailleur"
    ),
    "gone": spoken(
        "{gone} returned, lapsed or bound elsewhere, by the ledger",
        "{gone} rendus, caducs ou engagés ailleurs, selon le registre",
    ),
    "owed": spoken(
        "{owed} owed to persons; {back} of it not chosen goes back to the donor",
        "{owed} dus aux personnes ; {back} non choisis retournent au bailleur",
    ),
    "old_prices": spoken(
        "Providers’ prices to be asked again: {count} (see the findings)",
        "Prix de prestataires à redemander : {count} (voir les constats)",
    ),
    "labelled": spoken("{label}: {text}", "{label} : {text}"),
    "urgent": spoken(
        "Act now, and no award yet: {numbers}. See them first.",
        "À traiter tout de suite, encore sans soutien : {numbers}. Voyez-les d’abord.",
    ),
    "average": spoken("average", "moyenne"),
    "worst": spoken("worst-off tenth", "dixième le plus démuni"),
    "all": spoken("all needs", "tous les besoins"),
    "projects": spoken(
        "Community projects open: {list}", "Projets communautaires ouverts : {list}"
    ),
    "no_projects": spoken("No community project opens.", "Aucun projet communautaire n’ouvre."),
    "seats": spoken("{project} ({seats:# seat|# seats})", "{project} ({seats:# place|# places})"),
    "short": spoken(
        "Below a guaranteed floor: {number}, {need}: {reached} of {least}{missing}",
        "Sous un minimum garanti : {number}, {need} : {reached} sur {least}{missing}",
    ),
    "missing": spoken(", {money} missing", ", il manque {money}"),
    "nothing": spoken("Without any award: {numbers}", "Sans aucun soutien : {numbers}"),
    "gap": spoken(
        "{outcome}: at most {gap} from the best possible, {seconds} s; every rule checked again",
        "{outcome} : à {gap} au plus de l’optimum, {seconds} s ; chaque règle revérifiée",
    ),
    "outcome": spoken("Outcome: {outcome}", "Résultat : {outcome}"),
    "plan_booked": spoken(
        "Plan booked: {new}, {changed} planned anew, {gone} planned no more",
        "Plan enregistré : {new}, {changed} modifiées, {gone} retirées",
    ),
    "balance_stale": spoken(
        "The caseload has changed since the balance that was booked.",
        "Les données ont changé depuis le calcul qui a été enregistré.",
    ),
    "plans_moved": spoken(
        "Plans now {state}: {moved}; already so: {there}; refused: {refused}",
        "Plans maintenant « {state} » : {moved} ; déjà : {there} ; refusés : {refused}",
    ),
    "balance_old": spoken(
        "The caseload has changed since its last balance; plans are offered as that balance has"
        " them.",
        "Les données ont changé depuis le dernier calcul ; les plans sont proposés selon ce"
        " calcul.",
    ),
    "entries_taken": spoken(
        "{file}: {entries}{differences}; {known}",
        "{file} : {entries}{differences} ; {known}",
    ),
    "differences_too": spoken(", and {count}", ", et {count}"),
    "rates_taken": spoken(
        "{file}: {count}, {known} known",
        "{file} : {count}, {known} déjà connus",
    ),
    "month_closed": spoken(
        "{month} is closed, and every month before.", "{month} est clos, et tous ceux d’avant."
    ),
    "months_closed": spoken("Closed up to and with {month}", "Clos jusqu’à {month} inclus"),
    "ledger_empty": spoken(
        "Nothing is booked yet. Book the plan of the adopted balance: --book --who CODE",
        "Rien n’est enregistré. Enregistrez le plan du calcul retenu : --book --who CODE",
    ),
    "account_budget": spoken("budget", "budget"),
    "account_received": spoken("received", "reçu"),
    "account_planned": spoken("planned", "prévu"),
    "account_committed": spoken("committed", "engagé"),
    "account_cancelled": spoken("of that cancelled", "dont annulé"),
    "account_outstanding": spoken("still to be paid", "reste à payer"),
    "account_delivered_not_invoiced": spoken("delivered, not invoiced", "livré, non facturé"),
    "account_invoiced_not_paid": spoken("invoiced, not paid", "facturé, non payé"),
    "account_paid": spoken("paid, less refunds", "payé, net des remboursements"),
    "account_refunded": spoken("refunded", "remboursé"),
    "account_exchange": spoken("exchange differences", "écarts de change"),
    "account_returned": spoken("returned to the donor", "restitué au bailleur"),
    "account_lapsed": spoken("lapsed, to be returned", "caduc, à restituer"),
    "account_free": spoken("free to commit", "libre d’engagement"),
    "entries_booked": spoken(
        "{n:# entry|# entries} booked", "{n:# écriture enregistrée|# écritures enregistrées}"
    ),
    "exchange_differences": spoken(
        "{n:# exchange difference|# exchange differences}",
        "{n:# écart de change|# écarts de change}",
    ),
    "rows_known": spoken(
        "{n:# row|# rows} booked before", "{n:# ligne déjà enregistrée|# lignes déjà enregistrées}"
    ),
    "lines_new": spoken("{n:# line|# lines} new", "{n:# ligne nouvelle|# lignes nouvelles}"),
    "rates_new": spoken("{n:# rate|# rates} new", "{n:# taux nouveau|# taux nouveaux}"),
    "floors_hold": spoken("Every floor holds.", "Tous les minimums sont tenus."),
    "solve_answer": spoken(
        "{status}: value {value}, at most {bound} (gap {gap}), {seconds} s; written to {file}",
        "{status} : valeur {value}, au plus {bound} (écart {gap}), {seconds} s ; écrit dans {file}",
    ),
    "solve_none_fits": spoken(
        "{status}: no choice stays within every capacity. Raise a capacity, or set required to"
        " false for a group that may go without; {seconds} s; written to {file}",
        "{status} : aucun choix ne respecte toutes les capacités. Augmentez une capacité, ou"
        " mettez required à false pour un groupe qui peut s’en passer ; {seconds} s ; écrit dans"
        " {file}",
    ),
    "solve_short": spoken(
        "“{resource}” is short by {short}: the required groups use at least {least} of it, and the"
        " capacity is {capacity}.",
        "Il manque {short} de « {resource} » : les groupes requis en prennent au moins {least}, et"
        " la capacité est de {capacity}.",
    ),
    "solve_none_found": spoken(
        "{status}: no choice was found in {seconds} s, nor proof that there is none. Give more"
        " time; written to {file}",
        "{status} : aucun choix trouvé en {seconds} s, ni preuve qu’il n’y en a pas. Donnez plus"
        " de temps ; écrit dans {file}",
    ),
    "due": spoken("to be paid as planned", "à payer selon le plan"),
}
_TEXTS = further(_ENGLISH_FRENCH, es=SPANISH, ar=ARABIC)


def said(code: str, language: str, **values: object) -> str:
    """Fill one of the command line's sentences."""
    return say(_TEXTS, code, language, values)
