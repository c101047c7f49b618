"""How many findings there are of each weight, in words: "3 findings: 2 stop, 1 note"."""

from __future__ import annotations

from collections.abc import Mapping

from planner.domain.findings import Weight
from planner.wording.numbers import count_text
from planner.wording.sentences import Table, say, spoken

_ONE: Table = {
    "findings": spoken("{count} finding: {listed}", "{count} constat\u00a0: {listed}"),
    Weight.STOPS: spoken("{count} stops", "{count} bloque"),
    Weight.CHECK: spoken("{count} to check", "{count} à vérifier"),
    Weight.NOTE: spoken("{count} to know", "{count} à savoir"),
}
_MANY: Table = {
    **_ONE,
    "findings": spoken("{count} findings: {listed}", "{count} constats\u00a0: {listed}"),
    Weight.STOPS: spoken("{count} stop", "{count} bloquent"),
}


def findings_counted(counts: Mapping[Weight, int], language: str) -> str:
    """Return the line that counts findings, those that stop first."""

    def number(code: str, count: int, **values: str) -> str:
        table = _ONE if count == 1 else _MANY
        return say(table, code, language, {"count": count_text(count, language), **values})

    listed = ", ".join(number(w, counts[w]) for w in Weight if counts.get(w))
    return number("findings", sum(counts.values()), listed=listed)
