"""How sturdy an award is, in words: for the office, never for the returnee's plan."""

from __future__ import annotations

from planner.domain.balances.sturdiness import MOVED, Mark, Sturdiness
from planner.domain.need import FULL
from planner.wording.numbers import share_text
from planner.wording.sentences import Table, say, spoken

STURDINESS: Table = {
    Mark.STURDY: spoken("sturdy", "solide", "sólido", "ثابت"),
    Mark.FRAGILE: spoken("fragile", "fragile", "frágil", "هش"),
    "kept": spoken(
        "{mark}: kept in {times} of {draws} draws",
        "{mark} : conservé dans {times} tirages sur {draws}",
        "{mark}: se mantiene en {times} de {draws} sorteos",
        "{mark}: بقي في {times} من {draws} سحوبات",
    ),
    "times": spoken(
        "{times} of {draws}", "{times} sur {draws}", "{times} de {draws}", "{times} من {draws}"
    ),
    "explained": spoken(
        "Every estimate of how much a measure helps was moved up or down by {moved}, {draws}"
        " times.",
        "Chaque estimation de l’effet d’une mesure a été augmentée ou réduite de {moved}, {draws}"
        " fois.",
        "Cada estimación de cuánto ayuda una medida se movió un {moved} arriba o abajo, {draws}"
        " veces.",
        "حُرِّك كل تقدير لأثر التدابير بمقدار {moved} صعودًا أو هبوطًا، {draws} مرات.",
    ),
    "counted": spoken(
        "Sturdy awards: {sturdy}; fragile: {fragile}",
        "Soutiens solides : {sturdy} ; fragiles : {fragile}",
        "Apoyos sólidos: {sturdy}; frágiles: {fragile}",
        "أشكال الدعم الثابتة: {sturdy}؛ الهشة: {fragile}",
    ),
    "fragile_award": spoken(
        "{number}: {what}, {times} of {draws}",
        "{number} : {what}, {times} sur {draws}",
        "{number}: {what}, {times} de {draws}",
        "{number}: {what}، {times} من {draws}",
    ),
    "more": spoken(
        "and {count} more: open the caseload in the window; the page Balance lists them all",
        "et {count} autres : ouvrez les données dans la fenêtre, la page Équilibre les montre tous",
        "y {count} más: abra los datos en la ventana; la página Equilibrio los muestra todos",
        "و{count} أخرى: افتح الملف في النافذة، وصفحة التوازن تعرضها كلها",
    ),
}


def sturdiness_text(code: str, language: str, **values: object) -> str:
    """Return a text about sturdiness."""
    return say(STURDINESS, code, language, values)


def mark_text(mark: Mark, language: str) -> str:
    """Return a mark as a word."""
    return sturdiness_text(mark, language)


def kept_text(mark: Mark, times: int, draws: int, language: str) -> str:
    """Return a mark with how often the award was kept."""
    word = mark_text(mark, language)
    return sturdiness_text("kept", language, mark=word, times=times, draws=draws)


def counted_text(found: Sturdiness, language: str) -> str:
    """Return how many awards are sturdy and fragile, and what was tried."""
    counts = {mark.value: found.count(mark) for mark in Mark}
    told = sturdiness_text("counted", language, **counts)
    moved = share_text(MOVED / FULL, language)
    how = sturdiness_text("explained", language, moved=moved, draws=found.draws)
    return f"{told}. {how}"
