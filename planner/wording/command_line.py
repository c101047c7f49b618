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
    "row": ("row {row}", "ligne {row}"),
    "cases": ("{cases} cases, {planned} planned", "{cases} dossiers, {planned} planifiés"),
    "not_planned": ("Not planned: {number} ({why})", "Non planifié : {number} ({why})"),
    "act_now": (
        "Act now, by {day} ({count} cases): {numbers}",
        "À traiter tout de suite, avant le {day} ({count} dossiers) : {numbers}",
    ),
    "money": ("Money by fund and kind", "Argent par ligne et par type"),
    "limit": ("{used} of {limit}", "{used} sur {limit}"),
    "held": ("{reserve} held back", "{reserve} réservés"),
    "total": ("All funds: {total}", "Toutes les lignes : {total}"),
    "needs": (
        "Needs met (burden left per case: before → after)",
        "Besoins couverts (charge restante par dossier : avant → après)",
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
        "{outcome}: within {gap} of the best possible, {seconds} s; every rule checked again",
        "{outcome} : à {gap} de l’optimum, {seconds} s ; chaque règle revérifiée",
    ),
    "outcome": ("Outcome: {outcome}", "Résultat : {outcome}"),
}


def said(code: str, language: str, **values: object) -> str:
    """Fill one of the command line's sentences."""
    return _TEXTS[code][int(language == "fr")].format_map(values)
