"""How rules and conditions are said in each language: one module a language.

A further language is a further module with one ``Language``, and its place in the table below.
Imports ``planner.domain`` only.
"""

from __future__ import annotations

from collections.abc import Mapping

from planner.wording.languages.arabic import ARABIC
from planner.wording.languages.english import ENGLISH
from planner.wording.languages.french import FRENCH
from planner.wording.languages.language import Language
from planner.wording.languages.spanish import SPANISH

_LANGUAGES: Mapping[str, Language] = {
    "en": ENGLISH,
    "fr": FRENCH,
    "es": SPANISH,
    "ar": ARABIC,
}


def language_of(code: str) -> Language:
    """Return the language of an ISO 639-1 code, English for one the planner does not write."""
    return _LANGUAGES.get(code, ENGLISH)
