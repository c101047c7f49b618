"""How a code with values becomes a sentence in a person's language."""

from __future__ import annotations

from collections.abc import Mapping

#: Sentences by code, then by language; ``{value}`` places are filled in.
Table = Mapping[str, Mapping[str, str]]
LANGUAGES = ("en", "fr")


def plan_language(language: str) -> str:
    """Return the language a text is written in for someone who asked for ``language``."""
    return language if language in LANGUAGES else "fr"


def say(table: Table, code: str, language: str, values: Mapping[str, object]) -> str:
    """Fill the sentence of ``code`` with ``values``.

    Raises KeyError where the table lacks the code or the values lack a place: a fault of the
    planner's, which tests walk for.
    """
    by_language = table[code]
    return by_language.get(language, by_language["en"]).format_map(values)
