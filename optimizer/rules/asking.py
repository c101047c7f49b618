"""Which fact nobody knows, so that somebody can ask."""

from __future__ import annotations

from planner.domain.conditions import Answer, Conditions, Facts


def unknown_facts(conditions: Conditions, facts: Facts) -> list[str]:
    """Return the facts whose conditions can be neither met nor broken yet."""
    return [c.fact for c in conditions if c.answer(facts) is Answer.UNKNOWN]
