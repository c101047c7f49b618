"""What the command line says besides findings, reasons and errors."""

from __future__ import annotations

_TEXTS = {
    "preview": (
        "{file}: {new} new, {changed} changed, {unchanged} unchanged",
        "{file} : {new} nouveaux, {changed} modifiés, {unchanged} inchangés",
    ),
    "written": ("{count} files written to {folder}", "{count} fichiers écrits dans {folder}"),
    "findings": ("{count} findings: {listed}", "{count} constats : {listed}"),
    "act_now_head": (
        "Act now, before any balance ({count} cases):",
        "À traiter tout de suite, avant tout calcul ({count} dossiers) :",
    ),
    "act_now_case": (
        "{number}: {what}; by {day}, {owner}",
        "{number} : {what} ; avant le {day}, {owner}",
    ),
    "programme_read": ("Programme: {name}", "Programme : {name}"),
    "programme_new": ("{list}, new: {codes}", "{list}, nouveaux : {codes}"),
    "programme_gone": ("{list}, gone: {codes}", "{list}, retirés : {codes}"),
    "programme_changed": ("{list}, changed: {codes}", "{list}, modifiés : {codes}"),
    "balance_again": (
        "The programme has changed: balance again before you export.",
        "Le programme a changé : équilibrez à nouveau avant d’exporter.",
    ),
    "list_funds": ("Funds", "Lignes"),
    "list_rules": ("Rules", "Règles"),
    "list_measures": ("Measures", "Mesures"),
    "list_places": ("Places", "Lieux"),
    "list_projects": ("Projects", "Projets"),
    "list_needs": ("Needs", "Besoins"),
    "row": ("row {row}", "ligne {row}"),
    "cases": ("{cases} cases, {planned} planned", "{cases} dossiers, {planned} planifiés"),
    "not_planned": ("Not planned: {number} ({why})", "Non planifié : {number} ({why})"),
    "act_now": (
        "Act now, by {day}: {count} cases, listed when they were imported",
        "À traiter tout de suite, avant le {day} : {count} dossiers, listés à l’import",
    ),
    "money": ("Money by fund and kind", "Argent par ligne et par type"),
    "limit": ("{used} of {limit}", "{used} sur {limit}"),
    "held": ("{reserve} held back", "{reserve} réservés"),
    "total": ("All funds: {total}", "Toutes les lignes : {total}"),
    "needs": (
        "Needs met, of what can be met here (burden = seriousness × people; a case has on average)",
        "Besoins couverts, de ce qui peut l’être ici (charge = gravité × personnes, par dossier)",
    ),
    "stated": (
        "of every need stated, also what nothing here can meet",
        "de tous les besoins exprimés, même ceux que rien ici ne couvre",
    ),
    "beyond": (
        "{count} serious needs (level 3–4) have nothing open to them here: see “Unmet needs”",
        "{count} besoins graves (3–4) n’ont rien d’ouvert ici : voir « besoins non couverts »",
    ),
    "owed": ("{owed} owed to persons", "{owed} dus aux personnes"),
    "back": (
        "{back} not chosen goes back to the donor",
        "{back} non choisis retournent au bailleur",
    ),
    "urgent": (
        "Act now, and no award yet: {numbers}. See them first.",
        "À traiter tout de suite, encore sans soutien : {numbers}. Voyez-les d’abord.",
    ),
    "average": ("average", "moyenne"),
    "worst": ("worst-off tenth", "dixième le plus démuni"),
    "all": ("all needs", "tous les besoins"),
    "projects": ("Community projects open: {list}", "Projets communautaires ouverts : {list}"),
    "no_projects": ("No community project opens.", "Aucun projet communautaire n’ouvre."),
    "seats": ("{project} ({seats} seats)", "{project} ({seats} places)"),
    "short": (
        "Below a guaranteed floor: {number}, {need}: {reached} of {least}{missing}",
        "Sous un minimum garanti : {number}, {need} : {reached} sur {least}{missing}",
    ),
    "missing": (", {money} missing", ", il manque {money}"),
    "nothing": ("Without any award: {numbers}", "Sans aucun soutien : {numbers}"),
    "gap": (
        "{outcome}: at most {gap} from the best possible, {seconds} s; every rule checked again",
        "{outcome} : à {gap} au plus de l’optimum, {seconds} s ; chaque règle revérifiée",
    ),
    "outcome": ("Outcome: {outcome}", "Résultat : {outcome}"),
    "plan_booked": (
        "Plan booked: {new} lines new, {changed} planned anew, {gone} planned no more",
        "Plan enregistré : {new} lignes nouvelles, {changed} modifiées, {gone} retirées",
    ),
    "balance_stale": (
        "The caseload has changed since the balance that was booked.",
        "Les données ont changé depuis le calcul qui a été enregistré.",
    ),
    "entries_taken": (
        "{file}: {count} entries booked, {known} rows booked before",
        "{file} : {count} écritures enregistrées, {known} lignes déjà enregistrées",
    ),
    "rates_taken": (
        "{file}: {count} rates new, {known} known",
        "{file} : {count} taux nouveaux, {known} connus",
    ),
    "month_closed": ("{month} is closed.", "{month} est clos."),
    "months_closed": ("Closed: {months}", "Clos : {months}"),
    "ledger_empty": (
        "Nothing is booked yet. Book the plan of the adopted balance: --book --who CODE",
        "Rien n’est enregistré. Enregistrez le plan du calcul retenu : --book --who CODE",
    ),
    "account_budget": ("budget", "budget"),
    "account_received": ("received", "reçu"),
    "account_planned": ("planned", "prévu"),
    "account_committed": ("committed", "engagé"),
    "account_cancelled": ("of that cancelled", "dont annulé"),
    "account_outstanding": ("still to be paid", "reste à payer"),
    "account_delivered_not_invoiced": ("delivered, not invoiced", "livré, non facturé"),
    "account_invoiced_not_paid": ("invoiced, not paid", "facturé, non payé"),
    "account_paid": ("paid, less refunds", "payé, net des remboursements"),
    "account_refunded": ("refunded", "remboursé"),
    "account_exchange": ("exchange differences", "écarts de change"),
    "account_returned": ("returned to the donor", "restitué au bailleur"),
    "account_lapsed": ("lapsed, to be returned", "caduc, à restituer"),
    "account_free": ("free to commit", "libre d’engagement"),
    "due": ("to be paid as planned", "à payer selon le plan"),
}


def said(code: str, language: str, **values: object) -> str:
    """Fill one of the command line's sentences."""
    return _TEXTS[code][int(language == "fr")].format_map(values)
