"""How many findings there are of each weight, in words: "3 findings: 2 stop, 1 note"."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.findings import Weight
from planner.wording.sentences import Table, say, spoken

_TEXTS: Table = {
    "findings": spoken(
        "{count:# finding|# findings}: {listed}",
        "{count:# constat|# constats}\u00a0: {listed}",
        "{count:# observación|# observaciones}: {listed}",
        "{count:ملاحظة واحدة|ملاحظتان|# ملاحظات|# ملاحظة|# ملاحظة}: {listed}",
    ),
    Weight.STOPS: spoken(
        "{count:# stops|# stop}",
        "{count:# bloque|# bloquent}",
        "{count:# impide|# impiden}",
        "توقف: {count}",
    ),
    Weight.CHECK: spoken(
        "{count} to check", "{count} à vérifier", "{count} por comprobar", "للتحقق: {count}"
    ),
    Weight.NOTE: spoken(
        "{count} to know", "{count} à savoir", "{count} para saber", "للعلم: {count}"
    ),
}


def findings_counted(counts: Mapping[Weight, int], language: str) -> str:
    """Return the line that counts findings, those that stop first."""

    def number(code: str, count: int, **values: str) -> str:
        return say(_TEXTS, code, language, {"count": count, **values})

    listed = ", ".join(number(w, counts[w]) for w in Weight if counts.get(w))
    return number("findings", sum(counts.values()), listed=listed)
