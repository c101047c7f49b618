"""How a code with values becomes a sentence in a person's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from planner.wording.numbers import counted

#: What is said of a code in one language: a text, or what is wrong with what to do.
Said = TypeVar("Said")
#: Sentences by code, then by language; ``{value}`` places are filled in.
Table = Mapping[str, Mapping[str, str]]
#: Findings likewise: what is wrong, and what to do.
FindingTable = Mapping[str, Mapping[str, tuple[str, str]]]
#: Languages of the window, the command line and whole documents.
LANGUAGES = ("en", "fr", "es", "ar")
#: Languages of rules, of what they refuse, and of every name a rule uses.
RULE_LANGUAGES = ("en", "fr", "es", "ar")


def spoken(en: str, fr: str, es: str = "", ar: str = "") -> Mapping[str, str]:
    """Return one text by language, without those that are not given."""
    texts = {"en": en, "fr": fr, "es": es, "ar": ar}
    return {language: text for language, text in texts.items() if text}


def further(
    table: Mapping[str, Mapping[str, Said]], **languages: Mapping[str, Said]
) -> Mapping[str, Mapping[str, Said]]:
    """Return a table with the texts of further languages, each kept by code in a module of its own.

    A code that a language does not have yet stays as it is. Raises KeyError for one the table does
    not have: a fault of the planner's.
    """
    whole = {code: dict(texts) for code, texts in table.items()}
    for language, texts in languages.items():
        for code, text in texts.items():
            whole[code][language] = text
    return whole


def in_language(texts: Mapping[str, str], language: str) -> str:
    """Return a text in ``language``, in English where it has none in it."""
    return texts.get(language, texts["en"])


def plan_language(language: str) -> str:
    """Return the language a text is written in for someone who asked for ``language``."""
    return language if language in LANGUAGES else "fr"


def say(table: Table, code: str, language: str, values: Mapping[str, object]) -> str:
    """Fill the sentence of ``code`` with ``values``.

    Raises KeyError where the table lacks the code or the values lack a place: a fault of the
    planner's, which tests walk for.
    """
    return filled_in(in_language(table[code], language), language, values)


def filled_in(text: str, language: str, values: Mapping[str, object]) -> str:
    """Fill the places of a text. A number may say itself with its noun, for one and for more.

    ``{count}`` is the number alone, ``{count:# case waits|# cases wait}`` what it takes of the two;
    what is no number takes the last. Arabic may give five: one, two, few, many, other. Raises
    KeyError where the values lack a place.
    """
    return text.format_map({name: _Place(value, language) for name, value in values.items()})


#: The plural categories of Arabic (Unicode CLDR), none aside.
_CATEGORIES = ("one", "two", "few", "many", "other")


@dataclass(frozen=True, slots=True)
class _Place:
    """A value in a sentence."""

    value: object
    language: str

    def __format__(self, forms: str) -> str:
        given = [form or "{n}" for form in forms.replace("#", "{n}").split("|")]
        given = given if len(given) > 1 else [*given, "{n}"]
        if type(self.value) is not int:
            return given[-1].format(n=self.value)
        known = _CATEGORIES if len(given) == len(_CATEGORIES) else ("one", "other")
        return counted(self.value, dict(zip(known, given, strict=True)), self.language)
