"""What the command line says besides findings, reasons and errors."""

from __future__ import annotations

from planner.wording.command_line_arabic import ARABIC
from planner.wording.command_line_file import OF_FILE
from planner.wording.command_line_spanish import SPANISH
from planner.wording.sentences import Table, further, say, spoken

_ENGLISH_FRENCH: Table = {
    "stopped": spoken(
        "Stopped; nothing was changed.",
        "Arrêté ; rien n’a été modifié.",
        "Detenido; no ha cambiado nada.",
        "أُوقف؛ لم يتغير شيء.",
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
    "of_kind": spoken(
        "{label}, {count} of this kind: {text} ({numbers})",
        "{label}, {count} de cette sorte : {text} ({numbers})",
    ),
    "and_others": spoken(
        "{numbers} and {count:# other|# others}", "{numbers} et {count:# autre|# autres}"
    ),
    "more_kinds": spoken(
        "and {count:# finding|# findings} of {kinds:# other kind|# other kinds}",
        "et {count:# constat|# constats} de {kinds:# autre sorte|# autres sortes}",
    ),
    "list_findings": spoken(
        "All of them, with place and remedy: {command}",
        "Tous, avec lieu et remède : {command}",
    ),
    "findings_marked": spoken(
        "All of them stand, with place and remedy, in {file}",
        "Tous y sont, avec lieu et remède : {file}",
    ),
    "demo_next": spoken(
        "Next: app {file} opens it in the window; export and why tell more of a plan.",
        "Ensuite : app {file} l’ouvre dans la fenêtre ; export et why en disent plus d’un plan.",
    ),
    "more_alike": spoken(
        "{text} ({count:# more|# more} of this kind)",
        "{text} ({count:# autre|# autres} de cette sorte)",
    ),
    "see_sheet": spoken(
        "and {count:# more|# more}: see the sheet “{sheet}” of office.xlsx",
        "et {count:# autre|# autres} : voir la feuille « {sheet} » d’office.xlsx",
    ),
    "and_also": spoken("; ", " ; "),
    "act_now_head": spoken(
        "Act now, before any balance ({count:# case|# cases}):",
        "À traiter tout de suite, avant tout calcul ({count:# dossier|# dossiers}) :",
    ),
    "act_now_cases": spoken(
        "{what}; by {day}: {numbers}",
        "{what} ; avant le {day} : {numbers}",
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
    "choices_tried": spoken(
        "Nothing was taken: this was a dry run. {file} holds {new:# new decision|# new"
        " decisions}, {known} known already; without --dry-run they are taken and balanced.",
        "Rien n’a été pris : c’était un essai. {file} contient {new:# décision nouvelle|#"
        " décisions nouvelles}, {known} déjà connues ; sans --dry-run elles sont prises et"
        " équilibrées.",
        "No se ha tomado nada: era una prueba. {file} contiene {new:# decisión nueva|# decisiones"
        " nuevas}, {known} ya conocidas; sin --dry-run se toman y se equilibra.",
        "لم يُؤخذ شيء: كانت هذه تجربة. القرارات الجديدة في {file}: {new}، والمعروفة من قبل {known}؛"
        " ومن دون \u2066--dry-run\u2069 تؤخذ وتُوازَن.",
    ),
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
    "money": spoken(
        "Money by fund: at hand = planned + held back + free (what a rule holds back is not free)",
        "Argent par ligne : disponible = prévu + réservé + libre (ce qu’une règle réserve n’est pas"
        " libre)",
    ),
    "fund_sum": spoken("{at_hand} at hand = {parts}", "{at_hand} disponibles = {parts}"),
    "part_planned": spoken("{money} planned", "{money} prévus"),
    "part_held": spoken("{money} held back", "{money} réservés"),
    "part_free": spoken("{money} free", "{money} libres"),
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
    "own_currency": spoken("in the donor’s currency: {sum}", "dans la monnaie du bailleur : {sum}"),
    "part_gone": spoken(
        "{money} returned, lapsed or bound elsewhere",
        "{money} rendus, caducs ou engagés ailleurs",
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
    "account_beyond": spoken("more than the budget", "au-delà du budget"),
    "account_waiting": spoken("planned, not committed", "prévu, pas engagé"),
    "account_held": spoken("held back by a rule", "réservé par une règle"),
    "account_left": spoken("left for new plans", "reste pour d’autres plans"),
    "account_among": spoken(
        "Also in the books (not to be added up):", "Aussi dans les livres (à ne pas additionner) :"
    ),
    "account_own": spoken(
        "in {currency}, in which the lines add up; in brackets in {accounting}, each at its own"
        " rate",
        "en {currency}, où les lignes s’additionnent ; entre parenthèses en {accounting}, chacune"
        " à son taux",
    ),
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
_TEXTS = further({**OF_FILE, **_ENGLISH_FRENCH}, es=SPANISH, ar=ARABIC)


def said(code: str, language: str, **values: object) -> str:
    """Fill one of the command line's sentences."""
    return say(_TEXTS, code, language, values)
