"""What the planner says in one of its languages it says in all of them, with the same values."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping

import pytest

import planner.wording
from planner.wording import command_line
from planner.wording.errors import ERRORS
from planner.wording.findings import SENTENCES
from planner.wording.papers import office, plan
from planner.wording.reasons import REASONS
from planner.wording.sentences import LANGUAGES, RULE_LANGUAGES

PLACES = re.compile(r"\{(\w*)")
COUNTED = re.compile(r"\{\w+:([^}]*\|[^}]*)\}")
#: Tables whose further languages stand in modules of their own, put together.
WHOLE = {
    "errors": ERRORS,
    "findings": SENTENCES,
    "reasons": REASONS,
    "command line": command_line._TEXTS,
    "plan": plan.TEXTS,
    "office workbook": office.TEXTS,
}
#: How many forms a counted noun may have.
FORMS = {"en": {2}, "fr": {2}, "es": {2}, "ar": {2, 5}}


def _modules() -> Iterator[str]:
    for found in pkgutil.walk_packages(planner.wording.__path__, "planner.wording."):
        yield found.name


def _texts(value: object, place: str) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield every text by language of a module's tables, with where it stands."""
    if not isinstance(value, Mapping):
        return
    if {"en", "fr"} <= set(value):
        if all(isinstance(text, str | tuple) for text in value.values()):
            yield place, value
        return
    for key, inner in value.items():
        yield from _texts(inner, f"{place}[{key}]")


TEXTS = {
    place: texts
    for name in _modules()
    for table, value in vars(importlib.import_module(name)).items()
    for place, texts in _texts(value, f"{name}.{table}")
}


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_that_every_language_fills_in_what_english_does(language):
    for place, texts in TEXTS.items():
        for said, english in zip(
            _places(texts.get(language, texts["en"])), _places(texts["en"]), strict=True
        ):
            # A heading of a workbook is named as French workbooks write it.
            assert said == english or "french" in said, place


def test_that_a_counted_noun_has_the_forms_of_its_language():
    for place, texts in TEXTS.items():
        for language, text in texts.items():
            for forms in COUNTED.findall(" ".join(_parts(text))):
                assert len(forms.split("|")) in FORMS[language], (place, language)


@pytest.mark.parametrize("table", WHOLE)
def test_that_every_whole_table_has_every_language(table):
    for code, texts in WHOLE[table].items():
        assert set(texts) >= set(LANGUAGES), code


def test_that_what_is_said_in_spanish_is_said_in_arabic_and_the_other_way_round():
    for place, texts in TEXTS.items():
        if set(texts) <= set(RULE_LANGUAGES):
            assert ("es" in texts) == ("ar" in texts), place


def _parts(text: object) -> tuple[str, ...]:
    return tuple(str(part) for part in text) if isinstance(text, tuple) else (str(text),)


def _places(text: object) -> list[set[str]]:
    return [set(PLACES.findall(part)) for part in _parts(text)]
