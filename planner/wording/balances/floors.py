"""What is said around why floors cannot all hold."""

from __future__ import annotations

from planner.wording.sentences import Table, say, spoken

FLOOR_ERRORS: Table = {
    "floors_balance_old": spoken(
        "The caseload has changed since its balance. Balance again, then ask about the floors.",
        "Les données ont changé depuis le calcul. Refaites le calcul, puis demandez.",
    ),
}
_TEXTS: Table = {
    "hold": spoken("Every floor holds.", "Tous les minimums sont tenus."),
}


def floors_hold(language: str) -> str:
    """Say that no floor falls short."""
    return say(_TEXTS, "hold", language, {})
